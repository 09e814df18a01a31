package upr_test

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

func TestRecordIsCanonical(t *testing.T) {
	for _, file := range files {
		var out bytes.Buffer
		if err := timeline.Encode(&out, slices.Values(statements(t, file))); err != nil {
			t.Fatal(err)
		}
		want := strings.Split(string(readFile(t, file)), "\n")
		for i, line := range strings.Split(out.String(), "\n") {
			if line != want[i] {
				t.Fatalf("%s:%d\n got %s\nwant %s", file, i+1, want[i], line)
			}
		}
	}
}

func TestRecordIsWhole(t *testing.T) {
	for _, test := range []struct {
		name string
		got  []timeline.Event
		from []string
	}{
		{"Reviews", upr.Reviews(), files[:3]},
		{"Kazakhstan", upr.Kazakhstan(), files[3:]},
	} {
		lines := 0
		for _, file := range test.from {
			lines += bytes.Count(readFile(t, file), []byte("\n"))
		}
		if test.name == "Kazakhstan" {
			lines += 12 + 4 + 5 // its steps in Reviews, and the sessions of both bodies, one of them with a rival
		}
		if len(test.got) != lines {
			t.Errorf("%s returns %d statements of %d", test.name, len(test.got), lines)
		}
	}
}

// TestRecordCounts holds against the tables that the record was made from: 153 reviews, of which three have no dialogue,
// 54 and 56 sessions.
func TestRecordCounts(t *testing.T) {
	want := map[timeline.Kind]int{
		timeline.Session:              54,
		upr.KindCouncilSession:        56,
		timeline.Dialogue:             150 + 2, // and of two reviews that were moved
		timeline.WorkingGroupAdoption: 92 + 4,  // and four plans
		timeline.Troika:               70,
		timeline.Adoption:             3,
		timeline.WorkingGroupReport:   2,
	}
	tl := newTimeline(t, upr.Reviews())
	for kind, n := range want {
		if got := tl.Count(timeline.Query{Kinds: []timeline.Kind{kind}}); got != n {
			t.Errorf("%d events of kind %s, want %d", got, kind, n)
		}
	}
	sum := 0
	for _, n := range want {
		sum += n
	}
	if tl.Len() != sum {
		t.Errorf("%d happenings, of the kinds counted %d", tl.Len(), sum)
	}
	if got := newTimeline(t, upr.Kazakhstan()).Count(timeline.Query{States: []string{"KAZ"}}); got != 53+8 {
		t.Errorf("%d happenings for Kazakhstan, want 61", got)
	}
}

func TestEveryStatementHasASource(t *testing.T) {
	for _, e := range statements(t, "") {
		s := e.Source
		if s.Title+s.Publisher+s.URL+s.Symbol == "" || s.Published.IsZero() {
			t.Errorf("%s: source %+v", e.ID, s)
		}
		if s.Symbol != "" && s.Symbol != "A/63/53/Add.1" {
			if _, err := upr.ParseSymbol(s.Symbol); err != nil {
				t.Errorf("%s: %v", e.ID, err)
			}
		}
		if s.URL != "" && !regexp.MustCompile(`^https?://[^ ]+\.[^ ]+$`).MatchString(s.URL) {
			t.Errorf("%s: address %q", e.ID, s.URL)
		}
		if e.Kind == "" || e.Title == "" || e.Title != strings.TrimSpace(e.Title) || e.Note != strings.TrimSpace(e.Note) {
			t.Errorf("%s: kind %q, title %q, note %q", e.ID, e.Kind, e.Title, e.Note)
		}
		if e.Date.IsZero() && e.Note == "" {
			t.Errorf("%s: no date and no word about it", e.ID)
		}
	}
}

// closed is the day on which the record was closed: nothing in it was published later.
var closed = edtf.MustParse("2026-11-23")

func TestNothingIsFromTheFuture(t *testing.T) {
	for _, e := range statements(t, "") {
		if e.Source.Published.Bounds().LatestEnd > closed.Bounds().LatestEnd {
			t.Errorf("%s: published %s", e.ID, e.Source.Published)
		}
		if e.Status == timeline.Held && e.Date.Bounds().EarliestStart > e.Source.Published.Bounds().LatestEnd {
			t.Errorf("%s: held %s by a source published %s", e.ID, e.Date, e.Source.Published)
		}
		if e.Status == timeline.Planned && e.Date.Bounds().LatestEnd < e.Source.Published.Bounds().EarliestStart {
			t.Errorf("%s: planned for %s by a source published %s", e.ID, e.Date, e.Source.Published)
		}
	}
	whole, past := newTimeline(t, everything()), newTimeline(t, everything()).AsOf(closed)
	if whole.Len() != past.Len() {
		t.Errorf("%d happenings are known at the close, %d in all", past.Len(), whole.Len())
	}
}

func TestIDs(t *testing.T) {
	kinds := make(map[string]timeline.Kind)
	said := make(map[string]string)
	for _, e := range statements(t, "") {
		if k, had := kinds[e.ID]; had && k != e.Kind {
			t.Errorf("%s is a %s and a %s", e.ID, k, e.Kind)
		}
		kinds[e.ID] = e.Kind
		if line := fmt.Sprintf("%+v", e); said[line] != "" {
			t.Errorf("%s says the same twice", e.ID)
		} else {
			said[line] = e.ID
		}
		if want := idOf(e); want != "" && e.ID != want {
			t.Errorf("%s should be %s", e.ID, want)
		}
	}
	for _, e := range statements(t, "") {
		for _, id := range e.After {
			if kinds[id] == "" {
				t.Errorf("%s follows %s, which the record does not have", e.ID, id)
			}
		}
	}
}

// idOf returns the ID that a session or a step of a review must have, and "" for other events.
func idOf(e timeline.Event) string {
	switch e.Kind {
	case timeline.Session:
		return fmt.Sprintf("wg-%d", e.Review.Session)
	case timeline.Troika, timeline.Report, timeline.Dialogue, timeline.WorkingGroupAdoption, timeline.WorkingGroupReport,
		timeline.Adoption, timeline.Response:
		return fmt.Sprintf("%s-%d-%s", strings.ToLower(e.Review.State), e.Review.Cycle, e.Kind)
	}
	return ""
}

func TestStatesAreMembers(t *testing.T) {
	members := upr.MemberStates()
	for _, e := range statements(t, "") {
		if s := e.Review.State; s != "" && !slices.Contains(members, s) {
			t.Errorf("%s: no State %q", e.ID, s)
		}
		if id, _, _ := strings.Cut(e.ID, "-"); e.Review.State != "" && id != strings.ToLower(e.Review.State) {
			t.Errorf("%s: a review of %s", e.ID, e.Review.State)
		}
	}
}

func TestStatementsBelongToTheCaller(t *testing.T) {
	for name, read := range map[string]func() []timeline.Event{"Reviews": upr.Reviews, "Kazakhstan": upr.Kazakhstan} {
		events := read()
		want := fmt.Sprint(events)
		for i := range events {
			for j := range events[i].After {
				events[i].After[j] = "gone"
			}
			for j := range events[i].Actors {
				events[i].Actors[j].Name = "nobody"
			}
			events[i].ID = "other"
		}
		if got := fmt.Sprint(read()); got != want {
			t.Errorf("%s returns what a caller changed", name)
		}
	}
}
