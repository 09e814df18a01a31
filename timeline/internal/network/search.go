package network

import "slices"

// A cycle is a run of edges that cannot all hold: either from low, which lies
// at lo or later, to high, which lies at hi or earlier, but not by as much; or,
// where both are NoPoint, round to where it begins, so that a point lies after
// itself.
type cycle struct {
	low, high Point
	lo, hi    int64
	edges     []int32
}

// A lead is a point at which a contradiction shows: its lower bound lies after
// its stated upper one, or an edge with a gap leads to it inside a ring.
type lead struct {
	at   Point
	by   int64 // how far its bounds miss each other
	ring int   // index of the ring, or -1
}

// A search goes back from leads, one edge further at a time, and so comes upon
// the shortest cycle first. What it carries back is the upper bound which the
// edges so far set to the point where it is.
type search struct {
	*solver
	labels []label
	least  []int64 // the least bound carried to a point in this search
	seen   []int32 // the last search that came by a point
	number int32   // of this search
	visits int     // edges looked at in all searches
}

// A label is a point that the search came to.
type label struct {
	at    Point
	edge  int32 // leads on from there,
	next  int32 // to the point of this label; -1 for the lead
	bound int64
}

func newSearch(s *solver) *search {
	size := len(s.ranges)
	return &search{solver: s, least: make([]int64, size), seen: make([]int32, size)}
}

// cycle looks for the shortest cycle that ends in l, with at most depth
// edges. Of those equally short it takes the one that gains most. If there is none,
// more reports whether there may be a longer one.
func (s *search) cycle(l lead, depth int) (c cycle, ok, more bool) {
	first := label{at: l.at, edge: -1, next: -1}
	if l.ring < 0 {
		first.bound = s.stated(l.at).Hi
	}
	s.number++
	s.labels = s.labels[:0]
	s.add(first)
	for start := 0; start < len(s.labels) && depth > 0; depth-- {
		end := len(s.labels)
		for i := start; i < end; i++ {
			s.expand(l, int32(i))
		}
		if i := s.closing(l, end); i >= 0 {
			return s.trace(l, i), true, false
		}
		start = end
	}
	return cycle{}, false, depth == 0
}

func (s *search) add(x label) {
	s.labels = append(s.labels, x)
	s.least[x.at], s.seen[x.at] = x.bound, s.number
}

// expand goes one edge back from label i, to all points which that brings
// under a lower bound than before, and which can lie on a cycle at all.
func (s *search) expand(l lead, i int32) {
	x := s.labels[i]
	if x.bound > s.least[x.at] {
		return // another way there, just as long, sets a lower bound
	}
	edges := s.in.at(int32(x.at))
	s.visits += len(edges)
	for _, j := range edges {
		e, ok := s.active(j)
		bound := minus(x.bound, e.Gap)
		if !ok || s.seen[e.From] == s.number && s.least[e.From] <= bound {
			continue
		}
		if l.ring < 0 && s.ranges[e.From].Lo > bound || l.ring >= 0 && s.all.of[e.From] == s.all.of[l.at] {
			s.add(label{at: e.From, edge: j, next: i, bound: bound})
		}
	}
}

// closing returns which of the labels from start on closes a cycle, and gains most, or -1.
func (s *search) closing(l lead, start int) int {
	found, most := -1, int64(0)
	for i, x := range s.labels[start:] {
		lo := s.stated(x.at).Lo
		if l.ring >= 0 {
			lo = 0
		}
		if (l.ring < 0 || x.at == l.at) && lo > x.bound && excess(lo, x.bound) > most {
			found, most = start+i, excess(lo, x.bound)
		}
	}
	return found
}

// trace returns the cycle from label i on.
func (s *search) trace(l lead, i int) cycle {
	var edges []int32
	for x := s.labels[i]; x.next >= 0; x = s.labels[x.next] {
		edges = append(edges, x.edge)
	}
	if l.ring >= 0 {
		return turn(s.innermost(edges))
	}
	return s.between(s.labels[i].at, l.at, edges)
}

// turn returns the cycle of edges that lead round.
func turn(edges []int32) cycle {
	return cycle{low: NoPoint, high: NoPoint, edges: edges}
}

// between returns the cycle of edges from low to high.
func (s *solver) between(low, high Point, edges []int32) cycle {
	return cycle{low, high, s.stated(low).Lo, s.stated(high).Hi, edges}
}

// innermost returns the part of a way round that comes by no point twice. A search comes
// to a point again only if the edges since then gain, so that they are a cycle.
func (s *search) innermost(edges []int32) []int32 {
	since := make(map[Point]int, len(edges))
	for i, j := range edges {
		e := s.problem.Edges[j]
		since[e.From] = i
		if start, ok := since[e.To]; ok {
			return edges[start : i+1]
		}
	}
	return edges
}

// any returns a cycle for a lead, whatever its length.
func (s *solver) any(l lead) cycle {
	if l.ring < 0 {
		low, edges := s.Support(l.at, false)
		return s.between(low, l.at, edges)
	}
	var edges []int32
	for on, p := s.rings[l.ring].on, NoPoint; p != on; {
		if p < 0 {
			p = on
		}
		edges = append(edges, s.via[p])
		p = s.problem.Edges[s.via[p]].From
	}
	slices.Reverse(edges)
	return turn(edges)
}
