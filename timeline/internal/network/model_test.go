package network_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/review/timeline/internal/network"
)

// far is more seconds than any sum in a test, in place of "nobody knows how many".
const far = 1 << 40

// A weight is a difference of two points in the model: by how many levels (no
// start, some second, never) the one lies above the other, and within a level
// by how many seconds.
type weight struct {
	level   int
	seconds int64
	known   bool
}

func (w weight) plus(v weight) weight {
	return weight{w.level + v.level, w.seconds + v.seconds, w.known && v.known}
}

func (w weight) more(v weight) bool {
	return w.known && (!v.known || w.level > v.level || w.level == v.level && w.seconds > v.seconds)
}

// place returns a bound of a range as a weight from the origin. Where it
// gives no second, the seconds are side * far.
func place(bound, side int64) weight {
	switch bound {
	case network.NegInf:
		return weight{-1, side * far, true}
	case network.PosInf:
		return weight{1, side * far, true}
	case network.NegInf + 1, network.PosInf - 1:
		return weight{0, side * far, true}
	}
	return weight{0, bound, true}
}

// bound is the opposite of place.
func (w weight) bound(side int64) int64 {
	switch {
	case w.level < 0:
		return network.NegInf
	case w.level > 0:
		return network.PosInf
	case side < 0 && w.seconds < -far/2:
		return network.NegInf + 1
	case side > 0 && w.seconds > far/2:
		return network.PosInf - 1
	}
	return w.seconds
}

// A model is a network as a matrix: how long each point lies at least after
// each other one. Its last point is the origin.
type model struct {
	least    [][]weight
	feasible bool
}

// newModel solves the network by the algorithm of Floyd and Warshall.
func newModel(ranges []network.Range, edges []network.Edge) model {
	origin := len(ranges)
	m := model{feasible: true}
	for i := range origin + 1 {
		m.least = append(m.least, make([]weight, origin+1))
		m.least[i][i] = weight{known: true}
	}
	set := func(i, j int, w weight) {
		if w.more(m.least[i][j]) {
			m.least[i][j] = w
		}
	}
	for p, r := range ranges {
		hi := place(r.Hi, 1)
		set(origin, p, place(r.Lo, -1))
		set(p, origin, weight{-hi.level, -hi.seconds, true})
	}
	for _, e := range edges {
		set(int(e.From), int(e.To), weight{0, e.Gap, true})
	}
	for k := range m.least {
		for i := range m.least {
			for j := range m.least {
				set(i, j, m.least[i][k].plus(m.least[k][j]))
			}
		}
		for i := range m.least {
			if m.least[i][i].more(weight{known: true}) {
				m.feasible = false
				return m
			}
		}
	}
	return m
}

func (m model) rangeOf(p network.Point) network.Range {
	origin := len(m.least) - 1
	hi := m.least[p][origin]
	return network.Range{
		Lo: m.least[origin][p].bound(-1),
		Hi: weight{-hi.level, -hi.seconds, true}.bound(1),
	}
}

func (m model) distance(from, to network.Point) (int64, bool) {
	switch w := m.least[from][to]; {
	case w.known && w.level > 0:
		return network.PosInf, true
	case w.known && w.level == 0 && w.seconds > -far/2:
		return w.seconds, true
	}
	return network.NegInf, false
}

// bytes hands out the bytes of a script, and zeros after its end.
type bytes []byte

func (b *bytes) below(n int) int {
	if len(*b) == 0 {
		return 0
	}
	x := int((*b)[0]) % n
	*b = (*b)[1:]
	return x
}

func (b *bytes) rangeOf() network.Range {
	specials := [...]int64{network.NegInf, network.NegInf + 1, network.PosInf - 1, network.PosInf}
	lo, hi := int64(b.below(12)), int64(b.below(12))
	if lo >= 8 {
		lo = specials[(lo-8)%4]
	}
	if hi >= 8 {
		hi = specials[(hi-8)%4]
	}
	return tidy(network.Range{Lo: min(lo, hi), Hi: max(lo, hi)})
}

