package timeline_test

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

// day is a day of time, and second the grain of it.
const (
	day    = 24 * time.Hour
	second = time.Second
)

func TestGap(t *testing.T) {
	t.Parallel()
	review := timeline.Review{Body: "UPR", State: "KAZ", Cycle: 4, Session: 48}
	session := timeline.Event{ID: "session", Kind: timeline.Session, Date: edtf.MustParse("2025-01-20/2025-01-31"), Review: timeline.Review{Body: "UPR", Session: 48}}
	for _, test := range []struct {
		dialogue    string
		least, most time.Duration
	}{
		{"", 2 * day, 12*day - second},
		{"2025-01-23", 2 * day, 9*day - second},
		{"2025-01-28", 2 * day, 4*day - second},
	} {
		tl := mustNew(t, []timeline.Event{
			session,
			{ID: "dialogue", Kind: timeline.Dialogue, Date: edtf.MustParse(test.dialogue), Review: review},
			{ID: "adoption", Kind: timeline.WorkingGroupAdoption, Review: review},
		}, upr.Rules()...)
		if least, most, ok := tl.Gap("dialogue", "adoption"); least != test.least || most != test.most || !ok {
			t.Errorf("%q: %v to %v, %v; want %v to %v", test.dialogue, least, most, ok, test.least, test.most)
		}
	}
}

func TestGapLimits(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{
		{ID: "day", Date: edtf.MustParse("2025-01-01")},
		{ID: "next", Date: edtf.MustParse("2025-01-02")},
		{ID: "undated"},
		{ID: "open", Date: edtf.MustParse("2025-01-02/..")},
		{ID: "old", Date: edtf.MustParse("0001")},
		{ID: "far", Date: edtf.MustParse("Y99999999999998")}, // years beyond an int64 of seconds
		{ID: "farther", Date: edtf.MustParse("Y99999999999999")},
		{ID: "first", Date: edtf.MustParse("Y-99999999999999")},
	})
	const least, most = math.MinInt64, math.MaxInt64
	for _, test := range []struct {
		a, b        string
		least, most time.Duration
	}{
		{"day", "next", second, 2*day - second},
		{"next", "day", second - 2*day, -second},
		{"day", "undated", least, most},
		{"day", "open", second, 2*day - second},
		{"open", "day", least, least},
		{"old", "day", most, most},
		{"day", "old", least, least},
		{"day", "day", second - day, 0},
		{"day", "far", most, most},
		{"far", "farther", second, most},
		{"farther", "far", least, 0},
		{"far", "far", least, 0},
		{"far", "undated", least, most},
		{"undated", "first", least, most},
		{"open", "far", least, least},
	} {
		if got, want, ok := tl.Gap(test.a, test.b); got != test.least || want != test.most || !ok {
			t.Errorf("from %s to %s: %v to %v, want %v to %v", test.a, test.b, got, want, test.least, test.most)
		}
	}
	for _, pair := range [][2]string{{"day", "typo"}, {"typo", "day"}, {"", ""}} {
		if l, m, ok := tl.Gap(pair[0], pair[1]); l != 0 || m != 0 || ok {
			t.Errorf("from %q to %q: %v to %v, %v", pair[0], pair[1], l, m, ok)
		}
	}
}

// TestLawGapEqualsModel holds gaps to the longest ways through the model, and those to both answers of Precedes.
func TestLawGapEqualsModel(t *testing.T) {
	t.Parallel()
	bounded := 0
	forRandom(t, func(t *testing.T, _ *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		tl := mustNew(t, events, rules...)
		m := newModel(events, rules)
		d := m.paths(m.constraints(named(tl.Conflicts())))
		duration := func(x edtf.Instant) time.Duration {
			switch {
			case x < -far/2:
				return math.MinInt64
			case x > far/2:
				return math.MaxInt64
			}
			return time.Duration(x) * second
		}
		for i, e := range events {
			for j, f := range events {
				if i == j {
					continue
				}
				least, most, _ := tl.Gap(e.ID, f.ID)
				if x, y := duration(d[2*i+1][2*j]), duration(-d[2*j][2*i+1]); least != x || most != y {
					t.Errorf("Gap(%s, %s) = %v, %v; the model says %v, %v", e.ID, f.ID, least, most, x, y)
				}
				if m, _ := tl.Precedes(e.ID, f.ID); m == edtf.Certain && least < second || m == edtf.Impossible && most > 0 {
					t.Errorf("Gap(%s, %s) = %v, %v, but the one precedes the other: %v", e.ID, f.ID, least, most, m)
				}
				if least > math.MinInt64 && most < math.MaxInt64 {
					bounded++
				}
			}
		}
	})
	if bounded < 600*long {
		t.Errorf("only %d gaps are bounded: the test proves little", bounded)
	}
}
