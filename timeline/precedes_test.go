package timeline_test

import (
	"math/rand/v2"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// A stay is the time that a happening takes in one possible world: from start to end, and of a date with gaps only what
// lies in the members.
type stay struct {
	start, end edtf.Instant
	filled     []edtf.Bounds // members, where there are gaps
}

// randomStay returns one of the many stays that a date allows, in the days about January 2025.
func randomStay(r *rand.Rand, d edtf.Date) stay {
	const hour = 3600
	first, last := edtf.MustParse("2024-12-28").Bounds().EarliestStart, edtf.MustParse("2025-02-02").Bounds().LatestEnd
	between := func(lo, hi edtf.Instant) edtf.Instant {
		lo, hi = max(lo, first), min(hi, last)
		switch r.IntN(3) {
		case 0:
			return lo
		case 1:
			return hi
		}
		return lo + edtf.Instant(r.Int64N(int64(hi-lo)/hour+1))*hour
	}
	b := d.Bounds()
	var members []edtf.Bounds
	for m := range d.Members() {
		members = append(members, m)
	}
	if d.Form() == edtf.OneOf {
		b, members = pick(r, members), nil
	}
	s := stay{start: between(b.EarliestStart, b.LatestStart)}
	s.end = between(max(s.start, b.EarliestEnd), b.LatestEnd)
	if d.Form() == edtf.AllOf {
		s.filled = members
	}
	return s
}

// overlaps reports whether the stay shares an instant with the time from lo to hi.
func (s stay) overlaps(lo, hi edtf.Instant) bool {
	lo, hi = max(lo, s.start), min(hi, s.end)
	for _, m := range s.filled {
		if max(lo, m.EarliestStart) <= min(hi, m.LatestEnd) {
			return true
		}
	}
	return s.filled == nil && lo <= hi
}

// holds reports whether all links, rules and publications hold in a world.
func holds(cs []constraint, m *model, world []stay) bool {
	at := func(p int) edtf.Instant {
		switch {
		case p == m.origin():
			return 0
		case p%2 == 0:
			return world[p/2].start
		}
		return world[p/2].end
	}
	for _, c := range cs {
		if at(c.to)-at(c.from) < c.gap {
			return false
		}
	}
	return true
}

// What is certain holds in every possible world, and what is impossible in none, of dates with gaps and periods that are
// not known either.
func TestLawOverlapsIsNeverWrong(t *testing.T) {
	t.Parallel()
	gapped := []string{"{2025-01-02,2025-01-05}", "{2025-01-02..2025-01-03,2025-01-06..2025-01-07}", "{2025-01-04,2025-01-09}"}
	periods := []string{"2025-01-04", "2025-01-03/2025-01-04", "2025-01-04/", "[2025-01-03,2025-01-06]", "{2025-01-01,2025-01-04}", "/2025-01-03", "2025-01-05/.."}
	worlds, certain := 0, 0
	forRandom(t, func(t *testing.T, r *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		for i := range events {
			if r.IntN(3) == 0 {
				events[i].Date = edtf.MustParse(pick(r, gapped))
			}
		}
		tl := mustNew(t, events, rules...)
		m := newModel(events, rules)
		cs := m.constraints(named(tl.Conflicts()))
		for range 20 {
			world := make([]stay, len(events))
			for i, e := range events {
				world[i] = randomStay(r, e.Date)
			}
			if !holds(cs, m, world) {
				continue
			}
			worlds++
			for i, e := range events {
				period := edtf.MustParse(pick(r, periods))
				is := periodIn(r, period, world[i])
				got, _ := tl.Overlaps(e.ID, period)
				if got == edtf.Certain && !is || got == edtf.Impossible && is {
					t.Errorf("%s overlaps %s: %v, but not so in the world of %v", e.ID, period, got, world[i])
				}
				if got == edtf.Certain && e.Date.Overlaps(period) == edtf.Possible {
					certain++
				}
			}
		}
	})
	if worlds < 120*long || certain < 2*long {
		t.Errorf("only %d worlds, in which %d answers came of narrowing", worlds, certain)
	}
}

// periodIn reports whether a stay overlaps one of the periods that a date can be.
func periodIn(r *rand.Rand, period edtf.Date, s stay) bool {
	if period.Form() == edtf.AllOf {
		for m := range period.Members() {
			if s.overlaps(m.EarliestStart, m.LatestEnd) {
				return true
			}
		}
		return false
	}
	b := period.Bounds()
	for m := range period.Members() {
		if period.Form() == edtf.OneOf && r.IntN(2) == 0 {
			b = m
		}
	}
	if period.Form() == edtf.OneOf && b == period.Bounds() {
		for m := range period.Members() {
			b = m
			break
		}
	}
	start, end := b.EarliestStart, b.LatestEnd
	if b.LatestEnd == edtf.DistantFuture && b.EarliestEnd != edtf.DistantFuture { // an end that nobody knows
		end = start + edtf.Instant(r.Int64N(10*86400))
	}
	if b.EarliestStart == edtf.DistantPast && b.LatestStart != edtf.DistantPast {
		start = end - edtf.Instant(r.Int64N(10*86400))
	}
	return s.overlaps(start, end)
}

// A link does not close a gap: the period may end in it.
func TestGapsStayOpen(t *testing.T) {
	t.Parallel()
	s := timeline.Event{ID: "s", Date: edtf.MustParse("{2024-10-24..2024-10-27,2024-11-04}")}
	p := timeline.Event{ID: "p", Date: edtf.MustParse("2020")}
	q := timeline.Event{ID: "q", Date: edtf.MustParse("2021"), After: []string{"p"}}
	period := edtf.MustParse("2024-10-28/")
	for name, events := range map[string][]timeline.Event{"alone": {s, p}, "with a link": {s, p, q}} {
		tl := mustNew(t, events)
		if n := tl.Count(timeline.Query{During: period, Certain: true}); n != 0 {
			t.Errorf("%s: %d are certain", name, n)
		}
		if m, ok := tl.Overlaps("s", period); m != edtf.Possible || !ok {
			t.Errorf("%s: overlaps is %v", name, m)
		}
	}
}

func TestUnknownHappenings(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{{ID: "a"}})
	if m, ok := tl.Precedes("a", "typo"); ok || m != edtf.Possible {
		t.Errorf("a precedes what nobody knows: %v, %v", m, ok)
	}
	if m, ok := tl.Overlaps("typo", edtf.MustParse("2025")); ok || m != edtf.Possible {
		t.Errorf("what nobody knows overlaps 2025: %v, %v", m, ok)
	}
}
