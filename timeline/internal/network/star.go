package network

import "slices"

// A star lists arcs by node, those that came last first.
type star struct {
	first []int32 // by node, or -1
	next  []int32 // by arc, or -1
}

// reset makes a star of so many nodes empty.
func (s *star) reset(nodes int) {
	s.first, s.next = slices.Grow(s.first[:0], nodes)[:nodes], s.next[:0]
	for i := range s.first {
		s.first[i] = -1
	}
}

// add lists an arc at a node.
func (s *star) add(node, i int32) {
	for len(s.next) <= int(i) {
		s.next = append(s.next, -1)
	}
	s.next[i], s.first[node] = s.first[node], i
}

// drop takes arc i, which comes after the last one, or first if that is -1, from
// the list of a node.
func (s *star) drop(node, last, i int32) {
	if last < 0 {
		s.first[node] = s.next[i]
	} else {
		s.next[last] = s.next[i]
	}
}
