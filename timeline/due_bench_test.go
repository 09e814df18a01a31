package timeline_test

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

// wholeReviews returns n events in reviews of ten steps each, in cycles of some 17,000 States: eight of ten known to the day,
// one to the month, one undated, and one of twenty only planned.
func wholeReviews(n int) []timeline.Event {
	r := rand.New(rand.NewPCG(41, 43))
	steps := []timeline.Kind{timeline.Troika, timeline.Report, timeline.Compilation, timeline.Summary, timeline.Dialogue,
		timeline.WorkingGroupAdoption, timeline.WorkingGroupReport, timeline.Response, timeline.Adoption, timeline.Midterm}
	events := make([]timeline.Event, n)
	var start time.Time
	for i := range events {
		state, step := i/len(steps), i%len(steps)
		if step == 0 {
			start = time.Date(2006, 1, 1+r.IntN(7000), 0, 0, 0, 0, time.UTC)
		}
		text := start.AddDate(0, 0, 25*step+r.IntN(10)).Format(time.DateOnly)
		switch r.IntN(10) {
		case 0:
			text = text[:7]
		case 1:
			text = ""
		}
		status := timeline.Held
		if r.IntN(20) == 0 {
			status = timeline.Planned
		}
		events[i] = timeline.Event{
			ID: fmt.Sprintf("event-%d", i), Kind: steps[step], Date: edtf.MustParse(text), Status: status,
			Review: timeline.Review{
				Body: "UPR", State: string([]byte{byte('A' + state/676%26), byte('A' + state/26%26), byte('A' + state%26)}),
				Cycle: 1 + state/17576, Session: 1 + state%5000,
			},
		}
	}
	return events
}

// BenchmarkDue measures Deadlines, Vet and Wanted beside New.
func BenchmarkDue(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		events := wholeReviews(n)
		rules := upr.Rules()
		tl := mustNew(b, events, rules...)
		on := edtf.MustParse("2016-06-30")
		for _, work := range []struct {
			name string
			run  func()
		}{
			{"New", func() { mustNew(b, events, rules...) }},
			{"Deadlines", func() { tl.Deadlines(on) }},
			{"Vet", func() { tl.Vet() }},
			{"Wanted", func() { tl.Wanted() }},
		} {
			b.Run(work.name, func(b *testing.B) {
				for b.Loop() {
					work.run()
				}
			})
		}
	})
}
