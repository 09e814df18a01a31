package network

import (
	"cmp"
	"slices"
)

// A group is what edges and owners connect with a contradiction. Its nodes,
// owners and arcs have numbers of their own, which depend on the group alone:
// neither on the order of the edges, nor on how joins are numbered, nor on
// points that nothing connects with them. So what is found in it does not either.
type group struct {
	problem *Problem
	points  []Point // by node: first those where ways end, ascending, then the joins
	edges   []int32 // by arc
	ranges  []Range // stated, of each node
	owner   []int32 // by node; -1 for joins
	owners  []int32 // by own number, that in the problem, or NoOwner
	nodes   buckets // by owner
	arcs    []arc
	rings   bool // edges lead round and gain, whatever the ranges
}

// groups returns the groups in which a contradiction shows at some points, in
// the order of their least points.
func (s *solver) groups(contradicted []Point) []*group {
	c := connect(&s.Problem)
	slots := make([]int32, len(s.Ranges)) // by the least point of a set: one more than the number of its group
	for _, p := range contradicted {
		slots[c.sets.of(int32(p))] = 1
	}
	var groups []*group
	for p := range slots {
		if slots[p] > 0 {
			groups = append(groups, &group{problem: &s.Problem})
			slots[p] = int32(len(groups))
		}
	}
	for _, p := range s.ringed {
		groups[slots[c.sets.of(int32(p))]-1].rings = true
	}
	number := func(p Point) int32 { return slots[c.sets.of(int32(p))] - 1 }
	points := newBuckets(len(groups), len(s.Ranges), func(p int32) int32 { return number(Point(p)) })
	edges := newBuckets(len(groups), len(s.Edges), func(i int32) int32 { return number(s.Edges[i].From) })
	places, numbers := make([]int32, len(s.Ranges)), make([]int32, c.owners)
	for i, g := range groups {
		g.number(points.at(int32(i)), edges.at(int32(i)), c.isJoin, places, numbers)
	}
	slices.SortFunc(groups, func(g, h *group) int { return cmp.Compare(g.points[0], h.points[0]) })
	return groups
}

// A connection says which points are connected, by edges of whatever direction
// or by their owner, and which of them are joins.
type connection struct {
	sets   sets
	isJoin []bool
	owners int // one more than the greatest owner
}

func connect(p *Problem) connection {
	c := connection{sets: newSets(len(p.Ranges)), isJoin: make([]bool, len(p.Ranges))}
	for q := range p.Ranges {
		c.isJoin[q] = p.owner(Point(q)) < 0 && p.Ranges[q] == Range{NegInf, PosInf}
	}
	owned := p.owned()
	c.owners = len(owned.start) - 2
	for owner := range int32(c.owners) {
		for _, q := range owned.at(owner) {
			c.sets.unite(owned.at(owner)[0], q)
		}
	}
	for _, e := range p.Edges {
		c.sets.unite(int32(e.From), int32(e.To))
		if p.owner(e.From) < 0 && p.owner(e.To) < 0 {
			c.isJoin[e.From], c.isJoin[e.To] = false, false
		}
	}
	return c
}

// number gives the nodes, owners and arcs of a group their numbers. The places
// of points are scratch for the numbers of nodes, and numbers for those of
// owners.
func (g *group) number(points, edges []int32, isJoin []bool, places, numbers []int32) {
	var joins []int32
	for _, p := range points {
		if isJoin[p] {
			joins = append(joins, p)
			continue
		}
		places[p] = int32(len(g.points))
		g.points = append(g.points, Point(p))
	}
	g.sortJoins(joins, edges, places)
	for _, p := range joins {
		places[p] = int32(len(g.points))
		g.points = append(g.points, Point(p))
	}
	g.setOwners(len(joins), numbers)
	g.setArcs(edges, places)
}

// An attachment is an edge of a join as it shows from there.
type attachment struct {
	tag   int32
	other int32 // node
	in    int8  // 1 if it enters the join
	gap   int64
}

func (a attachment) compare(b attachment) int {
	return cmp.Or(cmp.Compare(a.tag, b.tag), cmp.Compare(a.other, b.other), cmp.Compare(a.in, b.in), cmp.Compare(a.gap, b.gap))
}

// sortJoins sorts joins by what is attached to them.
func (g *group) sortJoins(joins, edges, places []int32) {
	attached := make(map[Point][]attachment, len(joins))
	for _, p := range joins {
		attached[Point(p)] = nil
	}
	for _, i := range edges {
		e := g.problem.edge(i)
		if list, ok := attached[e.From]; ok {
			attached[e.From] = append(list, attachment{e.Tag, places[e.To], 0, e.Gap})
		}
		if list, ok := attached[e.To]; ok {
			attached[e.To] = append(list, attachment{e.Tag, places[e.From], 1, e.Gap})
		}
	}
	for _, list := range attached {
		slices.SortFunc(list, attachment.compare)
	}
	slices.SortFunc(joins, func(p, q int32) int {
		return slices.CompareFunc(attached[Point(p)], attached[Point(q)], attachment.compare)
	})
}

// setOwners gives the owners their numbers. A point without an owner that is no
// join is an owner of its own.
func (g *group) setOwners(joins int, numbers []int32) {
	known := func(owner int32) bool {
		return owner >= 0 && int(numbers[owner]) < len(g.owners) && g.owners[numbers[owner]] == owner
	}
	for node, p := range g.points {
		number, owner := int32(-1), g.problem.owner(p)
		switch {
		case node >= len(g.points)-joins:
		case known(owner):
			number = numbers[owner]
		default:
			number = int32(len(g.owners))
			g.owners = append(g.owners, max(owner, NoOwner))
			if owner >= 0 {
				numbers[owner] = number
			}
		}
		g.owner = append(g.owner, number)
		g.ranges = append(g.ranges, g.problem.stated(p))
	}
	g.nodes = newBuckets(len(g.owners), len(g.owner), func(node int32) int32 { return g.owner[node] })
}

// setArcs numbers the arcs in an order that depends on what they are.
func (g *group) setArcs(edges, places []int32) {
	g.edges = edges
	arcOf := func(i int32) arc {
		e := g.problem.edge(i)
		return arc{from: Point(places[e.From]), to: Point(places[e.To]), tag: e.Tag, gap: e.Gap}
	}
	slices.SortFunc(g.edges, func(i, j int32) int {
		a, b := arcOf(i), arcOf(j)
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to), cmp.Compare(b.gap, a.gap), cmp.Compare(a.tag, b.tag))
	})
	for _, i := range g.edges {
		g.arcs = append(g.arcs, arcOf(i))
	}
}

// isJoin reports whether a node is a join: ways lead through it.
func (g *group) isJoin(node Point) bool { return g.owner[node] < 0 }

// free returns the range that a node keeps if the statement of its owner is
// given up.
func (g *group) free(node Point) Range { return g.problem.free(g.points[node]) }
