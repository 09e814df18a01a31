package timeline

import "example.org/review/timeline/edtf"

// count returns how many happenings of a layer may overlap a period without gaps.
func (l *layer) count(period edtf.Date) int {
	during := extentOf(period.Bounds())
	n := l.index.count(period) - l.holes.count(during)
	for i := range l.tallies {
		n -= l.tallies[i].count(during)
	}
	for _, i := range l.odd {
		if !l.gone.has(i) && l.misses(i, period) {
			n--
		}
	}
	return n
}
