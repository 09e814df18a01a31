package export

import (
	"io"
	"iter"

	"example.org/review/timeline"
)

// Markdown writes a table in GitHub Flavored Markdown, one row an event, with the date in English words. Actors and topics
// have no column; [MarkdownList] writes them. Options.Title becomes a heading.
//
// Words hold every date, so none is lost. Text is escaped so that it shows as it is and nothing in it becomes a link, HTML or
// the end of a row; characters that cannot be seen are written by their number. A zero byte, a control
// character from U+0080 to U+009F, and text that is not UTF-8 become U+FFFD and are a loss. The table is written as it goes.
func Markdown(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	return writeMarkdown(w, events, o, appendRow,
		"| Date | Event | Kind | Review | Status | Source | Note |\n| --- | --- | --- | --- | --- | --- | --- |\n")
}

// MarkdownList writes a list in CommonMark, one item an event, with all that the event says but its ID and its links to
// other events. Otherwise it does as [Markdown] does.
func MarkdownList(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	return writeMarkdown(w, events, o, appendItem, "")
}

// writeMarkdown writes a heading, what comes before the events, and each event.
func writeMarkdown(w io.Writer, events iter.Seq[timeline.Event], o Options, appendEvent func([]byte, *timeline.Event) []byte, before string) (Losses, error) {
	s, l := newStream(w), ledger{format: "Markdown", strict: o.Strict}
	if o.Title != "" {
		s.buf = append(appendMarkdown(append(s.buf, "# "...), o.Title), "\n\n"...)
	}
	s.buf = append(s.buf, before...)
	var e timeline.Event // one for all: one each would be allocated anew
	for e = range events {
		if err := l.addUnheld(&e, holdsMarkdown); err != nil {
			return l.losses, err
		}
		s.buf = appendEvent(s.buf, &e)
		if err := s.spill(); err != nil {
			return l.losses, err
		}
	}
	return l.losses, s.flush()
}

// inMarkdown is the markup of Markdown.
var inMarkdown = markup{appendMarkdown, appendMarkdownLink}

// appendRow appends the row of e. Each cell is a block of its own, so that text cannot turn other cells.
func appendRow(dst []byte, e *timeline.Event) []byte {
	const next = " | "
	dst = appendPhrase(append(dst, "| "...), e.Date)
	dst = appendMarkdown(append(dst, next...), name(e))
	dst = appendMarkdown(append(dst, next...), kindWords(e.Kind))
	dst = inMarkdown.appendReview(append(dst, next...), e.Review)
	dst = appendMarkdown(append(dst, next...), string(e.Status))
	dst = inMarkdown.appendSource(append(dst, next...), &e.Source)
	dst = appendMarkdown(append(dst, next...), e.Note)
	return append(dst, " |\n"...)
}

// appendItem appends the list item of e, with its fields as a list within.
func appendItem(dst []byte, e *timeline.Event) []byte {
	dst = append(appendPhrase(append(dst, "- **"...), e.Date), "**: "...)
	dst = append(appendMarkdown(dst, name(e)), '\n')
	return inMarkdown.appendFields(dst, e, "  - ", "\n")
}
