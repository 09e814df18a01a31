package timeline

import (
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/network"
)

// Precedes returns whether one happening had ended when another began, by dates, links and rules together. It is exact:
// Certain or Impossible whenever that is so in every possible world of the dates, and Impossible of a happening and
// itself. It is not ok where the timeline does not know one of the two.
func (t *Timeline) Precedes(a, b string) (m edtf.Modality, ok bool) {
	r, knowsA := t.find(a)
	s, knowsB := t.find(b)
	switch {
	case !knowsA || !knowsB:
		return edtf.Possible, false
	case r == s:
		return edtf.Impossible, true
	}
	return r.precedes(s), true
}

// Overlaps returns whether a happening shares an instant with the period, by its date as said and as narrowed; see
// [edtf.Date.Overlaps]. It is not ok where the timeline does not know the happening.
func (t *Timeline) Overlaps(id string, period edtf.Date) (m edtf.Modality, ok bool) {
	r, ok := t.find(id)
	if !ok {
		return edtf.Possible, false
	}
	return r.overlaps(r.at, period), true
}

// precedes returns whether the happening at r had ended when that at s began. Nothing joins happenings of two parts, so
// there their bounds say it all.
func (r ref) precedes(s ref) edtf.Modality {
	if r.part == s.part {
		return r.part.precedes(r.at, s.at)
	}
	m := r.events[r.at].Date.Precedes(s.events[s.at].Date)
	if m == edtf.Possible {
		m = r.byBounds(s)
	}
	return m
}

// byBounds returns whether the happening at r had ended when that at s began, as far as their narrowed bounds tell. Those of
// years that saturate tell nothing of each other.
func (r ref) byBounds(s ref) edtf.Modality {
	b, c := r.bounds(r.at), s.bounds(s.at)
	switch {
	case !saturated(r.events[r.at].Date) && !saturated(s.events[s.at].Date):
		return b.Precedes(c)
	case r.neverEnds() || s.hasNoStart():
		return edtf.Impossible
	case b.LatestEnd < c.EarliestStart:
		return edtf.Certain
	case c.LatestStart < b.EarliestEnd:
		return edtf.Impossible
	}
	return edtf.Possible
}

// neverEnds reports whether what began at r never ends, by its date or by what lies within it.
func (r ref) neverEnds() bool {
	d := r.event().Date
	return neverEnds(d) || !saturated(d) && r.bounds(r.at).EarliestEnd == edtf.DistantFuture
}

// hasNoStart reports whether what happened at r never began, by its date or by what lies within it.
func (r ref) hasNoStart() bool {
	d := r.event().Date
	return hasNoStart(d) || !saturated(d) && r.bounds(r.at).LatestStart == edtf.DistantPast
}

// precedes returns whether the happening at position i had ended when the one at j began.
func (t *part) precedes(i, j int) edtf.Modality {
	m := t.events[i].Date.Precedes(t.events[j].Date)
	if m != edtf.Possible || t.logic == nil {
		return m
	}
	if m = (ref{t, i}).byBounds(ref{t, j}); m != edtf.Possible {
		return m
	}
	_, end := t.logic.points(i)
	start, _ := t.logic.points(j)
	if t.logic.net.AtLeast(end, start, 1) {
		return edtf.Certain
	}
	if t.logic.net.AtLeast(start, end, 0) {
		return edtf.Impossible
	}
	return edtf.Possible
}

// points returns the start and the end of the happening at position i.
func (l *logic) points(i int) (start, end network.Point) {
	return startOf(l.numbers[i]), endOf(l.numbers[i])
}
