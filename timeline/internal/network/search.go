package network

import (
	"cmp"
	"slices"
)

// cycle is a run of edges that cannot all hold: either from low, which lies
// at lo or later, to high, which lies at hi or earlier, but not by as much; or,
// where both are NoPoint, round to where it begins, so that a point lies after
// itself.
type cycle struct {
	low, high Point
	lo, hi    int64
	edges     []int32
}

// lead is a point at which a contradiction shows: its lower bound lies after
// its stated upper one, or an edge with a gap leads to it inside a ring.
type lead struct {
	at   Point
	by   int64 // how far its bounds miss each other
	ring int   // index of the ring, or -1
}

// search looks for the shortest cycles. From a lead it goes back along the
// edges, one more at a time, until a point is stated to lie too late. In a ring
// it goes onward from the lead as well, until the two sides meet.
type search struct {
	*solver
	lead         lead
	hi           int64 // stated, of the lead
	back, onward side
	looks, limit int // at edges, so far and at most
}

// side of a search is where it came to in one of the two directions.
type side struct {
	edges  buckets // to go on by, from each point
	head   []int32 // where the edges of each point begin in edges.numbers; before that they are dropped
	labels []label
	first  int     // label of the last step
	best   []int32 // the label of each point that gains most
	seen   []int32 // the last search that came by a point
	search int32   // the number of this one
}

// label is a point to which a side came.
type label struct {
	at   Point
	edge int32 // by which it came,
	prev int32 // from the point of this label; -1 at the lead
	gain int64 // the sum of gaps on the way
}

// searchAmong makes ready to search among points.
func (s *solver) searchAmong(points []Point) *search {
	if s.search == nil {
		s.search = &search{solver: s, back: newSide(s.in), onward: newSide(s.out)}
	}
	s.search.sort(points)
	s.search.allow(points)
	return s.search
}

// allow allows for some looks at each of the points.
func (s *search) allow(points []Point) {
	s.limit = s.looks + 4*len(points) + 1<<16
}

func newSide(edges buckets) side {
	size := len(edges.start) - 2
	return side{
		edges: edges,
		head:  slices.Clone(edges.start),
		best:  make([]int32, size),
		seen:  make([]int32, size),
	}
}

// sort brings the edges that enter the points into the order in which to look
// at them: first those that demand most.
func (s *search) sort(points []Point) {
	demand := func(i int32) (rank int, bound int64) {
		e, ok := s.active(i)
		if !ok {
			return 1, 0 // before all others, to be skipped
		}
		return 0, plus(s.ranges[e.From].Lo, e.Gap)
	}
	for _, p := range points {
		s.back.head[p] = s.in.start[p]
		slices.SortFunc(s.in.at(int32(p)), func(i, j int32) int {
			rank, bound := demand(i)
			rankJ, boundJ := demand(j)
			return cmp.Or(cmp.Compare(rankJ, rank), cmp.Compare(boundJ, bound), cmp.Compare(i, j))
		})
	}
}

// find looks for the shortest cycle by a lead, of at most so many edges and
// with so many looks.
func (s *search) find(l lead, edges, looks int) (c cycle, ok bool) {
	if !s.begin(l) {
		return cycle{}, false
	}
	limit := s.looks + looks
	for ; edges > 0 && s.looks < limit; edges-- {
		d, other := &s.back, &s.onward
		if l.ring >= 0 && other.width() < d.width() {
			d, other = other, d
		}
		if s.step(d, other, limit) {
			return s.trace(d.last().at), true
		}
		if d.first == len(d.labels) {
			break
		}
	}
	return cycle{}, false
}

// step goes one edge on from the labels of the step before. It stops and
// returns true when the last label closes a cycle.
func (s *search) step(d, other *side, limit int) bool {
	end := len(d.labels)
	for i := d.first; i < end; i++ {
		if best := int(d.best[d.labels[i].at]); best > i && best < end {
			continue // the same point was come to again in that step
		}
		for _, j := range s.ways(d, d.labels[i].at) {
			if s.goOn(d, i, j) && s.closes(d.last(), other) {
				return true
			}
			if s.looks >= limit {
				return false
			}
		}
	}
	d.first = end
	return false
}

// follow goes back from a lead by the edge that demands most at each point, as long as
// that may lead to a cycle.
func (s *search) follow(l lead) (c cycle, ok bool) {
	if l.ring >= 0 || !s.begin(l) {
		return cycle{}, false
	}
	for i := 0; i < len(s.back.labels); i++ {
		for _, j := range s.ways(&s.back, s.back.labels[i].at) {
			if !s.goOn(&s.back, i, j) {
				continue
			}
			if x := s.back.last(); s.closes(x, nil) {
				return s.trace(x.at), true
			}
			break
		}
	}
	return cycle{}, false
}

