package timeline_test

import (
	"fmt"
	"iter"
	"slices"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

func BenchmarkOverlap(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		events := mixedEvents(n)
		tl := mustNew(b, events)
		all := slices.Collect(tl.All())
		place := make(map[string]int)
		for i, e := range all {
			place[e.ID] = i
		}
		for _, during := range []string{"2015-06-15", "2015-06", "1990"} {
			q := timeline.Query{During: edtf.MustParse(during)}
			hits := placesOf(tl.Select(q), place)
			perHit := func(b *testing.B) {
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(max(1, len(hits))), "ns/event")
			}
			b.Run(during+"/baseline=hand-over", func(b *testing.B) {
				for b.Loop() {
					for e := range handOver(all, hits) {
						sink = e.ID
					}
				}
				perHit(b)
			})
			b.Run(during+"/Select", func(b *testing.B) {
				for b.Loop() {
					for e := range tl.Select(q) {
						sink = e.ID
					}
				}
				perHit(b)
			})
			b.Run(during+"/Count", func(b *testing.B) {
				for b.Loop() {
					tl.Count(q)
				}
			})
			b.Run(during+"/Count-with-gaps", func(b *testing.B) {
				gapped := mustNew(b, gappedEvents(events))
				for b.Loop() {
					gapped.Count(q)
				}
			})
			b.Run(during+"/baseline=scan", func(b *testing.B) {
				bounds := q.During.Bounds()
				for b.Loop() {
					for e := range tl.All() {
						if at := e.Date.Bounds(); at.EarliestStart <= bounds.LatestEnd && at.LatestEnd >= bounds.EarliestStart {
							sink = e.ID
						}
					}
				}
				perHit(b)
			})
		}
	})
}

var sink string

// handOver is the least that a sequence of these events has to do, wherever it knows them from.
//
//go:noinline
func handOver(all []timeline.Event, places []int) iter.Seq[timeline.Event] {
	return func(yield func(timeline.Event) bool) {
		for _, i := range places {
			if !yield(all[i]) {
				return
			}
		}
	}
}

// placesOf returns the place of each event.
func placesOf(events iter.Seq[timeline.Event], place map[string]int) []int {
	var places []int
	for e := range events {
		places = append(places, place[e.ID])
	}
	return places
}

// gappedEvents returns the events, one in twenty of them in two parts with two weeks between.
func gappedEvents(events []timeline.Event) []timeline.Event {
	gapped := slices.Clone(events)
	for i := 0; i < len(gapped); i += 20 {
		first, _ := gapped[i].Date.Earliest()
		second := first.AddDate(0, 0, 14)
		gapped[i].Date = edtf.MustParse(fmt.Sprintf("{%s,%s}", first.Format(time.DateOnly), second.Format(time.DateOnly)))
	}
	return gapped
}

// BenchmarkFilters asks for a State, a kind and a year, sixty different questions in turn, beside a scan of columns of
// numbers.
func BenchmarkFilters(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		tl := mustNew(b, mixedEvents(n))
		var questions []timeline.Query
		kinds := []timeline.Kind{timeline.Dialogue, timeline.Report, timeline.Adoption}
		for i := range 60 {
			questions = append(questions, timeline.Query{
				During: edtf.MustParse(fmt.Sprint(2006 + i%20)), Kinds: kinds[i%3 : i%3+1],
				States: []string{string([]byte{byte('A' + i*3/26), byte('A' + i*3%26), 'X'})},
			})
		}
		c := newColumns(tl)
		b.Run("baseline=scan-of-columns", func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				c.scan(questions[i%60])
			}
		})
		b.Run("Select", func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				for e := range tl.Select(questions[i%60]) {
					sink = e.ID
				}
			}
		})
	})
}

// columns hold what a question asks for as numbers.
type columns struct {
	ids          []string
	states       []uint16
	kinds        []uint8
	from, to     []edtf.Instant
	stateNumbers map[string]uint16
	kindNumbers  map[timeline.Kind]uint8
}

func newColumns(tl *timeline.Timeline) *columns {
	c := &columns{stateNumbers: make(map[string]uint16), kindNumbers: make(map[timeline.Kind]uint8)}
	for e := range tl.All() {
		if _, had := c.stateNumbers[e.Review.State]; !had {
			c.stateNumbers[e.Review.State] = uint16(len(c.stateNumbers))
		}
		if _, had := c.kindNumbers[e.Kind]; !had {
			c.kindNumbers[e.Kind] = uint8(len(c.kindNumbers))
		}
		at := e.Date.Bounds()
		c.ids, c.states, c.kinds = append(c.ids, e.ID), append(c.states, c.stateNumbers[e.Review.State]), append(c.kinds, c.kindNumbers[e.Kind])
		c.from, c.to = append(c.from, at.EarliestStart), append(c.to, at.LatestEnd)
	}
	return c
}

func (c *columns) scan(q timeline.Query) {
	state, kind, during := c.stateNumbers[q.States[0]], c.kindNumbers[q.Kinds[0]], q.During.Bounds()
	for i, s := range c.states {
		if s == state && c.kinds[i] == kind && c.from[i] <= during.LatestEnd && c.to[i] >= during.EarliestStart {
			sink = c.ids[i]
		}
	}
}

// BenchmarkFirst asks for the first event of long answers.
func BenchmarkFirst(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		tl := mustNew(b, mixedEvents(n))
		var states []string
		for i := range 50 {
			states = append(states, string([]byte{byte('A' + i/26), byte('A' + i%26), 'X'}))
		}
		for _, c := range []struct {
			name   string
			events iter.Seq[timeline.Event]
		}{{"Backward", tl.Backward()}, {"fifty-States", tl.Select(timeline.Query{States: states})}} {
			b.Run(c.name, func(b *testing.B) {
				for b.Loop() {
					for e := range c.events {
						sink = e.ID
						break
					}
				}
			})
		}
	})
}

// BenchmarkCertain asks for what certainly happened in a month, where one event in fifty has no date.
func BenchmarkCertain(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		events := mixedEvents(n)
		for i := 0; i < n; i += 50 {
			events[i].Date = edtf.Date{}
		}
		tl := mustNew(b, events)
		q := timeline.Query{During: edtf.MustParse("1990-06"), Certain: true}
		for b.Loop() {
			for e := range tl.Select(q) {
				sink = e.ID
			}
		}
	})
}
