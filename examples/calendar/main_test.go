package main

import (
	"errors"
	"io"
	"strings"
	"testing"

	"example.org/review/examples/internal/golden"
	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

var kazakhstan = timeline.Review{State: "KAZ", Cycle: 4}

func TestCalendar(t *testing.T) {
	known := feed{review: kazakhstan}
	due := feed{review: kazakhstan, on: edtf.MustParse("2025-02-15"), deadlines: true, language: words.French}
	golden.Check(t, "testdata/kazakhstan.ics", func(w io.Writer) error { return known.write(w, io.Discard) })
	golden.Check(t, "testdata/losses.txt", func(w io.Writer) error { return known.write(io.Discard, w) })
	golden.Check(t, "testdata/deadlines.ics", func(w io.Writer) error { return due.write(w, io.Discard) })
}

func TestNothingKnown(t *testing.T) {
	for _, f := range []feed{
		{review: timeline.Review{State: "XXX", Cycle: 4}},
		{review: kazakhstan, on: edtf.MustParse("1999")},
		{review: kazakhstan, language: "de"},
	} {
		var file strings.Builder
		if err := f.write(&file, io.Discard); err == nil || file.Len() > 0 {
			t.Errorf("%+v: got error %v and %q, want an error and no file", f, err, file.String())
		}
	}
}

func TestWriterFails(t *testing.T) {
	pipe, closed := io.Pipe()
	pipe.Close()
	if err := (feed{review: kazakhstan}).write(closed, io.Discard); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("got %v, want the error of the writer", err)
	}
}
