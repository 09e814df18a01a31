package timeline

import (
	"math"
	"strings"

	"example.org/review/timeline/edtf"
)

// Years that an int64 of seconds cannot hold saturate: all of them share the outermost instant of their side. Dates still
// compare such years by number, but bounds, and so links and rules, cannot tell them apart.

// startsBeyond reports whether d says that its start lies in such years.
func startsBeyond(d edtf.Date) bool {
	b := d.Bounds()
	return b.EarliestStart == math.MaxInt64 || b.LatestStart == math.MinInt64 && !hasNoStart(d)
}

// endsBeyond reports whether d says that its end lies in such years.
func endsBeyond(d edtf.Date) bool {
	b := d.Bounds()
	return b.LatestEnd == math.MinInt64 || b.EarliestEnd == math.MaxInt64 && !neverEnds(d)
}

// saturated reports whether d says that its start or its end lies in such years.
func saturated(d edtf.Date) bool {
	if b := d.Bounds(); b.EarliestStart != math.MinInt64 && b.LatestEnd != math.MaxInt64 {
		return false
	}
	return startsBeyond(d) || endsBeyond(d)
}

// hasNoStart reports whether d says that what happened then never began, as "../2022" and "{..2022}" do. One of a set that
// is open, "[..2022]", began at some time.
func hasNoStart(d edtf.Date) bool {
	text := strings.TrimPrefix(d.String(), "{")
	return strings.HasPrefix(text, "..")
}

// neverEnds reports whether d says that what began then never ends, as "2022/.." and "{2022..}" do.
func neverEnds(d edtf.Date) bool {
	text := strings.TrimSuffix(d.String(), "}")
	return strings.HasSuffix(text, "..")
}

// gap returns the seconds from one instant to another, which are the least number there is where the first is never or
// the second is before all time, and saturate.
func gap(from, to edtf.Instant) int64 {
	switch d := int64(to - from); {
	case from == math.MaxInt64 || to == math.MinInt64:
		return math.MinInt64
	case from == math.MinInt64 || to == math.MaxInt64:
		return math.MaxInt64
	case from < 0 && d < int64(to):
		return math.MaxInt64
	case from > 0 && d > int64(to):
		return math.MinInt64
	default:
		return d
	}
}

// shift returns an instant so many seconds later; unbounded stays unbounded.
func shift(at edtf.Instant, by int64) edtf.Instant {
	switch {
	case at == math.MinInt64 || at == math.MaxInt64:
		return at
	case by > 0 && int64(at) > math.MaxInt64-by:
		return math.MaxInt64
	case by < 0 && int64(at) < math.MinInt64-by:
		return math.MinInt64
	}
	return at + edtf.Instant(by)
}
