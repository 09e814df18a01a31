package timeline

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

// holds reports whether a happening of one of the parts stands in the layer.
func (l *layer) holds(r ref) bool {
	i, ok := l.position(r.event().ID)
	return ok && !l.gone.has(int32(i)) && l.at(int32(i)) == r
}

// statements yields everything that is said of the happenings in l, not copied, with their positions.
func (l *layer) statements(yield func(int32, *Event) bool) {
	for i := range int32(l.index.size) {
		if l.gone.has(i) {
			continue
		}
		r := l.at(i)
		said := r.statementsOf(r.at)
		for s := range said {
			if !yield(i, &said[s]) {
				return
			}
		}
	}
}

// said returns everything that is said in some layers.
func said(layers []layer) []*Event {
	n := 0
	for i := range layers {
		n += layers[i].size()
	}
	all := make([]*Event, 0, n)
	for i := range layers {
		for _, e := range layers[i].statements {
			all = append(all, e)
		}
	}
	return all
}
