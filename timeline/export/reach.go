package export

import (
	"math"

	"example.org/review/timeline/edtf"
)

// reach gathers which part of time a picture has to show.
type reach struct {
	from, to   edtf.Instant // of all that is bounded, if anything is
	any        bool
	shortest   edtf.Instant // length of the shortest date, in seconds
	before, on bool         // something goes on beyond the axis
	spans      []stretch    // what each date takes of the axis
}

// add makes r reach to what b bounds, unless that is next to nothing: a day of an unknown year would make the axis too long for
// anything else to be seen.
func (r *reach) add(b edtf.Bounds) {
	const vaguest = 5000 * 366 * secondsPerDay
	vague := bounded(b.EarliestStart) && bounded(b.LatestEnd) && b.LatestStart > b.EarliestEnd && length(b) > vaguest
	if vague || !placed(b) {
		return
	}
	if !r.any {
		*r = reach{from: math.MaxInt64, to: math.MinInt64, any: true, shortest: math.MaxInt64}
	}
	from, to := edtf.Instant(math.MaxInt64), edtf.Instant(math.MinInt64)
	for _, t := range [...]edtf.Instant{b.EarliestStart, b.LatestStart, b.EarliestEnd, b.LatestEnd} {
		if bounded(t) {
			from, to = min(from, clamp(t)), max(to, clamp(t))
		}
	}
	r.from, r.to = min(r.from, from), max(r.to, to)
	r.spans = append(r.spans, stretch{from: from, to: to})
	r.shortest = min(r.shortest, length(b))
	r.before = r.before || b.EarliestStart < firstInstant
	r.on = r.on || b.LatestEnd > lastInstant
}

// length returns how many seconds b reaches, or where it has only one end, how many that end does.
func length(b edtf.Bounds) edtf.Instant {
	switch {
	case !bounded(b.LatestEnd):
		return clamp(b.LatestStart) - clamp(b.EarliestStart) + 1
	case !bounded(b.EarliestStart):
		return clamp(b.LatestEnd) - clamp(b.EarliestEnd) + 1
	}
	return clamp(b.LatestEnd) - clamp(b.EarliestStart) + 1
}
