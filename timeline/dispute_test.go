package timeline_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// Each rival cannot be true together with the resolved event, and nothing newer has overtaken it.
func TestLawDisputes(t *testing.T) {
	t.Parallel()
	found, held := 0, 0
	for seed := range uint64(300 * long) {
		r := rand.New(rand.NewPCG(seed, 19))
		events := randomStatements(r, 6)
		tl := mustNew(t, events)
		rivals := make(map[string][]timeline.Event)
		for _, d := range tl.Disputes() {
			rivals[d.ID] = d.Rivals
			found++
		}
		for e := range tl.All() {
			var want []timeline.Event
			said := slices.Collect(tl.Statements(e.ID))
			for i, s := range said {
				overtaken := slices.ContainsFunc(said[i+1:], func(newer timeline.Event) bool { return off(newer) || newer.Status == timeline.Rescheduled })
				pair := [2]timeline.Status{s.Status, e.Status}
				byStatus := pair == [2]timeline.Status{timeline.Held, timeline.Cancelled} || pair == [2]timeline.Status{timeline.Cancelled, timeline.Held}
				if (byStatus || !off(s) && !bothTrue(s.Date, e.Date)) && (!overtaken || s.Status == timeline.Held) {
					want = append(want, s)
				}
				if byStatus {
					held++
				}
			}
			if !reflect.DeepEqual(rivals[e.ID], want) {
				t.Fatalf("seed %d: rivals of %s are\n%v\nwant\n%v", seed, e.ID, rivals[e.ID], want)
			}
		}
	}
	if found < 15*long || held < 7*long {
		t.Errorf("only %d disputes in all, %d of whether it was held: the test proves little", found, held)
	}
}

// Whoever says that a happening is not on a date does not say that it is: nothing disputes that it was on another.
func TestNotOnADateIsNoRival(t *testing.T) {
	t.Parallel()
	postponed, held := said("2025-06-20", "2025-06-19", ""), said("2025-07-15", "2025-07-16", "")
	postponed.Status, held.Status = timeline.Postponed, timeline.Held
	if d := mustNew(t, []timeline.Event{postponed, held}).Disputes(); len(d) != 0 {
		t.Errorf("disputes %v, want none", d)
	}
	early := held
	early.Source.Published, early.Date = edtf.MustParse("2025-06-01"), edtf.MustParse("2025-05-30")
	if d := mustNew(t, []timeline.Event{early, postponed, held}).Disputes(); len(d) != 1 || len(d[0].Rivals) != 1 || d[0].Rivals[0].Date != early.Date {
		t.Errorf("disputes %v, want one with the rival of %v", d, early.Date)
	}
}
