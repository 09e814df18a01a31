package timeline

import "sort"

// A stream hands over positions of one view, some at a time, in the order in which they are wanted.
type stream struct {
	*view
	some []int32 // those in hand
	next supply
}

// fill takes the next positions in hand if there are none, and reports whether there are any.
func (s *stream) fill() bool {
	if len(s.some) == 0 {
		s.some = s.next()
	}
	return len(s.some) > 0
}

// through visits what the streams hand over, in one order, as long as visit wants more: again and again those of one
// stream that come before all of the others, some at a time.
func through(streams []stream, before func(r, s ref) bool, visit func(v *view, some []int32) bool) {
	n := len(streams)
	sorted := streams[n:] // by what each hands over next, filled from the back
	for i := n - 1; i >= 0; i-- {
		more := streams[n-len(sorted)-1:]
		more[0] = streams[i]
		sorted = sink(more, before)
	}
	for len(sorted) > 0 {
		first := &sorted[0]
		run := len(first.some)
		if len(sorted) > 1 {
			run = first.run(sorted[1].head(), before)
		}
		if !visit(first.view, first.some[:run]) {
			return
		}
		first.some = first.some[run:]
		sorted = sink(sorted, before)
	}
}

// sink puts the first of streams, the rest of which are sorted, where it belongs, and leaves it out if it has no more.
func sink(streams []stream, before func(r, s ref) bool) []stream {
	if !streams[0].fill() {
		return streams[1:]
	}
	for i := 1; i < len(streams) && before(streams[i].head(), streams[i-1].head()); i++ {
		streams[i-1], streams[i] = streams[i], streams[i-1]
	}
	return streams
}

// run returns how many of those in hand come before another happening, of which the first is known to. Most runs are short.
func (s *stream) run(limit ref, before func(r, s ref) bool) int {
	from, to := 1, 1
	for to < len(s.some) && !before(limit, s.at(s.some[to])) {
		from, to = to+1, 2*to
	}
	to = min(to, len(s.some))
	return from + sort.Search(to-from, func(i int) bool { return before(limit, s.at(s.some[from+i])) })
}

// each lets a function visit one happening after the other.
func each(visit func(r ref) bool) func(v *view, some []int32) bool {
	return func(v *view, some []int32) bool {
		for _, i := range some {
			if !visit(v.at(i)) {
				return false
			}
		}
		return true
	}
}

// head returns the happening that s hands over next.
func (s *stream) head() ref { return s.at(s.some[0]) }
