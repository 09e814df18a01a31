package main

import (
	"fmt"
	"math/rand/v2"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// A world makes up reviews that could have been: 200 States, one cycle after the other, some twenty events a review.
type world struct {
	r       *rand.Rand
	reviews int
}

func newWorld() *world { return &world{r: rand.New(rand.NewPCG(1, 1))} }

// code returns a made-up code for a State.
func code(n int) string { return string([]byte{'A' + byte(n/26), 'A' + byte(n%26), 'X'}) }

// review returns the events of the next review.
func (w *world) review() []timeline.Event {
	state, cycle := code(w.reviews%200), 1+w.reviews/200
	w.reviews++
	dialogue := time.Date(2008, 4, 7, 0, 0, 0, 0, time.UTC).AddDate(0, 0, w.r.IntN(16*365))
	var events []timeline.Event
	add := func(kind timeline.Kind, many, days int) {
		for i := range many {
			day := dialogue.AddDate(0, 0, days+w.r.IntN(3))
			events = append(events, timeline.Event{
				ID: fmt.Sprintf("%s-%d-%s-%d", state, cycle, kind, i), Kind: kind, Date: edtf.Of(day), Status: timeline.Held,
				Review: timeline.Review{Body: "UPR", State: state, Cycle: cycle},
			})
		}
	}
	add(timeline.Submission, 10, -240)
	add(timeline.Report, 1, -80)
	add(timeline.Troika, 1, -70)
	add(timeline.AdvanceQuestions, 5, -30)
	add(timeline.Dialogue, 1, 0)
	add(timeline.WorkingGroupAdoption, 1, 6)
	add(timeline.Adoption, 1, 150)
	return events
}
