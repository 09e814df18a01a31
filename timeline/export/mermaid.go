package export

import (
	"cmp"
	"io"
	"iter"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// Mermaid writes a timeline diagram for Mermaid 11 and later: the events in the order they come in, each under its date in
// words, with its status in brackets; before that the State or the cycle, if Options.Lane asks for them. With
// Options.Timeline the brackets hold the window that the rules leave too, and below it stands what other sources say. The diagram
// has no sections, since Mermaid would move the events of equal sections together. Options.Title becomes the title.
//
// Words hold every date, so none is lost. Every character that may have a meaning in Mermaid is written by its number; white
// space becomes single spaces; what XML forbids becomes U+FFFD, which is a loss. The diagram is written as it goes. Mermaid
// itself draws no more than 50,000 characters, unless its maxTextSize is raised.
//
// The fields of Options that it reads are Title, Strict, Timeline, Language and Lane.
func Mermaid(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	k, err := newKnower(o)
	if err != nil {
		return nil, err
	}
	s, l := newStream(w), ledger{format: "Mermaid", strict: o.Strict}
	s.buf = appendDiagram(s.buf, "timeline", o.Title)
	var e timeline.Event // one for all: one each would be allocated anew
	for e = range events {
		if err := l.addDiagram(&e); err != nil {
			return l.losses, err
		}
		s.buf = k.appendPeriod(s.buf, k.known(&e), o.Lane)
		if err := s.spill(); err != nil {
			return l.losses, err
		}
	}
	return l.losses, s.flush()
}

// appendPeriod appends the line of an event.
func (t *teller) appendPeriod(dst []byte, k known, by Lane) []byte {
	e := k.event
	dst = t.appendDate(append(dst, "    "...), e.Date)
	dst = t.appendIsolated(append(dst, " : "...), t.shownName(e), appendDiagramText)
	dst = t.appendBracket(dst, t.laneDetail(e, by), t.status(e.Status), k.byRules())
	for _, r := range k.rivals() {
		dst = t.appendIsolated(append(dst, " : "...), r.label+t.colon+r.text, appendDiagramText)
	}
	return append(dst, '\n')
}

// appendDate appends a date in words. Of them only the colons of a time of day have a meaning in Mermaid.
func (t *teller) appendDate(dst []byte, d edtf.Date) []byte {
	if d.Precision() == edtf.Second {
		return appendDiagramText(dst, t.date(d))
	}
	return append(dst, t.date(d)...)
}

// laneDetail returns what to say of the lane of an event where there are no lanes. The kind goes without saying.
func (t *teller) laneDetail(e *timeline.Event, by Lane) string {
	if by == ByKind || by == ByState && e.Review.State == "" || by == ByCycle && e.Review.Cycle == 0 {
		return ""
	}
	return t.lane(e, by)
}

// shownName returns the first of title, kind and ID of e that is not blank: Mermaid refuses a diagram with an empty text.
func (t *teller) shownName(e *timeline.Event) string {
	return cmp.Or(visible(e.Title), visible(t.kind(e.Kind)), visible(e.ID), "–")
}

// appendBracket appends the texts that are not blank, with commas between them, in brackets.
func (t *teller) appendBracket(dst []byte, texts ...string) []byte {
	empty := len(dst)
	for _, s := range texts {
		sep := t.comma
		if len(dst) == empty {
			sep = t.brackets[0]
		}
		if visible(s) != "" {
			dst = t.appendIsolated(append(dst, sep...), s, appendDiagramText)
		}
	}
	if len(dst) == empty {
		return dst
	}
	return append(dst, t.brackets[1]...)
}

// addDiagram records what a diagram loses of the texts of e.
func (l *ledger) addDiagram(e *timeline.Event) error {
	for _, s := range [...]string{e.Title, string(e.Kind), string(e.Status), e.Review.State} {
		if !xmlText(s) {
			return l.add(e, "a picture cannot hold some of its characters; they are written as U+FFFD")
		}
	}
	return nil
}

// appendDiagram appends the start of a diagram.
func appendDiagram(dst []byte, kind, title string) []byte {
	dst = append(append(dst, kind...), '\n')
	if visible(title) == "" {
		return dst
	}
	dst = appendDiagramText(append(dst, "    accTitle: "...), title)
	dst = appendDiagramText(append(dst, "\n    title "...), title)
	return append(dst, '\n')
}
