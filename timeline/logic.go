package timeline

import (
	"cmp"
	"math"
	"slices"

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
	c.edges = make([]network.Edge, 0, len(events)+len(g.befores))
	l := &logic{ruled: byContent(rules), linked: int32(len(rules))}
	l.publish(c, g, order)
	if g.linked {
		l.link(c, g, order, numbers)
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

// publish compiles the publications.
func (l *logic) publish(c *compiler, g *gathered, order []int32) {
	if !g.published {
		return
	}
	for number, h := range order {
		if until, bound := g.happenings[h].begunBy(); bound {
			c.publish(int32(number), until, l.published())
		}
	}
}

// link compiles the links.
func (l *logic) link(c *compiler, g *gathered, order, numbers []int32) {
	var before []int32
	c.link(l.linked, func(number int32) []int32 {
		before = before[:0]
		for _, h := range g.before(order[number]) {
			if h >= 0 {
				h = numbers[h]
			}
			before = append(before, h)
		}
		return before
	})
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
			ranges[2*number] = finite(b.EarliestStart, b.LatestStart, b.EarliestStart == math.MinInt64 && hasNoStart(e.Date))
			ranges[2*number+1] = finite(b.EarliestEnd, b.LatestEnd, b.LatestEnd == math.MaxInt64 && neverEnds(e.Date))
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

// place returns the happenings in order, and those of them that are held back, and takes note of where each stands. It is
// told the happenings by number, and by happening the keys that the dates alone give, which it changes.
func (l *logic) place(happenings []happening, numbered []int32, keys []key) (order []int32, late []held) {
	order = l.byKey(happenings, numbered, keys)
	number := make([]int32, len(numbered)) // by happening
	for n, h := range numbered {
		number[h] = int32(n)
	}
	for i, h := range order {
		order[i] = number[h]
	}
	l.numbers = l.net.Order(order, func(n int32) (start, end network.Point) { return startOf(n), endOf(n) })
	if !slices.Equal(order, l.numbers) {
		rank := number // by number, of its key
		for i, n := range order {
			rank[n] = int32(i)
		}
		late = heldBack(len(order), func(i, j int32) int { return cmp.Compare(rank[l.numbers[i]], rank[l.numbers[j]]) })
	}
	l.places = make([]int32, len(order))
	for i, n := range l.numbers {
		l.places[n] = int32(i)
		order[i] = numbered[n]
	}
	return order, late
}

// byKey returns the happenings in the order of the keys that the narrowed bounds give. Most are where they were, so only
// those that are narrowed are sorted, and merged with the others.
func (l *logic) byKey(happenings []happening, numbered []int32, keys []key) []int32 {
	var moved []int32
	for number, h := range numbered {
		if n := int32(number); l.isNarrowed(n) {
			moved = append(moved, h)
			keys[h] = keyOf(happenings[h].event, l.bounded(n))
		}
	}
	moved = byKey(happenings, keys, moved)
	order := make([]int32, 0, len(numbered))
	for number, h := range numbered {
		if l.isNarrowed(int32(number)) {
			continue
		}
		for len(moved) > 0 && compareKeys(&keys[moved[0]], &keys[h], happenings[moved[0]].event, happenings[h].event) < 0 {
			order, moved = append(order, moved[0]), moved[1:]
		}
		order = append(order, h)
	}
	return append(order, moved...)
}

// isNarrowed reports whether more is known of a happening than its date says.
func (l *logic) isNarrowed(number int32) bool {
	return l.net.IsNarrowed(startOf(number)) || l.net.IsNarrowed(endOf(number))
}

// publicationOf returns the number of the happening whose publication a point is, if it is one.
func (l *logic) publicationOf(p network.Point) (number int32, ok bool) {
	n := int(p) - 2*len(l.places)
	if n < 0 || n >= len(l.held) {
		return 0, false
	}
	return l.held[n], true
}
