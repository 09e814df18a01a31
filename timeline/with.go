package timeline

import (
	"iter"
	"slices"
)

// With returns the timeline of all statements of t together with events, under the same rules; t is unchanged. Adding
// what is there already changes nothing, and the order of adding does not matter. Errors are those of [New], with
// indexes into events. With builds again only what links and rules join to the events, and shares the rest with t.
func (t *Timeline) With(events ...Event) (*Timeline, error) {
	if err := checkAll(events); err != nil {
		return nil, err
	}
	if t == nil || t.family == nil {
		return newTimeline(events, nil), nil
	}
	if t.hasAll(events) {
		return t, nil
	}
	d := t.draft(nil)
	for id, statements := range t.together(events) {
		d.takeTouched(id, statements)
	}
	return d.finish(events), nil
}

// together yields the IDs of new events, each with all statements about it, old and new.
func (t *Timeline) together(events []Event) iter.Seq2[string, iter.Seq[*Event]] {
	byID := make(map[string][]*Event)
	for i := range events {
		byID[events[i].ID] = append(byID[events[i].ID], &events[i])
	}
	return func(yield func(string, iter.Seq[*Event]) bool) {
		for id, said := range byID {
			if r, ok := t.find(id); ok {
				old := r.statementsOf(r.at)
				for i := range old {
					said = append(said, &old[i])
				}
			}
			if !yield(id, slices.Values(said)) {
				return
			}
		}
	}
}

// hasAll reports whether each of the events is among the statements of t.
func (t *Timeline) hasAll(events []Event) bool {
	for i := range events {
		r, ok := t.find(events[i].ID)
		if !ok || !slices.ContainsFunc(r.statementsOf(r.at), func(e Event) bool { return same(&e, &events[i]) }) {
			return false
		}
	}
	return true
}

// Without returns the timeline less the statements that match, under the same rules; t is unchanged. It asks match once
// for each statement, in no order, builds again what links and rules join to the statements that go, and shares the rest
// with t.
func (t *Timeline) Without(match func(Event) bool) *Timeline {
	return t.less(func(e *Event) bool { return match(e.clone()) })
}
