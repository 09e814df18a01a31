package network_test

import (
	"slices"
	"testing"

	"example.org/review/timeline/internal/network"
)

// checkSolved checks all that is said of a solved problem against the model.
func checkSolved(t *testing.T, p problem) {
	t.Helper()
	n := solve(p)
	checkBounds(t, p, n)
	checkDropped(t, p, n)
	for _, proof := range n.Proofs() {
		checkProof(t, p, proof)
	}
}

func checkBounds(t *testing.T, p problem, n *network.Network) {
	t.Helper()
	m := newModel(p.Ranges, n.Edges())
	if !m.feasible {
		t.Fatalf("what is left of %+v cannot hold", p)
	}
	for q := range network.Point(len(p.Ranges)) {
		if got, want := n.Range(q), m.rangeOf(q); got != want {
			t.Errorf("range of %d is %v, want %v", q, got, want)
		}
		if owner(p, q) >= 0 {
			checkSupport(t, p, n, q)
		}
		for r := range network.Point(len(p.Ranges)) {
			got, ok := n.Distance(q, r)
			want, wanted := m.distance(q, r)
			if got != want || ok != wanted {
				t.Errorf("distance from %d to %d is %d %t, want %d %t", q, r, got, ok, want, wanted)
			}
			for _, gap := range []int64{0, 1, want - 1, want, want + 1} {
				if atLeast := want >= gap; gap > -far && gap < far && n.AtLeast(q, r, gap) != atLeast {
					t.Errorf("from %d to %d there are at least %d: %t, want %t", q, r, gap, !atLeast, atLeast)
				}
			}
			if owner(p, q) >= 0 && owner(p, r) >= 0 { // ways end at owners
				checkChain(t, p, n, q, r)
			}
		}
	}
}

// farthest returns the model's greatest gap along ways of some elements in their order, and structural ones.
func farthest(p problem, n *network.Network, along []network.Element, from, to network.Point) weight {
	ranges := make([]network.Range, len(p.Ranges))
	for q := range ranges {
		ranges[q] = allTime
	}
	var edges []network.Edge
	for w := range waysOf(p, n.Edges()) {
		e := network.Element{Tag: w.tag, A: owner(p, w.from), B: owner(p, w.to)}
		if w.tag < 0 || slices.Contains(along, e) {
			edges = append(edges, network.Edge{From: w.from, To: w.to, Gap: w.gap})
		}
	}
	return newModel(ranges, edges).least[from][to]
}

func checkSupport(t *testing.T, p problem, n *network.Network, q network.Point) {
	t.Helper()
	low, ways := n.Support(q, false)
	w := place(p.Ranges[low].Lo, -1).plus(farthest(p, n, ways, low, q))
	if got, want := w.bound(-1), n.Range(q).Lo; got != want {
		t.Errorf("lower bound of %d rests on %d with %d, want %d", q, low, got, want)
	}
	high, ways := n.Support(q, true)
	gap := farthest(p, n, ways, q, high)
	w = place(p.Ranges[high].Hi, 1).plus(weight{-gap.level, -gap.seconds, gap.known})
	if got, want := w.bound(1), n.Range(q).Hi; got != want {
		t.Errorf("upper bound of %d rests on %d with %d, want %d", q, high, got, want)
	}
}

func checkChain(t *testing.T, p problem, n *network.Network, from, to network.Point) {
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
		if got := farthest(p, n, c.Ways, from, to); got.seconds != gap {
			t.Errorf("ways from %d to %d add up to %d, want %d", from, to, got.seconds, gap)
		}
		return
	}
	before, after := farthest(p, n, c.Ways, from, c.High), farthest(p, n, c.Rest, c.Low, to)
	hi, lo := place(p.Ranges[c.High].Hi, 1), place(p.Ranges[c.Low].Lo, -1)
	got := before.seconds - hi.seconds + lo.seconds + after.seconds
	if lo.level > hi.level {
		got = network.PosInf
	}
	if got != gap {
		t.Errorf("chain from %d to %d adds up to %d, want %d", from, to, got, gap)
	}
}

// checkDropped checks that what links and rules say is given up between owners that one proof names and nowhere else, and
// that proofs are found in all groups that need them and in no others.
func checkDropped(t *testing.T, p problem, n *network.Network) {
	t.Helper()
	group := connected(p)
	proved := make(map[int]bool)
	structural := false // a proof rests on structural edges alone
	named := make(map[[2]int32]bool)
	for _, proof := range n.Proofs() {
		link := false
		for _, e := range proof.Elements {
			named[[2]int32{e.A, e.B}] = true // also of points without an owner
			named[[2]int32{e.B, e.A}] = true
			link = link || !e.IsStatement()
		}
		structural = structural || !link
		for _, a := range proof.Owners {
			for _, b := range proof.Owners {
				named[[2]int32{a, b}] = named[[2]int32{a, b}] || a != b
			}
		}
	}
	for _, proof := range n.Proofs() {
		proved[group[pointOf(p, proof)]] = true
	}
	all, left := waysOf(p, p.Edges), waysOf(p, n.Edges())
	for w := range all {
		a, b := owner(p, w.from), owner(p, w.to)
		gone := !left[w]
		switch {
		case w.tag < 0:
			if gone && !structural {
				t.Errorf("way %v is given up", w)
			}
		case a < 0 || b < 0 || a == b: // given up where a proof rests on it, perhaps not named by its owners
			if gone && n.Proofs() == nil {
				t.Errorf("way %v is given up without a proof", w)
			}
		case gone != named[[2]int32{a, b}]:
			t.Errorf("way %v: given up is %t, its owners are named in one proof is %t", w, gone, !gone)
		}
	}
	for w := range left {
		if !all[w] {
			t.Errorf("way %v was not there", w)
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

// pointOf returns a point that a proof comes by.
func pointOf(p problem, proof network.Proof) network.Point {
	if proof.Low >= 0 {
		return proof.Low
	}
	for q := range p.Ranges {
		if len(proof.Owners) > 0 && owner(p, network.Point(q)) == proof.Owners[0] {
			return network.Point(q)
		}
	}
	e := proof.Elements[0]
	i := slices.IndexFunc(p.Edges, func(f network.Edge) bool { return f.Tag == e.Tag })
	return p.Edges[i].From
}

func TestAgainstModel(t *testing.T) {
	t.Parallel()
	scripts(t, 200*long, func(t *testing.T, b bytes) { checkSolved(t, b.any()) })
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
