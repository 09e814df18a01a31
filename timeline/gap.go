package timeline

import (
	"math"
	"time"

	"example.org/review/timeline/edtf"
)

// Gap returns the least and the most time from the end of one happening to the start of another, by dates, links and
// rules together. It is exact: both are so in some possible world of the dates, and none has less or more. They are
// negative where the other begins before the end of the one. Where nothing limits it, and beyond some 292 years, it is
// the least or the greatest Duration. It is not ok where the timeline does not know one of the two.
//
// Dates count to the second: from a day to the next one there is no time at the least, and 48 hours less a second at the
// most.
func (t *Timeline) Gap(a, b string) (least, most time.Duration, ok bool) {
	r, knowsA := t.find(a)
	s, knowsB := t.find(b)
	if !knowsA || !knowsB {
		return 0, 0, false
	}
	shortest, longest := r.gap(s)
	return lasting(shortest), lasting(longest), true
}

// gap returns the least and the most seconds from the end of the happening at r to the start of that at s.
func (r ref) gap(s ref) (least, most int64) {
	b, c := r.bounds(r.at), s.bounds(s.at)
	least, most = gap(b.LatestEnd, c.EarliestStart), gap(b.EarliestEnd, c.LatestStart)
	if d, e := r.events[r.at].Date, s.events[s.at].Date; saturated(d) || saturated(e) {
		if b.EarliestEnd == c.LatestStart && !r.neverEnds() && !s.hasNoStart() {
			most = math.MaxInt64 // for all that bounds tell of such years
		}
		least, most = gapBeyond(d, e, least, most)
	}
	if r == s {
		most = min(most, 0) // which the network does not say of years that saturate
	}
	if r.part == s.part && r.logic != nil {
		return r.logic.gap(r.at, s.at, least, most)
	}
	return least, most
}

// gapBeyond returns the least and the most seconds from the end of what happened at d to the start of what happened at e,
// of which one lies in years that saturate, given what their bounds say, which cannot tell such years apart.
func gapBeyond(d, e edtf.Date, least, most int64) (int64, int64) {
	switch d.Precedes(e) {
	case edtf.Certain:
		least = max(least, 1)
	case edtf.Impossible:
		most = min(most, 0)
	}
	return least, most
}

// gap returns the seconds between two happenings, given what their bounds say of them.
func (l *logic) gap(i, j int, least, most int64) (int64, int64) {
	_, end := l.points(i)
	begin, _ := l.points(j)
	if far, ok := l.net.Distance(end, begin); ok {
		least = max(least, far)
	}
	if far, ok := l.net.Distance(begin, end); ok {
		most = min(most, -far)
	}
	return least, most
}

// lasting returns a number of seconds as a Duration, the least or the greatest one where it holds no more.
func lasting(n int64) time.Duration {
	const most = int64(math.MaxInt64 / time.Second)
	switch {
	case n > most:
		return math.MaxInt64
	case n < -most:
		return math.MinInt64
	}
	return time.Duration(n) * time.Second
}
