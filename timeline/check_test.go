package timeline_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

func TestCheck(t *testing.T) {
	t.Parallel()
	day := func(id, date string) timeline.Event {
		return timeline.Event{ID: id, Kind: timeline.WorkingGroupAdoption, Date: edtf.MustParse(date), Review: timeline.Review{State: "KAZ", Cycle: 4, Session: 48}}
	}
	dialogue := fourth()[1]
	for _, c := range []struct{ date, verdict, says string }{
		{"2025-01-24", "violated", `rule "48 hours" (A/HRC/PRST/8/1) is violated by the dialogue "dialogue" of KAZ (2025-01-23) and the working group adoption "wga" of KAZ (2025-01-24)`},
		{"2025-01-25", "undecided", `rule "48 hours" (A/HRC/PRST/8/1) is undecided for the dialogue "dialogue" of KAZ (2025-01-23) and the working group adoption "wga" of KAZ (2025-01-25): the time of day of the dialogue of KAZ (2025-01-23) and of the working group adoption of KAZ (2025-01-25) would decide it`},
		{"2025-01-26", "satisfied", `rule "48 hours" (A/HRC/PRST/8/1) is satisfied by the dialogue "dialogue" of KAZ (2025-01-23) and the working group adoption "wga" of KAZ (2025-01-26)`},
		{"2025-01-25T23:59:59", "satisfied", `rule "48 hours" (A/HRC/PRST/8/1) is satisfied by the dialogue "dialogue" of KAZ (2025-01-23) and the working group adoption "wga" of KAZ (2025-01-25T23:59:59)`},
		{"2025-01-25T00:00:00", "undecided", `rule "48 hours" (A/HRC/PRST/8/1) is undecided for the dialogue "dialogue" of KAZ (2025-01-23) and the working group adoption "wga" of KAZ (2025-01-25T00:00:00): the time of day of the dialogue of KAZ (2025-01-23) would decide it`},
		{"2025-01-24T23:59:59", "violated", `rule "48 hours" (A/HRC/PRST/8/1) is violated by the dialogue "dialogue" of KAZ (2025-01-23) and the working group adoption "wga" of KAZ (2025-01-24T23:59:59)`},
		{"2025-01", "undecided", `rule "48 hours" (A/HRC/PRST/8/1) is undecided for the dialogue "dialogue" of KAZ (2025-01-23) and the working group adoption "wga" of KAZ (2025-01): the exact date of the working group adoption of KAZ (2025-01) would decide it`},
		{"", "undecided", `rule "48 hours" (A/HRC/PRST/8/1) is undecided for the dialogue "dialogue" of KAZ (2025-01-23) and the working group adoption "wga" of KAZ (no date): the exact date of the working group adoption of KAZ (no date) would decide it`},
	} {
		t.Run(c.date, func(t *testing.T) {
			findings := mustNew(t, []timeline.Event{dialogue, day("wga", c.date)}, fourthRules[0]).Check()
			if len(findings) != 1 || findings[0].Verdict.String() != c.verdict || findings[0].String() != c.says {
				t.Errorf("got %v", findings)
			}
		})
	}
}

func TestCheckSaysWhenMissingStepsAreDue(t *testing.T) {
	t.Parallel()
	events := fourth()[:2]
	due := func(events []timeline.Event) []string {
		var all []string
		for _, f := range mustNew(t, events, fourthRules...).Check() {
			if f.Verdict == timeline.Open {
				all = append(all, f.String())
			}
		}
		return all
	}
	want := []string{`rule "48 hours" (A/HRC/PRST/8/1) is open for the dialogue "dialogue" of KAZ (2025-01-23): the working group adoption is due from 2025-01-25 to 2025-01-31`}
	if got := due(events); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	events[0].Date, events[1].Date = edtf.MustParse("2025-05-05/2025-05-16"), edtf.MustParse("2025-05-07")
	want[0] = `rule "48 hours" (A/HRC/PRST/8/1) is open for the dialogue "dialogue" of KAZ (2025-05-07): the working group adoption is due from 2025-05-09 to 2025-05-16`
	if got := due(events); !slices.Equal(got, want) {
		t.Errorf("after the session moved, got %q", got)
	}
	events[1].Status = timeline.Postponed
	if got := due(events); got != nil {
		t.Errorf("after the dialogue was postponed, got %q", got)
	}
}

