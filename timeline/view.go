package timeline

import (
	"cmp"
	"math"
	"slices"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/span"
)

// A view finds happenings of some parts, in one order. It never changes.
type view struct {
	parts   []*part
	places  []spot  // by position: where the happening stands; nil where that is the same position of the only part
	ids     table   // position of each ID
	joints  []joint // of the components, by position
	index   index
	groups  groups
	kinds   []uint8     // by position: the number of the kind in groups; nil where a byte cannot hold them
	gaps    set         // the events whose date leaves out some of the time between its bounds
	holes   *span.Cover // what time those leave out, but for the odd ones
	odd     []int32     // those whose bounds are narrower than their date says, or saturate
	undated []int32     // positions of those of which no time is known, not even by links and rules
	dated   int         // from this position on there are no others
}

// A spot is a position in one of several parts.
type spot struct{ part, at int32 }

// viewOf returns the view of all happenings of a part.
func viewOf(p *part) *view {
	v := &view{parts: []*part{p}, ids: p.ids, joints: p.bonds.joints}
	v.find(len(p.events))
	return v
}

// fold returns the view of what some layers hold.
func fold(layers []layer) *view {
	f := folding{view: &view{}, parts: make(map[*part]*share)}
	through(streams(layers, &Query{}, (*layer).candidates), ref.before, f.add)
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

// add adds the happening at a position of a part.
func (f *folding) add(p *part, at int32) bool {
	if f.last == nil || f.last.part != p {
		if f.last = f.parts[p]; f.last == nil {
			f.last = &share{p, int32(len(f.view.parts)), make([]int32, len(p.events))}
			f.parts[p] = f.last
			f.view.parts = append(f.view.parts, p)
		}
	}
	f.places = append(f.places, spot{f.last.number, at})
	f.last.positions[at] = int32(len(f.places))
	return true
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

// at returns where the happening at position i stands.
func (v *view) at(i int32) ref {
	if v.places == nil {
		return ref{v.parts[0], int(i)}
	}
	p := v.places[i]
	return ref{v.parts[p.part], int(p.at)}
}

// position returns where in the view the happening of an ID stands.
func (v *view) position(id string) (int, bool) {
	return v.ids.find(id, func(i int) string { return v.at(int32(i)).event().ID })
}

// find indexes the happenings, of which there are n.
func (v *view) find(n int) {
	all, gs := make([]extent, n), newGatherer(n)
	var holes []extent
	for i := range int32(n) {
		r := v.at(i)
		e, b := r.event(), r.part.bounds(r.at)
		all[i] = extentOf(b)
		gs.add(i, e)
		if b == (edtf.Date{}).Bounds() {
			v.undated = append(v.undated, i)
		}
		switch between := holesOf(e.Date); {
		case saturated(e.Date) || between != nil && b != e.Date.Bounds():
			v.gaps.add(i)
			v.odd = append(v.odd, i)
		case between != nil:
			v.gaps.add(i)
			holes = append(holes, between...)
		}
	}
	if holes != nil {
		v.holes = span.NewCover(len(holes), func(i int) (start, end int64) { return holes[i].from, holes[i].to })
	}
	v.dated = n
	for k := len(v.undated); k > 0 && int(v.undated[k-1]) == v.dated-1; k-- {
		v.dated--
	}
	v.index, v.groups, v.kinds = newIndex(all, v.dated), gs.groups(all, v.dated), gs.kinds.column()
}

// holesOf returns the time that a set leaves out between its members.
func holesOf(d edtf.Date) []extent {
	if d.Form() < edtf.OneOf {
		return nil
	}
	members := slices.Collect(d.Members())
	slices.SortFunc(members, func(a, b edtf.Bounds) int { return cmp.Compare(a.EarliestStart, b.EarliestStart) })
	var holes []extent
	last := members[0].LatestEnd
	for _, m := range members[1:] {
		if last != math.MaxInt64 && last+1 < m.EarliestStart {
			holes = append(holes, extent{int64(last) + 1, int64(m.EarliestStart) - 1})
		}
		last = max(last, m.LatestEnd)
	}
	return holes
}
