package timeline

import (
	"slices"

	"example.org/review/timeline/internal/network"
)

// gates hold back each happening until what certainly precedes it by links, Follows and During is placed.
//
// Every point has a gate; points that lie at one time by a ring of During share one. A happening may be placed when the
// gate of its begin is open. A gate opens when all gates from which edges lead to it are open, and all happenings that
// end at it are placed. Upper limits, the edges with a negative gap, hold nothing back.
type gates struct {
	gate  []int32   // of each point
	waits []int32   // by gate: the edges and happenings it waits for
	next  adjacency // by gate: the gates at the far ends of its edges
	begin adjacency // by gate: the happenings that begin at it

	opened []int32 // gates that have opened and not passed it on yet
	freed  []int32 // happenings set free by the last call of place
}

// newGates returns the gates of the edges that count, before anything is placed.
func newGates(l *logic, happenings int) *gates {
	holds := func(e network.Edge) bool { return e.Tag != network.Structural && e.Gap >= 0 }
	gate, n := l.net.Rings(holds)
	g := &gates{gate: gate, waits: make([]int32, n)}
	g.next = newAdjacency(n, len(l.edges), func(i int) (int32, int32, bool) {
		from, to := gate[l.edges[i].From], gate[l.edges[i].To]
		return from, to, from != to && holds(l.edges[i]) && l.net.Active(int32(i))
	})
	g.begin = newAdjacency(n, happenings, func(h int) (int32, int32, bool) {
		return gate[beginOf(int32(h))], int32(h), true
	})
	for _, to := range g.next.targets {
		g.waits[to]++
	}
	for h := range happenings {
		g.waits[gate[endOf(int32(h))]]++
	}
	for i := range g.waits {
		if g.waits[i] == 0 {
			g.opened = append(g.opened, int32(i))
		}
	}
	g.spread()
	return g
}

// open reports whether the happening may be placed.
func (g *gates) open(h int32) bool { return g.waits[g.gate[beginOf(h)]] == 0 }

// place takes note that the happening is placed, and returns those that this sets free. They are overwritten by the next
// call.
func (g *gates) place(h int32) []int32 {
	g.freed = g.freed[:0]
	g.release(g.gate[endOf(h)])
	g.spread()
	return g.freed
}

// release lets a gate wait for one thing less.
func (g *gates) release(gate int32) {
	if g.waits[gate]--; g.waits[gate] == 0 {
		g.opened = append(g.opened, gate)
	}
}

// spread passes on that gates have opened.
func (g *gates) spread() {
	for len(g.opened) > 0 {
		gate := g.opened[len(g.opened)-1]
		g.opened = g.opened[:len(g.opened)-1]
		g.freed = append(g.freed, g.begin.of(gate)...)
		for _, next := range g.next.of(gate) {
			g.release(next)
		}
	}
}

// adjacency holds the targets of numbered nodes, those of one node side by side.
type adjacency struct {
	first   []int32 // by node; one more at the end
	targets []int32
}

// newAdjacency gathers by node the targets of n arrows, of which arrow may leave some out.
func newAdjacency(nodes, n int, arrow func(i int) (from, to int32, ok bool)) adjacency {
	a := adjacency{first: make([]int32, nodes+1)}
	for i := range n {
		if from, _, ok := arrow(i); ok {
			a.first[from+1]++
		}
	}
	for i := range nodes {
		a.first[i+1] += a.first[i]
	}
	a.targets = make([]int32, a.first[nodes])
	at := slices.Clone(a.first)
	for i := range n {
		if from, to, ok := arrow(i); ok {
			a.targets[at[from]] = to
			at[from]++
		}
	}
	return a
}

// of returns the targets of a node.
func (a *adjacency) of(node int32) []int32 { return a.targets[a.first[node]:a.first[node+1]] }
