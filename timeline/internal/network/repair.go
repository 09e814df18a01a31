package network

import (
	"cmp"
	"slices"
)

// A repair takes the contradictions out of a group. It adds one arc after
// another to those that hold together. Where one does not, it makes a proof of
// the cycle that this closes, and gives up all that links or rules say of two
// owners which the proof names.
//
// First come the arcs that no other is needed to contradict; then rings; then
// chains from what is stated of one node to what is stated of another.
type repair struct {
	deletion
	checker
	order  []int32 // in which to add the arcs of the group
	proofs []Proof
	spare  int // how many more arcs may take the place of others
}

// Each contradiction at a join can cost as many new arcs as the join has, and
// each arc that is added as much work as there are arcs. Where thousands of
// owners contradict thousands of others, that would be more than anybody could
// wait for. So a group has at most so many new arcs, and so much work, and so
// much more for each of its arcs: some seconds, and forty times what ten
// thousand events with three random links each take. Of what is not done by
// then, links and rules are given up without a proof.
const (
	spareArcs  = 1 << 16
	spareByArc = 8
	workAtAll  = 1 << 29
	workByArc  = 1 << 8
)

// mend returns proofs for all contradictions of a group. Its arcs are those that
// were there and others that took the place of some; those that were given up
// are gone. By those that are left each node has a lower bound.
func (g *group) mend() (arcs []arc, lower []int64, proofs []Proof) {
	r := &repair{spare: spareArcs + spareByArc*len(g.arcs)}
	r.checker = checker{builder: builder{stated: g.ranges, arcs: slices.Clone(g.arcs)}}
	r.wantShort()
	r.deletion = deletion{incidence: newIncidence(g, &r.checker), places: make([]Point, len(g.points))}
	r.order, r.rank = g.rising()
	r.refuteDirect()
	if g.rings {
		r.reset(true)
		r.addAll()
	}
	r.reset(false)
	r.addAll()
	return r.checker.arcs, r.value, r.proofs
}

// rising returns the arcs in the order in which to add them. First come the
// structural ones. Then, in an order of the nodes by arcs that do not lead back
// in time, those that lead on in it, from the first node to the last, so that
// each raises few nodes; then the others. Of these, arcs into joins come first,
// from the last node to the first, so that a join is raised once, and not all
// that it leads to for each that leads to it. It also returns the rank of each node
// in that order.
func (g *group) rising() (order, rank []int32) {
	p := Problem{Ranges: g.ranges}
	for _, a := range g.arcs {
		p.Edges = append(p.Edges, Edge{From: a.from, To: a.to, Gap: a.gap})
	}
	arcs := newGraph(&p)
	c := newComponents(&arcs, func(_, _ Point, gap int64) bool { return gap >= 0 })
	c.find(p.points())
	rank = make([]int32, len(g.ranges))
	for i, node := range c.order {
		rank[node] = int32(len(c.order) - i)
	}
	order = make([]int32, len(g.arcs))
	for i := range order {
		order[i] = int32(i)
	}
	const first, onward, joined, back = 0, 1, 2, 3
	turn := func(a arc) int {
		switch {
		case a.tag < 0:
			return first
		case rank[a.from] < rank[a.to]:
			return onward
		case g.isJoin(a.to):
			return joined
		}
		return back
	}
	slices.SortFunc(order, func(i, j int32) int {
		a, b := g.arcs[i], g.arcs[j]
		if turn(a) == joined && turn(b) == joined {
			a, b = b, a
		}
		return cmp.Or(cmp.Compare(turn(a), turn(b)), cmp.Compare(rank[a.from], rank[b.from]), cmp.Compare(rank[a.to], rank[b.to]), cmp.Compare(i, j))
	})
	return order, rank
}

// refuteDirect refutes the arcs that what is stated of their two nodes
// contradicts.
func (r *repair) refuteDirect() {
	for i, a := range r.group.arcs {
		c := r.checker.between(a.from, a.to, []int32{int32(i)})
		if !r.isJoin(a.from) && !r.isJoin(a.to) && plus(c.lo, a.gap) > c.hi && !r.checker.arcs[i].gone {
			r.refute(c)
		}
	}
}

// addAll adds all arcs, and refutes those that do not hold.
func (r *repair) addAll() {
	for _, i := range r.order {
		r.addOrRefute(i)
	}
	for i := len(r.order); i < len(r.checker.arcs); i++ {
		r.addOrRefute(int32(i))
	}
}

func (r *repair) addOrRefute(i int32) {
	for !r.checker.arcs[i].gone {
		if r.work > workAtAll+workByArc*len(r.order) && r.checker.arcs[i].tag >= 0 {
			r.remove([]int32{i})
			return
		}
		c, ok := r.add(i)
		if ok {
			return
		}
		r.refute(c)
	}
}

// refute makes a proof of a cycle, and gives up what contradicts.
func (r *repair) refute(c cycle) {
	c = r.rotated(r.checker.arcs, r.minimal(r.rotated(r.checker.arcs, c)))
	r.proofs = append(r.proofs, r.proof(r.checker.arcs, c))
	r.giveUp(c)
}

// giveUp gives up all arcs between owners that a cycle comes by, and those that
// it leads along, but for structural ones. These go where it leads along no
// others.
func (r *repair) giveUp(c cycle) {
	owners := r.ownersOf(r.checker.arcs, c)
	r.incidence.mark(owners)
	var gone []int32
	for _, i := range r.arcsBetween(owners) {
		if r.checker.arcs[i].tag >= 0 {
			gone = append(gone, i)
		}
	}
	gone = append(gone, r.part(owners)...)
	structural := true
	for way := range r.ways(r.checker.arcs, c) {
		if r.checker.arcs[way[0]].tag >= 0 {
			structural = false
			if len(way) == 1 {
				gone = append(gone, way[0])
			}
		}
	}
	if structural {
		gone = append(gone, c.arcs...)
	}
	r.remove(gone)
}

// part parts the owners, which are marked, from the joins that lead from one of
// them to another, and returns the arcs that attached them. Between each of them
// and all others of the join, arcs take their place.
func (r *repair) part(owners []int32) (arcs []int32) {
	joins, before, after := r.through(owners)
	for _, join := range joins {
		arcs = append(append(arcs, before[join]...), after[join]...)
		if r.spare == 0 {
			continue
		}
		for _, i := range before[join] {
			for _, j := range r.exits.at(int32(join)) {
				if !r.replace(i, j) {
					break
				}
			}
		}
		for _, j := range after[join] {
			for _, i := range r.entries.at(int32(join)) {
				if !r.replace(i, j) {
					break
				}
			}
		}
	}
	return arcs
}

// replace adds an arc for the way into a join and out of it, unless it leads from
// one marked owner to another. It reports whether there may be more.
func (r *repair) replace(into, outOf int32) bool {
	a, b := r.checker.arcs[into], r.checker.arcs[outOf]
	if a.gone || b.gone || r.isMarked(a.from) && r.isMarked(b.to) {
		return true
	}
	if r.spare == 0 {
		return false
	}
	r.spare--
	way := arc{from: a.from, to: b.to, tag: a.tag, gap: min(max(a.gap+b.gap, -MaxGap), MaxGap)}
	r.checker.arcs = append(r.checker.arcs, way)
	r.note(int32(len(r.checker.arcs)-1), way)
	return true
}
