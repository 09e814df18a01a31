package network

import "slices"

// A solver propagates bounds through a problem.
type solver struct {
	Problem
	graph  graph
	ranges []Range     // narrowed
	all    *components // by all edges
	ringed []Point     // one point of each component whose points would have to lie after themselves

	// What follows is there once a component has several points.

	rising    *components // by the edges inside a component of all with a gap of 0 or more
	potential []int64     // a time for each point at which the edges inside its component hold, whatever the ranges
	via       []Point     // by which the potential of a point was last raised, or NoPoint
	walked    []int32     // the walk that came by a point
}

func newSolver(p Problem) *solver {
	size := len(p.Ranges)
	s := &solver{Problem: p, graph: newGraph(&p), ranges: make([]Range, size)}
	s.all = newComponents(&s.graph, func(from, to Point, gap int64) bool { return true })
	return s
}

// relaxLower finds the lower bounds. They are pushed along the edges in the order
// of the components, so that one pass does, but for what goes on inside a
// component.
//
// Components that would have to lie after themselves are left out: what else is
// connected to them is not raised by them.
func (s *solver) relaxLower() {
	for p := range s.ranges {
		s.ranges[p] = s.stated(Point(p))
	}
	s.all.findAll()
	for component := range s.all.backward() {
		if s.relaxComponent(component) {
			s.each(component, s.raise)
		}
	}
}

// relaxUpper finds the upper bounds, where nothing contradicts. Bounds are
// pulled against the edges.
func (s *solver) relaxUpper() {
	for component := range s.all.forward() {
		for s.each(component, s.lower) && len(component) > 1 {
			slices.Reverse(component)
		}
	}
}

// each calls relax for every edge that leaves one of the points, and reports
// whether one of the calls changed something.
func (s *solver) each(points []Point, relax func(from, to Point, gap int64) bool) (changed bool) {
	for _, p := range points {
		for k := int32(0); ; k++ {
			to, kind, ok := s.graph.leaving(p, k)
			if !ok {
				break
			}
			if relax(p, to, s.graph.kinds[kind].gap) {
				changed = true
			}
		}
	}
	return changed
}

// raise moves the lower bound of the later point of an edge up to what the
// earlier one demands.
func (s *solver) raise(from, to Point, gap int64) bool {
	least := plus(s.ranges[from].Lo, gap)
	if least <= s.ranges[to].Lo {
		return false
	}
	s.ranges[to].Lo = least
	return true
}

// lower moves the upper bound of the earlier point of an edge down to what the
// later one allows.
func (s *solver) lower(from, to Point, gap int64) bool {
	most := minus(s.ranges[to].Hi, gap)
	if most >= s.ranges[from].Hi {
		return false
	}
	s.ranges[from].Hi = most
	return true
}

// relaxComponent raises the points of a component until its edges hold. If they
// never would, it adds one of the points to ringed. It goes through the points
// in the order of the edges that do not lead back in time, and then to and fro
// (Yen 1970): a run of edges in one direction takes one pass, however long it
// is.
func (s *solver) relaxComponent(component []Point) bool {
	if len(component) == 1 && (!s.all.loops || !s.loops(component[0])) {
		return true
	}
	s.arrange(component)
	for s.each(component, s.raiseInside) {
		if on := s.cycleOf(component); on != NoPoint {
			s.ringed = append(s.ringed, on)
			for _, p := range component {
				s.ranges[p].Lo = NegInf
			}
			return false
		}
		slices.Reverse(component)
	}
	return true
}

// loops reports whether an edge leads from p to p.
func (s *solver) loops(p Point) bool {
	loop := false
	s.each([]Point{p}, func(_, to Point, _ int64) bool {
		loop = loop || to == p
		return false
	})
	return loop
}

// raiseInside is raise for the edges that stay in their component, and raises
// potentials as well.
func (s *solver) raiseInside(from, to Point, gap int64) (changed bool) {
	if s.all.of[from] != s.all.of[to] {
		return false
	}
	if least := s.potential[from] + gap; least > s.potential[to] {
		s.potential[to], s.via[to], changed = least, from, true
	}
	return s.raise(from, to, gap) || changed
}

// arrange makes ready to relax a component.
func (s *solver) arrange(component []Point) {
	if s.rising == nil {
		s.rising = newComponents(&s.graph, func(from, to Point, gap int64) bool {
			return gap >= 0 && s.all.of[from] == s.all.of[to]
		})
		s.potential = make([]int64, len(s.ranges))
		s.via = make([]Point, len(s.ranges))
		s.walked = make([]int32, len(s.ranges))
	}
	s.rising.find(component)
	copy(component, s.rising.order)
	slices.Reverse(component)
	for _, p := range component {
		s.via[p] = NoPoint
	}
}

// cycleOf returns a point of the component from which via leads round to
// itself, or NoPoint. If it leads round, the edges on the way gain: each pass
// over an edge raised a potential. And if some edges gain, it will lead round
// after some passes, long before the potentials overflow.
func (s *solver) cycleOf(component []Point) Point {
	for _, p := range component {
		s.walked[p] = 0
	}
	for i, p := range component {
		walk := int32(i + 1)
		for s.walked[p] == 0 {
			s.walked[p] = walk
			if s.via[p] < 0 {
				break
			}
			p = s.via[p]
			if s.walked[p] == walk {
				return p
			}
		}
	}
	return NoPoint
}

// contradicted returns the points at which a contradiction shows, ascending in
// neither kind: those of rings, and those whose lower bound lies after what is
// stated of them.
func (s *solver) contradicted() (points []Point) {
	for p := range s.ranges {
		if s.ranges[p].Lo > s.stated(Point(p)).Hi {
			points = append(points, Point(p))
		}
	}
	return append(points, s.ringed...)
}
