package export

import (
	"slices"

	"example.org/review/timeline"
)

// writeMark writes the mark for a status with its middle at x, y.
func (p *picture) writeMark(status timeline.Status, vague bool, x, y px) {
	x = p.x(x)
	switch status {
	case timeline.Planned:
		p.put(`<circle class="ring" cx="`, x, `" cy="`, y, `" r="4.5"`, dashes(vague), "/>")
	case timeline.Postponed:
		if p.mirrored {
			p.put(`<path class="ring" d="M`, x+40, " ", y-50, `l-9 5 9 5z"/>`)
			return
		}
		p.put(`<path class="ring" d="M`, x-40, " ", y-50, `l9 5-9 5z"/>`)
	case timeline.Cancelled:
		p.put(`<path class="ring" d="M`, x-45, " ", y-45, `l9 9m0-9l-9 9"/>`)
	case timeline.Held:
		p.put("<circle ", p.filling(vague), ` cx="`, x, `" cy="`, y, `" r="`, softer(vague, 50, 70), `"/>`)
	default:
		size := softer(vague, 90, 130)
		p.put("<rect ", p.filling(vague), ` x="`, x-size/2, `" y="`, y-size/2, `" width="`, size, `" height="`, size, `"/>`)
	}
}

// writeRival writes an empty diamond with its middle at x, y, for a date that another source gives, and a dotted line to
// it from where the event is drawn.
func (p *picture) writeRival(from, x, y px) {
	const half = rivalSize / 2
	p.put(`<path class="rival" d="M`, p.x(x), " ", y-half, `l8.5 8.5-8.5 8.5-8.5-8.5z"/>`)
	switch {
	case x-half > from:
		p.writeDots(from, x-half, y)
	case x+half < from:
		p.writeDots(from, x+half, y)
	}
}

// writeDots writes a dotted line.
func (p *picture) writeDots(from, to, y px) {
	p.put(`<path class="rival" stroke-dasharray="1.5 3" d="M`, p.x(from), " ", y, "H", p.x(to), `"/>`)
}

// dashes returns the attribute that breaks the line of a mark, if it is vague.
func dashes(vague bool) string {
	if !vague {
		return ""
	}
	return ` stroke-dasharray="2.3 2.4"`
}

// filling returns the filling of a mark: one that fades if it is vague.
func (p *picture) filling(vague bool) string {
	if vague {
		return `fill="url(#` + p.prefix + `blur)"`
	}
	return `class="sure"`
}

// softer returns the size of a mark; one that fades is larger, for its edge cannot be seen.
func softer(vague bool, sharp, faded px) px {
	if vague {
		return faded
	}
	return sharp
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

// formNames are the classes of the marks on a page, in the order of [formed].
var formNames = [len(formed)]string{"disc", "ring", "triangle", "cross", "square"}
