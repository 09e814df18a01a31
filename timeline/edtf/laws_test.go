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
	line           []int64 // on which both lie
	first, second  []world // what happened at d and at e
	bounded        []world // what lies within the bounds of d
	secondBounded  []world // what lies within the bounds of e
	secondAsPeriod []world
}

// pairs calls f with random pairs, the same ones in every run.
func pairs(f func(pair)) {
	r := rand.New(rand.NewPCG(2025, 1))
	count := 12_000
	if testing.Short() {
		count = 1200
	}
	for i := range count {
		s := scopes[i%len(scopes)]
		a, b := s.draw(r), s.draw(r)
		d, e := edtf.MustParse(a.text), edtf.MustParse(b.text)
		line := line(a, b)
		f(pair{d, e, line, a.happenings(line), b.happenings(line), inBounds(d, line), inBounds(e, line), b.periods(line)})
	}
}

// inBounds returns all worlds that lie within the bounds of d.
func inBounds(d edtf.Date, line []int64) []world {
	b := d.Bounds()
	return between(line, always, func(begin, end int64) bool {
		return isDated(begin) == (b.LatestStart != noBegin) && b.EarliestStart <= begin && begin <= b.LatestStart &&
			isDated(end) == (b.EarliestEnd != noEnd) && b.EarliestEnd <= end && end <= b.LatestEnd
	})
}

func TestLawPrecedesIsWhatPossibleWorldsSay(t *testing.T) {
	hadEnded := func(v, w world) bool { return v.end < w.begin }
	pairs(func(p pair) {
		if got, want := p.d.Precedes(p.e), answer(p.first, p.second, hadEnded); got != want {
			t.Errorf("%q precedes %q: %v, want %v", p.d, p.e, got, want)
		}
		got, want := p.d.Bounds().Precedes(p.e.Bounds()), answer(p.bounded, p.secondBounded, hadEnded)
		if got != want {
			t.Errorf("bounds of %q precede those of %q: %v, want %v", p.d, p.e, got, want)
		}
	})
}

func TestLawOverlapsIsWhatPossibleWorldsSay(t *testing.T) {
	pairs(func(p pair) {
		shareAnInstant := func(v, w world) bool {
			return slices.ContainsFunc(p.line, func(t int64) bool { return v.has(t) && w.has(t) })
		}
		if got, want := p.d.Overlaps(p.e), answer(p.first, p.secondAsPeriod, shareAnInstant); got != want {
			t.Errorf("%q overlaps %q: %v, want %v", p.d, p.e, got, want)
		}
		if got, want := p.d.Bounds().Overlaps(p.e), answer(p.bounded, p.secondAsPeriod, shareAnInstant); got != want {
			t.Errorf("bounds of %q overlap %q: %v, want %v", p.d, p.e, got, want)
		}
	})
}

func TestLawWithinIsWhatPossibleWorldsSay(t *testing.T) {
	pairs(func(p pair) {
		liesIn := func(v, w world) bool {
			return !slices.ContainsFunc(p.line, func(t int64) bool { return v.has(t) && !w.has(t) })
		}
		if got, want := p.d.Within(p.e), answer(p.first, p.secondAsPeriod, liesIn); got != want {
			t.Errorf("%q within %q: %v, want %v", p.d, p.e, got, want)
		}
		if got, want := p.d.Bounds().Within(p.e), answer(p.bounded, p.secondAsPeriod, liesIn); got != want {
			t.Errorf("bounds of %q within %q: %v, want %v", p.d, p.e, got, want)
		}
	})
}

func TestLawRelationsAreThoseOfPossibleWorlds(t *testing.T) {
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
	pairs(func(p pair) {
		want := edtf.Bounds{noEnd, noBegin, noEnd, noBegin}
		for _, w := range p.first {
			begin, end := unbounded(w.begin), unbounded(w.end)
			want.EarliestStart, want.LatestStart = min(want.EarliestStart, begin), max(want.LatestStart, begin)
			want.EarliestEnd, want.LatestEnd = min(want.EarliestEnd, end), max(want.LatestEnd, end)
		}
		if got := p.d.Bounds(); got != want {
			t.Errorf("%q: %+v, want %+v", p.d, got, want)
		}
	})
}

// unbounded returns an instant of the line as Bounds have it: what lies beyond all dates is unbounded.
func unbounded(t int64) int64 {
	switch {
	case t <= longAgo+2:
		return noBegin
	case t >= farFuture:
		return noEnd
	}
	return t
}
