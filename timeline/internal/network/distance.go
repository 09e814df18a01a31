package network

// A Chain says why one point lies so long after another.
type Chain struct {
	// Gap is how many seconds the one lies at least after the other.
	Gap int64

	// Edges lead from the one to the other, if High and Low are NoPoint.
	// Otherwise they lead from the one to High, Rest leads from Low to the other,
	// and the stated Hi of High and Lo of Low join the two.
	Edges     []int32
	High, Low Point
	Rest      []int32
}

// Distance returns the greatest gap such that to >= from + gap in every
// solution. Without any such gap, ok is false.
func (n *Network) Distance(from, to Point) (gap int64, ok bool) { return 0, false }

// Chain returns what gives the Distance of two points, with as few edges as may be.
func (n *Network) Chain(from, to Point) (c Chain, ok bool) { return Chain{}, false }

// Support returns what gives p its bound, the lower or the upper one: the point whose stated
// bound it rests on, and the edges from there to p, for an upper bound
// from p to there. A bound that was stated rests on p itself, without edges.
func (n *Network) Support(p Point, upper bool) (stated Point, edges []int32) { return p, nil }
