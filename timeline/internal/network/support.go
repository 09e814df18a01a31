package network

import "slices"

// Support returns what gives p its bound, the lower or the upper one: the
// point whose stated bound it rests on, and the ways from there to p, or, of
// an upper bound, from p to there. They lead along as few edges as may be, and
// there are none where the bound is the stated one of p itself. What is
// structural is left out.
func (n *Network) Support(p Point, upper bool) (stated Point, ways []Element) {
	return n.AppendSupport(nil, p, upper)
}

// AppendSupport is [Network.Support] for those who ask again and again: it
// appends the ways to some that are there.
func (n *Network) AppendSupport(ways []Element, p Point, upper bool) (stated Point, _ []Element) {
	var room [8]leg // longer ways are rare
	stated, legs := n.bearing(room[:0], p, upper)
	return stated, n.ways(ways, legs)
}

// ways appends what a run of edges rests on: what links and rules say of the
// owners that it leads along.
func (n *Network) ways(ways []Element, legs []leg) []Element {
	from := NoOwner
	for _, l := range legs {
		if owner := n.owner(l.from); owner != NoOwner {
			from = owner
		}
		tag := n.graph.kinds[l.kind].tag
		if to := n.owner(l.to); to != NoOwner && tag >= 0 {
			ways = append(ways, Element{tag, from, to})
		}
	}
	return ways
}

// bearing returns what Support does, with the edges, for which it uses legs.
func (n *Network) bearing(legs []leg, p Point, upper bool) (stated Point, _ []leg) {
	if upper {
		return n.tightest(legs, p, n.hi, n.graph.leaving, func(at, next Point, gap int64) bool {
			return minus(n.ranges[next].Hi, gap) == n.ranges[at].Hi
		})
	}
	stated, legs = n.tightest(legs, p, n.lo, n.graph.entering, func(at, next Point, gap int64) bool {
		return plus(n.ranges[next].Lo, gap) == n.ranges[at].Lo
	})
	slices.Reverse(legs)
	for i, l := range legs {
		legs[i] = leg{l.to, l.from, l.kind}
	}
	return stated, legs
}

// tightest goes from p along tight edges, that leave no room, to the nearest
// point whose bound is stated. Since bounds come from somewhere, there is one.
// It appends them to legs, of which there are none.
func (n *Network) tightest(legs []leg, p Point, stated bits, edge func(Point, int32) (Point, int32, bool),
	tight func(at, next Point, gap int64) bool) (Point, []leg) {
	if stated.has(int32(p)) {
		return p, legs
	}
	var room [fewArrivals]arrival
	s := search{came: append(room[:0], arrival{leg{p, p, 0}, -1})}
	for i := 0; i < len(s.came); i++ {
		at := s.came[i].to
		if stated.has(int32(at)) {
			return at, s.trail(legs, i)
		}
		for k := int32(0); ; k++ {
			next, kind, ok := edge(at, k)
			if !ok {
				break
			}
			if tight(at, next, n.graph.kinds[kind].gap) {
				s = s.with(leg{at, next, kind}, i)
			}
		}
	}
	return p, legs
}

// A search has come to points, the nearest first.
type search struct {
	came  []arrival
	known map[Point]bool // nil while there are few
}

// An arrival is the edge by which a search first came to a point.
type arrival struct {
	leg
	after int // which arrival it goes on from; -1: none
}

// fewArrivals is up to how many looking at all is quicker than a table.
const fewArrivals = 16

// with returns the search with an edge, if that leads to a point that the
// search has not come to.
func (s search) with(l leg, after int) search {
	if s.has(l.to) {
		return s
	}
	s.came = append(s.came, arrival{l, after})
	switch {
	case s.known != nil:
		s.known[l.to] = true
	case len(s.came) > fewArrivals:
		s.known = make(map[Point]bool)
		for _, a := range s.came {
			s.known[a.to] = true
		}
	}
	return s
}

// has reports whether the search has come to a point.
func (s search) has(p Point) bool {
	if s.known != nil {
		return s.known[p]
	}
	return slices.ContainsFunc(s.came, func(a arrival) bool { return a.to == p })
}

// trail appends the edges that lead to an arrival to legs, of which there are
// none.
func (s search) trail(legs []leg, i int) []leg {
	for ; s.came[i].after >= 0; i = s.came[i].after {
		legs = append(legs, s.came[i].leg)
	}
	slices.Reverse(legs)
	return legs
}
