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
// happened then. Certain leaves only those that certainly overlap it. Both go by the bounds as narrowed by links and rules.
type Query struct {
	During   edtf.Date        // events that may overlap this period; the zero Date asks nothing
	Certain  bool             // only those that certainly do; without During it asks nothing
	Bodies   []string         // who reviews
	States   []string         // States under review
	Cycles   []int            // cycles of the review
	Sessions []int            // sessions
	Kinds    []Kind           // kinds of event
	Statuses []Status         // "" selects the events whose sources give no status
	Topics   []string         // events that have at least one of these
	Match    func(Event) bool // any other condition; asked last
	Reverse  bool             // in the order of Backward

	_ struct{}
}

// Select returns the resolved events that the query asks for, in order. The sequence can be walked any number of times.
func (t *Timeline) Select(q Query) iter.Seq[Event] {
	return func(yield func(Event) bool) {
		t.walk(&q, func(p *part, at int32) bool {
			e := &p.events[at]
			switch {
			case q.Match != nil:
				return !q.Match(e.clone()) || yield(e.clone())
			case e.lists():
				return yield(e.clone())
			}
			return yield(*e)
		})
	}
}

// Count returns how many events Select would return. Where only During is asked for, and not Certain, it takes no longer
// for more of them.
func (t *Timeline) Count(q Query) int {
	switch {
	case t == nil:
		return 0
	case q.asksForTimeAlone() && !q.Certain && !hasGaps(q.During):
		n := 0
		for i := range t.layers {
			n += t.layers[i].count(q.During)
		}
		return n
	}
	n := 0
	t.walk(&q, func(p *part, at int32) bool {
		if q.Match == nil || q.Match(p.events[at].clone()) {
			n++
		}
		return true
	})
	return n
}

// asksForTimeAlone reports whether During is all that q asks for.
func (q *Query) asksForTimeAlone() bool {
	return !q.During.IsZero() && q.Match == nil && !q.asksForFields()
}

// asksForFields reports whether q has a condition on the fields of an event other than its date.
func (q *Query) asksForFields() bool {
	return len(q.Kinds)+len(q.Bodies)+len(q.States)+len(q.Cycles)+len(q.Sessions)+len(q.Statuses)+len(q.Topics) > 0
}

// fulfils reports whether e has the fields that q asks for.
func (e *Event) fulfils(q *Query) bool {
	return among(q.States, e.Review.State) && among(q.Bodies, e.Review.Body) && among(q.Kinds, e.Kind) && among(q.Cycles, e.Review.Cycle) &&
		among(q.Sessions, e.Review.Session) && among(q.Statuses, e.Status) && amongAny(q.Topics, e.Topics)
}

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

// among reports whether x is in the list, or the list asks nothing.
func among[T comparable](list []T, x T) bool { return len(list) == 0 || slices.Contains(list, x) }

// amongAny reports whether one of xs is in the list, or the list asks nothing.
func amongAny(list, xs []string) bool {
	return len(list) == 0 || slices.ContainsFunc(xs, func(x string) bool { return slices.Contains(list, x) })
}
