package timeline

import (
	"fmt"
	"slices"
)

// idle returns why a rule joins nothing though happenings of both its kinds are there; "" if it joins some, or they are not
// there.
func (r *Rule) idle(j *joining, these, those []int32) string {
	if len(these) == 0 || len(those) == 0 || len(j.joins(r)) > 0 {
		return ""
	}
	events := j.events
	this, that := r.Kind.Words(), r.Of.Words()
	if r.Body != "" && (len(r.bound(events, these)) == 0 || len(r.bound(events, those)) == 0) {
		kind, some := this, these
		if len(r.bound(events, these)) > 0 {
			kind, some = that, those
		}
		return fmt.Sprintf("it joins nothing: it is for the body %q, and every %s there is names another one, as %q does; give both the same Body, or leave that of the rule empty",
			r.Body, kind, events[some[0]].ID)
	}
	filled := func(some []int32, f fields) bool {
		return slices.ContainsFunc(some, func(h int32) bool { return fieldsOf(&events[h].Review)&f != 0 })
	}
	switch {
	case r.Relation == Follows && !filled(these, hasCycle):
		return withoutCycle(this)
	case r.Relation == Follows && !filled(those, hasCycle):
		return withoutCycle(that)
	case r.Relation == Follows:
		return fmt.Sprintf("it joins nothing: no %s has a Review that agrees with that of a %s; give both the same Body, State, Cycle and Session, or leave out what is not known", this, that)
	}
	return fmt.Sprintf("it joins nothing: no %s fills in all that the Review of a %s fills in, with the same values; fill in what that has, as the Session, in the Review of each %s", this, that, this)
}

// withoutCycle says that no event of a kind has a cycle.
func withoutCycle(kind string) string {
	return fmt.Sprintf("it joins nothing: no %s has a Cycle in its Review, and it joins only events of one cycle; fill in the Cycle, or leave the Reviews of both kinds empty but for the Body", kind)
}
