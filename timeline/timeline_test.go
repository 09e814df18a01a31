package timeline_test

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

func TestEmptyTimelines(t *testing.T) {
	t.Parallel()
	var zero timeline.Timeline
	for name, tl := range map[string]*timeline.Timeline{"zero": &zero, "nil": nil, "New(nil)": mustNew(t, nil)} {
		t.Run(name, func(t *testing.T) {
			if tl.Len() != 0 || tl.Count(timeline.Query{}) != 0 || tl.Count(timeline.Query{During: edtf.MustParse("2025")}) != 0 {
				t.Error("it is not empty")
			}
			for _, seq := range []func(func(timeline.Event) bool){tl.All(), tl.Backward(), tl.Statements("x"), tl.Select(timeline.Query{During: edtf.MustParse("2025")})} {
				for e := range seq {
					t.Errorf("it yields %v", e)
				}
			}
			if _, ok := tl.Event("x"); ok {
				t.Error("it knows an event")
			}
			if _, ok := tl.Bounds("x"); ok {
				t.Error("it knows bounds")
			}
			if _, ok := tl.Precedes("x", "y"); ok || len(tl.Conflicts())+len(tl.Disputes())+len(tl.Check()) > 0 {
				t.Error("it claims something")
			}
			if tl.AsOf(edtf.MustParse("2025")).Len() != 0 || len(timeline.Diff(tl, nil))+len(timeline.Diff(nil, tl)) != 0 {
				t.Error("it does not stay empty")
			}
			more, err := tl.With(timeline.Event{ID: "x"})
			if err != nil || more.Len() != 1 || tl.Len() != 0 {
				t.Errorf("With gives %v, %v", more, err)
			}
		})
	}
}

func TestNewReportsEveryBadEvent(t *testing.T) {
	t.Parallel()
	events := []timeline.Event{
		{ID: "good"}, {Title: "no ID"}, {ID: "note", Note: "\xff"}, {ID: "topics", Topics: []string{"a", "b\xc0"}},
		{ID: "\xfe"}, {ID: "actors", Actors: []timeline.Actor{{Role: "\xff"}}}, {ID: "after", After: []string{"\xff"}},
		{ID: "source", Source: timeline.Source{Locator: "\xff"}},
	}
	tl, err := timeline.New(events)
	if tl != nil {
		t.Error("New returns a timeline with the error")
	}
	want := strings.Join([]string{
		`event 1: an event needs an ID`,
		`event 2 (ID "note"): note: text is not valid UTF-8`,
		`event 3 (ID "topics"): topics: text is not valid UTF-8`,
		`event 4 (ID "\xfe"): id: text is not valid UTF-8`,
		`event 5 (ID "actors"): actors: text is not valid UTF-8`,
		`event 6 (ID "after"): after: text is not valid UTF-8`,
		`event 7 (ID "source"): source.locator: text is not valid UTF-8`,
	}, "\n")
	if err == nil || err.Error() != want {
		t.Errorf("got\n%v\nwant\n%s", err, want)
	}
	var bad *timeline.EventError
	if !errors.As(err, &bad) || bad.Index != 1 || !errors.Is(err, timeline.ErrNoID) || !errors.Is(err, timeline.ErrBrokenText) {
		t.Errorf("%#v does not say what it is", err)
	}
	if _, err := mustNew(t, nil).With(events...); err == nil || err.Error() != want {
		t.Errorf("With: got\n%v\nwant\n%s", err, want)
	}
}

func TestNewReportsEveryBadRuleAndEvent(t *testing.T) {
	t.Parallel()
	good := timeline.Rule{Kind: timeline.Adoption, Of: timeline.Dialogue, AtLeast: edtf.Months(1), AtMost: edtf.Days(28)}
	rules := []timeline.Rule{{Name: "alone", Kind: timeline.Dialogue}, good, {Kind: timeline.Dialogue, Of: timeline.Dialogue}}
	tl, err := timeline.New([]timeline.Event{{ID: "good"}, {}}, rules...)
	const want = "event 1: an event needs an ID\n" +
		`rule 0 ("alone"): a rule needs an Of, the other kind that it is about` + "\n" +
		`rule 2: Kind and Of are both "dialogue": a rule is about two kinds`
	if tl != nil || err == nil || err.Error() != want {
		t.Errorf("got %v and\n%v\nwant\n%s", tl, err, want)
	}
	var bad *timeline.RuleError
	if !errors.As(err, &bad) || bad.Index != 0 || bad.Name != "alone" || !errors.Is(err, timeline.ErrNoID) {
		t.Errorf("%#v does not say what it is", err)
	}
	tl, err = timeline.New(nil, good)
	if good.Name = "spoilt"; err != nil || tl.Rules()[0].Name != "" {
		t.Errorf("a month may have 28 days, and rules are copied: got %v, %v", tl, err)
	}
}

