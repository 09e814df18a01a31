package network_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/review/timeline/internal/network"
)

func TestManyContradictions(t *testing.T) {
	t.Parallel()
	const events = 400
	for _, s := range shapes {
		n := solve(s.make(events))
		got, least, most := len(n.Proofs()), 0, 0
		switch s.name {
		case "ring", "late chain":
			least, most = 1, 1
		case "pairs", "joined undated":
			least, most = events/2, events/2
		case "joined", "rules": // of pairs in no order
			least, most = events*events/16, events*events
		}
		if got < least || got > most {
			t.Errorf("%s: %d proofs, want %d to %d", s.name, got, least, most)
		}
	}
}

// Where nothing contradicts, memory is that of a few arrays.
func TestAllocations(t *testing.T) {
	for _, s := range shapes {
		if p := s.make(200); solve(p).Proofs() == nil {
			p = s.make(1000)
			if got := testing.AllocsPerRun(5, func() { solve(p) }); got > 150 {
				t.Errorf("%s: %v allocations, want at most 150", s.name, got)
			}
		}
	}
}

func BenchmarkSolve(b *testing.B) {
	for _, s := range shapes {
		for _, events := range []int{1e4, 1e5, 1e6} {
			b.Run(fmt.Sprintf("%s/%d", s.name, events), func(b *testing.B) {
				if events > 1e4 && (s.name == "rules" || testing.Short()) {
					b.Skip("takes minutes")
				}
				p := s.make(events)
				b.ReportAllocs()
				for b.Loop() {
					solve(p)
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(p.Edges)), "ns/edge")
			})
		}
	}
}

// The baseline is what sorting as many points by their ranges takes.
func BenchmarkSort(b *testing.B) {
	for _, events := range []int{1e4, 1e5, 1e6} {
		b.Run(fmt.Sprint(events), func(b *testing.B) {
			p := shapes[0].make(events)
			for b.Loop() {
				slices.SortFunc(slices.Clone(p.Ranges), func(a, b network.Range) int {
					return cmp.Or(cmp.Compare(a.Lo, b.Lo), cmp.Compare(a.Hi, b.Hi))
				})
			}
		})
	}
}

// oneYear makes events all dated the same year, with so many links each to earlier ones.
func oneYear(events, links int) problem {
	random := rand.New(rand.NewPCG(3, 4))
	p := undated(events)
	at := shuffled(events)
	for i := range events {
		dated(p, at(i), network.Range{Lo: 0, Hi: 365*86400 - 1})
		for range min(i, links) {
			after(p, at(random.IntN(i)), at(i), 1)
		}
	}
	return *p
}

// BenchmarkAtLeast asks of two events what Precedes asks: whether the one had ended when the other started, and whether it
// cannot have.
func BenchmarkAtLeast(b *testing.B) {
	for _, links := range []int{1, 2, 3, 10} {
		b.Run(fmt.Sprintf("8000 in one year/%d links", links), func(b *testing.B) {
			n := solve(oneYear(8000, links))
			random := rand.New(rand.NewPCG(5, 6))
			for b.Loop() {
				from, to := network.Point(random.IntN(8000)), network.Point(random.IntN(8000))
				if !n.AtLeast(2*from+1, 2*to, 1) {
					n.AtLeast(2*to, 2*from+1, 0)
				}
			}
		})
	}
	for _, events := range []int{1e4, 1e5} {
		b.Run(fmt.Sprintf("ends of a chain/%d", events), func(b *testing.B) {
			p := *chain(events, shuffled(events))
			p.Ranges = undated(events).Ranges
			n := solve(p)
			at := shuffled(events)
			for b.Loop() {
				if !n.AtLeast(network.Point(2*at(0)+1), network.Point(2*at(events-1)), 1) {
					b.Fatal("the ends of a chain are not in its order")
				}
			}
		})
	}
}

func BenchmarkDistance(b *testing.B) {
	for _, links := range []int{1, 3} {
		b.Run(fmt.Sprintf("8000 in one year/%d links", links), func(b *testing.B) {
			n := solve(oneYear(8000, links))
			random := rand.New(rand.NewPCG(5, 6))
			for b.Loop() {
				n.Distance(network.Point(random.IntN(16000)), network.Point(random.IntN(16000)))
			}
		})
		b.Run(fmt.Sprintf("8000 in one year/%d links/chain", links), func(b *testing.B) {
			n := solve(oneYear(8000, links))
			random := rand.New(rand.NewPCG(5, 6))
			for b.Loop() {
				n.Chain(network.Point(random.IntN(16000)), network.Point(random.IntN(16000)))
			}
		})
	}
}

// contradictory makes events with so many random links each, dated or not.
func contradictory(events, links int, datedToo bool) problem {
	random := rand.New(rand.NewPCG(1, 2))
	p := undated(events)
	for i := range events {
		if datedToo {
			dated(p, i, day(random.Int64N(3000)))
		}
		for range links {
			after(p, random.IntN(events), i, 1)
		}
	}
	return *p
}

func BenchmarkContradictions(b *testing.B) {
	for _, events := range []int{2000, 4000, 8000, 10000, 20000} {
		for _, links := range []int{3, 10} {
			for _, dates := range []bool{false, true} {
				b.Run(fmt.Sprintf("%d/%d/%t", events, links, dates), func(b *testing.B) {
					if events > 4000 && testing.Short() {
						b.Skip("takes minutes")
					}
					p := contradictory(events, links, dates)
					b.ReportAllocs()
					for b.Loop() {
						n := solve(p)
						b.ReportMetric(float64(len(n.Proofs())), "proofs")
					}
				})
			}
		}
	}
}

// wrongDates makes events each after an earlier one, dated by the day, all connected; one in a hundred dates is wrong.
func wrongDates(events int) problem {
	random := rand.New(rand.NewPCG(1, 2))
	at := shuffled(events)
	p := undated(events)
	for i := range events {
		when := day(int64(i))
		if random.IntN(100) == 0 {
			when = day(random.Int64N(int64(events)))
		}
		if random.IntN(3) > 0 { // a third is not dated
			dated(p, at(i), when)
		}
		if i > 0 {
			after(p, at(random.IntN(i)), at(i), 1)
		}
	}
	return *p
}

func BenchmarkWrongDates(b *testing.B) {
	for _, events := range []int{1e4, 1e5, 1e6} {
		b.Run(fmt.Sprint(events), func(b *testing.B) {
			if events > 1e5 && testing.Short() {
				b.Skip("takes minutes")
			}
			p := wrongDates(events)
			for b.Loop() {
				n := solve(p)
				b.ReportMetric(float64(len(n.Proofs())), "proofs")
			}
		})
	}
}
