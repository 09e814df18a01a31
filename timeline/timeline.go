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
	rules []Rule
	all   *part // everything; nil where there is nothing
}

// nothing is what a timeline without events holds. It never changes.
var nothing part

// whole returns all happenings of t as one part. Positions in it are places in the order of t.
func (t *Timeline) whole() *part {
	if t == nil || t.all == nil {
		return &nothing
	}
	return t.all
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
	return &Timeline{rules: rules, all: build(events, rules)}
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

// With returns the timeline of all statements of t together with events, under the same rules; t is unchanged. Adding
// what is there already changes nothing, and the order of adding does not matter. Errors are those of [New], with
// indexes into events. With costs as much as New on the whole.
func (t *Timeline) With(events ...Event) (*Timeline, error) {
	if err := checkAll(events); err != nil {
		return nil, err
	}
	if t == nil {
		t = &Timeline{}
	}
	if t.whole().hasAll(events) {
		return t, nil
	}
	all := make([]Event, 0, t.Len()+len(events))
	all = slices.AppendSeq(all, t.whole().statements())
	return newTimeline(append(all, events...), t.rules), nil
}

// Len returns the number of happenings, each counted once however many statements speak of it.
func (t *Timeline) Len() int { return len(t.whole().events) }

// All returns the resolved events in order. The order contains every precedence that is certain by dates, links or
// rules. Between events that these leave open it goes by the earliest begin, then the latest begin, the step order of
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
	p := t.whole()
	i, ok := p.position(id)
	if !ok {
		return Event{}, false
	}
	return p.events[i].clone(), true
}

// Statements returns everything that is said of a happening, oldest first. It is empty for an unknown ID.
func (t *Timeline) Statements(id string) iter.Seq[Event] {
	return func(yield func(Event) bool) {
		p := t.whole()
		i, ok := p.position(id)
		if !ok {
			return
		}
		for _, e := range p.saidOf(i) {
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
		for e := range t.whole().statements() {
			if !yield(e.clone()) {
				return
			}
		}
	}
}

// Rules returns the rules that the timeline was built with, in their order.
func (t *Timeline) Rules() []Rule {
	if t == nil {
		return nil
	}
	return slices.Clone(t.rules)
}

// Bounds returns where start and end of a happening must lie, as narrowed by links and rules, and whether the timeline
// knows it. They are inferred: the event's own Date stays as it was said.
func (t *Timeline) Bounds(id string) (edtf.Bounds, bool) {
	p := t.whole()
	i, ok := p.position(id)
	if !ok {
		return edtf.Bounds{}, false
	}
	return p.bounds(i), true
}
