package export

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"example.org/review/timeline/edtf"
)

// certainty is what a stretch of time in a picture says.
type certainty uint8

const (
	going   certainty = iota // the event certainly went on
	rising                   // it began at some time in the stretch
	falling                  // it ended at some time in the stretch
	within                   // it took place at some time in the stretch
	between                  // a gap: it did not take place here
)

// stretch is a part of time of which a date says one thing. Its ends may be unbounded.
type stretch struct {
	from, to int64
	says     certainty
}

// stretches returns what d says of time, from the earliest on.
func stretches(d edtf.Date) []stretch {
	switch d.Form() {
	case edtf.OneOf:
		return withGaps(members(d))
	case edtf.AllOf:
		return withGaps(fillMembers(members(d), d.Bounds()))
	}
	return extent(d.Bounds())
}

// extent returns the stretches of a date that is no set.
func extent(b edtf.Bounds) []stretch {
	sameRange := b.EarliestStart == b.EarliestEnd && b.LatestStart == b.LatestEnd
	if b.LatestStart > b.EarliestEnd || sameRange && b.EarliestStart < b.LatestEnd {
		return []stretch{{b.EarliestStart, b.LatestEnd, within}}
	}
	var parts []stretch
	if b.EarliestStart < b.LatestStart {
		parts = append(parts, stretch{b.EarliestStart, b.LatestStart, rising})
	}
	parts = append(parts, stretch{b.LatestStart, b.EarliestEnd, going})
	if b.EarliestEnd < b.LatestEnd {
		parts = append(parts, stretch{b.EarliestEnd, b.LatestEnd, falling})
	}
	return parts
}

// members returns the stretches of the members of a set, in order. They are no more than the members as they are written:
// a range is one stretch.
func members(d edtf.Date) []stretch {
	text := d.String()
	var spans []stretch
	for member := range strings.SplitSeq(text[1:len(text)-1], ",") {
		from, to := memberSpan(member)
		spans = append(spans, stretch{from, to, within})
	}
	slices.SortFunc(spans, func(a, b stretch) int { return cmp.Compare(a.from, b.from) })
	return spans
}

// fillMembers returns the members of an all-of set as far as what happened fills them: it begins at some time in the first
// date named and ends at some time in the last.
func fillMembers(members []stretch, b edtf.Bounds) []stretch {
	if b.LatestStart >= b.EarliestEnd {
		return members
	}
	var parts []stretch
	for _, m := range members {
		for _, part := range [...]stretch{
			{m.from, min(m.to, b.LatestStart), rising},
			{max(m.from, b.LatestStart), min(m.to, b.EarliestEnd), going},
			{max(m.from, b.EarliestEnd), m.to, falling},
		} {
			if part.from <= part.to {
				parts = append(parts, part)
			}
		}
	}
	return parts
}

// withGaps returns spans, which are in order, with the gaps between them.
func withGaps(spans []stretch) []stretch {
	parts, end := spans[:1:1], spans[0].to
	for _, next := range spans[1:] {
		if end < next.from-1 {
			parts = append(parts, stretch{end + 1, next.from - 1, between})
		}
		parts, end = append(parts, next), max(end, next.to)
	}
	return parts
}

// memberSpan returns the first and last second of one member of a set, a date or a range of dates.
func memberSpan(member string) (from, to int64) {
	first, last, ranged := strings.Cut(member, "..")
	if !ranged {
		last = first
	}
	from, to = math.MinInt64, math.MaxInt64
	if d, err := edtf.Parse(first); err == nil && first != "" {
		from = d.Bounds().EarliestStart
	}
	if d, err := edtf.Parse(last); err == nil && last != "" {
		to = d.Bounds().LatestEnd
	}
	return from, to
}
