package span_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"example.org/review/timeline/internal/span"
)

func TestLawCoverEqualsScan(t *testing.T) {
	t.Parallel()
	for _, shape := range shapes {
		r := rand.New(rand.NewPCG(7, 21))
		for range 60 {
			s := shape.make(r, r.IntN(1<<r.IntN(9)))
			c := span.NewCover(len(s), func(i int) (int64, int64) { return s[i].start, s[i].end })
			for range 50 {
				lo, hi := s.instant(r), s.instant(r)
				want := 0
				for _, p := range s {
					if lo <= hi && p.start <= lo && hi <= p.end {
						want++
					}
				}
				if got := c.Count(lo, hi); got != want {
					t.Fatalf("%s: Count(%d, %d) = %d, want %d, of %v", shape.name, lo, hi, got, want, s)
				}
			}
		}
	}
}

func TestEmptyCover(t *testing.T) {
	t.Parallel()
	none := span.NewCover(0, nil)
	for _, c := range []*span.Cover{nil, {}, none} {
		if n := c.Count(math.MinInt64, math.MinInt64); n != 0 {
			t.Errorf("an empty cover has %d spans", n)
		}
	}
}

func BenchmarkCover(b *testing.B) {
	r := rand.New(rand.NewPCG(7, 22))
	s := shapes[0].make(r, 50_000)
	c := span.NewCover(len(s), func(i int) (int64, int64) { return s[i].start, s[i].end })
	lo := s[25_000].start
	for b.Loop() {
		c.Count(lo, lo+day)
	}
}
