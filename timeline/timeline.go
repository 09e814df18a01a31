package timeline

import (
	"errors"
	"iter"
	"slices"

	"example.org/review/timeline/edtf"
)

// Timeline holds events in order and answers questions about them. It never changes: it copies what it is given and
// hands out copies, so any number of goroutines may read it. The zero Timeline is empty and ready for use.
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

// All returns the resolved events in order. The order contains every precedence that is certain by dates, links or
// rules. Between events that these leave open it goes by the earliest start, then the latest start, the step order of
// their kinds and the ID. What may have begun at any time stands at its latest end, and what nothing is known of stands
// last. The order depends only on the statements and rules, never on the order in which they were given.
func (t *Timeline) All() iter.Seq[Event] { return t.Select(Query{}) }

// Backward returns the resolved events in reverse order, except that those of which no time is known still come last,
// and in the order of [Timeline.All].
func (t *Timeline) Backward() iter.Seq[Event] { return t.Select(Query{Reverse: true}) }

// Event returns the resolved event of a happening, and whether the timeline knows the happening.
//
// Each field is given by the newest statement that fills it in; a statement without a date of publication counts as the
// oldest, and of two published at the same date the sharper one counts as later. The Source is that of the newest.
//
// Date and Status go together: the newest statement that fills in either gives both. But a Status without a Date keeps the
// newest older Date (Held only one of a statement that says Held or nothing), and a Date without a Status stays Held where
// the newest older Status is that and both dates can be true. Older dates inside that one, and possible together with it,
// may sharpen it, back to the first statement that says Postponed or Cancelled; a Planned one sharpens only what is itself
// Planned or has no status. What is Postponed or Cancelled keeps its date as it is.
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
		for _, e := range r.saidOf(r.at) {
			if !yield(e.clone()) {
				return
			}
		}
	}
}

// AllStatements returns everything that is said of all happenings: the happenings in order, the statements of each oldest
// first. [Encode] of it loses nothing, and [New] of it under the same rules gives the same timeline.
func (t *Timeline) AllStatements() iter.Seq[Event] {
	return func(yield func(Event) bool) {
		t.walk(&Query{}, func(p *part, at int32) bool {
			for _, e := range p.saidOf(int(at)) {
				if !yield(e.clone()) {
					return false
				}
			}
			return true
		})
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
