package edtf

import (
	"cmp"
	"strings"
)

// Compare returns -1, 0 or +1 for sorting: a total order in which every date has one place, and 0 is only for
// d == e. If d Certainly precedes e, Compare is -1; the reverse does not follow, for a date that comes earlier in
// the order may well be of a later happening.
//
// Dates stand in the order of these, taken one after the other: dates that say anything before the zero Date; the
// earliest start, no start first, then starts that are not known; the latest start; the earliest end; the latest end;
// the text. So of dates that start together the finer comes first: "2025-01-01", "2025-01", "2025", "2025/2026".
func (d Date) Compare(e Date) int {
	if d.IsZero() || e.IsZero() {
		return cmp.Compare(len(e.text), len(d.text))
	}
	if (d.facts.flags | e.facts.flags).has(saturated) {
		d.bounds, e.bounds, _ = placed(d, e)
	}
	if d.bounds != e.bounds {
		return d.bounds.compare(&e.bounds)
	}
	return strings.Compare(d.text, e.text)
}

// compare returns the order of b and c, which differ, by their fields, one after the other.
func (b *Bounds) compare(c *Bounds) int {
	switch {
	case b.EarliestStart != c.EarliestStart:
		return cmp.Compare(b.EarliestStart, c.EarliestStart)
	case b.LatestStart != c.LatestStart:
		return cmp.Compare(b.LatestStart, c.LatestStart)
	case b.EarliestEnd != c.EarliestEnd:
		return cmp.Compare(b.EarliestEnd, c.EarliestEnd)
	}
	return cmp.Compare(b.LatestEnd, c.LatestEnd)
}
