package network_test

import (
	"reflect"
	"sync"
	"testing"

	"example.org/review/timeline/internal/network"
)

// free is what is known of events without a statement: a start is never at the end of all time,
// an end never before it.
func free(p network.Point) network.Range {
	if p%2 == 0 {
		return network.Range{Lo: noBegin, Hi: last}
	}
	return network.Range{Lo: first, Hi: never}
}

func statement(owner int32) network.Element {
	return network.Element{Tag: network.Structural, A: owner, B: owner}
}

func TestProofs(t *testing.T) {
	t.Parallel()
	type proof struct {
		low, high network.Point
		elements  []network.Element
		by        int64
	}
	tests := []struct {
		name string
		make func(p *problem)
		want []proof
	}{
		{"consistent", func(p *problem) {
			dated(p, 0, day(1))
			dated(p, 1, day(2))
			after(p, 0, 1, 1)
		}, nil},
		{"too early", func(p *problem) {
			dated(p, 0, day(2))
			dated(p, 1, day(1))
			after(p, 0, 1, 1)
		}, []proof{{1, 2, []network.Element{statement(0), {Tag: 4, A: 0, B: 1}, statement(1)}, 2}}},
		{"after itself", func(p *problem) {
			after(p, 2, 2, 1)
		}, []proof{{network.NoPoint, network.NoPoint, []network.Element{{Tag: 4, A: 2, B: 2}}, 1}}},
		{"after each other", func(p *problem) {
			after(p, 0, 1, 5)
			after(p, 1, 0, 2)
		}, []proof{{network.NoPoint, network.NoPoint, []network.Element{{Tag: 4, A: 0, B: 1}, {Tag: 5, A: 1, B: 0}}, 7}}},
		{"after what never ends", func(p *problem) {
			p.Ranges[1] = network.Range{Lo: never, Hi: never}
			dated(p, 1, day(1))
			after(p, 0, 1, 5)
		}, []proof{{1, 2, []network.Element{statement(0), {Tag: 4, A: 0, B: 1}}, never}}},
		{"before what has no begin", func(p *problem) {
			p.Ranges[2] = network.Range{Lo: noBegin, Hi: noBegin}
			dated(p, 0, day(1))
			after(p, 0, 1, 5)
		}, []proof{{1, 2, []network.Element{{Tag: 4, A: 0, B: 1}, statement(1)}, never}}},
		{"event too long for its limit", func(p *problem) {
			p.Ranges[0], p.Ranges[1] = day(1), day(9)
			p.Edges = append(p.Edges, network.Edge{From: 1, To: 0, Gap: -86400, Tag: 9})
		}, []proof{{1, 0, []network.Element{statement(0), {Tag: 9, A: 0, B: 0}}, 6*86400 + 1}}},
		{"the shorter way round", func(p *problem) {
			after(p, 0, 1, 5)
			after(p, 1, 2, 5)
			after(p, 2, 0, 5)
			after(p, 1, 0, 5)
		}, []proof{{network.NoPoint, network.NoPoint, []network.Element{{Tag: 4, A: 0, B: 1}, {Tag: 7, A: 1, B: 0}}, 10}}},
		{"the later of those before", func(p *problem) {
			dated(p, 0, day(5))
			dated(p, 1, day(7))
			dated(p, 2, day(3))
			joined(p, []int{0, 1}, []int{2, 3}, 1, 9)
		}, []proof{
			{3, 4, []network.Element{statement(1), {Tag: 9, A: 1, B: 2}, statement(2)}, 3*86400 + 2},
			{1, 4, []network.Element{statement(0), {Tag: 9, A: 0, B: 2}, statement(2)}, 86400 + 2},
		}},
		{"pairs of one join", func(p *problem) {
			dated(p, 0, day(5))
			dated(p, 1, day(7))
			dated(p, 2, day(3))
			dated(p, 3, day(4))
			joined(p, []int{0, 1}, []int{2, 3}, 1, 9)
		}, []proof{
			{3, 6, []network.Element{statement(1), {Tag: 9, A: 1, B: 3}, statement(3)}, 2*86400 + 2},
			{1, 4, []network.Element{statement(0), {Tag: 9, A: 0, B: 2}, statement(2)}, 86400 + 2},
			{3, 4, []network.Element{statement(1), {Tag: 9, A: 1, B: 2}, statement(2)}, 3*86400 + 2},
			{1, 6, []network.Element{statement(0), {Tag: 9, A: 0, B: 3}, statement(3)}, 2},
		}},
		{"what lies farthest out", func(p *problem) {
			dated(p, 0, day(5))
			dated(p, 1, day(7))
			dated(p, 2, day(4))
			dated(p, 3, day(3))
			joined(p, []int{0, 1}, []int{2, 3}, 1, 9)
		}, []proof{
			{3, 6, []network.Element{statement(1), {Tag: 9, A: 1, B: 3}, statement(3)}, 3*86400 + 2},
			{1, 4, []network.Element{statement(0), {Tag: 9, A: 0, B: 2}, statement(2)}, 2},
			{3, 4, []network.Element{statement(1), {Tag: 9, A: 1, B: 2}, statement(2)}, 2*86400 + 2},
			{1, 6, []network.Element{statement(0), {Tag: 9, A: 0, B: 3}, statement(3)}, 86400 + 2},
		}},
		{"both sides of one rule", func(p *problem) { // at least 5 and at most 3: the instance alone
			dated(p, 0, day(5))
			dated(p, 2, day(1))
			joined(p, []int{0, 1}, []int{2, 3}, 5, 9)
			join := network.Point(len(p.Ranges))
			p.Ranges = append(p.Ranges, allTime)
			p.Owners = append(p.Owners, network.NoOwner)
			p.Edges = append(p.Edges,
				network.Edge{From: 4, To: join, Tag: 9}, network.Edge{From: join, To: 1, Gap: -3, Tag: 9})
		}, []proof{{network.NoPoint, network.NoPoint, []network.Element{{Tag: 9, A: 0, B: 2}}, 2}}},
		{"what is structural alone", func(p *problem) {
			p.Ranges[0], p.Ranges[1] = day(5), day(1)
			after(p, 1, 0, 1)
		}, []proof{{0, 1, []network.Element{statement(0)}, 3*86400 + 1}}},
		{"a join with a range", func(p *problem) {
			dated(p, 0, day(5))
			joined(p, []int{0, 1}, []int{2, 3}, 5, 9)
			p.Ranges[8] = day(1)
		}, []proof{{1, 8, []network.Element{statement(0), {Tag: 9, A: 0, B: network.NoOwner}}, 3*86400 + 1}}},
		{"joins only", func(p *problem) {
			p.Ranges = append(p.Ranges, allTime, allTime)
			p.Owners = append(p.Owners, network.NoOwner, network.NoOwner)
			p.Edges = append(p.Edges, network.Edge{From: 8, To: 9, Tag: 3, Gap: 1}, network.Edge{From: 9, To: 8, Tag: 3})
		}, []proof{{network.NoPoint, network.NoPoint, []network.Element{{Tag: 3, A: network.NoOwner, B: network.NoOwner}}, 1}}},
		{"from join to join", func(p *problem) {
			dated(p, 0, day(5))
			dated(p, 1, day(2))
			p.Ranges = append(p.Ranges, allTime, allTime)
			p.Owners = append(p.Owners, network.NoOwner, network.NoOwner)
			p.Edges = append(p.Edges, network.Edge{From: 1, To: 8, Tag: 3, Gap: 1},
				network.Edge{From: 8, To: 9, Tag: 3, Gap: 1}, network.Edge{From: 9, To: 2, Tag: 3, Gap: 1})
		}, []proof{{1, 2, []network.Element{statement(0), {Tag: 3, A: 0, B: network.NoOwner},
			{Tag: 3, A: network.NoOwner, B: network.NoOwner}, {Tag: 3, A: network.NoOwner, B: 1}, statement(1)}, 2*86400 + 4}}},
		{"an empty range is its begin", func(p *problem) {
			p.Ranges[1] = network.Range{Lo: 10, Hi: 0}
			p.Ranges[2] = network.Range{Lo: 0, Hi: 10}
			after(p, 0, 1, 1)
		}, []proof{{1, 2, []network.Element{statement(0), {Tag: 4, A: 0, B: 1}, statement(1)}, 1}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := undated(4)
			p.Free = free
			tt.make(p)
			n := solve(*p)
			var got []proof
			for _, x := range n.Proofs() {
				got = append(got, proof{x.Low, x.High, x.Elements, x.By})
			}
			if !reflect.DeepEqual(got, tt.want) {
				t.Errorf("proofs are %v, want %v", got, tt.want)
			}
			for q := range p.Ranges {
				if r := n.Range(network.Point(q)); r.Lo > r.Hi && p.Ranges[q].Lo <= p.Ranges[q].Hi && q > 1 {
					t.Errorf("range of %d is %v", q, r)
				}
			}
		})
	}
}

