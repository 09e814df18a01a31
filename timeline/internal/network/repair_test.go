package network_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"example.org/review/timeline/internal/network"
)

// A guise is a problem that says the same as another, and more of things that nothing connects with it.
type guise struct {
	problem
	points []network.Point // by point of the other
	owners []int32         // by owner of the other
}

// disguise shuffles the edges of p, numbers its joins at random, and puts the points and owners of q between its own, of
// which it keeps the order.
func disguise(random *rand.Rand, p, q problem) guise {
	var g guise
	var from []problem
	var old []network.Point
	take := func(p problem, owned bool) {
		for i := range network.Point(len(p.Ranges)) {
			if (owner(p, i) >= 0) == owned {
				from, old = append(from, p), append(old, i)
			}
		}
	}
	take(p, true)
	own := len(old)
	take(p, false)
	take(q, true)
	take(q, false)
	places := random.Perm(len(old))
	slices.Sort(places[:own])
	g.Ranges, g.Owners = make([]network.Range, len(old)), make([]int32, len(old))
	g.points = make([]network.Point, len(p.Ranges))
	foreign := make([]network.Point, len(q.Ranges))
	order := make([]int, len(old)) // old by place
	for i, at := range places {
		order[at] = i
		if i < len(p.Ranges) {
			g.points[old[i]] = network.Point(at)
		} else {
			foreign[old[i]] = network.Point(at)
		}
	}
	owners := []map[int32]int32{{}, {}}
	next := int32(0)
	for at, i := range order {
		g.Ranges[at], g.Owners[at] = from[i].Ranges[old[i]], network.NoOwner
		which := 0
		if i >= len(p.Ranges) {
			which = 1
		}
		if o := owner(from[i], old[i]); o >= 0 {
			if _, known := owners[which][o]; !known {
				owners[which][o] = next
				next++
			}
			g.Owners[at] = owners[which][o]
		}
	}
	g.owners = make([]int32, len(owners[0]))
	for o, to := range owners[0] {
		g.owners[o] = to
	}
	for _, e := range p.Edges {
		e.From, e.To = g.points[e.From], g.points[e.To]
		g.Edges = append(g.Edges, e)
	}
	for _, e := range q.Edges {
		e.From, e.To = foreign[e.From], foreign[e.To]
		g.Edges = append(g.Edges, e)
	}
	random.Shuffle(len(g.Edges), func(i, j int) { g.Edges[i], g.Edges[j] = g.Edges[j], g.Edges[i] })
	g.Free = func(at network.Point) network.Range {
		i := order[at]
		if from[i].Free == nil {
			return allTime
		}
		return from[i].Free(old[i])
	}
	return g
}

// told returns a proof of the problem as the guise has it.
func (g guise) told(p network.Proof) network.Proof {
	point := func(q network.Point) network.Point {
		if q == network.NoPoint {
			return q
		}
		return g.points[q]
	}
	own := func(o int32) int32 {
		if o < 0 {
			return o
		}
		return g.owners[o]
	}
	told := network.Proof{Low: point(p.Low), High: point(p.High), By: p.By}
	for _, e := range p.Elements {
		told.Elements = append(told.Elements, network.Element{Tag: e.Tag, A: own(e.A), B: own(e.B)})
	}
	for _, o := range p.Owners {
		told.Owners = append(told.Owners, own(o))
	}
	return told
}

// What is found depends on neither the order of edges, nor how joins are numbered, nor on what nothing connects.
func TestLawProofsDependOnContentAlone(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(5, 6))
	proofs := 0
	scripts(t, 400*long, func(t *testing.T, b bytes) {
		p, q := b.ordered(), b.ordered()
		n := solve(p)
		g := disguise(random, p, q)
		other := solve(g.problem)
		for i := range p.Ranges {
			if got, want := other.Range(g.points[i]), n.Range(network.Point(i)); got != want {
				t.Errorf("in another guise, the range of %d is %v, want %v", i, got, want)
			}
		}
		var got []network.Proof
		for _, proof := range other.Proofs() {
			if slices.ContainsFunc(proof.Owners, func(o int32) bool { return slices.Contains(g.owners, o) }) {
				got = append(got, proof)
			}
		}
		var want []network.Proof
		for _, proof := range n.Proofs() {
			if len(proof.Owners) > 0 {
				want = append(want, g.told(proof))
			}
		}
		proofs += len(want)
		if !reflect.DeepEqual(got, want) {
			t.Errorf("in another guise, proofs are %v, want %v, of %+v", got, want, g.problem)
		}
	})
	if proofs < 500 {
		t.Errorf("only %d proofs were compared", proofs)
	}
}

