package network

import "slices"

// A builder takes arcs one after another and keeps those that hold together.
// The first that does not closes a cycle with some that were kept.
//
// It does so in one of two ways. The first looks for rings alone, whatever the
// ranges: the value of each node is a time at which all kept arcs hold. The
// second looks for chains, where there are no rings: the value of each node is
// its lower bound. A new arc raises the node it leads to, and others after that,
// until all hold again or one is raised that cannot be: for a ring the node
// that the arc leaves, for a chain one whose range ends before.
type builder struct {
	stated []Range // of each node
	arcs   []arc
	rings  bool    // looks for rings
	rank   []int32 // of each node in an order that most arcs lead on in; or nil
	out    star    // kept arcs by the node they leave
	in     star    // and enter

	value  []int64
	via    []int32  // the arc that raised a node last, or -1
	log    []change // of values, since the last arc came
	queue  queue    // nodes that were raised and not yet passed by
	queued []bool   // whether a node is among them
	turns  int64    // how many came into the queue, where they are taken in turn
	work   int      // arcs looked at so far
}

// A node is known by its number among the ranges. An arc is an edge between
// two nodes.
type arc struct {
	from, to Point
	tag      int32
	listed   bool // in out and in
	kept     bool
	gone     bool // given up for good
	gap      int64
}

// A change is what a node had before it was raised.
type change struct {
	at    Point
	via   int32
	value int64
}

// reset forgets which arcs were kept, and starts to look for rings, or for
// chains.
func (b *builder) reset(rings bool) {
	size := len(b.stated)
	b.rings, b.work = rings, 0
	b.out.reset(size)
	b.in.reset(size)
	b.value, b.via = slices.Grow(b.value[:0], size)[:size], slices.Grow(b.via[:0], size)[:size]
	b.queued = slices.Grow(b.queued[:0], size)[:size]
	clear(b.queued)
	for i := range b.arcs {
		b.arcs[i].listed, b.arcs[i].kept = false, false
	}
	for p := range b.value {
		b.start(Point(p))
	}
}

// start gives a node the value that it has without arcs. For rings any would do:
// those that most arcs hold at already, with room to spare, are raised least.
func (b *builder) start(p Point) {
	b.via[p] = -1
	switch {
	case !b.rings:
		b.value[p] = b.stated[p].Lo
	case b.rank != nil:
		b.value[p] = int64(b.rank[p])
	default:
		b.value[p] = 0
	}
}

// list lists an arc, and takes it as kept.
func (b *builder) list(i int32) {
	a := &b.arcs[i]
	if !a.listed {
		b.out.add(int32(a.from), i)
		b.in.add(int32(a.to), i)
	}
	a.listed, a.kept = true, true
}

// push raises what follows from an arc. It stops at a node that cannot be
// raised, and returns it. It takes the nodes in the order of what they were
// raised from, so that most are raised once; or in turn, so that the node that
// fails was come to by few arcs.
func (b *builder) push(i int32, inTurn bool) (failed Point) {
	b.log, b.turns = b.log[:0], -1
	if inTurn {
		b.turns = 0
	}
	b.raise(i)
	for len(b.queue) > 0 {
		p := Point(b.queue.pop())
		b.queued[p] = false
		if b.rings && p == b.arcs[i].from || !b.rings && b.value[p] > b.stated[p].Hi {
			return p
		}
		b.pass(p)
	}
	return NoPoint
}

// pass raises the nodes that kept arcs lead to from one that was raised.
func (b *builder) pass(p Point) {
	for j, last := b.out.first[p], int32(-1); j >= 0; j = b.out.next[j] {
		b.work++
		switch a := &b.arcs[j]; {
		case a.gone:
			b.out.drop(int32(p), last, j)
			continue
		case a.kept:
			b.raise(j)
		}
		last = j
	}
}

// raise moves the value of the node that an arc leads to up to what it demands.
func (b *builder) raise(i int32) {
	a := &b.arcs[i]
	least := b.value[a.from] + a.gap
	if !b.rings {
		least = plus(b.value[a.from], a.gap)
	}
	if least <= b.value[a.to] {
		return
	}
	b.log = append(b.log, change{a.to, b.via[a.to], b.value[a.to]})
	b.value[a.to], b.via[a.to] = least, i
	if b.queued[a.to] {
		return
	}
	b.queued[a.to] = true
	b.work += 4 // as much time as it takes to look at so many arcs
	if b.turns < 0 {
		b.queue.push(entry{b.log[len(b.log)-1].value, int32(a.to)})
		return
	}
	b.queue.push(entry{b.turns, int32(a.to)})
	b.turns++
}

// undo takes back what push did.
func (b *builder) undo() {
	for _, x := range b.queue {
		b.queued[x.value] = false
	}
	b.queue = b.queue[:0]
	for _, c := range slices.Backward(b.log) {
		b.value[c.at], b.via[c.at] = c.value, c.via
	}
}

// remove gives up arcs for good.
func (b *builder) remove(arcs []int32) {
	var loose []change // nodes whose lower bound rests on them
	loosen := func(p Point) {
		loose = append(loose, change{p, b.via[p], b.value[p]})
		b.start(p)
	}
	for _, i := range arcs {
		a := &b.arcs[i]
		if a.kept && !b.rings && b.via[a.to] == i {
			loosen(a.to)
		}
		a.kept, a.gone = false, true
	}
	for k := 0; k < len(loose); k++ {
		p := loose[k].at
		for j := b.out.first[p]; j >= 0; j = b.out.next[j] {
			if to := b.arcs[j].to; b.via[to] == j {
				loosen(to)
			}
		}
	}
	b.tighten(loose)
}

// tighten finds the lower bounds of nodes again that were started afresh. None
// comes to lie after what it was.
func (b *builder) tighten(loose []change) {
	b.log, b.turns = b.log[:0], -1
	for _, c := range loose {
		for j := b.in.first[c.at]; j >= 0 && b.value[c.at] < c.value; j = b.in.next[j] {
			b.work++
			if b.arcs[j].kept {
				b.raise(j)
			}
		}
	}
	for len(b.queue) > 0 {
		p := Point(b.queue.pop())
		b.queued[p] = false
		b.pass(p)
	}
}
