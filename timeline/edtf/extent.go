package edtf

import "math"

// extent is what is known of a happening, or of a period, for reckoning: its begin lies from EarliestStart to
// LatestStart, its end from EarliestEnd to LatestEnd and not before its begin, and each of these limits can be reached.
// Other than in [Bounds], what is not there is apart from what is not known: what has no begin begins at noBegin,
// what has no end ends at noEnd, and limits that are not known lie just inside.
type extent Bounds

const (
	noBegin  = math.MinInt64
	earliest = noBegin + 1 // the first instant that there may be
	latest   = noEnd - 1   // the last instant that there may be
	noEnd    = math.MaxInt64
)

// extent returns b for reckoning. A begin or end that saturates is somewhere beyond all years that do not.
func (b Bounds) extent() extent {
	switch x := extent(b); {
	case b.EarliestStart == noEnd:
		return extent{places, latest, places, noEnd}
	case b.LatestEnd == noBegin:
		return extent{noBegin, pastLimit, earliest, pastLimit}
	default:
		if b.LatestStart != noBegin {
			x.EarliestStart, x.LatestStart = inside(b.EarliestStart), inside(b.LatestStart)
		}
		if b.EarliestEnd != noEnd {
			x.EarliestEnd, x.LatestEnd = inside(b.EarliestEnd), inside(b.LatestEnd)
		}
		return x
	}
}

// inside returns the instant, or the nearest that there may be.
func inside(instant Instant) Instant { return max(earliest, min(instant, latest)) }

// precedes is [Date.Precedes] for happenings of the extents x and y.
func (x extent) precedes(y extent) Modality {
	return judge(x.LatestEnd < y.EarliestStart, x.EarliestEnd >= y.LatestStart)
}

// overlaps is [Date.Overlaps] for a happening without gaps, of the extent x, and a period of the extent y.
func (x extent) overlaps(period Date, y extent, a *axis) Modality {
	if period.isSet() {
		var r room
		return x.filling(&r).overlaps(period, y, a)
	}
	return judge(
		x.LatestStart <= y.EarliestEnd && y.LatestStart <= x.EarliestEnd,
		x.EarliestStart > y.LatestEnd || y.EarliestStart > x.LatestEnd)
}

// within is [Date.Within] for a happening without gaps, of the extent x, and a period of the extent y.
func (x extent) within(period Date, y extent, a *axis) Modality {
	if period.isSet() {
		var r room
		return x.filling(&r).within(period, y, a)
	}
	return judge(
		y.LatestStart <= x.EarliestStart && x.LatestEnd <= y.EarliestEnd,
		y.EarliestStart > x.LatestStart || x.EarliestEnd > y.LatestEnd)
}

// relations is [Date.Relations] for two happenings without gaps.
func (x extent) relations(y extent) Relations {
	a, b := limits{x.EarliestStart, x.LatestStart}, limits{x.EarliestEnd, x.LatestEnd}
	c, d := limits{y.EarliestStart, y.LatestStart}, limits{y.EarliestEnd, y.LatestEnd}
	return relationsFrom(a, b, c, d) | relationsFrom(c, d, a, b).Converse()
}

// relationsFrom returns which of the relations from Before to Equal are possible between a happening that begins in
// a and ends in b, and one that begins in c and ends in d. Each relation puts the four in a row.
func relationsFrom(a, b, c, d limits) Relations {
	var r Relations
	add := func(relation Relations, possible bool) {
		if possible {
			r |= relation
		}
	}
	add(Before, a.then(0, b).then(2, c).then(0, d).any())
	add(Meets, a.then(1, b.shifted(1).and(c)).then(0, d).any())
	add(Overlapping, a.then(1, c).then(0, b).then(1, d).any())
	add(Starts, a.and(c).then(0, b).then(1, d).any())
	add(During, c.then(1, a).then(0, b).then(1, d).any())
	add(Finishes, c.then(1, a).then(0, b.and(d)).any())
	add(Equal, a.and(c).then(0, b.and(d)).any())
	return r
}

// limits are the first and the last instant at which something may be. If the first is after the last, there is none.
type limits struct{ first, last Instant }

// nowhere are the limits of what cannot be.
var nowhere = limits{noEnd, noBegin}

// any reports whether there is an instant within l.
func (l limits) any() bool { return l.first <= l.last }

// and returns the limits of what is within both.
func (l limits) and(m limits) limits { return limits{max(l.first, m.first), min(l.last, m.last)} }

// then returns what l leaves of m, if that comes at least so many seconds after.
func (l limits) then(seconds Instant, m limits) limits {
	if !l.any() || seconds > 0 && l.first == noEnd {
		return nowhere
	}
	return limits{max(m.first, l.first+seconds), m.last}
}

// shifted returns the limits so many seconds later.
func (l limits) shifted(seconds Instant) limits {
	if l.first == noEnd {
		return nowhere
	}
	return limits{l.first + seconds, l.last + seconds}
}
