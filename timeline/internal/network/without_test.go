package network_test

import (
	"slices"
	"testing"

	"example.org/review/timeline/internal/network"
)

// TestLawRangeWithoutAnOwner holds the range of a point to that in a problem from which the owner was taken.
func TestLawRangeWithoutAnOwner(t *testing.T) {
	t.Parallel()
	other := 0
	consistent(t, 3000, func(p problem, n *network.Network) {
		owner := func(q network.Point) int32 {
			if p.Owners == nil {
				return int32(q)
			}
			return p.Owners[q]
		}
		for q := range network.Point(len(p.Ranges)) {
			without := owner(q)
			if without < 0 {
				continue
			}
			less := p
			less.Ranges = slices.Clone(p.Ranges)
			less.Edges = slices.DeleteFunc(slices.Clone(p.Edges), func(e network.Edge) bool {
				return owner(e.From) == without || owner(e.To) == without
			})
			for r := range less.Ranges {
				if owner(network.Point(r)) == without {
					less.Ranges[r] = network.Range{Lo: network.NegInf, Hi: network.PosInf}
				}
			}
			want := solve(less)
			for r := range network.Point(len(p.Ranges)) {
				if owner(r) == without {
					continue
				}
				if got := n.RangeWithout(r, without, func(q network.Point) network.Range { return p.Ranges[q] }); got != want.Range(r) {
					t.Errorf("without %d the range of %d is %v, want %v", without, r, got, want.Range(r))
				} else if got != n.Range(r) {
					other++
				}
			}
		}
	})
	if other < 500 {
		t.Errorf("only %d ranges rested on an owner: the test proves little", other)
	}
}
