package main

import (
	"io"
	"testing"

	"example.org/review/examples/internal/golden"
	"example.org/review/timeline/words"
)

// TestPicture holds the picture that the README shows to what the program draws.
func TestPicture(t *testing.T) {
	golden.Check(t, "kazakhstan.svg", func(w io.Writer) error { return run(w, words.English) })
}
