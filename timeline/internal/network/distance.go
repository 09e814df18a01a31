package network

import "container/heap"

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

// Distance returns the greatest gap such that to >= from + gap in every
// possible world, in seconds; PosInf if that holds for all numbers of seconds.
// If it holds for none, ok is false and gap is NegInf. It takes the longer the
// more points lie between the two.
func (n *Network) Distance(from, to Point) (gap int64, ok bool) {
	gap = n.apart(from, to)
	along, _ := n.along(from, to, gap)
	gap = max(gap, along)
	return gap, gap > NegInf
}

// Chain returns what gives two points their Distance, with as few edges as
// may be.
func (n *Network) Chain(from, to Point) (c Chain, ok bool) {
	apart := n.apart(from, to)
	along, edges := n.along(from, to, apart)
	direct := Chain{Gap: along, Ways: n.ways(edges), High: NoPoint, Low: NoPoint}
	if along > apart || apart == NegInf {
		return direct, along > NegInf
	}
	high, before := n.bearing(from, true)
	low, after := n.bearing(to, false)
	if along == apart && len(edges) <= len(before)+len(after) {
		return direct, true
	}
	return Chain{Gap: apart, Ways: n.ways(before), High: high, Low: low, Rest: n.ways(after)}, true
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

// visit is a point that a walk from another one came to.
type visit struct {
	at    Point
	edge  int32 // by which it came, or -1
	hops  int32
	slack int64 // how much the potential rose more than the edges demanded
}

func (v visit) less(w visit) bool {
	return v.slack < w.slack || v.slack == w.slack && v.hops < w.hops
}

// visits is a heap: the first is the least.
type visits []visit

func (v visits) Len() int           { return len(v) }
func (v visits) Less(i, j int) bool { return v[i].less(v[j]) }
func (v visits) Swap(i, j int)      { v[i], v[j] = v[j], v[i] }
func (v *visits) Push(x any)        { *v = append(*v, x.(visit)) }
func (v *visits) Pop() any {
	last := len(*v) - 1
	x := (*v)[last]
	*v = (*v)[:last]
	return x
}

// along returns the greatest sum of gaps along edges from one point to
// another, and the edges, or NegInf if the sum is less than floor. It is the
// algorithm of Dijkstra (1959): no edge demands more than the potential rises
// along it, and the sum is greatest where least of that rise is left over.
func (n *Network) along(from, to Point, floor int64) (gap int64, edges []int32) {
	rise := n.potential[to] - n.potential[from]
	best := map[Point]visit{from: {at: from, edge: -1}}
	open := visits{best[from]}
	for len(open) > 0 {
		v := heap.Pop(&open).(visit)
		switch {
		case rise-v.slack < floor:
			return NegInf, nil
		case v.at == to:
			return rise - v.slack, n.trail(best, to)
		case v != best[v.at]:
			continue
		}
		for _, i := range n.out.at(int32(v.at)) {
			e := n.problem.edge(i)
			if n.component[e.To] < n.component[to] {
				continue
			}
			w := visit{e.To, i, v.hops + 1, v.slack + n.potential[e.To] - n.potential[v.at] - e.Gap}
			if known, ok := best[w.at]; !ok || w.less(known) {
				best[w.at] = w
				heap.Push(&open, w)
			}
		}
	}
	return NegInf, nil
}

// trail returns the edges by which a walk came to a point.
func (n *Network) trail(best map[Point]visit, to Point) []int32 {
	edges := make([]int32, best[to].hops)
	for i := len(edges) - 1; i >= 0; i-- {
		edges[i] = best[to].edge
		to = n.problem.Edges[edges[i]].From
	}
	return edges
}
