package network_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"example.org/review/timeline/internal/network"
)

// A shape makes a problem of about so many events.
type shape struct {
	name string
	make func(events int) network.Problem
}

// always is the range of all seconds.
var always = network.Range{Lo: network.NegInf + 1, Hi: network.PosInf - 1}

// undated makes events with a begin and an end at any time.
func undated(events int) *network.Problem {
	p := &network.Problem{}
	for i := range events {
		p.Ranges = append(p.Ranges, always, always)
		p.Owners = append(p.Owners, int32(i), int32(i))
		p.Edges = append(p.Edges, network.Edge{From: network.Point(2 * i), To: network.Point(2*i + 1), Tag: network.Structural})
	}
	return p
}

// after adds a link from the end of event i to the begin of event j.
func after(p *network.Problem, i, j int, gap int64) {
	p.Edges = append(p.Edges, network.Edge{
		From: network.Point(2*i + 1), To: network.Point(2 * j), Tag: int32(len(p.Edges)), Gap: gap,
	})
}

// within adds the limit that event j begins at most limit after event i begins.
func within(p *network.Problem, i, j int, limit int64) {
	p.Edges = append(p.Edges, network.Edge{
		From: network.Point(2 * j), To: network.Point(2 * i), Tag: int32(len(p.Edges)), Gap: -limit,
	})
}

// chain links events in the order which at gives, the first and last of them with a date.
func chain(events int, at func(int) int) *network.Problem {
	p := undated(events)
	for i := 1; i < events; i++ {
		after(p, at(i-1), at(i), 1)
	}
	p.Ranges[2*at(0)] = network.Range{Lo: 0, Hi: 10}
	p.Ranges[2*at(events-1)+1].Hi = int64(2 * events)
	return p
}

func straight(i int) int { return i }

func shuffled(events int) func(int) int {
	order := rand.New(rand.NewPCG(1, 2)).Perm(events)
	return func(i int) int { return order[i] }
}

var shapes = []shape{
	{"links", func(events int) network.Problem { // each event after an earlier one, dated by the day
		random := rand.New(rand.NewPCG(1, 2))
		at := shuffled(events)
		p := undated(events)
		for i := 1; i < events; i++ {
			after(p, at(random.IntN(i)), at(i), 1)
			p.Ranges[2*at(i)] = network.Range{Lo: int64(i), Hi: int64(i + 3*events)}
		}
		return *p
	}},
	{"chain", func(events int) network.Problem { return *chain(events, straight) }},
	{"chain backward", func(events int) network.Problem {
		return *chain(events, func(i int) int { return events - 1 - i })
	}},
	{"chain shuffled", func(events int) network.Problem { return *chain(events, shuffled(events)) }},
	{"chain with limits", func(events int) network.Problem { // one component
		at := shuffled(events)
		p := chain(events, at)
		for i := 1; i < events; i++ {
			within(p, at(i-1), at(i), 3)
		}
		return *p
	}},
	{"ring", func(events int) network.Problem {
		at := shuffled(events)
		p := chain(events, at)
		after(p, at(events-1), at(0), 0)
		return *p
	}},
	{"late chain", func(events int) network.Problem { // a proof of all links
		at := shuffled(events)
		p := chain(events, at)
		p.Ranges[2*at(0)] = network.Range{Lo: 10, Hi: 10}
		p.Ranges[2*at(events-1)+1].Hi = int64(events)
		return *p
	}},
	{"pairs", func(events int) network.Problem { // as many contradictions as pairs
		p := undated(events)
		for i := 1; i < events; i += 2 {
			after(p, i-1, i, 1)
			after(p, i, i-1, 1)
		}
		return *p
	}},
	{"joined", func(events int) network.Problem { // half of them before the other half, at random times
		random := rand.New(rand.NewPCG(1, 2))
		p := undated(events)
		join := network.Point(len(p.Ranges))
		for i := range events {
			day := random.Int64N(1e9)
			p.Ranges[2*i] = network.Range{Lo: day, Hi: day + 86399}
			p.Ranges[2*i+1] = p.Ranges[2*i]
			e := network.Edge{From: network.Point(2*i + 1), To: join}
			if i%2 > 0 {
				e = network.Edge{From: join, To: network.Point(2 * i), Gap: 1}
			}
			p.Edges = append(p.Edges, e)
		}
		p.Ranges = append(p.Ranges, network.Range{Lo: network.NegInf, Hi: network.PosInf})
		p.Owners = append(p.Owners, network.NoOwner)
		return *p
	}},
	{"joined undated", func(events int) network.Problem { // half of them before and after the other half
		p := undated(events)
		join := network.Point(len(p.Ranges))
		for i := range events {
			e := network.Edge{From: network.Point(2*i + 1), To: join}
			if i%2 > 0 {
				e = network.Edge{From: join, To: network.Point(2 * i), Gap: 1}
				after(p, i, i-1, 1)
			}
			p.Edges = append(p.Edges, e)
		}
		p.Ranges = append(p.Ranges, network.Range{Lo: network.NegInf, Hi: network.PosInf})
		p.Owners = append(p.Owners, network.NoOwner)
		return *p
	}},
}

func TestScale(t *testing.T) {
	for _, s := range shapes {
		for _, events := range []int{1e4, 1e5} {
			p := s.make(events)
			start := time.Now()
			n := network.Solve(p)
			d := time.Since(start)
			t.Log(s.name, events, d, d.Nanoseconds()/int64(len(p.Edges)), "ns/edge", len(n.Proofs()))
		}
	}
}

func BenchmarkSolve(b *testing.B) {
	for _, s := range shapes {
		for _, events := range []int{1e4, 1e5, 1e6} {
			b.Run(fmt.Sprintf("%s/%d", s.name, events), func(b *testing.B) {
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
