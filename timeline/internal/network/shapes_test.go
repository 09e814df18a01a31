package network_test

import (
	"math/rand/v2"

	"example.org/review/timeline/internal/network"
)

// A problem is one of the package with its owners in a list.
type problem struct {
	Ranges []network.Range
	Owners []int32 // of each point; nil: every point is its own
	Edges  []network.Edge
	Free   func(network.Point) network.Range
}

// solve solves a problem.
func solve(p problem) *network.Network {
	q := network.Problem{Ranges: p.Ranges, Edges: p.Edges, Free: p.Free}
	if p.Owners != nil {
		q.Owner = func(at network.Point) int32 { return p.Owners[at] }
	}
	return network.Solve(q)
}

// A shape makes a problem of about so many events.
type shape struct {
	name string
	make func(events int) problem
}

var (
	allTime = network.Range{Lo: noBegin, Hi: never}
	always  = network.Range{Lo: first, Hi: last} // all seconds
)

// undated makes events with a start and an end at any time.
func undated(events int) *problem {
	p := &problem{}
	for i := range events {
		p.Ranges = append(p.Ranges, always, always)
		p.Owners = append(p.Owners, int32(i), int32(i))
		p.Edges = append(p.Edges, network.Edge{From: network.Point(2 * i), To: network.Point(2*i + 1), Tag: network.Structural})
	}
	return p
}

// after adds a link from the end of event i to the start of event j.
func after(p *problem, i, j int, gap int64) {
	p.Edges = append(p.Edges, network.Edge{
		From: network.Point(2*i + 1), To: network.Point(2 * j), Tag: int32(len(p.Edges)), Gap: gap,
	})
}

// within adds the limit that event j begins at most limit after event i begins.
func within(p *problem, i, j int, limit int64) {
	p.Edges = append(p.Edges, network.Edge{
		From: network.Point(2 * j), To: network.Point(2 * i), Tag: int32(len(p.Edges)), Gap: -limit,
	})
}

// chain links events in the order which at gives, the first and last of them with a date.
func chain(events int, at func(int) int) *problem {
	p := undated(events)
	for i := 1; i < events; i++ {
		after(p, at(i-1), at(i), 1)
	}
	p.Ranges[2*at(0)] = network.Range{Lo: 0, Hi: 10}
	p.Ranges[2*at(events-1)+1].Hi = int64(2 * events)
	return p
}

// join adds a point that stands between others.
func join(p *problem) network.Point {
	p.Ranges = append(p.Ranges, allTime)
	p.Owners = append(p.Owners, network.NoOwner)
	return network.Point(len(p.Ranges) - 1)
}

// joined adds that events of tos begin gap seconds after those of froms end, or later.
func joined(p *problem, froms, tos []int, gap int64, tag int32) {
	z := join(p)
	for _, i := range froms {
		p.Edges = append(p.Edges, network.Edge{From: network.Point(2*i + 1), To: z, Tag: tag})
	}
	for _, i := range tos {
		p.Edges = append(p.Edges, network.Edge{From: z, To: network.Point(2 * i), Tag: tag, Gap: gap})
	}
}

// limited adds that events of tos begin at most limit after those of froms end.
func limited(p *problem, froms, tos []int, limit int64, tag int32) {
	z := join(p)
	for _, i := range tos {
		p.Edges = append(p.Edges, network.Edge{From: network.Point(2 * i), To: z, Tag: tag})
	}
	for _, i := range froms {
		p.Edges = append(p.Edges, network.Edge{From: z, To: network.Point(2*i + 1), Tag: tag, Gap: -limit})
	}
}

// every returns the numbers below count that leave rest when divided by step.
func every(step, rest, count int) (numbers []int) {
	for i := rest; i < count; i += step {
		numbers = append(numbers, i)
	}
	return numbers
}

// dated gives event i the range for its start and its end.
func dated(p *problem, i int, r network.Range) {
	p.Ranges[2*i], p.Ranges[2*i+1] = r, r
}

// day is the range of a day, by number.
func day(n int64) network.Range { return network.Range{Lo: n * 86400, Hi: n*86400 + 86399} }

func straight(i int) int { return i }

func shuffled(events int) func(int) int {
	order := rand.New(rand.NewPCG(1, 2)).Perm(events)
	return func(i int) int { return order[i] }
}

var shapes = []shape{
	{"links", func(events int) problem { // each event after an earlier one, dated by the day
		random := rand.New(rand.NewPCG(1, 2))
		at := shuffled(events)
		p := undated(events)
		for i := 1; i < events; i++ {
			after(p, at(random.IntN(i)), at(i), 1)
			p.Ranges[2*at(i)] = network.Range{Lo: int64(i), Hi: int64(i + 3*events)}
		}
		return *p
	}},
	{"chain", func(events int) problem { return *chain(events, straight) }},
	{"chain backward", func(events int) problem {
		return *chain(events, func(i int) int { return events - 1 - i })
	}},
	{"chain shuffled", func(events int) problem { return *chain(events, shuffled(events)) }},
	{"chain with limits", func(events int) problem { // one component
		at := shuffled(events)
		p := chain(events, at)
		for i := 1; i < events; i++ {
			within(p, at(i-1), at(i), 3)
		}
		return *p
	}},
	{"ring", func(events int) problem {
		at := shuffled(events)
		p := chain(events, at)
		after(p, at(events-1), at(0), 0)
		return *p
	}},
	{"late chain", func(events int) problem { // a proof of all links
		at := shuffled(events)
		p := chain(events, at)
		p.Ranges[2*at(0)] = network.Range{Lo: 10, Hi: 10}
		p.Ranges[2*at(events-1)+1].Hi = int64(events)
		return *p
	}},
	{"pairs", func(events int) problem { // as many contradictions as pairs
		p := undated(events)
		for i := 1; i < events; i += 2 {
			after(p, i-1, i, 1)
			after(p, i, i-1, 1)
		}
		return *p
	}},
	{"joined", func(events int) problem { // half of them before the other half, at random times
		random := rand.New(rand.NewPCG(1, 2))
		p := undated(events)
		for i := range events {
			dated(p, i, day(random.Int64N(10000)))
		}
		joined(p, every(2, 0, events), every(2, 1, events), 1, 0)
		return *p
	}},
	{"joined undated", func(events int) problem { // half of them before and after the other half
		p := undated(events)
		joined(p, every(2, 0, events), every(2, 1, events), 1, 0)
		for i := 1; i < events; i += 2 {
			after(p, i, i-1, 1)
		}
		return *p
	}},
	{"rules", func(events int) problem { // four kinds, rules with limits, some links, half the dates
		random := rand.New(rand.NewPCG(1, 2))
		p := undated(events)
		for i := 0; i < events; i += 2 {
			dated(p, i, day(random.Int64N(1000)))
		}
		kinds := [4][]int{}
		for k := range kinds {
			kinds[k] = every(4, k, events)
		}
		joined(p, kinds[0], kinds[1], 1, 0)
		limited(p, kinds[0], kinds[1], 30*86400, 0)
		joined(p, kinds[1], kinds[2], 2*86400, 1)
		joined(p, kinds[0], kinds[3], 20*86400, 2)
		limited(p, kinds[0], kinds[3], 40*86400, 2)
		joined(p, kinds[3], kinds[2], 20*86400, 3)
		for range events / 10 {
			after(p, random.IntN(events), random.IntN(events), 1)
		}
		return *p
	}},
}
