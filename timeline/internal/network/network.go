package network

// Point is the index of a point in time, from 0.
type Point int32

// NoPoint stands where a proof or a chain has no such point.
const NoPoint Point = -1

// Range says where a point may lie, in seconds, both ends included. Lo is at
// most Hi; if it is not, Hi is read as Lo. See [NegInf] for values that are no
// seconds.
type Range struct{ Lo, Hi int64 }

// Edge says that To lies at least Gap seconds after From: To >= From + Gap. If
// Gap is negative, it is an upper limit: From lies at most -Gap seconds after
// To.
type Edge struct {
	From, To Point

	// Tag names what the edge comes from, a link or a rule, or is Structural.
	// Edges of one Tag between two owners, either way round, direct or
	// through joins, are one [Element].
	Tag int32

	// Gap is read as MaxGap where it is greater, and as -MaxGap where it is
	// less than that.
	Gap int64
}

const (
	// Structural is the Tag of edges that nobody could give up. So are all
	// negative tags.
	Structural int32 = -1

	// NoOwner is the owner of a join: a point that belongs to nobody, and
	// stands between points before it and points after it. The edges into
	// and out of a join carry one Tag, and lead from and to owned points.
	NoOwner int32 = -1

	// MaxGap is the greatest gap, in seconds: some 544 years.
	MaxGap = 1 << 34
)

// Problem is what is stated. Solve neither changes nor copies its slices: they
// must not change afterwards.
type Problem struct {
	// Ranges holds the stated range of each point.
	Ranges []Range

	// Owners holds the owner of each point, 0 or more, or NoOwner. The
	// stated ranges of all points of one owner are one statement. Without
	// Owners every point is its own owner.
	Owners []int32

	// Edges holds how long points lie after others.
	Edges []Edge

	// Free gives the range in which an owned point lies even if the statement
	// of its owner were given up. It holds the stated range. Without Free it
	// is all time.
	Free func(Point) Range
}

// Network is a solved Problem. It does not change: any number of readers may
// use it at a time.
type Network struct {
	problem   Problem
	out, in   buckets // the edges that leave and enter each point
	owned     buckets // the points of each owner, where something contradicts
	ranges    []Range // narrowed
	potential []int64 // a time for each point at which all active edges hold, whatever the ranges
	component []int32 // of each point; see components
	lost      []loss  // at each point; nil: nothing
	proofs    []Proof
}

// Solve makes a problem consistent, and narrows its ranges as far as its edges
// tell.
//
// It takes one [Proof] or more from every group of connected points that holds
// a contradiction, drops all edges at the owners that those name, and goes on
// until nothing contradicts. Ranges stay, and so do structural edges, if a
// proof rests on anything else.
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

// Range returns the narrowest range of p that holds in every possible world of
// the stated ranges and the active edges.
func (n *Network) Range(p Point) Range { return n.ranges[p] }

// Active reports whether the edge with that index counts. It does not if it was
// dropped, for touching an owner that a proof names.
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
