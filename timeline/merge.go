package timeline

import "iter"

// Merge returns the events of several timelines without a happening in common, in the order of one timeline of all their
// statements, if all have the same rules and neither links nor rules join happenings of two of them: see [Components].
// The sequence can be walked any number of times.
func Merge(timelines ...*Timeline) iter.Seq[Event] {
	return func(yield func(Event) bool) {
		var all []layer
		for _, t := range timelines {
			if t != nil {
				all = append(all, t.layers...)
			}
		}
		through(streams(all, &Query{}, (*layer).candidates), ref.before, each(func(r ref) bool { return yield(r.event().clone()) }))
	}
}
