package export

import (
	"cmp"
	"slices"

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

// stretch is a part of time about which a date says one thing. Its ends may be unbounded.
type stretch struct {
	from, to edtf.Instant
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

// members returns the stretches of the members of a set, in order of time.
func members(d edtf.Date) []stretch {
	var spans []stretch
	for b := range d.Members() {
		spans = append(spans, stretch{b.EarliestStart, b.LatestEnd, within})
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
