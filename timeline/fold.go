package timeline

import "slices"

// fold returns the view of what some layers hold.
func fold(layers []layer) *view {
	f := folding{view: &view{}, parts: make(map[*part]*share)}
	through(streams(layers, &Query{}, (*layer).candidates), ref.before, each(f.add))
	id := func(i int) string { return f.at(int32(i)).event().ID }
	f.ids = tableOf(len(f.places), id)
	for _, p := range f.parts {
		for _, j := range p.bonds.joints {
			if i := p.positions[j.member()]; i > 0 {
				f.joints = append(f.joints, jointOf(uint64(j), i-1))
			}
		}
	}
	slices.Sort(f.joints)
	f.find(len(f.places))
	return f.view
}

// A folding makes a view of many parts.
type folding struct {
	*view
	parts map[*part]*share
	last  *share
}

// A share is a part with its number in a view, and the positions there, from 1, of those at its own; 0 for what is gone.
type share struct {
	*part
	number    int32
	positions []int32
}

// add adds a happening.
func (f *folding) add(r ref) bool {
	if f.last == nil || f.last.part != r.part {
		if f.last = f.parts[r.part]; f.last == nil {
			f.last = &share{r.part, int32(len(f.view.parts)), make([]int32, len(r.events))}
			f.parts[r.part] = f.last
			f.view.parts = append(f.view.parts, r.part)
		}
	}
	f.places = append(f.places, spot{f.last.number, int32(r.at)})
	f.last.positions[r.at] = int32(len(f.places))
	return true
}

// infers reports whether anything was inferred of what some layers hold.
func infers(layers []layer) bool {
	return slices.ContainsFunc(layers, func(l layer) bool {
		return slices.ContainsFunc(l.parts, func(p *part) bool { return p.logic != nil })
	})
}

// stale reports whether more is gone of the parts of some layers than is there.
func stale(layers []layer) bool {
	held, size := 0, 0
	for i := range layers {
		size += layers[i].size()
		for _, p := range layers[i].parts {
			held += len(p.events)
		}
	}
	return held > 2*size
}
