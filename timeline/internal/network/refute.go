package network

import (
	"cmp"
	"iter"
	"slices"
)

// Searches begin with short cycles, and with those near a lead: they blame
// the fewest, and what is near explains best.
var efforts = [...]struct{ edges, looks int }{{4, 64}, {16, 512}, {1 << 20, 4096}}

// refute takes cycles out of what was raised last, one or more from every
// group of connected points that has one, and no two with an owner in common.
// It returns the points of those groups, which must be raised again.
func (s *solver) refute(points []Point) []Point {
	leads := s.leads(points)
	if len(leads) == 0 {
		return nil
	}
	s.connect(points)
	proved := make(map[Point]bool)
	for _, l := range leads {
		proved[s.group(l.at)] = false
	}
	for c := range s.cycles(points, leads, proved) {
		proof := s.prove(c)
		s.proofs = append(s.proofs, proof)
		s.drop(proof)
	}
	return slices.DeleteFunc(points, func(p Point) bool {
		_, bad := proved[s.group(p)]
		return !bad
	})
}

// leads returns where contradictions show, in the order in which to look for
// cycles: first the rings, then by how far bounds miss each other, since what
// lies farthest out is most likely what is wrong.
func (s *solver) leads(points []Point) []lead {
	var leads []lead
	for i, r := range s.rings {
		s.each(r.points, func(_ int32, e Edge) bool {
			if e.Gap > 0 && s.all.of[e.From] == s.all.of[e.To] {
				leads = append(leads, lead{e.To, -int64(len(s.out.at(int32(e.From)))), i})
			}
			return false
		})
	}
	for _, p := range points {
		if lo, hi := s.ranges[p].Lo, s.stated(p).Hi; lo > hi {
			leads = append(leads, lead{p, excess(lo, hi), -1})
		}
	}
	slices.SortFunc(leads, func(a, b lead) int {
		return cmp.Or(cmp.Compare(b.ring, a.ring), cmp.Compare(b.by, a.by), cmp.Compare(a.at, b.at))
	})
	return slices.Compact(leads)
}

// cycles returns cycles for the leads, and notes in proved which groups have
// one. Those that are quick to find come first; then one more for each group
// that has none, and those that come of following what demands most. The
// caller drops the edges of a cycle before it takes the next, so that no two
// have an owner in common.
func (s *solver) cycles(points []Point, leads []lead, proved map[Point]bool) iter.Seq[cycle] {
	return func(yield func(cycle) bool) {
		each := func(find func(lead) (cycle, bool)) bool {
			for _, l := range leads {
				if c, ok := find(l); ok {
					proved[s.group(l.at)] = true
					if !yield(c) {
						return false
					}
				}
			}
			return true
		}
		search := s.searchAmong(points)
		for _, e := range efforts {
			near := func(l lead) (cycle, bool) { return search.find(l, e.edges, e.looks) }
			if !each(near) {
				return
			}
		}
		search.allow(points)
		each(func(l lead) (cycle, bool) {
			if !proved[s.group(l.at)] {
				return s.any(l), true
			}
			return search.follow(l)
		})
	}
}

// connect finds out which points are connected, by edges of whatever
// direction or by their owner.
func (s *solver) connect(points []Point) {
	if s.toward == nil {
		s.toward = make([]Point, len(s.ranges))
		s.owned = s.ownedPoints()
		s.lost = make([]loss, len(s.ranges))
	}
	for _, p := range points {
		s.toward[p] = p
	}
	for _, p := range points {
		if owner := s.owner(p); owner >= 0 {
			s.toward[s.group(p)] = s.group(Point(s.owned.at(owner)[0]))
		}
	}
	s.each(points, func(_ int32, e Edge) bool {
		s.toward[s.group(e.From)] = s.group(e.To)
		return false
	})
}

// group returns the point that stands for all which are connected with p.
func (s *solver) group(p Point) Point {
	for s.toward[p] != p {
		s.toward[p] = s.toward[s.toward[p]] // halves the way for the next time
		p = s.toward[p]
	}
	return p
}

// drop gives up the edges at the owners which a proof names. Structural edges
// go only where the proof rests on nothing else.
func (s *solver) drop(proof Proof) {
	lost := everything
	for _, i := range proof.Edges {
		if s.problem.Edges[i].Tag >= 0 {
			lost = tagged
		}
	}
	for _, owner := range proof.Owners {
		for _, p := range s.owned.at(owner) {
			s.lost[p] = lost
		}
	}
	if len(proof.Owners) == 0 {
		for _, i := range proof.Edges {
			s.lost[s.problem.Edges[i].From] = lost
		}
	}
}
