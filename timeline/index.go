package timeline

import (
	"strings"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/span"
)

// index finds the events that may overlap a period, among all events of a timeline or a group of them. It holds the span
// from the earliest start to the latest end of each.
type index struct {
	positions []int32     // of the members, ascending; nil where all events are members
	spans     *span.Index // by number of member; nil in a group too small for it
	gaps      bool        // some event of the timeline has a date that does not fill its span
}

// An extent is the time from the earliest start to the latest end of an event.
type extent struct{ from, to int64 }

// extents returns those of all events, by position, and the positions of the events whose date does not fill its own.
func (t *part) extents() (all []extent, gappy []int32) {
	all = make([]extent, len(t.events))
	for i := range t.events {
		b := t.bounds(i)
		all[i] = extentOf(b)
		if hasGaps(t.events[i].Date) {
			gappy = append(gappy, int32(i))
		}
	}
	return all, gappy
}

// extentOf returns the extent of bounds.
func extentOf(b edtf.Bounds) extent { return extent{int64(b.EarliestStart), int64(b.LatestEnd)} }

// newIndex indexes all events.
func newIndex(all []extent, gaps bool) index {
	x := index{gaps: gaps}
	x.build(len(all), all)
	return x
}

// build indexes n members, given the extents of all events.
func (x *index) build(n int, all []extent) {
	x.spans = span.New(n, func(i int) (start, end int64) {
		e := all[x.position(i)]
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
	return saturated(d) || text != "" && (text[0] == '[' || text[0] == '{' || strings.IndexByte(text, 'X') >= 0)
}

// settles reports whether the candidates for q are just the members that fulfil what it asks of time.
func (x *index) settles(q *Query) bool {
	return q.During.IsZero() || x.spans != nil && !q.Certain && !x.gaps && !hasGaps(q.During)
}

// candidates returns in order the positions of the members among which those are that q selects.
func (x *index) candidates(q *Query) supply {
	if q.During.IsZero() || x.spans == nil {
		return parts(x.positions)
	}
	var a span.Answer
	period := extentOf(q.During.Bounds())
	x.spans.Ask(&a, period.from, period.to)
	if x.positions == nil {
		return a.Next
	}
	return func() []int32 {
		some := a.Next()
		for k, i := range some {
			some[k] = x.positions[i]
		}
		return some
	}
}

// count returns how many candidates there are for a period, or for any time.
func (x *index) count(period edtf.Date) int {
	if period.IsZero() || x.spans == nil {
		return len(x.positions)
	}
	e := extentOf(period.Bounds())
	return x.spans.Count(e.from, e.to)
}
