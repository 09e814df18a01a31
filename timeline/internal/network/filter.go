package network

import (
	"cmp"
	"slices"
)

// thorough is the number of elements up to which a deletion filter tries each:
// some 100,000 steps, as many as a search of a large group takes.
const thorough = 512

// A filter holds what is true of the owners on a cycle: all inequalities of its
// elements, also those that the cycle does not use, and the structural ones. It
// is what Chinneck and Dravnieks (1991) call a deletion filter: it gives up one
// element after the other and keeps those without which the rest could hold.
//
// Its nodes are those of the owners, in the order in which the cycle comes by
// them. A way through a join is one arc.
type filter struct {
	*group
	tried    *checker
	cycle    cycle
	visits   []int32 // the owners, as the cycle comes by them
	elements []Element
	nodes    []Point // of the group
	arcs     []arc
	premises []premise // by arc
	gone     []bool    // by element: whether it is given up
}

// A premise says what an arc of a filter stands for.
type premise struct {
	element int32 // or -1 for what is structural
	against bool  // it leads against the direction in which the cycle comes by the element
	way     [2]int32
}

// A deletion makes filters, one after the other.
type deletion struct {
	incidence
	places []Point // scratch: of each node its number in the filter
	tried  checker // scratch
}

// minimal returns a cycle that needs all of its elements.
func (d *deletion) minimal(c cycle) cycle {
	f := d.filter(c)
	if f.isMinimal() {
		return c
	}
	size := len(f.elements)
	step := 1 + (size*size-1)/(thorough*thorough)
	tried := false
	for i := 0; i < size; i += step {
		f.gone[i] = true
		if _, ok := f.contradiction(); ok {
			tried = true
		} else {
			f.gone[i] = false
		}
	}
	if !tried {
		return c
	}
	rest, _ := f.contradiction()
	return f.inGroup(rest)
}

// filter returns a filter for a cycle.
func (d *deletion) filter(c cycle) *filter {
	arcs := d.checker.arcs
	f := &filter{group: d.group, tried: &d.tried, cycle: c, elements: d.elements(arcs, c)}
	f.gone = make([]bool, len(f.elements))
	f.visit(arcs)
	f.collect(&d.incidence, d.ownersOf(arcs, c))
	f.sort(d.places)
	return f
}

// visit finds the owners that the cycle comes by, in its order.
func (f *filter) visit(arcs []arc) {
	see := func(node Point) {
		if owner := f.owner[node]; owner >= 0 && (len(f.visits) == 0 || f.visits[len(f.visits)-1] != owner) {
			f.visits = append(f.visits, owner)
		}
	}
	for _, i := range f.cycle.arcs {
		see(arcs[i].from)
		see(arcs[i].to)
	}
	if last := len(f.visits) - 1; f.cycle.low < 0 && last > 0 && f.visits[0] == f.visits[last] {
		f.visits = f.visits[:last]
	}
}

// collect collects the arcs of the elements, and structural ones.
func (f *filter) collect(x *incidence, owners []int32) {
	arcs := x.checker.arcs
	numbers := numbersOf(f.elements)
	add := func(from, to Point, gap int64, tag int32, way [2]int32) {
		p := premise{element: -1, way: way}
		if tag >= 0 {
			i := numbers(Element{tag, f.owner[from], f.owner[to]}.key())
			if i < 0 {
				return
			}
			p.element, p.against = i, f.owner[from] != f.elements[i].A
		}
		f.arcs = append(f.arcs, arc{from: from, to: to, tag: tag, gap: gap})
		f.premises = append(f.premises, p)
	}
	for _, o := range owners {
		for _, i := range x.within.at(o) {
			if a := arcs[i]; !a.gone {
				add(a.from, a.to, a.gap, a.tag, [2]int32{i, -1})
			}
		}
	}
	x.mark(owners)
	for _, i := range x.arcsBetween(owners) {
		add(arcs[i].from, arcs[i].to, arcs[i].gap, arcs[i].tag, [2]int32{i, -1})
	}
	joins, before, after := x.through(owners)
	for _, join := range joins {
		for _, i := range before[join] {
			for _, j := range after[join] {
				add(arcs[i].from, arcs[j].to, arcs[i].gap+arcs[j].gap, arcs[i].tag, [2]int32{i, j})
			}
		}
	}
}

