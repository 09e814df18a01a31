package timeline_test

import (
	"cmp"
	"fmt"
	"slices"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// A link that stands many times says no more than once.
func TestLinkSaidManyTimes(t *testing.T) {
	t.Parallel()
	const times = 50_000 // minutes, when each was looked at against all others
	tl := mustNew(t, []timeline.Event{{ID: "a"}, {ID: "b", After: slices.Repeat([]string{"a", "b"}, times)}})
	if c := tl.Conflicts(); len(c) != 1 || len(c[0].Premises) != 1 {
		t.Errorf("%d conflicts, want the one of the link to itself", len(c))
	}
	if p, _ := tl.Precedes("a", "b"); p != edtf.Certain {
		t.Errorf("a precedes b is %v, want certain", p)
	}
}

// Each of many dialogues of one review is compared with few others, and each date of one that is often postponed with one.
func TestVetOfMany(t *testing.T) {
	t.Parallel()
	const n = 5_000 // an hour, when each was compared with all others
	var chain, news []timeline.Event
	for i := range n {
		e := reviewed(fmt.Sprintf("%05d", i), timeline.Dialogue, "", "")
		if i > 0 {
			e.After = []string{chain[i-1].ID}
		}
		chain = append(chain, e)
		date, status := "1999", timeline.Planned
		switch {
		case i == n/2:
			date = "2100"
		case i > n/2:
			date, status = "2050", timeline.Postponed
		}
		news = append(news, toldDialogue(date, status, edtf.Of(time.Date(2000, 1, 1+i, 0, 0, 0, 0, time.UTC)).String()))
	}
	for _, events := range [][]timeline.Event{chain, news} {
		if p := mustNew(t, events).Vet(); len(p) != 0 {
			t.Errorf("got %v, want no problem", p[0])
		}
	}
}

// A statement with many links that many conflicts cite is not copied for each.
func TestConflictsOfOneStatement(t *testing.T) {
	t.Parallel()
	const n = 2_000
	hub := timeline.Event{ID: "hub", Date: edtf.MustParse("2024")}
	events := make([]timeline.Event, 0, n+1)
	for i := range n {
		events = append(events, timeline.Event{ID: fmt.Sprint(i), Date: edtf.MustParse("2025")})
		hub.After = append(hub.After, events[i].ID)
	}
	conflicts := mustNew(t, append(events, hub)).Conflicts()
	if len(conflicts) != n {
		t.Fatalf("%d conflicts, want %d", len(conflicts), n)
	}
	lists := make(map[*string]bool)
	for _, c := range conflicts {
		for _, p := range c.Premises {
			if p.Kind == timeline.Stated && p.Statement.ID == hub.ID {
				lists[&p.Statement.After[0]] = true
			}
		}
	}
	if len(lists) != 1 {
		t.Errorf("%d copies of the list of %d links, want one", len(lists), n)
	}
}

// Each of many sets that sharpen each other is compared with few of them.
func TestManyNestedSets(t *testing.T) {
	t.Parallel()
	const n = 20_000 // three minutes, when each was compared with all others
	day := func(i int) string { return edtf.Of(time.Date(2000, 1, 1+i, 0, 0, 0, 0, time.UTC)).String() }
	events := make([]timeline.Event, n)
	for i := range events {
		events[i] = said(fmt.Sprintf("[%s..%s]", day(-i), day(i+1)), day(i), "")
	}
	e, _ := mustNew(t, events).Event("x")
	if got, newest := e.Date.Bounds(), events[n-1].Date.Bounds(); got.EarliestStart <= newest.EarliestStart || got.LatestEnd >= newest.LatestEnd {
		t.Errorf("resolved to %v, want a date inside %v", e.Date, events[n-1].Date)
	}
}

// Where both durations have months, there are dates that no end leads to: a month after none is 31 December.
func TestNoEndLeavesRoomForBoth(t *testing.T) {
	t.Parallel()
	exactly := timeline.Rule{Name: "a month", Kind: timeline.Adoption, Of: timeline.Dialogue, AtLeast: edtf.Months(1), AtMost: edtf.Months(1)}
	for date, want := range map[string]timeline.Verdict{"2024-12-31": timeline.Violated, "2024-12-30": timeline.Undecided} {
		tl := mustNew(t, []timeline.Event{{ID: "d", Kind: timeline.Dialogue}, {ID: "a", Kind: timeline.Adoption, Date: edtf.MustParse(date)}}, exactly)
		if f := tl.Check(); len(f) != 1 || f[0].Verdict != want {
			t.Errorf("%s: %v, want %v", date, f, want)
		}
	}
}

// A deadline that can end with the day of the question can be over, and a plan for the second after that day is yet to come.
func TestDeadlinesAtTheEndOfTheDay(t *testing.T) {
	t.Parallel()
	rule := timeline.Rule{Name: "a day", Kind: timeline.ActionPlan, Of: timeline.Adoption, AtMost: edtf.Days(1), Response: true}
	on := edtf.MustParse("2025-01-02")
	tl := mustNew(t, []timeline.Event{
		{ID: "x", Date: edtf.MustParse("2025-01-01T23:59:58Z")},
		{ID: "a", Kind: timeline.Adoption, Date: edtf.MustParse("[2025-01-01..2025-01-02]"), After: []string{"x"}},
	}, rule)
	if d := tl.Deadlines(on); len(d) != 1 || d[0].Due.First != on.Bounds().LatestEnd || d[0].Late != edtf.Possible {
		t.Errorf("got %v, want one from the end of the day on that may be late", d)
	}
	next := edtf.MustParse("2025-01-03T00:00:00Z")
	tl = mustNew(t, []timeline.Event{
		{ID: "a", Kind: timeline.Adoption, Date: edtf.MustParse("2025-01-01")},
		{ID: "p", Kind: timeline.ActionPlan, Date: next, Status: timeline.Planned},
	}, rule)
	if d := tl.Deadlines(on); len(d) != 1 || d[0].Forecast != next.Bounds() {
		t.Errorf("got %v, want one with a forecast of %v", d, next)
	}
}

// By when something is due does not follow from when it was there itself.
func TestDueDoesNotRestOnWhatIsDue(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{
		{ID: "a", Kind: timeline.Adoption, Date: edtf.MustParse("2025-01-01/")},
		{ID: "p", Kind: timeline.ActionPlan, Date: edtf.MustParse("2025-03-01"), After: []string{"a"}},
	}, timeline.Rule{Name: "a week", Kind: timeline.ActionPlan, Of: timeline.Adoption, AtMost: edtf.Days(7)})
	d := tl.Deadlines(edtf.MustParse("2025-04"))
	if len(d) != 1 || d[0].Due.Last != edtf.DistantFuture || d[0].Late != edtf.Possible {
		t.Errorf("got %v, want one due by a day that nobody knows, which may have been missed", d)
	}
}

