package export

import (
	"cmp"
	"iter"
	"math/bits"
	"slices"

	"example.org/review/timeline/edtf"
)

// span is all instants from the first to the last, both included.
type span struct{ first, last edtf.Instant }

// sizes are the classes of how long a span can be, as powers of two of seconds: a day, a month, a year, eight years, 136
// years, and anything. They are few, since a question about a period looks at each.
var sizes = [...]int{17, 22, 25, 28, 32, 63}

// size returns the class of s: the least whose seconds it fits in.
func (s span) size() int {
	if s.first == edtf.DistantPast || s.last == edtf.DistantFuture {
		return sizes[len(sizes)-1]
	}
	i, _ := slices.BinarySearch(sizes[:], bits.Len64(uint64(s.last)-uint64(s.first)))
	return sizes[i]
}

// within returns what s and t have in common; ok is false if that is nothing.
func (s span) within(t span) (u span, ok bool) {
	u = span{max(s.first, t.first), min(s.last, t.last)}
	return u, u.first <= u.last
}

// tidySpans puts spans in order and joins those that have nothing between them.
func tidySpans(spans []span) []span {
	slices.SortFunc(spans, func(s, t span) int { return cmp.Compare(s.first, t.first) })
	tidy := spans[:0]
	for _, s := range spans {
		if n := len(tidy) - 1; n >= 0 && (tidy[n].last == edtf.DistantFuture || s.first <= tidy[n].last+1) {
			tidy[n].last = max(tidy[n].last, s.last)
		} else {
			tidy = append(tidy, s)
		}
	}
	return tidy
}

// spansOf returns the time of the members of d, from the first to the last instant of each, without what lies between.
func spansOf(members iter.Seq[edtf.Bounds]) []span {
	var spans []span
	for m := range members {
		spans = append(spans, span{m.EarliestStart, m.LatestEnd})
	}
	return tidySpans(spans)
}

// How a date leaves out some of the time between its bounds.
const (
	noGaps = iota
	oneOf  // what happened was at some time in one of the parts
	allOf  // it was in all of the parts from its start to its end
	someOf // it was in some of them, perhaps as short as an instant
	brief  // it may be as short as an instant between the earliest end and the latest start that are stated
)

// partsOf returns the parts of a date that leaves out some of the time between its bounds, how it does that, and the parts
// that what happened fills in any case. Of all other dates the bounds say everything.
func partsOf(d edtf.Date) (gaps int, parts, sure []span) {
	if f := d.Form(); f != edtf.OneOf && f != edtf.AllOf {
		return noGaps, nil, nil
	}
	b := d.Bounds()
	switch parts = spansOf(d.Members()); {
	case d.Form() == edtf.OneOf && len(parts) == 1:
		return noGaps, nil, nil
	case d.Form() == edtf.OneOf:
		return oneOf, parts, nil
	case d.Unspecified():
		return someOf, parts, nil
	case b.LatestStart > b.EarliestEnd:
		return brief, parts, nil
	}
	for _, p := range parts {
		if s, ok := p.within(span{b.LatestStart, b.EarliestEnd}); ok {
			sure = append(sure, s)
		}
	}
	return allOf, parts, sure
}
