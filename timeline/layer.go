package timeline

import "iter"

// A layer is a view of a part of a timeline, less the components that this version of the timeline no longer has, or has in
// a later layer. Several versions share one view.
type layer struct {
	*view
	gone      set     // positions
	lost      int     // how many they are
	lostHoles []int32 // those of them that holes knows of
	tallies   []tally // of all that are gone
}

// size returns how many happenings the layer holds.
func (l *layer) size() int { return l.index.size - l.lost }

// A ref says where a happening stands: in which part, and at which position of it.
type ref struct {
	*part
	at int
}

// event returns the resolved event.
func (r ref) event() *Event { return &r.events[r.at] }

// find returns where the happening of an ID stands.
func (t *Timeline) find(id string) (r ref, ok bool) {
	if t == nil {
		return ref{}, false
	}
	for i := range t.layers {
		if at, ok := t.layers[i].position(id); ok && !t.layers[i].gone.has(int32(at)) {
			return t.layers[i].at(int32(at)), true
		}
	}
	return ref{}, false
}

// statements yields everything that is said of the happenings in l, not copied, with their positions.
func (l *layer) statements(yield func(int32, *Event) bool) {
	for i := range int32(l.index.size) {
		if l.gone.has(i) {
			continue
		}
		r := l.at(i)
		said := r.saidOf(r.at)
		for s := range said {
			if !yield(i, &said[s]) {
				return
			}
		}
	}
}

// statements yields everything that is said in t, not copied, in no order.
func (t *Timeline) statements() iter.Seq[*Event] {
	return func(yield func(*Event) bool) {
		if t == nil {
			return
		}
		for i := range t.layers {
			for _, e := range t.layers[i].statements {
				if !yield(e) {
					return
				}
			}
		}
	}
}

// nothing is what a timeline without events holds. It never changes.
var nothing part

// whole returns all happenings of t as one part. Positions in it are places in the order of t.
func (t *Timeline) whole() *part {
	switch {
	case t == nil || len(t.layers) == 0:
		return &nothing
	case len(t.layers) == 1 && t.layers[0].lost == 0 && t.layers[0].places == nil:
		return t.layers[0].parts[0]
	}
	return t.family.build(said(t.layers))
}

// said returns everything that is said in some layers.
func said(layers []layer) []Event {
	n := 0
	for i := range layers {
		n += layers[i].size()
	}
	all := make([]Event, 0, n)
	for i := range layers {
		for _, e := range layers[i].statements {
			all = append(all, *e)
		}
	}
	return all
}
