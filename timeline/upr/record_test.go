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

// TestEveryReviewIsThere checks that each State has a dialogue in each cycle, but for South Sudan, which joined in the
// second: 771 reviews. All name their session but one, whose new session no source gives.
func TestEveryReviewIsThere(t *testing.T) {
	t.Parallel()
	tl := newTimeline(t, upr.Reviews())
	reviews := 0
	for state := range upr.States() {
		for cycle := 1; cycle <= 4; cycle++ {
			e, ok := tl.Event(fmt.Sprintf("%s-%d-dialogue", strings.ToLower(state), cycle))
			if ok == (state == "SSD" && cycle == 1) {
				t.Errorf("%s, cycle %d: in the record is %v", state, cycle, ok)
			}
			if !ok {
				continue
			}
			reviews++
			if e.Review.Body != "UPR" || e.Review.State != state || e.Review.Cycle != cycle ||
				(e.Review.Session == 0) != (e.ID == "ukr-4-dialogue") {
				t.Errorf("%s is of %+v", e.ID, e.Review)
			}
		}
	}
	if reviews != 771 {
		t.Errorf("%d reviews", reviews)
	}
}

// TestRecordCounts holds the record against the tables that it was made from.
func TestRecordCounts(t *testing.T) {
	t.Parallel()
	tl := newTimeline(t, upr.Reviews())
	sum := 0
	for kind, want := range map[timeline.Kind]int{
		timeline.Session:              54,
		upr.KindCouncilSession:        59,
		timeline.Troika:               456,
		timeline.Dialogue:             771,
		timeline.WorkingGroupAdoption: 691,
		timeline.WorkingGroupReport:   451,
		timeline.Adoption:             703,
	} {
		got := tl.Count(timeline.Query{Kinds: []timeline.Kind{kind}})
		if got != want {
			t.Errorf("%d events of kind %s, want %d", got, kind, want)
		}
		sum += got
	}
	if tl.Len() != sum {
		t.Errorf("%d happenings, of the kinds counted %d", tl.Len(), sum)
	}
}

// TestRecordOfAState checks that Record is Reviews of one State with its sessions, and for one State more.
func TestRecordOfAState(t *testing.T) {
	t.Parallel()
	all := make(map[string]bool)
	for _, e := range upr.Reviews() {
		all[fmt.Sprint(e)] = true
	}
	for state := range upr.States() {
		own, dialogues, sessions, council := 0, 0, 0, 0
		for _, e := range upr.Record(state) {
			switch {
			case e.Review.State != "" && e.Review.State != state:
				t.Fatalf("%s: a statement on %s", state, e.Review.State)
			case !all[fmt.Sprint(e)]:
				own++
			case e.Kind == timeline.Session:
				sessions++
			case e.Kind == upr.KindCouncilSession:
				council++
			case e.Kind == timeline.Dialogue:
				dialogues++
			}
		}
		if dialogues < 3 || sessions < 3 || council < 2 || (own == 0) == (state == "KAZ") {
			t.Errorf("%s: %d on dialogues, %d on sessions, %d on sessions of the Council, %d of its own", state, dialogues, sessions, council, own)
		}
	}
	tl := newTimeline(t, upr.Record("KAZ"))
	for kind, want := range map[timeline.Kind]int{upr.KindMembership: 2, upr.KindLaw: 17, timeline.ActionPlan: 6, timeline.Dialogue: 5} {
		if got := tl.Count(timeline.Query{States: []string{"KAZ"}, Kinds: []timeline.Kind{kind}}); got != want {
			t.Errorf("Kazakhstan: %d of kind %s, want %d", got, kind, want)
		}
	}
}

func TestEveryStatementHasASource(t *testing.T) {
	t.Parallel()
	address := regexp.MustCompile(`^https?://[^ ]+\.[^ ]+$`)
	for _, e := range everything() {
		s := e.Source
		if s.Title == "" || s.Published.IsZero() {
			t.Errorf("%s: source %+v", e.ID, s)
		}
		if s.Symbol != "" && s.Symbol != "A/63/53/Add.1" {
			if _, err := upr.ParseSymbol(s.Symbol); err != nil {
				t.Errorf("%s: %v", e.ID, err)
			}
		}
		if s.URL != "" && !address.MatchString(s.URL) {
			t.Errorf("%s: address %q", e.ID, s.URL)
		}
		if e.Kind == "" || e.Title == "" || e.Title != strings.TrimSpace(e.Title) || e.Note != strings.TrimSpace(e.Note) || e.Review.Body != "UPR" {
			t.Errorf("%s: kind %q, title %q, note %q, body %q", e.ID, e.Kind, e.Title, e.Note, e.Review.Body)
		}
	}
}

// closed is the day on which the record was closed: nothing in it was published later.
var closed = edtf.MustParse("2026-11-25")

