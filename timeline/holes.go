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
	h.cover = coverOf(h.times)
}

// count returns how many happenings leave out the whole of a period.
func (h *holes) count(during extent) int { return h.cover.Count(during.from, during.to) }

// number returns the number of a happening, or that of the next one that h knows. It is quick for one shortly after that of
// another number.
func (h *holes) number(at int32, after int) int {
	if after >= len(h.at) || h.at[after] > at {
		after = 0
	}
	step := 1
	for after+step < len(h.at) && h.at[after+step] < at {
		after, step = after+step, 2*step
	}
	k, _ := slices.BinarySearch(h.at[after:min(after+step+1, len(h.at))], at)
	return after + k
}

// is reports whether a number is that of a happening.
func (h *holes) is(k int, at int32) bool { return k < len(h.at) && h.at[k] == at }

// of returns the times that the happening of a number leaves out.
func (h *holes) of(k int) []extent {
	times := h.times[h.firsts[k]:]
	if k+1 < len(h.firsts) {
		times = times[:h.firsts[k+1]-h.firsts[k]]
	}
	return times
}

// leaves reports whether the happening of a number leaves out the whole of a period.
func (h *holes) leaves(k int, during extent) bool {
	for _, t := range h.of(k) {
		if t.from <= during.from && during.to <= t.to {
			return true
		}
	}
	return false
}
