package span

import (
	"iter"
	"unsafe"
)

// Index answers which of its spans share an instant with a stretch of time. Instants are seconds, and both ends
// belong to a span. The zero Index, and a nil one, is empty.
type Index struct {
	main sorted
	late *late // nil where all spans come in ascending order of start
}

// New indexes the n spans that span gives, fewer than 1<<31, each with start <= end. [math.MinInt64] as a start and
// [math.MaxInt64] as an end are unbounded. New asks for each span once, in order, and does not keep the function.
//
// Most of them should come in ascending order of start, ties in any order. One that starts before an earlier one does
// takes more room, and a question that hands it over takes longer.
//
// The time of New grows with n; with n log n at worst, where most ends crowd in a small part of the time they cover.
func New(n int, span func(i int) (start, end int64)) *Index {
	starts, ends := make([]int64, n), make([]int64, n)
	for i := range n {
		starts[i], ends[i] = span(i)
	}
	l := newLate(starts, ends)
	return &Index{main: newSorted(starts, ends), late: l}
}

// Overlap returns the numbers of the spans that share an instant with lo to hi, both included, in ascending order;
// none if lo > hi. Its time grows with log n at worst, and with the number of spans handed over.
func (x *Index) Overlap(lo, hi int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		var a Answer
		x.Ask(&a, lo, hi)
		for some := a.Next(); len(some) > 0; some = a.Next() {
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
	if x == nil {
		return 0
	}
	n := x.main.count(lo, hi)
	if x.late != nil {
		n += x.late.more(lo, hi)
	}
	return n
}

// Size returns how many bytes the index holds.
func (x *Index) Size() int {
	if x == nil {
		return 0
	}
	size := int(unsafe.Sizeof(*x)) + x.main.size()
	if x.late != nil {
		size += int(unsafe.Sizeof(*x.late)) + x.late.size()
	}
	return size
}

// An Answer hands over what [Index.Overlap] does, some numbers at a time, for callers to whom a function call for each
// number is too dear. The zero Answer is empty.
type Answer struct {
	main answer
	is   bits    // of each span, whether it is late; nil where none is
	late []int32 // numbers of late spans to be handed over, ascending
	at   int     // what main gave last and is to be handed over is main.some[at:to]
	to   int
	done bool // main gives no more
	some [64]int32
}

// Ask sets out the answer to the question which spans share an instant with lo to hi, both included.
func (x *Index) Ask(a *Answer, lo, hi int64) {
	*a = Answer{}
	if x == nil {
		return
	}
	x.main.ask(&a.main, lo, hi)
	if x.late != nil {
		a.is, a.late = x.late.is, x.late.overlap(lo, hi)
	}
}

// Next returns the next numbers, in ascending order, and none at the end. The next call overwrites them.
func (a *Answer) Next() []int32 {
	if a.is == nil {
		return a.main.next()
	}
	a.fill()
	if at, to := a.at, a.to; at < to && (len(a.late) == 0 || a.late[0] > a.main.some[to-1]) {
		a.at = to
		return a.main.some[at:to]
	}
	return a.some[:a.merge()]
}

// fill sees to it that there are numbers that main gave, if it gives any more: without the places of late spans.
func (a *Answer) fill() {
	for a.at == a.to && !a.done {
		gave := a.main.next()
		a.done = len(gave) == 0
		a.at, a.to = 0, 0
		for _, number := range gave {
			gave[a.to] = number
			if !a.is.has(number) {
				a.to++
			}
		}
	}
}

// merge merges the numbers of late spans with those that main gave, as far as these go, and returns how many they are.
func (a *Answer) merge() (k int) {
	for ; k < len(a.some) && (a.at < a.to || a.done && len(a.late) > 0); k++ {
		if a.at == a.to || len(a.late) > 0 && a.late[0] < a.main.some[a.at] {
			a.some[k], a.late = a.late[0], a.late[1:]
		} else {
			a.some[k] = a.main.some[a.at]
			a.at++
		}
	}
	return k
}
