package export

import (
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"unicode"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// Format is the type of every function that writes events in one form. It writes them as they come, and returns what the
// form could not hold of them. An error is one of w, of an event that cannot be written, or with Options.Strict the
// first loss, as a *[LossError].
type Format func(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error)

// Options are the choices of a caller. The zero Options is the safe choice for every format. Each field names the formats
// that read it, and has no effect on any other; each format names the fields that it reads.
type Options struct {
	// Title is the name of the calendar, picture, page or diagram; "" leaves it to the format.
	// All formats but CSV, SQL and JSONLD.
	Title string

	// Strict makes a loss an error, which is returned before anything misleading is written.
	// All formats.
	Strict bool

	// Timeline is the timeline that the events come from. With it a format shows what is known beyond them: narrower
	// windows, marked as inferred, and why; rival statements; contradictions; deadlines, if there is a Stamp. Events whose
	// ID it does not know are written as without it.
	// SVG, HTML, ICalendar, Markdown, MarkdownList, Mermaid, MermaidGantt, TimelineJS, JSONLD, SQL.
	Timeline *timeline.Timeline

	// Language is the language of dates and fixed words; "" is English, and one that package words does not write is an
	// error. Titles, notes and whatever else the sources say stay as they are.
	// SVG, HTML, ICalendar, Markdown, MarkdownList, Mermaid, MermaidGantt, TimelineJS.
	Language words.Language

	// Lane is what events share that stand in one lane; the zero Lane is their kind.
	// SVG, HTML, Mermaid, MermaidGantt, TimelineJS.
	Lane Lane

	// Stamp is when the events were recorded: each newer file of them needs a newer one. With Timeline, deadlines are told
	// as known at its end.
	// ICalendar; and the formats that read Timeline, for deadlines.
	Stamp edtf.Date

	// UID makes the UIDs of events unique in the world, where several calendars are imported into one: a domain name of
	// the caller's, or any other text. "" is review.invalid.
	// ICalendar.
	UID string

	// Raw leaves out the guard against formulas, for programs that read the file and not for spreadsheets.
	// CSV.
	Raw bool

	// BOM starts the file with a byte order mark, for spreadsheets that need one.
	// CSV.
	BOM bool

	// IDPrefix is put before every element ID, so that two pictures can share a page.
	// SVG, HTML.
	IDPrefix string

	// Dialect is the language of the database.
	// SQL.
	Dialect Dialect

	// Append adds to what a database holds, and replaces nothing. It needs Timeline.
	// SQL.
	Append bool

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

// String returns the ID, in quotation marks where it holds what cannot be seen, and the reason.
func (l Loss) String() string {
	if strings.ContainsFunc(l.ID, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return strconv.Quote(l.ID) + ": " + l.Reason
	}
	return l.ID + ": " + l.Reason
}

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
