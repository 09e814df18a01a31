package timeline_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

// BenchmarkWith adds one statement after another to a timeline, so that b.N says how many in a row: name it with
// -benchtime 3000x. What a fold of layers costs is spread over all. The baseline builds anew once for each.
func BenchmarkWith(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		for _, c := range []struct {
			name   string
			events []timeline.Event
			rules  []timeline.Rule
		}{{"no-rules", mixedEvents(n), nil}, {"components-of-200", reviewEvents(n), reviewRules()}} {
			b.Run(c.name+"/With", func(b *testing.B) {
				r := rand.New(rand.NewPCG(20, 27))
				tl := mustNew(b, c.events, c.rules...)
				for i := 0; b.Loop(); i++ {
					e := c.events[r.IntN(n)]
					e.Title, e.Source.Published = fmt.Sprint("new ", i), edtf.MustParse("2025-01-01")
					tl = mustWith(b, tl, e)
				}
			})
			b.Run(c.name+"/baseline=New", func(b *testing.B) {
				for b.Loop() {
					mustNew(b, c.events, c.rules...)
				}
			})
		}
	})
}

// BenchmarkChanged asks a timeline of reviews that has had a change what is asked of all happenings at once, beside New.
func BenchmarkChanged(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		events, rules := wholeReviews(n), upr.Rules()
		tl := mustNew(b, events, rules...)
		e := events[n/2]
		e.Title, e.Source.Published = "new", edtf.MustParse("2016-01-01")
		changed := mustWith(b, tl, e)
		on := edtf.MustParse("2016-06-30")
		for _, work := range []struct {
			name string
			run  func(tl *timeline.Timeline)
		}{
			{"Check", func(tl *timeline.Timeline) { tl.Check() }},
			{"Disputes", func(tl *timeline.Timeline) { tl.Disputes() }},
			{"Deadlines", func(tl *timeline.Timeline) { tl.Deadlines(on) }},
			{"Wanted", func(tl *timeline.Timeline) { tl.Wanted() }},
			{"Vet", func(tl *timeline.Timeline) { tl.Vet() }},
		} {
			for i, tl := range []*timeline.Timeline{tl, changed} {
				b.Run(work.name+"/"+[]string{"New", "With"}[i], func(b *testing.B) {
					for b.Loop() {
						work.run(tl)
					}
				})
			}
		}
	})
}

// BenchmarkLayered asks a timeline that has had a thousand changes what one of New is asked.
func BenchmarkLayered(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		events := mixedEvents(n)
		tl := mustNew(b, events)
		changed := tl
		for i := range 1000 {
			e := events[i*7%n]
			e.Title, e.Source.Published = fmt.Sprint("new ", i), edtf.MustParse("2025-01-01")
			changed = mustWith(b, changed, e)
		}
		for _, c := range []struct {
			name string
			tl   *timeline.Timeline
		}{{"New", tl}, {"With", changed}} {
			for _, during := range []string{"2015-06", "1990"} {
				q := timeline.Query{During: edtf.MustParse(during)}
				b.Run(c.name+"/Select-"+during, func(b *testing.B) {
					for b.Loop() {
						for e := range c.tl.Select(q) {
							sink = e.ID
						}
					}
				})
			}
			b.Run(c.name+"/Count", func(b *testing.B) {
				for b.Loop() {
					c.tl.Count(timeline.Query{During: edtf.MustParse("2015-06")})
				}
			})
		}
	})
}
