package network

import "slices"

// Support returns what gives p its bound, the lower or the upper one: the
// point whose stated bound it rests on, and the ways from there to p, or, of
// an upper bound, from p to there. They lead along as few edges as may be, and
// there are none where the bound is the stated one of p itself. What is
// structural is left out.
func (n *Network) Support(p Point, upper bool) (stated Point, ways []Element) {
	stated, edges := n.bearing(p, upper)
	return stated, n.ways(edges)
}

// ways returns what a run of edges rests on: what links and rules say of the
// owners that it leads along.
func (n *Network) ways(edges []int32) (ways []Element) {
	from := NoOwner
	for _, i := range edges {
		e := n.problem.Edges[i]
		if owner := n.problem.owner(e.From); owner != NoOwner {
			from = owner
		}
		if to := n.problem.owner(e.To); to != NoOwner && e.Tag >= 0 {
			ways = append(ways, Element{e.Tag, from, to})
		}
	}
	return ways
}

// bearing returns what Support does, with the edges.
func (n *Network) bearing(p Point, upper bool) (stated Point, edges []int32) {
	if upper {
		return n.support(p, n.out,
			func(q Point) bool { return n.problem.stated(q).Hi == n.ranges[q].Hi },
			func(e Edge) bool { return minus(n.ranges[e.To].Hi, e.Gap) == n.ranges[e.From].Hi })
	}
	stated, edges = n.support(p, n.in,
		func(q Point) bool { return n.problem.stated(q).Lo == n.ranges[q].Lo },
		func(e Edge) bool { return plus(n.ranges[e.From].Lo, e.Gap) == n.ranges[e.To].Lo })
	slices.Reverse(edges)
	return stated, edges
}

// support goes from p along tight edges, that leave no room, to the nearest
// point whose bound is stated. Since bounds come from somewhere, there is one.
func (n *Network) support(p Point, edges buckets, stated func(Point) bool, tight func(Edge) bool) (Point, []int32) {
	if stated(p) {
		return p, nil
	}
	by := map[Point]int32{p: -1}
	for queue := []Point{p}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		if stated(at) {
			return at, n.way(by, p, at)
		}
		for _, i := range edges.at(int32(at)) {
			e := n.problem.edge(i)
			next := e.From ^ e.To ^ at // the other end
			if _, known := by[next]; !known && tight(e) {
				by[next] = i
				queue = append(queue, next)
			}
		}
	}
	return p, nil
}

// way returns the edges by which support came from p to a point.
func (n *Network) way(by map[Point]int32, p, to Point) (edges []int32) {
	for to != p {
		e := n.problem.Edges[by[to]]
		edges = append(edges, by[to])
		to ^= e.From ^ e.To // the other end
	}
	slices.Reverse(edges)
	return edges
}