func TestNothingIsFromTheFuture(t *testing.T) {
	t.Parallel()
	for _, e := range everything() {
		if e.Source.Published.Bounds().LatestEnd > closed.Bounds().LatestEnd {
			t.Errorf("%s: published %s", e.ID, e.Source.Published)
		}
		if e.Status == timeline.Held && !e.Date.IsZero() && e.Date.Bounds().EarliestStart > e.Source.Published.Bounds().LatestEnd {
			t.Errorf("%s: held %s by a source published %s", e.ID, e.Date, e.Source.Published)
		}
		if e.Status == timeline.Planned && e.Date.Bounds().LatestEnd < e.Source.Published.Bounds().EarliestStart {
			t.Errorf("%s: planned for %s by a source published %s", e.ID, e.Date, e.Source.Published)
		}
	}
	whole := newTimeline(t, everything())
	if past := whole.AsOf(closed); whole.Len() != past.Len() {
		t.Errorf("%d happenings are known at the close, %d in all", past.Len(), whole.Len())
	}
}

func TestIDs(t *testing.T) {
	t.Parallel()
	kinds := make(map[string]timeline.Kind)
	for _, e := range everything() {
		if k, had := kinds[e.ID]; had && k != e.Kind {
			t.Errorf("%s is a %s and a %s", e.ID, k, e.Kind)
		}
		kinds[e.ID] = e.Kind
		if want := idOf(e); want != "" && e.ID != want {
			t.Errorf("%s should be %s", e.ID, want)
		}
		if id, _, _ := strings.Cut(e.ID, "-"); e.Review.State != "" && id != strings.ToLower(e.Review.State) {
			t.Errorf("%s: a review of %s", e.ID, e.Review.State)
		}
	}
	for _, e := range everything() {
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

// TestNothingIsSaidTwice checks that no statement of Reviews is there twice.
func TestNothingIsSaidTwice(t *testing.T) {
	t.Parallel()
	said := make(map[string]bool)
	for _, e := range upr.Reviews() {
		line := fmt.Sprint(e)
		if said[line] {
			t.Errorf("%s says the same twice: %s", e.ID, e.Source.Title)
		}
		said[line] = true
	}
}

// TestRecordSurvivesJSON checks that what is read can be written and read again.
func TestRecordSurvivesJSON(t *testing.T) {
	t.Parallel()
	var out bytes.Buffer
	if err := timeline.Encode(&out, slices.Values(everything())); err != nil {
		t.Fatal(err)
	}
	i, events := 0, everything()
	for e, err := range timeline.Decode(&out) {
		if err != nil || fmt.Sprint(e) != fmt.Sprint(events[i]) {
			t.Fatalf("event %d: %v\n got %v\nwant %v", i, err, e, events[i])
		}
		i++
	}
	if i != len(events) {
		t.Errorf("%d of %d", i, len(events))
	}
}

func TestStatementsBelongToTheCaller(t *testing.T) {
	t.Parallel()
	for name, read := range map[string]func() []timeline.Event{
		"Reviews": upr.Reviews, "Record": func() []timeline.Event { return upr.Record("KAZ") },
	} {
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

func BenchmarkReviews(b *testing.B) {
	for b.Loop() {
		upr.Reviews()
	}
}

func BenchmarkRecord(b *testing.B) {
	for b.Loop() {
		upr.Record("KAZ")
	}
}

// BenchmarkNew builds the timeline of the whole record with all rules.
func BenchmarkNew(b *testing.B) {
	events, rules := upr.Reviews(), upr.Rules()
	for b.Loop() {
		newTimeline(b, events, rules...)
	}
}

func ExampleReviews() {
	t, err := timeline.New(upr.Reviews(), upr.Rules()...)
	if err != nil {
		fmt.Println(err)
		return
	}
	for cycle := 1; cycle <= 4; cycle++ {
		of := func(k timeline.Kind) int {
			return t.Count(timeline.Query{Kinds: []timeline.Kind{k}, Cycles: []int{cycle}, Statuses: []timeline.Status{timeline.Held}})
		}
		fmt.Printf("cycle %d: %d dialogues and %d adoptions known to have been held\n", cycle, of(timeline.Dialogue), of(timeline.Adoption))
	}
	// Output:
	// cycle 1: 192 dialogues and 118 adoptions known to have been held
	// cycle 2: 193 dialogues and 152 adoptions known to have been held
	// cycle 3: 192 dialogues and 189 adoptions known to have been held
	// cycle 4: 162 dialogues and 114 adoptions known to have been held
}

func ExampleRecord() {
	t, err := timeline.New(upr.Record("KAZ"), upr.Rules()...)
	if err != nil {
		fmt.Println(err)
		return
	}
	// When was the death penalty abolished? It depends on whom you ask.
	for e := range t.Statements("kaz-abolition") {
		fmt.Printf("%q by a source of %s\n", e.Date, e.Source.Published)
	}
	e, _ := t.Event("kaz-abolition")
	fmt.Println("resolved:", e.Date)
	// Output:
	// "2021-01-02" by a source of 2021-01-02
	// "[..2021-06-12]" by a source of 2021-06-12
	// "2021-12-29" by a source of 2022-03-26
	// "2021-12-29" by a source of [2022-06-24..2026-11-25]
	// "" by a source of 2025-01-25
	// resolved: 2021-12-29
}
