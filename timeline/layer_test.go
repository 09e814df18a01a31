package timeline_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"sync"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// manySources returns what several sources say of n happenings, some with reviews that nobody shares, so that there
// are components of all sizes.
func manySources(r *rand.Rand, n int) []timeline.Event {
	var all []timeline.Event
	for range 1 + r.IntN(3) {
		for _, e := range randomEvents(r, n) {
			if r.IntN(3) == 0 {
				continue
			}
			if r.IntN(2) == 0 {
				e.Review.State, e.Review.Cycle = e.ID, 1+r.IntN(2)
			}
			if r.IntN(2) == 0 {
				e.After = nil
			}
			if r.IntN(8) == 0 {
				e.Date = edtf.MustParse(pick(r, []string{"{2025-01-01,2025-01-04}", "../2025-01-02", "2025-01-06/..", "Y1E20", "Y-1E20", "Y2E20"}))
			}
			if r.IntN(3) > 0 {
				e.Source.Published = edtf.MustParse(pick(r, []string{"2024", "2025-01", "2025-02", "2025-03-01"}))
			}
			all = append(all, e)
		}
	}
	return all
}

// equalTimelines reports the first question to which two timelines give different answers, or "".
func equalTimelines(got, want *timeline.Timeline, r *rand.Rand) string {
	var a, b bytes.Buffer
	if timeline.Encode(&a, got.AllStatements()) != nil || timeline.Encode(&b, want.AllStatements()) != nil || a.String() != b.String() {
		return fmt.Sprintf("AllStatements:\n%s\nwant\n%s", &a, &b)
	}
	for _, q := range []timeline.Query{{}, {Reverse: true}, randomQuery(r), randomQuery(r), randomQuery(r)} {
		if x, y := ids(slices.Collect(got.Select(q))), ids(slices.Collect(want.Select(q))); !slices.Equal(x, y) {
			return fmt.Sprintf("Select(%v) = %v, want %v", q, x, y)
		}
		if x, y := got.Count(q), want.Count(q); x != y {
			return fmt.Sprintf("Count(%v) = %v, want %v", q, x, y)
		}
	}
	if got.Len() != want.Len() {
		return fmt.Sprintf("Len = %d, want %d", got.Len(), want.Len())
	}
	all := ids(slices.Collect(want.All()))
	for _, id := range all {
		if x, _ := got.Bounds(id); x != bounds(want, id) {
			return fmt.Sprintf("Bounds(%s) = %v, want %v", id, x, bounds(want, id))
		}
		x, ok := got.Event(id)
		if y, _ := want.Event(id); !ok || x.Date != y.Date || x.Status != y.Status || x.Source != y.Source {
			return fmt.Sprintf("Event(%s) = %v, want %v", id, x, y)
		}
	}
	for _, id := range all {
		if x, y := got.WhyBounds(id).String(), want.WhyBounds(id).String(); x != y {
			return fmt.Sprintf("WhyBounds(%s) = %v, want %v", id, x, y)
		}
		x, k, _ := got.Place(id)
		if y, l, _ := want.Place(id); x != y || k != l {
			return fmt.Sprintf("Place(%s) = %q, %q, want %q, %q", id, x, k, y, l)
		}
	}
	for range min(20, len(all)) {
		i, j := pick(r, all), pick(r, all)
		if x, y := precedes(got, i, j), precedes(want, i, j); x != y {
			return fmt.Sprintf("Precedes(%s, %s) = %v, want %v", i, j, x, y)
		}
		if x, y := got.Why(i, j).String(), want.Why(i, j).String(); x != y {
			return fmt.Sprintf("Why(%s, %s) = %v, want %v", i, j, x, y)
		}
	}
	return equalReports(got, want, edtf.MustParse(pick(r, []string{"2024-12-31", "2025-01-04", "2025-01-31", "2025-03-01", ""})))
}