// ordered makes a problem whose owners are numbered in the order of their points, one after another.
func (b *bytes) ordered() problem {
	p := b.any()
	numbers := make(map[int32]int32)
	owners := make([]int32, len(p.Ranges))
	for q := range owners {
		o := owner(p, network.Point(q))
		if _, known := numbers[o]; !known && o >= 0 {
			numbers[o] = int32(len(numbers))
		}
		owners[q] = network.NoOwner
		if o >= 0 {
			owners[q] = numbers[o]
		}
	}
	p.Owners = owners
	return p
}

// One wrong date takes away what links and rules say of those that contradict it, and nothing else.
func TestContradictionsStayLocal(t *testing.T) {
	t.Parallel()
	p := undated(40)
	dated(p, 0, network.Range{Lo: 0, Hi: 10*86400 - 1}) // lasts ten days, and all lie within
	p.Ranges[0].Hi, p.Ranges[1].Lo = 0, 10*86400-1
	for i := 1; i < 40; i++ {
		p.Edges = append(p.Edges, network.Edge{From: 0, To: network.Point(2 * i), Tag: 0},
			network.Edge{From: network.Point(2*i + 1), To: 1, Tag: 0})
	}
	dated(p, 7, day(30))
	n := solve(*p)
	if got := len(n.Proofs()); got != 1 {
		t.Fatalf("%d proofs, want one", got)
	}
	for i := 1; i < 40; i++ {
		want := network.Range{Lo: 0, Hi: 10*86400 - 1}
		if i == 7 {
			want = day(30)
		}
		if got := n.Range(network.Point(2 * i)); got != want {
			t.Errorf("start of %d lies in %v, want %v", i, got, want)
		}
	}
}

// What a join says of all other pairs stays when it is given up of one.
func TestJoinsAreGivenUpByPair(t *testing.T) {
	t.Parallel()
	p := undated(6)
	for i, d := range []int64{1, 2, 9, 5, 6, 7} { // 2 ends after all of those that it should precede
		dated(p, i, day(d))
	}
	joined(p, []int{0, 1, 2}, []int{3, 4, 5}, 1, 4)
	n := solve(*p)
	var got []string
	for _, proof := range n.Proofs() {
		got = append(got, fmt.Sprint(proof.Owners))
	}
	slices.Sort(got)
	if want := []string{"[2 3]", "[2 4]", "[2 5]"}; !slices.Equal(got, want) {
		t.Errorf("proofs name %v, want %v", got, want)
	}
	for w := range waysOf(*p, p.Edges) {
		gone := !waysOf(*p, n.Edges())[w]
		if want := w.tag == 4 && p.Owners[w.from] == 2; gone != want {
			t.Errorf("way %v is given up: %t, want %t", w, gone, want)
		}
	}
}

// Where thousands contradict thousands of others, time and memory stay within bounds.
func TestHostileJoin(t *testing.T) {
	t.Parallel()
	const events = 300 * long
	p := undated(events)
	for i := range events {
		dated(p, i, day(int64(events-i)))
	}
	joined(p, every(2, 0, events), every(2, 1, events), 1, 0)
	n := solve(*p)
	if got := len(n.Proofs()); got < events || got > 80*events {
		t.Errorf("%d proofs", got)
	}
	if m := len(n.Edges()); m > 30*events {
		t.Errorf("%d edges are left", m)
	}
}
