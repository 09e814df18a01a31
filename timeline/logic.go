package timeline

import (
	"math"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/network"
)

// logic is what links and rules make of the dates. Its happenings have numbers of their own, which depend on the dates
// and IDs only: their places in the order that the dates alone give.
type logic struct {
	net     *network.Network
	edges   []network.Edge
	tags    int32         // the tag of links; smaller ones are indexes of rules
	owners  []int32       // of each point: a happening's number, or network.NoOwner
	numbers []int32       // by position
	places  []int32       // by number: the position
	bounds  []edtf.Bounds // by position, as narrowed
}

// infer returns what the links and rules make of the happenings, and nil if they join none of them.
func infer(happenings []happening, order []int32, rules []Rule) *logic {
	events := make([]*Event, len(order))
	for number, h := range order {
		events[number] = happenings[h].event
	}
	return solve(events, rules)
}

// solve returns what the links and rules make of events that have their place in the list as their number, and nil if
// they join none of them.
func solve(events []*Event, rules []Rule) *logic {
	c := newCompiler(events)
	c.link(int32(len(rules)))
	for i := range rules {
		c.rule(&rules[i], int32(i))
	}
	if len(c.edges) == 0 {
		return nil
	}
	for number := range events {
		c.edge(beginOf(int32(number)), endOf(int32(number)), 0, network.Structural)
	}
	return &logic{
		net: network.Solve(network.Problem{
			Ranges: c.ranges(), Owners: c.owners, Edges: c.edges, Free: free(2 * len(events)),
		}),
		edges:  c.edges,
		tags:   int32(len(rules)),
		owners: c.owners,
	}
}

// ranges returns where each point may lie by the dates.
func (c *compiler) ranges() []network.Range {
	ranges := make([]network.Range, len(c.owners))
	for number, e := range c.events {
		ranges[2*number], ranges[2*number+1] = rangesOf(e.Date)
	}
	for join := 2 * len(c.events); join < len(ranges); join++ {
		ranges[join] = network.Range{Lo: network.NegInf, Hi: network.PosInf}
	}
	return ranges
}

// rangesOf returns where begin and end of what happened at d may lie. A begin is never at the end of all time nor an end
// before all time, and an end that nobody knows is still an end: only the zero Date leaves open whether there is one.
func rangesOf(d edtf.Date) (begin, end network.Range) {
	b := d.Bounds()
	begin = network.Range{Lo: int64(b.EarliestStart), Hi: int64(b.LatestStart)}
	end = network.Range{Lo: int64(b.EarliestEnd), Hi: int64(b.LatestEnd)}
	if d.IsZero() {
		return free(2)(0), free(2)(1)
	}
	if begin.Lo != begin.Hi || remote(d) {
		begin = finite(begin)
	}
	if end.Lo != end.Hi || remote(d) {
		end = finite(end)
	}
	return begin, end
}

// finite returns r without the two values beyond all seconds.
func finite(r network.Range) network.Range {
	clip := func(x int64) int64 { return max(math.MinInt64+1, min(x, math.MaxInt64-1)) }
	return network.Range{Lo: clip(r.Lo), Hi: clip(r.Hi)}
}

// free returns the range of each of n points of happenings of which nothing is known, and of the joins after them.
func free(n int) func(network.Point) network.Range {
	return func(p network.Point) network.Range {
		r := network.Range{Lo: network.NegInf, Hi: network.PosInf}
		switch {
		case int(p) >= n:
		case p%2 == 0:
			r.Hi--
		default:
			r.Lo++
		}
		return r
	}
}

// bounded returns what a network knows of a happening as bounds of its begin and end.
func (l *logic) bounded(number int32) edtf.Bounds {
	begin, end := l.net.Range(beginOf(number)), l.net.Range(endOf(number))
	return edtf.Bounds{
		EarliestStart: unbounded(begin.Lo), LatestStart: unbounded(begin.Hi),
		EarliestEnd: unbounded(end.Lo), LatestEnd: unbounded(end.Hi),
	}
}

// unbounded returns x, with the outermost second read as no bound.
func unbounded(x int64) edtf.Instant {
	switch x {
	case math.MinInt64 + 1:
		return edtf.DistantPast
	case math.MaxInt64 - 1:
		return edtf.DistantFuture
	}
	return edtf.Instant(x)
}

// place returns the happenings in order, and takes note of where each stands.
func (l *logic) place(happenings []happening, numbered []int32) []int32 {
	number := make([]int32, len(numbered))
	for n, h := range numbered {
		number[h] = int32(n)
	}
	order := byKey(happenings, func(h int32) edtf.Bounds { return l.bounded(number[h]) })
	for i, h := range order {
		order[i] = number[h]
	}
	l.numbers = l.net.Order(order, func(h int32) (begin, end network.Point) { return beginOf(h), endOf(h) })
	l.places = make([]int32, len(order))
	l.bounds = make([]edtf.Bounds, len(order))
	for i, n := range l.numbers {
		l.places[n], l.bounds[i] = int32(i), l.bounded(n)
		order[i] = numbered[n]
	}
	return order
}
