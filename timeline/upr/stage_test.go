package upr_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

func stageOf(t *timeline.Timeline, state string, cycle int, day string) upr.Stage {
	return upr.StageOf(t, timeline.Review{State: state, Cycle: cycle}, edtf.MustParse(day))
}

// inWords puts a stage on one line: the last step, then those to come with their windows.
func inWords(s upr.Stage) string {
	words := []string{s.Last.ID}
	for _, n := range s.Next {
		words = append(words, fmt.Sprintf("%s %s %v", n.Kind, window(n.Window), n.Late))
	}
	return strings.Join(words, "; ")
}

// TestStageOfKazakhstan follows one review day by day, as known on each.
func TestStageOfKazakhstan(t *testing.T) {
	t.Parallel()
	tl := newTimeline(t, upr.Record("KAZ"), upr.Rules()...)
	for day, want := range map[string]string{
		// nothing but the announcement of the session
		"2025-01-20": "kaz-4-troika; dialogue 2025-01-23..2025-01-23 impossible; working-group-adoption 2025-01-25..2025-01-31 impossible; adoption 2025-01-23..2025-07-23 impossible",
		"2025-01-24": "kaz-4-troika; dialogue 2025-01-23..2025-01-23 certain; working-group-adoption 2025-01-25..2025-01-31 impossible; adoption 2025-01-23..2025-07-23 impossible",
		// the article, by which the dialogue was over on 25 January: the plan for the 23rd is no witness
		"2025-01-25": "kaz-4-dialogue; working-group-adoption 2025-01-22..2025-01-31 impossible; adoption 2025-06-01..2025-06-30 impossible",
		"2025-01-30": "kaz-4-dialogue; working-group-adoption 2025-01-22..2025-01-31 impossible; adoption 2025-06-01..2025-06-30 impossible",
		"2025-02-01": "kaz-4-dialogue; working-group-adoption 2025-01-22..2025-01-31 certain; adoption 2025-06-01..2025-06-30 impossible",
		"2025-06-10": "kaz-4-dialogue; working-group-adoption 2025-01-22..2025-01-31 certain; adoption 2025-06-01..2025-06-30 possible",
		"2025-07-01": "kaz-4-dialogue; working-group-adoption 2025-01-22..2025-01-31 certain; adoption 2025-06-01..2025-06-30 certain",
		// the report that the Council adopted the outcome
		"2025-07-31": "kaz-4-adoption",
	} {
		if got := inWords(stageOf(tl, "KAZ", 4, day)); got != want {
			t.Errorf("%s\n got %s\nwant %s", day, got, want)
		}
	}
}

func TestStagePossible(t *testing.T) {
	t.Parallel()
	tl := newTimeline(t, upr.Record("KAZ"), upr.Rules()...)
	s := stageOf(tl, "KAZ", 4, "2025-06-10")
	if len(s.Possible) != 1 || s.Possible[0].ID != "kaz-4-adoption" {
		t.Errorf("possibly held: %v", s.Possible)
	}
	if s := stageOf(tl, "KAZ", 4, "2025-01-25"); len(s.Possible) != 0 {
		t.Errorf("possibly held: %v", s.Possible)
	}
}

// TestStageNames checks what a review must name.
func TestStageNames(t *testing.T) {
	t.Parallel()
	tl := newTimeline(t, records("KAZ", "FJI"), upr.Rules()...)
	on := edtf.MustParse("2025-01-25")
	zero := fmt.Sprint(upr.Stage{})
	for name, r := range map[string]timeline.Review{
		"nothing":        {},
		"no cycle":       {State: "KAZ"},
		"no State":       {Cycle: 4, Session: 48},
		"unknown State":  {State: "XXX", Cycle: 4},
		"unknown cycle":  {State: "KAZ", Cycle: 9},
		"other sessions": {State: "FJI", Cycle: 3, Session: 35},
	} {
		if s := upr.StageOf(tl, r, on); fmt.Sprint(s) != zero {
			t.Errorf("%s: %s", name, inWords(s))
		}
	}
	if s := upr.StageOf(nil, timeline.Review{State: "KAZ", Cycle: 4}, on); fmt.Sprint(s) != zero {
		t.Errorf("no timeline: %s", inWords(s))
	}
	with := upr.StageOf(tl, timeline.Review{State: "KAZ", Cycle: 4, Session: 48}, on)
	if got, want := inWords(with), inWords(stageOf(tl, "KAZ", 4, "2025-01-25")); got != want {
		t.Errorf("with the session\n got %s\nwant %s", got, want)
	}
}

