package timeline

import "slices"

// fold returns the view of what some layers hold.
func fold(layers []layer) *view {
	v := gather(layers)
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

// gather returns the view of what some layers hold, without any index but that of IDs.
func gather(layers []layer) *view {
	size := 0
	for i := range layers {
		size += layers[i].size()
	}
	g := gathering{view: &view{places: make([]spot, 0, size), index: index{size: size}}, numbers: make(map[*part]int32)}
	through(streams(layers, &Query{}, (*layer).candidates), ref.before, each(g.add))
	g.ids = tableOf(size, func(i int) string { return g.event(int32(i)).ID })
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
func (g *gathering) add(r ref) bool {
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
	return true
}

// stale returns the parts of some layers of which nothing is inferred, or more is gone than is there.
func stale(layers []layer) map[*part]bool {
	left := make(map[*part]int)
	for i := range layers {
		l := &layers[i]
		for at := range int32(l.index.size) {
			if !l.gone.has(at) {
				left[l.at(at).part]++
			}
		}
	}
	stale := make(map[*part]bool)
	for p, n := range left {
		if p.logic == nil || 2*n < len(p.events) {
			stale[p] = true
		}
	}
	return stale
}
