package timeline_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

func TestCheck(t *testing.T) {
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
	dialogue := fourth()[1]
	rule := timeline.Rule{Name: "ten days", Kind: timeline.Adoption, Of: timeline.Dialogue, Response: true, AtMost: edtf.Hours(240)}
	const want = `rule "ten days" (an unnamed source) is open for the dialogue "dialogue" of KAZ (2025-01-23): the adoption is due from 2025-01-23 to 2025-02-02`
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
	seen := make(map[timeline.Verdict]int)
	forRandom(t, func(t *testing.T, _ *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
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

// judged tries the rule at all corners of what the two dates allow.
func judged(r timeline.Rule, this, that timeline.Event) timeline.Verdict {
	if r.Relation == timeline.Within {
		return map[edtf.Modality]timeline.Verdict{edtf.Certain: timeline.Satisfied, edtf.Impossible: timeline.Violated}[this.Date.Within(that.Date)]
	}
	m := newModel([]timeline.Event{that, this}, []timeline.Rule{r})
	dates := m.constraints(map[pair]bool{pairOf(this.ID, that.ID): true, pairOf(this.ID, this.ID): true, pairOf(that.ID, that.ID): true,
		pairOf(this.ID, publication): true, pairOf(that.ID, publication): true})
	asked := slices.DeleteFunc(m.ruled(0, nil), func(c constraint) bool { return c.from == 3 || c.to == 3 }) // that of this
	if !m.consistent(append(slices.Clone(dates), asked...)) {
		return timeline.Violated
	}
	d := m.paths(dates)
	if slices.ContainsFunc(asked, func(c constraint) bool { return d[c.from][c.to] < c.gap }) {
		return timeline.Undecided
	}
	return timeline.Satisfied
}
