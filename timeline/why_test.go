package timeline_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// fourth returns the steps of one review, dated as its sources date them.
func fourth() []timeline.Event {
	of := func(kind timeline.Kind, date string, source timeline.Source) timeline.Event {
		review := timeline.Review{State: "KAZ", Cycle: 4, Session: 48}
		if kind == timeline.Session {
			review.State = ""
		}
		return timeline.Event{ID: string(kind), Kind: kind, Date: edtf.MustParse(date), Review: review, Source: source}
	}
	return []timeline.Event{
		of(timeline.Session, "2025-01-20/2025-01-31", timeline.Source{Publisher: "OHCHR"}),
		of(timeline.Dialogue, "2025-01-23", timeline.Source{Publisher: "Qazinform"}),
		of(timeline.WorkingGroupAdoption, "2025-01", timeline.Source{Publisher: "Trend"}),
		of(timeline.Adoption, "2025", timeline.Source{Publisher: "Trend"}),
	}
}

var fourthRules = []timeline.Rule{
	{Name: "48 hours", Kind: timeline.WorkingGroupAdoption, Of: timeline.Dialogue, AtLeast: edtf.Hours(48), Response: true,
		Source: timeline.Source{Symbol: "A/HRC/PRST/8/1"}},
	{Name: "in session", Kind: timeline.WorkingGroupAdoption, Relation: timeline.Within, Of: timeline.Session,
		Source: timeline.Source{Symbol: "A/HRC/RES/5/1"}},
	{Name: "outcome", Kind: timeline.Adoption, Of: timeline.WorkingGroupAdoption, Response: true,
		Source: timeline.Source{Symbol: "A/HRC/RES/5/1"}},
}

func TestNarrowedByRules(t *testing.T) {
	tl := mustNew(t, fourth(), fourthRules...)
	got, _ := tl.Bounds("working-group-adoption")
	second := func(text string) edtf.Instant { return edtf.MustParse(text).Bounds().EarliestStart }
	want := edtf.Bounds{
		EarliestStart: second("2025-01-25"), LatestStart: second("2025-02-01") - 1,
		EarliestEnd: second("2025-01-25"), LatestEnd: second("2025-02-01") - 1,
	}
	if got != want {
		t.Errorf("the Working Group adopted within %v, want %v", got, want)
	}
	e, _ := tl.Event("working-group-adoption")
	if e.Date.String() != "2025-01" {
		t.Errorf("the inferred bounds were written into the event: %s", e.Date)
	}
}

func TestWhy(t *testing.T) {
	tl := mustNew(t, append(fourth(), timeline.Event{ID: "law"}, timeline.Event{ID: "plan", Kind: "plan", Date: edtf.MustParse("2024"), Status: timeline.Planned}), fourthRules...)
	for _, c := range []struct {
		a, b     string
		modality edtf.Modality
		says     string
	}{
		{"dialogue", "adoption", edtf.Certain, `the dialogue of KAZ (2025-01-23) comes before the adoption of KAZ (2025): ` +
			`rule "48 hours" (A/HRC/PRST/8/1): the working group adoption of KAZ (2025-01) follows the dialogue of KAZ (2025-01-23) by at least 48 hours; ` +
			`rule "outcome" (A/HRC/RES/5/1): the adoption of KAZ (2025) follows the working group adoption of KAZ (2025-01); the dates alone leave it open`},
		{"dialogue", "working-group-adoption", edtf.Certain, `the dialogue of KAZ (2025-01-23) comes before the working group adoption of KAZ (2025-01): ` +
			`rule "48 hours" (A/HRC/PRST/8/1), which asks for at least 48 hours; the dates alone leave it open`},
		{"adoption", "dialogue", edtf.Impossible, `the dialogue of KAZ (2025-01-23) comes before the adoption of KAZ (2025): ` +
			`rule "48 hours" (A/HRC/PRST/8/1): the working group adoption of KAZ (2025-01) follows the dialogue of KAZ (2025-01-23) by at least 48 hours; ` +
			`rule "outcome" (A/HRC/RES/5/1): the adoption of KAZ (2025) follows the working group adoption of KAZ (2025-01); the dates alone leave it open`},
		{"plan", "dialogue", edtf.Certain, `the plan (2024) comes before the dialogue of KAZ (2025-01-23): ` +
			`the plan (2024) according to an unnamed source; the dialogue of KAZ (2025-01-23) according to Qazinform`},
		{"session", "dialogue", edtf.Impossible, `the session (2025-01-20/2025-01-31) has not ended when the dialogue of KAZ (2025-01-23) begins: ` +
			`the session (2025-01-20/2025-01-31) according to OHCHR; the dialogue of KAZ (2025-01-23) according to Qazinform`},
		{"law", "dialogue", edtf.Possible, `it is open whether "law" (no date) comes before the dialogue of KAZ (2025-01-23); ` +
			`the dialogue of KAZ (2025-01-23) is listed first for its earlier place in time; the exact date of "law" (no date) would settle it`},
		{"dialogue", "dialogue", edtf.Impossible, `the dialogue of KAZ (2025-01-23) is one happening, and does not precede itself`},
		{"dialogue", "nothing", edtf.Possible, `the timeline knows nothing of "nothing"`},
	} {
		t.Run(c.a+" "+c.b, func(t *testing.T) {
			r := tl.Why(c.a, c.b)
			if r.Modality != c.modality || r.String() != c.says {
				t.Errorf("%v\n%s\nwant %v\n%s", r.Modality, r, c.modality, c.says)
			}
		})
	}
}

// What Why says agrees with Precedes, and its steps alone are enough to come to the same answer.
func TestLawStepsOfWhySuffice(t *testing.T) {
	proved := 0
	forRandom(t, func(t *testing.T, _ *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		tl := mustNew(t, events, rules...)
		m := newModel(events, rules)
		all := m.constraints(named(tl.Conflicts()))
		for i, e := range events {
			for j, f := range events {
				r := tl.Why(e.ID, f.ID)
				if r.Modality != precedes(tl, e.ID, f.ID) {
					t.Errorf("Why(%s, %s) is %v, Precedes %v", e.ID, f.ID, r.Modality, precedes(tl, e.ID, f.ID))
				}
				if i == j || r.Modality == edtf.Possible {
					continue
				}
				proved++
				d := m.paths(only(all, stepNames(m, timeline.Conflict{Premises: r.Premises})))
				if got := m.precedes(d, i, j); got != r.Modality {
					t.Errorf("the steps of Why(%s, %s) prove %v, not %v:\n%v", e.ID, f.ID, got, r.Modality, r)
				}
			}
		}
	})
	if proved < 1000 {
		t.Errorf("only %d answers proved", proved)
	}
}

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
	dates := m.constraints(map[pair]bool{pairOf(this.ID, that.ID): true, pairOf(this.ID, this.ID): true, pairOf(that.ID, that.ID): true})
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
