package timeline

import "slices"

// fold returns the view of what some layers hold, but for some parts.
func fold(layers []layer, without map[*part]bool) *view {
	v := gather(layers, without)
	for k, p := range v.parts {
		for _, j := range p.bonds.joints {
			if i := v.of(k, j.member()); i >= 0 {
				v.joints = append(v.joints, jointOf(uint64(j), i))
			}
		}
	}
	slices.Sort(v.joints)
	v.find(len(v.places))
	return v
}

// gather returns the view of what some layers hold, but for some parts, without any index but that of IDs.
func gather(layers []layer, without map[*part]bool) *view {
	size := 0
	for i := range layers {
		size += layers[i].size()
	}
	g := gathering{view: &view{places: make([]spot, 0, size)}, numbers: make(map[*part]int32)}
	through(streams(layers, &Query{}, (*layer).candidates), ref.before, each(func(r ref) bool {
		if !without[r.part] {
			g.add(r)
		}
		return true
	}))
	g.index.size = len(g.places)
	g.ids = tableOf(len(g.places), func(i int) string { return g.event(int32(i)).ID })
	return g.view
}

// A gathering makes a view of many parts.
type gathering struct {
	*view
	numbers map[*part]int32
	last    *part
	number  int32
}

// add adds a happening.
func (g *gathering) add(r ref) {
	if g.last != r.part {
		number, had := g.numbers[r.part]
		if !had {
			number = int32(len(g.parts))
			g.numbers[r.part], g.parts = number, append(g.parts, r.part)
			g.positions = append(g.positions, slices.Repeat([]int32{-1}, len(r.events)))
		}
		g.last, g.number = r.part, number
	}
	g.positions[g.number][r.at] = int32(len(g.places))
	g.places = append(g.places, spot{g.number, int32(r.at)})
}

// leastPart is the least number of happenings that are worth a part of their own where nothing is inferred of them.
const leastPart = 16

// stale returns the parts of some layers that are better built again: they are small and quickly built, or more of them is
// gone than is there.
func stale(layers []layer) map[*part]bool {
	left := make(map[*part]int)
	for i := range layers {
		l := &layers[i]
		if l.places == nil {
			left[l.parts[0]] = l.size()
		}
		for at := range l.places {
			if !l.gone.has(int32(at)) {
				left[l.at(int32(at)).part]++
			}
		}
	}
	stale := make(map[*part]bool)
	for p, n := range left {
		if p.logic == nil && n < leastPart || 2*n < len(p.events) {
			stale[p] = true
		}
	}
	return stale
}
