package export

import (
	"slices"

	"example.org/review/timeline"
)

// undatedNotes returns the notes for events without a place on the axis, none of them wider than room. What their lanes
// would say stands after the titles.
func (p *picture) undatedNotes(by Lane, room px) []note {
	t := p.teller
	var notes []note
	for _, e := range p.apart {
		n := note{event: e, small: cutTo(plainText(t.lane(e, by)), smallSize, dateWidth)}
		if !e.Date.IsZero() {
			n.small += t.comma + cutTo(t.date(e.Date), smallSize, dateWidth)
		}
		n.small += t.statusWords(e.Status)
		n.more = cutTo(plainText(p.knower.known(e).short()), smallSize, room-n.sampleWidth())
		n.text = cutTo(p.called(e), letterSize, room-n.sampleWidth()-wordGap-widthAt(n.small, smallSize))
		notes = append(notes, n)
	}
	return notes
}

// legendNotes returns the notes that explain what p shows, and nothing else.
func (p *picture) legendNotes() []note {
	t := &p.teller.picture
	if p.crowded {
		return append([]note{{says: aCount, small: t.counts}}, p.breakNotes()...)
	}
	shown := p.forms()
	notes := p.markNotes(&shown)
	if shown.rival {
		notes = append(notes, note{says: aRival, small: t.rival})
	}
	for i, words := range [...]string{going: t.certain, rising: t.rising, falling: t.falling, within: t.within, between: t.gap} {
		if shown.bars[i] {
			notes = append(notes, note{says: aBar, sample: certainty(i), small: words})
		}
	}
	if shown.arrow {
		notes = append(notes, note{says: anArrow, small: t.goesOn})
	}
	if shown.window {
		notes = append(notes, note{says: aWindow, small: p.teller.inferred})
	}
	return append(notes, p.breakNotes()...)
}

// markNotes returns the notes that explain marks. The bars of what was held are explained as certain.
func (p *picture) markNotes(shown *forms) (notes []note) {
	t := p.teller
	for i, s := range formed {
		spans := shown.spans[i] && s != timeline.Held
		if !shown.marks[i] && !spans {
			continue
		}
		n := note{says: aMark, status: s, spans: spans, small: t.noStatus}
		if s != "" {
			n.small = t.status(s)
		}
		notes = append(notes, n)
	}
	if i := slices.Index(shown.vague[:], true); i >= 0 { // one stands for all
		notes = append(notes, note{says: aMark, status: formed[i], vague: true, small: t.picture.dayUnknown})
	}
	return notes
}

// breakNotes returns the note that tells what the axis leaves out.
func (p *picture) breakNotes() []note {
	if !p.scale.broken() {
		return nil
	}
	return []note{{says: aBreak, small: p.brokenWords()}}
}

// forms are the forms that a picture shows.
type forms struct {
	marks, vague, spans  [len(formed)]bool // by status
	bars                 [between + 1]bool // by certainty
	arrow, window, rival bool
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
	f.marks[at] = f.marks[at] || it.marked
	f.spans[at] = f.spans[at] || len(it.bars) > 0
	f.window = f.window || it.window.shown
	f.rival = f.rival || it.rivals != nil
	for i, b := range it.bars {
		f.bars[b.says] = true
		f.arrow = f.arrow || b.says == going && (it.before && i == 0 || it.on && i == len(it.bars)-1)
	}
}

// writeUndated writes the list of the events that have no place on the axis.
func (p *picture) writeUndated() {
	if len(p.undated) == 0 {
		return
	}
	name := p.teller.picture.noDate
	p.put("<g", p.group("list", name), ">\n")
	p.writeRule(p.undatedTop - 100)
	p.writeText("lane", margin, p.undated[0].y+45, name)
	for i := range p.undated {
		n := &p.undated[i]
		p.put("<g", p.group("listitem", ""), "><title>", escaped(p.knower.eventWords(n.event)), "</title>")
		p.writeMark(n.event.Status, false, n.x+50, n.y)
		p.writeLabel(&label{title: n.text, date: n.small, more: n.more, x: n.x + n.sampleWidth()}, n.event.Status, n.y+45, "")
		p.put("</g>\n")
	}
	p.put("</g>\n")
}

// writeRule writes a line across the picture.
func (p *picture) writeRule(y px) {
	p.put(`<path class="whole" d="M`, margin, " ", y, "H", pictureWidth-margin, `"/>`, "\n")
}

// writeLegend writes what the forms mean.
func (p *picture) writeLegend() {
	if len(p.legend) == 0 {
		return
	}
	p.put("<g", p.group("list", p.teller.picture.legend), ">\n")
	p.writeRule(p.legendTop - 100)
	for i := range p.legend {
		n := &p.legend[i]
		p.put("<g", p.group("listitem", ""), ">")
		p.writeSample(n)
		p.writeText("small", n.x+n.sampleWidth(), n.y+42, n.small)
		p.put("</g>\n")
	}
	p.put("</g>\n")
}

// writeSample writes what stands before the words of a line of the legend.
func (p *picture) writeSample(n *note) {
	sample := bar{n.x, n.x + barSample, n.sample}
	switch n.says {
	case aMark:
		p.writeMark(n.status, n.vague, n.x+50, n.y)
		if n.spans {
			sample = bar{n.x + 160, n.x + 160 + barSample, going}
			p.writeBars(&item{event: &timeline.Event{Status: n.status}, bars: []bar{sample}}, n.y)
		}
	case aRival:
		middle := n.x + rivalSize/2
		p.writeRival(middle, middle, n.y)
	case anArrow:
		p.writeBar(sample, n.y, timeline.Held, false, true)
	case aWindow:
		p.writeBracket(bracket{left: sample.left, right: sample.right}, n.y)
	case aBreak:
		p.writeBreakSign(p.x((sample.left+sample.right)/2), n.y)
	case aCount:
		p.put(`<rect class="sure" x="`, min(p.x(sample.left+40), p.x(sample.right-40)), `" y="`, n.y-60, `" width="`, barSample-80, `" height="`, px(120), `"/>`)
	default:
		p.writeBar(sample, n.y, timeline.Held, false, false)
	}
}
