package network

// Order returns the items in an order that contains what certainly precedes:
// none stands before another that must have ended when it starts, by edges with
// a gap of 0 or more. Where that leaves a choice, the order is the one in which
// they are given: again and again the first of those comes next whose
// predecessors are all placed. Upper limits, the edges with a negative gap, hold
// nothing back.
//
// Each item lasts from one point to another, as ends says, and an edge leads
// from the one to the other.
func (n *Network) Order(items []int32, ends func(item int32) (start, end Point)) []int32 {
	o := newOrder(n, int32(len(items)), func(rank int32) (Point, Point) { return ends(items[rank]) })
	placed := make([]int32, 0, len(items))
	for len(placed) < len(items) {
		if rank, ok := o.choose(); ok {
			placed = append(placed, items[rank])
			o.place(rank)
		}
	}
	return placed
}

// An order holds back each item, known by its rank in the order given, until
// what certainly precedes it is placed.
//
// Every point has a gate; points that lie at one time, by a ring of edges, share
// one. An item may be placed when the gate of its start is open. A gate opens
// when all gates from which edges lead to it are open, and all items that end at
// it are placed. An item that starts and ends at one gate holds nothing back.
type order struct {
	*Network
	ends   func(rank int32) (start, end Point)
	gate   []int32 // of each point; nil where each has one of its own, of the same number
	points buckets // by gate, where some points share one
	waits  []int32 // by gate: the edges and items that it waits for

	opened []int32 // gates that have opened and not passed it on yet
	next   int32   // the first item neither placed nor passed over
	passed star    // by gate: the items that start at it and were passed over; empty until one is
	freed  queue   // items that were passed over and are no longer held back
}

// newOrder returns the order of so many items, before any is placed.
func newOrder(n *Network, items int32, ends func(rank int32) (start, end Point)) *order {
	o := &order{Network: n, ends: ends, waits: make([]int32, len(n.ranges))}
	if n.rings {
		o.share()
	}
	for gate := range int32(len(o.waits)) {
		o.each(gate, func(to int32) { o.waits[to]++ })
	}
	for rank := range items {
		if end := o.end(rank); end != o.start(rank) {
			o.waits[end]++
		}
	}
	for gate, waits := range o.waits {
		if waits == 0 {
			o.opened = append(o.opened, int32(gate))
		}
	}
	o.spread()
	return o
}

// share finds the gates where some points may share one.
func (o *order) share() {
	c := newComponents(&o.graph, func(_, _ Point, gap int64) bool { return gap >= 0 })
	c.find(o.Network.points())
	o.gate, o.waits = c.of, o.waits[:c.count]
	o.points = newBuckets(int(c.count), len(o.gate), func(p int32) int32 { return o.gate[p] })
}

// at returns the gate of a point.
func (o *order) at(p Point) int32 {
	if o.gate == nil {
		return int32(p)
	}
	return o.gate[p]
}

// each calls next for every edge that leads from a gate to another, with that.
func (o *order) each(gate int32, next func(to int32)) {
	if o.gate == nil {
		o.from(Point(gate), next)
		return
	}
	for _, p := range o.points.at(gate) {
		o.from(Point(p), next)
	}
}

// from calls next for every edge that leads from a point to another gate, with
// that.
func (o *order) from(p Point, next func(to int32)) {
	for k := int32(0); ; k++ {
		q, kind, ok := o.graph.leaving(p, k)
		if !ok {
			return
		}
		if to := o.at(q); to != o.at(p) && o.graph.kinds[kind].gap >= 0 {
			next(to)
		}
	}
}

// start returns the gate at which an item starts.
func (o *order) start(rank int32) int32 {
	start, _ := o.ends(rank)
	return o.at(start)
}

// end returns the gate at which an item ends.
func (o *order) end(rank int32) int32 {
	_, end := o.ends(rank)
	return o.at(end)
}

// choose returns the first item that is not held back; ok is false if it only
// passed over one that is.
func (o *order) choose() (rank int32, ok bool) {
	if len(o.freed) > 0 {
		return o.freed.pop(), true
	}
	rank = o.next
	o.next++
	gate := o.start(rank)
	if o.waits[gate] == 0 {
		return rank, true
	}
	if o.passed.first == nil {
		o.passed.reset(len(o.waits))
	}
	o.passed.add(gate, rank)
	return rank, false
}

// place takes note that an item is placed.
func (o *order) place(rank int32) {
	if end := o.end(rank); end != o.start(rank) {
		o.release(end)
		o.spread()
	}
}

// release lets a gate wait for one thing less.
func (o *order) release(gate int32) {
	if o.waits[gate]--; o.waits[gate] == 0 {
		o.opened = append(o.opened, gate)
	}
}

// spread passes on that gates have opened.
func (o *order) spread() {
	for len(o.opened) > 0 {
		gate := o.opened[len(o.opened)-1]
		o.opened = o.opened[:len(o.opened)-1]
		if o.passed.first != nil {
			for rank := o.passed.first[gate]; rank >= 0; rank = o.passed.next[rank] {
				o.freed.push(entry{int64(rank), rank})
			}
		}
		o.each(gate, o.release)
	}
}
