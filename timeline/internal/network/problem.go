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
	// and out of a join carry one Tag, and lead from and to owned points. A
	// point without an owner that has a range of its own, or an edge to
	// another such point, is no join: ways end there, as at owned points.
	NoOwner int32 = -1

	// MaxGap is the greatest gap, in seconds: some 544 years. The sum of the
	// gaps of a billion edges is a number that an int64 holds.
	MaxGap = 1 << 34
)

// Problem is what is stated. Solve does not change its slices, nor keep them.
type Problem struct {
	// Ranges holds the stated range of each point.
	Ranges []Range

	// Owner gives the owner of each point, 0 or more, or NoOwner. The stated
	// ranges of all points of one owner are one statement. Without Owner every
	// point is its own owner.
	Owner func(Point) int32

	// Edges holds how long points lie after others. Structural ones and the
	// stated ranges should be able to hold together: where they cannot, some of
	// them are given up.
	Edges []Edge

	// Free gives the range in which an owned point lies even if the statement
	// of its owner were given up. It holds the stated range. Without Free it
	// is all time.
	Free func(Point) Range
}

// points returns all points.
func (p *Problem) points() []Point {
	points := make([]Point, len(p.Ranges))
	for i := range points {
		points[i] = Point(i)
	}
	return points
}

// edge returns the edge with index i, its gap within MaxGap, and its tag
// Structural if it is negative.
func (p *Problem) edge(i int32) Edge {
	e := p.Edges[i]
	e.Gap, e.Tag = min(max(e.Gap, -MaxGap), MaxGap), max(e.Tag, Structural)
	return e
}

// stated returns the stated range of a point. A range that is empty is read as
// its Lo.
func (p *Problem) stated(q Point) Range {
	r := p.Ranges[q]
	return Range{r.Lo, max(r.Lo, r.Hi)}
}

// free returns the range that a point keeps if the statement of its owner is
// given up.
func (p *Problem) free(q Point) Range {
	switch {
	case p.owner(q) < 0:
		return p.stated(q)
	case p.Free == nil:
		return Range{NegInf, PosInf}
	}
	return p.Free(q)
}

// owner returns the owner of a point, or NoOwner.
func (p *Problem) owner(q Point) int32 {
	if p.Owner == nil {
		return int32(q)
	}
	return p.Owner(q)
}

// owned returns the points by their owner.
func (p *Problem) owned() buckets {
	size := int32(0)
	for q := range p.Ranges {
		size = max(size, p.owner(Point(q))+1)
	}
	return newBuckets(int(size), len(p.Ranges), func(q int32) int32 { return p.owner(Point(q)) })
}
