package timeline

import (
	"container/heap"
	"slices"
)

// A supply hands over ascending positions, some at a time, 64 at most, and none at the end. They must not be changed.
type supply func() []int32

// numbers supplies the numbers from one to another, that one left out.
func numbers(from, to int) supply {
	var some [64]int32
	return func() []int32 {
		k := min(len(some), to-from)
		for i := range k {
			some[i] = int32(from + i)
		}
		from += k
		return some[:k]
	}
}

// descending supplies the numbers below n, from last to first.
func descending(n int) supply {
	var some [64]int32
	return func() []int32 {
		k := min(len(some), n)
		for i := range k {
			n--
			some[i] = int32(n)
		}
		return some[:k]
	}
}

// listed supplies a list.
func listed(list []int32) supply {
	return func() []int32 {
		some := list[:min(64, len(list))]
		list = list[len(some):]
		return some
	}
}

// backward supplies what is left of s, from last to first. It descends, unlike others.
func (s supply) backward() supply {
	var all []int32
	for some := s(); len(some) > 0; some = s() {
		all = append(all, some...)
	}
	slices.Reverse(all)
	return listed(all)
}

// kept supplies those of s that are to be kept.
func (s supply) kept(keep func(i int32) bool) supply {
	var kept [64]int32
	return func() []int32 {
		for some := s(); len(some) > 0; some = s() {
			n := 0
			for _, i := range some {
				if keep(i) {
					kept[n] = i
					n++
				}
			}
			if n > 0 {
				return kept[:n]
			}
		}
		return nil
	}
}

// keptOf supplies those of s that are to be kept, as all are that are not doubtful.
func (s supply) keptOf(doubtful set, keep func(i int32) bool) supply {
	var kept, found [64]int32
	return func() []int32 {
		for some := s(); len(some) > 0; some = s() {
			from, n := 0, 0
			for _, k := range found[:doubtful.among(some, &found)] {
				if !keep(some[k]) {
					n += copy(kept[n:], some[from:k])
					from = int(k) + 1
				}
			}
			if from == 0 {
				return some
			}
			if n += copy(kept[n:], some[from:]); n > 0 {
				return kept[:n]
			}
		}
		return nil
	}
}

// then supplies what s does, and then what another does.
func (s supply) then(other supply) supply {
	return func() []int32 {
		some := s()
		if len(some) == 0 {
			some = other()
		}
		return some
	}
}

// mergedSupply supplies what several do, in order and each position once.
func mergedSupply(supplies []supply) supply {
	m := &merging{}
	for _, s := range supplies {
		if some := s(); len(some) > 0 {
			*m = append(*m, hand{some, s})
		}
	}
	heap.Init(m)
	var some [64]int32
	last := int32(-1)
	return func() []int32 {
		n := 0
		for n < len(some) && len(*m) > 0 {
			if i := m.pop(); i != last {
				some[n], last = i, i
				n++
			}
		}
		return some[:n]
	}
}

// A hand is what a supply has handed over last.
type hand struct {
	some []int32
	next supply
}

// merging is a heap of hands that are not empty: the first has the least position.
type merging []hand

// pop takes the least position.
func (m *merging) pop() int32 {
	h := &(*m)[0]
	i := h.some[0]
	if h.some = h.some[1:]; len(h.some) == 0 {
		h.some = h.next()
	}
	if len(h.some) == 0 {
		heap.Pop(m)
	} else {
		heap.Fix(m, 0)
	}
	return i
}

func (m merging) Len() int           { return len(m) }
func (m merging) Less(i, j int) bool { return m[i].some[0] < m[j].some[0] }
func (m merging) Swap(i, j int)      { m[i], m[j] = m[j], m[i] }
func (m *merging) Push(x any)        { *m = append(*m, x.(hand)) }
func (m *merging) Pop() any {
	last := len(*m) - 1
	x := (*m)[last]
	*m = (*m)[:last]
	return x
}
