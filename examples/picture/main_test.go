package main

import (
	"testing"

	"example.org/review/examples/internal/golden"
)

// TestPicture holds the picture that the README shows to what the program draws.
func TestPicture(t *testing.T) { golden.Check(t, "kazakhstan.svg", run) }
