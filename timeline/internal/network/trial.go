package network

// thorough is the number of elements up to which each of them is tried.
const thorough = 512

// minimize returns a cycle that needs all of its elements.
//
// It gives up one element of the cycle after the other. Where what is left
// still holds a cycle, it goes on with that one, and what that does not need is
// gone. Of more than thorough elements it tries the two at either end, and the
// fewer of the rest the more there are, so that the time stays near linear.
func (s *solver) minimize(c cycle) cycle {
	t := newTrial(s, c)
	size := int64(len(t.elements))
	step := 1 + (size*size-1)/(thorough*thorough)
	for i := range size {
		if !t.gone[i] && (i%step == 0 || i < 2 || i >= size-2) {
			t.giveUp(i)
		}
	}
	return t.cycle
}

// A trial holds what is true of the owners on a cycle: all inequalities of
// its elements, also those that the cycle does not use, and the structural
// edges. It numbers points for itself, and gives every way through a join a
// copy of the join: what leads on from there to others is another element.
type trial struct {
	*solver
	cycle    cycle
	elements []Element
	number   map[Element]int // which of the elements it is
	gone     []bool          // which of the elements are given up
	spots    []spot
	spotOf   map[Point]Point // which of the spots it is; without copies of joins
	parts    []part
}

// A spot is a point of a trial.
type spot struct {
	point   Point
	element int   // its statement, or -1
	free    Range // where it lies without the statement
}

// A part is an edge of a trial.
type part struct {
	from, to Point // spots
	edge     int32 // of the network
	element  int   // or -1
}

func newTrial(s *solver, c cycle) *trial {
	t := &trial{solver: s, cycle: c, elements: s.elements(c), number: make(map[Element]int), spotOf: make(map[Point]Point)}
	t.gone = make([]bool, len(t.elements))
	for i, e := range t.elements {
		t.number[e.key()] = i
	}
	for _, owner := range s.ownersOf(c) {
		for _, p := range s.owned.at(owner) {
			t.spot(Point(p))
		}
	}
	for hop := range s.hops(c) {
		t.spot(s.problem.Edges[hop[0]].From)
		t.spot(s.problem.Edges[hop[len(hop)-1]].To)
	}
	t.find()
	return t
}

// spot returns the spot of a point that is no join.
func (t *trial) spot(p Point) Point {
	if at, ok := t.spotOf[p]; ok {
		return at
	}
	x := spot{point: p, element: -1, free: t.stated(p)}
	if owner := t.owner(p); owner >= 0 {
		x.free = t.free(p)
		if i, ok := t.number[statement(owner)]; ok {
			x.element = i
		}
	}
	t.spotOf[p] = Point(len(t.spots))
	t.spots = append(t.spots, x)
	return t.spotOf[p]
}

// find adds all ways from spot to spot, direct or through one join.
func (t *trial) find() {
	onward := make(map[Point][]int32) // the edges from a join to spots
	for _, x := range t.spots {
		for _, i := range t.in.at(int32(x.point)) {
			if e, ok := t.active(i); ok && !t.stops(e.From) {
				onward[e.From] = append(onward[e.From], i)
			}
		}
	}
	for _, x := range t.spots {
		for _, i := range t.out.at(int32(x.point)) {
			e, ok := t.active(i)
			if !ok {
				continue
			}
			if _, direct := t.spotOf[e.To]; direct {
				t.add(i)
				continue
			}
			for _, j := range onward[e.To] {
				t.add(i, j)
			}
		}
	}
}

// add adds a way from spot to spot, if it is structural or of an element.
func (t *trial) add(way ...int32) {
	number := -1
	if e := t.elementOf(way); e.Tag >= 0 {
		i, ok := t.number[e.key()]
		if !ok {
			return
		}
		number = i
	}
	from := t.spotOf[t.problem.Edges[way[0]].From]
	for i, edge := range way {
		e, _ := t.active(edge)
		to := Point(len(t.spots))
		if i == len(way)-1 {
			to = t.spotOf[e.To]
		} else {
			t.spots = append(t.spots, spot{e.To, -1, t.stated(e.To)})
		}
		t.parts = append(t.parts, part{from, to, edge, number})
		from = to
	}
}

// giveUp gives up an element, if what is left still holds a cycle, and goes on
// with that one.
func (t *trial) giveUp(i int64) {
	t.gone[i] = true
	c, ok := t.rest()
	if !ok {
		t.gone[i] = false
		return
	}
	t.cycle = c
	for i := range t.gone {
		t.gone[i] = true
	}
	for _, e := range t.solver.elements(c) {
		t.gone[t.number[e.key()]] = false
	}
}

// rest returns a cycle in what is not given up, if there is one.
func (t *trial) rest() (cycle, bool) {
	left := Problem{Ranges: make([]Range, 0, len(t.spots)), Edges: make([]Edge, 0, len(t.parts))}
	for _, x := range t.spots {
		r := x.free
		if x.element >= 0 && !t.gone[x.element] {
			r = t.stated(x.point)
		}
		left.Ranges = append(left.Ranges, r)
	}
	edges := make([]int32, 0, len(t.parts))
	for _, x := range t.parts {
		if x.element < 0 || !t.gone[x.element] {
			edges = append(edges, x.edge)
			left.Edges = append(left.Edges, Edge{From: x.from, To: x.to, Gap: t.problem.Edges[x.edge].Gap})
		}
	}
	c, ok := left.cycle()
	for i, e := range c.edges {
		c.edges[i] = edges[e]
	}
	if c.low >= 0 {
		c.low, c.high = t.spots[c.low].point, t.spots[c.high].point
	}
	return c, ok
}

// cycle returns a cycle in what is stated, if there is one.
func (p Problem) cycle() (cycle, bool) {
	s := newSolver(p)
	points := s.points()
	s.raiseAll(points)
	leads := s.leads(points)
	if len(leads) == 0 {
		return cycle{}, false
	}
	s.connect(points)
	for c := range s.cycles(points, leads, make(map[Point]bool)) {
		return c, true
	}
	return cycle{}, false
}
