package timeline

import "slices"

// groups finds the events that share a State under review, a kind, a session or a topic.
//
// The groups of a State have a time index of their own, since a question about one State in one year is the most common
// one; the others are lists. A nil map stands for a field with almost as many values as events, where groups would cost
// more than they save.
type groups struct {
	states   map[string]*index
	kinds    map[Kind]*index
	sessions map[int]*index
	topics   map[string]*index
}

// leastIndexed is the least number of events for which a time index is worth its room.
const leastIndexed = 1024

// newGroups gathers the events, of which all holds the extents.
func newGroups(events []Event, all []extent, gaps bool) groups {
	g := groups{
		states:   gather(events, func(e *Event, add func(string)) { add(e.Review.State) }),
		kinds:    gather(events, func(e *Event, add func(Kind)) { add(e.Kind) }),
		sessions: gather(events, func(e *Event, add func(int)) { add(e.Review.Session) }),
		topics: gather(events, func(e *Event, add func(string)) {
			for _, topic := range e.Topics {
				add(topic)
			}
		}),
	}
	for _, x := range g.states {
		if len(x.positions) >= leastIndexed {
			x.gaps = gaps
			x.build(len(x.positions), all)
		}
	}
	return g
}

// gather returns the positions of events by value, or nil if the values are too many for groups.
func gather[K comparable](events []Event, values func(e *Event, add func(K))) map[K]*index {
	numbers := make(map[K]int32) // of each value
	var sizes, found, at []int32 // by number; and number and position of each value found
	for i := range events {
		values(&events[i], func(k K) {
			n, had := numbers[k]
			if !had {
				n = int32(len(sizes))
				numbers[k], sizes = n, append(sizes, 0)
			}
			sizes[n]++
			found, at = append(found, n), append(at, int32(i))
		})
		if len(sizes) > len(events)/8+8 {
			return nil
		}
	}
	members := make([]*index, len(sizes))
	for n, size := range sizes {
		members[n] = &index{positions: make([]int32, 0, size)}
	}
	for i, n := range found {
		if p := members[n].positions; len(p) == 0 || p[len(p)-1] != at[i] {
			members[n].positions = append(p, at[i])
		}
	}
	groups := make(map[K]*index, len(numbers))
	for k, n := range numbers {
		groups[k] = members[n]
	}
	return groups
}

// asked yields, for each field that q asks for, the groups of the values that it lists.
func (g *groups) asked(q *Query, yield func(members []*index)) {
	ask(g.states, q.States, yield)
	ask(g.kinds, q.Kinds, yield)
	ask(g.sessions, q.Sessions, yield)
	ask(g.topics, q.Topics, yield)
}

// ask yields the groups of the values listed, if any are and the field has groups.
func ask[K comparable](groups map[K]*index, values []K, yield func(members []*index)) {
	if len(values) == 0 || groups == nil {
		return
	}
	members := make([]*index, 0, len(values))
	for _, v := range values {
		if x := groups[v]; x != nil && !slices.Contains(members, x) {
			members = append(members, x)
		}
	}
	yield(members)
}

// union returns the candidates of all the groups in ascending order.
func union(members []*index, q *Query) supply {
	if len(members) == 1 {
		return members[0].candidates(q)
	}
	var all []int32
	for _, x := range members {
		s := x.candidates(q)
		for some := s(); len(some) > 0; some = s() {
			all = append(all, some...)
		}
	}
	slices.Sort(all)
	return parts(slices.Compact(all))
}
