package export

import (
	"cmp"
	"slices"
	"strings"

	"example.org/review/timeline"
)

// note is a short text of a picture with what stands in front of it: an event without a date, or a line of the legend.
type note struct {
	says explains

	event  *timeline.Event // for an event
	status timeline.Status // for a mark
	vague  bool            // for a mark that fades
	spans  bool            // for a mark: a bar stands behind it
	sample certainty       // for a bar

	text, small string
	x, y        px // of its left end and of its middle
}

// explains is what a note stands for.
type explains uint8

const (
	anEvent explains = iota
	aMark
	aBar
	anArrow
)

// barSample is the width of a bar of the legend.
const barSample px = 220

// sampleWidth is the room that stands in front of the text of a note.
func (n *note) sampleWidth() px {
	switch {
	case n.says == aBar || n.says == anArrow:
		return barSample + 60
	case n.spans:
		return barSample + 220
	}
	return 150
}

// flow gives notes their places from left to right and line by line, with the middle of the first line at y. It returns where
// the last line ends.
func flow(notes []note, left, y px) ([]note, px) {
	x := left
	for i := range notes {
		n := &notes[i]
		width := n.sampleWidth() + widthAt(n.text, letterSize) + wordGap + widthAt(n.small, smallSize)
		if x > left && x+width > pictureWidth-margin {
			x, y = left, y+lineHeight
		}
		n.x, n.y = x, y
		x += width + 120
	}
	return notes, y + lineHeight/2
}

// undatedNotes returns the notes for events without a place on the axis, none of them wider than room. What their lanes would
// say stands behind the titles.
func (t *teller) undatedNotes(events []*timeline.Event, by Lane, room px) []note {
	var notes []note
	for _, e := range events {
		n := note{event: e, small: cutTo(plainText(t.lane(e, by)), smallSize, dateWidth)}
		if !e.Date.IsZero() {
			n.small += ", " + cutTo(t.date(e.Date), smallSize, dateWidth)
		}
		n.small += t.statusWords(e.Status)
		n.text = cutTo(t.title(e), letterSize, room-n.sampleWidth()-wordGap-widthAt(n.small, smallSize))
		notes = append(notes, n)
	}
	return notes
}

// legendNotes returns the notes that explain what p shows, and nothing else.
func (p *picture) legendNotes() []note {
	var notes []note
	shown := p.forms()
	for i, s := range formed {
		if shown.marks[i] || shown.spans[i] {
			notes = append(notes, note{says: aMark, status: s, spans: shown.spans[i], small: cmp.Or(string(s), "status not stated")})
		}
	}
	for i, s := range formed {
		if shown.vague[i] {
			notes = append(notes, note{says: aMark, status: s, vague: true, small: "day not known"})
			break // one stands for all
		}
	}
	for i, words := range [...]string{
		going: "certain", rising: "may have begun", falling: "may have ended", within: "at some time within", between: "gap",
	} {
		if shown.bars[i] {
			notes = append(notes, note{says: aBar, sample: certainty(i), small: words})
		}
	}
	if shown.arrow {
		notes = append(notes, note{says: anArrow, small: "goes on"})
	}
	return notes
}

// forms are the forms that a picture shows.
type forms struct {
	marks, vague, spans [len(formed)]bool // by status
	bars                [between + 1]bool // by certainty
	arrow               bool
}

// forms returns the forms that p shows.
func (p *picture) forms() (f forms) {
	for _, n := range p.undated {
		f.marks[form(n.event.Status)] = true
	}
	for _, l := range p.lanes {
		for i := range l.items {
			f.add(&l.items[i])
		}
	}
	return f
}

// add adds the forms of it to f.
func (f *forms) add(it *item) {
	at := form(it.event.Status)
	f.vague[at] = f.vague[at] || it.vague
	f.marks[at] = f.marks[at] || len(it.bars) == 0
	f.spans[at] = f.spans[at] || len(it.bars) > 0
	for i, b := range it.bars {
		f.bars[b.says] = true
		f.arrow = f.arrow || b.says == going && (it.before && i == 0 || it.on && i == len(it.bars)-1)
	}
}

// form returns the place of a status among those that have a form of their own.
func form(s timeline.Status) int {
	if i := slices.Index(formed[:], s); i >= 0 {
		return i
	}
	return len(formed) - 1
}

// formed are the statuses whose marks have a form of their own; the square stands for all others.
var formed = [...]timeline.Status{timeline.Held, timeline.Planned, timeline.Postponed, timeline.Cancelled, ""}

// writeUndated writes the list of the events that have no place on the axis.
func (p *picture) writeUndated() {
	if len(p.undated) == 0 {
		return
	}
	p.printf("<g%s>\n", p.group("list", "No date"))
	p.printf(`<path class="whole" d="M%v %vH%v"/>`+"\n", margin, p.undatedTop-100, pictureWidth-margin)
	p.printf(`<text class="lane" x="%v" y="%v">No date</text>`+"\n", margin, p.undated[0].y+45)
	for i := range p.undated {
		n := &p.undated[i]
		p.printf("<g%s><title>%v</title>", p.group("listitem", ""), escaped(p.teller.eventWords(n.event)))
		p.writeMark(n.event.Status, false, n.x+50, n.y)
		p.writeLabel(&label{title: n.text, date: n.small, x: n.x + n.sampleWidth()}, n.event.Status, n.y+45)
		p.printf("</g>\n")
	}
	p.printf("</g>\n")
}

// writeLegend writes what the forms mean.
func (p *picture) writeLegend() {
	if len(p.legend) == 0 {
		return
	}
	p.printf("<g%s>\n", p.group("list", "Legend"))
	p.printf(`<path class="whole" d="M%v %vH%v"/>`+"\n", margin, p.legendTop-100, pictureWidth-margin)
	for i := range p.legend {
		n := &p.legend[i]
		p.printf("<g%s>", p.group("listitem", ""))
		p.writeSample(n)
		p.printf(`<text class="small" x="%v" y="%v">%v</text></g>`+"\n", n.x+n.sampleWidth(), n.y+42, escaped(n.small))
	}
	p.printf("</g>\n")
}

// writeSample writes what stands in front of the words of a line of the legend.
func (p *picture) writeSample(n *note) {
	sample := bar{n.x, n.x + barSample, n.sample}
	switch n.says {
	case aMark:
		p.writeMark(n.status, n.vague, n.x+50, n.y)
		if n.spans {
			sample = bar{n.x + 160, n.x + 160 + barSample, going}
			p.writeBars(&item{event: &timeline.Event{Status: n.status}, bars: []bar{sample}}, n.y)
		}
	case anArrow:
		p.writeBar(sample, n.y, timeline.Held, false, true)
	default:
		p.writeBar(sample, n.y, timeline.Held, false, false)
	}
}

// eventWords returns all that a picture says of e, a line each: its title, its date, status and kind, and its review.
func (t *teller) eventWords(e *timeline.Event) string {
	lines := []string{t.name(e), t.date(e.Date)}
	if text := e.Date.String(); text != "" {
		lines[1] += " (" + text + ")"
	}
	more := func(words string) {
		if words != "" {
			lines = append(lines, words)
		}
	}
	more(t.status(e.Status))
	more(t.kind(e.Kind))
	more(t.review(e.Review))
	return strings.Join(lines, "\n")
}
