package upr_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

func TestRulesAreHardThenSoft(t *testing.T) {
	hard, soft, all := upr.HardRules(), upr.SoftRules(), upr.Rules()
	if !slices.Equal(all, slices.Concat(hard, soft)) {
		t.Error("Rules is not HardRules and SoftRules")
	}
	names := make(map[string]bool)
	for _, r := range all {
		if r.Name == "" || names[r.Name] {
			t.Errorf("rule %q has no name of its own", r.Name)
		}
		names[r.Name] = true
		if r.Kind == "" || r.Of == "" || r.Kind == r.Of {
			t.Errorf("%s: %s of %s", r.Name, r.Kind, r.Of)
		}
		if r.Source.Title == "" || r.Source.Published.IsZero() {
			t.Errorf("%s: source %+v", r.Name, r.Source)
		}
		if s := r.Source.Symbol; s != "" {
			if _, err := upr.ParseSymbol(s); err != nil {
				t.Errorf("%s: %v", r.Name, err)
			}
		}
	}
	hard[0].Name = "changed"
	if upr.HardRules()[0].Name == "changed" {
		t.Error("a caller changed the rules")
	}
}

// TestRulesOrderTheSteps checks that no rule contradicts the step order of the kinds.
func TestRulesOrderTheSteps(t *testing.T) {
	for _, r := range upr.Rules() {
		if last := timeline.Midterm.Rank(); r.Kind.Rank() <= last && r.Of.Rank() <= last && r.Kind.Rank() <= r.Of.Rank() {
			t.Errorf("%s: %s after %s", r.Name, r.Kind, r.Of)
		}
	}
}

func TestGaps(t *testing.T) {
	gaps := make(map[string]edtf.Duration)
	for _, r := range upr.Rules() {
		gaps[r.Name] = cmp.Or(r.AtLeast, r.AtMost)
	}
	for name, want := range map[string]int{"48 hours": 2, "10 working days": 14, "six weeks: national report": 42, "next regular session": 184} {
		if got := gaps[name]; got != edtf.Days(want) {
			t.Errorf("%s is %v", name, got)
		}
	}
}

// TestRulesHold is the claim of the record: of all that it holds, no rule is violated, and nothing contradicts.
func TestRulesHold(t *testing.T) {
	for name, events := range map[string][]timeline.Event{
		"Reviews": upr.Reviews(), "Kazakhstan": upr.Kazakhstan(), "both": everything(),
	} {
		for rules, with := range map[string][]timeline.Rule{"all": upr.Rules(), "hard": upr.HardRules()} {
			tl := newTimeline(t, events, with...)
			for _, f := range tl.Check() {
				if f.Verdict == timeline.Violated {
					t.Errorf("%s, %s rules: %s", name, rules, f)
				}
			}
			for _, c := range tl.Conflicts() {
				t.Errorf("%s, %s rules: %s", name, rules, c)
			}
		}
	}
}

// TestRulesAreUsed checks that the record puts every hard rule to the test.
func TestRulesAreUsed(t *testing.T) {
	satisfied := make(map[string]int)
	for _, f := range newTimeline(t, everything(), upr.HardRules()...).Check() {
		if f.Verdict == timeline.Satisfied {
			satisfied[f.Rule.Name]++
		}
	}
	for _, r := range upr.HardRules() {
		if satisfied[r.Name] == 0 {
			t.Errorf("no pair of events satisfies %q", r.Name)
		}
	}
}

// TestRivalSessionsWouldConflict checks that the rules do find what is wrong with the sides that the record does not take.
func TestRivalSessionsWouldConflict(t *testing.T) {
	events := upr.Reviews()
	for i := range events {
		if e := &events[i]; e.ID == "wg-2" && e.Date == edtf.MustParse("2008-05-05/2008-05-16") {
			e.Source.Published = edtf.MustParse("2026-11-23")
		}
	}
	tl := newTimeline(t, events, upr.Rules()...)
	if verdicts(tl)[timeline.Violated] != 1 || len(tl.Conflicts()) != 1 {
		t.Errorf("a session that ends before France's report is adopted: %d violated, conflicts %v",
			verdicts(tl)[timeline.Violated], tl.Conflicts())
	}
}

