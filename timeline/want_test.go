package timeline_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// openAnswers returns the pairs of neighbours in components that may precede each other, and the findings that are
// undecided, each as a rule, "" for the former, and two IDs.
func openAnswers(tl *timeline.Timeline, groups [][]timeline.Event) [][3]string {
	var open [][3]string
	for _, g := range groups {
		last := ""
		for e := range tl.All() {
			if !slices.ContainsFunc(g, func(f timeline.Event) bool { return f.ID == e.ID }) {
				continue
			}
			if last != "" && precedes(tl, last, e.ID) == edtf.Possible {
				open = append(open, [3]string{"", last, e.ID})
			}
			last = e.ID
		}
	}
	for _, f := range tl.Check() {
		if f.Verdict == timeline.Undecided {
			open = append(open, [3]string{f.Rule.Name, f.Of, f.ID})
		}
	}
	return open
}

// isOpen reports whether an answer is open.
func isOpen(tl *timeline.Timeline, findings []timeline.Finding, q [3]string) bool {
	if q[0] == "" {
		return precedes(tl, q[1], q[2]) == edtf.Possible
	}
	return slices.ContainsFunc(findings, func(f timeline.Finding) bool {
		return f.Rule.Name == q[0] && f.Of == q[1] && f.ID == q[2] && f.Verdict == timeline.Undecided
	})
}

// days yields the days around all dates of the random events, and some far off.
func days(yield func(edtf.Date) bool) {
	for _, d := range []string{"2023-01-01", "2024-12-30", "2025-02-28", "2025-03-01", "2025-12-31", "2026-02-01"} {
		if !yield(edtf.MustParse(d)) {
			return
		}
	}
	for d := time.Date(2024, 12, 31, 0, 0, 0, 0, time.UTC); d.Before(time.Date(2025, 1, 16, 0, 0, 0, 0, time.UTC)); d = d.AddDate(0, 0, 1) {
		if !yield(edtf.Of(d)) {
			return
		}
	}
	for _, d := range []string{"2025-01-31", "2025-02-01", "2025-02-04", "2025-02-10"} {
		if !yield(edtf.MustParse(d)) {
			return
		}
	}
}

// TestLawWantedEqualsTryingEveryDay builds a timeline for each day of each happening.
func TestLawWantedEqualsTryingEveryDay(t *testing.T) {
	t.Parallel()
	wanted := 0
	for seed := range uint64(150 * long) {
		r := rand.New(rand.NewPCG(seed, 23))
		events, rules := randomEvents(r, 2+r.IntN(4)), randomRules(r)
		tl := mustNew(t, events, rules...)
		if len(tl.Conflicts()) > 0 {
			continue // what was given up there may be needed elsewhere
		}
		open := openAnswers(tl, timeline.Components(events, rules...))
		var want []timeline.Want
		for e := range tl.All() {
			if f := e.Date.Form(); f == edtf.Interval || f == edtf.AllOf {
				continue
			}
			b := bounds(tl, e.ID)
			if b.EarliestStart != edtf.DistantPast && b.LatestEnd != edtf.DistantFuture && b.LatestEnd-b.EarliestStart < 86400 {
				continue
			}
			w := timeline.Want{ID: e.ID, Least: 1 << 30}
			hangs := make(map[[3]string]bool)
			for day := range days {
				d := day.Bounds()
				if d.EarliestStart > b.LatestStart || d.LatestEnd < b.EarliestEnd || !e.Date.IsZero() && e.Date.Relations(day)&edtf.Equal == 0 {
					continue
				}
				tried := slices.Clone(events)
				tried[slices.IndexFunc(tried, func(f timeline.Event) bool { return f.ID == e.ID })].Date = day
				trial := mustNew(t, tried, rules...)
				if len(trial.Conflicts()) > 0 {
					continue
				}
				findings, settled := trial.Check(), 0
				for _, q := range open {
					if (q[1] == e.ID || q[2] == e.ID) && !isOpen(trial, findings, q) {
						hangs[q] = true
						settled++
					}
				}
				w.Least, w.Most = min(w.Least, settled), max(w.Most, settled)
			}
			if w.Hangs = len(hangs); w.Hangs > 0 {
				want = append(want, w)
				wanted++
			}
		}
		slices.SortStableFunc(want, func(a, b timeline.Want) int {
			if a.Least != b.Least {
				return b.Least - a.Least
			}
			return b.Most - a.Most
		})
		if got := tl.Wanted(); !slices.Equal(got, want) {
			t.Fatalf("seed %d: got\n%v\nwant\n%v\n%s", seed, got, want, describe(events, rules))
		}
	}
	if wanted < 12*long {
		t.Errorf("only %d happenings wanted: the test proves little", wanted)
	}
}

