package timeline

import (
	"iter"

	"example.org/review/timeline/edtf"
)

// A view finds happenings of some parts, in one order. It never changes.
type view struct {
	parts     []*part
	places    []spot    // by position: where the happening stands; nil where that is the same position of the only part
	positions [][]int32 // by part and position there: the position here, or -1; nil likewise
	ids       table     // position of each ID
	joints    []joint   // of the components, by position
	index     index
	groups    groups
	kinds     []uint8 // by position: the number of the kind in groups; nil where a byte cannot hold them
	gaps      set     // the events whose date leaves out some of the time between its bounds
	holes     holes   // what time those leave out, but for the odd ones
	odd       []int32 // those whose bounds are narrower than their date says, or saturate
	undated   []int32 // positions of those of which no time is known, not even by links and rules
	dated     int     // from this position on there are no others
}

// A spot is a position in one of several parts.
type spot struct{ part, at int32 }

// viewOf returns the view of all happenings of a part.
func viewOf(p *part) *view {
	v := plainView(p)
	v.find(len(p.events))
	return v
}

// plainView returns the view of all happenings of a part, without any index.
func plainView(p *part) *view {
	return &view{parts: []*part{p}, ids: p.ids, joints: p.bonds.joints, index: index{size: len(p.events)}}
}

// at returns where the happening at position i stands.
func (v *view) at(i int32) ref {
	if v.places == nil {
		return ref{v.parts[0], int(i)}
	}
	p := v.places[i]
	return ref{v.parts[p.part], int(p.at)}
}

// of returns the position of what stands at a position of a part, given by its number; -1 where that is gone.
func (v *view) of(part int, at int32) int32 {
	if v.places == nil {
		return at
	}
	return v.positions[part][at]
}

// component yields the positions of the component that one belongs to, that one first.
func (v *view) component(of int32) iter.Seq[int32] {
	if v.places == nil {
		return v.parts[0].bonds.component(of)
	}
	s := v.places[of]
	return func(yield func(int32) bool) {
		for at := range v.parts[s.part].bonds.component(s.at) {
			if !yield(v.positions[s.part][at]) {
				return
			}
		}
	}
}

// rules returns the rules that hold for all that is there.
func (v *view) rules() []Rule {
	if len(v.parts) == 0 {
		return nil
	}
	return v.parts[0].rules
}

// pointers returns where the events are, in order.
func (v *view) pointers() []*Event {
	events := make([]*Event, v.index.size)
	for i := range events {
		events[i] = v.event(int32(i))
	}
	return events
}

// bounds returns the narrowed bounds of the happening at position i.
func (v *view) bounds(i int32) edtf.Bounds {
	r := v.at(i)
	return r.part.bounds(r.at)
}

// statementsOf returns the statements of the happening at position i, oldest first, not copied.
func (v *view) statementsOf(i int32) []Event {
	r := v.at(i)
	return r.part.statementsOf(r.at)
}

// leastID returns the position of the member that has the least ID of the component of one.
func (v *view) leastID(of int32) int32 {
	if v.places == nil {
		return v.parts[0].least(of)
	}
	s := v.places[of]
	return v.positions[s.part][v.parts[s.part].least(s.at)]
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
