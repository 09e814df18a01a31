// Command feed lets statements arrive one by one at a timeline of 100,000 events, on a clock that runs as fast as they
// come, while readers ask it all the while. It prints how long changes and answers take.
//
// A timeline never changes, so nobody locks anything: the writer makes the next version with [timeline.Timeline.With] and
// puts it where readers look, and a reader goes on with the version that it has.
package main

import (
	"fmt"
	"io"
	"iter"
	"log"
	"math/rand/v2"
	"os"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

func main() {
	if err := run(os.Stdout, feed{events: 100_000, arrivals: 3000, readers: 2}); err != nil {
		log.Fatal(err)
	}
}

// A feed says how much happens.
type feed struct {
	events   int // in the timeline before the first statement arrives
	arrivals int // statements that arrive
	readers  int // that ask at once
}

func run(w io.Writer, f feed) error {
	world := newWorld()
	var events []timeline.Event
	for len(events) < f.events {
		events = append(events, world.review()...)
	}
	events = events[:f.events]
	first, err := timeline.New(events, upr.HardRules()...)
	if err != nil {
		return err
	}
	var now atomic.Pointer[timeline.Timeline]
	now.Store(first)

	var done atomic.Bool
	var readers sync.WaitGroup
	answers := make([][]time.Duration, f.readers)
	for i := range answers {
		readers.Add(1)
		go func() {
			defer readers.Done()
			answers[i] = ask(&now, &done, rand.New(rand.NewPCG(2, uint64(i))))
		}()
	}
	changes, err := arrive(&now, events, f.arrivals)
	done.Store(true)
	readers.Wait()
	if err != nil {
		return err
	}
	last := now.Load()
	fmt.Fprintf(w, "%d happenings, then %d after %d statements more\n", first.Len(), last.Len(), f.arrivals)
	report(w, "a change", changes)
	report(w, "an answer", slices.Concat(answers...))
	return check(last, events, f.arrivals)
}

// arrive lets statements arrive, each published an hour after the one before, and returns how long each change took.
func arrive(now *atomic.Pointer[timeline.Timeline], events []timeline.Event, n int) ([]time.Duration, error) {
	var took []time.Duration
	for e := range statements(events, n) {
		start := time.Now()
		next, err := now.Load().With(e)
		if err != nil {
			return nil, err
		}
		now.Store(next)
		took = append(took, time.Since(start))
	}
	return took, nil
}

// statements yields n statements on the events, on a simulated clock.
func statements(events []timeline.Event, n int) iter.Seq[timeline.Event] {
	return func(yield func(timeline.Event) bool) {
		r := rand.New(rand.NewPCG(3, 3))
		clock := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
		for i := range n {
			clock = clock.Add(time.Hour)
			e := events[r.IntN(len(events))]
			e.Note = fmt.Sprintf("confirmed, note %d", i)
			e.Source = timeline.Source{Publisher: "a feed", Published: edtf.MustParse(clock.Format(time.RFC3339))}
			if !yield(e) {
				return
			}
		}
	}
}

// ask asks the newest version one question after the other until all is done, and returns how long each answer took.
func ask(now *atomic.Pointer[timeline.Timeline], done *atomic.Bool, r *rand.Rand) []time.Duration {
	var took []time.Duration
	for !done.Load() || took == nil {
		q := timeline.Query{During: edtf.MustParse(fmt.Sprintf("%d-%02d", 2008+r.IntN(16), 1+r.IntN(12))), States: []string{code(r.IntN(200))}}
		start := time.Now()
		tl := now.Load()
		for e := range tl.Select(q) {
			tl.Bounds(e.ID)
		}
		took = append(took, time.Since(start))
	}
	return took
}

// report prints latencies at the 50th, the 99th and the last percentile.
func report(w io.Writer, what string, took []time.Duration) {
	slices.Sort(took)
	at := func(percent int) time.Duration {
		return took[min(len(took)-1, len(took)*percent/100)].Round(time.Microsecond)
	}
	fmt.Fprintf(w, "%-10s half within %v, 99 of 100 within %v, all %d within %v\n", what, at(50), at(99), len(took), at(100))
}

// check holds the last version to a timeline made of everything at once.
func check(last *timeline.Timeline, events []timeline.Event, arrivals int) error {
	all, err := timeline.New(slices.AppendSeq(slices.Clone(events), statements(events, arrivals)), upr.HardRules()...)
	if err != nil {
		return err
	}
	next, stop := iter.Pull(all.All())
	defer stop()
	for e := range last.All() {
		if want, ok := next(); !ok || want.ID != e.ID || want.Note != e.Note {
			return fmt.Errorf("the last version has %s where a timeline of everything has %s", e.ID, want.ID)
		}
	}
	return nil
}
