package timeline

import "iter"

// Select returns the resolved events that the query asks for, in order. The sequence can be walked any number of times.
func (t *Timeline) Select(q Query) iter.Seq[Event] {
	return func(yield func(Event) bool) {
		t.walk(&q, func(v *view, some []int32) bool {
			for _, i := range some {
				e := v.event(i)
				if q.Match != nil || e.lists() {
					if !e.hand(&q, yield) {
						return false
					}
				} else if !yield(*e) {
					return false
				}
			}
			return true
		})
	}
}

// hand hands over e with lists of its own, unless a last condition excludes it, and reports whether more are wanted.
func (e *Event) hand(q *Query, yield func(Event) bool) bool {
	return q.Match != nil && !q.Match(e.clone()) || yield(e.clone())
}

// All returns the resolved events in order. The order contains every precedence that is certain by dates, links or
// rules. Between events that these leave open it goes by the earliest start, then the latest start, the step order of
// their kinds and the ID. What may have begun at any time stands at its latest end, and what nothing is known of stands
// last. The order depends only on the statements and rules, never on the order in which they were given.
func (t *Timeline) All() iter.Seq[Event] { return t.Select(Query{}) }

// Backward returns the resolved events in reverse order, except that those of which no time is known still come last,
// and in the order of [Timeline.All].
func (t *Timeline) Backward() iter.Seq[Event] { return t.Select(Query{Reverse: true}) }

// AllStatements returns everything that is said of all happenings: the happenings in order, the statements of each oldest
// first. [Encode] of it loses nothing, and [New] of it under the same rules gives the same timeline.
func (t *Timeline) AllStatements() iter.Seq[Event] {
	return func(yield func(Event) bool) {
		t.walk(&Query{}, each(func(r ref) bool {
			for _, e := range r.statementsOf(r.at) {
				if !yield(e.clone()) {
					return false
				}
			}
			return true
		}))
	}
}

// Count returns how many events Select would return. Where only During is asked for, and not Certain, it takes no longer
// for more of them.
func (t *Timeline) Count(q Query) int {
	n := 0
	if t != nil && q.asksForTimeAlone() && !q.Certain && !hasGaps(q.During) {
		for i := range t.layers {
			n += t.layers[i].count(q.During)
		}
		return n
	}
	asked := q // so that q itself need not outlive the call
	t.walk(&asked, func(v *view, some []int32) bool {
		for _, i := range some {
			if q.Match == nil || q.Match(v.event(i).clone()) {
				n++
			}
		}
		return true
	})
	return n
}

// walk visits the happenings that fulfil all of q but Match, in the order that q asks for, as long as visit wants more.
func (t *Timeline) walk(q *Query, visit func(v *view, some []int32) bool) {
	switch {
	case t == nil:
	case q.Reverse:
		t.walkBackward(q, visit)
	default:
		through(streams(t.layers, q, (*layer).candidates), ref.before, visit)
	}
}

// walkBackward visits them from last to first, and then those of which no time is known.
func (t *Timeline) walkBackward(q *Query, visit func(v *view, some []int32) bool) {
	more := true
	dated := func(v *view, some []int32) bool {
		for k, i := range some {
			if r := v.at(i); more && !r.isUndated(r.at) {
				more = visit(v, some[k:k+1])
			}
		}
		return more
	}
	after := func(r, s ref) bool { return s.before(r) }
	if through(streams(t.layers, q, (*layer).backward), after, dated); more {
		through(streams(t.layers, q, (*layer).undatedOnes), ref.before, visit)
	}
}
