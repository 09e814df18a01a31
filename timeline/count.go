package timeline

import (
	"slices"
	"sort"

	"example.org/review/timeline/edtf"
)

// count returns how many happenings of a layer may overlap a period without gaps.
func (l *layer) count(period edtf.Date) int {
	during := extentOf(period.Bounds())
	n := l.index.count(period) - l.holes.Count(during.from, during.to)
	for _, t := range l.tallies {
		n -= t.count(during)
	}
	for _, i := range l.odd {
		if !l.gone.has(i) && l.misses(i, period) {
			n--
		}
	}
	for _, i := range l.lostHoles {
		if l.misses(i, period) {
			n++ // counted twice: as gone, and as having a hole there
		}
	}
	return n
}

// misses reports whether the index counts a happening for a period though its date excludes it.
func (v *view) misses(i int32, period edtf.Date) bool {
	r := v.at(i)
	b, during := r.part.bounds(r.at), period.Bounds()
	return b.EarliestStart <= during.LatestEnd && b.LatestEnd >= during.EarliestStart && r.overlaps(r.at, period) == edtf.Impossible
}

// A tally counts the spans that overlap a stretch of time.
type tally struct{ starts, ends []int64 } // each ascending

// tallyOf returns the tally of extents.
func tallyOf(extents []extent) tally {
	var t tally
	for _, e := range extents {
		t.starts, t.ends = append(t.starts, e.from), append(t.ends, e.to)
	}
	slices.Sort(t.starts)
	slices.Sort(t.ends)
	return t
}

// count returns how many spans overlap a stretch of time.
func (t tally) count(during extent) int {
	begun := sort.Search(len(t.starts), func(i int) bool { return t.starts[i] > during.to })
	ended := sort.Search(len(t.ends), func(i int) bool { return t.ends[i] >= during.from })
	return begun - ended
}

// withTally returns tallies of which each is at least twice as large as the next, with another one.
func withTally(tallies []tally, t tally) []tally {
	n := len(tallies)
	for n > 0 && len(tallies[n-1].starts) < 2*len(t.starts) {
		n--
		t = tally{mergedSorted(tallies[n].starts, t.starts), mergedSorted(tallies[n].ends, t.ends)}
	}
	return append(tallies[:n:n], t)
}

// mergedSorted returns two ascending lists as one.
func mergedSorted(a, b []int64) []int64 {
	merged := make([]int64, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0] <= b[0] {
			merged, a = append(merged, a[0]), a[1:]
		} else {
			merged, b = append(merged, b[0]), b[1:]
		}
	}
	return append(append(merged, a...), b...)
}