func TestNobodyChangesATimeline(t *testing.T) {
	t.Parallel()
	event := timeline.Event{ID: "a", Topics: []string{"one"}, After: []string{"b"}, Actors: []timeline.Actor{{Name: "n"}}}
	given := []timeline.Event{event, {ID: "b"}}
	tl := mustNew(t, given)
	want, _ := tl.Event("a")
	spoil := func(e timeline.Event) {
		for _, s := range [][]string{e.Topics, e.After} {
			if len(s) > 0 {
				s[0] = "spoilt"
			}
		}
		if len(e.Actors) > 0 {
			e.Actors[0].Name = "spoilt"
		}
	}
	spoil(given[0])
	given[0].Title = "spoilt"
	for e := range tl.All() {
		spoil(e)
	}
	for e := range tl.Statements("a") {
		spoil(e)
	}
	tl.Count(timeline.Query{Match: func(e timeline.Event) bool { spoil(e); return true }})
	once, _ := tl.Event("a")
	spoil(once)
	if got, _ := tl.Event("a"); !reflect.DeepEqual(got, want) {
		t.Errorf("the timeline now has %v, had %v", got, want)
	}
}

func TestTimelineIsSafeForManyReaders(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, manyEvents(300))
	read := func() string {
		var b strings.Builder
		for e := range tl.All() {
			fmt.Fprintln(&b, e.ID, bounds(tl, e.ID), precedes(tl, e.ID, "event-7"))
		}
		fmt.Fprintln(&b, tl.Count(timeline.Query{During: edtf.MustParse("2025"), States: []string{"AAA"}}), tl.Check(), tl.AsOf(edtf.MustParse("2025")).Len())
		return b.String()
	}
	answers := make([]string, 8)
	var wg sync.WaitGroup
	for i := range answers {
		wg.Add(1)
		go func() {
			defer wg.Done()
			answers[i] = read()
		}()
	}
	wg.Wait()
	want := read()
	for i, got := range answers {
		if got != want {
			t.Errorf("reader %d is told something else than one alone", i)
		}
	}
}

func TestBackward(t *testing.T) {
	t.Parallel()
	date := func(id, text string) timeline.Event { return timeline.Event{ID: id, Date: edtf.MustParse(text)} }
	tl := mustNew(t, []timeline.Event{date("a", "2025"), date("b", "2024"), {ID: "x"}, {ID: "y"}, date("c", "../2023")})
	if got := strings.Join(ids(slices.Collect(tl.All())), " "); got != "c b a x y" {
		t.Errorf("All: %s", got)
	}
	if got := strings.Join(ids(slices.Collect(tl.Backward())), " "); got != "a b c x y" {
		t.Errorf("Backward: %s", got)
	}
}

func TestContradictoryLinks(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		events []timeline.Event
		want   string
	}{
		{"itself", []timeline.Event{{ID: "a", After: []string{"a"}}}, `these form a circle: "a" (no date) is said to come after "a" (no date)`},
		{"after what has no end", []timeline.Event{{ID: "a", Date: edtf.MustParse("2022/..")}, {ID: "b", After: []string{"a"}}},
			`no date would do for "b" (no date): "a" (2022/..) according to an unnamed source; "b" (no date) is said to come after "a" (2022/..)`},
		{"before what has no begin", []timeline.Event{{ID: "a", Date: edtf.MustParse("../2022"), After: []string{"b"}}, {ID: "b"}},
			`no date would do for "a" (../2022): "a" (../2022) is said to come after "b" (no date); "a" (../2022) according to an unnamed source`},
		{"too early", []timeline.Event{{ID: "a", Date: edtf.MustParse("2025-01-23")}, {ID: "b", Date: edtf.MustParse("2025-01-20"), After: []string{"a"}}},
			`"b" (2025-01-20) is dated more than 2 days too early: "a" (2025-01-23) according to an unnamed source; "b" (2025-01-20) is said to come after "a" (2025-01-23); "b" (2025-01-20) according to an unnamed source`},
	} {
		t.Run(c.name, func(t *testing.T) {
			tl := mustNew(t, c.events)
			conflicts := tl.Conflicts()
			if len(conflicts) != 1 || conflicts[0].String() != c.want {
				t.Errorf("got  %v\nwant %s", conflicts, c.want)
			}
		})
	}
	if n := len(mustNew(t, []timeline.Event{{ID: "a", After: []string{"unknown"}}}).Conflicts()); n != 0 {
		t.Errorf("a link to an unknown ID makes %d conflicts", n)
	}
}

// precedes is [timeline.Timeline.Precedes] of two happenings that tl knows.
func precedes(tl *timeline.Timeline, a, b string) edtf.Modality {
	m, ok := tl.Precedes(a, b)
	if !ok {
		panic("a question about a happening that nobody knows: " + a + ", " + b)
	}
	return m
}
