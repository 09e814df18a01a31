package export

import (
	"cmp"
	"slices"
)

// leastRest is how many dates have to stand on one side of a gap, for it to be left out for their sake.
const leastRest = 3

// gap returns the part of the time, if there is one, that squeezes all dates although none of them lies there: three
// quarters of it all, with some dates on one side that would have no room otherwise.
func (r *reach) gap() (gap stretch, ok bool) {
	if len(r.spans) <= leastRest {
		return gap, false
	}
	slices.SortFunc(r.spans, func(a, b stretch) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
	end := r.spans[0].to
	for i, s := range r.spans[1:] {
		if before, after := i+1, len(r.spans)-i-1; s.from-end > gap.to-gap.from && max(before, after) >= leastRest {
			gap = stretch{from: end + 1, to: s.from - 1}
		}
		end = max(end, s.to)
	}
	return gap, (gap.to-gap.from)/3 > (r.to-r.from)/4
}

// breakAt returns an axis between left and right on which a gap is left out, but for some room on both of its sides.
func (r *reach) breakAt(gap stretch, left, right px) scale {
	rest := max(r.to-r.from-(gap.to-gap.from), 7*min(r.shortest, (gap.to-gap.from)/30), 20)
	room := rest/20 + 1
	return scale{
		from: r.from - room, to: r.to + room, left: left, right: right,
		breakFrom: min(gap.from+room, gap.to), breakTo: max(gap.to-room, gap.from), breakLength: room,
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
