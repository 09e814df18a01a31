package network_test

import (
	"slices"
	"testing"

	"example.org/review/timeline/internal/network"
)

// checkSolved checks all that is said of a solved problem against the model.
func checkSolved(t *testing.T, p network.Problem) {
	t.Helper()
	n := network.Solve(p)
	checkBounds(t, p, n)
	checkDropped(t, p, n)
	for _, proof := range n.Proofs() {
		checkProof(t, p, proof)
	}
}

func checkBounds(t *testing.T, p network.Problem, n *network.Network) {
	t.Helper()
	m := newModel(p.Ranges, activeEdges(p, n))
	if !m.feasible {
		t.Fatalf("what is left of %+v cannot hold", p)
	}
	for q := range network.Point(len(p.Ranges)) {
		if got, want := n.Range(q), m.rangeOf(q); got != want {
			t.Errorf("range of %d is %v, want %v", q, got, want)
		}
		checkSupport(t, p, n, q)
		for r := range network.Point(len(p.Ranges)) {
			got, ok := n.Distance(q, r)
			want, wanted := m.distance(q, r)
			if got != want || ok != wanted {
				t.Errorf("distance from %d to %d is %d %t, want %d %t", q, r, got, ok, want, wanted)
			}
			checkChain(t, p, n, q, r)
		}
	}
}

// sum returns how many seconds a way of edges adds up to, and checks that it leads there.
func sum(t *testing.T, p network.Problem, n *network.Network, edges []int32, from, to network.Point) (gap int64) {
	t.Helper()
	for _, i := range edges {
		e := p.Edges[i]
		if e.From != from || !n.Active(i) {
			t.Errorf("edge %v (active: %t) cannot be next from %d", e, n.Active(i), from)
		}
		gap += e.Gap
		from = e.To
	}
	if from != to {
		t.Errorf("edges lead to %d, want %d", from, to)
	}
	return gap
}

func checkSupport(t *testing.T, p network.Problem, n *network.Network, q network.Point) {
	t.Helper()
	low, edges := n.Support(q, false)
	w := place(p.Ranges[low].Lo, -1)
	w.seconds += sum(t, p, n, edges, low, q)
	if got, want := w.bound(-1), n.Range(q).Lo; got != want {
		t.Errorf("lower bound of %d rests on %d with %d, want %d", q, low, got, want)
	}
	high, edges := n.Support(q, true)
	w = place(p.Ranges[high].Hi, 1)
	w.seconds -= sum(t, p, n, edges, q, high)
	if got, want := w.bound(1), n.Range(q).Hi; got != want {
		t.Errorf("upper bound of %d rests on %d with %d, want %d", q, high, got, want)
	}
}

func checkChain(t *testing.T, p network.Problem, n *network.Network, from, to network.Point) {
	t.Helper()
	gap, wanted := n.Distance(from, to)
	c, ok := n.Chain(from, to)
	if ok != wanted || c.Gap != gap {
		t.Errorf("chain from %d to %d has %d %t, want %d %t", from, to, c.Gap, ok, gap, wanted)
	}
	if !ok {
		return
	}
	if c.High == network.NoPoint {
		if got := sum(t, p, n, c.Edges, from, to); got != gap {
			t.Errorf("edges from %d to %d add up to %d, want %d", from, to, got, gap)
		}
		return
	}
	before, after := sum(t, p, n, c.Edges, from, c.High), sum(t, p, n, c.Rest, c.Low, to)
	hi, lo := place(p.Ranges[c.High].Hi, 1), place(p.Ranges[c.Low].Lo, -1)
	got := before - hi.seconds + lo.seconds + after
	if lo.level > hi.level {
		got = network.PosInf
	}
	if got != gap {
		t.Errorf("chain from %d to %d adds up to %d, want %d", from, to, got, gap)
	}
}

// checkDropped checks that edges are dropped at the owners that proofs name and
// nowhere else, and that proofs are found in all groups that need them and in no others.
func checkDropped(t *testing.T, p network.Problem, n *network.Network) {
	t.Helper()
	group := connected(p)
	named := make(map[int32]bool)
	proved := make(map[int]bool)
	structural := false // a proof rests on structural edges alone
	for _, proof := range n.Proofs() {
		for _, o := range proof.Owners {
			named[o] = true
		}
		proved[group[p.Edges[proof.Edges[0]].From]] = true
		structural = structural || !slices.ContainsFunc(proof.Edges, func(i int32) bool { return p.Edges[i].Tag >= 0 })
	}
	for i, e := range p.Edges {
		touches := named[owner(p, e.From)] || named[owner(p, e.To)]
		if active := n.Active(int32(i)); e.Tag >= 0 && active == touches || e.Tag < 0 && !active && !structural {
			t.Errorf("edge %d: active is %t, touches a named owner is %t", i, active, touches)
		}
	}
	for q, g := range group {
		if q != g {
			continue
		}
		ranges, edges := part(p, group, g)
		if feasible := newModel(ranges, edges).feasible; feasible == proved[g] {
			t.Errorf("group of %d: feasible is %t, has a proof is %t", g, feasible, proved[g])
		}
	}
}

func TestAgainstModel(t *testing.T) {
	count := 20000
	if testing.Short() {
		count = 5000
	}
	scripts(t, count, func(t *testing.T, b bytes) { checkSolved(t, b.any()) })
}

func FuzzNetwork(f *testing.F) {
	scripts := [][]byte{
		nil,
		{0, 1, 0, 5, 1, 6, 2, 0, 1, 7, 1}, // one point after another
		slices.Repeat([]byte{1, 3, 7}, 40),
		slices.Repeat([]byte{0, 9, 2, 8, 8}, 20),
	}
	for _, s := range scripts {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, script []byte) {
		b := bytes(script)
		checkSolved(t, b.any())
	})
}