// Two happenings of one step at one second may be the same.
func TestTwinsOfOneSecond(t *testing.T) {
	t.Parallel()
	const second = "2025-01-23T10:00:00Z"
	tl := mustNew(t, []timeline.Event{reviewed("a", timeline.Dialogue, second, ""), reviewed("b", timeline.Dialogue, second, "")})
	if p := tl.Vet(); len(p) != 1 || p[0].ID != "b" {
		t.Errorf("got %v, want one problem of b", p)
	}
}

// What is missing is due by the narrowed bounds of what is there, and not by its date alone.
func TestDueByNarrowedBounds(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{
		{ID: "a", Kind: timeline.Adoption, Date: edtf.MustParse("2025-01")},
		{ID: "x", Date: edtf.MustParse("2025-01-10"), After: []string{"a"}},
	}, timeline.Rule{Name: "a day", Kind: timeline.ActionPlan, Of: timeline.Adoption, AtMost: edtf.Days(1), Response: true})
	want := edtf.MustParse("2025-01-11").Bounds().LatestEnd - 1 // a second before x, and a day
	if f := tl.Check(); len(f) != 1 || f[0].Verdict != timeline.Open || f[0].Due.LatestStart != want {
		t.Errorf("got %v, want one open until %v", f, want)
	}
}

