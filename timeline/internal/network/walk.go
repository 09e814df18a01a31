package network

import "slices"

// A walk goes along the edges from one point, or against them to another, and
// remembers the greatest gap that it found of each point on its way. Its memory
// is used again by the next walk.
type walk struct {
	labels []label
	at     []int32 // of each point the number of its label, from 1; 0: none
	queue  queue   // of those whose edges are to be followed
	next   int     // the first label whose edges were not followed, where they are in turn
}

// A label says how a walk came to a point.
type label struct {
	point Point
	kind  int32 // of the edge by which it came
	prev  int32 // the label from which it came, or -1
	hops  int32
	gap   int64
}

// A leg is an edge that a chain leads along.
type leg struct {
	from, to Point
	kind     int32
}

// begin makes a walk ready to start at a point of a network.
func (w *walk) begin(n *Network, p Point) {
	if w.at == nil {
		w.at = make([]int32, len(n.ranges))
	}
	for _, x := range w.labels {
		w.at[x.point] = 0
	}
	w.labels, w.queue, w.next = w.labels[:0], w.queue[:0], 0
	w.add(label{point: p, prev: -1})
}

// add adds a label, and reports whether it is better than any of its point.
func (w *walk) add(x label) bool {
	if k := w.at[x.point]; k > 0 {
		if old := w.labels[k-1]; old.gap > x.gap || old.gap == x.gap && old.hops <= x.hops {
			return false
		}
	}
	w.labels = append(w.labels, x)
	w.at[x.point] = int32(len(w.labels))
	return true
}

// of returns the best label of a point.
func (w *walk) of(p Point) (x label, ok bool) {
	if k := w.at[p]; k > 0 {
		return w.labels[k-1], true
	}
	return label{}, false
}

// isStale reports whether there is a better label for the point of label k.
func (w *walk) isStale(k int32) bool { return w.at[w.labels[k].point] != k+1 }

// legs returns the edges by which a walk came to a point.
func (w *walk) legs(p Point) (legs []leg) {
	for x := w.labels[w.at[p]-1]; x.prev >= 0; {
		before := w.labels[x.prev]
		legs = append(legs, leg{before.point, x.point, x.kind})
		x = before
	}
	slices.Reverse(legs)
	return legs
}

// along walks from one point to another, and returns the greatest gap along edges
// between them, or NegInf if it is less than floor. It follows the edges of the
// points in the order of their components, so that each point is come to in all
// ways before it is left, but for what goes on inside a component.
func (w *walk) along(n *Network, from, to Point, floor int64) (gap int64) {
	w.begin(n, from)
	w.queue.push(n.turn(from, 0))
	for len(w.queue) > 0 {
		k := w.queue.pop()
		if w.isStale(k) || w.labels[k].point == to {
			continue
		}
		x := w.labels[k]
		for i := int32(0); ; i++ {
			q, kind, ok := n.graph.leaving(x.point, i)
			if !ok {
				break
			}
			y := label{q, kind, k, x.hops + 1, x.gap + n.graph.kinds[kind].gap}
			if n.component[q] >= n.component[to] && n.reaches(y.gap, q, to, floor) && w.add(y) {
				w.queue.push(n.turn(q, len(w.labels)-1))
			}
		}
	}
	if x, ok := w.of(to); ok && x.gap >= floor {
		return x.gap
	}
	return NegInf
}

// turn returns a label's place in the queue.
func (n *Network) turn(p Point, k int) entry { return entry{-int64(n.component[p]), int32(k)} }

// reaches reports whether a gap to q could add up to floor at the point to. No
// edges demand more between two points than lies between both their lower
// bounds, and both their upper ones.
func (n *Network) reaches(gap int64, q, to Point, floor int64) bool {
	r, s := n.ranges[q], n.ranges[to]
	return gap+rise(r.Lo, s.Lo) >= floor && gap+rise(r.Hi, s.Hi) >= floor
}

// rise returns how far one bound lies after another of its side, or more than
// any sum of gaps where that is not known.
func rise(from, to int64) int64 {
	const most = 1 << 62
	if from < -most/2 || from > most/2 || to < -most/2 || to > most/2 {
		return most
	}
	return to - from
}
