package span_test

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/review/timeline/internal/span"
)

const day = 86_400

// A pair is a closed span, a set of them the plain model of an index.
type pair struct{ start, end int64 }

type set []pair

func (s set) index() *span.Index {
	return span.New(len(s), func(i int) (int64, int64) { return s[i].start, s[i].end })
}

// scan returns the numbers of the spans that share an instant with [lo, hi], span by span.
func (s set) scan(lo, hi int64) []int {
	var hits []int
	for i, p := range s {
		if lo <= hi && p.start <= hi && lo <= p.end {
			hits = append(hits, i)
		}
	}
	return hits
}

// sorted puts the pairs in ascending order of start, ties as they fall.
func (s set) sorted() set {
	slices.SortStableFunc(s, func(a, b pair) int { return cmp.Compare(a.start, b.start) })
	return s
}

// instant draws an instant at which something may change: a start, an end, one beside them, or any.
func (s set) instant(r *rand.Rand) int64 {
	at := []int64{math.MinInt64, math.MaxInt64, 0, int64(r.Uint64())}[r.IntN(4)]
	if len(s) > 0 && r.IntN(8) > 0 {
		p, q := s[r.IntN(len(s))], s[r.IntN(len(s))]
		at = []int64{p.start, p.end, p.start/2 + p.end/2, p.start/2 + q.start/2}[r.IntN(4)]
	}
	return at + r.Int64N(5) - 2 // may wrap to the other end of time
}

// agree compares every answer of the index with the model's.
func agree(t *testing.T, x *span.Index, s set, lo, hi int64) {
	t.Helper()
	want := s.scan(lo, hi)
	if got := slices.Collect(x.Overlap(lo, hi)); !slices.Equal(got, want) {
		t.Fatalf("Overlap(%d, %d) = %v, want %v, of %v", lo, hi, got, want, s)
	}
	if got := x.Count(lo, hi); got != len(want) {
		t.Fatalf("Count(%d, %d) = %d, want %d, of %v", lo, hi, got, len(want), s)
	}
	var a span.Answer
	x.Ask(&a, lo, hi)
	var got []int
	for some := a.Next(); len(some) > 0; some = a.Next() {
		for _, number := range some {
			got = append(got, int(number))
		}
	}
	if !slices.Equal(got, want) {
		t.Fatalf("the answer from %d to %d is %v, want %v, of %v", lo, hi, got, want, s)
	}
}

// A shape makes a set of n spans.
type shape struct {
	name  string
	bytes float64 // most that a span of a large set may take
	make  func(r *rand.Rand, n int) set
}

