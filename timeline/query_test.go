package timeline_test

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// scan is the slow and obvious twin of Select: it asks every event in order.
func scan(tl *timeline.Timeline, q timeline.Query) []timeline.Event {
	var dated, undated []timeline.Event
	for e := range tl.All() {
		if !asked(tl, q, e) {
			continue
		}
		if b, _ := tl.Bounds(e.ID); q.Reverse && b == (edtf.Date{}).Bounds() {
			undated = append(undated, e)
		} else {
			dated = append(dated, e)
		}
	}
	if q.Reverse {
		slices.Reverse(dated)
	}
	return append(dated, undated...)
}

func asked(tl *timeline.Timeline, q timeline.Query, e timeline.Event) bool {
	return in(q.States, e.Review.State) && in(q.Cycles, e.Review.Cycle) && in(q.Sessions, e.Review.Session) &&
		in(q.Kinds, e.Kind) && in(q.Statuses, e.Status) &&
		(len(q.Topics) == 0 || slices.ContainsFunc(e.Topics, func(s string) bool { return slices.Contains(q.Topics, s) })) &&
		(q.Match == nil || q.Match(e)) && during(tl, q, e)
}

func in[T comparable](list []T, x T) bool { return list == nil || slices.Contains(list, x) }

func during(tl *timeline.Timeline, q timeline.Query, e timeline.Event) bool {
	if q.During.IsZero() {
		return true
	}
	m := e.Date.Overlaps(q.During)
	if b, _ := tl.Bounds(e.ID); m == edtf.Possible && b != e.Date.Bounds() {
		m = b.Overlaps(q.During)
	}
	return m == edtf.Certain || m == edtf.Possible && !q.Certain
}

var periods = []string{
	"2025-01-03", "2025-01-04/2025-01-06", "2025-01", "2024", "2025", "2026", "[2024,2025-01-05]", "{2025-01-01,2025-01-05}",
	"2025-01-05/", "../2025-01-05", "2025-01-05T12:00:00", "2025-01-05/..", "../..", "202X", "2025-XX-03", "..", "/", "[..2025-01-03]",
}

func randomQuery(r *rand.Rand) timeline.Query {
	var q timeline.Query
	if r.IntN(4) > 0 {
		q.During, _ = edtf.Parse(pick(r, periods))
		q.Certain = r.IntN(3) == 0
	}
	for r.IntN(4) == 0 {
		q.Kinds = append(q.Kinds, pick(r, []timeline.Kind{timeline.Dialogue, timeline.Adoption, "law", "none"}))
	}
	for r.IntN(4) == 0 {
		q.States = append(q.States, pick(r, []string{"KAZ", "", "FRA", "XXX"}))
	}
	for r.IntN(5) == 0 {
		q.Cycles = append(q.Cycles, r.IntN(4))
	}
	for r.IntN(5) == 0 {
		q.Sessions = append(q.Sessions, 6+r.IntN(4))
	}
	for r.IntN(5) == 0 {
		q.Statuses = append(q.Statuses, pick(r, []timeline.Status{"", timeline.Planned, timeline.Held}))
	}
	for r.IntN(5) == 0 {
		q.Topics = append(q.Topics, pick(r, []string{"torture", "press"}))
	}
	if r.IntN(5) == 0 {
		q.Match = func(e timeline.Event) bool { return e.ID < "d" }
	}
	q.Reverse = r.IntN(3) == 0
	return q
}

func TestLawSelectEqualsScan(t *testing.T) {
	t.Parallel()
	forRandom(t, func(t *testing.T, r *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		for i := range events {
			if r.IntN(3) == 0 {
				events[i].Topics = []string{pick(r, []string{"torture", "press", "law"}), "un"}
			}
			if r.IntN(6) == 0 {
				events[i].Date = edtf.MustParse(pick(r, []string{"{2025-01-01,2025-01-04}", "[2024,2025-01-08]", "../2025-01-02", "2025-01-06/..", "2025-XX-05"}))
			}
		}
		tl := mustNew(t, events, rules...)
		for range 5 {
			q := randomQuery(r)
			want := ids(scan(tl, q))
			if got := ids(slices.Collect(tl.Select(q))); !slices.Equal(got, want) {
				t.Errorf("Select(%v) = %v, a scan finds %v", q, got, want)
			}
			if got := tl.Count(q); got != len(want) {
				t.Errorf("Count(%v) = %d, a scan finds %d", q, got, len(want))
			}
		}
	})
}

