package network

import "sync"

// Network is a solved Problem. It does not change: any number of readers may
// use it at a time.
type Network struct {
	graph     graph
	ranges    []Range // narrowed
	lo, hi    bits    // the points whose lower bound, or upper one, is as stated
	component []int32 // of each point; see components
	rings     bool    // edges lead from some points to others and back
	owner     func(Point) int32
	proofs    []Proof
	scratch   sync.Pool // of *scratch
}

// Solve makes a problem consistent, and narrows its ranges as far as its edges
// tell.
//
// Where it contradicts itself, Solve makes a [Proof] and gives up all edges with
// a tag between owners that the proof names, direct or through joins, and goes
// on until nothing contradicts. Ranges stay, and so do structural edges, unless
// a proof rests on them alone.
//
// Which proofs are found depends neither on the order of the edges, nor on how
// joins are numbered, nor on points that nothing connects with theirs, but on
// the order of the owned points: so callers should number these by what they are.
func Solve(p Problem) *Network {
	s := newSolver(p)
	s.relaxLower()
	var proofs []Proof
	for contradicted := s.contradicted(); contradicted != nil; contradicted = s.contradicted() {
		found := s.mend(contradicted)
		if found == nil { // impossible
			break
		}
		proofs = append(proofs, found...)
	}
	s.relaxUpper()
	n := &Network{
		graph: s.graph, ranges: s.ranges, lo: newBits(len(s.ranges)), hi: newBits(len(s.ranges)),
		component: s.all.of, rings: int(s.all.count) < len(s.ranges), owner: func(p Point) int32 { return int32(p) }, proofs: proofs,
	}
	if s.Owner != nil {
		n.owner = s.Owner // and nothing else of the problem
	}
	for i, r := range s.ranges {
		stated := s.stated(Point(i))
		if r.Lo == stated.Lo {
			n.lo.set(int32(i))
		}
		if r.Hi == stated.Hi {
			n.hi.set(int32(i))
		}
	}
	return n
}

// mend takes the contradictions out of the problem that show at some points, and
// sets the lower bounds of what is connected with them.
func (s *solver) mend(contradicted []Point) (proofs []Proof) {
	gone := make([]bool, len(s.Edges))
	var more []Edge
	for _, g := range s.groups(contradicted) {
		arcs, lower, found := g.mend()
		proofs = append(proofs, found...)
		for node, p := range g.points {
			s.ranges[p].Lo = lower[node]
		}
		for i, a := range arcs {
			switch {
			case i < len(g.edges):
				gone[g.edges[i]] = a.gone
			case !a.gone:
				more = append(more, Edge{From: g.points[a.from], To: g.points[a.to], Gap: a.gap, Tag: a.tag})
			}
		}
	}
	left := make([]Edge, 0, len(s.Edges)+len(more))
	for i, e := range s.Edges {
		if !gone[i] {
			left = append(left, e)
		}
	}
	s.Edges = append(left, more...)
	s.graph, s.ringed = newGraph(&s.Problem), nil
	if s.all.loops || int(s.all.count) < len(s.ranges) { // else no point reaches one that it did not
		s.all.findAll()
	}
	return proofs
}

// Range returns the narrowest range of p that holds in every possible world of
// the stated ranges and the edges that count.
func (n *Network) Range(p Point) Range { return n.ranges[p] }

// IsNarrowed reports whether the range of p is another one than is stated.
func (n *Network) IsNarrowed(p Point) bool { return !n.lo.has(int32(p)) || !n.hi.has(int32(p)) }

// Proofs returns the contradictions: those of one connected group after those of
// another, in the order in which they were found. The caller must not change
// them.
func (n *Network) Proofs() []Proof { return n.proofs }

// points returns all points.
func (n *Network) points() []Point {
	points := make([]Point, len(n.ranges))
	for i := range points {
		points[i] = Point(i)
	}
	return points
}
