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

// scale returns an axis between left and right that shows all that r has gathered, with some room at both ends, and more where
// something goes on beyond it. It is about seven times as long as the shortest date, or longer.
func (r *reach) scale(left, right px) scale {
	from, to := r.from, r.to
	if gap, ok := r.gap(); ok {
		return r.breakAt(gap, left, right)
	}
	if short := 7*min(r.shortest, (lastInstant-firstInstant)/7) - (to - from); short > 0 {
		from, to = from-short/2, to+short/2
	}
	room := (to-from)/50 + 1
	from, to = from-room, to+room
	if r.before {
		from -= 2 * room
	}
	if r.on {
		to += 2 * room
	}
	return scale{from: from, to: to, left: left, right: right}
}