// A contradiction elsewhere, or between what is missing, does not take a deadline away.
func TestDueSurvivesContradictions(t *testing.T) {
	t.Parallel()
	dialogue := fourth()[1]
	rule := timeline.Rule{Name: "ten days", Kind: timeline.Adoption, Of: timeline.Dialogue, Response: true, AtMost: edtf.Hours(240)}
	const want = `rule "ten days" is open for the dialogue "dialogue" of KAZ (2025-01-23): the adoption is due from 2025-01-23 to 2025-02-02`
	for name, c := range map[string]struct {
		more  []timeline.Event
		rules []timeline.Rule
	}{
		"alone":               {nil, nil},
		"a wrong link":        {[]timeline.Event{{ID: "p", Date: edtf.MustParse("2025-01-01"), After: []string{"dialogue"}}}, nil},
		"a link to no ID":     {[]timeline.Event{{ID: "z", Date: edtf.MustParse("2025-01-22"), After: []string{""}}}, nil},
		"rules that disagree": {nil, []timeline.Rule{{Name: "late", Kind: timeline.Adoption, Of: timeline.Dialogue, AtLeast: edtf.Hours(1000)}}},
	} {
		t.Run(name, func(t *testing.T) {
			findings := mustNew(t, append(c.more, dialogue), append([]timeline.Rule{rule}, c.rules...)...).Check()
			if len(findings) != 1 || findings[0].String() != want {
				t.Errorf("got %v", findings)
			}
		})
	}
}

// Check agrees with the rules as they read, pair by pair.
func TestLawCheckEqualsModel(t *testing.T) {
	t.Parallel()
	seen := make(map[timeline.Verdict]int)
	forRandom(t, func(t *testing.T, r *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		withMonths(r, rules)
		tl := mustNew(t, events, rules...)
		got := make(map[string]timeline.Verdict)
		for _, f := range tl.Check() {
			seen[f.Verdict]++
			if f.Verdict != timeline.Open {
				got[f.Rule.Name+" "+f.ID+" "+f.Of] = f.Verdict
			}
		}
		n := 0
		for _, r := range rules {
			for _, this := range events {
				for _, that := range events {
					if !joined(r, this, that) {
						continue
					}
					n++
					if v, ok := got[r.Name+" "+this.ID+" "+that.ID]; !ok || v != judged(r, this, that) {
						t.Errorf("%s for %s of %s is %v, want %v", r.Name, this.ID, that.ID, v, judged(r, this, that))
					}
				}
			}
		}
		if n != len(got) {
			t.Errorf("%d findings, want %d", len(got), n)
		}
	})
	if len(seen) != 4 {
		t.Errorf("only these verdicts were seen: %v", seen)
	}
}

// judged tries the rule on the instants that matter of what the two dates allow: the first and the last second of each day
// and month, and what the rule makes of these.
func judged(r timeline.Rule, this, that timeline.Event) timeline.Verdict {
	if r.Relation == timeline.Within {
		return map[edtf.Modality]timeline.Verdict{edtf.Certain: timeline.Satisfied, edtf.Impossible: timeline.Violated}[this.Date.Within(that.Date)]
	}
	least, most := r.AtLeast, r.AtMost
	ends, starts := that.Date.Bounds(), this.Date.Bounds()
	first, last := edtf.MustParse("2024-11-20").Bounds().EarliestStart, edtf.MustParse("2025-03-10").Bounds().LatestEnd
	if ends.EarliestEnd != edtf.DistantPast {
		first = min(first, ends.EarliestEnd)
	}
	if starts.LatestStart != edtf.DistantFuture {
		last = max(last, min(starts.LatestStart, first+400*86400))
	}
	var tried []edtf.Instant
	for day := first; day <= last; day += 86400 {
		tried = append(tried, day, day+86399)
	}
	for _, i := range append(slices.Clone(tried), ends.EarliestEnd, ends.LatestEnd, starts.EarliestStart, starts.LatestStart) {
		tried = append(tried, i, least.From(i), most.From(i), least.Until(i), most.Until(i), i+1, i-1)
	}
	slices.Sort(tried)
	tried = slices.Compact(tried)
	within := func(lo, hi edtf.Instant) []edtf.Instant {
		return slices.DeleteFunc(slices.Clone(tried), func(i edtf.Instant) bool { return i < lo || i > hi || i < first || i > last })
	}
	ever, always := false, true
	for _, end := range within(ends.EarliestEnd, ends.LatestEnd) {
		for _, start := range within(starts.EarliestStart, starts.LatestStart) {
			keeps := start > end && start >= least.From(end) && (most.IsZero() || start <= most.From(end))
			ever, always = ever || keeps, always && keeps
		}
	}
	switch {
	case !ever:
		return timeline.Violated
	case always:
		return timeline.Satisfied
	}
	return timeline.Undecided
}

