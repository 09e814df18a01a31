package network_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"example.org/review/timeline/internal/network"
)

const (
	noBegin = network.NegInf
	first   = network.NegInf + 1 // some second, nobody knows how early
	last    = network.PosInf - 1
	never   = network.PosInf
)

func TestPlus(t *testing.T) {
	t.Parallel()
	tests := []struct{ v, gap, want int64 }{
		{5, 3, 8},
		{5, -8, -3},
		{noBegin, 7, noBegin},
		{noBegin, -7, noBegin},
		{first, 7, first},
		{first, -7, first},
		{never, 7, never},
		{never, -7, never},
		{last, 7, last},
		{last, -7, last - 7},
		{last - 3, 3, last},
		{last - 3, 4, last},
		{first + 3, -3, first},
		{first + 3, -4, first},
	}
	for _, tt := range tests {
		if got := network.Plus(tt.v, tt.gap); got != tt.want {
			t.Errorf("plus(%d, %d) = %d, want %d", tt.v, tt.gap, got, tt.want)
		}
		mirror := func(v int64) int64 { return -1 - v }
		if got := network.Minus(mirror(tt.v), tt.gap); got != mirror(tt.want) {
			t.Errorf("minus(%d, %d) = %d, want %d", mirror(tt.v), tt.gap, got, mirror(tt.want))
		}
	}
}

func TestExcess(t *testing.T) {
	t.Parallel()
	tests := []struct{ lo, hi, want int64 }{
		{5, 4, 1},
		{5, -4, 9},
		{never, 5, never},
		{5, noBegin, never},
		{first, noBegin, never},
		{never, last, never},
		{last, first, never},
		{last, 0, last},
		{0, first, never},
		{0, first + 1, last},
	}
	for _, tt := range tests {
		if got := network.Excess(tt.lo, tt.hi); got != tt.want {
			t.Errorf("excess(%d, %d) = %d, want %d", tt.lo, tt.hi, got, tt.want)
		}
	}
}

// Far from all finite bounds, what is said may be less than what is known, but must be true.
func TestSaturation(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	bound := func() int64 {
		switch random.IntN(3) {
		case 0:
			return first + 1 + random.Int64N(100)
		case 1:
			return last - 1 - random.Int64N(100)
		}
		return random.Int64N(200) - 100
	}
	for range 3000 {
		var p problem
		for range 4 {
			lo, hi := bound(), bound()
			p.Ranges = append(p.Ranges, network.Range{Lo: min(lo, hi), Hi: max(lo, hi)})
		}
		for range 5 {
			p.Edges = append(p.Edges, network.Edge{
				From: network.Point(random.IntN(4)), To: network.Point(random.IntN(4)), Gap: random.Int64N(120) - 70,
			})
		}
		n := solve(p)
		lo, hi, feasible := exact(p)
		if !feasible && n.Proofs() == nil && outer(n) {
			continue // lost at the outermost seconds
		}
		if feasible == (n.Proofs() != nil) {
			t.Fatalf("%+v: feasible is %t, proofs are %v", p, feasible, n.Proofs())
		}
		for q := range network.Point(4) {
			r := n.Range(q)
			if !feasible {
				continue
			}
			if big.NewInt(r.Lo).Cmp(lo[q]) > 0 || big.NewInt(r.Hi).Cmp(hi[q]) < 0 {
				t.Fatalf("%+v: range of %d is %v, narrower than %v to %v", p, q, r, lo[q], hi[q])
			}
			if wide := r.Lo <= first || r.Hi >= last; !wide && (big.NewInt(r.Lo).Cmp(lo[q]) != 0 || big.NewInt(r.Hi).Cmp(hi[q]) != 0) {
				t.Fatalf("%+v: range of %d is %v, want %v to %v", p, q, r, lo[q], hi[q])
			}
		}
	}
}

// outer reports whether a bound was cut off at the outermost seconds.
func outer(n *network.Network) bool {
	for q := range network.Point(4) {
		if r := n.Range(q); r.Lo >= last || r.Hi <= first {
			return true
		}
	}
	return false
}

// exact returns the bounds of all points without any limit on numbers.
func exact(p problem) (lo, hi []*big.Int, feasible bool) {
	for _, r := range p.Ranges {
		lo, hi = append(lo, big.NewInt(r.Lo)), append(hi, big.NewInt(r.Hi))
	}
	for range len(p.Ranges) + 1 {
		for _, e := range p.Edges {
			gap := big.NewInt(e.Gap)
			if least := new(big.Int).Add(lo[e.From], gap); least.Cmp(lo[e.To]) > 0 {
				lo[e.To] = least
			}
			if most := new(big.Int).Sub(hi[e.To], gap); most.Cmp(hi[e.From]) < 0 {
				hi[e.From] = most
			}
		}
	}
	for _, e := range p.Edges {
		if new(big.Int).Add(lo[e.From], big.NewInt(e.Gap)).Cmp(lo[e.To]) > 0 {
			return nil, nil, false
		}
	}
	for q := range lo {
		if lo[q].Cmp(hi[q]) > 0 {
			return nil, nil, false
		}
	}
	return lo, hi, true
}

// A gap beyond the greatest is the greatest.
func TestGapsAreBounded(t *testing.T) {
	t.Parallel()
	tests := []struct{ gap, want int64 }{
		{network.MaxGap, network.MaxGap},
		{network.MaxGap + 1, network.MaxGap},
		{never, network.MaxGap},
		{-network.MaxGap - 1, -network.MaxGap},
		{noBegin, -network.MaxGap},
	}
	for _, tt := range tests {
		n := solve(problem{
			Ranges: []network.Range{{Lo: 0, Hi: 10}, always},
			Edges:  []network.Edge{{From: 0, To: 1, Gap: tt.gap}},
		})
		if got := n.Range(1).Lo; got != tt.want {
			t.Errorf("with a gap of %d the lower bound is %d, want %d", tt.gap, got, tt.want)
		}
		if got, ok := n.Distance(0, 1); got != tt.want || !ok {
			t.Errorf("with a gap of %d the distance is %d %t, want %d", tt.gap, got, ok, tt.want)
		}
	}
}