func TestSelectOfUndated(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{{ID: "law"}, {ID: "day", Date: edtf.MustParse("2025-01-23")}})
	q := timeline.Query{During: edtf.MustParse("1990")}
	if got := ids(slices.Collect(tl.Select(q))); !slices.Equal(got, []string{"law"}) {
		t.Errorf("an undated event may have happened in 1990: got %v", got)
	}
	q.Certain = true
	if n := tl.Count(q); n != 0 {
		t.Errorf("%d events certainly happened in 1990, want none", n)
	}
}

func TestSelectByTopicsThatStandTwice(t *testing.T) {
	t.Parallel()
	tl := mustNew(t, []timeline.Event{{ID: "a", Topics: []string{"press", "law", "press"}}, {ID: "b", Topics: []string{"law"}}})
	for _, topics := range [][]string{{"press"}, {"press", "press"}, {"press", "law"}} {
		q := timeline.Query{Topics: topics}
		if got, want := ids(slices.Collect(tl.Select(q))), ids(scan(tl, q)); !slices.Equal(got, want) {
			t.Errorf("%v selects %v, want %v", topics, got, want)
		}
	}
}

// manyEvents returns n events spread over 2020 to 2029, some of them vague, undated or long.
func manyEvents(n int) []timeline.Event {
	r := rand.New(rand.NewPCG(1, 2))
	events := make([]timeline.Event, n)
	for i := range events {
		year, month, day := 2020+r.IntN(10), 1+r.IntN(12), 1+r.IntN(28)
		text := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
		switch r.IntN(20) {
		case 0:
			text = text[:7]
		case 1:
			text = text[:4]
		case 2:
			text += "/.."
		case 3:
			text = ""
		case 4:
			text = "../" + text
		}
		events[i] = timeline.Event{
			ID: fmt.Sprintf("event-%d", i), Kind: pick(r, []timeline.Kind{timeline.Dialogue, timeline.Adoption, timeline.Report}),
			Date: edtf.MustParse(text), Review: timeline.Review{State: pick(r, []string{"AAA", "AAA", "BBB", "CCC"}), Cycle: 1 + r.IntN(4)},
		}
	}
	return events
}

func TestLawSelectEqualsScanAtSize(t *testing.T) {
	t.Parallel()
	days := slices.DeleteFunc(manyEvents(3000), func(e timeline.Event) bool { return e.Date.Precision() != edtf.Day || e.Date.Form() != edtf.Single })
	own := manyEvents(3000)
	for i := range own {
		own[i].Review.State, own[i].Topics = fmt.Sprint(i), []string{fmt.Sprint(i % 500)}
	}
	for name, events := range map[string][]timeline.Event{
		"all sorts of dates": manyEvents(3000), "days alone": days, "a State for each event": own,
	} {
		t.Run(name, func(t *testing.T) { selectEqualsScan(t, mustNew(t, events), rand.New(rand.NewPCG(3, 4))) })
	}
}

// selectEqualsScan asks many questions, and stops the answers at some event too.
func selectEqualsScan(t *testing.T, tl *timeline.Timeline, r *rand.Rand) {
	for range 40 * long {
		q := timeline.Query{Reverse: r.IntN(2) == 0, Certain: r.IntN(3) == 0}
		if r.IntN(5) > 0 {
			q.During = edtf.MustParse(fmt.Sprintf("%04d-%02d", 2019+r.IntN(12), 1+r.IntN(12)))
		}
		if r.IntN(2) == 0 {
			q.States = []string{pick(r, []string{"AAA", "BBB", "DDD", "7"})}
		}
		if r.IntN(3) == 0 {
			q.Kinds = []timeline.Kind{timeline.Dialogue}
		}
		if r.IntN(4) == 0 {
			q.Topics = []string{"8", "9"}
		}
		want := ids(scan(tl, q))
		if got := ids(slices.Collect(tl.Select(q))); !slices.Equal(got, want) {
			t.Fatalf("Select(%v) = %v, a scan finds %v", q, got, want)
		}
		if got := tl.Count(q); got != len(want) {
			t.Fatalf("Count(%v) = %d, a scan finds %d", q, got, len(want))
		}
		if stop := r.IntN(len(want) + 1); !slices.Equal(ids(first(tl.Select(q), stop)), want[:stop]) {
			t.Fatalf("Select(%v), stopped after %d, is not the start of %v", q, stop, want)
		}
	}
}

// first returns the first n events of a sequence, and stops it there.
func first(events iter.Seq[timeline.Event], n int) []timeline.Event {
	var some []timeline.Event
	for e := range events {
		if len(some) == n {
			break
		}
		some = append(some, e)
	}
	return some
}