// equalReports does what equalTimelines does, for what is asked of all happenings at once.
func equalReports(got, want *timeline.Timeline, on edtf.Date) string {
	for _, report := range []struct {
		name string
		of   func(*timeline.Timeline) any
	}{
		{"Conflicts", func(tl *timeline.Timeline) any { return tl.Conflicts() }},
		{"Disputes", func(tl *timeline.Timeline) any { return tl.Disputes() }},
		{"Check", func(tl *timeline.Timeline) any { return tl.Check() }},
		{"Deadlines", func(tl *timeline.Timeline) any { return tl.Deadlines(on) }},
		{"Wanted", func(tl *timeline.Timeline) any { return tl.Wanted() }},
		{"Vet", func(tl *timeline.Timeline) any { return tl.Vet() }},
	} {
		if x, y := report.of(got), report.of(want); !reflect.DeepEqual(x, y) {
			return fmt.Sprintf("%s = %v, want %v", report.name, x, y)
		}
	}
	return ""
}

// Count leaves out what is gone of a large layer once, also where its date had gaps.
func TestLawCountAfterLosses(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(9, 26))
	events := gappedEvents(mixedEvents(600))
	for i := range events {
		if i%3 == 0 {
			events[i].Date = edtf.MustParse(fmt.Sprintf("{2015-06-%02d,2015-06-%02d,2015-07}", 1+r.IntN(9), 11+r.IntN(9)))
		}
	}
	tl := mustNew(t, events)
	for range 40 {
		gone := pick(r, events).ID
		tl = tl.Without(func(e timeline.Event) bool { return e.ID == gone })
		day := edtf.MustParse(fmt.Sprintf("2015-06-%02d", 1+r.IntN(30)))
		for _, q := range []timeline.Query{{During: day}, {During: edtf.MustParse("2015-06")}, {During: edtf.MustParse("2015")}} {
			if got, want := tl.Count(q), len(slices.Collect(tl.Select(q))); got != want {
				t.Fatalf("Count(%v) = %d, and Select gives %d", q.During, got, want)
			}
		}
	}
}

func bounds(tl *timeline.Timeline, id string) edtf.Bounds {
	b, _ := tl.Bounds(id)
	return b
}

// A timeline that With, Without and AsOf made, in whatever order, is the one that New makes of its statements.
func TestLawVersionsEqualNew(t *testing.T) {
	t.Parallel()
	layered := 0
	for seed := range uint64(30 * long) {
		r := rand.New(rand.NewPCG(seed, 17))
		rules := randomRules(r)
		left := manySources(r, 4+r.IntN(22))
		var there []timeline.Event
		tl := mustNew(t, nil, rules...)
		before, beforeNew := tl, tl
		for range 12 {
			switch k := min(len(left), 1+r.IntN(4)*r.IntN(4)); {
			case r.IntN(5) > 0:
				tl = mustWith(t, tl, left[:k]...)
				there, left = append(there, left[:k]...), left[k:]
			case r.IntN(3) == 0:
				day := edtf.MustParse(pick(r, []string{"2024-12-31", "2025-01-31", "2025-02-28", "2025-03-01"}))
				tl = tl.AsOf(day)
				there = slices.DeleteFunc(there, func(e timeline.Event) bool {
					p := e.Source.Published
					return !p.IsZero() && p.Bounds().LatestEnd > day.Bounds().LatestEnd
				})
			default:
				drop := func(e timeline.Event) bool {
					return (e.ID[0]^byte(e.Source.Published.Bounds().LatestEnd>>20))%7 == byte(seed%7)
				}
				tl = tl.Without(drop)
				there = slices.DeleteFunc(there, drop)
			}
			layered += min(1, timeline.Layers(tl)-1)
			want := mustNew(t, there, rules...)
			if got, want := texts(timeline.Diff(before, tl)), texts(timeline.Diff(beforeNew, want)); !slices.Equal(got, want) {
				t.Fatalf("seed %d: Diff = %q, want %q", seed, got, want)
			}
			before, beforeNew = tl, want
			if diff := equalTimelines(tl, want, r); diff != "" {
				t.Fatalf("seed %d: %s\n%s", seed, diff, describe(there, rules))
			}
		}
	}
	if layered < 30*long {
		t.Errorf("only %d versions in layers: the test proves little", layered)
	}
}

