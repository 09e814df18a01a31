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
		if r.Relation == During {
			c.during(j, tag)
		} else {
			c.follows(r, j, tag)
		}
	}
}

// joins returns the joins of a rule: every pair that it joins is in one of them, and in one only.
func (c *compiler) joins(r *Rule) []join {
	return r.joinsOf(c.events, c.ofKind(r.Kind), c.ofKind(r.Of))
}

// joinsOf returns the joins of a rule between some of the events.
func (r *Rule) joinsOf(events []*Event, these, those []int32) []join {
	if r.Relation == During {
		return joinOn(events, these, those, withinReview)
	}
	return joinOn(events, these, those, ofOneReview)
}

// ofKind returns the happenings of a kind that rules bind.
func (c *compiler) ofKind(kind Kind) []int32 {
	var hs []int32
	for h, e := range c.events {
		if e.Kind == kind && !e.Status.off() {
			hs = append(hs, int32(h))
		}
	}
	return hs
}

// follows adds that every happening of j.these follows every one of j.those.
func (c *compiler) follows(r *Rule, j join, tag int32) {
	if slices.Equal(j.these, j.those) {
		c.followEachOther(r, j.these, tag)
		return
	}
	least, most, limited := r.gaps()
	c.between(j.those, endOf, j.these, beginOf, least, tag)
	if limited {
		c.between(j.these, beginOf, j.those, endOf, -most, tag)
	}
}

// followEachOther adds what a rule says that has a kind follow itself: of any two happenings each follows the other, and
// none follows itself. Each half follows the other half, and so on within the halves.
func (c *compiler) followEachOther(r *Rule, hs []int32, tag int32) {
	if len(hs) < 2 {
		return
	}
	least, _, _ := r.gaps()
	half, rest := hs[:len(hs)/2], hs[len(hs)/2:]
	c.between(half, endOf, rest, beginOf, least, tag)
	c.between(rest, endOf, half, beginOf, least, tag)
	c.followEachOther(r, half, tag)
	c.followEachOther(r, rest, tag)
}

// during adds that every happening of j.these lies within every one of j.those.
func (c *compiler) during(j join, tag int32) {
	c.between(j.those, beginOf, j.these, beginOf, 0, tag)
	c.between(j.these, endOf, j.those, endOf, 0, tag)
}

// between adds an edge from a point of every happening in froms to a point of every one in tos. Where there are many on
// both sides they meet in a join point, so that the edges are as many as the happenings and not as the pairs.
func (c *compiler) between(froms []int32, from func(int32) network.Point, tos []int32, to func(int32) network.Point, gap int64, tag int32) {
	if len(froms) == 1 || len(tos) == 1 {
		for _, f := range froms {
			for _, t := range tos {
				if f != t {
					c.edge(from(f), to(t), gap, tag)
				}
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

// A join is a set of happenings each of which a rule joins to each of another set.
type join struct{ these, those []int32 }

// fields says which fields of a review are filled in.
type fields uint8

const (
	hasState fields = 1 << iota
	hasCycle
	hasSession
)

// fieldsOf returns the fields that r fills in.
func fieldsOf(r *Review) fields {
	var f fields
	if r.State != "" {
		f |= hasState
	}
	if r.Cycle != 0 {
		f |= hasCycle
	}
	if r.Session != 0 {
		f |= hasSession
	}
	return f
}

// only returns r with all other fields left empty.
func (f fields) only(r Review) Review {
	if f&hasState == 0 {
		r.State = ""
	}
	if f&hasCycle == 0 {
		r.Cycle = 0
	}
	if f&hasSession == 0 {
		r.Session = 0
	}
	return r
}

// A joinKey names a join.
type joinKey struct {
	these, those fields // what each side fills in
	on           Review // what both sides must have in common
}

// ofOneReview says what two happenings that a rule with Follows joins must have in common, given what each fills in: the
// cycle, and State and Session unless one of them leaves it empty.
func ofOneReview(these, those fields) (common fields, ok bool) {
	return these & those, these&those&hasCycle != 0
}

// withinReview says what two happenings that a rule with During joins must have in common: all that the outer fills in.
func withinReview(inner, outer fields) (common fields, ok bool) {
	return outer, inner&outer == outer
}

// joinOn returns the sets of happenings of which all pairs have in common what on says that they must, given what each of
// a pair fills in. A happening is in as many joins as the other side has ways to be filled in: eight at most.
func joinOn(events []*Event, these, those []int32, on func(a, b fields) (fields, bool)) []join {
	byKey := make(map[joinKey]int)
	var joins []join
	shapes := shapesOf(events, these)
	for _, h := range those {
		r := &events[h].Review
		for _, shape := range shapes {
			common, ok := on(shape, fieldsOf(r))
			if !ok {
				continue
			}
			k := joinKey{shape, fieldsOf(r), common.only(*r)}
			at, had := byKey[k]
			if !had {
				at = len(joins)
				byKey[k] = at
				joins = append(joins, join{})
			}
			joins[at].those = append(joins[at].those, h)
		}
	}
	shapes = shapesOf(events, those)
	for _, h := range these {
		r := &events[h].Review
		for _, shape := range shapes {
			if common, ok := on(fieldsOf(r), shape); ok {
				if at, had := byKey[joinKey{fieldsOf(r), shape, common.only(*r)}]; had {
					joins[at].these = append(joins[at].these, h)
				}
			}
		}
	}
	return joins
}

// shapesOf returns the different sets of fields that the reviews of happenings fill in.
func shapesOf(events []*Event, hs []int32) []fields {
	var seen [8]bool
	var shapes []fields
	for _, h := range hs {
		if f := fieldsOf(&events[h].Review); !seen[f] {
			seen[f] = true
			shapes = append(shapes, f)
		}
	}
	return shapes
}
