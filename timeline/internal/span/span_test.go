package span_test

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"

	"example.org/review/timeline/internal/span"
)

func TestLawOverlapEqualsScan(t *testing.T) {
	t.Parallel()
	const queries = 60_000
	for _, shape := range shapes {
		t.Run(shape.name, func(t *testing.T) {
			r := rand.New(rand.NewPCG(7, 1))
			for done := 0; done < queries/len(shapes)+1; {
				s := shape.make(r, r.IntN(1<<r.IntN(11)))
				x := s.index()
				for range 50 {
					agree(t, x, s, s.instant(r), s.instant(r))
					done++
				}
			}
		})
	}
}

// Every window of a few short spans, at every place.
func TestLawOverlapOfSmallSets(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 6))
	for range 1000 {
		s := each(r.IntN(7), func(int64) pair { return between(r.Int64N(6), r.Int64N(6)) }).sorted()
		x := s.index()
		for lo := int64(-1); lo < 7; lo++ {
			for hi := int64(-1); hi < 7; hi++ {
				agree(t, x, s, lo, hi)
			}
		}
	}
}

// No question looks at many more spans than it hands over.
func TestQueryLooksAtFew(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 11))
	for _, shape := range shapes {
		s := shape.make(r, 5000)
		x := s.index()
		for range 2000 {
			lo := s.instant(r)
			if looked, carried := x.Looked(lo); looked > 3*carried+span.Slack {
				t.Fatalf("%s: from %d, %d entries are looked at for %d spans", shape.name, lo, looked, carried)
			}
		}
	}
}

func TestOverlapStopsEarly(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 7))
	for _, shape := range shapes {
		s := shape.make(r, 300)
		x := s.index()
		for range 20 {
			lo, hi := s.instant(r), s.instant(r)
			all := s.scan(lo, hi)
			for want := 1; want <= len(all); want++ {
				var got []int
				for i := range x.Overlap(lo, hi) {
					if got = append(got, i); len(got) == want {
						break
					}
				}
				if !slices.Equal(got, all[:want]) {
					t.Fatalf("%s: Overlap(%d, %d) stopped after %d gave %v, want %v", shape.name, lo, hi, want, got, all[:want])
				}
			}
		}
	}
}

func TestEmptyIndex(t *testing.T) {
	t.Parallel()
	for name, x := range map[string]*span.Index{"nil": nil, "zero": new(span.Index), "of nothing": set{}.index()} {
		t.Run(name, func(t *testing.T) {
			for _, at := range []int64{math.MinInt64, -1, 0, 1, math.MaxInt64} {
				agree(t, x, nil, at, math.MaxInt64)
				agree(t, x, nil, math.MinInt64, at)
			}
			if size := x.Size(); size > 1000 {
				t.Errorf("an empty index holds %d bytes", size)
			}
		})
	}
}

// The sequence can be walked again, and New asks for each span once, in order.
func TestSpansAreAskedOnceAndAnsweredAgain(t *testing.T) {
	t.Parallel()
	var asked []int
	x := span.New(5, func(i int) (int64, int64) {
		asked = append(asked, i)
		return int64(i), int64(i) + 2
	})
	if want := []int{0, 1, 2, 3, 4}; !slices.Equal(asked, want) {
		t.Errorf("New asked for %v, want %v", asked, want)
	}
	seq := x.Overlap(2, 3)
	first, second := slices.Collect(seq), slices.Collect(seq)
	if want := []int{0, 1, 2, 3}; !slices.Equal(first, want) || !slices.Equal(second, want) {
		t.Errorf("the walks gave %v and %v, want %v", first, second, want)
	}
}

func TestQueriesAllocateNothing(t *testing.T) {
	s := shapes[0].make(rand.New(rand.NewPCG(7, 8)), 10_000)
	x, lo, sum := s.index(), s[5000].start+day/2, 0
	allocs := testing.AllocsPerRun(100, func() {
		for i := range x.Overlap(lo, lo+day) {
			sum += i
		}
		sum += x.Count(lo, lo+day)
	})
	if allocs != 0 || sum == 0 {
		t.Errorf("%v allocations, sum %d; want none, and spans found", allocs, sum)
	}
}

func TestSize(t *testing.T) {
	for _, shape := range shapes {
		t.Run(shape.name, func(t *testing.T) {
			const n = 100_000
			s := shape.make(rand.New(rand.NewPCG(7, 9)), n)
			before := heap()
			x := s.index()
			grown := int(heap() - before)
			if size := x.Size(); size < grown-64<<10 || size > grown+64<<10 {
				t.Errorf("Size is %d, the heap grew by %d", size, grown)
			}
			perSpan := float64(x.Size()) / n
			t.Logf("%.2f bytes a span", perSpan)
			if perSpan > shape.bytes {
				t.Errorf("%.2f bytes a span, want at most %v", perSpan, shape.bytes)
			}
			runtime.KeepAlive(s)
		})
	}
}

// heap returns the bytes in use on the heap.
func heap() int64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}

// FuzzOverlap reads sixteen bytes as one span, the first of them as the question.
func FuzzOverlap(f *testing.F) {
	f.Add([]byte("a question, then some spans, and not one of them makes sense..."))
	f.Add(make([]byte, 64))
	f.Fuzz(func(t *testing.T, data []byte) {
		var s set
		for ; len(data) >= 16; data = data[16:] {
			s = append(s, between(int64(binary.LittleEndian.Uint64(data)), int64(binary.LittleEndian.Uint64(data[8:]))))
		}
		if len(s) == 0 {
			return
		}
		question := s[0]
		s = s[1:]
		x := s.index()
		agree(t, x, s, question.start, question.end)
		for _, p := range s {
			agree(t, x, s, p.start, question.end)
			agree(t, x, s, p.end, p.end)
			if p.end != math.MaxInt64 {
				agree(t, x, s, p.end+1, math.MaxInt64)
			}
		}
	})
}

func ExampleIndex() {
	hours := []struct{ opens, closes int64 }{{8, 12}, {9, 17}, {13, 17}, {20, 23}}
	x := span.New(len(hours), func(i int) (start, end int64) { return hours[i].opens, hours[i].closes })
	fmt.Println(slices.Collect(x.Overlap(12, 13)), x.Count(12, 13))
	// Output: [0 1 2] 3
}

func ExampleAnswer() {
	hours := []struct{ opens, closes int64 }{{8, 12}, {9, 17}, {13, 17}, {20, 23}, {7, 22}} // the last is late
	x := span.New(len(hours), func(i int) (start, end int64) { return hours[i].opens, hours[i].closes })
	var a span.Answer
	x.Ask(&a, 12, 13)
	var open []int32
	for some := a.Next(); len(some) > 0; some = a.Next() {
		open = append(open, some...)
	}
	fmt.Println(open)
	// Output: [0 1 2 4]
}