// documented lists the happenings of the record whose sources cannot all be right, with the date that prevails and those
// that cannot stand beside it.
const documented = `
hrc-43 {2020-02-24..2020-03-13,2020-06-15..2020-06-23}: 2020-02-24/2020-03-20
hrc-47 2021-06-21/2021-07-13: 2021-06-21/2021-07-09
hrc-48 2021-09-13/2021-10-11: 2021-09-13/2021-10-01 2021-09-13/2021-10-08
hrc-57 2024-09-09/2024-10-11: 2024-09-09/2024-10-09
wg-1 2008-04-07/2008-04-18: 2008-04-07/2008-04-08
wg-2 2008-05-05/2008-05-19: 2008-05-05/2008-05-16
wg-5 2009-05-04/2009-05-15: 2009-05-01/2009-05-15
wg-9 2010-11-01/2010-11-12: 2010-11-22/2010-12-03
wg-36 2020-11-02/2020-11-13: 2020-05-04/2020-05-15
wg-37 2021-01-18/2021-02-08: 2021-01-18/2021-01-29
wg-40 2022-01-24/2022-02-11: 2022-01-24/2022-02-03 2022-01-24/2022-02-09
wg-42 2023-01-23/2023-02-03: 2023-01-22/2023-02-03
hti-1-dialogue 2011-10-13: 2010-05-11
isr-2-dialogue 2013-10-29: 2013-01-29
sdn-3-dialogue 2022-02: [2021-11-01..2021-11-12]
usa-4-dialogue 2026-11: 2025-11-07 2026-04
geo-2-working-group-report [2015-11-26..2016-03-24]: 2015-01
uga-2-working-group-report [2016-11-22..2017-03-24]: 2016-10
kaz-2-working-group-report 2014-12-10: 2015-12
kaz-3-adoption 2020-03-12: 2020-02
kaz-abolition 2021-12-29: 2021-01-02 [..2021-06-12]
kaz-election-2012 2012-11-12: 2012-11-13
kaz-membership-2013 2013/2015: 2013/2014
kaz-moratorium 2003-12-17: 2004
kaz-plan-2009 2009/2012: 2008/2011
`

func TestDisputesAreDocumented(t *testing.T) {
	var got []string
	for _, d := range newTimeline(t, everything(), upr.Rules()...).Disputes() {
		var rivals []string
		for _, r := range d.Rivals {
			rivals = append(rivals, r.Date.String())
		}
		got = append(got, fmt.Sprintf("%s %s: %s", d.ID, d.Resolved.Date, strings.ReplaceAll(sortedLines(rivals), "\n", " ")))
	}
	want := strings.Split(strings.TrimSpace(documented), "\n")
	if sortedLines(got) != sortedLines(want) {
		t.Errorf("got\n%s\nwant\n%s", sortedLines(got), sortedLines(want))
	}
}

// TestNarrowing checks what the rules make of two adoptions whose days nobody gives.
func TestNarrowing(t *testing.T) {
	for name, rules := range map[string][]timeline.Rule{"all": upr.Rules(), "hard": upr.HardRules()} {
		tl := newTimeline(t, upr.Kazakhstan(), rules...)
		for id, want := range map[string]string{
			"kaz-3-working-group-adoption": "2019-11-09..2019-11-15",
			"kaz-4-working-group-adoption": "2025-01-25..2025-01-31",
			"kaz-4-adoption":               "2025-06-16..2025-07-09",
			"kaz-4-dialogue":               "2025-01-23..2025-01-23",
		} {
			b, ok := tl.Bounds(id)
			if got := window(b); !ok || got != want {
				t.Errorf("%s rules: %s is due %s, want %s", name, id, got, want)
			}
		}
		if e, _ := tl.Event("kaz-4-working-group-adoption"); e.Date != edtf.MustParse("2025-01") {
			t.Errorf("the inference was written into the event: %s", e.Date)
		}
	}
}

// TestNarrowingIsExplained holds the sentences that say from where the two windows of TestNarrowing come: the begin from
// the dialogue, the end from the session.
func TestNarrowingIsExplained(t *testing.T) {
	tl := newTimeline(t, upr.Kazakhstan(), upr.HardRules()...)
	for _, tt := range []struct{ a, b, want string }{
		{"kaz-3-dialogue", "kaz-3-working-group-adoption", "the dialogue (2019-11-07) came before the working group adoption (2019-11): " +
			`rule "48 hours" (A/HRC/PRST/8/1), which asks for at least 48 hours; the dates alone leave it open`},
		{"kaz-3-working-group-adoption", "wg-34", "the working group adoption (2019-11) had not ended when the session (2019-11-04/2019-11-15) began: " +
			"the session (2019-11-04/2019-11-15) according to UPR Info; the dialogue (2019-11-07) according to enbekshiqazaq.kz; " +
			`rule "48 hours" (A/HRC/PRST/8/1): the working group adoption (2019-11) follows the dialogue (2019-11-07) by at least 48 hours; ` +
			"the dates alone leave it open"},
		{"kaz-4-dialogue", "kaz-4-working-group-adoption", "the dialogue (2025-01-23) came before the working group adoption (2025-01): " +
			`rule "48 hours" (A/HRC/PRST/8/1), which asks for at least 48 hours; the dates alone leave it open`},
	} {
		if got := tl.Why(tt.a, tt.b).String(); got != tt.want {
			t.Errorf("Why(%s, %s) = %q, want %q", tt.a, tt.b, got, tt.want)
		}
	}
}

