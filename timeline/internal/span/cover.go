package span

import (
	"cmp"
	mathbits "math/bits"
	"slices"
)

// Cover counts which of its spans cover a stretch of time from one end to the other. The zero Cover, and a nil one, is
// empty.
//
// It is a wavelet matrix (Claude, Navarro and Ordóñez 2015) of the ends in the order of the starts: at each level stands
// one binary digit of the place of each end among all ends, from the highest down, and those with a 0 go on before those
// with a 1.
type Cover struct {
	n            int // number of spans
	starts, ends column
	levels       []level
}

// A level holds one digit of each place.
type level struct {
	words []word
	zeros int // in all
}

// A word holds 64 digits, and how many ones stand before them.
type word struct {
	digits uint64
	ones   int
}

// NewCover returns the Cover of n spans, each with start <= end, in any order. Its time grows with n log n.
func NewCover(n int, span func(i int) (start, end int64)) *Cover {
	spans, starts, ends := make([][2]int64, n), make([]int64, n), make([]int64, n)
	for i := range spans {
		starts[i], ends[i] = span(i)
		spans[i] = [2]int64{starts[i], ends[i]}
	}
	slices.SortFunc(spans, func(a, b [2]int64) int { return cmp.Compare(a[0], b[0]) })
	c := &Cover{n: n}
	c.starts, _ = newColumn(starts)
	c.ends, _ = newColumn(ends)
	places := make([]int, n)
	for i, s := range spans {
		places[i] = c.ends.below(s[1])
	}
	for digit := mathbits.Len(uint(n)) - 1; digit >= 0; digit-- {
		var l level
		l, places = newLevel(places, digit)
		c.levels = append(c.levels, l)
	}
	return c
}

// newLevel returns the level of a digit, and the places in the order in which they go on.
func newLevel(places []int, digit int) (level, []int) {
	l := level{words: make([]word, len(places)/64+1)}
	next, ones := make([]int, 0, len(places)), make([]int, 0, len(places))
	for i, p := range places {
		if i%64 == 0 {
			l.words[i/64].ones = len(ones)
		}
		if p>>digit&1 == 0 {
			next = append(next, p)
		} else {
			l.words[i/64].digits |= 1 << (i % 64)
			ones = append(ones, p)
		}
	}
	if len(places)%64 == 0 {
		l.words[len(places)/64].ones = len(ones)
	}
	l.zeros = len(next)
	return l, append(next, ones...)
}

// before returns how many ones there are before a position.
func (l *level) before(i int) int {
	w := &l.words[i/64]
	return w.ones + mathbits.OnesCount64(w.digits&(1<<(i%64)-1))
}

// Count returns how many spans cover lo to hi, both included; none if lo > hi. Its time grows with log n.
func (c *Cover) Count(lo, hi int64) int {
	if c == nil || c.n == 0 || lo > hi {
		return 0
	}
	from, to, least := 0, c.starts.through(lo), c.ends.below(hi)
	n := 0
	for k := 0; k < len(c.levels) && from < to; k++ {
		l := &c.levels[k]
		a, b := l.before(from), l.before(to)
		if least>>(len(c.levels)-1-k)&1 == 1 {
			from, to = l.zeros+a, l.zeros+b
		} else {
			n += b - a
			from, to = from-a, to-b
		}
	}
	return n + to - from
}