func TestProofWithoutStatementsIsOfLinks(t *testing.T) {
	t.Parallel()
	p := undated(3)
	after(p, 0, 1, 1)
	after(p, 1, 0, 1)
	for _, e := range solve(*p).Proofs()[0].Elements {
		if e.IsStatement() {
			t.Errorf("a ring of links rests on %v", e)
		}
	}
	if e := statement(3); !e.IsStatement() {
		t.Errorf("%v is no statement", e)
	}
}

// Proofs longer than the search goes, and than each element is tried.
func TestLongProofs(t *testing.T) {
	t.Parallel()
	for _, links := range []int{50, network.Thorough - 2, network.Thorough + 100} {
		for _, s := range shapes {
			if s.name != "ring" && s.name != "late chain" {
				continue
			}
			p := s.make(links)
			n := solve(p)
			if len(n.Proofs()) != 1 {
				t.Fatalf("%s of %d: %d proofs", s.name, links, len(n.Proofs()))
			}
			proof := n.Proofs()[0]
			want := links
			if s.name == "late chain" {
				want++ // one link less, two statements more
			}
			if len(proof.Elements) != want {
				t.Errorf("%s of %d: proof has %d elements, want %d", s.name, links, len(proof.Elements), want)
			}
			if links <= 50 {
				checkProof(t, p, proof)
			}
		}
	}
}

