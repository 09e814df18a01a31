package timeline_test

import (
	"cmp"
	"fmt"
	"iter"
	"math/rand/v2"
	"runtime"
	"slices"
	"strconv"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// The benchmarks measure what the library does beside what a program would do without it, in one run: compare the lines
// of one size. Sizes of 1 million and more are left out by -short; name a size in the pattern for one of them:
//
//	go test -run '^$' -bench 'Overlap/1000000' ./timeline

var sizes = []int{10_000, 100_000, 1_000_000}

// forSizes runs a benchmark for each size.
func forSizes(b *testing.B, run func(b *testing.B, n int)) {
	for _, n := range sizes {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			if testing.Short() && n > 100_000 {
				b.Skip("a million events: left out by -short")
			}
			run(b, n)
		})
	}
}

// mixedEvents returns n events over 20 years: 70 % of one day, 15 % of two weeks, 10 % of a month, 4 % of a year and 1 %
// without an end, of some 190 States and 12 kinds.
func mixedEvents(n int) []timeline.Event {
	r := rand.New(rand.NewPCG(20, 25))
	kinds := []timeline.Kind{timeline.Troika, timeline.Report, timeline.Compilation, timeline.Summary, timeline.Session,
		timeline.Dialogue, timeline.WorkingGroupAdoption, timeline.Response, timeline.Adoption, timeline.Midterm, "law", "plan"}
	start := time.Date(2006, 1, 1, 0, 0, 0, 0, time.UTC)
	events := make([]timeline.Event, n)
	for i := range events {
		day := start.AddDate(0, 0, r.IntN(20*365))
		state := r.IntN(190)
		events[i] = timeline.Event{
			ID: fmt.Sprintf("event-%d", i), Kind: kinds[r.IntN(len(kinds))], Title: "An event of some review",
			Date: mixedDate(r, day), Status: timeline.Held,
			Review: timeline.Review{State: string([]byte{byte('A' + state/26), byte('A' + state%26), 'X'}), Cycle: 1 + r.IntN(4), Session: 1 + r.IntN(50)},
		}
	}
	return events
}

func mixedDate(r *rand.Rand, day time.Time) edtf.Date {
	text := day.Format(time.DateOnly)
	switch p := r.IntN(100); {
	case p < 70:
	case p < 85:
		text += "/" + day.AddDate(0, 0, 13).Format(time.DateOnly)
	case p < 95:
		text = text[:7]
	case p < 99:
		text = text[:4]
	default:
		text += "/.."
	}
	return edtf.MustParse(text)
}

// reviewEvents returns n events of reviews of 200 events each, such as rules join, all of them consistent.
func reviewEvents(n int) []timeline.Event {
	r := rand.New(rand.NewPCG(20, 26))
	steps := []struct {
		kind timeline.Kind
		days int // before the dialogue
		many int
	}{{timeline.Submission, 250, 60}, {timeline.Summary, 90, 1}, {timeline.Compilation, 80, 1}, {timeline.Report, 70, 1}, {timeline.Troika, 60, 1},
		{timeline.AdvanceQuestions, 30, 100}, {timeline.Dialogue, 0, 1}, {timeline.WorkingGroupAdoption, -5, 1}, {timeline.Response, -90, 33}, {timeline.Adoption, -150, 1}}
	start := time.Date(2006, 1, 1, 0, 0, 0, 0, time.UTC)
	events := make([]timeline.Event, 0, n)
	for review := 0; len(events) < n; review++ {
		dialogue := start.AddDate(0, 0, r.IntN(20*365))
		state := review / 4
		of := timeline.Review{Body: "UPR", State: string([]byte{byte('A' + state/676), byte('A' + state/26%26), byte('A' + state%26)}), Cycle: 1 + review%4}
		for _, s := range steps {
			for range min(s.many, n-len(events)) {
				day := dialogue.AddDate(0, 0, -s.days+r.IntN(5))
				events = append(events, timeline.Event{ID: fmt.Sprintf("event-%d", len(events)), Kind: s.kind, Title: "An event of some review",
					Date: edtf.MustParse(day.Format(time.DateOnly)), Status: timeline.Held, Review: of})
			}
		}
	}
	r.Shuffle(n, func(i, j int) { events[i], events[j] = events[j], events[i] })
	return events
}

// packedKey is what the order of events without links goes by.
type packedKey struct {
	at, latest edtf.Instant
	step       int
	id         string
}

func packedKeys(events []timeline.Event) []packedKey {
	keys := make([]packedKey, len(events))
	for i, e := range events {
		b := e.Date.Bounds()
		keys[i] = packedKey{b.EarliestStart, b.LatestStart, e.Kind.Rank(), e.ID}
	}
	return keys
}

func sortKeys(keys []packedKey) {
	slices.SortFunc(keys, func(a, b packedKey) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.latest, b.latest), cmp.Compare(a.step, b.step), cmp.Compare(a.id, b.id))
	})
}

