package edtf_test

import (
	"math/rand/v2"
	"testing"

	"example.org/review/timeline/edtf"
)

// drawPairs calls f with pairs of random dates of small calendars, and the line on which both lie.
func drawPairs(t *testing.T, count int, f func(d, e modelDate, line []int64)) {
	r := rand.New(rand.NewPCG(2025, 1))
	if testing.Short() {
		count /= 10
	}
	for i := range count {
		s := scopes[i%len(scopes)]
		d, e := s.draw(r), s.draw(r)
		f(d, e, line(d, e))
	}
}

func TestLawPossibleWorlds(t *testing.T) {
	drawPairs(t, 20000, func(a, b modelDate, line []int64) {
		d, e := edtf.MustParse(a.text), edtf.MustParse(b.text)
		happenings, others, periods := a.happenings(line), b.happenings(line), b.periods(line)
		precedes := answer(happenings, others, func(v, w world) bool { return v.end < w.begin })
		if got := d.Precedes(e); got != precedes {
			t.Errorf("%q precedes %q: %v, want %v", d, e, got, precedes)
		}
		overlaps := answer(happenings, periods, func(v, w world) bool {
			for _, t := range line {
				if v.has(t) && w.has(t) {
					return true
				}
			}
			return false
		})
		if got := d.Overlaps(e); got != overlaps {
			t.Errorf("%q overlaps %q: %v, want %v", d, e, got, overlaps)
		}
		within := answer(happenings, periods, func(v, w world) bool {
			for _, t := range line {
				if v.has(t) && !w.has(t) {
					return false
				}
			}
			return true
		})
		if got := d.Within(e); got != within {
			t.Errorf("%q within %q: %v, want %v", d, e, got, within)
		}
		var relations edtf.Relations
		for _, v := range happenings {
			for _, w := range others {
				relations |= relation(v, w)
			}
		}
		if got := d.Relations(e); got != relations {
			t.Errorf("relations of %q to %q: %v, want %v", d, e, got, relations)
		}
	})
}
