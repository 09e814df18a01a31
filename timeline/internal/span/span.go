// Package span finds the closed spans of time that overlap a window.
package span

import (
	"iter"
	"math"
	"slices"
	"sort"
	"unsafe"
)

// slack is how many dead entries a window may list beyond those that its living ones pay for.
const slack = 32

// Index is an immutable index of closed spans over int64 seconds. The zero Index, and a nil one, is empty.
type Index struct {
	n            int
	begins, ends column
	entries      []entry
	windows      []window
}

// An entry names a span that a window lists.
type entry struct {
	number uint32
	end    uint32 // how many ends lie before its own
}

// A window starts after an instant; its entries start at first.
type window struct {
	after int64
	first uint32
}

// New indexes the n closed spans that span gives, in ascending order of begin.
func New(n int, span func(i int) (begin, end int64)) *Index {
	begins, ends := make([]int64, n), make([]int64, n)
	for i := range n {
		begins[i], ends[i] = span(i)
	}
	x := &Index{n: n, windows: []window{{after: math.MinInt64}}}
	x.begins, _ = newColumn(begins)
	var sorted []int64
	x.ends, sorted = newColumn(ends)
	x.list(begins, ends, sorted)
	x.entries, x.windows = exact(x.entries), exact(x.windows)
	return x
}

// exact returns s without spare capacity.
func exact[E any](s []E) []E {
	return append(make([]E, 0, len(s)), s...)
}

// list walks all begins and ends in the order of time and fills the windows.
func (x *Index) list(begins, ends, sorted []int64) {
	var quiet int
	var quietEnd int64
	for i, j := 0, 0; j < x.n; {
		now := sorted[j]
		if i < x.n && begins[i] <= now {
			now = begins[i]
			from := i
			for i < x.n && begins[i] == now {
				i++
			}
			quiet, quietEnd = x.enter(from, i, begins, ends)
		}
		for j < x.n && sorted[j] == now {
			j++
		}
		living := i - j
		if now < quietEnd {
			living -= quiet
		}
		x.renew(now, uint32(j), living)
	}
}

// enter lists the spans from..to, which begin together, and returns how many are quiet and when they end.
func (x *Index) enter(from, to int, begins, ends []int64) (quiet int, quietEnd int64) {
	quietEnd = slices.Min(ends[from:to])
	if to < x.n && quietEnd >= begins[to] {
		quietEnd = math.MinInt64
	}
	for i := from; i < to; i++ {
		if ends[i] == quietEnd {
			quiet++
		} else {
			x.entries = append(x.entries, entry{uint32(i), uint32(x.ends.below(ends[i]))})
		}
	}
	return quiet, quietEnd
}

func (x *Index) renew(now int64, ended uint32, living int) {
	old := x.entries[x.windows[len(x.windows)-1].first:]
	if len(old) <= 2*living+slack {
		return
	}
	x.windows = append(x.windows, window{now, uint32(len(x.entries))})
	for _, e := range old {
		if e.end >= ended {
			x.entries = append(x.entries, e)
		}
	}
}

// Overlap returns the numbers of the spans that share an instant with [lo, hi], in ascending order.
func (x *Index) Overlap(lo, hi int64) iter.Seq[int] {
	return func(yield func(int) bool) { x.overlap(lo, hi, yield) }
}

func (x *Index) overlap(lo, hi int64, yield func(int) bool) {
	if x == nil || lo > hi {
		return
	}
	from, ended := x.begins.below(lo), x.ends.below(lo)
	if from > ended {
		var more bool
		if from, more = x.carried(lo, from, ended, yield); !more {
			return
		}
	}
	for i, to := from, x.begins.through(hi, x.n); i < to; i++ {
		if !yield(i) {
			return
		}
	}
}

// carried yields the spans that began before lo and have not ended, but for a whole group that is alive: then it
// returns the number of the first of them, else first.
func (x *Index) carried(lo int64, first, ended int, yield func(int) bool) (from int, more bool) {
	group := x.begins.below(x.begins.at(first - 1))
	list := x.listed(lo, first)
	n, whole := 0, group-ended
	for _, e := range list {
		if int(e.number) >= group && n == whole {
			break
		}
		if int(e.end) >= ended {
			if !yield(int(e.number)) {
				return 0, false
			}
			n++
		}
	}
	if n == whole {
		return group, true
	}
	return first, true
}

func (x *Index) listed(lo int64, first int) []entry {
	w := sort.Search(len(x.windows), func(w int) bool { return x.windows[w].after >= lo }) - 1
	list := x.entries[x.windows[w].first:]
	if w+1 < len(x.windows) {
		list = list[:x.windows[w+1].first-x.windows[w].first]
	}
	return list[:sort.Search(len(list), func(k int) bool { return int(list[k].number) >= first })]
}

// Count returns how many spans share an instant with [lo, hi].
func (x *Index) Count(lo, hi int64) int {
	if x == nil || lo > hi {
		return 0
	}
	return x.begins.through(hi, x.n) - x.ends.below(lo)
}

// Next returns the number of the first span that begins after an instant.
func (x *Index) Next(after int64) (int, bool) {
	if x == nil {
		return 0, false
	}
	i := x.begins.through(after, x.n)
	return i, i < x.n
}

// Size returns the bytes that the index holds.
func (x *Index) Size() int {
	if x == nil {
		return 0
	}
	return int(unsafe.Sizeof(*x)) + x.begins.size() + x.ends.size() +
		cap(slices.Clip(x.entries))*int(unsafe.Sizeof(entry{})) + cap(x.windows)*int(unsafe.Sizeof(window{}))
}
