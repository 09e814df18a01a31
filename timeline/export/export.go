package export

import (
	"fmt"
	"io"
	"iter"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// Format is the type of every function that writes events in one form. It writes them as they come, and returns what the
// form could not hold of them. An error is one of w, of an event that cannot be written, or with Options.Strict the
// first loss, as a *[LossError].
type Format func(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error)

// Options are the choices of a caller. The zero Options is the safe choice for every format; a field that a format does
// not name has no effect on it.
type Options struct {
	Title    string    // of the calendar, picture, page or diagram; "" leaves it to the format
	Strict   bool      // a loss is an error, returned before anything misleading is written
	Lane     Lane      // SVG, HTML, Mermaid, TimelineJS: what shares a lane; the zero Lane is the kind of event
	Raw      bool      // CSV: no guard against formulas, for programs that read the file and not for spreadsheets
	BOM      bool      // CSV: begin with a byte order mark, for spreadsheets that need one
	Stamp    edtf.Date // iCalendar: when events were recorded whose source has no date of publication
	IDPrefix string    // SVG, HTML: put before every element ID, so that two pictures can share a page

	_ struct{} // the fields are named by those who write one
}

// Lane is what the events of one lane of a picture have in common.
type Lane uint8

// The ways to divide a picture into lanes or sections.
const (
	ByKind Lane = iota
	ByState
	ByCycle
)

// Loss says that a format could not hold all that an event says.
type Loss struct {
	ID     string // of the event
	Reason string // what was widened, cut or left out, for people

	_ struct{}
}

// String returns the ID and the reason.
func (l Loss) String() string { return l.ID + ": " + l.Reason }

// Losses are the losses of one export, in the order of the events.
type Losses []Loss

// LossError is the error of an export with Options.Strict for the first event that the format cannot hold.
type LossError struct {
	Format string // for people: "iCalendar"
	Loss   Loss

	_ struct{}
}

// Error returns a sentence with the format, the event and what would be lost.
func (e *LossError) Error() string {
	return fmt.Sprintf("export to %s: event %q: %s", e.Format, e.Loss.ID, e.Loss.Reason)
}

// ledger collects the losses of one export.
type ledger struct {
	format string
	strict bool
	losses Losses
}

// add records what the format loses of e, and returns it as an error where the caller allows no loss.
func (l *ledger) add(e *timeline.Event, reason string) error {
	loss := Loss{ID: e.ID, Reason: reason}
	if l.strict {
		return &LossError{Format: l.format, Loss: loss}
	}
	l.losses = append(l.losses, loss)
	return nil
}