// shapes are the sets that the tests and benchmarks run on.
var shapes = []shape{
	{"reference", 6, func(r *rand.Rand, n int) set { return mix(r, n, 20*365, day) }},
	{"reference in seconds", 18, func(r *rand.Rand, n int) set { return mix(r, n, 20*365, 1) }},
	{"two thousand years", 18, func(r *rand.Rand, n int) set { return mix(r, n, 2000*365, day) }},
	{"two thousand years in seconds", 18.5, func(r *rand.Rand, n int) set { return mix(r, n, 2000*365, 1) }},
	{"one month", 6, func(r *rand.Rand, n int) set { return mix(r, n, 30, day) }},
	{"some with a time of day", 18, func(r *rand.Rand, n int) set {
		return append(mix(r, n-n/10, 20*365, day), mix(r, n/10, 20*365, 1)...).sorted()
	}},
	{"most within one month", 12, func(r *rand.Rand, n int) set {
		return append(mix(r, n-n/10, 30, day), mix(r, n/10, 2000*365, day)...).sorted()
	}},
	{"since the earth is there", 24, func(r *rand.Rand, n int) set {
		return each(n, func(int64) pair { return between(-r.Int64N(4_500_000_000*365*day), r.Int64N(50*365*day)) }).sorted()
	}},
	{"one outlier", 24, func(r *rand.Rand, n int) set {
		return append(set{{math.MinInt64 / 2, math.MinInt64/2 + day}}, mix(r, max(n-1, 0), 20*365, day)...)[:n]
	}},
	{"nested", 18, func(_ *rand.Rand, n int) set {
		return each(n, func(i int64) pair { return pair{i, 2*int64(n) - i} })
	}},
	{"equal", 1, func(_ *rand.Rand, n int) set {
		return each(n, func(int64) pair { return pair{0, day - 1} })
	}},
	{"open", 12, func(_ *rand.Rand, n int) set {
		return each(n, func(i int64) pair { return pair{i / 3 * day, math.MaxInt64} })
	}},
	{"open on both sides", 18, func(r *rand.Rand, n int) set {
		return each(n, func(i int64) pair {
			p := pair{math.MinInt64, math.MaxInt64}
			if r.IntN(3) > 0 {
				p.start = r.Int64N(1000)
			}
			if r.IntN(3) > 0 {
				p.end = 1000 + r.Int64N(1000)
			}
			return p
		}).sorted()
	}},
	{"staircase", 18, func(_ *rand.Rand, n int) set {
		return each(n, func(i int64) pair { return pair{10 * i, 10*i + 105} })
	}},
	{"one start, many ends", 18, func(r *rand.Rand, n int) set {
		return each(n, func(int64) pair { return pair{5, 5 + r.Int64N(int64(n))} })
	}},
	{"many starts, one end", 12, func(_ *rand.Rand, n int) set {
		return each(n, func(i int64) pair { return pair{i, int64(n)} })
	}},
	{"points", 6, func(_ *rand.Rand, n int) set {
		return each(n, func(i int64) pair { return pair{i / 2, i / 2} })
	}},
	{"few instants", 18, func(r *rand.Rand, n int) set {
		return each(n, func(int64) pair { return between(r.Int64N(40), r.Int64N(40)) }).sorted()
	}},
	{"few late", 8, func(r *rand.Rand, n int) set { return mix(r, n, 20*365, day).delayed(r, 100) }},
	{"many late", 20, func(r *rand.Rand, n int) set { return mix(r, n, 20*365, day).delayed(r, 2) }},
	{"in no order", 40, func(r *rand.Rand, n int) set {
		return each(n, func(int64) pair { return between(r.Int64N(1e6), r.Int64N(1e6)) })
	}},
	{"all of time", 28, func(r *rand.Rand, n int) set {
		return each(n, func(int64) pair { return between(int64(r.Uint64()), int64(r.Uint64())) }).sorted()
	}},
}

// delayed moves one in so many of the pairs back by up to fifty places.
func (s set) delayed(r *rand.Rand, share int) set {
	for i := range s {
		if j := i + r.IntN(min(50, len(s)-i)); r.IntN(share) == 0 {
			p := s[i]
			copy(s[i:j], s[i+1:j+1])
			s[j] = p
		}
	}
	return s
}

func each(n int, f func(i int64) pair) set {
	s := make(set, n)
	for i := range s {
		s[i] = f(int64(i))
	}
	return s
}

func between(a, b int64) pair {
	return pair{min(a, b), max(a, b)}
}

// mix draws n spans that start on a multiple of grain within so many days: 70 % last a day, 15 % two weeks, 10 % a month, 4 % a year, 1 % are open.
func mix(r *rand.Rand, n, days int, grain int64) set {
	const origin = 1_136_073_600 // 1 January 2006
	return each(n, func(int64) pair {
		start := origin + r.Int64N(int64(days)*day/grain)*grain
		switch share := r.IntN(100); {
		case share < 70:
			return pair{start, start + day - 1}
		case share < 85:
			return pair{start, start + 14*day - 1}
		case share < 95:
			return pair{start, start + 30*day - 1}
		case share < 99:
			return pair{start, start + 365*day - 1}
		}
		return pair{start, math.MaxInt64}
	}).sorted()
}