// sort numbers the nodes in the order in which the cycle comes by their owners,
// and sorts the arcs by the node they leave.
func (f *filter) sort(places []Point) {
	known := func(node Point) bool { return int(places[node]) < len(f.nodes) && f.nodes[places[node]] == node }
	for _, o := range f.visits {
		for _, node := range f.group.nodes.at(o) {
			if !known(Point(node)) {
				places[node] = Point(len(f.nodes))
				f.nodes = append(f.nodes, Point(node))
			}
		}
	}
	order := make([]int32, len(f.arcs))
	for i := range order {
		order[i] = int32(i)
		f.arcs[i].from, f.arcs[i].to = places[f.arcs[i].from], places[f.arcs[i].to]
	}
	slices.SortFunc(order, func(i, j int32) int {
		return cmp.Or(cmp.Compare(f.arcs[i].from, f.arcs[j].from), cmp.Compare(i, j))
	})
	arcs, premises := make([]arc, len(order)), make([]premise, len(order))
	for k, i := range order {
		arcs[k], premises[k] = f.arcs[i], f.premises[i]
	}
	f.arcs, f.premises = arcs, premises
}

// isMinimal reports whether the cycle needs all of its elements, where that is
// seen without trying them all. It comes by each owner once. So without one of
// its links or rules, what is left is a row of owners, in which nothing leads
// round but to and fro.
func (f *filter) isMinimal() bool {
	switch {
	case len(f.elements) == 0:
		return true
	case len(f.elements) == 1:
		return f.holdsWithout(0)
	case !f.isSimple():
		return false
	}
	if f.cycle.low >= 0 { // what is left lies in what is left without the first or without the last
		return f.holdsWithout(0) && f.holdsWithout(len(f.elements)-1)
	}
	both := make([]bool, len(f.elements)) // of each element, whether it leads to and fro
	for _, p := range f.premises {
		if p.element >= 0 && p.against {
			both[p.element] = true
		}
	}
	if !slices.Contains(both, true) {
		return true
	}
	if !slices.Contains(both, false) {
		return false
	}
	for i := range both {
		f.gone[i] = !both[i]
	}
	_, contradicts := f.contradiction()
	clear(f.gone)
	return !contradicts
}

// isSimple reports whether the cycle comes by each owner once, and only elements
// lead from owner to owner.
func (f *filter) isSimple() bool {
	links := 0
	for _, e := range f.elements {
		if e.IsStatement() {
			continue
		}
		if links++; e.A == e.B {
			return false
		}
	}
	steps := len(f.visits)
	if f.cycle.low >= 0 {
		steps--
	}
	if links != steps || len(slices.Compact(slices.Sorted(slices.Values(f.visits)))) != len(f.visits) {
		return false
	}
	for i, a := range f.arcs {
		if f.premises[i].element < 0 && f.owner[f.nodes[a.from]] != f.owner[f.nodes[a.to]] {
			return false
		}
	}
	return true
}

// holdsWithout reports whether the rest can hold without an element.
func (f *filter) holdsWithout(i int) bool {
	f.gone[i] = true
	_, contradicts := f.contradiction()
	f.gone[i] = false
	return !contradicts
}

// contradiction returns a cycle in what is not given up, if there is one.
func (f *filter) contradiction() (c cycle, ok bool) {
	b := f.tried
	b.arcs, b.stated = f.arcs, b.stated[:0]
	for _, node := range f.nodes {
		if f.isStated(f.owner[node]) {
			b.stated = append(b.stated, f.ranges[node])
		} else {
			b.stated = append(b.stated, f.free(node))
		}
	}
	for _, rings := range []bool{true, false} {
		if rings && !f.group.rings {
			continue
		}
		b.reset(rings)
		for i, p := range f.premises {
			if p.element >= 0 && f.gone[p.element] {
				continue
			}
			if c, ok := b.add(int32(i)); !ok {
				return c, true
			}
		}
	}
	return cycle{}, false
}

// isStated reports whether the statement of an owner is an element that is not
// given up. It can be the first or the last.
func (f *filter) isStated(owner int32) bool {
	last := len(f.elements) - 1
	return last >= 0 && (f.elements[0] == statement(owner) && !f.gone[0] || f.elements[last] == statement(owner) && !f.gone[last])
}

// inGroup returns a cycle of the filter as one of the group.
func (f *filter) inGroup(c cycle) cycle {
	in := cycle{low: NoPoint, high: NoPoint, lo: c.lo, hi: c.hi}
	if c.low >= 0 {
		in.low, in.high = f.nodes[c.low], f.nodes[c.high]
	}
	for _, i := range c.arcs {
		for _, j := range f.premises[i].way {
			if j >= 0 {
				in.arcs = append(in.arcs, j)
			}
		}
	}
	return in
}
