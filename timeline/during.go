package timeline

import "example.org/review/timeline/edtf"

// happensDuring reports whether the event at position i may overlap the period of q, or certainly does if q says so.
func (t *part) happensDuring(i int, q *Query) bool {
	m := t.overlaps(i, q.During)
	return m == edtf.Certain || m == edtf.Possible && !q.Certain
}

// overlaps returns whether the event at position i overlaps the period, by its date as said and as narrowed. Narrowed
// bounds may exclude it, but where a date has gaps, or saturates, they do not know all that would make it certain.
func (t *part) overlaps(i int, period edtf.Date) edtf.Modality {
	d := t.events[i].Date
	m := d.Overlaps(period)
	if m != edtf.Possible || t.logic == nil {
		return m
	}
	m = t.bounds(i).Overlaps(period)
	if m == edtf.Certain && (d.Form() == edtf.AllOf || saturated(d)) {
		return edtf.Possible
	}
	return m
}

// misses reports whether the index counts a happening for a period though its date excludes it.
func (v *view) misses(i int32, period edtf.Date) bool {
	r := v.at(i)
	b, during := r.part.bounds(r.at), period.Bounds()
	return b.EarliestStart <= during.LatestEnd && b.LatestEnd >= during.EarliestStart && r.overlaps(r.at, period) == edtf.Impossible
}
