package edtf

// extent is what is known of a happening, or of a period, for reckoning: its start lies from EarliestStart to
// LatestStart, its end from EarliestEnd to LatestEnd and not before its start, and each of these limits can be reached.
// Other than in [Bounds], what is not there is apart from what is not known: what has no start starts at noStart,
// what has no end ends at noEnd, and limits that are not known lie just inside.
type extent Bounds

// anything is the extent of what may be any time, from or to eternity included.
var anything = extent{noStart, latest, earliest, noEnd}

// extent returns b for reckoning. Where nothing is bounded, nothing is known, not even that there is a start or an end.
func (b Bounds) extent() extent {
	if b == anyTime {
		return anything
	}
	return b.ofSomeTime()
}

// ofSomeTime returns b for reckoning where what is not bounded is not known, but is there. A start or end that saturates
// is somewhere beyond all years that do not.
func (b Bounds) ofSomeTime() extent {
	switch x := extent(b); {
	case b.EarliestStart == noEnd:
		return extent{places, latest, places, noEnd}
	case b.LatestEnd == noStart:
		return extent{noStart, pastLimit, earliest, pastLimit}
	default:
		if b.LatestStart != noStart {
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

// extent returns the extent of a period that is all of s, or of a happening at some time in s.
func (s span) extent() extent { return extent{s.first, s.last, s.first, s.last} }

// whole returns the time from the first to the last instant of x.
func (x extent) whole() span { return span{x.EarliestStart, x.LatestEnd} }

// precedes is [Date.Precedes] for happenings of the extents x and y.
func (x extent) precedes(y extent) Modality {
	return judge(x.LatestEnd < y.EarliestStart, x.EarliestEnd >= y.LatestStart)
}

// overlaps is [Date.Overlaps] for a happening and a period without gaps.
func (x extent) overlaps(period extent) Modality {
	return judge(
		x.LatestStart <= period.EarliestEnd && period.LatestStart <= x.EarliestEnd,
		x.EarliestStart > period.LatestEnd || period.EarliestStart > x.LatestEnd)
}

// within is [Date.Within] for a happening and a period without gaps.
func (x extent) within(period extent) Modality {
	return judge(
		period.LatestStart <= x.EarliestStart && x.LatestEnd <= period.EarliestEnd,
		period.EarliestStart > x.LatestStart || x.EarliestEnd > period.LatestEnd)
}

// relations is [Date.Relations] for two happenings without gaps.
func (x extent) relations(y extent) Relations {
	a, b := span{x.EarliestStart, x.LatestStart}, span{x.EarliestEnd, x.LatestEnd}
	c, d := span{y.EarliestStart, y.LatestStart}, span{y.EarliestEnd, y.LatestEnd}
	return relationsFrom(a, b, c, d) | relationsFrom(c, d, a, b).Converse()
}

// relationsFrom returns which of the relations from Before to Equal are possible between a happening that starts in
// a and ends in b, and one that starts in c and ends in d. Each relation puts the four in a row.
func relationsFrom(a, b, c, d span) Relations {
	var r Relations
	add := func(relation Relations, row span) {
		if !row.isEmpty() {
			r |= relation
		}
	}
	add(Before, a.then(0, b).then(2, c).then(0, d))
	add(Meets, a.then(1, b.next().and(c)).then(0, d))
	add(Overlapping, a.then(1, c).then(0, b).then(1, d))
	add(Starts, a.and(c).then(0, b).then(1, d))
	add(During, c.then(1, a).then(0, b).then(1, d))
	add(Finishes, c.then(1, a).then(0, b.and(d)))
	add(Equal, a.and(c).then(0, b.and(d)))
	return r
}
