package network

import "slices"

// Support returns what gives p its bound, the lower or the upper one: the
// point whose stated bound it rests on, and the ways from there to p, or, of
// an upper bound, from p to there. They lead along as few edges as may be, and
// there are none where the bound is the stated one of p itself. What is
// structural is left out.
func (n *Network) Support(p Point, upper bool) (stated Point, ways []Element) {
	stated, legs := n.bearing(p, upper)
	return stated, n.ways(legs)
}

// ways returns what a run of edges rests on: what links and rules say of the
// owners that it leads along.
func (n *Network) ways(legs []leg) (ways []Element) {
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

// bearing returns what Support does, with the edges.
func (n *Network) bearing(p Point, upper bool) (stated Point, legs []leg) {
	if upper {
		return n.tightest(p, n.hi, n.graph.leaving, func(at, next Point, gap int64) bool {
			return minus(n.ranges[next].Hi, gap) == n.ranges[at].Hi
		})
	}
	stated, legs = n.tightest(p, n.lo, n.graph.entering, func(at, next Point, gap int64) bool {
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
func (n *Network) tightest(p Point, stated bits, edge func(Point, int32) (Point, int32, bool),
	tight func(at, next Point, gap int64) bool) (Point, []leg) {
	if stated.has(int32(p)) {
		return p, nil
	}
	by := map[Point]leg{p: {}}
	for queue := []Point{p}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if stated.has(int32(at)) {
			return at, trail(by, p, at)
		}
		for k := int32(0); ; k++ {
			next, kind, ok := edge(at, k)
			if !ok {
				break
			}
			if _, known := by[next]; !known && tight(at, next, n.graph.kinds[kind].gap) {
				by[next] = leg{at, next, kind}
				queue = append(queue, next)
			}
		}
	}
	return p, nil
}

// trail returns the edges by which tightest came from p to a point.
func trail(by map[Point]leg, p, to Point) (legs []leg) {
	for to != p {
		legs = append(legs, by[to])
		to = by[to].from
	}
	slices.Reverse(legs)
	return legs
}
