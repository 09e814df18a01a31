package network

// Distance returns the greatest gap such that to >= from + gap in every
// possible world, in seconds; PosInf if that holds for all numbers of seconds.
// If it holds for none, ok is false and gap is NegInf. It takes the longer the
// more points lie between the two.
func (n *Network) Distance(from, to Point) (gap int64, ok bool) {
	s := n.borrow()
	defer n.scratch.Put(s)
	gap = n.apart(from, to)
	gap = max(gap, s.forth.along(n, from, to, gap))
	return gap, gap > NegInf
}

// AtLeast reports whether to >= from + gap in every possible world. That is
// what [Network.Distance] knows, but it is mostly seen long before.
func (n *Network) AtLeast(from, to Point, gap int64) bool {
	switch {
	case n.apart(from, to) >= gap:
		return true
	case n.component[from] < n.component[to] || !n.reaches(0, from, to, gap):
		return false
	}
	s := n.borrow()
	defer n.scratch.Put(s)
	if holds, ok := s.meet(n, from, to, gap); ok {
		return holds
	}
	return s.forth.along(n, from, to, gap) >= gap
}

// Chain says why the point to lies at least so long after the point from.
//
// If High and Low are NoPoint, Ways lead from the one to the other. Otherwise
// Ways lead from the point from to High, which is stated to lie at its Hi or
// earlier, and Rest leads from Low, which is stated to lie at its Lo or later,
// to the point to. What is structural is left out.
type Chain struct {
	Gap       int64 // in seconds
	Ways      []Element
	High, Low Point
	Rest      []Element
}

// Chain returns what gives two points their Distance, with as few edges as
// may be.
func (n *Network) Chain(from, to Point) (c Chain, ok bool) {
	s := n.borrow()
	defer n.scratch.Put(s)
	apart := n.apart(from, to)
	along := s.forth.along(n, from, to, apart)
	direct := Chain{Gap: along, High: NoPoint, Low: NoPoint}
	var legs []leg
	if along > NegInf {
		legs = s.forth.legs(to)
		direct.Ways = n.ways(nil, legs)
	}
	if along > apart || apart == NegInf {
		return direct, along > NegInf
	}
	high, before := n.bearing(nil, from, true)
	low, after := n.bearing(nil, to, false)
	if along == apart && len(legs) <= len(before)+len(after) {
		return direct, true
	}
	return Chain{Gap: apart, Ways: n.ways(nil, before), High: high, Low: low, Rest: n.ways(nil, after)}, true
}

// apart returns how far the ranges of two points lie apart, or NegInf if they
// do not say.
func (n *Network) apart(from, to Point) int64 {
	hi, lo := n.ranges[from].Hi, n.ranges[to].Lo
	switch {
	case hi == PosInf || lo == NegInf:
		return NegInf
	case hi == NegInf || lo == PosInf:
		return PosInf
	case hi == PosInf-1 || lo == NegInf+1:
		return NegInf
	case lo > hi:
		return min(excess(lo, hi), PosInf-1)
	case hi > 0 && lo < hi-PosInf: // an int64 cannot say by how much lo lies before hi
		return NegInf
	}
	return lo - hi
}

// A scratch is the memory of two walks, one from a point and one back from
// another.
type scratch struct{ forth, back walk }

// borrow returns a scratch that nobody else uses.
func (n *Network) borrow() *scratch {
	if s, ok := n.scratch.Get().(*scratch); ok {
		return s
	}
	return new(scratch)
}

// patience is after how many labels two walks that have not met give way to one
// that goes by the order of the components: they may come to the same points
// again and again.
const patience = 4096

// meet walks from both points, whichever walk has come to fewer, until they
// meet with enough of a gap or one of them has nowhere left to go. It gives up
// where that takes too long.
func (s *scratch) meet(n *Network, from, to Point, gap int64) (holds, ok bool) {
	s.forth.begin(n, from)
	s.back.begin(n, to)
	if from == to {
		return gap <= 0, gap <= 0
	}
	for len(s.forth.labels)+len(s.back.labels) < patience {
		forth, back := &s.forth, &s.back
		switch {
		case forth.next == len(forth.labels) || back.next == len(back.labels):
			return false, true
		case len(forth.labels)-forth.next <= len(back.labels)-back.next:
			if s.goForth(n, to, gap) {
				return true, true
			}
		default:
			if s.goBack(n, from, gap) {
				return true, true
			}
		}
	}
	return false, false
}

// goForth follows the edges that leave the next point, and reports whether that
// meets the walk back.
func (s *scratch) goForth(n *Network, to Point, gap int64) bool {
	k := int32(s.forth.next)
	s.forth.next++
	if s.forth.isStale(k) {
		return false
	}
	x := s.forth.labels[k]
	for i := int32(0); ; i++ {
		q, kind, ok := n.graph.leaving(x.point, i)
		if !ok {
			return false
		}
		y := label{q, kind, k, 0, x.gap + n.graph.kinds[kind].gap}
		if n.component[q] < n.component[to] || !n.reaches(y.gap, q, to, gap) || !s.forth.add(y) {
			continue
		}
		if z, ok := s.back.of(q); ok && y.gap+z.gap >= gap {
			return true
		}
	}
}

// goBack follows the edges that enter the next point, and reports whether that
// meets the walk forth.
func (s *scratch) goBack(n *Network, from Point, gap int64) bool {
	k := int32(s.back.next)
	s.back.next++
	if s.back.isStale(k) {
		return false
	}
	x := s.back.labels[k]
	for i := int32(0); ; i++ {
		q, kind, ok := n.graph.entering(x.point, i)
		if !ok {
			return false
		}
		y := label{q, kind, k, 0, x.gap + n.graph.kinds[kind].gap}
		if n.component[q] > n.component[from] || !n.reaches(y.gap, from, q, gap) || !s.back.add(y) {
			continue
		}
		if z, ok := s.forth.of(q); ok && y.gap+z.gap >= gap {
			return true
		}
	}
}
