package timeline

import (
	"math"

	"example.org/review/timeline/edtf"
)

// vagueness returns the seconds by which start and end of what d says can vary, together.
func vagueness(d edtf.Date) uint64 {
	b := d.Bounds()
	return addUp(width(b.EarliestStart, b.LatestStart), width(b.EarliestEnd, b.LatestEnd))
}

// width returns hi - lo; every width with one side unbounded is the same.
func width(lo, hi edtf.Instant) uint64 {
	if lo != hi && (lo == math.MinInt64 || hi == math.MaxInt64) {
		return math.MaxUint64
	}
	return uint64(hi) - uint64(lo)
}

// addUp returns a + b, or the greatest number.
func addUp(a, b uint64) uint64 {
	if a > math.MaxUint64-b {
		return math.MaxUint64
	}
	return a + b
}

// sharpens reports whether d says all that e says, and more.
func sharpens(d, e edtf.Date) bool {
	b, c := d.Bounds(), e.Bounds()
	return b != c && inside(b, c) && compatible(d, e)
}

// inside reports whether the bounds b lie in the bounds c.
func inside(b, c edtf.Bounds) bool {
	return b.EarliestStart >= c.EarliestStart && b.LatestStart <= c.LatestStart &&
		b.EarliestEnd >= c.EarliestEnd && b.LatestEnd <= c.LatestEnd
}

// compatible reports whether both dates can be true of one happening. The zero Date excludes none.
func compatible(d, e edtf.Date) bool {
	return d.IsZero() || e.IsZero() || d.Relations(e)&edtf.Equal != 0
}
