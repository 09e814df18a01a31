package timeline

import (
	"slices"

	"example.org/review/timeline/edtf"
)

// walk visits the happenings that fulfil all of q but Match, in the order that q asks for, as long as visit wants more.
func (t *Timeline) walk(q *Query, visit func(p *part, at int32) bool) {
	switch {
	case t == nil:
	case q.Reverse:
		t.walkBackward(q, visit)
	default:
		through(t.streams(q, (*layer).candidates), ref.before, visit)
	}
}

// walkBackward visits them from last to first, and then those of which no time is known.
func (t *Timeline) walkBackward(q *Query, visit func(p *part, at int32) bool) {
	more := true
	keep := func(p *part, at int32) bool {
		more = visit(p, at)
		return more
	}
	after := func(r, s ref) bool { return s.before(r) }
	if through(t.streams(q, (*layer).datedBackward), after, keep); more {
		through(t.streams(q, (*layer).undatedOnes), ref.before, keep)
	}
}

// A supply hands over ascending positions, some at a time, and none at the end. They must not be changed.
type supply func() []int32

// streams returns the happenings of each layer that q selects, from those that candidates says.
func (t *Timeline) streams(q *Query, candidates func(l *layer, q *Query) (s supply, settled bool)) []stream {
	streams := make([]stream, 0, len(t.layers))
	for i := range t.layers {
		l := &t.layers[i]
		s, settled := candidates(l, q)
		streams = append(streams, stream{part: l.part, next: l.filtered(s, q, settled)})
	}
	return streams
}

// filtered returns those of s that are not gone and that q selects; settled says that all are as q asks as to time.
func (l *layer) filtered(s supply, q *Query, settled bool) supply {
	fields := q.asksForFields()
	if settled && !fields && l.lost == 0 {
		return s
	}
	var kept [64]int32
	return func() []int32 {
		for some := s(); len(some) > 0; some = s() {
			n := 0
			for _, i := range some {
				if !l.gone.has(i) && (!fields || l.events[i].fulfils(q)) && (settled || l.happensDuring(int(i), q)) {
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

// candidates returns in order the positions among which those are that q selects, from the index or the groups that leave
// fewest, and whether all of them are as q asks as to time.
func (l *layer) candidates(q *Query) (s supply, settled bool) {
	fewest := len(l.events)
	var chosen []*index
	if !q.During.IsZero() {
		chosen, fewest = []*index{&l.index}, l.index.count(q.During)
	}
	l.groups.asked(q, func(members []*index) {
		n := 0
		for _, x := range members {
			n += x.count(q.During)
		}
		if n < fewest || chosen == nil {
			chosen, fewest = members, n
		}
	})
	if chosen == nil {
		return numbers(len(l.events)), true
	}
	unsettled := slices.ContainsFunc(chosen, func(x *index) bool { return !x.settles(q) })
	return union(chosen, q), !unsettled
}

// datedBackward returns what candidates does, from last to first and without those of which no time is known.
func (l *layer) datedBackward(q *Query) (s supply, settled bool) {
	s, settled = l.candidates(q)
	var all []int32
	for some := s(); len(some) > 0; some = s() {
		all = append(all, some...)
	}
	slices.Reverse(all)
	all = slices.DeleteFunc(all, func(i int32) bool { return l.isUndated(i) })
	return parts(all), settled
}

// undatedOnes returns those of which no time is known.
func (l *layer) undatedOnes(q *Query) (s supply, settled bool) {
	return parts(l.undated), q.During.IsZero()
}

// numbers supplies the numbers below n.
func numbers(n int) supply {
	var some [64]int32
	from := 0
	return func() []int32 {
		k := min(len(some), n-from)
		for i := range k {
			some[i] = int32(from + i)
		}
		from += k
		return some[:k]
	}
}

// parts supplies a list, 64 positions at a time at most.
func parts(list []int32) supply {
	return func() []int32 {
		some := list[:min(64, len(list))]
		list = list[len(some):]
		return some
	}
}

// isUndated reports whether no time is known of the event at position i, not even by links and rules.
func (t *part) isUndated(i int32) bool {
	return len(t.undated) > 0 && t.bounds(int(i)) == edtf.Date{}.Bounds()
}
