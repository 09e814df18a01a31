package network

// RangeWithout returns the narrowest range of p if nothing were said of an
// owner: neither where its points are stated to lie nor by which edges they
// are joined to others. What was given up stays so. Where the range
// of p rests on other owners it costs little more than to say so.
func (n *Network) RangeWithout(p Point, owner int32) Range {
	return Range{
		Lo: ^n.without(p, owner, false),
		Hi: n.without(p, owner, true),
	}
}

// without returns the upper bound of p without an owner, or the lower one,
// mirrored in time.
func (n *Network) without(p Point, owner int32, upper bool) int64 {
	if stated, edges := n.bearing(p, upper); !n.restsOn(stated, edges, owner) {
		return n.bound(n.ranges[p], upper)
	}
	edges := n.out
	if !upper {
		edges = n.in
	}
	nearest := int64(PosInf)
	gaps := map[Point]int64{p: 0} // the greatest sum of gaps found from p so far
	for queue := []Point{p}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		nearest = min(nearest, minus(n.bound(n.problem.stated(at), upper), gaps[at]))
		for _, i := range edges.at(int32(at)) {
			e := n.problem.edge(i)
			next := e.From ^ e.To ^ at // the other end
			if n.problem.owner(next) == owner {
				continue
			}
			if had, known := gaps[next]; !known || had < gaps[at]+e.Gap {
				gaps[next] = gaps[at] + e.Gap
				queue = append(queue, next)
			}
		}
	}
	return nearest
}

// bound returns the upper bound of a range, or the lower one, mirrored.
func (n *Network) bound(r Range, upper bool) int64 {
	if upper {
		return r.Hi
	}
	return ^r.Lo
}

// restsOn reports whether a support, from a stated point along edges, touches
// an owner.
func (n *Network) restsOn(stated Point, edges []int32, owner int32) bool {
	if n.problem.owner(stated) == owner {
		return true
	}
	for _, i := range edges {
		if e := n.problem.Edges[i]; n.problem.owner(e.From) == owner || n.problem.owner(e.To) == owner {
			return true
		}
	}
	return false
}
