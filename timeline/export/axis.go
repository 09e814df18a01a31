package export

// writeAxis writes the bands of the lanes, the lines of the ticks and their labels.
func (p *picture) writeAxis(s *leaf, first bool) {
	const left = margin - bandMargin
	for i := range s.lanes {
		if l := &s.lanes[i]; l.band {
			p.put(`<rect class="band" x="`, left, `" y="`, l.top, `" width="`, pictureWidth-2*left, `" height="`, l.height(), `" rx="4"/>`, "\n")
		}
	}
	top, last := s.lanes[0].top, &s.lanes[len(s.lanes)-1]
	foot := last.top + last.height()
	if first {
		p.put("<g", p.group("img", fill(p.teller.picture.axis, "{years}", p.years())), ">\n")
	} else {
		p.put("<g aria-hidden=\"true\">\n")
	}
	for i := range p.ticks {
		class := "grid"
		if p.ticks[i].whole != "" {
			class = "whole"
		}
		p.put(`<path class="`, class, `" d="M`, p.x(p.ticks[i].x), " ", top-40, "V", foot, `"/>`, "\n")
	}
	p.writeTicks(top-100, top-260)
	p.writeBreak(top-40, foot)
	p.put("</g>\n")
}

// writeTicks writes the labels of ticks on the line at y, and what they are a part of on another, as far as that has room.
func (p *picture) writeTicks(y, above px) {
	end := px(0)
	for i, t := range p.ticks {
		p.put(`<text class="small" x="`, p.x(t.x), `" y="`, y, `" text-anchor="middle">`, escaped(t.label), "</text>\n")
		if t.whole == "" || i == 0 && len(p.ticks) > 1 && p.ticks[1].whole != "" {
			continue
		}
		width := widthAt(t.whole, laneSize)
		x := min(t.x-widthAt(t.label, smallSize)/2, pictureWidth-margin-width)
		if x < end {
			continue
		}
		end = x + width + wordGap
		p.writeText("lane", x, above, t.whole)
	}
}

// writeBreak writes that the axis is broken: two strokes across it at each end of what is left out.
func (p *picture) writeBreak(top, foot px) {
	if !p.scale.broken() {
		return
	}
	left, right := p.x(p.scale.at(p.scale.breakFrom)), p.x(p.scale.at(p.scale.breakTo))
	for _, x := range [...]px{left, right} {
		p.put(`<path class="whole" stroke-dasharray="2 3" d="M`, x, " ", top, "V", foot, `"/>`)
	}
	p.put("\n")
	p.writeBreakSign((left+right)/2, top-60)
}

// writeBreakSign writes the sign of a broken axis with its middle at x, y.
func (p *picture) writeBreakSign(x, y px) {
	p.put(`<path class="line" d="M`, x-60, " ", y+60, "l6 -12M", x, " ", y+60, `l6 -12"/>`, "\n")
}
