package export

import (
	"io"
	"iter"
	"strings"

	"example.org/review/timeline"
)

// recorder writes events one after the other, and keeps account of what their texts lose.
type recorder struct {
	*stream
	ledger
	flaws flaws // of the texts of the event
}

// newRecorder returns a recorder for a format. Nothing is written yet.
func newRecorder(w io.Writer, format string, o Options) recorder {
	return recorder{stream: newStream(w), ledger: ledger{format: format, strict: o.Strict}}
}

// each hands every event to write, up to the first error, and gives what is written to the writer as it goes.
func (r *recorder) each(events iter.Seq[timeline.Event], write func(*timeline.Event) error) error {
	var e timeline.Event // one for all: it escapes
	for e = range events {
		if err := write(&e); err != nil {
			return err
		}
		if err := r.spill(); err != nil {
			return err
		}
	}
	return nil
}

// try writes e. What its texts lose by that is a loss, and where none is allowed, nothing of e stays written.
func (r *recorder) try(e *timeline.Event, write func(*timeline.Event)) error {
	start := len(r.buf)
	r.flaws = 0
	write(e)
	if r.flaws == 0 {
		return nil
	}
	err := r.add(e, r.flaws.String())
	if err != nil {
		r.buf = r.buf[:start]
	}
	return err
}

// flaws are what the texts of an event lost on their way into a format.
type flaws uint8

const (
	controls    flaws = 1 << iota // control characters were left out
	newlines                      // line ends became line feeds
	broken                        // what is not UTF-8 became U+FFFD
	outerSpaces                   // spaces at the ends of a text are not read back
	respelled                     // a value that is known is read back in the letters of its constant
)

// String returns the flaws as the reason of a [Loss].
func (f flaws) String() string {
	var reasons []string
	for i, reason := range [...]string{
		"control characters are left out",
		"line ends with a carriage return are written as plain line ends",
		"text that is not UTF-8 is written as U+FFFD",
		"spaces at the ends of a text are not read back",
		"a kind, a status or a State is read back in the letters in which it is known",
	} {
		if f&(1<<i) != 0 {
			reasons = append(reasons, reason)
		}
	}
	return strings.Join(reasons, "; ")
}
