package upr_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

func TestRulesAreHardThenSoft(t *testing.T) {
	t.Parallel()
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
		if r.Body != "UPR" || r.Source.Title == "" || r.Source.Published.IsZero() {
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
	t.Parallel()
	for _, r := range upr.Rules() {
		if last := timeline.Midterm.Rank(); r.Kind.Rank() <= last && r.Of.Rank() <= last && r.Kind.Rank() <= r.Of.Rank() {
			t.Errorf("%s: %s after %s", r.Name, r.Kind, r.Of)
		}
	}
}

func TestGaps(t *testing.T) {
	t.Parallel()
	gaps := make(map[string]edtf.Duration)
	for _, r := range upr.Rules() {
		gaps[r.Name] = cmp.Or(r.AtLeast, r.AtMost)
	}
	for name, want := range map[string]edtf.Duration{"48 hours": edtf.Days(2), "10 working days": edtf.Days(14),
		"six weeks: national report": edtf.Days(42), "next regular session": edtf.Months(6)} {
		if got := gaps[name]; got != want {
			t.Errorf("%s is %v", name, got)
		}
	}
}

// figures are what the whole record says of the rules: how many pairs each rule joins, by verdict, and for how many
// reviews what it asks for is missing.
const figures = `
48 hours: 270 satisfied, 421 undecided, 0 violated, 80 open
adoption in session: 470 satisfied, 220 undecided, 1 violated, 0 open
next regular session: 632 satisfied, 59 undecided, 10 violated, 70 open
plenary: 471 satisfied, 218 undecided, 0 violated, 2 open
report after its adoption: 159 satisfied, 290 undecided, 0 violated, 242 open
report before plenary: 156 satisfied, 295 undecided, 0 violated, 0 open
review in session: 686 satisfied, 84 undecided, 0 violated, 0 open
troika before review: 447 satisfied, 9 undecided, 0 violated, 0 open
`

func TestFigures(t *testing.T) {
	t.Parallel()
	count := make(map[string]map[timeline.Verdict]int)
	for _, f := range newTimeline(t, upr.Reviews(), upr.Rules()...).Check() {
		if count[f.Rule.Name] == nil {
			count[f.Rule.Name] = make(map[timeline.Verdict]int)
		}
		count[f.Rule.Name][f.Verdict]++
	}
	var got []string
	for name, n := range count {
		got = append(got, fmt.Sprintf("%s: %d satisfied, %d undecided, %d violated, %d open", name,
			n[timeline.Satisfied], n[timeline.Undecided], n[timeline.Violated], n[timeline.Open]))
	}
	if got := sortedLines(got); got != strings.TrimSpace(figures) {
		t.Errorf("got\n%s\nwant%s", got, figures)
	}
}

// explained says of every event that breaks a rule, or contradicts one, why it does. Of all that the record holds
// nothing else does.
var explained = map[string]string{
	"hti-1-working-group-adoption": "the report prints 17 October 2011, three days after the end of the session: doubtful",
	"lby-1-adoption":               "the Council put the outcome off from its sixteenth session to its nineteenth",
	"kgz-3-adoption":               "put off from session 44 of the Council to session 45, as the nine below, in the pandemic",
	"gin-3-adoption":               "", "lao-3-adoption": "", "lso-3-adoption": "", "arm-3-adoption": "", "ken-3-adoption": "",
	"grd-3-adoption": "", "swe-3-adoption": "", "kir-3-adoption": "", "tur-3-adoption": "",
}

func TestViolationsAreExplained(t *testing.T) {
	t.Parallel()
	tl := whole()
	found := make(map[string]bool)
	for _, f := range tl.Check() {
		if f.Verdict != timeline.Violated {
			continue
		}
		found[f.ID] = true
		if _, ok := explained[f.ID]; !ok {
			t.Error(f)
		}
	}
	if found["lso-3-adoption"] || len(found) != len(explained)-1 {
		t.Errorf("%d events break a rule, want %d: the day of Lesotho's dialogue is not known", len(found), len(explained)-1)
	}
	clear(found)
	for _, c := range tl.Conflicts() {
		culprit := ""
		for _, p := range c.Premises {
			if _, ok := explained[p.Statement.ID]; ok {
				culprit = p.Statement.ID
			}
		}
		if found[culprit] || culprit == "" {
			t.Error(c)
		}
		found[culprit] = true
	}
	if len(found) != len(explained) {
		t.Errorf("%d conflicts, want %d", len(found), len(explained))
	}
	for _, f := range newTimeline(t, everything(), upr.HardRules()...).Check() {
		if f.Verdict == timeline.Violated && f.ID != "hti-1-working-group-adoption" {
			t.Errorf("a hard rule: %s", f)
		}
	}
}

// TestRulesAreUsed checks that the record puts every hard rule to the test.
func TestRulesAreUsed(t *testing.T) {
	t.Parallel()
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

// TestRivalSessionsWouldConflict checks that the rules do find what is wrong with the sides that the record does not take:
// the second session would end before the reports on France and four other States were adopted.
func TestRivalSessionsWouldConflict(t *testing.T) {
	t.Parallel()
	events := slices.DeleteFunc(upr.Reviews(), func(e timeline.Event) bool { return e.Review.Session != 2 })
	for i := range events {
		if e := &events[i]; e.ID == "wg-2" && e.Date == edtf.MustParse("2008-05-05/2008-05-16") {
			e.Source.Published = closed
		}
	}
	tl := newTimeline(t, events, upr.Rules()...)
	if verdicts(tl)[timeline.Violated] != 5 || len(tl.Conflicts()) != 5 {
		t.Errorf("%d violated, conflicts %v", verdicts(tl)[timeline.Violated], tl.Conflicts())
	}
}

// documented lists the happenings of the record whose sources cannot all be right, with the date that prevails and those
// that cannot stand beside it.
const documented = `
can-1-working-group-adoption 2009-02-05: 2009-02-07
cod-1-troika 2009-09-07: 2009-09-14
gnq-1-troika 2009-09-07: 2009-09-14
grd-2-dialogue 2015-01-26: 2015-01-27
gtm-2-working-group-adoption [2012-10-29..2012-11-05]: 2012-11-29
hrc-59 2025-06-16/2025-07-09: 2025-06-16/2025-07-08 2025-06-16/2025-07-11
kir-3-adoption 2020-09-29: 2020-09-28
lby-4-dialogue 2025-11-11: 2025-11-03
smr-1-dialogue 2010-02-11: 2010-02-15
syr-1-troika 2011-06-20: 2010-06-21
ven-1-working-group-adoption [2011-10-11..2011-10-12]: 2011-10-04
wg-6 2009-11-30/2009-12-11: 2010-11-30/2010-12-11
hrc-43 {2020-02-24..2020-03-13,2020-06-15..2020-06-23}: 2020-02-24/2020-03-20
hrc-47 2021-06-21/2021-07-13: 2021-06-21/2021-07-09
hrc-48 2021-09-13/2021-10-11: 2021-09-13/2021-10-01 2021-09-13/2021-10-08
hrc-57 2024-09-09/2024-10-11: 2024-09-09/2024-10-09
wg-1 2008-04-07/2008-04-18: 2008-04-07/2008-04-08
wg-2 2008-05-05/2008-05-19: 2008-05-05/2008-05-16
wg-5 2009-05-04/2009-05-15: 2009-05-01/2009-05-15
wg-9 2010-11-01/2010-11-12: 2010-11-22/2010-12-03
wg-37 2021-01-18/2021-02-08: 2021-01-18/2021-01-29
wg-40 2022-01-24/2022-02-11: 2022-01-24/2022-02-03 2022-01-24/2022-02-09
wg-42 2023-01-23/2023-02-03: 2023-01-22/2023-02-03
sdn-3-dialogue 2022-02: [2021-11-01..2021-11-12]
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
	t.Parallel()
	var got []string
	for _, d := range whole().Disputes() {
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
	t.Parallel()
	for name, rules := range map[string][]timeline.Rule{"all": upr.Rules(), "hard": upr.HardRules()} {
		tl := newTimeline(t, upr.Record("KAZ"), rules...)
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

// TestNarrowingIsExplained holds the sentences that say from where the two windows of TestNarrowing come: the start from
// the dialogue, the end from the session.
func TestNarrowingIsExplained(t *testing.T) {
	t.Parallel()
	tl := newTimeline(t, upr.Record("KAZ"), upr.HardRules()...)
	for _, tt := range []struct{ a, b, want string }{
		{"kaz-3-dialogue", "kaz-3-working-group-adoption", "the dialogue of KAZ (2019-11-07) came before the working group adoption of KAZ (2019-11): " +
			`rule "48 hours" (A/HRC/PRST/8/1), which asks for at least 48 hours; the dates alone leave it open`},
		{"kaz-3-working-group-adoption", "wg-34", "the working group adoption of KAZ (2019-11) had not ended when the session (2019-11-04/2019-11-15) started: " +
			"the session (2019-11-04/2019-11-15) according to UPR Info; the dialogue of KAZ (2019-11-07) according to A/HRC/43/2; " +
			`rule "48 hours" (A/HRC/PRST/8/1): the working group adoption of KAZ (2019-11) follows the dialogue of KAZ (2019-11-07) by at least 48 hours; ` +
			"the dates alone leave it open"},
		{"kaz-4-dialogue", "kaz-4-working-group-adoption", "the dialogue of KAZ (2025-01-23) came before the working group adoption of KAZ (2025-01): " +
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
	t.Parallel()
	tl := whole()
	for e := range tl.Select(timeline.Query{Kinds: []timeline.Kind{upr.KindCouncilSession}}) {
		if e.Review != (timeline.Review{Body: "UPR"}) {
			t.Errorf("%s belongs to %+v", e.ID, e.Review)
		}
	}
	for e := range tl.Select(timeline.Query{Sessions: []int{34}}) {
		b, _ := tl.Bounds(e.ID)
		if year := dayOf(b.EarliestStart)[:4]; year != "2019" && year != "2020" {
			t.Errorf("%s (%s) is of session 34", e.ID, e.Date)
		}
	}
}

// TestOutcomePutOff checks a review whose outcome the pandemic put off from session 44 of the Council to session 45.
func TestOutcomePutOff(t *testing.T) {
	t.Parallel()
	var violated []string
	for _, f := range newTimeline(t, upr.Record("ARM"), upr.Rules()...).Check() {
		if f.Verdict == timeline.Violated {
			violated = append(violated, f.Rule.Name)
		}
	}
	if !slices.Equal(violated, []string{"next regular session"}) {
		t.Errorf("violated: %q", violated)
	}
}

// TestTwoDaysAreUndecided checks the rule of 48 hours on all pairs of days of the record: two calendar days apart are 24
// to 72 hours, from three days on the rule is kept.
func TestTwoDaysAreUndecided(t *testing.T) {
	t.Parallel()
	tl := newTimeline(t, upr.Reviews(), upr.HardRules()...)
	apart := make(map[int]int)
	for _, f := range tl.Check() {
		if f.Rule.Name != "48 hours" || f.Of == "" || f.ID == "" {
			continue
		}
		n, ok := daysBetween(tl, f.Of, f.ID)
		if !ok {
			continue
		}
		apart[n]++
		want := timeline.Satisfied
		if n == 2 {
			want = timeline.Undecided
		}
		if f.Verdict != want {
			t.Errorf("%d days: %s", n, f)
		}
	}
	if got := fmt.Sprint(apart); got != "map[2:199 3:90 4:111 5:44 6:14 7:6 10:2 11:1]" {
		t.Errorf("days apart: %s", got)
	}
}

// daysBetween returns how many days after one event another was, if the days of both are known.
func daysBetween(tl *timeline.Timeline, from, to string) (int, bool) {
	a, okA := dayNumber(tl, from)
	b, okB := dayNumber(tl, to)
	return b - a, okA && okB
}

// dayNumber returns the day of an event, counted from 1970, if it is known.
func dayNumber(tl *timeline.Timeline, id string) (int, bool) {
	e, _ := tl.Event(id)
	first, ok := e.Date.Earliest()
	last, also := e.Date.Latest()
	const day = 24 * time.Hour
	return int(first.Unix() / int64(day/time.Second)), ok && also && last.Sub(first) < day
}
