package timeline

import "example.org/review/timeline/edtf"

// A view finds happenings of some parts, in one order. It never changes.
type view struct {
	parts   []*part
	places  []spot  // by position: where the happening stands; nil where that is the same position of the only part
	ids     table   // position of each ID
	joints  []joint // of the components, by position
	index   index
	groups  groups
	kinds   []uint8 // by position: the number of the kind in groups; nil where a byte cannot hold them
	gaps    set     // the events whose date leaves out some of the time between its bounds
	holes   holes   // what time those leave out, but for the odd ones
	odd     []int32 // those whose bounds are narrower than their date says, or saturate
	undated []int32 // positions of those of which no time is known, not even by links and rules
	dated   int     // from this position on there are no others
}

// A spot is a position in one of several parts.
type spot struct{ part, at int32 }

// viewOf returns the view of all happenings of a part.
func viewOf(p *part) *view {
	v := &view{parts: []*part{p}, ids: p.ids, joints: p.bonds.joints}
	v.find(len(p.events))
	return v
}

// at returns where the happening at position i stands.
func (v *view) at(i int32) ref {
	if v.places == nil {
		return ref{v.parts[0], int(i)}
	}
	p := v.places[i]
	return ref{v.parts[p.part], int(p.at)}
}

// event returns the resolved event of the happening at position i.
func (v *view) event(i int32) *Event {
	if v.places == nil {
		return &v.parts[0].events[i]
	}
	return v.at(i).event()
}

// position returns where in the view the happening of an ID stands.
func (v *view) position(id string) (int, bool) {
	return v.ids.find(id, func(i int) string { return v.at(int32(i)).event().ID })
}

// find indexes the n happenings.
func (v *view) find(n int) {
	all, gs := make([]extent, n), newGatherer(n)
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
			v.holes.add(i, between)
		}
	}
	v.holes.index()
	v.dated = n
	for k := len(v.undated); k > 0 && int(v.undated[k-1]) == v.dated-1; k-- {
		v.dated--
	}
	v.index, v.groups, v.kinds = newIndex(all, v.dated), gs.groups(all, v.dated), gs.kinds.column()
}
