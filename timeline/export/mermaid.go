package export

import (
	"io"
	"iter"
	"slices"
	"strconv"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// Mermaid writes a timeline diagram for Mermaid 11 and later: the events in the order they come in, each under its date in
// English words, with its status in brackets; before that the State or the cycle, if Options.Lane asks for them. It
// has no sections, since Mermaid would move the events of equal sections together. Options.Title becomes the title.
//
// Words hold every date, so none is lost. Every character that may have a meaning in Mermaid is written by its number; white
// space becomes single spaces; what XML forbids becomes U+FFFD, which is a loss. The diagram is written as it goes. Mermaid
// itself draws no more than 50,000 characters, unless its maxTextSize is raised.
func Mermaid(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	s, l := newStream(w), ledger{format: "Mermaid", strict: o.Strict}
	s.buf = appendDiagram(s.buf, "timeline", o.Title)
	for e := range events {
		if err := l.addDiagram(&e); err != nil {
			return l.losses, err
		}
		s.buf = appendPeriod(append(s.buf, "    "...), e.Date)
		s.buf = appendIsolated(append(s.buf, " : "...), shownName(&e), appendDiagramText)
		s.buf = appendBracket(s.buf, laneDetail(&e, o.Lane), string(e.Status))
		s.buf = append(s.buf, '\n')
		if err := s.spill(); err != nil {
			return l.losses, err
		}
	}
	return l.losses, s.flush()
}

// appendPeriod appends a date in words. Of them only the colons of a time of day have a meaning in Mermaid.
func appendPeriod(dst []byte, d edtf.Date) []byte {
	if d.Precision() == edtf.Second {
		return appendDiagramText(dst, phrase(d))
	}
	return appendPhrase(dst, d)
}

// laneDetail returns what to say of the lane of an event where there are no lanes. The kind goes without saying.
func laneDetail(e *timeline.Event, by Lane) string {
	if by == ByKind || by == ByState && e.Review.State == "" || by == ByCycle && e.Review.Cycle == 0 {
		return ""
	}
	return laneName(e, by)
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

// MermaidGantt writes a Gantt chart for Mermaid 11 and later: one section a lane, as Options.Lane divides them, and in it one bar
// an event, with its date and status in brackets; a single day is a milestone. Options.Title becomes the title.
//
// A bar consists of whole days of the years 100 to 9999. So dates of less than a day's precision, open and unknown ends and
// qualifiers are losses, though the words beside the bar hold them; undated events are left out. Text is escaped as [Mermaid]
// does. The events of a section stand together, so the chart is gathered in memory.
func MermaidGantt(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	chart := gantt{ledger: ledger{format: "Mermaid", strict: o.Strict}, lane: o.Lane, index: map[string]int{}}
	for e := range events {
		if err := chart.add(&e); err != nil {
			return chart.losses, err
		}
	}
	s := newStream(w)
	s.buf = appendDiagram(s.buf, "gantt", o.Title)
	s.buf = append(s.buf, "    dateFormat YYYY-MM-DD\n    todayMarker off\n"...)
	compare := laneOrder(o.Lane)
	slices.SortStableFunc(chart.sections, func(a, b section) int { return compare(&a.first, &b.first) })
	for _, section := range chart.sections {
		s.buf = append(s.buf, section.text...)
		if err := s.spill(); err != nil {
			return chart.losses, err
		}
	}
	return chart.losses, s.flush()
}

// gantt gathers the sections of a chart.
type gantt struct {
	ledger
	lane     Lane
	tasks    int
	sections []section
	index    map[string]int // of a section, by its name as it is written
	name     []byte         // scratch
}

// section is one lane of a chart, with the text of its bars so far.
type section struct {
	first timeline.Event
	text  []byte
}

// Mermaid reads years below 100 as years of the twentieth century, and cannot read the day after 9999-12-31.
const (
	firstBar = -59_011_459_200                 // 0100-01-01T00:00:00Z
	lastBar  = 253_402_300_799 - secondsPerDay // 9999-12-30T23:59:59Z
)

// add appends the bar of e to its section.
func (g *gantt) add(e *timeline.Event) error {
	if err := g.addDiagram(e); err != nil {
		return err
	}
	days, loss, ok := draw(e.Date, firstBar, lastBar)
	if loss != "" {
		if err := g.ledger.add(e, loss); err != nil {
			return err
		}
	}
	if ok {
		s := g.section(e)
		s.text = g.appendBar(s.text, e, days)
	}
	return nil
}

// section returns the section that e belongs to. Lanes that Mermaid would show under the same name share one: it takes
// them for one, and would put its name beside the wrong bars.
func (g *gantt) section(e *timeline.Event) *section {
	g.name = appendDiagramText(g.name[:0], laneName(e, g.lane))
	i, ok := g.index[string(g.name)]
	if !ok {
		i = len(g.sections)
		g.index[string(g.name)] = i
		text := append([]byte("    section "), g.name...)
		g.sections = append(g.sections, section{*e, append(text, '\n')})
	}
	return &g.sections[i]
}

// appendBar appends the line of a bar: its name, and behind a colon its style, a number to name it by, and its days. The
// end is the first day after them.
func (g *gantt) appendBar(dst []byte, e *timeline.Event, days drawn) []byte {
	g.tasks++
	dst = appendIsolated(append(dst, "    "...), shownName(e), appendStatement)
	dst = appendBracket(dst, phrase(e.Date), string(e.Status))
	dst = append(dst, " : "...)
	if e.Status == timeline.Held {
		dst = append(dst, "done, "...)
	}
	if days.oneDay() {
		dst = append(dst, "milestone, "...)
	}
	dst = strconv.AppendInt(append(dst, 'e'), int64(g.tasks), 10)
	dst = appendISODay(append(dst, ", "...), days.first)
	if days.oneDay() {
		return append(dst, ", 1d\n"...)
	}
	return append(appendISODay(append(dst, ", "...), days.last+secondsPerDay), '\n')
}

// appendISODay appends the day of an instant of the years 0 to 9999: "2025-01-23".
func appendISODay(dst []byte, at edtf.Instant) []byte {
	return time.Unix(int64(at), 0).UTC().AppendFormat(dst, time.DateOnly)
}

// appendDiagram appends the begin of a diagram.
func appendDiagram(dst []byte, kind, title string) []byte {
	dst = append(append(dst, kind...), '\n')
	if visible(title) == "" {
		return dst
	}
	dst = appendDiagramText(append(dst, "    accTitle: "...), title)
	dst = appendDiagramText(append(dst, "\n    title "...), title)
	return append(dst, '\n')
}
