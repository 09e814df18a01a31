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
// With Options.Timeline a bracket below the bars shows the window that the rules leave, and the words beside it say so; an
// event without a date that has such a window is drawn as the bracket alone. An empty diamond stands where another source has a
// date that cannot be true as well; words say so too, and what the rules contradict. Lanes stand in the order of the steps of a review, those of other kinds in the order of their first events. A
// prefix that three of four titles share or more, "Kazakhstan: ", is said once, above them. Where one far date would leave the others no room, the axis
// is broken, and the legend says which years it leaves out.
//
// The picture holds no script, asks for nothing from outside, and is drawn for light and dark screens and for paper. In a
// language that is written from right to left, time runs that way too. A title too long for two lines is cut, and stands
// whole in the title element of its event. To a screen reader, every lane is a list and every event an item. All element
// IDs begin with Options.IDPrefix, in which characters other than ASCII letters, digits, "-" and "_" become "_".
//
// The axis ends with the years -9999 and 9999; a bound further away is a loss. So are characters that XML cannot hold,
// which become U+FFFD. Events that would make the picture higher than 30,000 pixels, which renderers refuse, are counted
// instead of drawn, by year or from one tick of the axis to the next, each of them a loss. All events are gathered before the first is drawn.
//
// The fields of Options that it reads are Title, Strict, Timeline, Language, Lane and IDPrefix.
func SVG(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	p, err := newPicture(events, o, false)
	if err != nil {
		return nil, err
	}
	l := ledger{format: "SVG", strict: o.Strict}
	for i := range p.events {
		if err := l.addPicture(&p.events[i], p.crowded); err != nil {
			return nil, err
		}
	}
	return l.losses, p.writeTo(w)
}

// addPicture records what a picture loses of e.
func (l *ledger) addPicture(e *timeline.Event, crowded bool) error {
	if crowded {
		return l.add(e, "the events are too many to be drawn one by one; it is only counted")
	}
	if clamped(e.Date) {
		if err := l.add(e, "the axis ends with the years -9999 and 9999; what lies beyond is drawn at its end"); err != nil {
			return err
		}
	}
	for _, s := range [...]string{e.ID, e.Title, string(e.Kind), string(e.Status), e.Review.Body, e.Review.State} {
		if !xmlText(s) {
			return l.add(e, notHeld)
		}
	}
	return nil
}

// xmlText reports whether XML can hold every character of s.
func xmlText(s string) bool {
	for i, r := range s {
		switch {
		case ' ' <= r && r < 0xFFFD, r == '\t', r == '\n', r == '\r', r > 0xFFFF:
		case r != utf8.RuneError:
			return false
		default:
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				return false
			}
		}
	}
	return true
}

// writeTo draws p as one picture. It returns the writer's own error.
func (p *picture) writeTo(w io.Writer) error {
	p.stream = newStream(w)
	p.put(`<svg xmlns="http://www.w3.org/2000/svg" class="timeline-picture" lang="`, string(p.teller.tag), `" role="figure"`)
	p.writeFrame(0, p.height)
	p.writeHead()
	for i := range p.leaves {
		if err := p.writeLanes(&p.leaves[i], i == 0); err != nil {
			return err
		}
	}
	p.writeUndated()
	p.writeLegend()
	p.put("</svg>\n")
	return p.flush()
}

// writeLeaf draws one leaf of p as a picture of its own. Those after the first need the first on the same page, and say
// nothing to screen readers: the page has words for all that they show.
func (p *picture) writeLeaf(w io.Writer, i int) error {
	p.stream = newStream(w)
	s := &p.leaves[i]
	role := `aria-hidden="true"`
	if i == 0 {
		role = `role="img"`
	}
	p.put(`<svg xmlns="http://www.w3.org/2000/svg" class="timeline-picture" `, role)
	if i == 0 {
		p.writeFrame(s.top, s.bottom-s.top)
	} else {
		p.writeBox(s.top, s.bottom-s.top)
	}
	if err := p.writeLanes(s, i == 0); err != nil {
		return err
	}
	if i == len(p.leaves)-1 {
		p.writeUndated()
		p.writeLegend()
	}
	p.put("</svg>\n")
	return p.flush()
}

// writeFrame writes the rest of a root element, what it says to screen readers, and the definitions.
func (p *picture) writeFrame(top, height px) {
	p.put(` aria-labelledby="`, p.prefix, `title `, p.prefix, `desc"`)
	p.writeBox(top, height)
	p.put(`<title id="`, p.prefix, `title">`, escaped(p.title), "</title>\n")
	p.put(`<desc id="`, p.prefix, `desc">`, escaped(p.description()), "</desc>\n")
	p.put("<style>", pictureStyle, "</style>\n")
	p.writeDefs()
	p.put(`<rect class="ground" y="`, top, `" width="`, pictureWidth, `" height="`, height, `"/>`, "\n")
}

// writeBox writes how large a picture is. On a page it has no margins of its own.
func (p *picture) writeBox(top, height px) {
	left := px(0)
	if p.image {
		left = margin - bandMargin
	}
	width := pictureWidth - 2*left
	p.put(` direction="ltr" width="`, width, `" height="`, height, `" viewBox="`, left, " ", top, " ", width, " ", height, "\">\n")
}

// writeHead writes the heading.
func (p *picture) writeHead() {
	p.writeText("head", margin, headLine, cutTo(plainText(p.title), headSize, pictureWidth-2*margin))
	p.writeText("small", margin, headLine+220, p.summary())
}

// writeLanes writes the lanes of a leaf with the axis above them. Only the first axis is for screen readers.
func (p *picture) writeLanes(s *leaf, first bool) error {
	if len(s.lanes) == 0 {
		return nil
	}
	p.writeAxis(s, first)
	for i := range s.lanes {
		p.writeLane(&s.lanes[i])
		if err := p.spill(); err != nil {
			return err
		}
	}
	return nil
}

// writeLane writes one lane as a list.
func (p *picture) writeLane(l *lane) {
	name := l.name
	if l.goesOn {
		name += " " + p.teller.picture.continued
	}
	p.put("<g", p.group("list", name), ">\n")
	p.writeName(l)
	if l.counts != nil {
		p.writeCounts(l)
	}
	for i := range l.items {
		if l.counts != nil {
			break
		}
		p.writeItem(&l.items[i], l)
	}
	p.put("</g>\n")
}

// writeName writes the name of a lane, and below it that it is continued, if it is.
func (p *picture) writeName(l *lane) {
	y := l.top + lanePad + 170
	for _, line := range p.nameOf(l) {
		p.writeText("lane", margin, y, line)
		y += 140
	}
	if l.goesOn {
		p.writeText("small", margin, y, p.teller.picture.continued)
	}
}
