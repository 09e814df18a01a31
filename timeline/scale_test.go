package timeline_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// chain returns n events each of which follows the one before it; the last leads back to the first if ring says so.
func chain(n int, ring bool) []timeline.Event {
	r := rand.New(rand.NewPCG(5, 6))
	number := r.Perm(n)
	id := func(i int) string { return fmt.Sprintf("event-%d", number[i]) }
	events := make([]timeline.Event, n)
	for i := range events {
		events[i].ID = id(i)
		if i > 0 || ring {
			events[i].After = []string{id((i + n - 1) % n)}
		}
	}
	return events
}

// size is how many happenings the chains have.
const size = 10_000 * long

func TestChainOfLinks(t *testing.T) {
	t.Parallel()
	n := size
	events := chain(n, false)
	events[0].Date = edtf.MustParse("2025")
	tl := mustNew(t, events)
	i := 0
	for e := range tl.All() {
		if e.ID != events[i].ID {
			t.Fatalf("%s stands at %d, want %s", e.ID, i, events[i].ID)
		}
		i++
	}
	b, _ := tl.Bounds(events[n-1].ID)
	if want := edtf.MustParse("2025").Bounds().EarliestStart + edtf.Instant(n-1); b.EarliestStart != want {
		t.Errorf("the last begins at %d at the earliest, want %d", b.EarliestStart, want)
	}
	if m := precedes(tl, events[1].ID, events[n-1].ID); m != edtf.Certain {
		t.Errorf("the second precedes the last: %v", m)
	}
}

func TestRingOfLinks(t *testing.T) {
	t.Parallel()
	n := size / 3
	tl := mustNew(t, chain(n, true))
	conflicts := tl.Conflicts()
	if len(conflicts) != 1 || len(conflicts[0].Premises) != n {
		t.Errorf("%d conflicts, want one of %d links", len(conflicts), n)
	}
}

// Of hundreds of contradictory events in one review, each pair that contradicts is named, and what is left of the rule holds.
func TestManyContradictionsInOneReview(t *testing.T) {
	t.Parallel()
	const n = 200
	r := rand.New(rand.NewPCG(8, 9))
	events := make([]timeline.Event, n)
	for i := range events {
		day := time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, r.IntN(300))
		events[i] = timeline.Event{ID: fmt.Sprint(i), Kind: timeline.Dialogue, Date: edtf.Of(day), Review: timeline.Review{State: "KAZ", Cycle: 4}}
		if i%2 == 0 {
			events[i].Kind = timeline.WorkingGroupAdoption
		}
	}
	tl := mustNew(t, events, fourthRules...)
	m := named(tl.Conflicts())
	for dialogue := range tl.Select(timeline.Query{Kinds: []timeline.Kind{timeline.Dialogue}}) {
		for adoption := range tl.Select(timeline.Query{Kinds: []timeline.Kind{timeline.WorkingGroupAdoption}}) {
			b, _ := tl.Bounds(dialogue.ID)
			c, _ := tl.Bounds(adoption.ID)
			named, late := m[pairOf(dialogue.ID, adoption.ID)], c.LatestStart < b.EarliestEnd+48*3600
			if named != late {
				t.Errorf("%s at %s and %s at %s are named in one conflict: %t", dialogue.ID, dialogue.Date, adoption.ID, adoption.Date, named)
			}
		}
	}
}
