package network

import "slices"

// A checker is a builder that says which cycle closes where an arc does not
// hold.
//
// For a ring it raises once more what follows from the arc, those first that few
// arcs lead to. For a chain it looks back from the node that was raised too far
// for the shortest: along the kept arcs, one more at a time, until a node is
// stated to lie too late. Of chains of one length it takes that which misses by
// most, since what lies farthest out is most likely what is wrong.
type checker struct {
	builder
	marks  []mark
	best   []int32 // the mark of each node that gains most; nil where any chain will do
	seen   []int32 // the last search that came by a node
	search int32   // the number of the last search
	budget int     // arcs that may still be looked at, by all searches together
}

// A cycle is a run of arcs that cannot all hold: either from low, which lies at
// lo or later, to high, which lies at hi or earlier, but not by as much; or,
// where both are NoPoint, round to where it starts, so that a node lies after
// itself.
type cycle struct {
	low, high Point
	lo, hi    int64
	arcs      []int32
}

// between returns the cycle of arcs from low to high.
func (c *checker) between(low, high Point, arcs []int32) cycle {
	return cycle{low, high, c.stated[low].Lo, c.stated[high].Hi, arcs}
}

// A mark is a node to which a search came.
type mark struct {
	at   Point
	arc  int32 // by which it came, or -1
	prev int32 // the mark from which it came, or -1
	hops int32
	gain int64 // the sum of gaps on the way
}

// Most chains are short, and found with a few dozen looks. Of those that are
// not, a search gives up after so many, and all together after so many for
// each arc, so that the time stays near linear.
const (
	looksBySearch = 4096
	looksByArc    = 64
)

// wantShort makes the checker look for short chains.
func (c *checker) wantShort() {
	size := len(c.stated)
	c.best, c.seen, c.budget = make([]int32, size), make([]int32, size), looksBySearch+looksByArc*len(c.arcs)
}

// add keeps an arc, unless it closes a cycle: then it returns that, and ok is
// false.
func (c *checker) add(i int32) (closed cycle, ok bool) {
	if c.rings && c.best != nil {
		if ring, ok := c.near(i); ok {
			return ring, false
		}
	}
	c.list(i)
	failed := c.push(i, false)
	switch {
	case failed == NoPoint:
		return cycle{}, true
	case c.rings:
		c.undo()
		closed = c.ring(c.push(i, true))
	default:
		closed = c.chain(failed)
	}
	c.undo()
	c.arcs[i].kept = false
	return closed, false
}

// looksNear is how many arcs near looks at.
const looksNear = 16

// near returns a ring that an arc closes with few others, if it comes by no node
// that many arcs enter: to raise what follows would look at all that leave one.
func (c *checker) near(i int32) (ring cycle, ok bool) {
	a := &c.arcs[i]
	c.marks, c.search = c.marks[:0], c.search+1
	c.mark(mark{at: a.from, arc: -1, prev: -1, gain: a.gap})
	looks := 0
	for k := int32(0); int(k) < len(c.marks); k++ {
		x := c.marks[k]
		if x.at == a.to && x.gain > 0 {
			return cycle{low: NoPoint, high: NoPoint, arcs: append([]int32{i}, c.trace(k)...)}, true
		}
		for j := c.in.first[x.at]; j >= 0; j = c.in.next[j] {
			if looks++; looks > looksNear {
				return cycle{}, false
			}
			if b := &c.arcs[j]; b.kept {
				c.mark(mark{b.from, j, k, x.hops + 1, x.gain + b.gap})
			}
		}
	}
	return cycle{}, false
}

// ring returns the cycle by which a node was raised by itself.
func (c *checker) ring(on Point) cycle {
	ring := cycle{low: NoPoint, high: NoPoint}
	for p := on; len(ring.arcs) == 0 || p != on; p = c.arcs[c.via[p]].from {
		ring.arcs = append(ring.arcs, c.via[p])
	}
	slices.Reverse(ring.arcs)
	return ring
}

// chain returns a cycle that ends at a node which was raised too far: the
// shortest, if it is found in time.
func (c *checker) chain(high Point) cycle {
	if c.best != nil {
		if low, arcs, ok := c.shortest(high); ok {
			return c.between(low, high, arcs)
		}
	}
	low, arcs := high, []int32(nil)
	for c.via[low] >= 0 {
		arcs = append(arcs, c.via[low])
		low = c.arcs[c.via[low]].from
	}
	slices.Reverse(arcs)
	return c.between(low, high, arcs)
}

// shortest returns where the shortest chain starts that ends at a node which was
// raised too far, and its arcs, if it is found in time.
func (c *checker) shortest(high Point) (low Point, arcs []int32, ok bool) {
	hi := c.stated[high].Hi
	c.marks = c.marks[:0]
	c.search++
	c.mark(mark{at: high, arc: -1, prev: -1})
	found, by := int32(-1), hi
	limit := c.budget - min(c.budget, looksBySearch)
	for k := int32(0); int(k) < len(c.marks) && c.budget > limit; k++ {
		x := c.marks[k]
		if found >= 0 && c.marks[found].hops <= x.hops {
			break
		}
		if best := c.best[x.at]; best != k && c.marks[best].hops == x.hops {
			continue // the same node was come to again in that step
		}
		for j := c.in.first[x.at]; j >= 0; j = c.in.next[j] {
			a := &c.arcs[j]
			c.budget--
			y := mark{a.from, j, k, x.hops + 1, x.gain + a.gap}
			if !a.kept || plus(c.value[a.from], y.gain) <= hi || !c.mark(y) {
				continue
			}
			if least := plus(c.stated[a.from].Lo, y.gain); least > by {
				found, by = int32(len(c.marks)-1), least
			}
		}
	}
	if found < 0 {
		return NoPoint, nil, false
	}
	return c.marks[found].at, c.trace(found), true
}

// mark adds a mark, if it gains more than any other of its node.
func (c *checker) mark(x mark) bool {
	if c.seen[x.at] == c.search && c.marks[c.best[x.at]].gain >= x.gain {
		return false
	}
	c.best[x.at], c.seen[x.at] = int32(len(c.marks)), c.search
	c.marks = append(c.marks, x)
	return true
}

// trace returns the arcs by which a search came to a mark, from there on.
func (c *checker) trace(k int32) (arcs []int32) {
	for ; c.marks[k].prev >= 0; k = c.marks[k].prev {
		arcs = append(arcs, c.marks[k].arc)
	}
	return arcs
}