// What the rule of one body asks for is not what that of another asks for, though an event leaves open whose it is.
func TestDueOfTwoBodies(t *testing.T) {
	t.Parallel()
	plan := timeline.Rule{Name: "plan", Body: "UPR", Kind: timeline.ActionPlan, Of: timeline.Adoption, AtMost: edtf.Months(6), Response: true}
	reply := timeline.Rule{Name: "reply", Body: "CEDAW", Kind: timeline.ActionPlan, Of: "observations", AtMost: edtf.Months(12), Response: true}
	tl := mustNew(t, []timeline.Event{
		{ID: "a", Kind: timeline.Adoption, Date: edtf.MustParse("2025-01-31"), Review: timeline.Review{State: "KAZ", Cycle: 4}},
		{ID: "o", Kind: "observations", Date: edtf.MustParse("2025-01-31"), Review: timeline.Review{Body: "CEDAW", State: "KAZ", Cycle: 4}},
	}, plan, reply)
	var got []string
	for _, d := range tl.Deadlines(edtf.MustParse("2025-06")) {
		got = append(got, d.Rule.Name+" of "+d.Of+" in a review by "+cmp.Or(d.Review.Body, "somebody"))
	}
	if want := []string{"plan of a in a review by somebody", "reply of o in a review by CEDAW"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// What is postponed or missing holds no plan back, whether a rule or a link names it.
func TestForecastRestsOnNothingThatIsNotThere(t *testing.T) {
	t.Parallel()
	adopted := reviewed("a", timeline.Adoption, "2025-01-31", timeline.Held)
	postponed := reviewed("c", timeline.Consultation, "2025-06", timeline.Postponed)
	plan := timeline.Rule{Name: "plan", Kind: timeline.ActionPlan, Of: timeline.Adoption, AtMost: edtf.Months(6), Response: true}
	later := timeline.Rule{Name: "consultation", Kind: timeline.Consultation, Of: timeline.Adoption, AtLeast: edtf.Days(60)}
	asked := later
	asked.Response = true
	after := timeline.Rule{Name: "after it", Kind: timeline.ActionPlan, Of: timeline.Consultation}
	linked := reviewed("p", timeline.ActionPlan, "2025", timeline.Planned)
	linked.After = []string{"c"}
	on := edtf.MustParse("2025-01-31")
	for name, tl := range map[string]*timeline.Timeline{
		"postponed":           mustNew(t, []timeline.Event{adopted, postponed}, plan, later, after),
		"missing":             mustNew(t, []timeline.Event{adopted}, plan, asked, after),
		"postponed, by links": mustNew(t, []timeline.Event{adopted, postponed, linked}, plan),
	} {
		if d := tl.Deadlines(on); len(d) != 1 || d[0].Forecast.EarliestStart != on.Bounds().LatestEnd+1 {
			t.Errorf("%s: got %v, want a plan that may come on the next day", name, d)
		}
	}
}

// A link to what is postponed does not say by when it comes.
func TestForecastOfThePostponed(t *testing.T) {
	t.Parallel()
	linked := reviewed("p", timeline.ActionPlan, "2025-03", timeline.Planned)
	linked.After = []string{"c"}
	tl := mustNew(t, []timeline.Event{
		reviewed("a", timeline.Adoption, "2025-01-31", timeline.Held), reviewed("c", timeline.Consultation, "2025-02", timeline.Postponed), linked,
	}, timeline.Rule{Name: "consultation", Kind: timeline.Consultation, Of: timeline.Adoption, AtMost: edtf.Months(6), Response: true})
	if d := tl.Deadlines(edtf.MustParse("2025-01-31")); len(d) != 1 || d[0].Forecast.LatestEnd != edtf.DistantFuture {
		t.Errorf("got %v, want one that may come at any time", d)
	}
}

// What no source dates is not late before its time is over, even where it can only come after that.
func TestLateOnlyWhenTheTimeIsOver(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{
		reviewed("a", timeline.Adoption, "2025-01-31", timeline.Held),
		reviewed("c", timeline.Consultation, "2025-09", timeline.Planned),
	},
		timeline.Rule{Name: "plan", Kind: timeline.ActionPlan, Of: timeline.Adoption, AtMost: edtf.Months(6), Response: true},
		timeline.Rule{Name: "after it", Kind: timeline.ActionPlan, Of: timeline.Consultation})
	for on, want := range map[string]edtf.Modality{"2025-02-01": edtf.Impossible, "2025-08-01": edtf.Certain} {
		if d := tl.Deadlines(edtf.MustParse(on)); len(d) != 1 || d[0].Late != want {
			t.Errorf("on %s: got %v, want one whose lateness is %v", on, d, want)
		}
	}
}

// What is asked for in a process without a review is not what is asked for in a review.
func TestDueWithoutAReview(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{
		reviewed("a", timeline.Adoption, "2025-01-31", timeline.Held),
		{ID: "b", Kind: timeline.Adoption, Date: edtf.MustParse("2025-01-31")},
	}, timeline.Rule{Name: "plan", Kind: timeline.ActionPlan, Of: timeline.Adoption, AtMost: edtf.Months(6), Response: true})
	if d := tl.Deadlines(edtf.MustParse("2025-02")); len(d) != 2 {
		t.Errorf("got %v, want one deadline for each", d)
	}
}

