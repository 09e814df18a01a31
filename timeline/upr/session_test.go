package upr_test

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

func TestSessionsAreInOrder(t *testing.T) {
	var last upr.Session
	for s := range upr.Sessions() {
		if s.Number != last.Number+1 {
			t.Errorf("session %d stands after session %d", s.Number, last.Number)
		}
		if s.Dates.IsZero() || s.Source == (timeline.Source{}) {
			t.Errorf("session %d: %+v", s.Number, s)
		}
		if last.Number != 0 && s.Number < 53 && last.Dates.Precedes(s.Dates) != edtf.Certain {
			t.Errorf("session %d (%s) is not certainly before session %d (%s)", last.Number, last.Dates, s.Number, s.Dates)
		}
		last = s
	}
	if last.Number != 54 {
		t.Errorf("the last session is %d", last.Number)
	}
}

func TestCycles(t *testing.T) {
	sessions := make(map[int]int)
	for s := range upr.Sessions() {
		sessions[s.Cycle]++
		if want := cycleOf(s.Number); s.Cycle != want {
			t.Errorf("session %d is of cycle %d, want %d", s.Number, s.Cycle, want)
		}
	}
	if got := fmt.Sprint(sessions); got != "map[1:12 2:14 3:14 4:14]" {
		t.Errorf("sessions by cycle: %s", got)
	}
}

func cycleOf(session int) int {
	switch {
	case session <= 12:
		return 1
	case session <= 26:
		return 2
	case session <= 40:
		return 3
	}
	return 4
}

// TestSessionsLastTwoWeeks checks every session whose days are known: it opens on a Monday and sits for two weeks, or a
// little longer where days were added.
func TestSessionsLastTwoWeeks(t *testing.T) {
	longer := map[int]int{2: 15, 3: 15, 13: 15, 14: 15, 37: 22, 40: 19}
	for s := range upr.Sessions() {
		b := s.Dates.Bounds()
		if b.LatestStart-b.EarliestStart >= 24*3600 || strings.Contains(s.Note, "Not verified") {
			continue
		}
		want := 12
		if days, ok := longer[s.Number]; ok {
			want = days
		}
		if days := int((b.LatestEnd + 1 - b.EarliestStart) / (24 * 3600)); days != want {
			t.Errorf("session %d lasted %d days, want %d", s.Number, days, want)
		}
		if d := time.Unix(int64(b.EarliestStart), 0).UTC().Weekday(); d != time.Monday {
			t.Errorf("session %d opened on a %s", s.Number, d)
		}
	}
}

func TestOutcomesAreTakenUpLater(t *testing.T) {
	unknown, last := 0, 0
	for s := range upr.Sessions() {
		if s.Council == 0 {
			unknown++
			continue
		}
		c, ok := upr.CouncilSession(s.Council)
		if !ok || s.Dates.Precedes(c.Dates) != edtf.Certain {
			t.Errorf("session %d (%s) is taken up by session %d of the Council (%s)", s.Number, s.Dates, s.Council, c.Dates)
		}
		if s.Council < last {
			t.Errorf("session %d is taken up before the one before it", s.Number)
		}
		last = s.Council
	}
	if unknown != 3 { // 51, 53 and 54
		t.Errorf("%d sessions without a session of the Council", unknown)
	}
}

func TestWorkingGroupSession(t *testing.T) {
	for _, test := range []struct {
		n, cycle, council int
		dates             string
		status            timeline.Status
	}{
		{1, 1, 8, "2008-04-07/2008-04-18", timeline.Held},
		{2, 1, 8, "2008-05-05/2008-05-19", timeline.Held},
		{20, 2, 28, "2014-10-27/2014-11-07", timeline.Held},
		{34, 3, 43, "2019-11-04/2019-11-15", timeline.Held},
		{35, 3, 44, "2020-01-20/2020-01-31", timeline.Held}, // twelve outcomes were put off to 45
		{36, 3, 46, "2020-11-02/2020-11-13", timeline.Planned},
		{37, 3, 47, "2021-01-18/2021-02-08", timeline.Held}, // the final report; the drafts have 29 January
		{40, 3, 50, "2022-01-24/2022-02-11", timeline.Held}, // the final report; the announcement has 3 February
		{33, 3, 42, "2019-05-06/2019-05-17", timeline.Held},
		{48, 4, 59, "2025-01-20/2025-01-31", timeline.Held},
		{52, 4, 63, "2026-05-04/2026-05-15", timeline.Held},
		{54, 4, 0, "2027-01~/2027-02~", timeline.Planned},
	} {
		s, ok := upr.WorkingGroupSession(test.n)
		if !ok || s.Number != test.n || s.Cycle != test.cycle || s.Council != test.council ||
			s.Dates.String() != test.dates || s.Status != test.status {
			t.Errorf("session %d: %+v", test.n, s)
		}
	}
	for _, n := range []int{math.MinInt, -1, 0, 55, math.MaxInt} {
		if s, ok := upr.WorkingGroupSession(n); ok || s != (upr.Session{}) {
			t.Errorf("there is a session %d: %+v", n, s)
		}
	}
}

