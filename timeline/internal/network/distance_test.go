package network_test

import (
	"reflect"
	"testing"

	"example.org/review/timeline/internal/network"
)

func TestDistance(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name     string
		from, to network.Range
		gap      int64
		ok       bool
	}{
		{"days", network.Range{Lo: 0, Hi: 10}, network.Range{Lo: 15, Hi: 20}, 5, true},
		{"overlap", network.Range{Lo: 0, Hi: 10}, network.Range{Lo: 5, Hi: 20}, -5, true},
		{"no end known", network.Range{Lo: 0, Hi: last}, network.Range{Lo: 5, Hi: 20}, noBegin, false},
		{"no begin known", network.Range{Lo: 0, Hi: 10}, network.Range{Lo: first, Hi: 20}, noBegin, false},
		{"never", network.Range{Lo: 0, Hi: last}, network.Range{Lo: never, Hi: never}, never, true},
		{"both never", network.Range{Lo: never, Hi: never}, network.Range{Lo: never, Hi: never}, noBegin, false},
		{"no begin", network.Range{Lo: noBegin, Hi: noBegin}, network.Range{Lo: first, Hi: 20}, never, true},
		{"both no begin", network.Range{Lo: noBegin, Hi: noBegin}, network.Range{Lo: noBegin, Hi: 20}, noBegin, false},
		{"farther apart than a gap says", network.Range{Lo: first + 1, Hi: first + 9}, network.Range{Lo: last - 9, Hi: last}, last, true},
		{"farther back than a gap says", network.Range{Lo: 0, Hi: last - 9}, network.Range{Lo: first + 9, Hi: 0}, noBegin, false},
	}
	for _, tt := range tests {
		n := solve(problem{Ranges: []network.Range{tt.from, tt.to}})
		if gap, ok := n.Distance(0, 1); gap != tt.gap || ok != tt.ok {
			t.Errorf("%s: Distance = %d, %t, want %d, %t", tt.name, gap, ok, tt.gap, tt.ok)
		}
	}
}

func TestChain(t *testing.T) {
	t.Parallel()
	edge := func(from, to network.Point, gap int64, tag int32) network.Edge {
		return network.Edge{From: from, To: to, Gap: gap, Tag: tag}
	}
	way := func(a, b, tag int32) network.Element { return network.Element{Tag: tag, A: a, B: b} }
	tests := []struct {
		name   string
		ranges map[network.Point]network.Range
		edges  []network.Edge
		want   network.Chain // from 0 to 3
	}{
		{"edges", nil, []network.Edge{edge(0, 1, 2, 7), edge(1, 3, 3, 8)},
			network.Chain{Gap: 5, Ways: []network.Element{way(0, 1, 7), way(1, 3, 8)}, High: network.NoPoint, Low: network.NoPoint}},
		{"as few edges as may be", nil, []network.Edge{edge(0, 1, 2, 7), edge(1, 3, 3, 8), edge(0, 3, 5, 9)},
			network.Chain{Gap: 5, Ways: []network.Element{way(0, 3, 9)}, High: network.NoPoint, Low: network.NoPoint}},
		{"structural edges are no ways", nil, []network.Edge{edge(0, 1, 2, network.Structural), edge(1, 3, 3, 8)},
			network.Chain{Gap: 5, Ways: []network.Element{way(1, 3, 8)}, High: network.NoPoint, Low: network.NoPoint}},
		{"ranges", map[network.Point]network.Range{0: {Lo: 0, Hi: 10}, 3: {Lo: 15, Hi: 20}}, []network.Edge{edge(0, 3, 1, 7)},
			network.Chain{Gap: 5, High: 0, Low: 3}},
		{"ranges of others", map[network.Point]network.Range{1: {Lo: 0, Hi: 10}, 2: {Lo: 15, Hi: 20}},
			[]network.Edge{edge(0, 1, 1, 7), edge(2, 3, 2, 8)},
			network.Chain{Gap: 8, Ways: []network.Element{way(0, 1, 7)}, High: 1, Low: 2, Rest: []network.Element{way(2, 3, 8)}}},
		{"ranges or edges: fewer edges", map[network.Point]network.Range{0: {Lo: 0, Hi: 10}, 3: {Lo: 15, Hi: 20}},
			[]network.Edge{edge(0, 3, 5, 7)}, network.Chain{Gap: 5, High: 0, Low: 3}},
		{"edges or ranges: fewer edges", map[network.Point]network.Range{1: {Lo: 0, Hi: 10}, 2: {Lo: 15, Hi: 20}},
			[]network.Edge{edge(0, 1, 1, 7), edge(2, 3, 2, 8), edge(0, 3, 8, 9)},
			network.Chain{Gap: 8, Ways: []network.Element{way(0, 3, 9)}, High: network.NoPoint, Low: network.NoPoint}},
	}
	for _, tt := range tests {
		p := problem{Ranges: []network.Range{always, always, always, always}, Edges: tt.edges}
		for q, r := range tt.ranges {
			p.Ranges[q] = r
		}
		if c, ok := solve(p).Chain(0, 3); !ok || !reflect.DeepEqual(c, tt.want) {
			t.Errorf("%s: Chain = %+v, %t, want %+v", tt.name, c, ok, tt.want)
		}
	}
}

func TestSupport(t *testing.T) {
	t.Parallel()
	n := solve(problem{
		Ranges: []network.Range{{Lo: 10, Hi: 20}, always, always, {Lo: 5, Hi: 30}},
		Edges: []network.Edge{
			{From: 0, To: 1, Gap: 1, Tag: 5}, {From: 1, To: 2, Gap: 1, Tag: 6}, {From: 0, To: 2, Gap: 2, Tag: 7}, // two ways to one bound
			{From: 2, To: 3, Gap: 1, Tag: 8},
		},
	})
	tests := []struct {
		of     network.Point
		upper  bool
		stated network.Point
		ways   []network.Element
	}{
		{0, false, 0, nil},
		{2, false, 0, []network.Element{{Tag: 7, A: 0, B: 2}}},
		{3, false, 0, []network.Element{{Tag: 7, A: 0, B: 2}, {Tag: 8, A: 2, B: 3}}},
		{3, true, 3, nil},
		{1, true, 3, []network.Element{{Tag: 6, A: 1, B: 2}, {Tag: 8, A: 2, B: 3}}},
		{0, true, 0, nil},
	}
	for _, tt := range tests {
		stated, ways := n.Support(tt.of, tt.upper)
		if stated != tt.stated || !reflect.DeepEqual(ways, tt.ways) {
			t.Errorf("Support(%d, %t) = %d, %v, want %d, %v", tt.of, tt.upper, stated, ways, tt.stated, tt.ways)
		}
	}
}
