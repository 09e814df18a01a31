package network

import "iter"

// components finds the strongly connected components of points: sets of
// points each of which can be reached from each other along edges. It is the
// algorithm of Tarjan (1972) with a stack of its own in place of recursion,
// so that a chain of a million edges needs no deep call stack.
type components struct {
	graph  *graph
	follow func(from, to Point, gap int64) bool // which of the edges count

	// of holds the component of each point. A component has a greater number
	// than all others that can be reached from it; the numbers of points that
	// no edges connect say nothing about each other.
	of    []int32
	count int32

	// order holds the points by component, ascending. Within one they stand
	// against the order in which they were first met.
	order []Point

	loops bool // an edge leads from a point to itself

	low     []int32 // number of the visit, later the lowest known to be in the same component; 0: not visited
	visits  int32
	pending []Point // visited, component not yet known
	path    []step  // from the point where the search began to the one it is at
}

// A step is a point on the path of the search.
type step struct {
	point  Point
	number int32 // of the visit
	next   int32 // which of the edges that leave the point to follow next
}

func newComponents(g *graph, follow func(from, to Point, gap int64) bool) *components {
	size := len(g.start) - 1
	return &components{graph: g, follow: follow, of: make([]int32, size), low: make([]int32, size)}
}

// find sorts points into components, afresh. Edges must not lead out of the points
// to others that find never saw.
func (c *components) find(points []Point) {
	c.order, c.visits, c.count, c.loops = c.order[:0], 0, 0, false
	for _, p := range points {
		c.of[p], c.low[p] = -1, 0
	}
	for _, p := range points {
		if c.low[p] == 0 {
			c.search(p)
		}
	}
}

// findAll sorts all points into components by all edges. Points that no ring comes
// before it takes in the order of their numbers as far as may be, which is quick
// where most edges lead to greater numbers, and finds only the others.
func (c *components) findAll() {
	size := len(c.of)
	c.order = make([]Point, size)
	rest := c.peel()
	var others []Point
	if rest > 0 {
		for p, waits := range c.low {
			if waits >= 0 {
				others = append(others, Point(p))
			}
		}
	}
	c.find(others)
	c.order = c.order[:size]
	for i, p := range c.order[rest:] {
		c.of[p] = c.count + int32(i)
	}
	c.count += int32(size - rest)
}

// peel takes one point after another to which no edges lead but from those taken
// before, and puts them at the end of the order, the first taken last. It returns
// how many are left. The low of each of these is how many edges it waits for, and
// that of the others less than 0.
func (c *components) peel() (rest int) {
	for p := range c.low {
		c.low[p] = c.graph.entered(Point(p))
	}
	rest = len(c.of)
	var freed []Point // that were passed over before
	for p := range Point(rest) {
		if c.low[p] == 0 {
			freed = append(freed, p)
		}
		for len(freed) > 0 {
			at := freed[len(freed)-1]
			freed = freed[:len(freed)-1]
			rest--
			c.order[rest], c.low[at] = at, -1
			for k := int32(0); ; k++ {
				to, _, ok := c.graph.leaving(at, k)
				if !ok {
					break
				}
				if c.low[to]--; c.low[to] == 0 && to < p {
					freed = append(freed, to)
				}
			}
		}
	}
	return rest
}

// search finds all components that can be reached from root.
func (c *components) search(root Point) {
	c.enter(root)
	for len(c.path) > 0 {
		s := &c.path[len(c.path)-1]
		to, kind, ok := c.graph.leaving(s.point, s.next)
		if !ok {
			c.leave()
			continue
		}
		s.next++
		switch {
		case !c.follow(s.point, to, c.graph.kinds[kind].gap):
		case c.low[to] == 0:
			c.enter(to)
		case c.of[to] < 0:
			c.low[s.point] = min(c.low[s.point], c.low[to])
			c.loops = c.loops || s.point == to
		}
	}
}

func (c *components) enter(p Point) {
	c.visits++
	c.low[p] = c.visits
	c.pending = append(c.pending, p)
	c.path = append(c.path, step{point: p, number: c.visits})
}

// leave steps back from the last point of the path. Where no edge led from it
// and what came after it to an earlier one, these are a component.
func (c *components) leave() {
	last := c.path[len(c.path)-1]
	c.path = c.path[:len(c.path)-1]
	if len(c.path) > 0 {
		before := c.path[len(c.path)-1].point
		c.low[before] = min(c.low[before], c.low[last.point])
	}
	if c.low[last.point] < last.number {
		return
	}
	for found := NoPoint; found != last.point; {
		found = c.pending[len(c.pending)-1]
		c.pending = c.pending[:len(c.pending)-1]
		c.of[found] = c.count
		c.order = append(c.order, found)
	}
	c.count++
}

// forward returns the components, each after all that can be reached from it.
// They are parts of the one order.
func (c *components) forward() iter.Seq[[]Point] {
	return func(yield func([]Point) bool) {
		for rest := c.order; len(rest) > 0; {
			size := 1
			for size < len(rest) && c.of[rest[size]] == c.of[rest[0]] {
				size++
			}
			if !yield(rest[:size]) {
				return
			}
			rest = rest[size:]
		}
	}
}

// backward returns the components in the opposite order.
func (c *components) backward() iter.Seq[[]Point] {
	return func(yield func([]Point) bool) {
		for rest := c.order; len(rest) > 0; {
			start := len(rest) - 1
			for start > 0 && c.of[rest[start-1]] == c.of[rest[start]] {
				start--
			}
			if !yield(rest[start:]) {
				return
			}
			rest = rest[:start]
		}
	}
}
