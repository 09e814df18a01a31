package timeline

import (
	"cmp"
	"fmt"
	"slices"

	"example.org/review/timeline/edtf"
)

// Want is a happening whose day nobody knows, with what it would settle to know it.
type Want struct {
	ID    string
	Hangs int // answers that are open now, and that some day would settle
	Least int // how many of them a day settles, whichever it turns out to be
	Most  int // how many the best day settles

	_ struct{}
}

// String returns a sentence that says what hangs on the day.
func (w Want) String() string {
	return fmt.Sprintf("the day of %q would settle %d to %d of %d open answers", w.ID, w.Least, w.Most, w.Hangs)
}

// Wanted returns which unknown dates would settle most if they were known to the day, the most valuable first: by Least,
// then by Most, and then in the order of the timeline. Those that would settle nothing are left out, and so are extents,
// as intervals are, which no day can be.
//
// The answers are those that say whether a happening precedes the next one of its component in the order of the timeline
// ([Timeline.Precedes]), where that is only possible, and the findings of [Timeline.Check] that are undecided. A day is one
// in which the happening can lie, start and end, by its date and by all links and rules.
func (t *Timeline) Wanted() []Want {
	v := t.whole()
	open := v.openAnswers()
	var wants []Want
	for i := range int32(v.index.size) {
		if q := open.of(i); len(q) > 0 && v.at(i).isVague() {
			if w, ok := v.want(i, q); ok {
				wants = append(wants, w)
			}
		}
	}
	slices.SortStableFunc(wants, func(a, b Want) int {
		return cmp.Or(cmp.Compare(b.Least, a.Least), cmp.Compare(b.Most, a.Most))
	})
	return wants
}

// isVague reports whether the happening has a day that is not known.
func (r ref) isVague() bool {
	date := r.event().Date
	if form := date.Form(); form == edtf.Interval || form == edtf.AllOf || saturated(date) {
		return false
	}
	b := r.bounds(r.at)
	return dayNumber(b.EarliestStart) != dayNumber(b.LatestStart) || dayNumber(b.EarliestEnd) != dayNumber(b.LatestEnd)
}

// want tries the days of a happening against the answers that hang on it.
func (v *view) want(i int32, open []question) (Want, bool) {
	d := v.at(i).days()
	var s sweep
	hangs := 0
	for _, q := range open {
		if s.add(d, q.settler(v, i)) {
			hangs++
		}
	}
	least, most := s.extremes(d)
	return Want{ID: v.event(i).ID, Hangs: hangs, Least: least, Most: most}, hangs > 0
}