func TestWanted(t *testing.T) {
	t.Parallel()
	if got := new(timeline.Timeline).Wanted(); got != nil {
		t.Errorf("an empty timeline wants %v", got)
	}
	rule := timeline.Rule{Name: "48 hours", Kind: timeline.WorkingGroupAdoption, Of: timeline.Dialogue, AtLeast: edtf.Hours(48)}
	for _, test := range []struct{ dialogue, adoption, want string }{
		{"2025-01-23", "2025-01", `the day of "adoption" would settle 0 to 1 of 1 open answers`}, // from the 26th on
		{"2025-01-23", "2025-01-24", ``}, // known to the day
		{"2025-01-20/2025-01-23", "", `the day of "adoption" would settle 0 to 1 of 1 open answers`}, // not on the 25th
		{"2024", "2025-06", ``}, // settled
	} {
		tl := mustNew(t, []timeline.Event{reviewed("dialogue", timeline.Dialogue, test.dialogue, ""), reviewed("adoption", timeline.WorkingGroupAdoption, test.adoption, "")}, rule)
		got := ""
		for _, w := range tl.Wanted() {
			got += w.String()
		}
		if got != test.want {
			t.Errorf("%s, %s: got %s, want %s", test.dialogue, test.adoption, got, test.want)
		}
	}
}

// Of two days that settle equally little at the least, the one comes first that settles more at the most.
func TestWantedByMost(t *testing.T) {
	t.Parallel()
	after := func(kind, of timeline.Kind) timeline.Rule {
		return timeline.Rule{Name: string(kind + " after " + of), Kind: kind, Of: of, AtLeast: edtf.Hours(48)}
	}
	tl := mustNew(t, []timeline.Event{
		reviewed("b", "b", "2025-01-10", ""), reviewed("c", "c", "2025-01-20", ""), reviewed("d", "d", "2025-01-20", ""),
		reviewed("one", "one", "2025-01", ""), reviewed("two", "two", "2025-01", ""),
	}, after("one", "b"), after("two", "c"), after("two", "d"))
	var got []string
	for _, w := range tl.Wanted() {
		got = append(got, w.String())
	}
	want := []string{`the day of "two" would settle 0 to 2 of 2 open answers`, `the day of "one" would settle 0 to 1 of 1 open answers`}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// The day of a happening is wanted where its start is known and its end is not.
func TestWantedWhereTheEndIsOpen(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{
		reviewed("d", timeline.Dialogue, "2025-01-04T00:00:00Z", ""),
		reviewed("a", timeline.Adoption, "2025-01", ""),
		{ID: "x", Date: edtf.MustParse("2025-01-20"), After: []string{"d"}},
	}, timeline.Rule{Name: "a day", Kind: timeline.Adoption, Of: timeline.Dialogue, AtLeast: edtf.Days(1), AtMost: edtf.Days(1)})
	want := []timeline.Want{{ID: "a", Hangs: 1, Least: 1, Most: 1}}
	if got := tl.Wanted(); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// What must last longer than a day has no day that is wanted, wherever in its month it lies.
func TestNoDayForWhatLasts(t *testing.T) {
	t.Parallel()
	dialogue := reviewed("d", timeline.Dialogue, "2025-01", "")
	dialogue.After = []string{"n"}
	tl := mustNew(t, []timeline.Event{
		{ID: "n", Date: edtf.MustParse("2025-01")}, reviewed("s", timeline.Session, "2025-01", ""), dialogue,
		reviewed("w", timeline.WorkingGroupAdoption, "2025-01", ""),
	},
		timeline.Rule{Name: "in session", Kind: timeline.Dialogue, Relation: timeline.Within, Of: timeline.Session},
		timeline.Rule{Name: "adopted in session", Kind: timeline.WorkingGroupAdoption, Relation: timeline.Within, Of: timeline.Session},
		timeline.Rule{Name: "48 hours", Kind: timeline.WorkingGroupAdoption, Of: timeline.Dialogue, AtLeast: edtf.Hours(48)})
	if got := tl.Wanted(); len(got) != 0 {
		t.Errorf("got %v, want no day of a session that lasts two days", got)
	}
}

// Only days that a date admits are tried, and what starts with a day is not after that day.
func TestWantedDays(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ vague, other string }{
		{"[2025-01-03,2025-01-30]", "2025-01-15"},
		{"[2025-01-19..2025-01-20]", "2025-01-20T00:00:00Z"},
	} {
		tl := mustNew(t, []timeline.Event{
			{ID: "first", Date: edtf.MustParse("2024-01-01")},
			{ID: "vague", Date: edtf.MustParse(test.vague), After: []string{"first"}},
			{ID: "other", Date: edtf.MustParse(test.other), After: []string{"first"}},
		})
		want := []timeline.Want{{ID: "vague", Hangs: 1, Least: 1, Most: 1}}
		if got := tl.Wanted(); !slices.Equal(got, want) {
			t.Errorf("%s: got %v, want %v", test.vague, got, want)
		}
	}
}

// A day of a session settles what came before something within it.
func TestWantedByWhatLiesWithin(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{
		reviewed("d", timeline.Dialogue, "2025-01", ""), reviewed("s", timeline.Session, "2025-01", ""),
		reviewed("w", timeline.WorkingGroupAdoption, "2025-01", ""),
	},
		timeline.Rule{Name: "in session", Kind: timeline.WorkingGroupAdoption, Relation: timeline.Within, Of: timeline.Session},
		timeline.Rule{Name: "five days", Kind: timeline.WorkingGroupAdoption, Of: timeline.Dialogue, AtLeast: edtf.Days(5)})
	want := timeline.Want{ID: "s", Hangs: 1, Least: 1, Most: 1}
	if got := tl.Wanted(); !slices.Contains(got, want) {
		t.Errorf("got %v, want %v among them", got, want)
	}
}
