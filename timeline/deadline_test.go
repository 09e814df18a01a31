package timeline_test

import (
	"fmt"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// dated returns an event of the fourth review of Kazakhstan.
func reviewed(id string, k timeline.Kind, date string, s timeline.Status) timeline.Event {
	return timeline.Event{ID: id, Kind: k, Date: edtf.MustParse(date), Status: s,
		Review: timeline.Review{Body: "UPR", State: "KAZ", Cycle: 4}}
}

// inShort returns deadlines in short, one a line: what is due, its range, where it lies by all else, and whether it is late.
func inShort(deadlines []timeline.Deadline) string {
	var b strings.Builder
	for _, d := range deadlines {
		fmt.Fprintf(&b, "%s %q by %s..%s, %s: %s\n", d.Kind, d.ID, d.Due.First, d.Due.Last, d.Forecast, d.Late)
	}
	return b.String()
}

func TestDeadlines(t *testing.T) {
	t.Parallel()
	const plan, report = timeline.ActionPlan, timeline.Report
	year := timeline.Rule{Name: "plan in a year", Kind: plan, Of: timeline.Adoption, AtMost: edtf.Months(12), Response: true}
	weeks := timeline.Rule{Name: "six weeks", Kind: timeline.Dialogue, Of: report, AtLeast: edtf.Weeks(6), Precedence: true}
	adopted := reviewed("adoption", timeline.Adoption, "2025-06", timeline.Held)
	inside := timeline.Rule{Name: "in session", Kind: timeline.Dialogue, Relation: timeline.Within, Of: timeline.Session}
	session := reviewed("session", timeline.Session, "2026-01-20/2026-01-31", timeline.Planned)
	for _, test := range []struct {
		name   string
		on     string
		rule   timeline.Rule
		events []timeline.Event
		want   string
	}{
		{"missing, before", "2026-05-31", year, []timeline.Event{adopted},
			`action-plan "" by 2026-06-01..2026-06-30, from 2026-06-01 on: impossible`},
		{"missing, within the range", "2026-06-15", year, []timeline.Event{adopted},
			`action-plan "" by 2026-06-01..2026-06-30, from 2026-06-16 on: possible`},
		{"missing, at the end of the range", "2026-06-30", year, []timeline.Event{adopted},
			`action-plan "" by 2026-06-01..2026-06-30, from 2026-07-01 on: certain`},
		{"announced for later", "2026-01-01", year, []timeline.Event{adopted, reviewed("plan", plan, "2026-12", timeline.Planned)},
			`action-plan "plan" by 2026-06-01..2026-06-30, between 2026-12-01 and 2026-12-31: certain`},
		{"announced for later, and the deadline is over", "2026-07-20", year, []timeline.Event{adopted, reviewed("plan", plan, "2026-12", timeline.Planned)},
			`action-plan "plan" by 2026-06-01..2026-06-30, between 2026-12-01 and 2026-12-31: certain`},
		{"announced within the range", "2026-01-01", year, []timeline.Event{adopted, reviewed("plan", plan, "2026-06", timeline.Planned)},
			`action-plan "plan" by 2026-06-01..2026-06-30, between 2026-06-01 and 2026-06-30: possible`},
		{"announced in time", "2026-01-01", year, []timeline.Event{adopted, reviewed("plan", plan, "2026-05", timeline.Rescheduled)},
			`action-plan "plan" by 2026-06-01..2026-06-30, between 2026-05-01 and 2026-05-31: impossible`},
		{"announced, partly past", "2026-05-10", year, []timeline.Event{adopted, reviewed("plan", plan, "2026-05", timeline.Planned)},
			`action-plan "plan" by 2026-06-01..2026-06-30, between 2026-05-11 and 2026-05-31: impossible`},
		{"announced, past", "2026-06-10", year, []timeline.Event{adopted, reviewed("plan", plan, "2026-05", timeline.Planned)},
			`action-plan "plan" by 2026-06-01..2026-06-30, from 2026-06-11 on: possible`},
		{"postponed", "2026-06-10", year, []timeline.Event{adopted, reviewed("plan", plan, "2026-05", timeline.Postponed)},
			`action-plan "plan" by 2026-06-01..2026-06-30, from 2026-06-11 on: possible`},
		{"held in time", "2026-08-01", year, []timeline.Event{adopted, reviewed("plan", plan, "2026-05", timeline.Held)}, ``},
		{"held within the range", "2026-08-01", year, []timeline.Event{adopted, reviewed("plan", plan, "2026-06-12", timeline.Held)},
			`action-plan "plan" by 2026-06-01..2026-06-30, on 2026-06-12: possible`},
		{"held too late", "2026-08-01", year, []timeline.Event{adopted, reviewed("plan", plan, "2026-07-12", timeline.Held)},
			`action-plan "plan" by 2026-06-01..2026-06-30, on 2026-07-12: certain`},
		{"cancelled", "2026-08-01", year, []timeline.Event{adopted, reviewed("plan", plan, "2026-05", timeline.Cancelled)},
			`action-plan "" by 2026-06-01..2026-06-30, from 2026-08-02 on: certain`},
		{"no status, no date", "2026-01-01", year, []timeline.Event{adopted, reviewed("plan", plan, "", "")},
			`action-plan "plan" by 2026-06-01..2026-06-30, at any time: impossible`},
		{"no status, no date, and the deadline is over", "2026-08-01", year, []timeline.Event{adopted, reviewed("plan", plan, "", "")},
			`action-plan "plan" by 2026-06-01..2026-06-30, at any time: possible`},
		{"a day that is a month", "2026-06", year, []timeline.Event{adopted},
			`action-plan "" by 2026-06-01..2026-06-30, from 2026-07-01 on: certain`},
		{"the end of time", "", year, []timeline.Event{adopted},
			`action-plan "" by 2026-06-01..2026-06-30, after the year 292277026595: certain`},
		{"after what never ends", "2026-06-10", year, []timeline.Event{reviewed("adoption", timeline.Adoption, "2025-06/..", timeline.Held)}, ``},

		{"announced for the last day", "2026-01-10", inside, []timeline.Event{session, reviewed("dialogue", timeline.Dialogue, "2026-01-31", timeline.Planned)},
			`dialogue "dialogue" by 2026-01-31..2026-01-31, on 2026-01-31: impossible`},
		{"announced without an end", "2026-01-10", inside, []timeline.Event{session, reviewed("dialogue", timeline.Dialogue, "2026-01-25/..", timeline.Planned)},
			`dialogue "dialogue" by 2026-01-31..2026-01-31, begins on 2026-01-25, never ends: certain`},
		{"held, to end too late", "2026-01-26", inside, []timeline.Event{session, reviewed("dialogue", timeline.Dialogue, "2026-01-25/2026-02-03", timeline.Held)},
			`dialogue "dialogue" by 2026-01-31..2026-01-31, begins on 2026-01-25, ends on 2026-02-03: certain`},

		{"counted back from a plan", "2026-06-15", weeks, []timeline.Event{reviewed("dialogue", timeline.Dialogue, "2026-11", timeline.Planned)},
			`report "" by 2026-09-20..2026-10-19, from 2026-06-16 on: impossible`},
		{"counted back, undated", "2026-06-15", weeks, []timeline.Event{
			reviewed("dialogue", timeline.Dialogue, "2026-11", timeline.Planned), reviewed("report", report, "", "")},
			`report "report" by 2026-09-20..2026-10-19, at any time: impossible`},
		{"counted back, late", "2026-10-01", weeks, []timeline.Event{reviewed("dialogue", timeline.Dialogue, "2026-11", timeline.Planned)},
			`report "" by 2026-09-20..2026-10-19, from 2026-10-02 on: possible`},
	} {
		got := inShort(mustNew(t, test.events, test.rule).Deadlines(edtf.MustParse(test.on)))
		if got != test.want && got != test.want+"\n" {
			t.Errorf("%s\n got %swant %s", test.name, got, test.want)
		}
	}
}

// TestDeadlinesCountMonthsByTheCalendar holds terms in months to a walk through the calendar.
func TestDeadlinesCountMonthsByTheCalendar(t *testing.T) {
	t.Parallel()
	for _, test := range []struct{ adopted, term, want string }{
		{"2025-06-27", "P30M", "2027-12-27..2027-12-27"},
		{"2025-08-31", "P6M", "2026-02-28T23:59:59Z..2026-02-28T23:59:59Z"},
		{"2025-08", "P6M", "2026-02-01..2026-02-28"},
		{"2025-08", "P1Y6M", "2027-02-01..2027-02-28"},
	} {
		term, err := edtf.ParseDuration(test.term)
		if err != nil {
			t.Fatal(err)
		}
		rule := timeline.Rule{Name: "term", Kind: timeline.Midterm, Of: timeline.Adoption, AtMost: term, Response: true}
		tl := mustNew(t, []timeline.Event{reviewed("adoption", timeline.Adoption, test.adopted, timeline.Held)}, rule)
		for _, d := range tl.Deadlines(edtf.MustParse("2025-09-01")) {
			want := strings.ReplaceAll(test.want, "T23:59:59Z", "")
			if got := fmt.Sprintf("%s..%s", d.Due.First, d.Due.Last); got != want {
				t.Errorf("%s after %s: %s, want %s", test.term, test.adopted, got, want)
			}
		}
	}
}

// TestLateByTheCalendar tries, second by second around the ends of months and hour by hour between them, when something may
// have been due that comes so many days after what it hangs on.
func TestLateByTheCalendar(t *testing.T) {
	t.Parallel()
	seen := make(map[edtf.Modality]int)
	for _, hook := range []string{"2025-01", "2025-02", "[2025-01-30..2025-02-02]", "2025-02-28", "[2025-02-27..2025-03-31]", "2025", "[2024-02-28..2024-03-01]"} {
		for months := 1; months <= 3; months++ {
			for days := 28; days < 95; days++ {
				if (days-28)%30 > 5 {
					continue // no number of months comes near
				}
				b := edtf.MustParse(hook).Bounds()
				term := edtf.Months(months)
				late, inTime := false, false
				for at := b.EarliestEnd; at <= b.LatestEnd; at++ {
					after, before := term.From(at)-at >= edtf.Instant(days)*86400, term.From(at)-at < edtf.Instant(days)*86400
					late, inTime = late || before, inTime || after
					if i := at % 86400; i > 3 && i < 86390 {
						at += 3599 - i%3600
					}
				}
				want := edtf.Possible
				switch {
				case !late:
					want = edtf.Impossible
				case !inTime:
					want = edtf.Certain
				}
				length := edtf.Days(days)
				tl := mustNew(t, []timeline.Event{
					{ID: "hook", Kind: "hook", Date: edtf.MustParse("[" + strings.Trim(hook, "[]") + "]")},
					{ID: "due", Kind: "due", Date: edtf.MustParse("[2024..2027]")},
				}, timeline.Rule{Name: "term", Kind: "due", Of: "hook", AtMost: term},
					timeline.Rule{Name: "exactly", Kind: "due", Of: "hook", AtLeast: length, AtMost: length})
				for _, d := range tl.Deadlines(edtf.MustParse("2023")) {
					if d.Rule.Name == "term" && d.Late != want {
						t.Errorf("%d months after %s against %d days: %s, want %s", months, hook, days, d.Late, want)
					} else if d.Rule.Name == "term" {
						seen[want]++
					}
				}
			}
		}
	}
	if seen[edtf.Possible] < 20 || seen[edtf.Certain] < 60 || seen[edtf.Impossible] < 60 {
		t.Errorf("seen %v: the test proves little", seen)
	}
}

func TestDeadlineEvent(t *testing.T) {
	t.Parallel()
	source := timeline.Source{Title: "Institution-building", Symbol: "A/HRC/RES/5/1"}
	rule := timeline.Rule{Name: "six weeks", Kind: timeline.Dialogue, Of: timeline.Report, AtLeast: edtf.Weeks(6), Precedence: true, Source: source}
	tl := mustNew(t, []timeline.Event{reviewed("kaz-4-dialogue", timeline.Dialogue, "2026-11", timeline.Planned)}, rule)
	d := tl.Deadlines(edtf.MustParse("2026-06-15"))[0]
	e := d.Event()
	if e.Title != "due: national report (KAZ)" || e.Date.String() != "[2026-09-20..2026-10-19]" || e.Status != timeline.Planned ||
		e.Source != source || e.Review != d.Review {
		t.Errorf("got %+v", e)
	}
	if want := "The national report (KAZ) is due by a day between 2026-09-20 and 2026-10-19 by rule \"six weeks\" (A/HRC/RES/5/1), given \"kaz-4-dialogue\": it is not late"; d.String() != want {
		t.Errorf("got  %s\nwant %s", d, want)
	}
	seen := make(map[string]timeline.Deadline)
	for _, state := range []string{"KAZ", "FRA"} { // what is missing in one session
		d := timeline.Deadline{Rule: timeline.Rule{Name: "a"}, Kind: timeline.Dialogue, Of: "a", Review: timeline.Review{State: state}}
		if other, had := seen[d.Event().ID]; had {
			t.Errorf("%q of %+v is that of %+v", d.Event().ID, d, other)
		}
		seen[d.Event().ID] = d
	}
	for _, name := range []string{"a", "a/b", "b", "", "a%2Fb", "//"} {
		for _, of := range []string{"a", "a/b", "b", "b/", "%2F"} {
			for _, id := range []string{"", "a", "b/a", "b", "/"} {
				d := timeline.Deadline{Rule: timeline.Rule{Name: name}, Of: of, ID: id}
				e := d.Event()
				if other, had := seen[e.ID]; had || e.ID == id || e.ID == of {
					t.Errorf("%q of %+v is that of %+v", e.ID, d, other)
				}
				seen[e.ID] = d
			}
		}
	}
}

// TestDeadlineInSeconds asks by when something is due that hangs on what starts a second after something else.
func TestDeadlineInSeconds(t *testing.T) {
	t.Parallel()
	instant := func(text string) edtf.Instant { return edtf.MustParse(text).Bounds().EarliestStart }
	for _, test := range []struct{ first, last, date, said string }{
		{"2025-01-25T00:00:01Z", "2025-02-28T23:59:58Z", "[2025-01-25..2025-02-28]", "by a day between 2025-01-25 and 2025-02-28"},
		{"2025-01-25T00:00:01Z", "2025-01-25T10:00:00Z", "2025-01-25", "by 2025-01-25"},
		{"2025-01-25T10:00:00Z", "2025-01-25T10:00:00Z", "2025-01-25T10:00:00", "by 2025-01-25T10:00:00Z"},
		{"2025-01-25T00:00:00Z", "2025-01-25T00:00:00Z", "2025-01-25T00:00:00Z", "by 2025-01-25T00:00:00Z"}, // not at noon
		{"2025-01-25T23:59:59Z", "2025-01-25T23:59:59Z", "2025-01-25T23:59:59", "by 2025-01-25"},
		{"2025-01-25T00:00:01Z", "", "[2025-01-25..]", "no earlier than 2025-01-25"},
		{"", "2025-01-25T23:59:58Z", "[..2025-01-25]", "by 2025-01-25 at the latest"},
		{"", "", "", "at a time that is not known"},
	} {
		d := timeline.Deadline{ID: "a", Of: "b"}
		d.Due.First, d.Due.Last = edtf.DistantPast, edtf.DistantFuture
		if test.first != "" {
			d.Due.First = instant(test.first)
		}
		if test.last != "" {
			d.Due.Last = instant(test.last)
		}
		if got := d.Event().Date.String(); got != test.date {
			t.Errorf("from %q to %q: event on %q, want %q", test.first, test.last, got, test.date)
		}
		if got := d.String(); !strings.Contains(got, " is due "+test.said+" by the rule that the event follows the event, given ") {
			t.Errorf("from %q to %q: %s, want %s", test.first, test.last, got, test.said)
		}
	}
}

// TestNothingIsDueOfNothing asks all of an empty timeline, and of none.
func TestNothingIsDueOfNothing(t *testing.T) {
	t.Parallel()
	year := timeline.Rule{Name: "plan in a year", Kind: timeline.ActionPlan, Of: timeline.Adoption, AtMost: edtf.Years(1), Response: true}
	for name, tl := range map[string]*timeline.Timeline{
		"none": nil, "zero": {}, "empty": mustNew(t, nil, year), "no rules": mustNew(t, []timeline.Event{{ID: "a"}, {ID: "b"}}),
	} {
		if d, w, p := tl.Deadlines(edtf.MustParse("2025")), tl.Wanted(), tl.Vet(); len(d)+len(w)+len(p) > 0 {
			t.Errorf("%s: %v, %v, %v", name, d, w, p)
		}
		if _, _, ok := tl.Gap("a", "c"); ok {
			t.Errorf("%s knows a gap", name)
		}
	}
}

// What is missing may never come: it says nothing of when that was on which something else hangs.
func TestMissingEventsNarrowNothing(t *testing.T) {
	t.Parallel()
	review := timeline.Review{State: "KAZ", Cycle: 4, Session: 48}
	tl := mustNew(t, []timeline.Event{
		{ID: "adoption", Kind: timeline.Adoption, Review: review},
		{ID: "session", Kind: timeline.Session, Date: edtf.MustParse("2025-01"), Review: review},
	},
		timeline.Rule{Name: "in session", Kind: timeline.Dialogue, Relation: timeline.Within, Of: timeline.Session},
		timeline.Rule{Name: "dialogue", Kind: timeline.Dialogue, Of: timeline.Adoption, AtMost: edtf.Days(3), Response: true},
		timeline.Rule{Name: "plan", Kind: timeline.ActionPlan, Of: timeline.Adoption, AtMost: edtf.Days(1), Response: true},
	)
	found := false
	for _, d := range tl.Deadlines(edtf.MustParse("2025-03-01")) {
		if d.Rule.Name != "plan" {
			continue
		}
		found = true
		if d.Due.First != edtf.DistantPast || d.Due.Last != edtf.DistantFuture || d.Late != edtf.Possible {
			t.Errorf("%v: due from %v to %v, late is %v; want at any time, possible", d, d.Due.First, d.Due.Last, d.Late)
		}
	}
	if !found {
		t.Error("no deadline for the plan")
	}
}

// A second that a rule adds is not said to people.
func TestDeadlineSaysDays(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{
		{ID: "a", Kind: timeline.Adoption},
		{ID: "b", Date: edtf.MustParse("2025-01-01"), After: []string{"a"}},
	}, timeline.Rule{Name: "first", Kind: timeline.Adoption, Of: timeline.Report, Precedence: true, AtLeast: edtf.Days(1)})
	const want = `The national report is due by 2024-12-31 at the latest by rule "first", given "a": it is late, as far as is known: no source says that it was held`
	if all := tl.Deadlines(edtf.Date{}); len(all) != 1 || all[0].String() != want {
		t.Errorf("got %v, want %q", all, want)
	}
}