// tidy returns r without bounds that are finite but beyond what the model counts with.
func tidy(r network.Range) network.Range {
	if r.Lo == network.PosInf-1 {
		r.Lo = network.NegInf + 1
	}
	if r.Hi == network.NegInf+1 {
		r.Hi = network.PosInf - 1
	}
	return r
}

// plain makes a network of up to 12 points, each its own owner, with edges at random.
func (b *bytes) plain() problem {
	var p problem
	n := 1 + b.below(12)
	for range n {
		p.Ranges = append(p.Ranges, b.rangeOf())
	}
	for range b.below(3 * n) {
		p.Edges = append(p.Edges, network.Edge{
			From: network.Point(b.below(n)), To: network.Point(b.below(n)),
			Gap: int64(b.below(9)) - 5, Tag: int32(b.below(4)) - 1,
		})
	}
	return p
}

// events makes a network of up to 8 events with a start and an end each, links, and
// rules that join many of them through a point.
func (b *bytes) events() problem {
	var p problem
	n := 2 + b.below(7)
	tag := int32(0)
	edge := func(from, to int, gap int64, tag int32) {
		p.Edges = append(p.Edges, network.Edge{From: network.Point(from), To: network.Point(to), Gap: gap, Tag: tag})
	}
	for i := range n {
		r, s := b.rangeOf(), b.rangeOf()
		p.Ranges = append(p.Ranges, network.Range{Lo: min(r.Lo, s.Lo), Hi: min(r.Hi, s.Hi)},
			network.Range{Lo: max(r.Lo, s.Lo), Hi: max(r.Hi, s.Hi)})
		p.Owners = append(p.Owners, int32(i), int32(i))
		edge(2*i, 2*i+1, 0, network.Structural)
	}
	for range b.below(n) {
		edge(2*b.below(n)+1, 2*b.below(n), 1, tag)
		tag++
	}
	join := func(froms, tos, from, to int, gap int64) {
		z := len(p.Ranges)
		p.Ranges = append(p.Ranges, network.Range{Lo: network.NegInf, Hi: network.PosInf})
		p.Owners = append(p.Owners, network.NoOwner)
		for i := range n {
			if froms>>i&1 > 0 {
				edge(2*i+from, z, 0, tag)
			}
			if tos>>i&1 > 0 {
				edge(z, 2*i+to, gap, tag)
			}
		}
	}
	for range b.below(3) {
		froms, tos := b.below(1<<n), b.below(1<<n)
		join(froms, tos, 1, 0, int64(b.below(3)))
		if b.below(2) > 0 {
			join(tos, froms, 0, 1, -int64(b.below(5)))
		}
		tag++
	}
	if b.below(2) > 0 {
		p.Free = func(q network.Point) network.Range {
			switch {
			case int(q) >= 2*n:
				return network.Range{Lo: network.NegInf, Hi: network.PosInf}
			case q%2 == 0:
				return network.Range{Lo: network.NegInf, Hi: max(p.Ranges[q].Hi, network.PosInf-1)}
			}
			return network.Range{Lo: min(p.Ranges[q].Lo, network.NegInf+1), Hi: network.PosInf}
		}
	}
	return p
}

// schedule makes a network of up to 14 points, two of each owner, that holds
// but for up to two edges.
func (b *bytes) schedule() problem {
	var p problem
	n := 2 + b.below(13)
	var at []int64
	for i := range n {
		at = append(at, int64(b.below(40)))
		r := always
		if b.below(3) == 0 {
			r = network.Range{Lo: at[i] - int64(b.below(3)), Hi: at[i] + int64(b.below(3))}
		}
		p.Ranges = append(p.Ranges, r)
		p.Owners = append(p.Owners, int32(i/2))
	}
	for range n + b.below(n) {
		i, j := b.below(n), b.below(n)
		p.Edges = append(p.Edges, network.Edge{
			From: network.Point(i), To: network.Point(j), Tag: int32(b.below(6)) - 1, Gap: at[j] - at[i] - int64(b.below(3)),
		})
	}
	for range b.below(3) {
		p.Edges[b.below(len(p.Edges))].Gap += int64(b.below(6))
	}
	return p
}