// begin begins a search, if it is still allowed and its lead not settled.
func (s *search) begin(l lead) bool {
	if s.looks >= s.limit || s.lost[l.at] != nothing {
		return false
	}
	s.lead, s.hi = l, s.stated(l.at).Hi
	s.back.begin(l.at)
	s.onward.begin(l.at)
	return true
}

// goOn goes on from label i by edge j, and reports whether that adds a label:
// it gains more at its point than any other way, and a cycle can lead by there.
func (s *search) goOn(d *side, i int, j int32) bool {
	s.looks++
	e, ok := s.active(j)
	x := d.labels[i]
	other := e.From ^ e.To ^ x.at
	y := label{at: other, edge: j, prev: int32(i), gain: x.gain + e.Gap}
	return ok && s.open(y) && d.add(y)
}

// ways returns the edges by which a side can go on from p. It is quick to pass
// over those that were dropped since it was last asked.
func (s *search) ways(d *side, p Point) []int32 {
	ways := d.ways(p)
	for len(ways) > 0 && !s.Active(ways[0]) {
		ways = ways[1:]
		d.head[p]++
	}
	return ways
}

// open reports whether a cycle can lead by a label.
func (s *search) open(x label) bool {
	if s.lead.ring >= 0 {
		return s.all.of[x.at] == s.all.of[s.lead.at]
	}
	return plus(s.ranges[x.at].Lo, x.gain) > s.hi
}

// closes reports whether a label closes a cycle.
func (s *search) closes(x label, other *side) bool {
	if s.lead.ring >= 0 {
		return other.seen[x.at] == other.search && x.gain+other.labels[other.best[x.at]].gain > 0
	}
	return plus(s.stated(x.at).Lo, x.gain) > s.hi
}

// trace returns the cycle that a label at p closes.
func (s *search) trace(p Point) cycle {
	edges := s.back.trail(p)
	if s.lead.ring < 0 {
		return s.between(p, s.lead.at, edges)
	}
	onward := s.onward.trail(p)
	slices.Reverse(onward)
	return turn(s.innermost(append(onward, edges...)))
}

// innermost returns the part of a way round that comes by no point twice. The
// way is the shortest round that gains by its lead, so what it adds to go by a point
// twice gains by itself.
func (s *search) innermost(edges []int32) []int32 {
	since := make(map[Point]int, len(edges))
	for i, j := range edges {
		e := s.problem.Edges[j]
		since[e.From] = i
		if start, ok := since[e.To]; ok {
			return edges[start : i+1]
		}
	}
	return edges
}

// turn returns the cycle of edges that lead round.
func turn(edges []int32) cycle {
	return cycle{low: NoPoint, high: NoPoint, edges: edges}
}

// between returns the cycle of edges from low to high.
func (s *solver) between(low, high Point, edges []int32) cycle {
	return cycle{low, high, s.stated(low).Lo, s.stated(high).Hi, edges}
}

// any returns a cycle for a lead, whatever its length.
func (s *solver) any(l lead) cycle {
	if l.ring < 0 {
		low, edges := s.Support(l.at, false)
		return s.between(low, l.at, edges)
	}
	r := s.rings[l.ring]
	var edges []int32
	for p := r.on; len(edges) == 0 || p != r.on; p = s.problem.Edges[s.via[p]].From {
		edges = append(edges, s.via[p])
	}
	slices.Reverse(edges)
	return turn(edges)
}

// begin begins a search at a lead.
func (d *side) begin(at Point) {
	d.search++
	d.labels, d.first = d.labels[:0], 0
	d.add(label{at: at, edge: -1, prev: -1})
}

// add adds a label, if it gains more than any other of its point.
func (d *side) add(x label) bool {
	if d.seen[x.at] == d.search && d.labels[d.best[x.at]].gain >= x.gain {
		return false
	}
	d.best[x.at], d.seen[x.at] = int32(len(d.labels)), d.search
	d.labels = append(d.labels, x)
	return true
}

// last returns the label that was added last.
func (d *side) last() label { return d.labels[len(d.labels)-1] }

// ways returns the edges from p on which there may be a way.
func (d *side) ways(p Point) []int32 {
	return d.edges.numbers[d.head[p]:d.edges.start[p+1]]
}

// width returns how many edges the next step has to look at.
func (d *side) width() (edges int) {
	for _, x := range d.labels[d.first:] {
		edges += len(d.ways(x.at))
	}
	return edges
}

// trail returns the edges of the best way to p, from its end.
func (d *side) trail(p Point) (edges []int32) {
	for x := d.labels[d.best[p]]; x.prev >= 0; x = d.labels[x.prev] {
		edges = append(edges, x.edge)
	}
	return edges
}
