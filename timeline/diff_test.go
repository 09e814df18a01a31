package timeline_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

func TestDiffKinds(t *testing.T) {
	t.Parallel()
	base := timeline.Event{
		ID: "adoption", Kind: timeline.Adoption, Title: "Adoption of the outcome", Date: edtf.MustParse("2025-06"),
		Status: timeline.Planned, Source: timeline.Source{Publisher: "Trend"},
	}
	for _, c := range []struct {
		name   string
		change func(e *timeline.Event)
		kind   timeline.ChangeKind
		fields string
		says   string
	}{
		{"sharpened", func(e *timeline.Event) { e.Date = edtf.MustParse("2025-06-27") }, timeline.Sharpened, "date",
			`"Adoption of the outcome" (ID "adoption") is now dated 2025-06-27, which sharpens 2025-06 (Trend).`},
		{"widened", func(e *timeline.Event) { e.Date = edtf.MustParse("2025") }, timeline.Widened, "date",
			`"Adoption of the outcome" (ID "adoption") is now dated 2025, which widens 2025-06 (Trend).`},
		{"contradicted", func(e *timeline.Event) {
			e.Date, e.Status, e.Source.Publisher = edtf.MustParse("2025-07-03"), timeline.Held, "Qazinform"
		}, timeline.Contradicted, "date status source",
			`"Adoption of the outcome" (ID "adoption") is now dated 2025-07-03, which contradicts 2025-06 and is now held instead of planned (Qazinform).`},
		{"overlapping", func(e *timeline.Event) { e.Date = edtf.MustParse("[2025-06-16..2025-07-09]") }, timeline.Restated, "date",
			`"Adoption of the outcome" (ID "adoption") is now dated [2025-06-16..2025-07-09], which restates 2025-06 (Trend).`},
		{"in other words", func(e *timeline.Event) { e.Date = edtf.MustParse("2025-06~") }, timeline.Restated, "date",
			`"Adoption of the outcome" (ID "adoption") is now dated 2025-06~, which restates 2025-06 (Trend).`},
		{"undated", func(e *timeline.Event) { e.Date = edtf.Date{} }, timeline.Widened, "date",
			`"Adoption of the outcome" (ID "adoption") now has no date, which widens 2025-06 (Trend).`},
		{"title", func(e *timeline.Event) { e.Title = "Outcome" }, timeline.Restated, "title",
			`"Outcome" (ID "adoption") was called "Adoption of the outcome" (Trend).`},
		{"everything else", func(e *timeline.Event) {
			e.Kind, e.Review.Cycle, e.Note = timeline.Report, 4, "n"
			e.Actors, e.Topics, e.After = []timeline.Actor{{Name: "a"}}, []string{"t"}, []string{"b"}
		}, timeline.Restated, "kind review actors topics after note",
			`"Adoption of the outcome" (ID "adoption") has another kind, belongs to another review, has other actors, has other topics, comes after other happenings and has another note (Trend).`},
		{"resourced", func(e *timeline.Event) { e.Source.Publisher = "OHCHR" }, timeline.Resourced, "source",
			`"Adoption of the outcome" (ID "adoption") is unchanged, now according to OHCHR instead of Trend.`},
	} {
		t.Run(c.name, func(t *testing.T) {
			changed := base
			c.change(&changed)
			changes := timeline.Diff(mustNew(t, []timeline.Event{base}), mustNew(t, []timeline.Event{changed}))
			if len(changes) != 1 {
				t.Fatalf("%d changes", len(changes))
			}
			got := changes[0]
			if got.Kind != c.kind || strings.Join(got.Fields, " ") != c.fields || got.String() != c.says {
				t.Errorf("got  %v %v\n%v\nwant %v %v\n%v", got.Kind, got.Fields, got, c.kind, c.fields, c.says)
			}
		})
	}
}

