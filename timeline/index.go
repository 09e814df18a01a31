package timeline

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"sort"
	"strings"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/span"
)

// index finds the events that may overlap a period, among all events of a timeline or a group of them. It holds the span
// from the earliest begin to the latest end of each.
//
// The span index wants its spans in ascending order of begin, and nearly all events stand in that order. A straggler
// stands later than its earliest begin says, since it may have begun at any time or must follow another event. It is
// indexed apart; in the main index an instant that overlaps little holds its place.
type index struct {
	positions  []int32     // of the members, ascending; nil where all events are members
	main       *span.Index // by number of member; nil in a group too small for it
	stragglers []straggler // by number of member
	late       *span.Index // the spans of the stragglers, in the order of byBegin
	byBegin    []int32     // their numbers, by earliest begin
	gaps       bool        // some event of the timeline has a date that does not fill its span
}

// A straggler is a member in whose place the main index has the instant at.
type straggler struct {
	number int32
	at     int64
}

// An extent is the time from the earliest begin to the latest end of an event.
type extent struct{ from, to int64 }

// extents returns those of all events, by position, and the positions of the events whose date does not fill its own.
func (t *Timeline) extents() (all []extent, gappy []int32) {
	all = make([]extent, len(t.events))
	for i := range t.events {
		b := t.bounds(i)
		all[i] = extent{int64(b.EarliestStart), int64(b.LatestEnd)}
		if hasGaps(t.events[i].Date) {
			gappy = append(gappy, int32(i))
		}
	}
	return all, gappy
}

// newIndex indexes all events.
func newIndex(all []extent, gaps bool) index {
	x := index{gaps: gaps}
	x.build(len(all), all)
	return x
}

// build indexes n members, given the extents of all events.
func (x *index) build(n int, all []extent) {
	latest := int64(math.MinInt64)
	x.main = span.New(n, func(i int) (int64, int64) {
		e := all[x.position(i)]
		if e.from < latest {
			x.stragglers = append(x.stragglers, straggler{int32(i), latest})
			return latest, latest
		}
		latest = e.from
		return e.from, e.to
	})
	x.addStragglers(all)
}

// addStragglers indexes those that the main index has no place for.
func (x *index) addStragglers(all []extent) {
	of := func(i int32) extent { return all[x.position(int(i))] }
	for _, s := range x.stragglers {
		x.byBegin = append(x.byBegin, s.number)
	}
	slices.SortStableFunc(x.byBegin, func(a, b int32) int { return cmp.Compare(of(a).from, of(b).from) })
	x.late = span.New(len(x.byBegin), func(i int) (int64, int64) {
		e := of(x.byBegin[i])
		return e.from, e.to
	})
}

// position returns where the member of that number stands.
func (x *index) position(number int) int {
	if x.positions == nil {
		return number
	}
	return int(x.positions[number])
}

// hasGaps reports whether d may leave out some of the time between its bounds: whether it is a set, a pattern, or in years
// that seconds cannot tell apart.
func hasGaps(d edtf.Date) bool {
	text := d.String()
	return remote(d) || text != "" && (text[0] == '[' || text[0] == '{' || strings.IndexByte(text, 'X') >= 0)
}

// settles reports whether the candidates for q are just the members that fulfil what it asks of time.
func (x *index) settles(q *Query) bool {
	return q.During.IsZero() || x.main != nil && !q.Certain && !x.gaps && !hasGaps(q.During)
}

// candidates returns in order the positions of the members among which those are that q selects.
func (x *index) candidates(q *Query) iter.Seq[int] {
	switch {
	case q.During.IsZero() || x.main == nil:
		return x.members
	case len(x.stragglers) > 0:
		return x.merged(q.During.Bounds())
	case x.positions == nil:
		b := q.During.Bounds()
		return x.main.Overlap(int64(b.EarliestStart), int64(b.LatestEnd))
	}
	return x.overlap(q.During.Bounds())
}

// members yields the positions of all members of a group.
func (x *index) members(yield func(int) bool) {
	for _, i := range x.positions {
		if !yield(int(i)) {
			return
		}
	}
}

// overlap returns the positions that the main index of a group selects.
func (x *index) overlap(b edtf.Bounds) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range x.main.Overlap(int64(b.EarliestStart), int64(b.LatestEnd)) {
			if !yield(int(x.positions[i])) {
				return
			}
		}
	}
}

// merged returns what the main index and that of the stragglers select together.
func (x *index) merged(b edtf.Bounds) iter.Seq[int] {
	return func(yield func(int) bool) {
		late := x.lateBetween(b)
		places := x.stragglers
		for i := range x.main.Overlap(int64(b.EarliestStart), int64(b.LatestEnd)) {
			for ; len(late) > 0 && int(late[0]) < i; late = late[1:] {
				if !yield(x.position(int(late[0]))) {
					return
				}
			}
			for len(places) > 0 && int(places[0].number) < i {
				places = places[1:]
			}
			if (len(places) == 0 || int(places[0].number) != i) && !yield(x.position(i)) {
				return
			}
		}
		for _, i := range late {
			if !yield(x.position(int(i))) {
				return
			}
		}
	}
}

// lateBetween returns the numbers of the stragglers that the bounds select, ascending.
func (x *index) lateBetween(b edtf.Bounds) []int32 {
	var late []int32
	for i := range x.late.Overlap(int64(b.EarliestStart), int64(b.LatestEnd)) {
		late = append(late, x.byBegin[i])
	}
	slices.Sort(late)
	return late
}

// count returns how many candidates there are for a period, or for any time.
func (x *index) count(period edtf.Date) int {
	if period.IsZero() || x.main == nil {
		return len(x.positions)
	}
	b := period.Bounds()
	n := x.main.Count(int64(b.EarliestStart), int64(b.LatestEnd))
	if len(x.stragglers) > 0 {
		n += x.late.Count(int64(b.EarliestStart), int64(b.LatestEnd)) - x.placesWithin(b)
	}
	return n
}

// placesWithin returns how many stragglers have an instant within the bounds as their place in the main index.
func (x *index) placesWithin(b edtf.Bounds) int {
	from := sort.Search(len(x.stragglers), func(i int) bool { return x.stragglers[i].at >= int64(b.EarliestStart) })
	to := sort.Search(len(x.stragglers), func(i int) bool { return x.stragglers[i].at > int64(b.LatestEnd) })
	return to - from
}
