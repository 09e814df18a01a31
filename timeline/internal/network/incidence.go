package network

// An incidence knows which arcs meet at an owner or a join, among those of a
// group that were not given up and those that took the place of some.
type incidence struct {
	*group
	checker *checker // holds the arcs
	marks   []int32  // by owner: the last time that it was marked
	marked  int32    // how often owners were marked

	within  buckets // between nodes of one owner, by owner
	direct  star    // between two owners, by either; an arc i stands there as 2i and as 2i+1
	degree  []int32 // by owner, how many of these there are
	into    buckets // into joins, by owner
	outOf   buckets // out of joins, by owner
	entries buckets // into joins, by join
	exits   buckets // out of joins, by join
}

func newIncidence(g *group, c *checker) incidence {
	sorted := func(size int, key func(a arc) int32) buckets {
		return newBuckets(size, len(g.arcs), func(i int32) int32 { return key(g.arcs[i]) })
	}
	only := func(wanted bool, key int32) int32 {
		if wanted {
			return key
		}
		return -1
	}
	x := incidence{
		group: g, checker: c, marks: make([]int32, len(g.owners)),
		degree: make([]int32, len(g.owners)),
		within: sorted(len(g.owners), func(a arc) int32 {
			return only(g.owner[a.from] == g.owner[a.to], g.owner[a.from])
		}),
		into:    sorted(len(g.owners), func(a arc) int32 { return only(g.isJoin(a.to), g.owner[a.from]) }),
		outOf:   sorted(len(g.owners), func(a arc) int32 { return only(g.isJoin(a.from), g.owner[a.to]) }),
		entries: sorted(len(g.points), func(a arc) int32 { return only(g.isJoin(a.to), int32(a.to)) }),
		exits:   sorted(len(g.points), func(a arc) int32 { return only(g.isJoin(a.from), int32(a.from)) }),
	}
	x.direct.reset(len(g.owners))
	for i, a := range g.arcs {
		x.note(int32(i), a)
	}
	return x
}

// note takes note of an arc, if it leads from owner to owner.
func (x *incidence) note(i int32, a arc) {
	from, to := x.owner[a.from], x.owner[a.to]
	if from < 0 || to < 0 || from == to {
		return
	}
	x.direct.add(from, 2*i)
	x.direct.add(to, 2*i+1)
	x.degree[from]++
	x.degree[to]++
}

// mark marks some owners and no others.
func (x *incidence) mark(owners []int32) {
	x.marked++
	for _, o := range owners {
		x.marks[o] = x.marked
	}
}

// isMarked reports whether the owner of a node is marked.
func (x *incidence) isMarked(node Point) bool { return x.marks[x.owner[node]] == x.marked }

// arcsBetween returns the arcs that lead from one of the owners, which are marked,
// to another. Each is found at either end: so the owner with most arcs need not
// be asked.
func (x *incidence) arcsBetween(owners []int32) (arcs []int32) {
	most := owners[0]
	for _, o := range owners {
		if x.degree[o] > x.degree[most] {
			most = o
		}
	}
	for _, o := range owners {
		for j := x.direct.first[o]; j >= 0 && o != most; j = x.direct.next[j] {
			a := x.checker.arcs[j/2]
			entered := j%2 == 1
			if !a.gone && x.isMarked(a.from) && x.isMarked(a.to) && (!entered || x.owner[a.from] == most) {
				arcs = append(arcs, j/2)
			}
		}
	}
	return arcs
}

// through returns the arcs between the owners and the joins that some of them
// come before and some after, by join.
func (x *incidence) through(owners []int32) (joins []Point, before, after map[Point][]int32) {
	for _, o := range owners {
		for _, i := range x.into.at(o) {
			if a := x.checker.arcs[i]; !a.gone {
				if before == nil {
					before, after = make(map[Point][]int32), make(map[Point][]int32)
				}
				before[a.to] = append(before[a.to], i)
			}
		}
	}
	for _, o := range owners {
		for _, i := range x.outOf.at(o) {
			a := x.checker.arcs[i]
			if a.gone || before[a.from] == nil {
				continue
			}
			if after[a.from] == nil {
				joins = append(joins, a.from)
			}
			after[a.from] = append(after[a.from], i)
		}
	}
	return joins, before, after
}
