package edtf_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/review/timeline/edtf"
)

// pair is two random dates of a small calendar, with all the worlds that they leave open.
type pair struct {
	d, e           edtf.Date
	line           []edtf.Instant // on which both lie
	first, second  []world        // what happened at d and at e
	bounded        []world        // what lies within the bounds of d
	secondBounded  []world        // what lies within the bounds of e
	secondAsPeriod []world
	far            bool // some years are beyond int64 seconds, where bounds saturate
}

// pairs calls f with random pairs, the same ones in every run.
func pairs(f func(pair)) {
	r := rand.New(rand.NewPCG(2025, 1))
	for i := range 2500 * long {
		s := scopes[i%len(scopes)]
		a, b := s.draw(r), s.draw(r)
		d, e := edtf.MustParse(a.text), edtf.MustParse(b.text)
		line := line(a, b)
		f(pair{d, e, line, a.happenings(line), b.happenings(line), inBounds(d, line), inBounds(e, line), b.periods(line), a.isFar() || b.isFar()})
	}
}

// inBounds returns all worlds that lie within the bounds of d.
func inBounds(d edtf.Date, line []edtf.Instant) []world {
	b := d.Bounds()
	if b == (edtf.Date{}).Bounds() {
		return between(line, always, func(begin, end edtf.Instant) bool { return begin != noEnd && end != noBegin })
	}
	return between(line, always, func(begin, end edtf.Instant) bool {
		return isDated(begin) == (b.LatestStart != noBegin) && b.EarliestStart <= begin && begin <= b.LatestStart &&
			isDated(end) == (b.EarliestEnd != noEnd) && b.EarliestEnd <= end && end <= b.LatestEnd
	})
}

func TestLawPrecedesIsWhatPossibleWorldsSay(t *testing.T) {
	t.Parallel()
	hadEnded := func(v, w world) bool { return v.end < w.begin }
	pairs(func(p pair) {
		if got, want := p.d.Precedes(p.e), answer(p.first, p.second, hadEnded); got != want {
			t.Errorf("%q precedes %q: %v, want %v", p.d, p.e, got, want)
		}
		got, want := p.d.Bounds().Precedes(p.e.Bounds()), answer(p.bounded, p.secondBounded, hadEnded)
		if got != want && !p.far {
			t.Errorf("bounds of %q precede those of %q: %v, want %v", p.d, p.e, got, want)
		}
	})
}

// forPeriods holds a question about a date and a period, and the same about the bounds of the date, to what the worlds
// say, given whether it is so in one world of each.
func forPeriods(t *testing.T, words string, ofDate func(d, period edtf.Date) edtf.Modality,
	ofBounds func(b edtf.Bounds, period edtf.Date) edtf.Modality, holds func(line []edtf.Instant, v, w world) bool) {
	pairs(func(p pair) {
		inWorlds := func(v, w world) bool { return holds(p.line, v, w) }
		if got, want := ofDate(p.d, p.e), answer(p.first, p.secondAsPeriod, inWorlds); got != want {
			t.Errorf("%q %s %q: %v, want %v", p.d, words, p.e, got, want)
		}
		if got, want := ofBounds(p.d.Bounds(), p.e), answer(p.bounded, p.secondAsPeriod, inWorlds); got != want && !p.far {
			t.Errorf("bounds of %q, %s %q: %v, want %v", p.d, words, p.e, got, want)
		}
	})
}

func TestLawOverlapsIsWhatPossibleWorldsSay(t *testing.T) {
	t.Parallel()
	forPeriods(t, "overlaps", edtf.Date.Overlaps, edtf.Bounds.Overlaps, func(line []edtf.Instant, v, w world) bool {
		return slices.ContainsFunc(line, func(t edtf.Instant) bool { return v.has(t) && w.has(t) })
	})
}

func TestLawWithinIsWhatPossibleWorldsSay(t *testing.T) {
	t.Parallel()
	forPeriods(t, "within", edtf.Date.Within, edtf.Bounds.Within, func(line []edtf.Instant, v, w world) bool {
		return !slices.ContainsFunc(line, func(t edtf.Instant) bool { return v.has(t) && !w.has(t) })
	})
}

func TestLawRelationsAreThoseOfPossibleWorlds(t *testing.T) {
	t.Parallel()
	pairs(func(p pair) {
		var want edtf.Relations
		for _, v := range p.first {
			for _, w := range p.second {
				want |= relation(v, w)
			}
		}
		if got := p.d.Relations(p.e); got != want {
			t.Errorf("relations of %q to %q: %v, want %v", p.d, p.e, got, want)
		}
	})
}

func TestLawBoundsAreThoseOfPossibleWorlds(t *testing.T) {
	t.Parallel()
	pairs(func(p pair) {
		want := edtf.Bounds{noEnd, noBegin, noEnd, noBegin}
		for _, w := range p.first {
			begin, end := unbounded(w.begin), unbounded(w.end)
			want.EarliestStart, want.LatestStart = min(want.EarliestStart, begin), max(want.LatestStart, begin)
			want.EarliestEnd, want.LatestEnd = min(want.EarliestEnd, end), max(want.LatestEnd, end)
		}
		if got := p.d.Bounds(); got != want && !p.far {
			t.Errorf("%q: %+v, want %+v", p.d, got, want)
		}
	})
}

// unbounded returns an instant of the line as Bounds have it: what lies beyond all dates is unbounded.
func unbounded(t edtf.Instant) edtf.Instant {
	switch {
	case t <= longAgo+2:
		return noBegin
	case t >= farFuture:
		return noEnd
	}
	return t
}