// The shortest proof by a point is found, whatever else there is.
func TestProofIsShort(t *testing.T) {
	t.Parallel()
	for _, direct := range []bool{false, true} {
		p := chain(40, straight)
		p.Ranges[0] = network.Range{Lo: 1000, Hi: 1000}
		p.Ranges[79].Hi = 0
		want := 41
		if direct {
			p.Ranges[76] = network.Range{Lo: 50, Hi: 2000} // contradicts the end less, but is nearer
			want = 3
		}
		if got := len(solve(*p).Proofs()[0].Elements); got != want {
			t.Errorf("proof has %d elements, want %d", got, want)
		}
	}
}

func TestSolveIsRepeatable(t *testing.T) {
	t.Parallel()
	for _, s := range shapes {
		p := s.make(100)
		want := solve(p)
		got := solve(p)
		if !reflect.DeepEqual(got.Proofs(), want.Proofs()) {
			t.Errorf("%s: proofs differ", s.name)
		}
		for q := range network.Point(len(p.Ranges)) {
			if got.Range(q) != want.Range(q) {
				t.Errorf("%s: range of %d is %v, then %v", s.name, q, want.Range(q), got.Range(q))
			}
		}
	}
}

// Readers that share a network have the answers that each would have alone.
func TestReadersShareANetwork(t *testing.T) {
	t.Parallel()
	n := solve(oneYear(100, 2))
	type answer struct {
		gap     int64
		chain   network.Chain
		atLeast bool
	}
	ask := func(from, to network.Point) (a answer) {
		a.gap, _ = n.Distance(from, to)
		a.chain, _ = n.Chain(from, to)
		a.atLeast = n.AtLeast(from, to, 1)
		return a
	}
	var alone []answer
	for q := range network.Point(200) {
		alone = append(alone, ask(199-q, q))
	}
	var group sync.WaitGroup
	for range 4 {
		group.Add(1)
		go func() {
			defer group.Done()
			for q, want := range alone {
				if got := ask(network.Point(199-q), network.Point(q)); !reflect.DeepEqual(got, want) {
					t.Errorf("from %d to %d the answers are %v, alone %v", 199-q, q, got, want)
				}
			}
		}()
	}
	group.Wait()
}

func TestEmpty(t *testing.T) {
	t.Parallel()
	n := solve(problem{})
	if n.Proofs() != nil {
		t.Errorf("nothing has proofs %v", n.Proofs())
	}
	if order := n.Order(nil, nil); len(order) != 0 {
		t.Errorf("nothing has the order %v", order)
	}
}
