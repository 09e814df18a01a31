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
		p := t.whole()
		p.walk(&q, func(i int) bool {
			e := &p.events[i]
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
	p := t.whole()
	if q.asksForTimeAlone() && !q.Certain && !hasGaps(q.During) {
		return p.index.count(q.During) - p.missed(q.During)
	}
	return p.countByWalk(q)
}

// missed returns how many events with gaps the index counts for a period though they cannot overlap it.
func (t *part) missed(period edtf.Date) int {
	n, during := 0, period.Bounds()
	for _, i := range t.gappy {
		b := t.bounds(int(i))
		if b.EarliestStart <= during.LatestEnd && b.LatestEnd >= during.EarliestStart &&
			t.overlaps(int(i), period) == edtf.Impossible {
			n++
		}
	}
	return n
}

// countByWalk counts one by one.
func (t *part) countByWalk(q Query) int {
	n := 0
	t.walk(&q, func(i int) bool {
		if q.Match == nil || q.Match(t.events[i].clone()) {
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

// walk visits the positions of the events that fulfil all of q but Match, in the order that q asks for, as long as visit
// wants more.
func (t *part) walk(q *Query, visit func(i int) bool) {
	if q.Reverse {
		t.walkBackward(q, visit)
	} else {
		t.walkForward(q, visit)
	}
}

// walkForward visits the positions in ascending order.
func (t *part) walkForward(q *Query, visit func(i int) bool) {
	candidates, settled := t.candidates(q)
	fields := q.asksForFields()
	if !fields && settled {
		candidates(visit)
		return
	}
	for i := range candidates {
		if (!fields || t.events[i].fulfils(q)) && (settled || t.happensDuring(i, q)) && !visit(i) {
			return
		}
	}
}

// walkBackward visits the positions from last to first, and then those of which no time is known.
func (t *part) walkBackward(q *Query, visit func(i int) bool) {
	var all []int
	t.walkForward(q, func(i int) bool {
		all = append(all, i)
		return true
	})
	for _, i := range slices.Backward(all) {
		if !t.isUndated(i) && !visit(i) {
			return
		}
	}
	for _, i := range all {
		if t.isUndated(i) && !visit(i) {
			return
		}
	}
}

// isUndated reports whether no time is known of the event at position i, not even by links and rules.
func (t *part) isUndated(i int) bool { return t.undated > 0 && t.bounds(i) == edtf.Date{}.Bounds() }

// candidates returns in order the positions among which those are that q selects, from the index or the groups that leave
// fewest, and whether all of them are as q asks as to time.
func (t *part) candidates(q *Query) (positions iter.Seq[int], settled bool) {
	fewest := len(t.events)
	var chosen []*index
	if !q.During.IsZero() {
		chosen, fewest = []*index{&t.index}, t.index.count(q.During)
	}
	t.groups.asked(q, func(members []*index) {
		n := 0
		for _, x := range members {
			n += x.count(q.During)
		}
		if n < fewest || chosen == nil {
			chosen, fewest = members, n
		}
	})
	if chosen == nil {
		return t.everywhere, true
	}
	unsettled := slices.ContainsFunc(chosen, func(x *index) bool { return !x.settles(q) })
	return union(chosen, q), !unsettled
}

// everywhere yields all positions.
func (t *part) everywhere(yield func(int) bool) {
	for i := range t.events {
		if !yield(i) {
			return
		}
	}
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

// overlaps returns whether the event at position i overlaps the period, by its date as said and as narrowed.
func (t *part) overlaps(i int, period edtf.Date) edtf.Modality {
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
