package network

// RangeWithout returns the narrowest range of p if nothing were said of an
// owner: neither where its points are stated to lie nor by which edges they
// are joined to others. What was given up stays so. It has to be told where
// points are stated to lie, as the problem had it. Where the range of p rests
// on other owners it costs little more than to say so.
func (n *Network) RangeWithout(p Point, owner int32, stated func(Point) Range) Range {
	return Range{
		Lo: ^n.without(p, owner, stated, false),
		Hi: n.without(p, owner, stated, true),
	}
}

// without returns the upper bound of p without an owner, or the lower one,
// mirrored in time.
func (n *Network) without(p Point, owner int32, stated func(Point) Range, upper bool) int64 {
	if from, legs := n.bearing(nil, p, upper); !n.restsOn(from, legs, owner) {
		return bound(n.ranges[p], upper)
	}
	edge := n.graph.leaving
	if !upper {
		edge = n.graph.entering
	}
	nearest := int64(PosInf)
	gaps := map[Point]int64{p: 0} // the greatest sum of gaps found from p so far
	for queue := []Point{p}; len(queue) > 0; queue = queue[1:] {
		at := queue[0]
		nearest = min(nearest, minus(bound(stated(at), upper), gaps[at]))
		for k := int32(0); ; k++ {
			next, kind, ok := edge(at, k)
			if !ok {
				break
			}
			if n.owner(next) == owner {
				continue
			}
			gap := gaps[at] + n.graph.kinds[kind].gap
			if had, known := gaps[next]; !known || had < gap {
				gaps[next] = gap
				queue = append(queue, next)
			}
		}
	}
	return nearest
}

// bound returns the upper bound of a range, or the lower one, mirrored.
func bound(r Range, upper bool) int64 {
	if upper {
		return r.Hi
	}
	return ^r.Lo
}

// restsOn reports whether a support, from a stated point along edges, touches
// an owner.
func (n *Network) restsOn(stated Point, legs []leg, owner int32) bool {
	if n.owner(stated) == owner {
		return true
	}
	for _, l := range legs {
		if n.owner(l.from) == owner || n.owner(l.to) == owner {
			return true
		}
	}
	return false
}
