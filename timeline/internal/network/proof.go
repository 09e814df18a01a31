package network

import (
	"iter"
	"slices"
)

// Proof is a set of ranges and edges that cannot all hold.
//
// If Low is a point, the proof says: Low is stated to lie at its Lo or later;
// the links and rules among Elements lead from Low to High, and their gaps add
// up; so High lies later than its stated Hi. If Low is NoPoint, and so is High,
// then they lead round in a ring and gain.
type Proof struct {
	Low, High Point
	Elements  []Element // what the proof rests on, in its order
	Owners    []int32   // the owners that it comes by, ascending
	By        int64     // by how many seconds it misses, 1 or more; PosInf where no number would do
}

// Element is what somebody could give up: a statement, or what a link or rule
// says of two owners.
type Element struct {
	// Tag is that of its edges, or Structural for a statement.
	Tag int32

	// A and B are the two owners, in the direction in which the proof comes by
	// them: an edge leads from a point of A to one of B. Of a statement, both
	// are its owner.
	A, B int32
}

// IsStatement reports whether e is the statement of its owner A.
func (e Element) IsStatement() bool { return e.Tag == Structural }

// key returns e as it is found from either direction.
func (e Element) key() Element {
	return Element{e.Tag, min(e.A, e.B), max(e.A, e.B)}
}

// statement returns the statement of an owner.
func statement(owner int32) Element {
	return Element{Structural, owner, owner}
}

// ways returns the arcs of a cycle, parted where a way stops: at all nodes but
// joins.
func (g *group) ways(arcs []arc, c cycle) iter.Seq[[]int32] {
	return func(yield func([]int32) bool) {
		start := 0
		for i, j := range c.arcs {
			if i == len(c.arcs)-1 || !g.isJoin(arcs[j].to) {
				if !yield(c.arcs[start : i+1]) {
					return
				}
				start = i + 1
			}
		}
	}
}

// elements returns what a cycle rests on, each element once, in terms of the
// group's own owners.
func (g *group) elements(arcs []arc, c cycle) []Element {
	var all []Element
	if c.low >= 0 && c.lo > g.free(c.low).Lo {
		all = append(all, statement(g.owner[c.low]))
	}
	for way := range g.ways(arcs, c) {
		first, last := arcs[way[0]], arcs[way[len(way)-1]]
		if first.tag >= 0 {
			all = append(all, Element{first.tag, g.owner[first.from], g.owner[last.to]})
		}
	}
	if c.high >= 0 && c.hi < g.free(c.high).Hi {
		all = append(all, statement(g.owner[c.high]))
	}
	return unique(all)
}

// unique returns elements without those that stand before.
func unique(all []Element) []Element {
	number := numbersOf(all)
	rest := all[:0:0]
	for i, e := range all {
		if number(e.key()) == int32(i) {
			rest = append(rest, e)
		}
	}
	return rest
}

// numbersOf returns a function that finds the first of the elements with a key, or
// -1.
func numbersOf(all []Element) func(key Element) int32 {
	const few = 8 // up to here, looking at all is quicker than a table
	if len(all) <= few {
		return func(key Element) int32 {
			return int32(slices.IndexFunc(all, func(e Element) bool { return e.key() == key }))
		}
	}
	numbers := make(map[Element]int32, len(all))
	for i, e := range slices.Backward(all) {
		numbers[e.key()] = int32(i)
	}
	return func(key Element) int32 {
		if i, ok := numbers[key]; ok {
			return i
		}
		return -1
	}
}

// ownersOf returns the owners of the nodes on a cycle, ascending.
func (g *group) ownersOf(arcs []arc, c cycle) []int32 {
	var owners []int32
	for _, i := range c.arcs {
		for _, node := range []Point{arcs[i].from, arcs[i].to} {
			if !g.isJoin(node) {
				owners = append(owners, g.owner[node])
			}
		}
	}
	slices.Sort(owners)
	return slices.Compact(owners)
}

// rotated returns a ring that starts at its first node by number that is no
// join, and a chain as it is.
func (g *group) rotated(arcs []arc, c cycle) cycle {
	if c.low >= 0 {
		return c
	}
	first, least := 0, NoPoint
	for i, j := range c.arcs {
		if p := arcs[j].from; !g.isJoin(p) && (least < 0 || p < least) {
			first, least = i, p
		}
	}
	c.arcs = slices.Concat(c.arcs[first:], c.arcs[:first])
	return c
}

// proof returns a cycle in terms of the problem.
func (g *group) proof(arcs []arc, c cycle) Proof {
	p := Proof{Low: NoPoint, High: NoPoint}
	for _, i := range c.arcs {
		p.By += arcs[i].gap
	}
	if c.low >= 0 {
		p.Low, p.High = g.points[c.low], g.points[c.high]
		p.By = excess(plus(c.lo, p.By), c.hi)
	}
	p.Elements = g.elements(arcs, c)
	for i, e := range p.Elements {
		p.Elements[i].A, p.Elements[i].B = g.owners[e.A], g.owners[e.B]
	}
	for _, o := range g.ownersOf(arcs, c) {
		if owner := g.owners[o]; owner >= 0 {
			p.Owners = append(p.Owners, owner)
		}
	}
	slices.Sort(p.Owners)
	return p
}
