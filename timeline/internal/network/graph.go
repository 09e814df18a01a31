package network

// A graph holds edges by the points at both their ends, in little room: eight
// bytes at each end, and one bit for an edge from the start of an event to its
// end, of which there are most.
type graph struct {
	start []int32 // the edges of p are halves[start[p]:start[p+1]]
	halves
	kinds   []kind
	chained bits // points from which a structural edge without a gap leads to the next point
}

// halves are edges as they show at one end: at each point, first those that
// leave it, then those that enter it.
type halves []half

type half struct {
	other Point
	kind  int32 // index of the kind; of an edge that enters, its complement
}

// A kind is what edges have in common.
type kind struct {
	gap int64
	tag int32
}

// structural is the kind of the edges that chained holds, the first of all.
var structural = kind{0, Structural}

func newGraph(p *Problem) graph {
	size := len(p.Ranges)
	g := graph{start: make([]int32, size+1), kinds: []kind{structural}, chained: newBits(size)}
	leaving := make([]int32, size)
	for i := range p.Edges {
		e := p.edge(int32(i))
		if e.isChained() {
			g.chained.set(int32(e.From))
			continue
		}
		leaving[e.From]++
		g.start[e.From+1]++
		g.start[e.To+1]++
	}
	for q := range size {
		g.start[q+1] += g.start[q]
	}
	g.fill(p, leaving)
	return g
}

// isChained reports whether an edge is one of those for which a graph has a bit.
func (e Edge) isChained() bool { return e.To == e.From+1 && e.Gap == 0 && e.Tag == Structural }

// fill puts the edges in their places, given how many leave each point.
func (g *graph) fill(p *Problem, leaving []int32) {
	g.halves = make(halves, g.start[len(leaving)])
	entering := leaving // each becomes the place of the next edge that enters
	next := make([]int32, len(leaving))
	copy(next, g.start)
	for q := range entering {
		entering[q] += g.start[q]
	}
	numbers := map[kind]int32{structural: 0}
	last, number := structural, int32(0)
	for i := range p.Edges {
		e := p.edge(int32(i))
		if e.isChained() {
			continue
		}
		if k := (kind{e.Gap, e.Tag}); k != last { // most edges are of the kind of the one before
			known := false
			if number, known = numbers[k]; !known {
				number = int32(len(g.kinds))
				numbers[k], g.kinds = number, append(g.kinds, k)
			}
			last = k
		}
		g.halves[next[e.From]] = half{e.To, number}
		g.halves[entering[e.To]] = half{e.From, ^number}
		next[e.From]++
		entering[e.To]++
	}
}

// leaving returns the k-th edge that leaves p, from 0; ok is false if there are
// no more.
func (g *graph) leaving(p Point, k int32) (to Point, of int32, ok bool) {
	if g.chained.has(int32(p)) {
		if k--; k < 0 {
			return p + 1, 0, true
		}
	}
	if k += g.start[p]; k < g.start[p+1] {
		h := g.halves[k]
		return h.other, h.kind, h.kind >= 0
	}
	return 0, 0, false
}

// entering returns the k-th edge that enters p, from 0; ok is false if there are
// no more.
func (g *graph) entering(p Point, k int32) (from Point, of int32, ok bool) {
	if p > 0 && g.chained.has(int32(p-1)) {
		if k--; k < 0 {
			return p - 1, 0, true
		}
	}
	if k = g.start[p+1] - 1 - k; k >= g.start[p] {
		h := g.halves[k]
		return h.other, ^h.kind, h.kind < 0
	}
	return 0, 0, false
}

// entered returns how many edges enter p.
func (g *graph) entered(p Point) (n int32) {
	for k := g.start[p+1] - 1; k >= g.start[p] && g.halves[k].kind < 0; k-- {
		n++
	}
	if p > 0 && g.chained.has(int32(p-1)) {
		n++
	}
	return n
}

// edges returns all edges.
func (g *graph) edges() (all []Edge) {
	for p := range Point(len(g.start) - 1) {
		for k := int32(0); ; k++ {
			to, of, ok := g.leaving(p, k)
			if !ok {
				break
			}
			all = append(all, Edge{From: p, To: to, Gap: g.kinds[of].gap, Tag: g.kinds[of].tag})
		}
	}
	return all
}

// bits are a set of small numbers.
type bits []uint64

func newBits(n int) bits { return make(bits, (n+63)/64) }

func (b bits) set(i int32) { b[i/64] |= 1 << (i % 64) }

func (b bits) has(i int32) bool { return b[i/64]>>(i%64)&1 != 0 }
