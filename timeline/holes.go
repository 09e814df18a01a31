package timeline

import (
	"slices"

	"example.org/review/timeline/internal/span"
)

// holes are the times that dates of some happenings leave out between their bounds.
type holes struct {
	at     []int32  // positions of the happenings, ascending
	firsts []int32  // of each: where its times start
	times  []extent // of one happening after the other
	cover  *span.Cover
}

// add adds what the date of a happening leaves out. It stands after those that are there.
func (h *holes) add(at int32, times []extent) {
	h.at, h.firsts = append(h.at, at), append(h.firsts, int32(len(h.times)))
	h.times = append(h.times, times...)
}

// index makes h ready for questions.
func (h *holes) index() {
	if h.at != nil {
		h.cover = span.NewCover(len(h.times), func(i int) (start, end int64) { return h.times[i].from, h.times[i].to })
	}
}

// count returns how many happenings leave out the whole of a period.
func (h *holes) count(during extent) int { return h.cover.Count(during.from, during.to) }

// of returns the times that a happening leaves out, and whether h knows the happening.
func (h *holes) of(at int32) (times []extent, known bool) {
	k, known := slices.BinarySearch(h.at, at)
	if !known {
		return nil, false
	}
	times = h.times[h.firsts[k]:]
	if k+1 < len(h.firsts) {
		times = times[:h.firsts[k+1]-h.firsts[k]]
	}
	return times, true
}

// leaves reports whether a happening leaves out the whole of a period; known is false if h does not know the happening.
func (h *holes) leaves(at int32, during extent) (out, known bool) {
	times, known := h.of(at)
	return slices.ContainsFunc(times, func(t extent) bool { return t.from <= during.from && during.to <= t.to }), known
}