// Versions made from one another may be read while more are made, and keep what they say.
func TestVersionsKeepWhatTheySay(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 20))
	rules, events := reviewRules(), reviewEvents(1200)
	tl := mustNew(t, events[:1000], rules...)
	want := ids(slices.Collect(tl.All()))
	var readers sync.WaitGroup
	for range 3 {
		readers.Add(1)
		go func() {
			defer readers.Done()
			for range 20 {
				if got := ids(slices.Collect(tl.All())); !slices.Equal(got, want) {
					t.Error("a version changed while others were made from it")
				}
				tl.Count(timeline.Query{During: edtf.MustParse("2010")})
				tl.Why(want[0], want[1])
			}
		}()
	}
	next := tl
	for i := 1000; i < len(events); i += 1 + r.IntN(3) {
		next = mustWith(t, next, events[i])
		next = next.Without(func(e timeline.Event) bool { return e.ID == events[i-900].ID })
	}
	readers.Wait()
	if got := ids(slices.Collect(tl.All())); !slices.Equal(got, want) || len(timeline.Diff(tl, next)) < 100 {
		t.Error("the first version is no longer what it was")
	}
}

// A timeline of each component says what one of all says, and together they have its order.
func TestLawComponentsAnswerAsTheWhole(t *testing.T) {
	t.Parallel()
	several := 0
	for seed := range uint64(80 * long) {
		r := rand.New(rand.NewPCG(seed, 18))
		rules, events := randomRules(r), manySources(r, 4+r.IntN(22))
		whole := mustNew(t, events, rules...)
		groups := timeline.Components(events, rules...)
		var parts []*timeline.Timeline
		var conflicts, findings []string
		n := 0
		for _, g := range groups {
			p := mustNew(t, g, rules...)
			parts, n = append(parts, p), n+p.Len()
			for e := range p.All() {
				if got := bounds(p, e.ID); got != bounds(whole, e.ID) {
					t.Errorf("seed %d: Bounds(%s) = %v in its component, want %v", seed, e.ID, got, bounds(whole, e.ID))
				}
			}
			conflicts, findings = append(conflicts, texts(p.Conflicts())...), append(findings, texts(p.Check())...)
		}
		several += len(parts)
		if got, want := ids(slices.Collect(timeline.Merge(parts...))), ids(slices.Collect(whole.All())); !slices.Equal(got, want) || n != len(want) {
			t.Errorf("seed %d: merged %v, want %v", seed, got, want)
		}
		if got, want := sorted(conflicts), sorted(texts(whole.Conflicts())); !slices.Equal(got, want) {
			t.Errorf("seed %d: conflicts %q, want %q", seed, got, want)
		}
		if got, want := sorted(findings), sorted(texts(whole.Check())); !slices.Equal(got, want) {
			t.Errorf("seed %d: findings %q, want %q", seed, got, want)
		}
		if t.Failed() {
			t.Fatal(describe(events, rules))
		}
	}
	if several < 200*long {
		t.Errorf("only %d components in all: the test proves little", several)
	}
}

func texts[T fmt.Stringer](list []T) []string {
	var all []string
	for _, x := range list {
		all = append(all, x.String())
	}
	return all
}

// A layer that has lost most of what it held is not held on to for the sake of a small one after it.
func TestLayerMostlyGone(t *testing.T) {
	t.Parallel()
	var events []timeline.Event
	for i := range 10 {
		events = append(events, timeline.Event{ID: fmt.Sprint(i), Date: edtf.MustParse("2025")})
	}
	tl := mustWith(t, mustNew(t, events), timeline.Event{ID: "x", Date: edtf.MustParse("2026")})
	for _, c := range []struct {
		from   string
		layers int
	}{{"6", 2}, {"4", 1}} {
		tl = tl.Without(func(e timeline.Event) bool { return c.from <= e.ID && e.ID <= "9" })
		if got := timeline.Layers(tl); got != c.layers {
			t.Errorf("%d layers hold %d happenings, want %d", got, tl.Len(), c.layers)
		}
	}
}
