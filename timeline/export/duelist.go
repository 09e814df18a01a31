package export

import "example.org/review/timeline"

// due is a deadline as a page lists it.
type due struct{ What, Words string }

// dueList returns the deadlines that hang on events or are theirs, as known on the day of the stamp.
func (k *knower) dueList(events []timeline.Event) (all []due) {
	shown := make(map[string]bool, len(events))
	for i := range events {
		shown[events[i].ID] = true
	}
	for i := range k.due().all {
		d := &k.due().all[i]
		if !shown[d.ID] && !shown[d.Of] {
			continue
		}
		what := capital(k.kind(d.Kind))
		if review := k.review(d.Review); review != "" {
			what += k.bracketed(review)
		}
		all = append(all, due{valid(what), valid(k.dueWords(d))})
	}
	return all
}
