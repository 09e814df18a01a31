package network

// buckets holds the numbers 0, 1, 2, ... sorted into buckets, ascending in
// each: the edges by the point they leave, the points by their owner.
type buckets struct {
	start   []int32 // bucket k is numbers[start[k]:start[k+1]]
	numbers []int32
}

// newBuckets sorts the numbers below count by key, which is less than size,
// or negative for numbers that go into no bucket.
func newBuckets(size, count int, key func(int32) int32) buckets {
	b := buckets{start: make([]int32, size+2)}
	for i := range int32(count) {
		if k := key(i); k >= 0 {
			b.start[k+2]++
		}
	}
	for k := 2; k < len(b.start); k++ {
		b.start[k] += b.start[k-1]
	}
	b.numbers = make([]int32, b.start[size+1])
	for i := range int32(count) {
		if k := key(i); k >= 0 {
			b.numbers[b.start[k+1]] = i
			b.start[k+1]++ // ends as the start of the bucket after k
		}
	}
	return b
}

// at returns bucket k.
func (b buckets) at(k int32) []int32 {
	return b.numbers[b.start[k]:b.start[k+1]]
}

// A loss says which edges at a point were dropped.
type loss uint8

const (
	nothing loss = iota
	tagged       // all but the structural ones
	everything
)

// active returns the edge with index i, its gap within MaxGap, and whether it counts.
func (n *Network) active(i int32) (Edge, bool) {
	e := n.problem.Edges[i]
	e.Gap = min(max(e.Gap, -MaxGap), MaxGap)
	if n.lost == nil {
		return e, true
	}
	lost := max(n.lost[e.From], n.lost[e.To])
	return e, lost == nothing || lost == tagged && e.Tag < 0
}

// leaving returns the edges by the point they leave.
func leaving(p Problem) buckets {
	return newBuckets(len(p.Ranges), len(p.Edges), func(i int32) int32 { return int32(p.Edges[i].From) })
}

// entering returns the edges by the point they enter.
func entering(p Problem) buckets {
	return newBuckets(len(p.Ranges), len(p.Edges), func(i int32) int32 { return int32(p.Edges[i].To) })
}

// owned returns the points by their owner.
func (n *Network) ownedPoints() buckets {
	size := int32(0)
	for p := range n.ranges {
		size = max(size, n.owner(Point(p))+1)
	}
	return newBuckets(int(size), len(n.ranges), func(i int32) int32 { return n.owner(Point(i)) })
}
