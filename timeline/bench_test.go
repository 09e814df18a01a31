package timeline_test

import (
	"bytes"
	"cmp"
	"fmt"
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

// reviewRules returns rules that join the events of each review of reviewEvents.
func reviewRules() []timeline.Rule {
	rule := func(kind, of timeline.Kind, least edtf.Duration) timeline.Rule {
		return timeline.Rule{Name: string(kind) + " after " + string(of), Body: "UPR", Kind: kind, Of: of, AtLeast: least}
	}
	return []timeline.Rule{
		rule(timeline.Summary, timeline.Submission, edtf.Duration{}),
		rule(timeline.AdvanceQuestions, timeline.Troika, edtf.Duration{}),
		rule(timeline.Dialogue, timeline.Troika, edtf.Duration{}),
		rule(timeline.Dialogue, timeline.Report, edtf.Weeks(6)),
		rule(timeline.Dialogue, timeline.Compilation, edtf.Weeks(6)),
		rule(timeline.Dialogue, timeline.Summary, edtf.Weeks(6)),
		rule(timeline.Dialogue, timeline.AdvanceQuestions, edtf.Weeks(2)),
		rule(timeline.WorkingGroupAdoption, timeline.Dialogue, edtf.Hours(24)),
		rule(timeline.Response, timeline.WorkingGroupAdoption, edtf.Duration{}),
		rule(timeline.Adoption, timeline.Response, edtf.Duration{}),
		rule(timeline.Adoption, timeline.WorkingGroupAdoption, edtf.Duration{}),
	}
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
		switch { // cmp.Or would compare all four each time
		case a.at != b.at:
			return cmp.Compare(a.at, b.at)
		case a.latest != b.latest:
			return cmp.Compare(a.latest, b.latest)
		case a.step != b.step:
			return cmp.Compare(a.step, b.step)
		}
		return cmp.Compare(a.id, b.id)
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
		b.Run("New-of-reviews", func(b *testing.B) {
			reviews := reviewEvents(n)
			for b.Loop() {
				mustNew(b, reviews)
			}
		})
		b.Run("New-of-reviews-with-their-rules", func(b *testing.B) {
			reviews, rules := reviewEvents(n), reviewRules()
			for b.Loop() {
				mustNew(b, reviews, rules...)
			}
		})
		b.Run("New-with-as-many-links", func(b *testing.B) {
			linked := linkedEvents(events)
			for b.Loop() {
				mustNew(b, linked)
			}
		})
		for _, shape := range []struct {
			name   string
			events func([]timeline.Event) []timeline.Event
		}{
			{"links-by-chance", linkedByChance},
			{"chains-of-200", func(events []timeline.Event) []timeline.Event { return inChains(events, 200) }},
			{"one-chain", func(events []timeline.Event) []timeline.Event { return inChains(events, n) }},
		} {
			b.Run("New-with-"+shape.name, func(b *testing.B) {
				linked := shape.events(events)
				for b.Loop() {
					mustNew(b, linked)
				}
			})
		}
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

// linkedByChance returns the events each linked to any that can come before it, in no order.
func linkedByChance(events []timeline.Event) []timeline.Event {
	r := rand.New(rand.NewPCG(20, 27))
	linked := linkedEvents(events)
	for i := range linked {
		if first := len(linked) / 10; i >= first {
			linked[i].After = []string{linked[r.IntN(i-first+1)].ID}
		}
	}
	r.Shuffle(len(linked), func(i, j int) { linked[i], linked[j] = linked[j], linked[i] })
	return linked
}

// inChains returns the events in chains of so many, a day after the other, in no order.
func inChains(events []timeline.Event, length int) []timeline.Event {
	r := rand.New(rand.NewPCG(20, 28))
	linked := slices.Clone(events)
	for i := range linked {
		linked[i].Date = edtf.Of(time.Date(2006, 1, 1+i%length, 0, 0, 0, 0, time.UTC))
		if i%length > 0 {
			linked[i].After = []string{linked[i-1].ID}
		}
	}
	r.Shuffle(len(linked), func(i, j int) { linked[i], linked[j] = linked[j], linked[i] })
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
		for _, c := range []struct {
			name   string
			events []timeline.Event
			rules  []timeline.Rule
		}{{"New", mixedEvents(n), nil}, {"with-as-many-links", linkedEvents(mixedEvents(n)), nil}, {"with-rules", reviewEvents(n), reviewRules()}} {
			b.Run(c.name, func(b *testing.B) {
				var before, after runtime.MemStats
				for b.Loop() {
					runtime.GC()
					runtime.ReadMemStats(&before)
					tl := mustNew(b, c.events, c.rules...)
					runtime.GC()
					runtime.ReadMemStats(&after)
					runtime.KeepAlive(tl)
				}
				held := float64(after.HeapAlloc-before.HeapAlloc) / float64(n)
				lists := 0
				for i := range c.events {
					lists += 16 * len(c.events[i].After)
				}
				b.ReportMetric(held-float64(timeline.EventSize)-float64(lists)/float64(n), "B/event")
				runtime.KeepAlive(c.events)
			})
		}
	})
}

func BenchmarkLoad(b *testing.B) {
	forSizes(b, func(b *testing.B, n int) {
		var text bytes.Buffer
		if err := timeline.Encode(&text, slices.Values(mixedEvents(n))); err != nil {
			b.Fatal(err)
		}
		b.Run("baseline=Decode", func(b *testing.B) {
			for b.Loop() {
				for e, err := range timeline.Decode(bytes.NewReader(text.Bytes())) {
					if err != nil {
						b.Fatal(err)
					}
					sink = e.ID
				}
			}
		})
		b.Run("baseline=New", func(b *testing.B) {
			events := mixedEvents(n)
			for b.Loop() {
				mustNew(b, events)
			}
		})
		b.Run("Load", func(b *testing.B) {
			for b.Loop() {
				if _, err := timeline.Load(bytes.NewReader(text.Bytes())); err != nil {
					b.Fatal(err)
				}
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