// A missing event is due where it would be no violation and no contradiction.
func TestLawMissingEventsAreDueWhereTheyFit(t *testing.T) {
	t.Parallel()
	inside, outside := 0, 0
	forRandom(t, func(t *testing.T, r *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		withMonths(r, rules)
		tl := mustNew(t, events, rules...)
		if len(tl.Conflicts()) > 0 {
			return // what else is found then may be another contradiction
		}
		for _, f := range tl.Check() {
			if f.Verdict != timeline.Open {
				continue
			}
			missing := timeline.Event{ID: "missing", Kind: f.Rule.Kind, Review: f.Review}
			if f.ID != "" {
				missing.Kind = f.Rule.Of
			}
			if clashes(t, append(slices.Clone(events), missing), rules) {
				continue // whenever it was
			}
			fitsAt := func(at edtf.Instant) bool {
				when, _ := at.Time()
				missing.Date = edtf.MustParse(when.Format("2006-01-02T15:04:05Z"))
				return !clashes(t, append(slices.Clone(events), missing), rules)
			}
			wrong := ""
			for _, i := range []edtf.Instant{f.Due.EarliestStart, f.Due.LatestStart, f.Due.EarliestEnd, f.Due.LatestEnd} {
				for _, at := range []edtf.Instant{i - 1, i, i + 1} {
					if _, ok := at.Time(); !ok {
						continue
					}
					fits := at >= f.Due.EarliestStart && at <= f.Due.LatestStart && at >= f.Due.EarliestEnd && at <= f.Due.LatestEnd
					if got := fitsAt(at); got != fits {
						wrong = fmt.Sprintf("%v: at %v it fits: %v", f, at, got)
					}
					if fits {
						inside++
					} else {
						outside++
					}
				}
			}
			for day := edtf.MustParse("2024-11-20").Bounds().EarliestStart; wrong != "" && day < edtf.MustParse("2025-03-20").Bounds().EarliestStart; day += 86400 / 2 {
				if fitsAt(day) {
					t.Error(wrong) // and it is not that nothing fits
					return
				}
			}
		}
	})
	if inside < 100*long || outside < 100*long {
		t.Errorf("only %d instants inside and %d outside were tried", inside, outside)
	}
}

// clashes reports whether what is missing violates a rule or contradicts what is there.
func clashes(t *testing.T, events []timeline.Event, rules []timeline.Rule) bool {
	tl := mustNew(t, events, rules...)
	return slices.ContainsFunc(tl.Check(), func(f timeline.Finding) bool {
		return f.Verdict == timeline.Violated && (f.ID == "missing" || f.Of == "missing")
	}) || slices.ContainsFunc(tl.Conflicts(), func(c timeline.Conflict) bool {
		return slices.ContainsFunc(c.Premises, func(p timeline.Premise) bool {
			return p.Statement.ID == "missing" || p.From == "missing" || p.To == "missing"
		})
	})
}

// An event is asked for once for each rule and review, on either side.
func TestOpenFindings(t *testing.T) {
	t.Parallel()
	kaz := timeline.Review{Body: "UPR", State: "KAZ", Cycle: 4, Session: 48}
	both := timeline.Rule{Name: "r", Kind: timeline.Adoption, Of: timeline.Dialogue, AtLeast: edtf.Months(1), AtMost: edtf.Months(6), Response: true, Precedence: true}
	for _, c := range []struct {
		name   string
		events []timeline.Event
		want   []string
	}{
		{"two dialogues of one review", []timeline.Event{
			{ID: "d", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-31"), Review: kaz},
			{ID: "e", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-31"), Review: kaz},
		}, []string{`rule "r" is open for the dialogue "d" of KAZ (2025-01-31): the adoption is due from 2025-02-28 to 2025-07-31`}},
		{"an adoption without a dialogue", []timeline.Event{{ID: "a", Kind: timeline.Adoption, Date: edtf.MustParse("2025-06-30"), Review: kaz}},
			[]string{`rule "r" is open for the adoption "a" of KAZ (2025-06-30): the dialogue is due from 2024-12-30 to 2025-05-31`}},
		{"a case without reviews", []timeline.Event{{ID: "d", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-31")}},
			[]string{`rule "r" is open for the dialogue "d" (2025-01-31): the adoption is due from 2025-02-28 to 2025-07-31`}},
		{"a cancelled dialogue", []timeline.Event{{ID: "d", Kind: timeline.Dialogue, Status: timeline.Cancelled, Review: kaz}}, nil},
		{"a review that names no cycle", []timeline.Event{{ID: "d", Kind: timeline.Dialogue, Review: timeline.Review{State: "KAZ"}}}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, f := range mustNew(t, c.events, both).Check() {
				got = append(got, f.String())
				if f.Verdict != timeline.Open || (f.Of == "") == (f.ID == "") || f.Review != c.events[0].Review {
					t.Errorf("got %+v", f)
				}
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q\nwant %q", got, c.want)
			}
		})
	}
}

// A happening of no known date is neither within nor outside an undated one.
func TestWithinAnUndatedEvent(t *testing.T) {
	t.Parallel()
	within := timeline.Rule{Name: "r", Kind: "inner", Of: "outer", Relation: timeline.Within}
	for _, date := range []string{"", "2025", "2025/..", "../2025", "Y1E12"} {
		findings := mustNew(t, []timeline.Event{{ID: "s", Kind: "outer"}, {ID: "i", Kind: "inner", Date: edtf.MustParse(date)}}, within).Check()
		if len(findings) != 1 || findings[0].Verdict != timeline.Undecided {
			t.Errorf("%s: got %v", date, findings)
		}
	}
}