// TestCouncilSessionsBindNoReview checks that the numbers of the two bodies are not mixed up: session 34 of the Council,
// in 2017, says nothing of session 34 of the Working Group, in 2019.
func TestCouncilSessionsBindNoReview(t *testing.T) {
	tl := newTimeline(t, everything(), upr.Rules()...)
	for e := range tl.Select(timeline.Query{Kinds: []timeline.Kind{upr.KindCouncilSession}}) {
		if e.Review != (timeline.Review{}) {
			t.Errorf("%s belongs to %+v", e.ID, e.Review)
		}
	}
	for e := range tl.Select(timeline.Query{Sessions: []int{34}}) {
		if !strings.HasPrefix(e.Date.String(), "2019") && !strings.HasPrefix(e.Date.String(), "2020") && e.ID != "kaz-3-recommendations" {
			t.Errorf("%s (%s) is of session 34", e.ID, e.Date)
		}
	}
}

// putOff is the review of Armenia whose outcome the pandemic put off from session 44 of the Council to session 45.
func putOff() []timeline.Event {
	armenia := timeline.Review{State: "ARM", Cycle: 3, Session: 35}
	events := slices.DeleteFunc(upr.Reviews(), func(e timeline.Event) bool {
		return e.Review.Session != 35 || e.Review.State != "" && e.Review.State != "ARM"
	})
	return append(events, timeline.Event{ID: "arm-3-adoption", Kind: timeline.Adoption, Date: edtf.MustParse("2020-09-28"),
		Status: timeline.Held, Review: armenia, Source: timeline.Source{
			Title: "Statement during the consideration of the outcome", Publisher: "Permanent Mission of Armenia in Geneva",
			URL:       "https://switzerland.mfa.am/en/news/2020/09/28/statement-delivered-by--andranik-hovhannisyan-ambassador-permanent-representative-during-the-UPR/8419",
			Published: edtf.MustParse("2020-09-28")}})
}

func TestOutcomePutOff(t *testing.T) {
	if n := verdicts(newTimeline(t, putOff(), upr.HardRules()...))[timeline.Violated]; n != 0 {
		t.Errorf("%d hard rules are violated", n)
	}
	var violated []string
	for _, f := range newTimeline(t, putOff(), upr.Rules()...).Check() {
		if f.Verdict == timeline.Violated {
			violated = append(violated, f.Rule.Name)
		}
	}
	if !slices.Equal(violated, []string{"next regular session"}) {
		t.Errorf("violated: %q", violated)
	}
}

// TestTwoDaysAreUndecided checks the rule of 48 hours on days: two calendar days apart are 24 to 72 hours.
func TestTwoDaysAreUndecided(t *testing.T) {
	found := make(map[string]timeline.Verdict)
	for _, f := range newTimeline(t, upr.Reviews(), upr.HardRules()...).Check() {
		if f.Rule.Name == "48 hours" && f.Of != "" && f.ID != "" {
			found[f.Of] = f.Verdict
		}
	}
	for id, want := range map[string]timeline.Verdict{
		"fji-3-dialogue": timeline.Undecided, // 6 and 8 November 2019
		"sdn-1-dialogue": timeline.Satisfied, // 10 and 13 May 2011
		"hun-2-dialogue": timeline.Satisfied, // 4 and 10 May 2016
	} {
		if found[id] != want {
			t.Errorf("%s: %v, want %v", id, found[id], want)
		}
	}
	count := make(map[timeline.Verdict]int)
	for _, verdict := range found {
		count[verdict]++
	}
	if count[timeline.Violated] != 0 || count[timeline.Undecided] != 38 || count[timeline.Satisfied] != len(found)-38 {
		t.Errorf("the verdicts are %v, want 38 undecided and all others satisfied", count)
	}
}
