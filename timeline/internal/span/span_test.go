package span_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/review/timeline/internal/span"
)

// instant draws an instant at which something may change: a begin, an end, one beside them, or any.
func (s set) instant(r *rand.Rand) int64 {
	edge := []int64{math.MinInt64, math.MaxInt64, 0, int64(r.Uint64())}[r.IntN(4)]
	if len(s) > 0 && r.IntN(8) > 0 {
		p := s[r.IntN(len(s))]
		q := s[r.IntN(len(s))]
		edge = []int64{p.begin, p.end, p.begin + (p.end-p.begin)/2, p.begin/2 + q.begin/2}[r.IntN(4)]
	}
	return edge + r.Int64N(5) - 2 // wraps at the ends of time, on purpose
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
	got, ok := x.Next(lo)
	if next, found := s.next(lo); got != next || ok != found {
		t.Fatalf("Next(%d) = %d, %v, want %d, %v, of %v", lo, got, ok, next, found, s)
	}
}

func TestLawOverlapEqualsScan(t *testing.T) {
	const queries = 120_000
	for _, shape := range shapes {
		t.Run(shape.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(7, 1))
			for done := 0; done < queries/len(shapes); {
				s := shape.make(r, r.IntN(1<<r.IntN(11)))
				x := s.index()
				for range 50 {
					agree(t, x, s, s.instant(r), s.instant(r))
					done++
				}
			}
		})
	}
}
