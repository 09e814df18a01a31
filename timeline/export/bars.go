package export

import "example.org/review/timeline"

const (
	barHeight   px = 80 // of what was held, or is told to be planned, postponed or cancelled
	thinHeight  px = 50 // of what has no such status
	arrowLength px = 90
	leastWidth  px = 15 // of a bar among others
)

// writeBars writes the bars of an event, with their middle at y. What has not taken place is pale, within a broken line.
func (p *picture) writeBars(it *item, y px) {
	dashes := outlined(it.event.Status)
	if dashes != "" {
		p.put(`<g opacity="0.4">`)
	}
	for i, b := range it.bars {
		p.writeBar(b, y, it.event.Status, it.before && i == 0, it.on && i == len(it.bars)-1)
	}
	if dashes != "" {
		p.put("</g>")
		p.writeOutline(it.bars, y, it.before, it.on, dashes)
	}
}

// outlined returns how the line around the bars of an event is broken, and "" where they have none.
func outlined(status timeline.Status) string {
	switch status {
	case timeline.Planned:
		return "4 3"
	case timeline.Postponed:
		return "9 3 2 3"
	case timeline.Cancelled:
		return "1.5 3"
	}
	return ""
}

// height returns the height of the bars of an event.
func height(status timeline.Status) px {
	if form(status) == len(formed)-1 {
		return thinHeight
	}
	return barHeight
}

// writeBar writes one bar; before and on tell that it goes on beyond the axis.
func (p *picture) writeBar(b bar, y px, status timeline.Status, before, on bool) {
	left, right := b.left, max(b.right, b.left+leastWidth)
	switch b.says {
	case between:
		p.put(`<path class="line" stroke-dasharray="1.5 3" d="M`, p.x(left), " ", y, "H", p.x(right), `"/>`)
		return
	case going:
		if before {
			p.writeArrow(left, y, p.mirrored)
			left += arrowLength / 2
		}
		if on {
			p.writeArrow(right, y, !p.mirrored)
			right -= arrowLength / 2
		}
	}
	tall := height(status)
	// Crisp edges leave no seam between two bars.
	p.put("<rect ", p.paint(b.says, before, on), ` x="`, min(p.x(left), p.x(right)), `" y="`, y-tall/2,
		`" width="`, right-left, `" height="`, tall, `" shape-rendering="crispEdges"/>`)
}

// writeArrow writes an arrow with its tip at x, y.
func (p *picture) writeArrow(x, y px, toRight bool) {
	if toRight {
		p.put(`<path class="sure" d="M`, p.x(x), " ", y, `l-9 -7v14z"/>`)
		return
	}
	p.put(`<path class="sure" d="M`, p.x(x), " ", y, `l9 -7v14z"/>`)
}

// writeBracket writes a window, with its middle at y.
func (p *picture) writeBracket(b bracket, y px) {
	p.put(`<path class="rule" d="M`, p.x(b.left), " ", y, "H", p.x(b.right))
	if !b.before {
		p.put("M", p.x(b.left), " ", y-40, "v8")
	}
	if !b.on {
		p.put("M", p.x(b.right), " ", y-40, "v8")
	}
	p.put(`"/>`)
}

// paint returns the attributes that fill a bar.
func (p *picture) paint(says certainty, before, on bool) string {
	fill := func(id string) string { return `fill="url(#` + p.prefix + id + `)"` }
	switch {
	case says == going:
		return `class="sure"`
	case says == rising:
		return fill("rise")
	case says == falling:
		return fill("fall")
	}
	return fill("hatch") + p.fade(before, on)
}

// fade returns the attribute that makes a bar fade where it goes on beyond the axis, on one side.
func (p *picture) fade(before, on bool) string {
	switch {
	case before == on:
		return ""
	case before:
		return ` mask="url(#` + p.prefix + `fade-before)"`
	}
	return ` mask="url(#` + p.prefix + `fade-on)"`
}

// writeOutline writes a broken line around bars, which is open where they go on beyond the axis.
func (p *picture) writeOutline(bars []bar, y px, before, on bool, dashes string) {
	left, right := p.x(bars[0].left), p.x(bars[len(bars)-1].right)
	top, bottom := y-barHeight/2, y+barHeight/2
	fade := ""
	if bars[0].says == within {
		fade = p.fade(before, on)
	}
	p.put(`<path class="line"`, fade, ` stroke-dasharray="`, dashes, `" d="M`, left, " ", top, "H", right, "M", left, " ", bottom, "H", right)
	if !before {
		p.put("M", left, " ", top, "V", bottom)
	}
	if !on {
		p.put("M", right, " ", top, "V", bottom)
	}
	p.put(`"/>`)
}
