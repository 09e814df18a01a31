package network_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"example.org/review/timeline/internal/network"
)

// taken returns the time that it takes to solve p.
func taken(p network.Problem) time.Duration {
	start := time.Now()
	network.Solve(p)
	return time.Since(start)
}

// Time must grow with the network, and not with its square: that would be a
// factor of 100. Other work on the machine may disturb some of the attempts.
func TestTimeIsNearLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	const events, factor, attempts = 3000, 60, 5
	for _, s := range shapes {
		if s.name == "rules" {
			continue // contradictions all over, of which later ones take longer to find
		}
		few, many := s.make(events), s.make(10*events)
		var ratios []time.Duration
		for len(ratios) < attempts {
			ratios = append(ratios, taken(many)/max(1, taken(few)))
			if slices.Min(ratios) < factor {
				break
			}
		}
		if len(ratios) == attempts && slices.Min(ratios) >= factor {
			t.Errorf("%s: ten times the events take %v times as long", s.name, ratios)
		}
	}
}

func TestThousandsOfContradictions(t *testing.T) {
	events := 10000
	if testing.Short() {
		events = 1000
	}
	for _, s := range shapes {
		proofs := len(network.Solve(s.make(events)).Proofs())
		want := 0
		switch s.name {
		case "ring", "late chain":
			want = 1
		case "pairs", "joined undated":
			want = events / 2
		case "joined", "rules":
			if proofs < events/10 {
				t.Errorf("%s: %d proofs are too few", s.name, proofs)
			}
			want = proofs
		}
		if proofs != want {
			t.Errorf("%s: %d proofs, want %d", s.name, proofs, want)
		}
	}
}

// Where nothing contradicts, memory is that of a few arrays.
func TestAllocations(t *testing.T) {
	for _, s := range shapes {
		if p := s.make(1000); network.Solve(p).Proofs() == nil {
			if got := testing.AllocsPerRun(5, func() { network.Solve(p) }); got > 150 {
				t.Errorf("%s: %v allocations, want at most 150", s.name, got)
			}
		}
	}
}

func BenchmarkSolve(b *testing.B) {
	for _, s := range shapes {
		for _, events := range []int{1e4, 1e5, 1e6} {
			b.Run(fmt.Sprintf("%s/%d", s.name, events), func(b *testing.B) {
				if events > 1e4 && s.name == "rules" {
					b.Skip("takes minutes")
				}
				p := s.make(events)
				b.ReportAllocs()
				for b.Loop() {
					network.Solve(p)
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

func BenchmarkDistance(b *testing.B) {
	for _, s := range shapes[:2] {
		for _, events := range []int{1e2, 1e4, 1e5} {
			b.Run(fmt.Sprintf("%s/%d", s.name, events), func(b *testing.B) {
				n := network.Solve(s.make(events))
				b.ReportAllocs()
				for b.Loop() {
					n.Distance(1, network.Point(2*events-2))
				}
			})
		}
	}
}

// contradictory makes events with so many random links each, dated or not.
func contradictory(events, links int, datedToo bool) network.Problem {
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
					p := contradictory(events, links, dates)
					b.ReportAllocs()
					for b.Loop() {
						n := network.Solve(p)
						b.ReportMetric(float64(len(n.Proofs())), "proofs")
					}
				})
			}
		}
	}
}
