package timeline

import (
	"cmp"
	"math"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/network"
)

// logic is what links, rules and publications make of the dates.
//
// Its happenings have numbers of their own, which depend on the dates and IDs only: their places in the order that the
// dates alone give. The order of the timeline, which follows from the logic, gives them their positions. numbers and places
// lead from the one to the other: numbers[places[n]] == n.
//
// Edges have tags. Those below linked are the places of rules in the order of their content, so that nothing depends on
// the order in which rules are given.
type logic struct {
	net     *network.Network
	ruled   []int32                   // the indexes of the rules, in the order of their content
	linked  int32                     // the tag of links; the next one is that of links to a happening of a greater number
	owner   func(network.Point) int32 // a happening's number, that of a publication, or network.NoOwner
	held    []int32                   // by number of the publication, counted from len(numbers): the number of its happening
	numbers []int32                   // by position: the number
	places  []int32                   // by number: the position
}

// published returns the tag of publications.
func (l *logic) published() int32 { return l.linked + 2 }

// infer returns what the links, the rules and the publications make of the happenings, and nil if they bind none of them.
func infer(g *gathered, order []int32, rules []Rule) *logic {
	if !g.bound() && len(rules) == 0 {
		return nil
	}
	events, numbers := make([]*Event, len(order)), make([]int32, len(order))
	for number, h := range order {
		events[number], numbers[h] = g.happenings[h].event, int32(number)
	}
	c := newCompiler(events, rules)
	c.saturated = g.saturated
	l := &logic{ruled: byContent(rules), linked: int32(len(rules))}
	for number, h := range order {
		if !g.published {
			break
		}
		if until, bound := g.happenings[h].begunBy(); bound {
			c.publish(int32(number), until, l.published())
		}
	}
	if g.linked {
		c.link(l.linked, func(number int32, visit func(int32)) {
			for _, h := range g.before(order[number]) {
				if h >= 0 {
					visit(numbers[h])
				}
			}
		})
	}
	for tag, i := range l.ruled {
		c.rule(&rules[i], int32(tag))
	}
	if len(c.edges) == 0 {
		return nil
	}
	l.solve(c)
	return l
}

// solve solves what was compiled.
func (l *logic) solve(c *compiler) {
	for number := range c.events {
		c.edge(startOf(int32(number)), endOf(int32(number)), 0, network.Structural)
	}
	l.owner, l.held = ownersOf(len(c.events), len(c.held)), c.held
	l.net = network.Solve(network.Problem{Ranges: c.ranges(), Owner: l.owner, Edges: c.edges, Free: c.free})
}

// ranges returns where each point may lie by the dates.
func (c *compiler) ranges() []network.Range {
	ranges := make([]network.Range, c.points)
	for p := 2 * len(c.events); p < len(ranges); p++ {
		ranges[p] = c.free(network.Point(p))
	}
	for number, e := range c.events {
		if b := e.Date.Bounds(); !e.Date.IsZero() {
			ranges[2*number] = finite(b.EarliestStart, b.LatestStart, hasNoStart(e.Date))
			ranges[2*number+1] = finite(b.EarliestEnd, b.LatestEnd, neverEnds(e.Date))
			continue
		}
		ranges[2*number], ranges[2*number+1] = c.free(startOf(int32(number))), c.free(endOf(int32(number)))
	}
	return ranges
}

// free returns where a point may lie if nothing is known of its happening: a start is never at the end of all time, nor an
// end before all time. The point of a publication lies where it lies, for it is the edge to it that can be given up.
func (c *compiler) free(p network.Point) network.Range {
	r := network.Range{Lo: network.NegInf, Hi: network.PosInf}
	switch n := int(p) - 2*len(c.events); {
	case n >= len(c.held):
	case n >= 0:
		r.Hi = c.until[n]
	case p%2 == 0:
		r.Hi--
	default:
		r.Lo++
	}
	return r
}

// finite returns a stated range of a start or an end. Unless the date says that there is none it lies at some second, and
// leaves out the two values beyond them all.
func finite(lo, hi edtf.Instant, open bool) network.Range {
	if open {
		return network.Range{Lo: int64(lo), Hi: int64(hi)}
	}
	clip := func(x edtf.Instant) int64 { return max(network.NegInf+1, min(int64(x), network.PosInf-1)) }
	return network.Range{Lo: clip(lo), Hi: clip(hi)}
}

// bounded returns what a network knows of a happening as bounds of its start and end.
func (l *logic) bounded(number int32) edtf.Bounds {
	start, end := l.net.Range(startOf(number)), l.net.Range(endOf(number))
	return edtf.Bounds{
		EarliestStart: unbounded(start.Lo), LatestStart: unbounded(start.Hi),
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

// place returns the happenings in order, and those of them that are held back, and takes note of where each stands.
func (l *logic) place(happenings []happening, numbered []int32) (order []int32, late []held) {
	number := make([]int32, len(numbered))
	for n, h := range numbered {
		number[h] = int32(n)
	}
	order = byKey(happenings, func(h int32) edtf.Bounds { return l.bounded(number[h]) })
	rank := make([]int32, len(order)) // by number, of its key
	for i, h := range order {
		order[i] = number[h]
		rank[number[h]] = int32(i)
	}
	l.numbers = l.net.Order(order, func(h int32) (start, end network.Point) { return startOf(h), endOf(h) })
	l.places = make([]int32, len(order))
	for i, n := range l.numbers {
		l.places[n] = int32(i)
		order[i] = numbered[n]
	}
	return order, heldBack(len(order), func(i, j int32) int { return cmp.Compare(rank[l.numbers[i]], rank[l.numbers[j]]) })
}

// publicationOf returns the number of the happening whose publication a point is, if it is one.
func (l *logic) publicationOf(p network.Point) (number int32, ok bool) {
	n := int(p) - 2*len(l.places)
	if n < 0 || n >= len(l.held) {
		return 0, false
	}
	return l.held[n], true
}
