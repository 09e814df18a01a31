package timeline_test

import (
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

// toldDialogue returns a statement about the dialogue, by a source of a day.
func toldDialogue(date string, s timeline.Status, published string) timeline.Event {
	e := reviewed("dialogue", timeline.Dialogue, date, s)
	e.Source = timeline.Source{Publisher: "OHCHR", Published: edtf.MustParse(published)}
	return e
}

func TestVet(t *testing.T) {
	t.Parallel()
	review := timeline.Review{State: "KAZ", Cycle: 4}
	follows := timeline.Rule{Name: "plenary", Kind: timeline.Adoption, Of: timeline.Dialogue}
	within := timeline.Rule{Name: "in session", Kind: timeline.Dialogue, Relation: timeline.Within, Of: timeline.Session}
	bodied := follows
	bodied.Body = "CEDAW"
	type events = []timeline.Event
	for _, test := range []struct {
		name   string
		events events
		rules  []timeline.Rule
		want   string // all problems, one a line, each by the start of its reason
	}{
		{"nothing", nil, nil, ``},
		{"a link to nobody", events{{ID: "a", After: []string{"c", "b"}}, {ID: "b"}}, nil, `"a": it comes after "c", which is the ID of no event; correct`},
		{"a link that is nearly right", events{{ID: "a", After: []string{"the B"}}, {ID: "The-b"}}, nil, `"a": it comes after "the B", which is the ID of no event; write "The-b"`},
		{"a status", events{{ID: "a", Status: "Held"}, {ID: "b", Status: timeline.Held}}, nil, `"a": its status "Held" is none of`},
		{"States", events{{ID: "a", Review: timeline.Review{State: "kaz"}}, {ID: "b", Review: timeline.Review{State: "KAZ "}}, {ID: "c", Review: review}}, nil,
			`"a": its State "kaz" is not three capital letters` + "\n" + `"b": its State "KAZ " is not three capital letters`},
		{"a kind", events{{ID: "a", Kind: "Dialogue"}, {ID: "b", Kind: "dialogue "}, {ID: "c", Kind: "working group adoption"}}, nil,
			`"a": its kind "Dialogue" is not "dialogue"` + "\n" + `"b": its kind "dialogue " is not "dialogue"` + "\n" + `"c": its kind "working group adoption" is not "working-group-adoption"`},
		{"a kind of one's own", events{{ID: "a", Kind: "law"}, {ID: "b", Kind: "Law"}, {ID: "c", Kind: "law"}}, nil, `"b": its kind "Law" is not "law"`},
		{"a kind of a rule", events{{ID: "a", Kind: "law"}, {ID: "b", Kind: "law"}}, []timeline.Rule{{Name: "r", Kind: "Law", Of: "plan"}},
			`"a": its kind "law" is not "Law"` + "\n" + `"b": its kind "law" is not "Law"`},
		{"topics", events{{ID: "a", Topics: []string{"torture", "Child rights"}}, {ID: "b", Topics: []string{"Torture", "child labour"}}, {ID: "c", Topics: []string{"torture"}}}, nil,
			`"b": its topic "Torture" is not "torture"`},
		{"an unpublished statement", events{toldDialogue("2025-01", timeline.Planned, "2024"), toldDialogue("2025-02", timeline.Planned, "")}, nil, `"dialogue": a statement of OHCHR has no date of publication`},
		{"all unpublished", events{toldDialogue("2025-01", timeline.Planned, ""), toldDialogue("2025-02", timeline.Planned, "")}, nil, ``},
		{"postponed to a date", events{toldDialogue("2025-01", timeline.Planned, "2024"), toldDialogue("2025-02", timeline.Postponed, "2024-12")}, nil, `"dialogue": it is said to be postponed, with the date 2025-02`},
		{"postponed from its date", events{toldDialogue("2025-01", timeline.Planned, "2024"), toldDialogue("2025-01-20", timeline.Postponed, "2024-12")}, nil, ``},
		{"postponed to before an older date", events{toldDialogue("2025-03", timeline.Planned, "2023"), toldDialogue("2025-01", timeline.Planned, "2024"), toldDialogue("2025-02", timeline.Postponed, "2024-12")}, nil, ``},
		{"postponed, not the first news", events{toldDialogue("2025-01-20", timeline.Postponed, "2024-12")}, nil, ``},
		{"held before its time", events{toldDialogue("2025-01", timeline.Held, "2024-12-31")}, nil, `"dialogue": it is said to be held on 2025-01, by a source published before that, on 2024-12-31`},
		{"held when published", events{toldDialogue("2025-01", timeline.Held, "2025-01-10")}, nil, ``},
		{"the same twice", events{reviewed("a", timeline.Dialogue, "2025-01", ""), reviewed("b", timeline.Dialogue, "2025-01-23", "")}, nil, `"b": it may be the same as "a", another dialogue of the same review`},
		{"the same twice, one undated", events{reviewed("a", timeline.Dialogue, "2025-01-23", ""), reviewed("b", timeline.Dialogue, "", "")}, nil, `"b": it may be the same as "a"`},
		{"a session twice, once without its number", events{
			{ID: "a", Kind: timeline.Session, Date: edtf.MustParse("2025-01"), Review: timeline.Review{Cycle: 4, Session: 48}},
			{ID: "b", Kind: timeline.Session, Date: edtf.MustParse("2025-01"), Review: timeline.Review{Cycle: 4}}}, nil, `"b": it may be the same as "a"`},
		{"twice, one cancelled", events{reviewed("a", timeline.Dialogue, "2025-01", timeline.Cancelled), reviewed("b", timeline.Dialogue, "2025-01-23", "")}, nil, ``},
		{"twice, at other times", events{reviewed("a", timeline.Dialogue, "2025-01-22", ""), reviewed("b", timeline.Dialogue, "2025-01-23", "")}, nil, ``},
		{"twice, one after the other", events{reviewed("a", timeline.Dialogue, "2025-01", ""), {ID: "b", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01"), Review: review, After: []string{"a"}}}, nil, ``},
		{"twice, of a kind without a rank", events{reviewed("a", "law", "2025-01", ""), reviewed("b", "law", "2025-01", "")}, nil, ``},
		{"twice, in two sessions", events{
			{ID: "a", Kind: timeline.Dialogue, Review: timeline.Review{State: "KAZ", Cycle: 4, Session: 48}},
			{ID: "b", Kind: timeline.Dialogue, Review: timeline.Review{State: "KAZ", Cycle: 4, Session: 49}}}, nil, ``},
		{"three, the first like the last", events{reviewed("a", timeline.Troika, "2025", ""), reviewed("b", timeline.Troika, "2024-12-01", ""), reviewed("c", timeline.Troika, "2025-03", "")}, nil,
			`"c": it may be the same as "a"`},
		{"a rule without cycles", events{{ID: "a", Kind: timeline.Dialogue, Review: timeline.Review{State: "KAZ"}}, {ID: "b", Kind: timeline.Adoption, Review: timeline.Review{State: "KAZ"}}}, []timeline.Rule{follows},
			`rule "plenary": it joins nothing: no adoption has a Cycle in its Review`},
		{"a rule without one cycle", events{{ID: "a", Kind: timeline.Dialogue}, {ID: "b", Kind: timeline.Adoption, Review: review}}, []timeline.Rule{follows},
			`rule "plenary": it joins nothing: no dialogue has a Cycle in its Review`},
		{"a rule without reviews", events{{ID: "a", Kind: timeline.Dialogue}, {ID: "b", Kind: timeline.Adoption}}, []timeline.Rule{follows}, ``},
		{"a rule across States", events{{ID: "a", Kind: timeline.Dialogue, Review: timeline.Review{State: "FRA", Cycle: 4}}, {ID: "b", Kind: timeline.Adoption, Review: review}}, []timeline.Rule{follows},
			`rule "plenary": it joins nothing: no adoption has a Review that agrees with that of a dialogue`},
		{"a rule of another body", events{reviewed("a", timeline.Dialogue, "2025", ""), reviewed("b", timeline.Adoption, "2025", "")}, []timeline.Rule{bodied},
			`rule "plenary": it joins nothing: it is for the body "CEDAW", and every adoption there is names another one, as "b" does`},
		{"a session that no dialogue names", events{{ID: "a", Kind: timeline.Session, Review: timeline.Review{Session: 48}}, {ID: "b", Kind: timeline.Dialogue, Review: review}}, []timeline.Rule{within},
			`rule "in session": it joins nothing: no dialogue fills in all that the Review of a session fills in`},
		{"a rule whose events are off", events{reviewed("a", timeline.Dialogue, "2025", timeline.Cancelled), {ID: "b", Kind: timeline.Adoption}}, []timeline.Rule{follows}, ``},
		{"a rule that joins a cancelled event", events{reviewed("a", timeline.Dialogue, "2025", timeline.Cancelled), reviewed("b", timeline.Adoption, "2025", ""),
			{ID: "c", Kind: timeline.Dialogue, Review: timeline.Review{State: "FRA", Cycle: 4}}}, []timeline.Rule{follows}, ``},
		{"a rule whose events are not there", events{reviewed("a", timeline.Dialogue, "2025", "")}, []timeline.Rule{follows}, ``},
		{"controls", events{{ID: "a\nb", After: []string{"c\nd"}}}, nil, `"a\nb": it comes after "c\nd"`},
	} {
		problems := mustNew(t, test.events, test.rules...).Vet()
		var want []string
		if test.want != "" {
			want = strings.Split(test.want, "\n")
		}
		ok := len(problems) == len(want)
		for i := range problems {
			ok = ok && strings.HasPrefix(problems[i].String(), want[i])
		}
		if !ok {
			t.Errorf("%s: got\n%s\nwant\n%s", test.name, strings.Join(texts(problems), "\n"), test.want)
		}
	}
}

// TestVetOrder checks that problems stand in the order of the timeline, and those of the rules after them.
func TestVetOrder(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{
		{ID: "b", Date: edtf.MustParse("2025-02"), Status: "?"}, {ID: "a", Date: edtf.MustParse("2025-03"), Status: "?", After: []string{"z"}},
		{ID: "c", Date: edtf.MustParse("2025-01"), Status: "?", Kind: "x", Review: timeline.Review{State: "KAZ"}}, {ID: "d", Kind: "y"},
	}, timeline.Rule{Name: "r", Kind: "x", Of: "y"})
	var got []string
	for _, p := range tl.Vet() {
		got = append(got, p.ID+p.Rule)
	}
	if want := []string{"c", "b", "a", "a", "r"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

// TestVetOfTheRecord prints what Vet says of the record of package upr: nothing.
func TestVetOfTheRecord(t *testing.T) {
	t.Parallel()
	vet := func(name string, events []timeline.Event, rules []timeline.Rule) {
		for _, p := range mustNew(t, events, rules...).Vet() {
			t.Errorf("%s, %d rules: %s", name, len(rules), p)
		}
	}
	for _, rules := range [][]timeline.Rule{nil, upr.HardRules(), upr.Rules()} {
		vet("all reviews", upr.Reviews(), rules)
		vet("KAZ", upr.Record("KAZ"), rules)
	}
	for _, state := range []string{"ARG", "FRA", "HTI", "USA", "SDN", "SSD"} { // absent, moved, of two sessions at one of the Council
		vet(state, upr.Record(state), upr.Rules())
	}
}
