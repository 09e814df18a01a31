package timeline

import (
	"slices"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/network"
)

// A compiler turns links and rules into the edges of a network. Happening number h has the points 2h, its begin, and
// 2h+1, its end; join points come after those of all happenings.
type compiler struct {
	events []*Event // by number
	owners []int32  // of each point: the number of the happening, or network.NoOwner for a join point
	edges  []network.Edge
}

// beginOf returns the point at which a happening begins.
func beginOf(h int32) network.Point { return network.Point(2 * h) }

// endOf returns the point at which a happening ends.
func endOf(h int32) network.Point { return network.Point(2*h + 1) }

// newCompiler returns a compiler for events without any links or rules yet.
func newCompiler(events []*Event) *compiler {
	c := &compiler{events: events, owners: make([]int32, 2*len(events))}
	for p := range c.owners {
		c.owners[p] = int32(p / 2)
	}
	return c
}

// edge adds: to lies at least gap seconds after from.
func (c *compiler) edge(from, to network.Point, gap int64, tag int32) {
	c.edges = append(c.edges, network.Edge{From: from, To: to, Gap: gap, Tag: tag})
}

// link adds the links of all happenings, under the tag if they lead to a greater number, and under the next one if to a
// smaller: so two links that contradict each other are told apart.
func (c *compiler) link(tag int32) {
	if !slices.ContainsFunc(c.events, func(e *Event) bool { return len(e.After) > 0 }) {
		return
	}
	id := func(i int) string { return c.events[i].ID }
	ids := tableOf(len(c.events), id)
	for h, e := range c.events {
		for _, before := range e.After {
			if b, ok := ids.find(before, id); ok && c.binds(c.events[b], e) {
				way := tag
				if b > h {
					way++
				}
				c.edge(endOf(int32(b)), beginOf(int32(h)), 1, way)
			}
		}
	}
}

// binds reports whether a link from one event to a later one counts. Between years that seconds cannot tell apart it does
// only if their numbers allow it.
func (c *compiler) binds(before, e *Event) bool {
	if before.Status.off() || e.Status.off() {
		return false
	}
	return !remote(before.Date) || !remote(e.Date) || before.Date.Precedes(e.Date) != edtf.Impossible
}

// rule adds what a rule says of all pairs of happenings that it joins.
func (c *compiler) rule(r *Rule, tag int32) {
	for _, j := range c.joins(r) {
		if r.Relation == Within {
			c.within(j, tag)
		} else {
			c.follows(r, j, tag)
		}
	}
}

// joins returns the joins of a rule: every pair that it joins is in one of them, and in one only.
func (c *compiler) joins(r *Rule) []join {
	return r.joinsOf(c.events, c.ofKind(r.Kind), c.ofKind(r.Of))
}

// ofKind returns the happenings of a kind.
func (c *compiler) ofKind(kind Kind) []int32 {
	var hs []int32
	for h, e := range c.events {
		if e.Kind == kind {
			hs = append(hs, int32(h))
		}
	}
	return hs
}

// follows adds that every happening of j.these follows every one of j.those.
func (c *compiler) follows(r *Rule, j join, tag int32) {
	least, most, limited := r.gaps()
	c.between(j.those, endOf, j.these, beginOf, least, tag)
	if limited {
		c.between(j.these, beginOf, j.those, endOf, -most, tag)
	}
}

// within adds that every happening of j.these lies within every one of j.those.
func (c *compiler) within(j join, tag int32) {
	c.between(j.those, beginOf, j.these, beginOf, 0, tag)
	c.between(j.these, endOf, j.those, endOf, 0, tag)
}

// between adds an edge from a point of every happening in froms to a point of every one in tos. Where there are many on
// both sides they meet in a join point, so that the edges are as many as the happenings and not as the pairs.
func (c *compiler) between(froms []int32, from func(int32) network.Point, tos []int32, to func(int32) network.Point, gap int64, tag int32) {
	if len(froms) == 1 || len(tos) == 1 {
		for _, f := range froms {
			for _, t := range tos {
				c.edge(from(f), to(t), gap, tag)
			}
		}
		return
	}
	meet := network.Point(len(c.owners))
	c.owners = append(c.owners, network.NoOwner)
	for _, f := range froms {
		c.edge(from(f), meet, 0, tag)
	}
	for _, t := range tos {
		c.edge(meet, to(t), gap, tag)
	}
}
