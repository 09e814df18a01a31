package network

// A Point is the index of a point in time, from 0.
type Point int32

// NoPoint stands where a proof or a chain has no such point.
const NoPoint Point = -1

// A Range says where a point may lie, both ends included, in seconds. Lo is at
// most Hi. See [NegInf] for values that are no second.
type Range struct{ Lo, Hi int64 }

// An Edge says that To lies at least Gap seconds after From: To >= From + Gap.
// A negative Gap is an upper limit: From lies at most -Gap seconds after To.
type Edge struct {
	From, To Point

	// Tag names what the edge comes from: a link, a rule. Edges with one Tag
	// between the same two owners, either way round and directly or through a
	// join, are one [Element]. A Tag of Structural comes from nothing that
	// could be given up.
	Tag int32

	// Gap is read as MaxGap where it is greater, and as -MaxGap where it is
	// less than that.
	Gap int64
}

const (
	// Structural is the Tag of edges that hold whatever else does.
	Structural int32 = -1

	// NoOwner is the owner of a join: a point that belongs to nobody, and
	// stands between many points before it and many after it. The edges into
	// and out of a join carry one Tag, and lead from and to owned points.
	NoOwner int32 = -1

	// MaxGap is the greatest gap, in seconds: some 544 years.
	MaxGap = 1 << 34
)

// A Problem is what is stated. Solve neither changes nor copies its slices:
// they must not change afterwards.
type Problem struct {
	// Ranges holds the stated range of each point.
	Ranges []Range

	// Owners holds the owner of each point, 0 or more, or NoOwner. The
	// stated ranges of all points of one owner are one statement. Without
	// Owners every point is its own owner.
	Owners []int32

	// Edges holds what lies how long after what.
	Edges []Edge

	// Free gives the range in which a point lies in any case, even if the
	// statement of its owner were given up. Without Free that is all time.
	Free func(Point) Range
}

// A Network is a solved Problem. It does not change: any number of readers may use it.
type Network struct {
	problem   Problem
	out, in   buckets // the edges that leave and enter each point
	owned     buckets // the points of each owner; only where there are proofs
	ranges    []Range // narrowed
	potential []int64 // a time for each point at which all edges hold, whatever the ranges
	component []int32 // see components
	lost      []loss  // for each point; nil: nothing is lost
	proofs    []Proof
}

// Solve makes a problem consistent and propagates its bounds.
//
// Where ranges and edges contradict each other it takes one [Proof] or more
// from every connected group of points that holds a contradiction, drops all
// edges at the owners which those name, and goes on until the rest is consistent. Ranges and
// Structural edges stay.
func Solve(p Problem) *Network {
	s := newSolver(p)
	s.raiseAll(s.points())
	for points := s.refute(s.points()); points != nil; points = s.refute(points) {
		s.raiseAll(points)
	}
	if s.proofs != nil {
		s.raiseAll(s.points())
	}
	s.lowerAll()
	return s.Network
}

// points returns all points.
func (n *Network) points() []Point {
	points := make([]Point, len(n.ranges))
	for i := range points {
		points[i] = Point(i)
	}
	return points
}

// Range returns where p may lie in view of all ranges and edges that were
// not dropped: the narrowest range that holds in every solution.
func (n *Network) Range(p Point) Range { return n.ranges[p] }

// Active reports whether the edge with that index counts: it was not dropped
// for touching an owner that a proof names.
func (n *Network) Active(edge int32) bool {
	_, ok := n.active(edge)
	return ok
}

// Proofs returns the contradictions, in the order in which they were found.
// The caller must not change them.
func (n *Network) Proofs() []Proof { return n.proofs }

// stated returns the stated range of p. A range that is empty is read as its Lo.
func (n *Network) stated(p Point) Range {
	r := n.problem.Ranges[p]
	return Range{r.Lo, max(r.Lo, r.Hi)}
}

// free returns the range that p keeps if the statement of its owner is given up.
func (n *Network) free(p Point) Range {
	switch {
	case n.owner(p) < 0:
		return n.stated(p)
	case n.problem.Free == nil:
		return Range{NegInf, PosInf}
	}
	return n.problem.Free(p)
}

// owner returns the owner of p, or NoOwner.
func (n *Network) owner(p Point) int32 {
	if n.problem.Owners == nil {
		return int32(p)
	}
	return n.problem.Owners[p]
}
