package main

import (
	"errors"
	"io"
	"strings"
	"testing"

	"example.org/review/examples/internal/golden"
	"example.org/review/timeline"
)

var kazakhstan = timeline.Review{State: "KAZ", Cycle: 4}

func TestCalendar(t *testing.T) {
	golden.Check(t, "testdata/kazakhstan.ics", func(w io.Writer) error { return run(w, io.Discard, kazakhstan) })
}

func TestLosses(t *testing.T) {
	golden.Check(t, "testdata/losses.txt", func(w io.Writer) error { return run(io.Discard, w, kazakhstan) })
}

func TestNothingKnown(t *testing.T) {
	var file strings.Builder
	err := run(&file, io.Discard, timeline.Review{State: "XXX", Cycle: 4})
	if err == nil || file.Len() > 0 {
		t.Errorf("got error %v and %q, want an error and no file", err, file.String())
	}
}

func TestWriterFails(t *testing.T) {
	pipe, closed := io.Pipe()
	pipe.Close()
	if err := run(closed, io.Discard, kazakhstan); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v, want the error of the writer", err)
	}
}
