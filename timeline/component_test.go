package timeline_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// groupsOf returns the IDs of each component: "a b, c".
func groupsOf(groups [][]timeline.Event) string {
	var all []string
	for _, g := range groups {
		all = append(all, strings.Join(ids(g), " "))
	}
	return strings.Join(all, ", ")
}

func TestComponents(t *testing.T) {
	t.Parallel()
	review := func(id string, kind timeline.Kind, state string, cycle, session int) timeline.Event {
		return timeline.Event{ID: id, Kind: kind, Review: timeline.Review{State: state, Cycle: cycle, Session: session}}
	}
	follows := timeline.Rule{Name: "after", Kind: timeline.Adoption, Of: timeline.Dialogue}
	within := timeline.Rule{Name: "in session", Kind: timeline.Dialogue, Relation: timeline.Within, Of: timeline.Session}
	asked := timeline.Rule{Name: "must come", Kind: timeline.Midterm, Of: timeline.Dialogue, Response: true}
	for _, c := range []struct {
		name   string
		events []timeline.Event
		rules  []timeline.Rule
		want   string
	}{
		{"nothing", nil, nil, ""},
		{"no links", []timeline.Event{{ID: "a"}, {ID: "b"}, {ID: "a"}}, nil, "a a, b"},
		{"links", []timeline.Event{{ID: "a"}, {ID: "b"}, {ID: "c", After: []string{"a", "nobody"}}}, nil, "a c, b"},
		{"a link of one statement of two", []timeline.Event{{ID: "a"}, {ID: "b", After: []string{"a"}}, {ID: "b", Title: "later"}}, nil, "a b b"},
		{"two who want the same unknown", []timeline.Event{{ID: "a", After: []string{"x"}}, {ID: "b", After: []string{"x"}}}, nil, "a, b"},
		{"one review", []timeline.Event{review("a", "dialogue", "KAZ", 4, 0), review("b", "adoption", "KAZ", 4, 0), review("c", "adoption", "FRA", 4, 0)},
			[]timeline.Rule{follows}, "a b, c"},
		{"without a cycle", []timeline.Event{review("a", "dialogue", "KAZ", 0, 0), review("b", "adoption", "KAZ", 4, 0)}, []timeline.Rule{follows}, "a, b"},
		{"a whole cycle", []timeline.Event{review("a", "dialogue", "KAZ", 4, 0), review("b", "adoption", "", 4, 0), review("c", "dialogue", "FRA", 4, 0)},
			[]timeline.Rule{follows}, "a b c"},
		{"a shared session", []timeline.Event{review("a", "dialogue", "KAZ", 4, 48), review("b", "dialogue", "FRA", 4, 48), review("s", "session", "", 0, 48),
			review("c", "dialogue", "FRA", 4, 47)}, []timeline.Rule{within}, "a b s, c"},
		{"a kind of one statement and a review of another", []timeline.Event{{ID: "a", Kind: "dialogue"}, {ID: "a", Review: timeline.Review{State: "KAZ", Cycle: 4}},
			review("b", "adoption", "KAZ", 4, 0)}, []timeline.Rule{follows}, "a a b"},
		{"what lacks the same event", []timeline.Event{review("a", "dialogue", "KAZ", 4, 0), review("b", "dialogue", "KAZ", 4, 0), review("c", "dialogue", "FRA", 4, 0)},
			[]timeline.Rule{asked}, "a b, c"},
	} {
		if got := groupsOf(timeline.Components(c.events, c.rules...)); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// What is said again and again of one happening costs no more than its length.
func TestComponentsOfManyStatements(t *testing.T) {
	t.Parallel()
	var events []timeline.Event
	for i := range 3000 {
		events = append(events, timeline.Event{ID: "one", Kind: timeline.Kind(fmt.Sprint("kind ", i)), Title: fmt.Sprint(i),
			Review: timeline.Review{Cycle: 1 + i}, After: []string{fmt.Sprint("x", i)}})
	}
	if groups := timeline.Components(events, reviewRules()...); len(groups) != 1 || len(groups[0]) != len(events) {
		t.Errorf("%d groups", len(groups))
	}
}

func ExampleComponents() {
	events := []timeline.Event{
		{ID: "kaz-dialogue", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-23"), Review: timeline.Review{State: "KAZ", Cycle: 4}},
		{ID: "ita-dialogue", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-20"), Review: timeline.Review{State: "ITA", Cycle: 4}},
		{ID: "kaz-adoption", Kind: timeline.WorkingGroupAdoption, Date: edtf.MustParse("2025-01"), Review: timeline.Review{State: "KAZ", Cycle: 4}},
	}
	rule := timeline.Rule{Name: "48 hours", Kind: timeline.WorkingGroupAdoption, Of: timeline.Dialogue, AtLeast: edtf.Hours(48)}
	var parts []*timeline.Timeline
	for _, group := range timeline.Components(events, rule) {
		tl, err := timeline.New(group, rule)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(len(group), "statements together")
		parts = append(parts, tl)
	}
	for e := range timeline.Merge(parts...) {
		fmt.Println(e.ID)
	}
	// Output:
	// 2 statements together
	// 1 statements together
	// ita-dialogue
	// kaz-dialogue
	// kaz-adoption
}

// What a later step asks for, by Precedence, holds together what it lies between, in versions too.
func TestComponentsByPrecedence(t *testing.T) {
	t.Parallel()
	rules := []timeline.Rule{
		{Name: "report before", Kind: timeline.Dialogue, Of: timeline.Report, Precedence: true},
		{Name: "report after", Kind: timeline.Report, Of: timeline.Troika},
	}
	events := []timeline.Event{reviewed("t", timeline.Troika, "2024-12-01", ""), reviewed("d", timeline.Dialogue, "2025-01-23", "")}
	if groups := timeline.Components(events, rules...); len(groups) != 1 {
		t.Errorf("got %v, want one group", groups)
	}
	tl, err := mustNew(t, events[:1], rules...).With(events[1])
	if err != nil {
		t.Fatal(err)
	}
	want := mustNew(t, events, rules...).Check()
	if got := tl.Check(); !slices.Equal(texts(got), texts(want)) || len(got) != 1 || got[0].Due.EarliestStart == edtf.DistantPast {
		t.Errorf("got %v, want %v, after the troika", got, want)
	}
}
