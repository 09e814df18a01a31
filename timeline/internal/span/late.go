package span

import (
	"cmp"
	"math"
	"slices"
	"sort"
)

// late are the spans that start before one of lower number does. They are indexed apart; in the main index another span
// holds the place of each, so that all keep their numbers: one with the latest start so far, and with the least end that
// goes with it, since that overlaps little and is no value that the columns have not.
//
//	given   0├───┤
//	        1    ├──┤
//	        2 ├──────────┤        starts before 1 does: late
//	        3      ├─┤
//
//	main    0├───┤                late    2 ├──────────┤
//	        1    ├──┤
//	        2    ├──┤
//	        3      ├─┤
type late struct {
	is           bits    // of each span, whether it is late
	starts, ends []int64 // of what holds the places, each in ascending order
	numbers      []int32 // of the late spans, by start
	spans        sorted  // by place in numbers
}

// newLate takes the late spans out of starts and ends, and fills their places; nil if there are none.
func newLate(starts, ends []int64) *late {
	var l late
	var real []int64 // starts and ends of late spans
	place := [2]int64{math.MinInt64, math.MaxInt64}
	for i, start := range starts {
		if start > place[0] || start == place[0] && ends[i] < place[1] {
			place = [2]int64{start, ends[i]}
		}
		if start >= place[0] {
			continue
		}
		if l.is == nil {
			l.is = newBits(len(starts))
		}
		l.is.set(i)
		l.numbers, real = append(l.numbers, int32(i)), append(real, start, ends[i])
		l.starts, l.ends = append(l.starts, place[0]), append(l.ends, place[1])
		starts[i], ends[i] = place[0], place[1]
	}
	if l.is == nil {
		return nil
	}
	l.starts, l.ends = exact(l.starts), exact(l.ends)
	slices.Sort(l.ends)
	l.index(real)
	return &l
}

// index indexes the late spans, whose starts and ends stand in the order of their numbers.
func (l *late) index(real []int64) {
	order := make([]int32, len(l.numbers)) // places in numbers, by start
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(i, j int32) int { return cmp.Compare(real[2*i], real[2*j]) })
	starts, ends, numbers := make([]int64, len(order)), make([]int64, len(order)), make([]int32, len(order))
	for i, at := range order {
		starts[i], ends[i], numbers[i] = real[2*at], real[2*at+1], l.numbers[at]
	}
	l.numbers, l.spans = numbers, newSorted(starts, ends)
}

// overlap returns the numbers of the late spans that share an instant with lo to hi, ascending.
func (l *late) overlap(lo, hi int64) []int32 {
	var a answer
	l.spans.ask(&a, lo, hi)
	var numbers []int32
	for some := a.next(); len(some) > 0; some = a.next() {
		for _, i := range some {
			numbers = append(numbers, l.numbers[i])
		}
	}
	slices.Sort(numbers)
	return numbers
}

// more returns how many more spans share an instant with lo to hi than the main index counts. It may be less than 0.
func (l *late) more(lo, hi int64) int {
	if lo > hi {
		return 0
	}
	begun := sort.Search(len(l.starts), func(i int) bool { return l.starts[i] > hi })
	ended := sort.Search(len(l.ends), func(i int) bool { return l.ends[i] >= lo })
	return l.spans.count(lo, hi) - (begun - ended)
}

// size returns how many bytes l holds.
func (l *late) size() int {
	return 8*(cap(l.is)+cap(l.starts)+cap(l.ends)) + 4*cap(l.numbers) + l.spans.size()
}

// bits are a set of small numbers.
type bits []uint64

func newBits(n int) bits { return make(bits, (n+63)/64) }

func (b bits) set(i int) { b[i/64] |= 1 << (i % 64) }

func (b bits) has(i int32) bool { return b[i/64]>>(i%64)&1 != 0 }
