package network

// An incidence knows which arcs of a group meet at an owner or a join.
type incidence struct {
	within  buckets // between nodes of one owner, by owner
	direct  star    // between two owners, by either; an arc i stands there as 2i and as 2i+1
	degree  []int32 // by owner, how many of these there are
	into    buckets // into joins, by owner
	outOf   buckets // out of joins, by owner
	entries buckets // into joins, by join
	exits   buckets // out of joins, by join
}

func newIncidence(g *group) incidence {
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
		x.note(g, int32(i), a)
	}
	return x
}

// note takes note of an arc, if it leads from owner to owner.
func (x *incidence) note(g *group, i int32, a arc) {
	from, to := g.owner[a.from], g.owner[a.to]
	if from < 0 || to < 0 || from == to {
		return
	}
	x.direct.add(from, 2*i)
	x.direct.add(to, 2*i+1)
	x.degree[from]++
	x.degree[to]++
}
