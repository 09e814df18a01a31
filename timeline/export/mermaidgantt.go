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

// MermaidGantt writes a Gantt chart for Mermaid 11 and later: one section a lane, as Options.Lane divides them, and in it one bar
// an event, with its date and status in brackets; what would be too short to be seen is a milestone. Options.Title
// becomes the title. With Options.Timeline the brackets hold the window that the rules leave too, and whether sources dispute the date
// or contradict each other, and what has no date stands where the rules put it.
//
// A bar consists of whole days of the years 100 to 9999. So dates of less than a day's precision, open and unknown ends and
// qualifiers are losses, though the words beside the bar hold them; undated events without a window are left out. Text is
// escaped as [Mermaid] does. The events of a section stand together, so the chart is gathered in memory.
//
// The fields of Options that it reads are Title, Strict, Timeline, Language and Lane.
func MermaidGantt(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	k, err := newKnower(o)
	if err != nil {
		return nil, err
	}
	chart := gantt{ledger: ledger{format: "Mermaid", strict: o.Strict}, knower: k, lane: o.Lane, index: map[string]int{}}
	var e timeline.Event // one for all: one each would be allocated anew
	for e = range events {
		if err := chart.add(&e); err != nil {
			return chart.losses, err
		}
	}
	s := newStream(w)
	s.buf = appendDiagram(s.buf, "gantt", o.Title)
	s.buf = append(append(s.buf, "    dateFormat YYYY-MM-DD\n"...), chart.axis()...)
	s.buf = append(s.buf, "    todayMarker off\n"...)
	compare := laneOrder(o.Lane)
	slices.SortStableFunc(chart.sections, func(a, b section) int { return compare(&a.first, &b.first) })
	for i := range chart.sections {
		if err := chart.write(s, &chart.sections[i]); err != nil {
			return chart.losses, err
		}
	}
	return chart.losses, s.flush()
}

// gantt gathers the sections of a chart.
type gantt struct {
	ledger
	*knower
	lane     Lane
	whole    dayRun // from the first day of all to the last
	sections []section
	tasks    int
	index    map[string]int // of a section, by its name as it is written
	scratch  []byte
}

// section is one lane of a chart, with the bars so far.
type section struct {
	first timeline.Event
	name  string
	bars  []ganttBar
	text  []byte // the names of all bars
}

// ganttBar is one bar of a chart.
type ganttBar struct {
	dayRun
	end    int // of its name in the text of the section
	isHeld bool
	number int
}

// ganttFrame is what a chart shows: Mermaid reads years below 100 as years of the twentieth century, and cannot read the day
// after 9999-12-31.
var ganttFrame = frame{
	from: -59_011_459_200 /* 0100-01-01 */, to: lastOfYears,
	shown: "is drawn", doubt: "is drawn as if it were certain", clock: "is drawn as a whole day, in UTC",
}

// add adds the bar of e to its section.
func (g *gantt) add(e *timeline.Event) error {
	if err := g.addDiagram(e); err != nil {
		return err
	}
	k := g.known(e)
	days, loss, ok := ganttFrame.days(k)
	if loss != "" {
		if err := g.ledger.add(e, loss); err != nil {
			return err
		}
	}
	if ok {
		g.draw(k, days)
	}
	return nil
}

// draw adds the bar of an event that stands on days.
func (g *gantt) draw(k known, days dayRun) {
	if g.tasks == 0 {
		g.whole = days
	}
	g.whole.first, g.whole.last = min(g.whole.first, days.first), max(g.whole.last, days.last)
	g.tasks++
	e, s := k.event, g.section(k.event)
	s.text = g.appendIsolated(s.text, g.shownName(e), appendStatement)
	s.text = g.appendBracket(s.text, g.date(e.Date), g.status(e.Status), k.byRules(), k.marks())
	s.bars = append(s.bars, ganttBar{days, len(s.text), e.Status == timeline.Held, g.tasks})
}

// section returns the section that e belongs to. Lanes that Mermaid would show under the same name share one: it takes
// them for one, and would put its name beside the wrong bars.
func (g *gantt) section(e *timeline.Event) *section {
	g.scratch = appendDiagramText(g.scratch[:0], g.teller.lane(e, g.lane))
	i, ok := g.index[string(g.scratch)]
	if !ok {
		i = len(g.sections)
		name := string(g.scratch)
		g.index[name] = i
		g.sections = append(g.sections, section{first: *e, name: name})
	}
	return &g.sections[i]
}

// axis returns the statements for an axis whose ticks all have different labels: Mermaid makes about ten.
func (g *gantt) axis() string {
	switch length := g.whole.last - g.whole.first; {
	case length < 10*secondsPerDay:
		return "    axisFormat %Y-%m-%d\n    tickInterval 1day\n"
	case length < 145*secondsPerDay: // ticks for weeks
		return "    axisFormat %Y-%m-%d\n"
	case length < 5*365*secondsPerDay: // ticks for months and quarters
		return "    axisFormat %Y-%m\n"
	}
	return "    axisFormat %Y\n"
}

// write writes a section.
func (g *gantt) write(s *stream, of *section) error {
	s.buf = append(append(append(s.buf, "    section "...), of.name...), '\n')
	start := 0
	for _, b := range of.bars {
		s.buf = append(append(s.buf, "    "...), of.text[start:b.end]...)
		s.buf = g.appendBar(append(s.buf, " : "...), b)
		start = b.end
		if err := s.spill(); err != nil {
			return err
		}
	}
	return nil
}

// appendBar appends what stands after the name of a bar: its style, a number to name it by, and its days. The end is the
// first day after them.
func (g *gantt) appendBar(dst []byte, b ganttBar) []byte {
	const visible = 500 // a bar shorter than this part of the chart is not seen
	if b.isHeld {
		dst = append(dst, "done, "...)
	}
	end := b.last + secondsPerDay
	if b.oneDay() || (end-b.first)*visible < g.whole.last-g.whole.first {
		dst = append(dst, "milestone, "...)
	}
	dst = strconv.AppendInt(append(dst, 'e'), int64(b.number), 10)
	dst = appendISODay(append(dst, ", "...), b.first)
	if b.oneDay() {
		return append(dst, ", 1d\n"...)
	}
	return append(appendISODay(append(dst, ", "...), end), '\n')
}

// appendISODay appends the day of an instant of the years 0 to 9999: "2025-01-23".
func appendISODay(dst []byte, at edtf.Instant) []byte {
	return time.Unix(int64(at), 0).UTC().AppendFormat(dst, time.DateOnly)
}
