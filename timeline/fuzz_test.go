package timeline_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// FuzzTimeline builds a timeline from lines of text, each "ID|kind|date|status|session|after|published", and holds it to
// the laws that need no model.
func FuzzTimeline(f *testing.F) {
	f.Add("a|dialogue|2025-01-23||48||\nb|adoption|2025-06|planned|48|a|2025-01-25") // a link
	f.Add("a|dialogue|2025-01-23||48|b|\nb|adoption|||48|a|")                        // a ring
	f.Add("a||2022/..||0||\nb||2025||0|a|\nc||../2022||0|b|")                        // ends that are never
	f.Add("a|session|2025-01-20/2025-01-31||48||\nb|dialogue|2025-02||48||")         // not within
	f.Add("a||[2024,2026]||||2024\na||2025||||2025\na||Y1E30||||")                   // rival statements
	f.Add("a||{2020-02-24..2020-03-13,2020-06-15}||||\nb||1985-XX-25||||")           // gaps
	f.Fuzz(func(t *testing.T, text string) {
		events := readLines(text)
		if len(events) > 40 {
			return
		}
		rules := append(slices.Clone(fourthRules), timeline.Rule{Name: "within a week", Kind: timeline.Adoption, Of: timeline.Dialogue, AtMost: edtf.Days(7)})
		tl, err := timeline.New(events, rules...)
		if err != nil {
			return
		}
		checkLaws(t, tl, events, rules)
	})
}

// readLines returns the events of all lines whose date is one.
func readLines(text string) []timeline.Event {
	var events []timeline.Event
	for line := range strings.Lines(text) {
		fields := append(strings.Split(strings.TrimSuffix(line, "\n"), "|"), "", "", "", "", "", "", "")
		date, err := edtf.Parse(fields[2])
		published, err2 := edtf.Parse(fields[6])
		if err != nil || err2 != nil {
			continue
		}
		events = append(events, timeline.Event{
			ID: fields[0], Kind: timeline.Kind(fields[1]), Date: date, Status: timeline.Status(fields[3]),
			Review: timeline.Review{Cycle: 1, Session: len(fields[4])}, Source: timeline.Source{Published: published},
		})
		if fields[5] != "" {
			events[len(events)-1].After = strings.Split(fields[5], ",")
		}
	}
	return events
}

// checkLaws holds a timeline to what is true of every one.
func checkLaws(t *testing.T, tl *timeline.Timeline, events []timeline.Event, rules []timeline.Rule) {
	order := slices.Collect(tl.All())
	shuffled := slices.Clone(events)
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	if content(mustNew(t, shuffled, rules...)) != content(tl) {
		t.Fatal("the order of input matters")
	}
	if content(mustWith(t, tl, shuffled...)) != content(tl) || content(tl.AsOf(edtf.Date{})) != content(tl) {
		t.Fatal("adding what is there changes the timeline")
	}
	if tl.Len() != len(order) || len(slices.Collect(tl.Backward())) != len(order) {
		t.Fatal("the sequences differ in length")
	}
	for i, e := range order {
		b, _ := tl.Bounds(e.ID)
		c := e.Date.Bounds()
		if b.EarliestStart < c.EarliestStart || b.LatestStart > c.LatestStart || b.EarliestEnd < c.EarliestEnd || b.LatestEnd > c.LatestEnd {
			t.Fatalf("the bounds of %s are wider than its date", e.ID)
		}
		for _, f := range order[i+1:] {
			if precedes(tl, e.ID, f.ID) == edtf.Certain && precedes(tl, f.ID, e.ID) != edtf.Impossible {
				t.Fatalf("%s certainly precedes %s, and may follow it", e.ID, f.ID)
			}
			if tl.Why(f.ID, e.ID).Modality != precedes(tl, f.ID, e.ID) {
				t.Fatalf("Why(%s, %s) contradicts Precedes", f.ID, e.ID)
			}
		}
	}
	for _, q := range []timeline.Query{{During: edtf.MustParse("2025")}, {During: edtf.MustParse("2025-01"), Certain: true}, {Sessions: []int{2}, Reverse: true}} {
		if got, want := ids(slices.Collect(tl.Select(q))), ids(scan(tl, q)); !slices.Equal(got, want) || tl.Count(q) != len(want) {
			t.Fatalf("Select(%v) = %v, a scan finds %v", q, got, want)
		}
	}
	for _, d := range timeline.Diff(tl, nil) {
		_ = d.String()
	}
	for _, f := range tl.Check() {
		_ = f.String()
	}
	for _, c := range tl.Conflicts() {
		_ = c.String()
	}
}
