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
	events  []Event           // one resolved event a happening, in order
	said    map[int32][]Event // by position: all statements of a happening that has several, oldest first
	ids     table             // position of each ID
	rules   []Rule
	logic   *logic // nil where no link or rule joins anything
	index   index
	groups  groups
	gappy   []int32 // positions of the events whose date leaves out some of the time between its bounds
	undated int     // happenings that nothing is known of as to time
}

// New returns the timeline of the events, ordered and narrowed by their links and by the rules. Events with the same ID
// are statements about one happening; see [Timeline.Event] for how they are resolved. New(nil) is an empty timeline.
//
// An event that cannot be one (no ID, text that is not UTF-8) makes New return no timeline and an error that joins one
// *[EventError] for each such event. Nothing else is refused: contradictions are reported by [Timeline.Conflicts].
func New(events []Event, rules ...Rule) (*Timeline, error) {
	if err := checkAll(events); err != nil {
		return nil, err
	}
	return build(events, slices.Clone(rules)), nil
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

// build makes a timeline of events that are known to be good.
func build(events []Event, rules []Rule) *Timeline {
	happenings, ids := resolveAll(events)
	order := byDate(happenings)
	l := infer(happenings, order, rules)
	if l != nil {
		order = l.place(happenings, order)
	}
	t := &Timeline{events: make([]Event, len(order)), rules: rules, logic: l}
	for i, h := range order {
		t.put(int32(i), &happenings[h])
	}
	t.ids = ids.renumbered(order)
	var all []extent
	all, t.gappy = t.extents()
	t.index, t.groups = newIndex(all, t.gappy != nil), newGroups(t.events, all, t.gappy != nil)
	return t
}

// put makes a happening the one at position i.
func (t *Timeline) put(i int32, h *happening) {
	e := &t.events[i]
	*e = *h.event
	e.own()
	if h.said != nil {
		t.keep(i, h.said)
	}
	if t.bounds(int(i)) == (edtf.Date{}).Bounds() {
		t.undated++
	}
}

// keep remembers the statements of the happening at position i.
func (t *Timeline) keep(i int32, said []Event) {
	if t.said == nil {
		t.said = make(map[int32][]Event)
	}
	t.said[i] = said
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
	if t.hasAll(events) {
		return t, nil
	}
	all := make([]Event, 0, len(t.events)+len(events))
	all = slices.AppendSeq(all, t.statements())
	return build(append(all, events...), t.rules), nil
}

// hasAll reports whether each of the events is among the statements of t.
func (t *Timeline) hasAll(events []Event) bool {
	for i := range events {
		at, ok := t.position(events[i].ID)
		if !ok || !slices.ContainsFunc(t.saidOf(at), func(e Event) bool { return same(&e, &events[i]) }) {
			return false
		}
	}
	return true
}

// statements yields every statement of t, not copied.
func (t *Timeline) statements() iter.Seq[Event] {
	return func(yield func(Event) bool) {
		for i := range t.Len() {
			for _, e := range t.saidOf(i) {
				if !yield(e) {
					return
				}
			}
		}
	}
}

// saidOf returns the statements of the happening at position i, oldest first, not copied.
func (t *Timeline) saidOf(i int) []Event {
	if said, ok := t.said[int32(i)]; ok {
		return said
	}
	return t.events[i : i+1]
}

// position returns where the happening of that ID stands.
func (t *Timeline) position(id string) (int, bool) {
	if t == nil {
		return 0, false
	}
	return t.ids.find(id, func(i int) string { return t.events[i].ID })
}

// Len returns the number of happenings, each counted once however many statements speak of it.
func (t *Timeline) Len() int {
	if t == nil {
		return 0
	}
	return len(t.events)
}

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
// The statement published last gives every field; a statement without a date of publication counts as the oldest, and
// of two published at the same date the sharper one counts as later. Its date may be sharpened by an older statement
// whose date lies inside it and can be true together with it, unless the newest statement says postponed or cancelled.
func (t *Timeline) Event(id string) (Event, bool) {
	i, ok := t.position(id)
	if !ok {
		return Event{}, false
	}
	return t.events[i].clone(), true
}

// Statements returns everything that is said of a happening, oldest first. It is empty for an unknown ID.
func (t *Timeline) Statements(id string) iter.Seq[Event] {
	return func(yield func(Event) bool) {
		i, ok := t.position(id)
		if !ok {
			return
		}
		for _, e := range t.saidOf(i) {
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
		for e := range t.statements() {
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
	i, ok := t.position(id)
	if !ok {
		return edtf.Bounds{}, false
	}
	return t.bounds(i), true
}

// bounds returns the narrowed bounds of the happening at position i.
func (t *Timeline) bounds(i int) edtf.Bounds {
	if t.logic != nil {
		return t.logic.bounds[i]
	}
	return t.events[i].Date.Bounds()
}
