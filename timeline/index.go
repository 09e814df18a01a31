package timeline

import (
	"sort"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/span"
)

// index finds the events that may overlap a period, among all events of a part or a group of them. It holds the span from
// the earliest start to the latest end of each, but for the last ones of which no time is known: they may overlap any
// period, and certainly overlap none.
type index struct {
	positions []int32     // of the members, ascending; nil where all events are members
	size      int         // how many members there are
	dated     int         // how many of them stand before the undated ones at the end
	spans     *span.Index // of those, by number of member; nil in a group too small for it
	number    int32       // of the group
}

// newIndex indexes all events, given their extents. Of none but the first, which are so many, any time is known.
func newIndex(all []extent, dated int) index {
	x := index{size: len(all), dated: dated}
	x.spans = span.New(dated, func(i int) (start, end int64) { return all[i].from, all[i].to })
	return x
}

// build indexes a group in the same way.
func (x *index) build(all []extent, dated int) {
	x.dated = sort.Search(x.size, func(i int) bool { return int(x.positions[i]) >= dated })
	x.spans = span.New(x.dated, func(i int) (start, end int64) {
		e := all[x.positions[i]]
		return e.from, e.to
	})
}

// settles reports whether the candidates for q are just the members that fulfil what it asks of time, but for those whose
// own dates have gaps.
func (x *index) settles(q *Query) bool {
	return q.During.IsZero() || x.spans != nil && !q.Certain && !hasGaps(q.During)
}

// candidates returns in order the positions of the members among which those are that q selects.
func (x *index) candidates(q *Query) supply {
	switch {
	case q.During.IsZero() || x.spans == nil:
		return x.from(0)
	case x.dated == x.size, q.Certain && (edtf.Date{}).Overlaps(q.During) != edtf.Certain: // all of time is certain of what nothing is known of
		return x.overlap(q.During)
	}
	return x.overlap(q.During).then(x.from(x.dated))
}

// from returns the positions of the members from one on.
func (x *index) from(number int) supply {
	if x.positions == nil {
		return numbers(number, x.size)
	}
	return listed(x.positions[number:])
}

// overlap returns the positions of the members whose spans overlap a period.
func (x *index) overlap(period edtf.Date) supply {
	var a span.Answer
	e := extentOf(period.Bounds())
	x.spans.Ask(&a, e.from, e.to)
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
		return x.size
	}
	e := extentOf(period.Bounds())
	return x.spans.Count(e.from, e.to) + x.size - x.dated
}