func TestCouncilSession(t *testing.T) {
	for n, dates := range map[int]string{
		5:  "2007-06-11/2007-06-18",
		6:  "{2007-09-10..2007-09-28,2007-12-10..2007-12-14}",
		8:  "2008-06-02/2008-06-18",
		14: "2010-05-31/2010-06-18",
		43: "{2020-02-24..2020-03-13,2020-06-15..2020-06-23}",
		48: "2021-09-13/2021-10-11",
		56: "2024-06-18/2024-07-12",
		59: "2025-06-16/2025-07-09",
		61: "2026-02-23/2026-03-31",
		62: "2026-06-15/",
		63: "2026-09-07/2026-10-09",
	} {
		s, ok := upr.CouncilSession(n)
		if !ok || s.Number != n || s.Cycle != 0 || s.Council != 0 || s.Dates.String() != dates {
			t.Errorf("session %d of the Council: %+v", n, s)
		}
	}
	for _, n := range []int{-1, 0, 4, 64} {
		if s, ok := upr.CouncilSession(n); ok || s != (upr.Session{}) {
			t.Errorf("there is a session %d of the Council: %+v", n, s)
		}
	}
	last := upr.Session{}
	for n := 5; n <= 62; n++ {
		s, _ := upr.CouncilSession(n)
		if last.Number != 0 && last.Dates.Precedes(s.Dates) != edtf.Certain {
			t.Errorf("session %d of the Council (%s) does not follow the one before (%s)", n, s.Dates, last.Dates)
		}
		last = s
	}
}

// TestSplitSession checks that the days between the parts of a session do not belong to it.
func TestSplitSession(t *testing.T) {
	s, _ := upr.CouncilSession(43)
	for day, want := range map[string]edtf.Modality{"2020-03-12": edtf.Certain, "2020-04-20": edtf.Impossible, "2020-06-23": edtf.Certain} {
		if got := edtf.MustParse(day).Within(s.Dates); got != want {
			t.Errorf("%s within the session: %v", day, got)
		}
	}
}

// TestSessionsAgreeWithReviews checks that both are one record.
func TestSessionsAgreeWithReviews(t *testing.T) {
	tl := newTimeline(t, upr.Reviews())
	for s := range upr.Sessions() {
		same := func(e timeline.Event) bool {
			return e.Date == s.Dates && e.Review.Cycle == s.Cycle && e.Source == s.Source && e.Note == s.Note
		}
		if !slices.ContainsFunc(slices.Collect(tl.Statements(fmt.Sprintf("wg-%d", s.Number))), same) {
			t.Errorf("session %d is not among the statements", s.Number)
		}
	}
}

func ExampleWorkingGroupSession() {
	s, ok := upr.WorkingGroupSession(48)
	fmt.Println(ok, s.Cycle, s.Dates, s.Council)
	c, _ := upr.CouncilSession(s.Council)
	fmt.Println(c.Dates, c.Source.Published)
	_, ok = upr.WorkingGroupSession(99)
	fmt.Println(ok)
	// Output:
	// true 4 2025-01-20/2025-01-31 59
	// 2025-06-16/2025-07-09 2025-06
	// false
}

func ExampleCouncilSession() {
	s, _ := upr.CouncilSession(43)
	fmt.Println(s.Dates)
	fmt.Println(edtf.MustParse("2020-04-20").Within(s.Dates) == edtf.Impossible)
	// Output:
	// {2020-02-24..2020-03-13,2020-06-15..2020-06-23}
	// true
}

func ExampleSessions() {
	for s := range upr.Sessions() {
		if s.Cycle == 2 {
			fmt.Println("the second cycle began on", time.Unix(int64(s.Dates.Bounds().EarliestStart), 0).UTC().Format("2 January 2006"))
			break
		}
	}
	// Output:
	// the second cycle began on 21 May 2012
}

// BenchmarkWorkingGroupSession looks one session up.
func BenchmarkWorkingGroupSession(b *testing.B) {
	for b.Loop() {
		upr.WorkingGroupSession(48)
	}
}
