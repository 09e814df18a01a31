package span_test

import (
	"iter"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
)

// A hint is the baseline for overlap: the hierarchical index for intervals of Christodoulou, Bouros and Mamoulis (HINT, SIGMOD 2022)
// in its fastest form, which compares nothing because each cell of its lowest level is one instant. Here that is a day, so
// it answers only for spans and questions of whole days. Its answers are in no order.
type hint struct {
	origin int64     // first day
	levels []section // the lowest first; each has half as many cells as the one before
}

// A section holds the numbers of the spans that are assigned to the cells of one level.
type section struct {
	originals, replicas table // spans that start in the cell, and those that started before it
}

// A table keeps the numbers of all cells of a level in one array.
type table struct {
	starts  []uint32
	numbers []uint32
}

func newHint(s set) *hint {
	h := &hint{origin: s[0].start / day}
	last := 0
	for _, p := range s {
		last = max(last, h.day(p.start))
		if p.end != math.MaxInt64 {
			last = max(last, h.day(p.end))
		}
	}
	var originals, replicas [][][]uint32
	for n := last + 2; n > 0; n = (n + 1) / 2 % n {
		originals, replicas = append(originals, make([][]uint32, n)), append(replicas, make([][]uint32, n))
	}
	for i, p := range s {
		start := h.day(p.start)
		assign := func(level, cell int) {
			cells := replicas
			if cell == start>>level {
				cells = originals
			}
			cells[level][cell] = append(cells[level][cell], uint32(i))
		}
		from, to := start, min(h.day(p.end), last+1)
		for level := 0; from <= to; level++ {
			if from%2 == 1 {
				assign(level, from)
				from++
			}
			if from <= to && to%2 == 0 {
				assign(level, to)
				to--
			}
			from, to = from>>1, to>>1
		}
	}
	for level := range originals {
		h.levels = append(h.levels, section{flat(originals[level]), flat(replicas[level])})
	}
	return h
}

func flat(cells [][]uint32) table {
	t := table{starts: []uint32{0}}
	for _, numbers := range cells {
		t.numbers = append(t.numbers, numbers...)
		t.starts = append(t.starts, uint32(len(t.numbers)))
	}
	return t
}

func (h *hint) day(at int64) int {
	return int(at/day - h.origin)
}

func (h *hint) overlap(lo, hi int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		last := len(h.levels[0].originals.starts) - 2
		from, to := min(max(h.day(lo), 0), last), min(h.day(hi), last)
		for level := 0; level < len(h.levels) && from <= to; level++ {
			l := &h.levels[level]
			if !l.replicas.walk(from>>level, from>>level, yield) || !l.originals.walk(from>>level, to>>level, yield) {
				return
			}
		}
	}
}

// walk yields the numbers of the cells from..to, both included.
func (t *table) walk(from, to int, yield func(int) bool) bool {
	for _, number := range t.numbers[t.starts[from]:t.starts[to+1]] {
		if !yield(int(number)) {
			return false
		}
	}
	return true
}

// A baseline that gives wrong answers would be no measure.
func TestHintEqualsScan(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(7, 10))
	for range 50 {
		s := shapes[0].make(r, 1+r.IntN(500))
		h := newHint(s)
		for range 20 {
			lo := s[r.IntN(len(s))].start/day*day + r.Int64N(3)*day
			hi := lo + r.Int64N(1000)*day + day - 1
			if got, want := slices.Sorted(h.overlap(lo, hi)), s.scan(lo, hi); !slices.Equal(got, want) {
				t.Fatalf("overlap(%d, %d) = %v, want %v, of %v", lo, hi, got, want, s)
			}
		}
	}
}
