package export

import "example.org/review/timeline"

// writeItem writes one event on a row that starts at top.
func (p *picture) writeItem(it *item, l *lane) {
	top := l.top + lanePad + l.rows[it.row]
	p.put("<g", p.group("listitem", ""), "><title>", escaped(p.knower.eventWords(it.event)), "</title>")
	middle, base := top+125, top+170
	if it.label.above {
		middle, base = top+215+px(it.label.lines()-1)*lineStep, top+110
	}
	switch {
	case it.marked:
		p.writeMark(it.event.Status, it.vague, it.mark, middle)
	case len(it.bars) > 0:
		p.writeBars(it, middle)
	}
	for _, x := range it.rivals {
		p.writeRival(it.nearest(x), x, middle)
	}
	if it.window.shown {
		at := middle + 90
		if len(it.bars) == 0 && !it.marked {
			at = middle
		}
		p.writeBracket(it.window, at)
	}
	ground := "ground"
	if l.band {
		ground = "band"
	}
	p.writeLabel(&it.label, it.event.Status, base, ground)
	p.put("</g>\n")
}

// writeLabel writes the title of an event and its date, the first line of them at y. Where a line of the axis would run
// through them a ground hides it.
func (p *picture) writeLabel(l *label, status timeline.Status, y px, ground string) {
	if ground != "" {
		p.writeGround(l, y, ground)
	}
	class := ""
	if status == timeline.Cancelled {
		class = ` class="off"`
	}
	title, date := l.title, l.date
	if l.rest != "" {
		p.writeLine(l, y, class, title, "")
		title, y = l.rest, y+lineStep
	}
	p.writeLine(l, y, class, title, date)
	if l.more != "" {
		p.writeLine(l, y+lineStep, ` class="small"`, l.more, "")
	}
}

// writeLine writes one line of a label.
func (p *picture) writeLine(l *label, y px, class, title, date string) {
	p.put(`<text x="`, p.x(l.x), `" y="`, y, `"`, p.direction(title, l.toLeft), "><tspan", class, ">", escaped(p.teller.isolate(title)), "</tspan>")
	if date != "" {
		if !p.mirrored && rightToLeft(title) {
			date = string(firstStrongIsolate) + date + string(popIsolate)
		}
		p.put("\u2002<tspan class=\"small\">", escaped(date), "</tspan>")
	}
	p.put("</text>")
}

// writeGround writes the ground of a label that would stand on a line of the axis.
func (p *picture) writeGround(l *label, y px, ground string) {
	width := l.width() + 30
	left := l.x - 15
	if l.toLeft {
		left = l.x + 15 - width
	}
	if !p.crossed(left, left+width) {
		return
	}
	p.put(`<path class="`, ground, `" d="M`, p.x(left), " ", y-110, "V", y+px(l.lines()-1)*lineStep+30,
		"H", p.x(left+width), "V", y-110, `z"/>`)
}

// crossed reports whether a line of the axis stands between left and right.
func (p *picture) crossed(left, right px) bool {
	for i := range p.ticks {
		if x := p.ticks[i].x; left <= x && x <= right {
			return true
		}
	}
	return false
}
