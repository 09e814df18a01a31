package span

import (
	"math"
	"slices"
	"sort"
	"unsafe"
)

// lists are the windows of an index and the spans that each of them lists. No lists are no windows.
type lists struct {
	windows []window
	entries []entry // of all windows, one after the other
}

// A window is the stretch of time after an instant and up to the instant of the next window.
type window struct {
	after int64
	first uint32 // position of its first entry
}

// An entry is a span listed in a window.
type entry struct {
	number uint32
	end    uint32 // rank of its end: how many ends lie before it
}

// slack is how many entries a window may list beyond those that its living ones pay for.
const slack = 32

// A group is the spans from..to, which start together. Those that end at quietEnd are quiet.
type group struct {
	from, to int
	quietEnd int64
	quiet    int // how many they are
}

// newLists lists spans, given their starts and ends by number, the ends in order, and the rank of each end. It walks
// through the instants at which spans start or end.
func newLists(starts, ends, sorted []int64, rank func(end int64) int) lists {
	l := lists{windows: []window{{after: math.MinInt64}}}
	var last group
	for begun, ended := 0, 0; ended < len(starts); {
		now := sorted[ended]
		if begun < len(starts) && starts[begun] <= now {
			now = starts[begun]
			last = groupAt(starts, ends, begun)
			l.enter(last, ends, rank)
			begun = last.to
		}
		for ended < len(starts) && sorted[ended] == now {
			ended++
		}
		alive := begun - ended
		if now < last.quietEnd {
			alive -= last.quiet
		}
		l.renew(now, begun, ended, alive)
	}
	l.windows, l.entries = exact(l.windows), exact(l.entries)
	return l
}

// groupAt returns the group whose first span is from.
func groupAt(starts, ends []int64, from int) group {
	g := group{from: from, to: from}
	for g.to < len(starts) && starts[g.to] == starts[from] {
		g.to++
	}
	g.quietEnd = slices.Min(ends[from:g.to])
	if g.to < len(starts) && g.quietEnd > starts[g.to] {
		g.quietEnd = math.MinInt64 // none is quiet
	}
	for _, end := range ends[from:g.to] {
		if end == g.quietEnd {
			g.quiet++
		}
	}
	return g
}

// enter lists a group, but for its quiet spans.
func (l *lists) enter(g group, ends []int64, rank func(end int64) int) {
	for i := g.from; i < g.to; i++ {
		if ends[i] != g.quietEnd {
			l.entries = append(l.entries, entry{uint32(i), uint32(rank(ends[i]))})
		}
	}
}

// renew opens a new window after now if too many of those listed in the last one have ended. By now so many spans
// have begun and so many have ended, and so many of the listed are alive.
func (l *lists) renew(now int64, begun, ended, alive int) {
	old := l.entries[l.windows[len(l.windows)-1].first:]
	allowed := alive + slack
	if len(l.entries) > begun/4*3 { // where nearly all are listed, save memory
		allowed += alive
	}
	if dead := len(old) - alive; dead <= allowed {
		return
	}
	l.windows = append(l.windows, window{now, uint32(len(l.entries))})
	for _, e := range old {
		if int(e.end) >= ended {
			l.entries = append(l.entries, e)
		}
	}
}

// at returns the entries of the window that lo falls in.
func (l *lists) at(lo int64) []entry {
	next := sort.Search(len(l.windows), func(w int) bool { return l.windows[w].after >= lo })
	if next == len(l.windows) {
		return l.entries[l.windows[next-1].first:]
	}
	return l.entries[l.windows[next-1].first:l.windows[next].first]
}

// before returns the entries of the spans below a number.
func before(list []entry, number int) []entry {
	return list[:sort.Search(len(list), func(k int) bool { return int(list[k].number) >= number })]
}

// exact returns s without spare capacity.
func exact[E any](s []E) []E {
	return append(make([]E, 0, len(s)), s...)
}

func (l *lists) size() int {
	return cap(l.windows)*int(unsafe.Sizeof(window{})) + cap(l.entries)*int(unsafe.Sizeof(entry{}))
}
