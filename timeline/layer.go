package timeline

// A layer is a view of a part of a timeline, less the components that this version of the timeline no longer has, or has in
// a later layer. Several versions share one view.
type layer struct {
	*view
	gone    set     // positions
	lost    int     // how many they are
	tallies []tally // of all that are gone
}

// size returns how many happenings the layer holds.
func (l *layer) size() int { return l.index.size - l.lost }

// holds reports whether what stands at a position of a part, given by its number, stands in the layer.
func (l *layer) holds(part int, at int32) bool {
	i := l.of(part, at)
	return i >= 0 && !l.gone.has(i)
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
