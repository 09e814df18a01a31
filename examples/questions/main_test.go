package main

import (
	"io"
	"strings"
	"testing"

	"example.org/review/examples/internal/golden"
)

func TestOutput(t *testing.T) {
	golden.Check(t, "testdata/output.txt", func(w io.Writer) error { return run(w, "KAZ") })
}

// TestUnknownState checks that there is nothing to ask of a State that the record does not know.
func TestUnknownState(t *testing.T) {
	var b strings.Builder
	if err := run(&b, "XXX"); err != nil || !strings.HasPrefix(b.String(), "Of XXX, 0 dates would settle something.") {
		t.Errorf("%v, %s", err, b.String())
	}
}
