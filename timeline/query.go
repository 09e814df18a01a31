package timeline

import (
	"iter"
	"slices"

	"example.org/review/timeline/edtf"
)

// Query says which events to select. The zero Query selects everything. A list means "any of these", an empty list
// "whatever it is"; the fields together mean "and".
//
// During selects the events that may overlap a period, so it selects every event of which no time is known: it may have
// happened then. Certain leaves those that certainly overlap it. Both go by the bounds as narrowed by links and rules.
type Query struct {
	During   edtf.Date        // events that may overlap this period; the zero Date asks nothing
	Certain  bool             // only those that certainly do; without During it asks nothing
	States   []string         // States under review
	Cycles   []int            // cycles of the review
	Sessions []int            // sessions
	Kinds    []Kind           // kinds of event
	Statuses []Status         // "" selects the events whose sources give no status
	Topics   []string         // events that have at least one of these
	Match    func(Event) bool // any other condition; asked last
	Reverse  bool             // in the order of Backward
}

// Select returns the resolved events that the query asks for, in order. The sequence can be walked any number of times.
func (t *Timeline) Select(q Query) iter.Seq[Event] {
	return func(yield func(Event) bool) {
		for i := range t.positions(q) {
			e := t.events[i].clone()
			if (q.Match == nil || q.Match(e)) && !yield(e) {
				return
			}
		}
	}
}

// Count returns how many events Select would return.
func (t *Timeline) Count(q Query) int {
	if t == nil {
		return 0
	}
	if q.selectsByTimeAlone() && !q.Certain && t.index.exact(q.During) {
		return t.index.count(q.During)
	}
	n := 0
	for i := range t.positions(q) {
		if q.Match == nil || q.Match(t.events[i].clone()) {
			n++
		}
	}
	return n
}

// selectsByTimeAlone reports whether During is all that q asks.
func (q *Query) selectsByTimeAlone() bool {
	return !q.During.IsZero() && q.Match == nil && !q.asksForReview() && len(q.Kinds)+len(q.Statuses)+len(q.Topics) == 0
}

// asksForReview reports whether q has a condition on the review of an event.
func (q *Query) asksForReview() bool { return len(q.States)+len(q.Cycles)+len(q.Sessions) > 0 }

// positions returns where the events stand that fulfil all of q but Match, in the order that q asks for.
func (t *Timeline) positions(q Query) iter.Seq[int] {
	return func(yield func(int) bool) {
		if t == nil {
			return
		}
		if q.Reverse {
			t.backward(q, yield)
			return
		}
		for i := range t.candidates(&q) {
			if t.fulfils(i, &q) && !yield(i) {
				return
			}
		}
	}
}

// backward yields the positions that q selects from last to first, and then those of which no time is known.
func (t *Timeline) backward(q Query, yield func(int) bool) {
	q.Reverse = false
	all := slices.Collect(t.positions(q))
	for _, i := range slices.Backward(all) {
		if !t.isUndated(i) && !yield(i) {
			return
		}
	}
	for _, i := range all {
		if t.isUndated(i) && !yield(i) {
			return
		}
	}
}

// isUndated reports whether no time is known of the event at position i, not even by links and rules.
func (t *Timeline) isUndated(i int) bool { return t.undated > 0 && t.bounds(i) == edtf.Date{}.Bounds() }

// candidates returns in order the positions among which those that q selects are found, by the index that leaves fewest.
func (t *Timeline) candidates(q *Query) iter.Seq[int] {
	if !q.During.IsZero() {
		return t.index.overlap(q.During)
	}
	return func(yield func(int) bool) {
		for i := range t.events {
			if !yield(i) {
				return
			}
		}
	}
}

// fulfils reports whether the event at position i fulfils all of q but Match.
func (t *Timeline) fulfils(i int, q *Query) bool {
	e := &t.events[i]
	return among(q.Kinds, e.Kind) && among(q.States, e.Review.State) &&
		among(q.Cycles, e.Review.Cycle) && among(q.Sessions, e.Review.Session) &&
		among(q.Statuses, e.Status) && amongAny(q.Topics, e.Topics) && t.happensDuring(i, q)
}

// happensDuring reports whether the event at position i may overlap the period of q, or certainly does if q says so.
func (t *Timeline) happensDuring(i int, q *Query) bool {
	if q.During.IsZero() {
		return true
	}
	m := t.overlaps(i, q.During)
	return m == edtf.Certain || m == edtf.Possible && !q.Certain
}

// overlaps returns whether the event at position i overlaps the period, by its date as said and as narrowed.
func (t *Timeline) overlaps(i int, period edtf.Date) edtf.Modality {
	m := t.events[i].Date.Overlaps(period)
	if m == edtf.Possible && t.logic != nil {
		return t.logic.bounds[i].Overlaps(period)
	}
	return m
}

// among reports whether x is in the list, or the list asks nothing.
func among[T comparable](list []T, x T) bool { return len(list) == 0 || slices.Contains(list, x) }

// amongAny reports whether one of xs is in the list, or the list asks nothing.
func amongAny(list, xs []string) bool {
	return len(list) == 0 || slices.ContainsFunc(xs, func(x string) bool { return slices.Contains(list, x) })
}
