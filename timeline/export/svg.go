package export

import (
	"io"
	"iter"
	"unicode/utf8"

	"example.org/review/timeline"
)

// SVG draws the events on a time axis, in lanes (see Options.Lane), as one picture 960 pixels wide.
//
// What is certain is solid, what is only possible is hatched or fades, and what goes on beyond the axis has an arrow. An
// event that would be shorter than 10 pixels is a mark, whose form tells the status: a disc was held, a ring is planned, a
// triangle was postponed, a cross was cancelled, and a square says nothing. Discs, rings and squares fade where the day is
// not known. A legend explains the forms in words. Events without a date stand in a list below the axis, which has no
// place for them.
//
// The picture holds no script, asks for nothing from outside, and is drawn for light and dark screens and for paper. A
// title too long for its place is cut, and stands whole in the title element of its event. To those who listen, every
// lane is a list and every event an item. All element IDs begin with Options.IDPrefix, in which characters other than
// ASCII letters, digits, "-" and "_" become "_".
//
// The axis ends with the years -9999 and 9999; a bound further away is a loss. So are characters that XML cannot hold,
// which become U+FFFD. All events are gathered before the first is drawn.
func SVG(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	p, err := newPicture(events, o, false)
	if err != nil {
		return nil, err
	}
	l := ledger{format: "SVG", strict: o.Strict}
	for i := range p.events {
		if err := l.addPicture(&p.events[i]); err != nil {
			return nil, err
		}
	}
	return l.losses, p.writeTo(w)
}

// addPicture records what a picture loses of e.
func (l *ledger) addPicture(e *timeline.Event) error {
	if clamped(e.Date) {
		if err := l.add(e, "the axis ends with the years -9999 and 9999; what lies beyond is drawn at its end"); err != nil {
			return err
		}
	}
	for _, s := range [...]string{e.ID, e.Title, string(e.Kind), string(e.Status), e.Review.State} {
		if !xmlText(s) {
			return l.add(e, notHeld)
		}
	}
	return nil
}

// xmlText reports whether XML can hold every character of s.
func xmlText(s string) bool {
	for _, r := range s {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return false
		}
	}
	return utf8.ValidString(s)
}

// writeTo draws p. It returns the writer's own error.
func (p *picture) writeTo(w io.Writer) error {
	p.stream = newStream(w)
	p.writeHead()
	if len(p.lanes) > 0 {
		p.writeAxis()
	}
	for i := range p.lanes {
		p.writeLane(&p.lanes[i])
		if err := p.spill(); err != nil {
			return err
		}
	}
	p.writeUndated()
	p.writeLegend()
	p.printf("</svg>\n")
	return p.flush()
}

// writeHead writes the root element with what it says to those who listen, the definitions, the ground and the heading.
func (p *picture) writeHead() {
	role, left := "figure", px(0)
	if p.image {
		role, left = "img", margin-bandMargin // the page has margins of its own
	}
	p.printf(`<svg xmlns="http://www.w3.org/2000/svg" class="timeline-picture" lang="en" role="%s"`, role)
	p.printf(` aria-labelledby="%[1]stitle %[1]sdesc"`, p.prefix)
	p.printf(` width="%v" height="%v" viewBox="%[3]v 0 %[1]v %[2]v">`+"\n", pictureWidth-2*left, p.height, left)
	p.printf("<title id=\"%stitle\">%v</title>\n", p.prefix, escaped(p.title))
	p.printf("<desc id=\"%sdesc\">%v</desc>\n", p.prefix, escaped(p.description()))
	p.printf("<style>%s</style>\n", pictureStyle)
	p.printf(pictureDefs+"\n", p.prefix)
	p.printf(`<rect class="ground" width="%v" height="%v"/>`+"\n", pictureWidth, p.height)
	if p.image {
		return
	}
	heading := cutTo(plainText(p.title), headSize, pictureWidth-2*margin)
	p.printf(`<text class="head" x="%v" y="%v"%s>%v</text>`+"\n", margin, headLine, direction(heading, false), escaped(heading))
	p.printf(`<text class="small" x="%v" y="%v">%v</text>`+"\n", margin, headLine+220, escaped(p.summary()))
}

// writeAxis writes the bands of the lanes, the lines of the ticks and their labels, at the foot of a tall picture again.
func (p *picture) writeAxis() {
	ticks := p.scale.ticks(p.teller)
	for i, l := range p.lanes {
		if i%2 == 0 {
			left := margin - bandMargin
			p.printf(`<rect class="band" x="%v" y="%v" width="%v" height="%v" rx="4"/>`+"\n", left, l.top, pictureWidth-2*left, l.height())
		}
	}
	p.printf("<g%s>\n", p.group("img", "Time axis, "+p.years()))
	for _, t := range ticks {
		class, x := "grid", p.scale.at(t.at)
		if t.whole != "" {
			class = "whole"
		}
		p.printf(`<path class="%s" d="M%v %vV%v"/>`+"\n", class, x, p.lanes[0].top-40, p.foot)
	}
	p.writeTicks(ticks, p.lanes[0].top-100, -160)
	if p.foot > tall {
		p.writeTicks(ticks, p.foot+160, +160)
	}
	p.printf("</g>\n")
}

// writeTicks writes the labels of ticks on the line at y, and what they are a part of on a line further away.
func (p *picture) writeTicks(ticks []tick, y, further px) {
	for i, t := range ticks {
		x := p.scale.at(t.at)
		p.printf(`<text class="small" x="%v" y="%v" text-anchor="middle">%s</text>`+"\n", x, y, t.label)
		if t.whole == "" || i == 0 && len(ticks) > 1 && ticks[1].whole != "" {
			continue
		}
		p.printf(`<text class="lane" x="%v" y="%v">%s</text>`+"\n", x-widthAt(t.label, smallSize)/2, y+further, t.whole)
	}
}

// writeLane writes one lane as a list.
func (p *picture) writeLane(l *lane) {
	p.printf("<g%s>\n", p.group("list", l.name))
	shown := cutTo(plainText(l.name), laneSize, p.scale.left-margin-120)
	p.printf("<text class=\"lane\" x=\"%v\" y=\"%v\"%s>", margin, l.top+lanePad+rowHeight/2+45, direction(shown, false))
	if shown != l.name {
		p.printf("<title>%v</title>", escaped(l.name))
	}
	p.printf("%v</text>\n", escaped(shown))
	for i := range l.items {
		p.writeItem(&l.items[i], l.top+lanePad+px(l.items[i].row)*rowHeight+rowHeight/2)
	}
	p.printf("</g>\n")
}

// group returns the attributes of a group for those who listen; they hear nothing of a picture that is one image.
func (p *picture) group(role, label string) string {
	switch {
	case p.image:
		return ""
	case label == "":
		return ` role="` + role + `"`
	}
	return ` role="` + role + `" aria-label="` + escaped(label).String() + `"`
}
