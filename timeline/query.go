package timeline

import (
	"slices"

	"example.org/review/timeline/edtf"
)

// Query says which events to select. The zero Query selects everything. A list means "any of these", an empty list
// "whatever it is"; the fields together mean "and".
//
// During selects the events that may overlap a period, so it selects every event of which no time is known: it may have
// happened then. Certain leaves only those that certainly overlap it. Both go by the bounds as narrowed by links and rules.
type Query struct {
	During   edtf.Date        // events that may overlap this period; the zero Date has no effect
	Certain  bool             // only those that certainly do; without During it has no effect
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

// among reports whether x is in the list, or the list asks nothing.
func among[T comparable](list []T, x T) bool { return len(list) == 0 || slices.Contains(list, x) }

// amongAny reports whether one of xs is in the list, or the list asks nothing.
func amongAny(list, xs []string) bool {
	return len(list) == 0 || slices.ContainsFunc(xs, func(x string) bool { return slices.Contains(list, x) })
}
