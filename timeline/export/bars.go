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
	dashes := outline(it.event.Status)
	if dashes != "" {
		p.printf(`<g opacity="0.4">`)
	}
	for i, b := range it.bars {
		p.writeBar(b, y, it.event.Status, it.before && i == 0, it.on && i == len(it.bars)-1)
	}
	if dashes != "" {
		p.printf("</g>")
		p.writeOutline(it.bars, y, it.before, it.on, dashes)
	}
}

// outline returns how the line around the bars of an event is broken, and "" where they have none.
func outline(status timeline.Status) string {
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
		p.printf(`<path class="line" stroke-dasharray="1.5 3" d="M%v %vH%v"/>`, left, y, right)
		return
	case going:
		if before {
			p.printf(`<path class="sure" d="M%v %vl9 -7v14z"/>`, left, y)
			left += arrowLength / 2
		}
		if on {
			p.printf(`<path class="sure" d="M%v %vl-9 -7v14z"/>`, right, y)
			right -= arrowLength / 2
		}
	}
	tall := height(status)
	// Crisp edges leave no seam between two bars.
	p.printf(`<rect %s x="%v" y="%v" width="%v" height="%v" shape-rendering="crispEdges"/>`,
		p.paint(b.says, before, on), left, y-tall/2, right-left, tall)
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
		return ` mask="url(#` + p.prefix + `fade-left)"`
	}
	return ` mask="url(#` + p.prefix + `fade-right)"`
}

// writeOutline writes a broken line around bars, which is open where they go on beyond the axis.
func (p *picture) writeOutline(bars []bar, y px, before, on bool, dashes string) {
	left, right := bars[0].left, bars[len(bars)-1].right
	top, bottom := y-barHeight/2, y+barHeight/2
	fade := ""
	if bars[0].says == within {
		fade = p.fade(before, on)
	}
	p.printf(`<path class="line"%s stroke-dasharray="%s" d="`, fade, dashes)
	p.printf("M%v %vH%vM%v %vH%v", left, top, right, left, bottom, right)
	if !before {
		p.printf("M%v %vV%v", left, top, bottom)
	}
	if !on {
		p.printf("M%v %vV%v", right, top, bottom)
	}
	p.printf(`"/>`)
}
