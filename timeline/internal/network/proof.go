package network

import (
	"iter"
	"slices"
)

// Proof is a set of ranges and edges that cannot all hold.
//
// If Low is a point, the proof says: Low is stated to lie at its Lo or later;
// Edges lead from Low to High, and add up; so High lies later than its stated
// Hi. If Low is NoPoint, and so is High, then Edges lead round in a ring and
// gain.
type Proof struct {
	Low, High Point
	Edges     []int32   // indices of edges, each beginning where the one before it ends
	Elements  []Element // what the proof rests on, in the order of its edges
	Owners    []int32   // the owners of its points, ascending
	By        int64     // by how many seconds it misses, 1 or more; PosInf where no number would do
}

// Element is what somebody could give up: a statement, or what a link or rule
// says of two owners.
type Element struct {
	// Tag is that of its edges, or Structural for a statement.
	Tag int32

	// A and B are the two owners, in the direction in which the proof comes by
	// them. Of a statement, both are its owner.
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

// prove makes a proof of a cycle.
func (s *solver) prove(c cycle) Proof {
	c = s.rotate(s.minimize(s.rotate(c)))
	proof := Proof{Low: c.low, High: c.high, Edges: c.edges, Elements: s.elements(c), Owners: s.ownersOf(c)}
	for _, i := range c.edges {
		e, _ := s.active(i)
		proof.By += e.Gap
	}
	if c.low >= 0 {
		proof.By = excess(plus(c.lo, proof.By), c.hi)
	}
	return proof
}

// rotate returns c so that a ring begins with its first owned point by number.
func (s *solver) rotate(c cycle) cycle {
	if c.low >= 0 {
		return c
	}
	first, least := 0, NoPoint
	for i, j := range c.edges {
		if p := s.problem.Edges[j].From; s.stops(p) && (least < 0 || p < least) {
			first, least = i, p
		}
	}
	c.edges = slices.Concat(c.edges[first:], c.edges[:first])
	return c
}

// ownersOf returns the owners of the points on a cycle, ascending.
func (s *solver) ownersOf(c cycle) []int32 {
	var owners []int32
	for _, i := range c.edges {
		e := s.problem.Edges[i]
		owners = append(owners, s.owner(e.From), s.owner(e.To))
	}
	slices.Sort(owners)
	owners = slices.Compact(owners)
	if owners[0] == NoOwner {
		owners = owners[1:]
	}
	return owners
}

// stops reports whether a way between owners ends at p: it is no join, or one
// with a range of its own.
func (s *solver) stops(p Point) bool {
	return s.owner(p) >= 0 || s.problem.Ranges[p] != Range{NegInf, PosInf}
}

// hops returns the edges of a cycle, parted where a way stops.
func (s *solver) hops(c cycle) iter.Seq[[]int32] {
	return func(yield func([]int32) bool) {
		start := 0
		for i, j := range c.edges {
			if i == len(c.edges)-1 || s.stops(s.problem.Edges[j].To) {
				if !yield(c.edges[start : i+1]) {
					return
				}
				start = i + 1
			}
		}
	}
}

// elements returns what a cycle rests on, each element once.
func (s *solver) elements(c cycle) []Element {
	var all []Element
	if c.low >= 0 && c.lo > s.free(c.low).Lo {
		all = append(all, statement(s.owner(c.low)))
	}
	for hop := range s.hops(c) {
		if e := s.elementOf(hop); e.Tag >= 0 {
			all = append(all, e)
		}
	}
	if c.high >= 0 && c.hi < s.free(c.high).Hi {
		all = append(all, statement(s.owner(c.high)))
	}
	seen := make(map[Element]bool, len(all))
	return slices.DeleteFunc(all, func(e Element) bool {
		known := seen[e.key()]
		seen[e.key()] = true
		return known
	})
}

// elementOf returns the element of a way between owners. If its Tag is
// negative, it is structural and of none.
func (s *solver) elementOf(way []int32) Element {
	first, last := s.problem.Edges[way[0]], s.problem.Edges[way[len(way)-1]]
	return Element{first.Tag, s.owner(first.From), s.owner(last.To)}
}
