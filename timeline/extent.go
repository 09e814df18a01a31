package timeline

import (
	"cmp"
	"math"
	"slices"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/span"
)

// An extent is the time from the earliest start to the latest end of an event.
type extent struct{ from, to int64 }

// extentOf returns the extent of bounds.
func extentOf(b edtf.Bounds) extent { return extent{int64(b.EarliestStart), int64(b.LatestEnd)} }

// coverOf returns what counts the extents that cover a whole period; nil where there are none.
func coverOf(extents []extent) *span.Cover {
	if len(extents) == 0 {
		return nil
	}
	return span.NewCover(len(extents), func(i int) (start, end int64) { return extents[i].from, extents[i].to })
}

// hasGaps reports whether d may leave out some of the time between its bounds: whether it is a set, a pattern, or in years
// that seconds cannot tell apart.
func hasGaps(d edtf.Date) bool { return d.Form() >= edtf.OneOf || d.Unspecified() || saturated(d) }

// holesOf returns the time that a set leaves out between its members.
func holesOf(d edtf.Date) []extent {
	if d.Form() < edtf.OneOf {
		return nil
	}
	members := slices.Collect(d.Members())
	slices.SortFunc(members, func(a, b edtf.Bounds) int { return cmp.Compare(a.EarliestStart, b.EarliestStart) })
	var holes []extent
	last := members[0].LatestEnd
	for _, m := range members[1:] {
		if last != math.MaxInt64 && last+1 < m.EarliestStart {
			holes = append(holes, extent{int64(last) + 1, int64(m.EarliestStart) - 1})
		}
		last = max(last, m.LatestEnd)
	}
	return holes
}