// TestStageOfReviewsThatMoved checks the exceptions that are in the record.
func TestStageOfReviewsThatMoved(t *testing.T) {
	t.Parallel()
	tl := newTimeline(t, records("HTI", "ISR", "USA", "SDN"), upr.Rules()...)
	for _, test := range []struct {
		state string
		cycle int
		day   string
		want  string
	}{
		{"HTI", 1, "2010-06-01", ""}, // put off, nothing to come is known
		{"ISR", 2, "2013-01-29", ""}, // absent
		{"USA", 4, "2025-11-08", ""}, // absent
		{"USA", 4, "2025-11-20", "; dialogue 2026-11-01..2026-11-30 impossible; working-group-adoption 2026-11-03.. impossible; adoption 2026-11-01..2027-05-30 impossible"},       // a new date
		{"USA", 4, "2026-11-23", "; dialogue 2026-11-01..2026-11-30 possible; working-group-adoption 2026-11-03..2026-11-30 possible; adoption 2026-11-01..2027-05-30 impossible"}, // not heard of
		{"SDN", 3, "2021-12-01", "; dialogue 2021-11-01..2021-11-12 certain; working-group-adoption 2021-11-03..2021-11-12 certain; adoption 2021-11-01..2022-05-12 impossible"},   // the documents' session
	} {
		if got := inWords(stageOf(tl, test.state, test.cycle, test.day)); got != test.want {
			t.Errorf("%s on %s\n got %s\nwant %s", test.state, test.day, got, test.want)
		}
	}
}

// TestStageWithoutRoom checks a review whose session ended less than 48 hours after the dialogue: a step that fits nowhere
// is asked for all the same.
func TestStageWithoutRoom(t *testing.T) {
	t.Parallel()
	events := slices.DeleteFunc(upr.Reviews(), func(e timeline.Event) bool {
		return e.ID == "hti-1-working-group-adoption" || e.ID == "hti-1-working-group-report" || e.ID == "hti-1-adoption"
	})
	tl := newTimeline(t, events, upr.Rules()...)
	s := stageOf(tl, "HTI", 1, "2012-12-31")
	if s.Last.ID != "hti-1-dialogue" || len(s.Next) != 2 || s.Next[0].Kind != timeline.WorkingGroupAdoption || s.Next[1].Kind != timeline.Adoption {
		t.Errorf("got %s", inWords(s))
	}
}

// TestStageGoesBeyondPlans checks a plan of which nothing was heard, though a later step was held.
func TestStageGoesBeyondPlans(t *testing.T) {
	georgia := timeline.Review{State: "GEO", Cycle: 3, Session: 37}
	outcome := timeline.Event{ID: "geo-3-adoption", Kind: timeline.Adoption, Date: edtf.MustParse("2021-07"), Status: timeline.Held, Review: georgia}
	events := slices.DeleteFunc(upr.Reviews(), func(e timeline.Event) bool {
		return e.ID == outcome.ID || e.ID == "geo-3-working-group-adoption" && e.Status == timeline.Held
	})
	tl := newTimeline(t, append(events, outcome), upr.Rules()...)
	s := upr.StageOf(tl, georgia, closed)
	if s.Last.ID != outcome.ID || len(s.Next) != 0 {
		t.Errorf("got %s", inWords(s))
	}
	if len(s.Possible) != 1 || s.Possible[0].ID != "geo-3-working-group-adoption" {
		t.Errorf("possibly held: %v", s.Possible)
	}
}

// TestStageNeedsNoRules checks that a timeline without rules still knows what was held and announced.
func TestStageNeedsNoRules(t *testing.T) {
	tl := newTimeline(t, upr.Record("KAZ"))
	want := "kaz-4-dialogue; adoption 2025-06-01..2025-06-30 impossible"
	if got := inWords(stageOf(tl, "KAZ", 4, "2025-01-25")); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
}

// TestLateByAnUncertainDeadline checks the middle answer: the dialogue was in November, so the six months that follow it
// end at some time in May.
func TestLateByAnUncertainDeadline(t *testing.T) {
	review := timeline.Review{State: "KAZ", Cycle: 4, Session: 47}
	held := func(id string, k timeline.Kind, date string) timeline.Event {
		return timeline.Event{ID: id, Kind: k, Date: edtf.MustParse(date), Status: timeline.Held, Review: review}
	}
	tl := newTimeline(t, []timeline.Event{
		held("dialogue", timeline.Dialogue, "2024-11"),
		held("working group", timeline.WorkingGroupAdoption, "2024-11"),
		held("report", timeline.WorkingGroupReport, "2024-12"),
	}, upr.Rules()...)
	for day, want := range map[string]edtf.Modality{
		"2025-04-30": edtf.Impossible, "2025-05-20": edtf.Possible, "2025-06-10": edtf.Certain,
	} {
		s := upr.StageOf(tl, review, edtf.MustParse(day))
		if len(s.Next) != 1 || s.Next[0].Kind != timeline.Adoption || s.Next[0].Late != want {
			t.Errorf("%s: %s", day, inWords(s))
		}
	}
}

