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
	for {
		first, second := heads(streams, before)
		if first == nil {
			return
		}
		run := len(first.some)
		if second != nil {
			limit := second.head()
			run = sort.Search(run, func(i int) bool { return i > 0 && before(limit, first.at(first.some[i])) })
		}
		if !visit(first.view, first.some[:run]) {
			return
		}
		first.some = first.some[run:]
	}
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

// heads returns the stream whose next happening comes first, and that whose next one comes first among the others.
func heads(streams []stream, before func(r, s ref) bool) (first, second *stream) {
	for i := range streams {
		s := &streams[i]
		switch {
		case !s.fill():
		case first == nil:
			first = s
		case before(s.head(), first.head()):
			first, second = s, first
		case second == nil || before(s.head(), second.head()):
			second = s
		}
	}
	return first, second
}
