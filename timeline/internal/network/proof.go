package network

// A Proof is a set of ranges and edges that cannot all hold.
//
// Where Low is a point, the proof says: Low is stated to lie at Lo or later,
// Edges lead from Low to High and add up to so many seconds, so High lies later
// than its stated Hi. Where Low is NoPoint, Edges lead in a ring and say
// that a point lies after itself.
type Proof struct {
	Low, High Point
	Edges     []int32   // indices of edges, each beginning where the one before it ends
	Elements  []Element // what the proof rests on, in the order of its edges
	Owners    []int32   // the owners of its points, ascending
	By        int64     // by how many seconds it misses, at least 1; PosInf where no number of seconds would do
}

// An Element is the unit that can be given up: a statement or an instance of
// a link or rule between two owners.
type Element struct {
	// Tag is the Tag of the edges of an instance, and Structural for a statement.
	Tag int32

	// A and B are the owners that an instance joins, in the direction of the
	// proof; both are the owner of a statement.
	A, B int32
}

// IsStatement reports whether e is the statement of its owner A.
func (e Element) IsStatement() bool { return e.Tag == Structural }
