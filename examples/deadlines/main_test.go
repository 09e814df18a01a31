package main

import (
	"bytes"
	"io"
	"testing"

	"example.org/review/examples/internal/golden"
)

func TestOutput(t *testing.T) {
	golden.Check(t, "testdata/output.txt", func(w io.Writer) error { return run(w, io.Discard) })
}

func TestCalendar(t *testing.T) {
	golden.Check(t, "testdata/deadlines.ics", func(w io.Writer) error { return run(io.Discard, w) })
}

// TestSame checks that the program says the same each time.
func TestSame(t *testing.T) {
	var first, second bytes.Buffer
	if err := run(&first, io.Discard); err != nil {
		t.Fatal(err)
	}
	if err := run(&second, io.Discard); err != nil || first.String() != second.String() {
		t.Errorf("%v; it says something else the second time", err)
	}
}
