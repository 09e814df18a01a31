package timeline

import (
	"cmp"
	"slices"

	"example.org/review/timeline/edtf"
)

// A step is a kind of event in the cycle of a State.
type step struct {
	kind  Kind
	state string
	cycle int
}

// stepOf returns the step that an event is, and whether it is one of a review with a cycle that took or is to take place.
func stepOf(e *Event) (step, bool) {
	s := step{kind: e.Kind, state: e.Review.State, cycle: e.Review.Cycle}
	return s, s.cycle != 0 && e.Kind.Rank() < len(stepOrder) && !e.Status.notHeld()
}

// twins returns, for happenings that may be the same as an earlier one in the order of v, which one.
func (v *view) twins() map[int32]int32 {
	members := make(map[step][]int32)
	for i := range int32(v.index.size) {
		if s, ok := stepOf(v.event(i)); ok {
			members[s] = append(members[s], i)
		}
	}
	twins := make(map[int32]int32)
	for _, some := range members {
		if len(some) > 1 {
			v.pairUp(some, twins)
		}
	}
	return twins
}

// mostAlike is how many happenings of one step, all of which may begin at one time, are compared with the next one.
const mostAlike = 16

// pairUp adds the twins among happenings of one step.
func (v *view) pairUp(some []int32, twins map[int32]int32) {
	bounds := func(i int32) edtf.Bounds { return v.event(i).Date.Bounds() }
	slices.SortStableFunc(some, func(i, j int32) int { return cmp.Compare(bounds(i).EarliestStart, bounds(j).EarliestStart) })
	var open []int32 // those that may begin later still
	for _, i := range some {
		b := bounds(i)
		open = slices.DeleteFunc(open, func(j int32) bool { return bounds(j).LatestStart < b.EarliestStart })
		if at := slices.IndexFunc(open, func(j int32) bool { return v.mayBeOne(j, i) }); at >= 0 {
			j := open[at]
			twins[max(i, j)] = min(i, j)
		}
		open = append(open, i)
		open = open[max(0, len(open)-mostAlike):]
	}
}

// mayBeOne reports whether two happenings of one step may be the same.
func (v *view) mayBeOne(i, j int32) bool {
	r, s := v.at(i), v.at(j)
	e, f := r.event(), s.event()
	agree := (e.Review.Body == "" || f.Review.Body == "" || e.Review.Body == f.Review.Body) &&
		(e.Review.Session == 0 || f.Review.Session == 0 || e.Review.Session == f.Review.Session)
	return agree && compatible(e.Date, f.Date) &&
		r.precedes(s) != edtf.Certain && s.precedes(r) != edtf.Certain
}
