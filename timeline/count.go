package timeline

import "example.org/review/timeline/edtf"

// count returns how many happenings of a layer may overlap a period without gaps.
func (l *layer) count(period edtf.Date) int {
	during := extentOf(period.Bounds())
	n := l.index.count(period) - l.holes.count(during)
	for _, t := range l.tallies {
		n -= t.count(during)
	}
	for _, i := range l.odd {
		if !l.gone.has(i) && l.misses(i, period) {
			n--
		}
	}
	for _, i := range l.lostHoles {
		if l.misses(i, period) {
			n++ // counted twice: as gone, and as having a hole there
		}
	}
	return n
}