func BenchmarkNew(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		events := mixedEvents(n)
		b.Run("baseline=SortFunc", func(b *testing.B) {
			keys := packedKeys(events)
			for b.Loop() {
				sortKeys(slices.Clone(keys))
			}
		})
		b.Run("New", func(b *testing.B) {
			for b.Loop() {
				mustNew(b, events)
			}
		})
		linked := linkedEvents(events)
		b.Run("New-with-as-many-links", func(b *testing.B) {
			for b.Loop() {
				mustNew(b, linked)
			}
		})
		b.Run("ten-statements-each", func(b *testing.B) {
			said := rivalEvents(events)
			for b.Loop() {
				mustNew(b, said)
			}
		})
	})
}

// linkedEvents returns the events each linked to one that can come before it.
func linkedEvents(events []timeline.Event) []timeline.Event {
	linked := slices.Clone(events)
	slices.SortFunc(linked, func(a, b timeline.Event) int { return a.Date.Compare(b.Date) })
	for i := range linked {
		if i >= len(linked)/10 {
			linked[i].After = []string{linked[i-len(linked)/10].ID}
		}
	}
	return linked
}

// rivalEvents returns as many statements, ten about each happening.
func rivalEvents(events []timeline.Event) []timeline.Event {
	said := slices.Clone(events)
	for i := range said {
		said[i].ID = events[i/10].ID
		said[i].Source.Published = edtf.MustParse(fmt.Sprintf("20%02d-%02d", i%20, i%12+1))
	}
	return said
}

// BenchmarkMemory reports the bytes that a timeline holds beyond its events.
func BenchmarkMemory(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		events := mixedEvents(n)
		var before, after runtime.MemStats
		for b.Loop() {
			runtime.GC()
			runtime.ReadMemStats(&before)
			tl := mustNew(b, events)
			runtime.GC()
			runtime.ReadMemStats(&after)
			runtime.KeepAlive(tl)
		}
		held := float64(after.HeapAlloc-before.HeapAlloc) / float64(n)
		b.ReportMetric(held-float64(timeline.EventSize), "B/event")
		runtime.KeepAlive(events)
	})
}

func BenchmarkOverlap(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		tl := mustNew(b, mixedEvents(n))
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

func BenchmarkFilters(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		tl := mustNew(b, mixedEvents(n))
		q := timeline.Query{During: edtf.MustParse("2015"), States: []string{"CCX"}, Kinds: []timeline.Kind{timeline.Dialogue}}
		type row struct {
			state, kind string
			from, to    edtf.Instant
		}
		var columns []row
		for e := range tl.All() {
			at := e.Date.Bounds()
			columns = append(columns, row{e.Review.State, string(e.Kind), at.EarliestStart, at.LatestEnd})
		}
		b.Run("baseline=column-scan", func(b *testing.B) {
			bounds := q.During.Bounds()
			for b.Loop() {
				for i := range columns {
					if c := &columns[i]; c.from <= bounds.LatestEnd && c.to >= bounds.EarliestStart && c.kind == "dialogue" && c.state == "CCX" {
						sink = c.kind
					}
				}
			}
		})
		b.Run("Select", func(b *testing.B) {
			for b.Loop() {
				for e := range tl.Select(q) {
					sink = e.ID
				}
			}
		})
	})
}

func BenchmarkWith(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		events := mixedEvents(n)
		tl := mustNew(b, events)
		one := timeline.Event{ID: "one more", Date: edtf.MustParse("2015-06-15")}
		b.Run("With-one", func(b *testing.B) {
			for b.Loop() {
				mustWith(b, tl, one)
			}
		})
		b.Run("baseline=New", func(b *testing.B) {
			for b.Loop() {
				mustNew(b, events)
			}
		})
	})
}

// Contradictions stay cheap: events with three links each to others by chance, and chains in which one date of a hundred is
// wrong.
func BenchmarkContradictions(b *testing.B) {
	r := rand.New(rand.NewPCG(1, 2))
	day := func(i int) edtf.Date { return edtf.Of(time.Date(1900, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, i)) }
	for _, n := range []int{5_000, 10_000} {
		events := make([]timeline.Event, n)
		for i := range events {
			events[i].ID = strconv.Itoa(i)
			for range 3 {
				events[i].After = append(events[i].After, strconv.Itoa(r.IntN(n)))
			}
		}
		b.Run(fmt.Sprintf("three links each/%d", n), func(b *testing.B) { benchmarkConflicts(b, events) })
	}
	for _, n := range []int{50_000, 100_000} {
		events := make([]timeline.Event, n)
		for i := range events {
			events[i] = timeline.Event{ID: strconv.Itoa(i), Date: day(i)}
			if i > 0 {
				events[i].After = []string{strconv.Itoa(i - 1)}
			}
			if r.IntN(100) == 0 {
				events[i].Date = day(r.IntN(n))
			}
		}
		b.Run(fmt.Sprintf("one wrong date in a hundred/%d", n), func(b *testing.B) { benchmarkConflicts(b, events) })
	}
}

func benchmarkConflicts(b *testing.B, events []timeline.Event) {
	found := 0
	for b.Loop() {
		found = len(mustNew(b, events).Conflicts())
	}
	b.ReportMetric(float64(found), "conflicts")
}
