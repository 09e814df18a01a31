package network

// Rings numbers the points so that two have the same number exactly if each
// can be reached from the other along active edges that follow lets pass. It
// returns the number of each point, and how many numbers there are.
func (n *Network) Rings(follow func(Edge) bool) (of []int32, count int) {
	c := newComponents(n, follow)
	points := make([]Point, len(n.problem.Ranges))
	for i := range points {
		points[i] = Point(i)
	}
	c.find(points)
	return c.of, int(c.count)
}
