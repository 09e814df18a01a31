package timeline

import (
	"slices"
	"sort"

	"example.org/review/timeline/internal/span"
)

// A tally counts the spans that overlap a stretch of time, but for those that leave out all of it between their ends.
type tally struct {
	starts, ends []int64  // each ascending
	times        []extent // that spans leave out
	holes        *span.Cover
}

// tallyOf returns the tally of extents, and of the times that some of them leave out.
func tallyOf(extents, times []extent) tally {
	t := tally{times: times}
	for _, e := range extents {
		t.starts, t.ends = append(t.starts, e.from), append(t.ends, e.to)
	}
	slices.Sort(t.starts)
	slices.Sort(t.ends)
	return t
}

// count returns how many spans overlap a stretch of time.
func (t *tally) count(during extent) int {
	begun := sort.Search(len(t.starts), func(i int) bool { return t.starts[i] > during.to })
	ended := sort.Search(len(t.ends), func(i int) bool { return t.ends[i] >= during.from })
	return begun - ended - t.holes.Count(during.from, during.to)
}

// withTally returns tallies with another one, so that each is at least twice as large as the next.
func withTally(tallies []tally, t tally) []tally {
	n := len(tallies)
	for n > 0 && len(tallies[n-1].starts) < 2*len(t.starts) {
		n--
		was := &tallies[n]
		t = tally{mergedSorted(was.starts, t.starts), mergedSorted(was.ends, t.ends), slices.Concat(was.times, t.times), nil}
	}
	t.holes = coverOf(t.times)
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
