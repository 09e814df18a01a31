package timeline

import (
	"errors"
	"iter"
	"slices"

	"example.org/review/timeline/edtf"
)

// Timeline holds events in order and answers questions about them. It never changes: it copies what it is given and
// hands out copies, so any number of goroutines may read it. The zero Timeline is empty and ready for use.
//
// It has no form in JSON of its own, and package encoding/json says {} of it. [Encode] writes its AllStatements, each
// [Rule] has a form in JSON, and [Load] makes a timeline of both again.
type Timeline struct {
	family *family // nil where there are no rules
	layers []layer // larger ones first
}

// New returns the timeline of the events, ordered and narrowed by their links and by the rules. Events with the same ID
// are statements about one happening; see [Timeline.Event] for how they are resolved. New(nil) is an empty timeline.
//
// An event that cannot be one (no ID, text that is not UTF-8) makes New return no timeline and an error that joins one
// *[EventError] for each such event; so does a bad rule, with one *[RuleError] for each. Nothing else is refused:
// contradictions are reported by [Timeline.Conflicts].
func New(events []Event, rules ...Rule) (*Timeline, error) {
	if err := errors.Join(checkAll(events), errors.Join(checkRules(rules)...)); err != nil {
		return nil, err
	}
	return newTimeline(events, slices.Clone(rules)), nil
}

// newTimeline returns the timeline of events that are known to be good.
func newTimeline(events []Event, rules []Rule) *Timeline {
	if len(events) == 0 && len(rules) == 0 {
		return &Timeline{}
	}
	f := newFamily(rules)
	return &Timeline{f, []layer{{view: viewOf(f.build(events))}}}
}

// checkAll returns the errors of all bad events, joined.
func checkAll(events []Event) error {
	var errs []error
	for i := range events {
		if err := events[i].check(i); err != nil {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// Len returns the number of happenings, each counted once however many statements speak of it.
func (t *Timeline) Len() int {
	if t == nil {
		return 0
	}
	n := 0
	for i := range t.layers {
		n += t.layers[i].size()
	}
	return n
}

// Event returns the resolved event of a happening, and whether the timeline knows the happening.
//
// Each field is given by the newest statement that fills it in; a statement without a date of publication counts as the
// oldest, and of two published at the same date the sharper one counts as later. The Source is that of the newest.
//
// Date and Status go together: the newest statement that fills in either of them gives both.
//
//   - If it has a Status and no Date, the newest older Date is kept. Held does not keep one that was only planned, and only
//     Postponed and Cancelled keep one from which the happening was postponed or rescheduled, unless a source says Held of it.
//   - If it has a Date and no Status, it is Held where the newest older Status is Held and the date that was held and this
//     one can both be true. Otherwise it has no Status.
//
// Then older statements may sharpen the Date: going back, a date that lies inside the one found so far, and can be true
// together with all dates taken, takes its place. This stops at a statement that says Postponed, Cancelled or Rescheduled.
// A Planned or Rescheduled date sharpens only what is itself Planned or has no status, and nothing sharpens what is
// Postponed, Cancelled or Rescheduled. A statement that has a Status and no Date gives its Status to the Date before it.
//
// So the Source need not be that of the Date: [Timeline.Statements] says who gives it.
func (t *Timeline) Event(id string) (Event, bool) {
	r, ok := t.find(id)
	if !ok {
		return Event{}, false
	}
	return r.events[r.at].clone(), true
}

// Statements returns everything that is said of a happening, oldest first. It is empty for an unknown ID.
func (t *Timeline) Statements(id string) iter.Seq[Event] {
	return func(yield func(Event) bool) {
		r, ok := t.find(id)
		if !ok {
			return
		}
		for _, e := range r.statementsOf(r.at) {
			if !yield(e.clone()) {
				return
			}
		}
	}
}

// Rules returns the rules that the timeline was built with, in their order.
func (t *Timeline) Rules() []Rule {
	if t == nil || t.family == nil {
		return nil
	}
	return slices.Clone(t.family.rules)
}

// Bounds returns where start and end of a happening must lie, as narrowed by links and rules, and whether the timeline
// knows it. They are inferred: the event's own Date stays as it was said.
func (t *Timeline) Bounds(id string) (edtf.Bounds, bool) {
	r, ok := t.find(id)
	if !ok {
		return edtf.Bounds{}, false
	}
	return r.bounds(r.at), true
}

// find returns where the happening of an ID stands.
func (t *Timeline) find(id string) (r ref, ok bool) {
	if t == nil {
		return ref{}, false
	}
	for i := range t.layers {
		if at, ok := t.layers[i].position(id); ok && !t.layers[i].gone.has(int32(at)) {
			return t.layers[i].at(int32(at)), true
		}
	}
	return ref{}, false
}

// whole returns the view of all happenings of t. Positions in it are places in the order of t.
func (t *Timeline) whole() *view {
	switch {
	case t == nil:
		return &view{}
	case len(t.layers) == 1 && t.layers[0].lost == 0:
		return t.layers[0].view
	}
	return gather(t.layers, nil)
}
