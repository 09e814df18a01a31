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

// A gatherer gathers events into groups as they come, in order.
type gatherer struct {
	states   values[string]
	kinds    values[Kind]
	sessions values[int]
	topics   values[string]
}

// newGatherer returns a gatherer for n events.
func newGatherer(n int) *gatherer {
	return &gatherer{newValues[string](n, n), newValues[Kind](n, n), newValues[int](n, n), newValues[string](n, 0)}
}

// add adds the event at position i.
func (g *gatherer) add(i int32, e *Event) {
	g.states.add(i, e.Review.State)
	g.kinds.add(i, e.Kind)
	g.sessions.add(i, e.Review.Session)
	for _, topic := range e.Topics {
		g.topics.add(i, topic)
	}
}

// groups returns the groups, given the extents of all events, and how many there are before the last ones of which no time
// is known.
func (g *gatherer) groups(all []extent, dated int) groups {
	gs := groups{g.states.groups(), g.kinds.groups(), g.sessions.groups(), g.topics.groups()}
	for _, x := range gs.states {
		if x.size >= leastIndexed {
			x.build(all, dated)
		}
	}
	return gs
}

// values are what events have in one field.
type values[K comparable] struct {
	numbering[K]
	sizes  []int32 // by number: how many events have it
	latest []int32 // by number: the last of them
	found  []int32 // the values found, by number
	at     []int32 // and at which positions
	most   int     // of different values; there are no groups if there are more
}

// newValues returns the values of a field of n events, with room for so many.
func newValues[K comparable](n, room int) values[K] {
	return values[K]{found: make([]int32, 0, room), at: make([]int32, 0, room), most: n/8 + 8}
}

// add adds that the event at position i has the value k.
func (v *values[K]) add(i int32, k K) {
	if len(v.sizes) > v.most {
		return
	}
	n := v.of(k)
	if int(n) == len(v.sizes) {
		v.sizes, v.latest = append(v.sizes, 0), append(v.latest, -1)
	}
	if v.latest[n] == i { // it is listed twice
		return
	}
	v.sizes[n]++
	v.latest[n] = i
	v.found, v.at = append(v.found, n), append(v.at, i)
}

// groups returns the positions by value, or nil if the values are too many for groups.
func (v *values[K]) groups() map[K]*index {
	if len(v.sizes) > v.most {
		return nil
	}
	all, members := make([]int32, len(v.at)), make([]index, len(v.sizes))
	for n, size := range v.sizes {
		members[n] = index{positions: all[:0:size], size: int(size), number: int32(n)}
		all = all[size:]
	}
	for i, n := range v.found {
		members[n].positions = append(members[n].positions, v.at[i])
	}
	groups := make(map[K]*index, len(v.numbers))
	for k, n := range v.numbers {
		groups[k] = &members[n]
	}
	return groups
}

// column returns the number of the value of each event, or nil if a byte cannot hold them. Each event must have one.
func (v *values[K]) column() []uint8 {
	if len(v.sizes) > min(v.most, 256) {
		return nil
	}
	column := make([]uint8, len(v.found))
	for i, n := range v.found {
		column[i] = uint8(n)
	}
	return column
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
	supplies := make([]supply, len(members))
	for i, x := range members {
		supplies[i] = x.candidates(q)
	}
	return mergedSupply(supplies)
}
