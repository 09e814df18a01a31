package network

// A search looks back from a node for the shortest chain that raises it too
// far: along the kept arcs, one more at a time, until a node is stated to lie
// too late. Of chains of one length it takes that which misses by most, since
// what lies farthest out is most likely what is wrong.
type search struct {
	marks  []mark
	best   []int32 // the mark of each node that gains most
	seen   []int32 // the last search that came by a node
	number int32   // of this search
	budget int     // arcs that may still be looked at, by all searches together
}

// A mark is a node to which a search came.
type mark struct {
	at   Point
	arc  int32 // by which it came, or -1
	prev int32 // the mark from which it came, or -1
	hops int32
	gain int64 // the sum of gaps on the way
}

// Most chains are short, and found with a few dozen looks. Of those that are
// not, a search gives up after so many, and all together after so many for
// each arc, so that the time stays near linear.
const (
	looksBySearch = 4096
	looksByArc    = 64
)

func newSearch(nodes, arcs int) *search {
	return &search{best: make([]int32, nodes), seen: make([]int32, nodes), budget: looksBySearch + looksByArc*arcs}
}

// shortest returns the shortest chain that ends at a node which was raised too
// far, if it is found in time.
func (b *builder) shortest(high Point) (c cycle, ok bool) {
	s, hi := b.search, b.stated[high].Hi
	s.marks = s.marks[:0]
	s.number++
	s.add(mark{at: high, arc: -1, prev: -1})
	found, by := int32(-1), hi
	limit := s.budget - min(s.budget, looksBySearch)
	for k := int32(0); int(k) < len(s.marks) && s.budget > limit; k++ {
		x := s.marks[k]
		if found >= 0 && s.marks[found].hops <= x.hops {
			break
		}
		if best := s.best[x.at]; best != k && s.marks[best].hops == x.hops {
			continue // the same node was come to again in that step
		}
		for j := b.in.first[x.at]; j >= 0; j = b.in.next[j] {
			a := &b.arcs[j]
			s.budget--
			y := mark{a.from, j, k, x.hops + 1, x.gain + a.gap}
			if !a.kept || plus(b.value[a.from], y.gain) <= hi || !s.add(y) {
				continue
			}
			if least := plus(b.stated[a.from].Lo, y.gain); least > by {
				found, by = int32(len(s.marks)-1), least
			}
		}
	}
	if found < 0 {
		return cycle{}, false
	}
	return b.between(s.marks[found].at, high, s.trace(found)), true
}

// add adds a mark, if it gains more than any other of its node.
func (s *search) add(x mark) bool {
	if s.seen[x.at] == s.number && s.marks[s.best[x.at]].gain >= x.gain {
		return false
	}
	s.best[x.at], s.seen[x.at] = int32(len(s.marks)), s.number
	s.marks = append(s.marks, x)
	return true
}

// trace returns the arcs by which a search came to a mark, from there on.
func (s *search) trace(k int32) (arcs []int32) {
	for ; s.marks[k].prev >= 0; k = s.marks[k].prev {
		arcs = append(arcs, s.marks[k].arc)
	}
	return arcs
}