func TestDiffAddedAndRemoved(t *testing.T) {
	t.Parallel()
	a := timeline.Event{ID: "a", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-23"), Source: timeline.Source{Symbol: "A/HRC/59/10"}}
	old, new := mustNew(t, []timeline.Event{a, {ID: "z"}}), mustNew(t, []timeline.Event{{ID: "z"}, {ID: "b", Date: edtf.MustParse("2025-02")}})
	var got []string
	for _, c := range timeline.Diff(old, new) {
		got = append(got, c.String())
	}
	want := []string{`The dialogue "a", dated 2025-01-23, was removed (A/HRC/59/10).`, `"b" was added, dated 2025-02 (an unnamed source).`}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// A newer source that is vaguer is that of the event, and not that of its date.
func TestDiffNamesWhoGivesTheDate(t *testing.T) {
	t.Parallel()
	paper := timeline.Event{ID: "a", Date: edtf.MustParse("2025-07-04"), Source: timeline.Source{Publisher: "Trend", Published: edtf.MustParse("2025-07-05")}}
	page := timeline.Event{ID: "a", Date: edtf.MustParse("2025-07"), Source: timeline.Source{Publisher: "UN", Published: edtf.MustParse("2025-08-05")}}
	nobody := paper
	nobody.Source = timeline.Source{Published: paper.Source.Published}
	both := mustNew(t, []timeline.Event{paper, page})
	for _, test := range []struct {
		old, new *timeline.Timeline
		want     string
	}{
		{mustNew(t, []timeline.Event{page}), both, `"a" is now dated 2025-07-04, which sharpens 2025-07 (Trend).`},
		{mustNew(t, []timeline.Event{page}), mustNew(t, []timeline.Event{nobody, page}), `"a" is now dated 2025-07-04, which sharpens 2025-07 (an unnamed source).`},
		{nil, both, `"a" was added, dated 2025-07-04 (Trend).`},
		{both, nil, `"a", dated 2025-07-04, was removed (Trend).`},
		{mustNew(t, []timeline.Event{paper}), both, `"a" is unchanged, now according to UN instead of Trend.`},
	} {
		if changes := timeline.Diff(test.old, test.new); len(changes) != 1 || changes[0].String() != test.want {
			t.Errorf("got %v, want %s", changes, test.want)
		}
	}
}

func TestLawDiffNamesWhatDiffers(t *testing.T) {
	t.Parallel()
	for seed := range uint64(150 * long) {
		r := rand.New(rand.NewPCG(seed, 23))
		old, new := mustNew(t, randomStatements(r, 5)), mustNew(t, randomStatements(r, 5))
		if len(timeline.Diff(old, old)) != 0 {
			t.Fatalf("seed %d: a timeline differs from itself", seed)
		}
		changes := make(map[string]timeline.Change)
		for _, c := range timeline.Diff(old, new) {
			if _, twice := changes[c.ID]; twice {
				t.Fatalf("seed %d: two changes of %s", seed, c.ID)
			}
			changes[c.ID] = c
		}
		for _, id := range []string{"x", "y", "z"} {
			before, had := old.Event(id)
			after, has := new.Event(id)
			c, changed := changes[id]
			if changed != (had != has || had && !reflect.DeepEqual(before, after)) {
				t.Fatalf("seed %d: %s changed: %v", seed, id, changed)
			}
			if changed && had && has && !slices.Equal(sorted(c.Fields), sorted(differing(before, after))) {
				t.Fatalf("seed %d: %s changed in %v, want %v", seed, id, c.Fields, differing(before, after))
			}
		}
	}
}

func sorted(s []string) []string { return slices.Sorted(slices.Values(s)) }

// differing returns the names of the fields in which two events differ, by reflection.
func differing(a, b timeline.Event) []string {
	var names []string
	for i := range reflect.TypeFor[timeline.Event]().NumField() {
		if !reflect.DeepEqual(reflect.ValueOf(a).Field(i).Interface(), reflect.ValueOf(b).Field(i).Interface()) {
			names = append(names, strings.ToLower(reflect.TypeFor[timeline.Event]().Field(i).Name))
		}
	}
	return names
}

// What is gone stands where it stood, before what is new there.
func TestDiffOrder(t *testing.T) {
	t.Parallel()
	of := func(prefix string) *timeline.Timeline {
		return mustNew(t, []timeline.Event{
			{ID: prefix + " 2024", Date: edtf.MustParse("2024")}, {ID: prefix + " 2025", Date: edtf.MustParse("2025")}, {ID: prefix},
		})
	}
	var got []string
	for _, c := range timeline.Diff(of("z"), of("a")) {
		got = append(got, c.ID)
	}
	if want := []string{"z 2024", "a 2024", "z 2025", "a 2025", "z", "a"}; !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}
