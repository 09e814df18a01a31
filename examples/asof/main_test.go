package main

import (
	"testing"

	"example.org/review/examples/internal/golden"
)

func TestOutput(t *testing.T) { golden.Check(t, "testdata/output.txt", run) }
