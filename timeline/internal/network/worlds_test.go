package network_test

import (
	"math/rand/v2"
	"testing"

	"example.org/review/timeline/internal/network"
)

// worlds calls f with every world in which all ranges and edges hold. The
// ranges must be within 0 and 5.
func worlds(p problem, f func(at []int64)) {
	at := make([]int64, len(p.Ranges))
	var place func(q int)
	place = func(q int) {
		if q < len(at) {
			for at[q] = p.Ranges[q].Lo; at[q] <= p.Ranges[q].Hi; at[q]++ {
				place(q + 1)
			}
			return
		}
		for _, e := range p.Edges {
			if at[e.To] < at[e.From]+e.Gap {
				return
			}
		}
		f(at)
	}
	place(0)
}

// small makes a problem of up to 5 points within 0 and 5.
func small(random *rand.Rand) problem {
	var p problem
	n := 1 + random.IntN(5)
	for range n {
		a, b := random.Int64N(6), random.Int64N(6)
		p.Ranges = append(p.Ranges, network.Range{Lo: min(a, b), Hi: max(a, b)})
	}
	for range random.IntN(2 * n) {
		p.Edges = append(p.Edges, network.Edge{
			From: network.Point(random.IntN(n)), To: network.Point(random.IntN(n)), Gap: random.Int64N(7) - 4,
		})
	}
	return p
}

func TestLawBoundsAreThoseOfPossibleWorlds(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		p := small(random)
		n := solve(p)
		var count int
		ranges := make([]network.Range, len(p.Ranges))
		least := make(map[[2]int]int64)
		worlds(p, func(at []int64) {
			for q, x := range at {
				if count == 0 {
					ranges[q] = network.Range{Lo: x, Hi: x}
				}
				ranges[q] = network.Range{Lo: min(x, ranges[q].Lo), Hi: max(x, ranges[q].Hi)}
				for r, y := range at {
					pair := [2]int{q, r}
					if least[pair] > y-x || count == 0 {
						least[pair] = y - x
					}
				}
			}
			count++
		})
		if (count == 0) != (n.Proofs() != nil) {
			t.Fatalf("%+v: %d worlds are possible, proofs are %v", p, count, n.Proofs())
		}
		if count == 0 {
			continue
		}
		for q, want := range ranges {
			if got := n.Range(network.Point(q)); got != want {
				t.Fatalf("%+v: range of %d is %v, want %v", p, q, got, want)
			}
		}
		for pair, want := range least {
			if got, ok := n.Distance(network.Point(pair[0]), network.Point(pair[1])); got != want || !ok {
				t.Fatalf("%+v: distance of %v is %d, want %d", p, pair, got, want)
			}
		}
	}
}

// consistent calls f with problems without contradictions.
func consistent(t *testing.T, count int, f func(p problem, n *network.Network)) {
	scripts(t, count, func(t *testing.T, b bytes) {
		p := b.any()
		if n := solve(p); n.Proofs() == nil {
			f(p, n)
		}
	})
}

func TestLawTighteningIsIdempotent(t *testing.T) {
	t.Parallel()
	consistent(t, 2000, func(p problem, n *network.Network) {
		narrowed := p
		narrowed.Ranges = nil
		for q := range p.Ranges {
			narrowed.Ranges = append(narrowed.Ranges, n.Range(network.Point(q)))
		}
		again := solve(narrowed)
		for q, want := range narrowed.Ranges {
			if got := again.Range(network.Point(q)); got != want {
				t.Errorf("narrowed again, the range of %d is %v, want %v", q, got, want)
			}
		}
	})
}

func TestLawTighteningIsMonotone(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(3, 4))
	consistent(t, 2000, func(p problem, n *network.Network) {
		more := p
		more.Edges = append(more.Edges[:len(more.Edges):len(more.Edges)], network.Edge{
			From: network.Point(random.IntN(len(p.Ranges))), To: network.Point(random.IntN(len(p.Ranges))), Gap: -3,
		})
		more.Ranges = append([]network.Range(nil), p.Ranges...)
		if r := &more.Ranges[random.IntN(len(p.Ranges))]; r.Lo > noBegin && r.Hi < never && r.Lo < r.Hi {
			r.Lo++
		}
		narrower := solve(more)
		if narrower.Proofs() != nil {
			return
		}
		for q := range network.Point(len(p.Ranges)) {
			if was, is := n.Range(q), narrower.Range(q); is.Lo < was.Lo || is.Hi > was.Hi {
				t.Errorf("narrowing widened the range of %d from %v to %v", q, was, is)
			}
			for r := range network.Point(len(p.Ranges)) {
				was, _ := n.Distance(q, r)
				if is, _ := narrower.Distance(q, r); is < was {
					t.Errorf("narrowing brought the distance from %d to %d from %d to %d", q, r, was, is)
				}
			}
		}
	})
}
