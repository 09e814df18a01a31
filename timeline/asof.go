package timeline

import "example.org/review/timeline/edtf"

// AsOf returns the timeline as it was known at the end of a day: the statements that were certainly published by then,
// and those whose date of publication is not known, under the same rules. A source dated by its month counts
// from the end of that month. If day is coarser than a day, such as "2025-06", its last instant counts, so AsOf of the
// zero Date is the whole timeline.
//
// A statement keeps the status that its source gave it: what was planned and is past by then is still planned.
func (t *Timeline) AsOf(day edtf.Date) *Timeline {
	end := day.Bounds().LatestEnd
	return t.less(func(e *Event) bool {
		p := e.Source.Published
		return !p.IsZero() && p.Bounds().LatestEnd > end
	})
}
