package span_test

import (
	"cmp"
	"flag"
	"fmt"
	"iter"
	"math"
	"math/rand/v2"
	"slices"
	"sort"
	"strings"
	"testing"

	"example.org/review/timeline/internal/span"
)

// sizes are the numbers of spans to measure; ten million only where the pattern of -bench names them.
func sizes() []int {
	if strings.Contains(flag.Lookup("test.bench").Value.String(), "10000000") {
		return []int{10_000_000}
	}
	return []int{10_000, 100_000, 1_000_000}
}

// An asker returns the sequence of the numbers of the spans that share an instant with [lo, hi].
type asker func(lo, hi int64) iter.Seq[int]

// scanning looks at every span.
func scanning(s set) asker {
	return func(lo, hi int64) iter.Seq[int] { return within(s, 0, len(s), lo, hi) }
}

// starts looks at every span that starts by hi.
func starts(s set) asker {
	return func(lo, hi int64) iter.Seq[int] {
		to := sort.Search(len(s), func(i int) bool { return s[i].start > hi })
		return within(s, 0, to, lo, hi)
	}
}

// maximum looks at the spans that start by hi, from the first that may reach lo: no end before it does.
func maximum(s set) asker {
	reach, latest := make([]int64, len(s)), int64(math.MinInt64)
	for i, p := range s {
		latest = max(latest, p.end)
		reach[i] = latest
	}
	return func(lo, hi int64) iter.Seq[int] {
		from := sort.Search(len(s), func(i int) bool { return reach[i] >= lo })
		to := sort.Search(len(s), func(i int) bool { return s[i].start > hi })
		return within(s, from, to, lo, hi)
	}
}

// within looks at the spans from..to.
func within(s set, from, to int, lo, hi int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := from; i < to; i++ {
			if s[i].start <= hi && lo <= s[i].end && !yield(i) {
				return
			}
		}
	}
}

// questions returns windows of one day that start on a day, or at noon.
func questions(r *rand.Rand, s set, offset int64) []int64 {
	var los []int64
	for range 64 {
		los = append(los, s[r.IntN(len(s))].start/day*day+offset)
	}
	return los
}

// BenchmarkOverlap hands every number to a function that is not known to the compiler, which costs all alike about a
// nanosecond; in the rows called inlined the loop is known, and compiled into the walk.
func BenchmarkOverlap(b *testing.B) {
	for _, n := range sizes() {
		for _, shape := range shapes[:2] {
			r := rand.New(rand.NewPCG(7, 2))
			s := shape.make(r, n)
			b.Run(fmt.Sprintf("%d/%s", n, shape.name), func(b *testing.B) {
				days, noons := questions(r, s, 0), questions(r, s, day/2)
				x := s.index()
				b.Run("index", func(b *testing.B) { measure(b, unknown(x.Overlap), days) })
				b.Run("index at noon", func(b *testing.B) { measure(b, unknown(x.Overlap), noons) })
				b.Run("index inlined", func(b *testing.B) {
					measure(b, func(lo, hi int64) (hits, sum int) {
						for number := range x.Overlap(lo, hi) {
							hits, sum = hits+1, sum+number
						}
						return hits, sum
					}, days)
				})
				b.Run("index in batches", func(b *testing.B) {
					measure(b, func(lo, hi int64) (hits, sum int) {
						var a span.Answer
						x.Ask(&a, lo, hi)
						for some := a.Next(); len(some) > 0; some = a.Next() {
							hits += len(some)
							for _, number := range some {
								sum += int(number)
							}
						}
						return hits, sum
					}, days)
				})
				if shape.name == shapes[0].name { // HINT is for whole days here
					h := newHint(s)
					b.Run("HINT", func(b *testing.B) { measure(b, unknown(h.overlap), days) })
					b.Run("HINT inlined", func(b *testing.B) {
						measure(b, func(lo, hi int64) (hits, sum int) {
							for number := range h.overlap(lo, hi) {
								hits, sum = hits+1, sum+number
							}
							return hits, sum
						}, days)
					})
				}
				b.Run("sorted starts", func(b *testing.B) { measure(b, unknown(starts(s)), days) })
				b.Run("running maximum", func(b *testing.B) { measure(b, unknown(maximum(s)), days) })
				b.Run("linear scan", func(b *testing.B) { measure(b, unknown(scanning(s)), days) })
			})
		}
	}
}

// unknown walks the answers of an asker whose code the compiler cannot see.
func unknown(ask asker) func(lo, hi int64) (hits, sum int) {
	return func(lo, hi int64) (hits, sum int) {
		for number := range ask(lo, hi) {
			hits, sum = hits+1, sum+number
		}
		return hits, sum
	}
}

// measure walks the answers for one day after each of the instants, and reports the time for each number handed over.
func measure(b *testing.B, walk func(lo, hi int64) (hits, sum int), los []int64) {
	hits := 0
	for i := 0; b.Loop(); i++ {
		lo := los[i%len(los)]
		n, sum := walk(lo, lo+day-1)
		hits += n
		sink += sum
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(max(hits, 1)), "ns/id")
	b.ReportMetric(float64(hits)/float64(b.N), "hits")
}

// BenchmarkNoHits asks for mornings when no span of the afternoons lasts.
func BenchmarkNoHits(b *testing.B) {
	for _, n := range sizes() {
		r := rand.New(rand.NewPCG(7, 3))
		s := each(n, func(i int64) pair { return pair{i/30*day + day/2 + i%30, i/30*day + day - 30 + i%7} })
		x := s.index()
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			los := questions(r, s, 0)
			for i := 0; b.Loop(); i++ {
				lo := los[i%len(los)]
				for range x.Overlap(lo, lo+day/4) {
					b.Fatal("a hit")
				}
			}
		})
	}
}

func BenchmarkCount(b *testing.B) {
	for _, n := range sizes() {
		for _, shape := range shapes {
			r := rand.New(rand.NewPCG(7, 4))
			s := shape.make(r, n)
			x := s.index()
			b.Run(fmt.Sprintf("%d/%s", n, shape.name), func(b *testing.B) {
				windows := make([]pair, 4096)
				for i := range windows {
					windows[i] = between(s[r.IntN(n)].start+r.Int64N(day), s[r.IntN(n)].start+r.Int64N(day))
				}
				for i := 0; b.Loop(); i++ {
					p := windows[i%len(windows)]
					sink += x.Count(p.start, p.end)
				}
			})
		}
	}
}

var sink int

func BenchmarkNew(b *testing.B) {
	for _, n := range sizes() {
		for _, shape := range shapes {
			r := rand.New(rand.NewPCG(7, 5))
			s := shape.make(r, n)
			b.Run(fmt.Sprintf("%d/%s/index", n, shape.name), func(b *testing.B) {
				var x *span.Index
				for b.Loop() {
					x = s.index()
				}
				b.ReportMetric(float64(x.Size())/float64(n), "B/span")
			})
			if shape.name != shapes[0].name {
				continue
			}
			shuffled := slices.Clone(s)
			r.Shuffle(n, func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
			b.Run(fmt.Sprintf("%d/%s/slices.SortFunc", n, shape.name), func(b *testing.B) {
				keys := make(set, n)
				for b.Loop() {
					copy(keys, shuffled)
					slices.SortFunc(keys, func(a, b pair) int {
						return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end))
					})
				}
			})
		}
	}
}