// TestStageProperties checks on random reviews and days what holds of every stage.
func TestStageProperties(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	tl := whole()
	for range 4 {
		states := slices.Collect(upr.States())
		r := timeline.Review{State: states[random.IntN(len(states))], Cycle: 1 + random.IntN(4)}
		if random.IntN(2) == 0 {
			r.State = "KAZ"
		}
		day := edtf.MustParse(fmt.Sprintf("%d-%02d-%02d", 2008+random.IntN(19), 1+random.IntN(12), 1+random.IntN(28)))
		s := upr.StageOf(tl, r, day)
		known := tl.AsOf(day)
		for _, e := range s.Held {
			if _, ok := known.Event(e.ID); !ok || e.Status == timeline.Planned || e.Review.State != r.State {
				t.Errorf("%v on %s: %s was held", r, day, e.ID)
			}
			if slices.ContainsFunc(s.Possible, func(p timeline.Event) bool { return p.ID == e.ID }) {
				t.Errorf("%v on %s: %s was certainly and possibly held", r, day, e.ID)
			}
		}
		if n := len(s.Held); n > 0 && s.Held[n-1].ID != s.Last.ID || n == 0 && s.Last.ID != "" {
			t.Errorf("%v on %s: the last step is %q", r, day, s.Last.ID)
		}
		if !slices.IsSortedFunc(s.Next, func(a, b upr.Step) int { return a.Kind.Compare(b.Kind) }) {
			t.Errorf("%v on %s: steps to come out of order: %s", r, day, inWords(s))
		}
	}
}

