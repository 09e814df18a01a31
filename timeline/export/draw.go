package export

import (
	"encoding/xml"
	"fmt"
	"strings"

	"example.org/review/timeline"
)

// pictureDefs are the fillings that a picture refers to. Their IDs begin with the prefix.
const pictureDefs = `<defs>
<linearGradient id="%[1]srise"><stop offset="0" stop-opacity="0.04"/><stop offset="1"/></linearGradient>
<linearGradient id="%[1]sfall"><stop offset="0"/><stop offset="1" stop-opacity="0.04"/></linearGradient>
<radialGradient id="%[1]sblur"><stop offset="0.25"/><stop offset="1" stop-opacity="0.1"/></radialGradient>
<pattern id="%[1]shatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="tint" width="5" height="5"/><rect class="sure" width="1.5" height="5"/></pattern>
<linearGradient id="%[1]sto-left"><stop class="mask" offset="0" stop-opacity="0"/><stop class="mask" offset="0.5"/></linearGradient>
<linearGradient id="%[1]sto-right"><stop class="mask" offset="0.5"/><stop class="mask" offset="1" stop-opacity="0"/></linearGradient>
<mask id="%[1]sfade-left" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#%[1]sto-left)"/></mask>
<mask id="%[1]sfade-right" maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill="url(#%[1]sto-right)"/></mask>
</defs>`

// printf appends to the picture.
func (p *picture) printf(format string, args ...any) { p.buf = fmt.Appendf(p.buf, format, args...) }

// escaped is text that is written as XML.
type escaped string

// String returns s as the text of an element or attribute.
func (s escaped) String() string {
	var b strings.Builder
	xml.EscapeText(&b, []byte(s)) // a strings.Builder never fails
	return b.String()
}

// direction returns the attributes of a text that begins at its place, or ends there, so that it reads from the right side
// where its letters do.
func direction(s string, ends bool) string {
	rtl := rightToLeft(s)
	attributes := ""
	if rtl {
		attributes = ` direction="rtl"`
	}
	if rtl != ends {
		attributes += ` text-anchor="end"`
	}
	return attributes
}

// writeItem writes one event on a row whose middle is y.
func (p *picture) writeItem(it *item, y px) {
	p.printf("<g%s><title>%v</title>", p.group("listitem", ""), escaped(p.teller.eventWords(it.event)))
	middle, base := y, y+45
	if it.label.above {
		middle, base = y+55, y-20
	}
	if len(it.bars) > 0 {
		p.writeBars(it, middle)
	} else {
		p.writeMark(it.event.Status, it.vague, it.mark, middle)
	}
	p.writeLabel(&it.label, it.event.Status, base)
	p.printf("</g>\n")
}

// writeLabel writes the title of an event and its date.
func (p *picture) writeLabel(l *label, status timeline.Status, y px) {
	class := ""
	if status == timeline.Cancelled {
		class = ` class="off"`
	}
	date := l.date
	if rightToLeft(l.title) {
		date = string(firstStrongIsolate) + date + string(popIsolate)
	}
	p.printf(`<text x="%v" y="%v"%s><tspan%s>%v</tspan>`, l.x, y, direction(l.title, l.toLeft), class, escaped(p.teller.isolate(l.title)))
	if l.date != "" {
		p.printf("\u2002<tspan class=\"small\">%v</tspan>", escaped(date))
	}
	p.printf("</text>")
}

// writeMark writes the mark for a status with its middle at x, y.
func (p *picture) writeMark(status timeline.Status, vague bool, x, y px) {
	switch status {
	case timeline.Planned:
		p.printf(`<circle class="ring" cx="%v" cy="%v" r="4.5"%s/>`, x, y, dashes(vague))
	case timeline.Postponed:
		p.printf(`<path class="ring" d="M%v %vl9 5-9 5z"/>`, x-40, y-50)
	case timeline.Cancelled:
		p.printf(`<path class="ring" d="M%v %vl9 9m0-9l-9 9"/>`, x-45, y-45)
	case timeline.Held:
		p.printf(`<circle %s cx="%v" cy="%v" r="%v"/>`, p.filling(vague), x, y, softer(vague, 50, 70))
	default:
		size := softer(vague, 90, 130)
		p.printf(`<rect %s x="%v" y="%v" width="%v" height="%[4]v"/>`, p.filling(vague), x-size/2, y-size/2, size)
	}
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