// any makes one of these. Where structural edges contradict what is stated, none is structural.
func (b *bytes) any() problem {
	var p problem
	switch b.below(3) {
	case 0:
		p = b.plain()
	case 1:
		p = b.events()
	default:
		p = b.schedule()
	}
	edges := slices.DeleteFunc(slices.Clone(p.Edges), func(e network.Edge) bool { return e.Tag >= 0 })
	if !newModel(p.Ranges, edges).feasible {
		for i := range p.Edges {
			p.Edges[i].Tag = max(p.Edges[i].Tag, 0)
		}
	}
	return p
}

// scripts calls f with scripts at random, count of them.
func scripts(t *testing.T, count int, f func(t *testing.T, b bytes)) {
	random := rand.New(rand.NewPCG(1, 2))
	for range count {
		b := make(bytes, 1+random.IntN(200))
		for i := range b {
			b[i] = byte(random.IntN(256))
		}
		f(t, b)
		if t.Failed() {
			c := slices.Clone(b)
			t.Fatalf("script %v: %+v", []byte(b), c.any())
		}
	}
}

func owner(p problem, q network.Point) int32 {
	if p.Owners == nil {
		return int32(q)
	}
	return p.Owners[q]
}

// A way leads from one point to another where ways stop, direct or through a join.
type way struct {
	from, to network.Point
	gap      int64
	tag      int32
}

// waysOf returns all ways along some edges.
func waysOf(p problem, edges []network.Edge) map[way]bool {
	stops := func(q network.Point) bool {
		if owner(p, q) >= 0 || p.Ranges[q] != allTime {
			return true
		}
		return slices.ContainsFunc(p.Edges, func(e network.Edge) bool {
			return e.From == q && owner(p, e.To) < 0 || e.To == q && owner(p, e.From) < 0
		})
	}
	ways := make(map[way]bool)
	for _, e := range edges {
		switch {
		case !stops(e.From):
		case stops(e.To):
			ways[way{e.From, e.To, e.Gap, max(e.Tag, network.Structural)}] = true
		default:
			for _, f := range edges {
				if f.From == e.To {
					ways[way{e.From, f.To, e.Gap + f.Gap, e.Tag}] = true
				}
			}
		}
	}
	return ways
}

// checkProof checks that a proof contradicts by what it rests on alone, along links and rules in their direction, that it
// needs each of its elements, and names its owners.
func checkProof(t *testing.T, p problem, proof network.Proof) {
	t.Helper()
	all := elementNetwork(p, proof)
	if all.feasible(nil) {
		t.Errorf("elements %v can all hold", proof.Elements)
	}
	for _, e := range proof.Elements {
		if !all.feasible(&e) {
			t.Errorf("elements %v cannot all hold even without %v", proof.Elements, e)
		}
	}
	if !slices.IsSorted(proof.Owners) || len(slices.Compact(slices.Clone(proof.Owners))) != len(proof.Owners) {
		t.Errorf("owners %v are not sorted and different", proof.Owners)
	}
	ways := waysOf(p, p.Edges)
	for _, e := range proof.Elements {
		for _, o := range []int32{e.A, e.B} {
			if o >= 0 && !slices.Contains(proof.Owners, o) {
				t.Errorf("elements %v name %d, owners %v do not", proof.Elements, o, proof.Owners)
			}
		}
		leads := e.IsStatement()
		for w := range ways {
			leads = leads || w.tag == e.Tag && owner(p, w.from) == e.A && owner(p, w.to) == e.B
		}
		if !leads {
			t.Errorf("nothing leads the way of %v", e)
		}
	}
	if most := all.mostBy(); proof.By < 1 || proof.By > most {
		t.Errorf("misses by %d, want 1 to %d", proof.By, most)
	}
}