// A month is 28 to 31 days, counted back too, where nobody knows the century, or where March is among many months: 30 days
// may be in time, and may be late.
func TestLateByAMonthBefore(t *testing.T) {
	t.Parallel()
	month := timeline.Rule{Name: "a month", Kind: timeline.Dialogue, Of: timeline.Report, AtLeast: edtf.Months(1), Precedence: true}
	longer := month
	longer.AtLeast = edtf.Duration{Months: 1, Seconds: 24 * 60 * 60}
	most := timeline.Rule{Name: "at most 30 days", Kind: timeline.Dialogue, Of: timeline.Report, AtMost: edtf.Days(30)}
	least := timeline.Rule{Name: "at least 30 days", Kind: timeline.Dialogue, Of: timeline.Report, AtLeast: edtf.Days(30)}
	for _, test := range []struct {
		report, dialogue string
		month, other     timeline.Rule
	}{
		{"[1500..2100]", "[1500..2100]", month, most},
		{"[1500..2100]", "[1500..2100]", month, least},
		{"[2025-01-01..2025-04-30]", "[2025-02-11..2025-04-16]", longer, most},
	} {
		tl := mustNew(t, []timeline.Event{
			reviewed("r", timeline.Report, test.report, ""), reviewed("d", timeline.Dialogue, test.dialogue, ""),
		}, test.month, test.other)
		found := false
		for _, d := range tl.Deadlines(edtf.Date{}) {
			if d.Rule.Name == month.Name {
				found = true
				if d.Late != edtf.Possible {
					t.Errorf("%s: %s; want it to be possible", test.other.Name, d)
				}
			}
		}
		if !found {
			t.Errorf("%s: no deadline", test.other.Name)
		}
	}
}

// A term of months is as long in years that an int of 32 bits cannot hold as in others, and found as quickly.
func TestTermInFarYears(t *testing.T) {
	t.Parallel()
	rule := timeline.Rule{Name: "term", Kind: "late", Of: "early", AtMost: edtf.Months(3)}
	for _, date := range []string{"2025", "Y3000000000", "Y4294967296", "Y-3000000000"} {
		e := timeline.Event{ID: "a", Kind: "early", Date: edtf.MustParse(date)}
		due := mustNew(t, []timeline.Event{e, {ID: "b", Kind: "late", Date: e.Date}}, rule).Deadlines(edtf.Date{})
		if len(due) != 1 {
			t.Fatalf("%s: %d deadlines, want one", date, len(due))
		}
		b := e.Date.Bounds()
		first, last := rule.AtMost.From(b.EarliestEnd), rule.AtMost.From(b.LatestEnd)
		if due[0].Due.First != first || due[0].Due.Last != last {
			t.Errorf("%s: due from %d to %d, want %d to %d", date, due[0].Due.First, due[0].Due.Last, first, last)
		}
	}
}
