package timeline_test

import (
	"slices"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

func TestStringsOfEnumerations(t *testing.T) {
	t.Parallel()
	for want, got := range map[string]string{
		"follows": timeline.Follows.String(), "within": timeline.Within.String(), "unknown relation": timeline.Relation(9).String(),
		"satisfied": timeline.Satisfied.String(), "unknown verdict": timeline.Verdict(9).String(),
		"sharpened": timeline.Sharpened.String(), "unknown change": timeline.ChangeKind(9).String(),
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// A rule is put in words with its gap in the units that people use.
func TestRuleInWords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		least, most edtf.Duration
		want        string
	}{
		{edtf.Duration{}, edtf.Duration{}, `follows the a (2025-01-01)`},
		{edtf.Hours(48), edtf.Duration{}, `follows the a (2025-01-01) by at least 48 hours`},
		{edtf.Duration{}, edtf.Weeks(12), `follows the a (2025-01-01) by at most 12 weeks`},
		{edtf.Days(10), edtf.Days(100), `follows the a (2025-01-01) by 10 days to 100 days`},
		{edtf.Duration{Seconds: 86_401}, edtf.Duration{}, `follows the a (2025-01-01) by at least 24 hours and 1 second`},
	} {
		conflicts := mustNew(t, []timeline.Event{
			{ID: "a", Kind: "a", Date: edtf.MustParse("2025-01-01"), Review: timeline.Review{Cycle: 1}},
			{ID: "b", Kind: "b", Date: edtf.MustParse("2024"), Review: timeline.Review{Cycle: 1}},
		}, timeline.Rule{Name: "r", Kind: "b", Of: "a", AtLeast: c.least, AtMost: c.most, Source: timeline.Source{Symbol: "5/1"}}).Conflicts()
		want := `rule "r" (5/1): the b (2024) ` + c.want
		if len(conflicts) != 1 || !slices.ContainsFunc(conflicts[0].Premises, func(s timeline.Premise) bool { return s.String() == want }) {
			t.Errorf("%v has no step %q", conflicts, want)
		}
	}
}

// Sources are cited by the shortest name that they have.
func TestSourcesInWords(t *testing.T) {
	t.Parallel()
	for want, source := range map[string]timeline.Source{
		"A/HRC/59/10":         {Symbol: "A/HRC/59/10", Publisher: "UN", Title: "Report"},
		"UN":                  {Publisher: "UN", Title: "Report"},
		`"Report"`:            {Title: "Report", URL: "https://example.org"},
		"https://example.org": {URL: "https://example.org"},
		"an unnamed source":   {Locator: "page 3"},
	} {
		s := timeline.Premise{Statement: timeline.Event{ID: "a", Title: "A", Source: source}}
		if got := s.String(); got != `"A" (no date) according to `+want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// Years that seconds cannot count keep their order.
func TestOrderOfRemoteYears(t *testing.T) {
	t.Parallel()
	var events []timeline.Event
	for _, text := range []string{"Y1E30", "Y-1E30", "Y2E30", "Y-2E30", "", "2025", "../2025"} {
		events = append(events, timeline.Event{ID: "at " + text, Date: edtf.MustParse(text)})
	}
	want := []string{"at ../2025", "at Y-2E30", "at Y-1E30", "at 2025", "at Y1E30", "at Y2E30", "at "}
	if got := ids(slices.Collect(mustNew(t, events).All())); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestWhyOfLink(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{{ID: "a", Date: edtf.MustParse("2025")}, {ID: "b", Date: edtf.MustParse("2025"), After: []string{"a"}}})
	want := `"a" (2025) comes before "b" (2025): its source says so; the dates alone leave it open`
	if got := tl.Why("a", "b").String(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
