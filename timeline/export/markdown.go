package export

import (
	"io"
	"iter"

	"example.org/review/timeline"
)

// Markdown writes a table in GitHub Flavored Markdown, one row an event, with the date in words. Actors and topics
// have no column; [MarkdownList] writes them. Options.Title becomes a heading.
//
// With Options.Timeline the date is followed by the window that the rules leave, marked as inferred, and by what other sources say;
// why, and what contradicts it, stand in the list only.
//
// Words hold every date, so none is lost. Text is escaped so that it shows as it is and nothing in it becomes a link, HTML or
// the end of a row; characters that cannot be seen are written by their number. A zero byte, a control
// character from U+0080 to U+009F, and text that is not UTF-8 become U+FFFD and are a loss. The table is written as it goes.
//
// The fields of Options that it reads are Title, Strict, Timeline and Language.
func Markdown(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	return writeMarkdown(w, events, o, prose.appendHeadings, prose.appendRow)
}

// MarkdownList writes a list in CommonMark, one item an event, with all that the event says but its ID and its links to
// other events. With Options.Timeline each item has what is known beyond that: the window that the rules leave and why,
// what other sources say, and what contradicts it. Otherwise it does as [Markdown] does, and reads the same fields of Options.
func MarkdownList(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	nothing := func(_ prose, dst []byte) []byte { return dst }
	return writeMarkdown(w, events, o, nothing, prose.appendItem)
}

// writeMarkdown writes a heading, what comes before the events, and each event.
func writeMarkdown(
	w io.Writer, events iter.Seq[timeline.Event], o Options, before func(prose, []byte) []byte, appendEvent func(prose, []byte, known) []byte,
) (Losses, error) {
	k, err := newKnower(o)
	if err != nil {
		return nil, err
	}
	p := newProse(k, markup{appendMarkdown, k.appendMarkdownLink})
	s, l := newStream(w), ledger{format: "Markdown", strict: o.Strict}
	if o.Title != "" {
		s.buf = append(appendMarkdown(append(s.buf, "# "...), o.Title), "\n\n"...)
	}
	s.buf = before(p, s.buf)
	var e timeline.Event // one for all: one each would be allocated anew
	for e = range events {
		if err := l.addUnheld(&e, holdsMarkdown); err != nil {
			return l.losses, err
		}
		s.buf = appendEvent(p, s.buf, k.known(&e))
		if err := s.spill(); err != nil {
			return l.losses, err
		}
	}
	return l.losses, s.flush()
}

// appendHeadings appends the names of the columns.
func (p prose) appendHeadings(dst []byte) []byte {
	names := &p.labels
	for _, name := range [...]string{names.date, names.event, names.kind, names.review, names.status, names.source, names.note} {
		dst = append(append(dst, "| "...), name...)
		dst = append(dst, ' ')
	}
	return append(dst, "|\n| --- | --- | --- | --- | --- | --- | --- |\n"...)
}

// appendRow appends the row of an event. Each cell is a block of its own, so that text cannot turn other cells.
func (p prose) appendRow(dst []byte, k known) []byte {
	const next = " | "
	e := k.event
	dst = p.appendWhen(append(dst, "| "...), k)
	dst = p.appendRest(append(dst, next...), p.name(e))
	dst = appendMarkdown(append(dst, next...), p.kind(e.Kind))
	dst = p.appendReview(append(dst, next...), e.Review)
	dst = appendMarkdown(append(dst, next...), p.status(e.Status))
	dst = p.appendSource(append(dst, next...), &e.Source)
	dst = p.appendRest(append(dst, next...), e.Note)
	return append(dst, " |\n"...)
}

// appendWhen appends the date of an event, and after it what is known of that.
func (p prose) appendWhen(dst []byte, k known) []byte {
	when := p.date(k.event.Date)
	if s := k.byRules(); s != "" {
		when += p.bracketed(s)
	}
	dst = appendMarkdown(dst, when)
	for _, r := range k.rivals() {
		dst = appendMarkdown(dst, p.semicolon+r.label+p.teller.colon+r.text)
	}
	return dst
}

// appendItem appends the list item of an event, with its fields as a list within.
func (p prose) appendItem(dst []byte, k known) []byte {
	dst = append(appendMarkdown(append(dst, "- **"...), p.date(k.event.Date)), "**"...)
	dst = append(dst, p.colon...)
	dst = append(p.appendRest(dst, p.name(k.event)), '\n')
	return p.appendFields(dst, k, "  - ", "\n")
}
