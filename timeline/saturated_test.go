package timeline_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// Among years that seconds cannot hold, links and rules bind nothing, and what is certain by their numbers stays so.
func TestYearsBeyondSeconds(t *testing.T) {
	t.Parallel()
	of := func(id, date string, after ...string) timeline.Event {
		return timeline.Event{ID: id, Date: edtf.MustParse(date), After: after, Kind: timeline.Kind(id)}
	}
	ab := timeline.Rule{Name: "order", Kind: "b", Of: "a", AtLeast: edtf.Days(1)}
	for _, c := range []struct {
		name   string
		events []timeline.Event
		rules  []timeline.Rule
		order  string
	}{
		{"before all seconds", []timeline.Event{of("a", "Y-2E12"), of("b", "Y-1E12/2025")}, nil, "a b"},
		{"a link against the years", []timeline.Event{of("a", "Y-2E12"), of("b", "Y-1E12/2025", "a")}, nil, "a b"},
		{"a link back", []timeline.Event{of("a", "Y-2E12", "b"), of("b", "Y-1E12/2025")}, nil, "a b"},
		{"a link from what is undated", []timeline.Event{of("a", "Y1E12", "c"), of("b", "Y1E13"), of("c", "")}, nil, "a b c"},
		{"a rule", []timeline.Event{of("a", "Y1E13"), of("b", "Y1E12")}, []timeline.Rule{ab}, "b a"},
		{"a rule the right way round", []timeline.Event{of("a", "Y1E12"), of("b", "Y1E13")}, []timeline.Rule{ab}, "a b"},
		{"one side only", []timeline.Event{of("a", "2025/Y1E12"), of("b", "2024"), of("c", "2024", "b")}, nil, "b c a"},
		{"no start", []timeline.Event{of("a", "Y-2E12"), of("b", "../2020"), of("c", "/2020"), of("d", "[..2020]")}, nil, "b a c d"},
		{"open ends", []timeline.Event{of("a", ""), of("b", "/.."), of("c", "Y1E12"), of("d", "../..")}, nil, "d c b a"},
		{"nothing known", []timeline.Event{of("a", "/"), of("b", ""), of("c", "/..")}, nil, "c a b"},
		{"unknown starts", []timeline.Event{of("a", "Y1E13"), of("b", "/Y1E12"), of("c", "[..Y1E11]"), of("d", "")}, nil, "c b a d"},
	} {
		t.Run(c.name, func(t *testing.T) {
			tl := mustNew(t, c.events, c.rules...)
			order := ids(slices.Collect(tl.All()))
			if got := strings.Join(order, " "); got != c.order {
				t.Errorf("order is %s, want %s", got, c.order)
			}
			if conflicts := tl.Conflicts(); len(conflicts) != 0 {
				t.Errorf("false conflict: %v", conflicts)
			}
			for i, a := range order {
				for _, b := range order[i+1:] {
					if precedes(tl, b, a) == edtf.Certain {
						t.Errorf("%s certainly precedes %s, and stands after it", b, a)
					}
				}
			}
			for _, f := range tl.Check() {
				e, _ := tl.Event(f.Of)
				this, _ := tl.Event(f.ID)
				if m := e.Date.Precedes(this.Date); f.Verdict == timeline.Violated && m != edtf.Impossible || f.Verdict == timeline.Satisfied && m != edtf.Certain {
					t.Errorf("%v, but by years it is %v", f, m)
				}
			}
		})
	}
	tl := mustNew(t, []timeline.Event{of("a", "2020/Y1E12"), of("b", "2019"), of("c", "2019", "b")})
	for during, want := range map[string]int{"Y1E13": 0, "Y1E11": 1, "2021": 1} {
		if n := tl.Count(timeline.Query{During: edtf.MustParse(during), Kinds: []timeline.Kind{"a"}}); n != want {
			t.Errorf("%d events during %s, want %d", n, during, want)
		}
		if n := tl.Count(timeline.Query{During: edtf.MustParse(during)}); n != want {
			t.Errorf("%d events of all during %s, want %d", n, during, want)
		}
	}
}

// What nothing joins to happenings of such years changes nothing between them, nor does the way in which a timeline came to
// be.
func TestYearsBeyondSecondsAlone(t *testing.T) {
	t.Parallel()
	dates := []string{"", "2025", "2025/..", "../2025", "2025/", "Y1E12", "Y1E13", "Y-1E12", "2025/Y1E12", "Y-1E12/.."}
	narrowing := []timeline.Event{ // what is undated ends before 2020, or is not joined to it, or has no end, or no start
		{ID: "before", Date: edtf.MustParse("2020"), After: []string{"a"}},
		{ID: "apart", Date: edtf.MustParse("2020")},
		{ID: "endless", Kind: "inner", Date: edtf.MustParse("2020/..")},
		{ID: "beginless", Kind: "inner", Date: edtf.MustParse("../2020")},
	}
	within := timeline.Rule{Name: "within", Kind: "inner", Relation: timeline.Within, Of: "around"}
	strangers := []timeline.Event{{ID: "x"}, {ID: "y", After: []string{"x"}}}
	for _, d := range dates {
		for _, e := range dates {
			for _, n := range narrowing {
				first := []timeline.Event{{ID: "a", Kind: "around", Date: edtf.MustParse(d)}, n}
				other := timeline.Event{ID: "b", Date: edtf.MustParse(e)}
				alone := mustNew(t, append(slices.Clone(first), other), within)
				together := mustNew(t, slices.Concat(first, strangers, []timeline.Event{other}), within)
				changed, err := mustNew(t, append(slices.Clone(first), strangers...), within).With(other)
				if err != nil {
					t.Fatal(err)
				}
				for _, pair := range [][2]string{{"a", "b"}, {"b", "a"}, {"a", "a"}, {"b", "b"}} {
					want := relation(alone, pair[0], pair[1])
					for _, tl := range []*timeline.Timeline{together, changed} {
						if got := relation(tl, pair[0], pair[1]); got != want {
							t.Errorf("a %q, narrowed by %s, and b %q: %v is %v, and alone %v", d, n.ID, e, pair, got, want)
						}
					}
				}
			}
		}
	}
}

// relation returns all that is said of the time between two happenings.
func relation(t *timeline.Timeline, a, b string) (r struct {
	m           edtf.Modality
	least, most time.Duration
}) {
	r.m, _ = t.Precedes(a, b)
	r.least, r.most, _ = t.Gap(a, b)
	return r
}