// mostBy returns by how much the elements miss at most.
func (s elements) mostBy() int64 {
	if s.proof.Low == network.NoPoint {
		return network.PosInf
	}
	ranges, edges := s.network(nil)
	open := make([]network.Range, len(ranges))
	for q := range open {
		open[q] = allTime
	}
	m := newModel(open, edges)
	if !m.feasible {
		return network.PosInf
	}
	lo, hi := place(ranges[s.proof.Low].Lo, -1), place(ranges[s.proof.High].Hi, 1)
	far := lo.plus(m.least[s.proof.Low][s.proof.High])
	if far.level > hi.level {
		return network.PosInf
	}
	return far.seconds - hi.seconds
}

// elements are what a proof rests on, and all structural edges between its owners, as
// a network of the points of these.
type elements struct {
	problem
	proof network.Proof
}

func elementNetwork(p problem, proof network.Proof) elements {
	return elements{p, proof}
}

func (s elements) has(tag, a, b int32, without *network.Element) bool {
	return slices.ContainsFunc(s.proof.Elements, func(e network.Element) bool {
		return e.Tag == tag && (e.A == a && e.B == b || e.A == b && e.B == a) && (without == nil || e != *without)
	})
}

func (s elements) rangeOf(q network.Point, without *network.Element) network.Range {
	o := owner(s.problem, q)
	switch {
	case o < 0 || s.has(network.Structural, o, o, without):
		return s.Ranges[q]
	case s.Free != nil:
		return s.Free(q)
	}
	return network.Range{Lo: network.NegInf, Hi: network.PosInf}
}

// feasible reports whether the elements can hold, without one of them.
func (s elements) feasible(without *network.Element) bool {
	return newModel(s.network(without)).feasible
}

// network returns the ranges and ways of the elements, without one of them.
func (s elements) network(without *network.Element) (ranges []network.Range, edges []network.Edge) {
	for q := range s.Ranges {
		ranges = append(ranges, s.rangeOf(network.Point(q), without))
	}
	for w := range waysOf(s.problem, s.Edges) {
		a, b := owner(s.problem, w.from), owner(s.problem, w.to)
		if s.names(w.from) && s.names(w.to) && (w.tag < 0 || s.has(w.tag, a, b, without)) {
			edges = append(edges, network.Edge{From: w.from, To: w.to, Gap: w.gap})
		}
	}
	return ranges, edges
}

// names reports whether the proof may come by a point.
func (s elements) names(q network.Point) bool {
	o := owner(s.problem, q)
	return o < 0 || slices.Contains(s.proof.Owners, o)
}

// connected returns for each point one that stands for all which edges or owners connect it with.
func connected(p problem) []int {
	group := make([]int, len(p.Ranges))
	for i := range group {
		group[i] = i
	}
	for range p.Ranges {
		for _, e := range p.Edges {
			least := min(group[e.From], group[e.To])
			group[e.From], group[e.To] = least, least
		}
		for q := range group {
			for r := range q {
				if o := owner(p, network.Point(q)); o >= 0 && o == owner(p, network.Point(r)) {
					group[q], group[r] = min(group[q], group[r]), min(group[q], group[r])
				}
			}
		}
	}
	return group
}

// part returns the ranges and edges of one group; other points lie anywhere.
func part(p problem, group []int, g int) ([]network.Range, []network.Edge) {
	ranges := slices.Clone(p.Ranges)
	for q := range ranges {
		if group[q] != g {
			ranges[q] = network.Range{Lo: network.NegInf, Hi: network.PosInf}
		}
	}
	edges := slices.DeleteFunc(slices.Clone(p.Edges), func(e network.Edge) bool { return group[e.From] != g })
	return ranges, edges
}