// TestStageByTheRulesOfTheTimeline checks that the rules of the timeline count, and no others.
func TestStageByTheRulesOfTheTimeline(t *testing.T) {
	t.Parallel()
	const plan, audit timeline.Kind = "implementation-plan", "audit"
	review := timeline.Review{Body: "UPR", State: "KAZ", Cycle: 4}
	event := func(id string, k timeline.Kind, date string, s timeline.Status) timeline.Event {
		return timeline.Event{ID: id, Kind: k, Date: edtf.MustParse(date), Status: s, Review: review}
	}
	year := timeline.Rule{Name: "plan in a year", Kind: plan, Of: timeline.Adoption, AtMost: edtf.Days(365), Response: true}
	plenary := timeline.Rule{Name: "plenary in a year", Kind: timeline.Adoption, Of: timeline.Dialogue, AtMost: edtf.Days(365), Response: true}
	weeks := timeline.Rule{Name: "six weeks", Kind: timeline.Dialogue, Of: timeline.Report, AtLeast: edtf.Weeks(6), Precedence: true}
	audited := timeline.Rule{Name: "audit", Kind: audit, Of: plan, Response: true}
	adopted := event("adoption", timeline.Adoption, "2025-06", timeline.Held)
	for _, test := range []struct {
		name   string
		events []timeline.Event
		rules  []timeline.Rule
		on     string
		want   string
	}{
		{"the deadline is a range", []timeline.Event{adopted}, []timeline.Rule{year}, "2026-06-15", "adoption; implementation-plan 2025-06-01..2026-06-30 possible"},
		{"before it", []timeline.Event{adopted}, []timeline.Rule{year}, "2026-05-31", "adoption; implementation-plan 2025-06-01..2026-06-30 impossible"},
		{"no other limit", []timeline.Event{event("dialogue", timeline.Dialogue, "2025-01-23", timeline.Held)}, []timeline.Rule{plenary}, "2025-09-01",
			"dialogue; adoption 2025-01-23..2026-01-23 impossible"},
		{"announced in time", []timeline.Event{adopted, event("plan", plan, "2026-03", timeline.Planned)}, []timeline.Rule{year}, "2026-01-01",
			"adoption; implementation-plan 2026-03-01..2026-03-31 impossible"},
		{"announced for later", []timeline.Event{adopted, event("plan", plan, "2026-12", timeline.Planned)}, []timeline.Rule{year}, "2026-01-01",
			"adoption; implementation-plan 2026-12-01..2026-12-31 certain"},
		{"announced for later, after the deadline", []timeline.Event{adopted, event("plan", plan, "2026-12", timeline.Planned)}, []timeline.Rule{year}, "2026-07-20",
			"adoption; implementation-plan 2026-12-01..2026-12-31 certain"},
		{"postponed", []timeline.Event{adopted, event("plan", plan, "2026-03", timeline.Postponed)}, []timeline.Rule{year}, "2026-07-20",
			"adoption; implementation-plan 2025-06-01..2026-06-30 certain"},
		{"an own kind is held", []timeline.Event{adopted, event("plan", plan, "2026-03", timeline.Held)}, []timeline.Rule{year, audited}, "2026-07-20",
			"plan; audit 2026-03-01.. impossible"},
		{"the process went beyond an own kind", []timeline.Event{adopted, event("audit", audit, "2026-03", timeline.Held)}, []timeline.Rule{year, audited}, "2026-07-20",
			"audit"},
		{"the report is undated", []timeline.Event{event("report", timeline.Report, "", ""), event("dialogue", timeline.Dialogue, "2026-11", timeline.Planned)},
			[]timeline.Rule{weeks}, "2026-06-15", "; report ..2026-10-19 impossible; dialogue 2026-11-01..2026-11-30 impossible"},
		{"a session is no step", []timeline.Event{event("session", timeline.Session, "2025-01", timeline.Held)}, upr.Rules(), "2025-02-01", ""},
	} {
		s := upr.StageOf(newTimeline(t, test.events, test.rules...), review, edtf.MustParse(test.on))
		if got := inWords(s); got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.name, got, test.want)
		}
		for _, n := range s.Next {
			for _, d := range n.Deadlines {
				if d.ID != n.ID || d.Kind != n.Kind || n.Late < d.Late {
					t.Errorf("%s: %s of %s is not of the step %+v", test.name, d, d.Kind, n)
				}
			}
		}
	}
	s := upr.StageOf(newTimeline(t, []timeline.Event{adopted, event("plan", plan, "2026-03", timeline.Postponed)}, year), review, edtf.MustParse("2026-07-20"))
	if len(s.Next) != 1 || s.Next[0].ID != "plan" || len(s.Next[0].Deadlines) != 1 {
		t.Errorf("a postponed plan: %+v", s.Next)
	}
}

// TestStageKeepsBodiesApart checks reviews of one State and cycle by two bodies.
func TestStageKeepsBodiesApart(t *testing.T) {
	t.Parallel()
	event := func(id, body string) timeline.Event {
		return timeline.Event{ID: id, Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-23"), Status: timeline.Held,
			Review: timeline.Review{Body: body, State: "KAZ", Cycle: 4}}
	}
	tl := newTimeline(t, []timeline.Event{event("a", "UPR"), event("b", "CEDAW"), event("c", "")})
	for body, want := range map[string]int{"UPR": 2, "CEDAW": 2, "": 3, "CAT": 1} {
		if s := upr.StageOf(tl, timeline.Review{Body: body, State: "KAZ", Cycle: 4}, edtf.MustParse("2025-02")); len(s.Held) != want {
			t.Errorf("%q: %d steps held, want %d", body, len(s.Held), want)
		}
	}
}

// TestLawStagesAreThoseOfStageOf checks that one pass says what StageOf says one by one, in order.
func TestLawStagesAreThoseOfStageOf(t *testing.T) {
	t.Parallel()
	tl := whole()
	on := edtf.MustParse("2025-01-25")
	var last timeline.Review
	n := 0
	for r, s := range upr.Stages(tl, on) {
		if cmp.Or(cmp.Compare(last.Body, r.Body), cmp.Compare(last.State, r.State), cmp.Compare(last.Cycle, r.Cycle)) >= 0 {
			t.Errorf("%v stands after %v", r, last)
		}
		if last = r; n%400 == 0 {
			if want := upr.StageOf(tl, r, on); !reflect.DeepEqual(s, want) {
				t.Errorf("%v:\n got %s\nwant %s", r, inWords(s), inWords(want))
			}
		}
		n++
	}
	if n < 500 {
		t.Errorf("only %d reviews were known", n)
	}
	for r := range upr.Stages(tl, on) {
		if r.State == "" {
			t.Error(r)
		}
		break // must not go on
	}
	for r := range upr.Stages(nil, on) {
		t.Errorf("no timeline has a review: %v", r)
	}
}
