package network

import "slices"

// A solver propagates bounds through a network, and takes the contradictions
// out of it.
type solver struct {
	*Network
	all    *components // by all edges
	rising *components // by the edges inside a component of all with a gap of 0 or more
	via    []int32     // the edge that last raised the potential of a point, or -1
	walked []int32     // the walk that came by a point
	rings  []ring
	search *search
	toward []Point // leads to the point that stands for all connected; see group
}

// A ring is a component whose points would have to lie after themselves.
type ring struct {
	points []Point
	on     Point // one from which via leads round
}

func newSolver(p Problem) *solver {
	size := len(p.Ranges)
	s := &solver{Network: &Network{
		problem:   p,
		out:       leaving(p),
		in:        entering(p),
		ranges:    make([]Range, size),
		potential: make([]int64, size),
	}}
	s.all = newComponents(s.Network, func(Edge) bool { return true })
	s.component = s.all.of
	return s
}

// raiseAll finds the lower bounds and potentials of points afresh; no edge
// leads from one of them to others. Bounds are pushed along the edges in the
// order of the components, so that one pass does, but for what goes on inside
// a component.
//
// Rings are left out: what else is connected to them is not raised by them.
func (s *solver) raiseAll(points []Point) {
	for _, p := range points {
		s.ranges[p], s.potential[p] = s.stated(p), 0
	}
	s.rings = s.rings[:0]
	s.all.find(points)
	for group := range s.all.backward() {
		if s.settle(group) {
			s.each(group, s.raise)
		}
	}
}

// lowerAll finds the upper bounds of the points that raiseAll was last called
// for, which must contradict nothing. Bounds are pulled against the edges.
func (s *solver) lowerAll() {
	for group := range s.all.forward() {
		for s.each(group, s.lower) && len(group) > 1 {
			slices.Reverse(group)
		}
	}
}

// each calls relax for every active edge that leaves one of the points, and
// reports whether one of the calls changed something.
func (s *solver) each(points []Point, relax func(int32, Edge) bool) (changed bool) {
	for _, p := range points {
		for _, i := range s.out.at(int32(p)) {
			if e, ok := s.active(i); ok && relax(i, e) {
				changed = true
			}
		}
	}
	return changed
}

// raise moves the potential and the lower bound of the later point of an edge
// up to what the earlier one demands.
func (s *solver) raise(i int32, e Edge) (changed bool) {
	if least := s.potential[e.From] + e.Gap; least > s.potential[e.To] {
		s.potential[e.To], changed = least, true
		if s.via != nil {
			s.via[e.To] = i
		}
	}
	if least := plus(s.ranges[e.From].Lo, e.Gap); least > s.ranges[e.To].Lo {
		s.ranges[e.To].Lo, changed = least, true
	}
	return changed
}

// lower moves the upper bound of the earlier point of an edge down to what the
// later one allows.
func (s *solver) lower(_ int32, e Edge) bool {
	most := minus(s.ranges[e.To].Hi, e.Gap)
	if most >= s.ranges[e.From].Hi {
		return false
	}
	s.ranges[e.From].Hi = most
	return true
}

// settle raises the points of a component until its edges hold, or adds it to
// the rings. It goes through the points in the order of the edges that do not
// lead back in time, and then to and fro (Yen 1970): a run of edges in one
// direction takes one pass, however long it is.
func (s *solver) settle(group []Point) bool {
	if len(group) == 1 && (!s.all.loops || !s.loops(group[0])) {
		return true
	}
	s.arrange(group)
	for s.each(group, s.raiseInside) {
		if on := s.round(group); on != NoPoint {
			s.rings = append(s.rings, ring{group, on})
			for _, p := range group {
				s.ranges[p].Lo, s.potential[p] = NegInf, 0
			}
			return false
		}
		slices.Reverse(group)
	}
	return true
}

// loops reports whether an edge leads from p to p.
func (s *solver) loops(p Point) bool {
	return slices.ContainsFunc(s.out.at(int32(p)), func(i int32) bool {
		e, ok := s.active(i)
		return ok && e.To == p
	})
}

// raiseInside is raise for the edges that stay in their component.
func (s *solver) raiseInside(i int32, e Edge) bool {
	return s.all.of[e.From] == s.all.of[e.To] && s.raise(i, e)
}

// arrange makes ready to settle a component.
func (s *solver) arrange(group []Point) {
	if s.rising == nil {
		s.rising = newComponents(s.Network, func(e Edge) bool {
			return e.Gap >= 0 && s.all.of[e.From] == s.all.of[e.To]
		})
		s.via = make([]int32, len(s.ranges))
		s.walked = make([]int32, len(s.ranges))
	}
	s.rising.find(group)
	copy(group, s.rising.order)
	slices.Reverse(group)
	for _, p := range group {
		s.via[p] = -1
	}
}

// round returns a point of the group from which via leads round to itself, or
// NoPoint. If it leads round, the edges on the way gain: each pass over an
// edge raised a potential. And if some edges gain, it will lead round after
// some passes, long before the potentials overflow.
func (s *solver) round(group []Point) Point {
	for _, p := range group {
		s.walked[p] = 0
	}
	for i, p := range group {
		walk := int32(i + 1)
		for s.walked[p] == 0 {
			s.walked[p] = walk
			if s.via[p] < 0 {
				break
			}
			p = s.problem.Edges[s.via[p]].From
			if s.walked[p] == walk {
				return p
			}
		}
	}
	return NoPoint
}
