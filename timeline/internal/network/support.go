package network

import "slices"

// Support returns what gives p its bound, the lower or the upper one: the
// point whose stated bound it rests on, and the edges from there to p, or, of
// an upper bound, from p to there. There are as few of them as may be, and
// none where the bound is the stated one of p itself.
func (n *Network) Support(p Point, upper bool) (stated Point, edges []int32) {
	if upper {
		return n.support(p, n.out,
			func(q Point) bool { return n.stated(q).Hi == n.ranges[q].Hi },
			func(e Edge) bool { return minus(n.ranges[e.To].Hi, e.Gap) == n.ranges[e.From].Hi })
	}
	stated, edges = n.support(p, n.in,
		func(q Point) bool { return n.stated(q).Lo == n.ranges[q].Lo },
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
			e, ok := n.active(i)
			next := e.From ^ e.To ^ at // the other end
			if _, known := by[next]; ok && !known && tight(e) {
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
