package span

import (
	"iter"
	"unsafe"
)

// Index answers which of its spans share an instant with a stretch of time. Instants are seconds, and both ends
// belong to a span. The zero Index, and a nil one, is empty.
type Index struct {
	n            int // number of spans
	begins, ends column
	lists        lists
}

// New indexes the n spans that span gives, fewer than 1<<31, each with begin <= end. They must come in ascending
// order of begin, ties in any order. [math.MinInt64] as a begin and [math.MaxInt64] as an end are unbounded. New
// asks for each span once, in order, and does not keep the function.
//
// Its time grows with n; with n log n at worst, where most ends crowd in a small part of the time they cover.
func New(n int, span func(i int) (begin, end int64)) *Index {
	begins, ends := make([]int64, n), make([]int64, n)
	for i := range n {
		begins[i], ends[i] = span(i)
	}
	x := &Index{n: n}
	x.begins, _ = newColumn(begins)
	var sorted []int64
	x.ends, sorted = newColumn(ends)
	x.list(begins, ends, sorted)
	return x
}

// Overlap returns the numbers of the spans that share an instant with lo to hi, both included, in ascending order;
// none if lo > hi. Its time grows with log n at worst, and with the number of spans handed over.
func (x *Index) Overlap(lo, hi int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		var a answer
		x.ask(&a, lo, hi)
		for some := a.next(); len(some) > 0; some = a.next() {
			for _, number := range some {
				if !yield(int(number)) {
					return
				}
			}
		}
	}
}

// Count returns how many spans share an instant with lo to hi, both included. Its time grows with log n at worst,
// not with the count.
func (x *Index) Count(lo, hi int64) int {
	if x == nil || x.n == 0 || lo > hi {
		return 0
	}
	return x.begins.through(hi) - x.ends.below(lo)
}

// Next returns the number of the first span that begins after an instant; ok is false if there is none.
func (x *Index) Next(after int64) (number int, ok bool) {
	if x == nil || x.n == 0 {
		return 0, false
	}
	number = x.begins.through(after)
	return number, number < x.n
}

// Size returns how many bytes the index holds.
func (x *Index) Size() int {
	if x == nil {
		return 0
	}
	return int(unsafe.Sizeof(*x)) + x.begins.size() + x.ends.size() + x.lists.size()
}
