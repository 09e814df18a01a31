package timeline

import (
	"cmp"
	"iter"
	"slices"
	"sort"
	"strings"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/span"
)

// index finds the events that may overlap a period. It holds the span from the earliest begin to the latest end of each.
//
// The span index wants its spans in ascending order of begin, and nearly all events stand in that order. A straggler
// stands later than its earliest begin says, since it may have begun at any time or must follow another event. It is
// indexed apart; in the main index an instant that overlaps little holds its place.
type index struct {
	main       *span.Index
	stragglers []straggler // by position
	late       *span.Index // the spans of the stragglers, in the order of byBegin
	byBegin    []int32     // their positions, by earliest begin
	gaps       bool        // some event has a date that does not fill its span
}

// A straggler is an event at a position where the main index has the instant at in place of its span.
type straggler struct {
	position int32
	at       int64
}

// newIndex indexes the events of t by their narrowed bounds.
func newIndex(t *Timeline) index {
	var x index
	latest := int64(-1 << 63)
	x.main = span.New(len(t.events), func(i int) (int64, int64) {
		b := t.bounds(i)
		if b.EarliestStart < latest {
			x.stragglers = append(x.stragglers, straggler{int32(i), latest})
			return latest, latest
		}
		latest = b.EarliestStart
		x.gaps = x.gaps || hasGaps(t.events[i].Date)
		return b.EarliestStart, b.LatestEnd
	})
	x.addStragglers(t)
	return x
}

// addStragglers indexes those that the main index has no place for.
func (x *index) addStragglers(t *Timeline) {
	for _, s := range x.stragglers {
		x.byBegin = append(x.byBegin, s.position)
		x.gaps = x.gaps || hasGaps(t.events[s.position].Date)
	}
	begin := func(i int32) int64 { return t.bounds(int(i)).EarliestStart }
	slices.SortStableFunc(x.byBegin, func(a, b int32) int { return cmp.Compare(begin(a), begin(b)) })
	x.late = span.New(len(x.byBegin), func(i int) (int64, int64) {
		b := t.bounds(int(x.byBegin[i]))
		return b.EarliestStart, b.LatestEnd
	})
}

// hasGaps reports whether d may leave out some of the time between its bounds: whether it is a set, or a pattern.
func hasGaps(d edtf.Date) bool {
	text := d.String()
	return text != "" && (text[0] == '[' || text[0] == '{' || strings.IndexByte(text, 'X') >= 0)
}

// settles reports whether the index alone answers what q asks of the time of an event.
func (x *index) settles(q *Query) bool {
	return q.During.IsZero() || !q.Certain && !x.gaps && !hasGaps(q.During)
}

// overlap returns the positions of the events whose span overlaps that of the period, in ascending order.
func (x *index) overlap(period edtf.Date) iter.Seq[int] {
	b := period.Bounds()
	if len(x.stragglers) == 0 {
		return x.main.Overlap(b.EarliestStart, b.LatestEnd)
	}
	return x.merged(b.EarliestStart, b.LatestEnd)
}

// merged returns what the two indexes select together.
func (x *index) merged(lo, hi int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		var late []int
		for i := range x.late.Overlap(lo, hi) {
			late = append(late, int(x.byBegin[i]))
		}
		slices.Sort(late)
		places := x.stragglers
		for i := range x.main.Overlap(lo, hi) {
			for ; len(late) > 0 && late[0] < i; late = late[1:] {
				if !yield(late[0]) {
					return
				}
			}
			for len(places) > 0 && int(places[0].position) < i {
				places = places[1:]
			}
			if (len(places) == 0 || int(places[0].position) != i) && !yield(i) {
				return
			}
		}
		for _, i := range late {
			if !yield(i) {
				return
			}
		}
	}
}

// count returns how many spans overlap that of the period.
func (x *index) count(period edtf.Date) int {
	b := period.Bounds()
	return x.main.Count(b.EarliestStart, b.LatestEnd) - x.placesWithin(b.EarliestStart, b.LatestEnd) +
		x.late.Count(b.EarliestStart, b.LatestEnd)
}

// placesWithin returns how many stragglers have an instant of the window as their place in the main index.
func (x *index) placesWithin(lo, hi int64) int {
	from := sort.Search(len(x.stragglers), func(i int) bool { return x.stragglers[i].at >= lo })
	to := sort.Search(len(x.stragglers), func(i int) bool { return x.stragglers[i].at > hi })
	return to - from
}
