package network_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/review/timeline/internal/network"
)

// ends are those of the events of most tests.
func ends(event int32) (start, end network.Point) {
	return network.Point(2 * event), network.Point(2*event + 1)
}

// orderModel orders events slowly: again and again it takes the first which no
// other that is left must precede, by the closure of the edges that hold back.
func orderModel(p problem, n *network.Network, items []int32) []int32 {
	leads := make([][]bool, len(p.Ranges)) // from point to point, in no time or some
	for q := range leads {
		leads[q] = make([]bool, len(p.Ranges))
		leads[q][q] = true
	}
	for _, e := range n.Edges() {
		if e.Gap >= 0 {
			leads[e.From][e.To] = true
		}
	}
	for k := range leads {
		for i := range leads {
			for j := range leads {
				leads[i][j] = leads[i][j] || leads[i][k] && leads[k][j]
			}
		}
	}
	var placed []int32
	for left := slices.Clone(items); len(left) > 0; {
		first := slices.IndexFunc(left, func(item int32) bool {
			start, _ := ends(item)
			return !slices.ContainsFunc(left, func(other int32) bool {
				from, to := ends(other)
				return leads[to][start] && !leads[to][from]
			})
		})
		placed = append(placed, left[first])
		left = slices.Delete(left, first, first+1)
	}
	return placed
}

func TestOrderAgainstModel(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	scripts(t, 300*long, func(t *testing.T, b bytes) {
		p := b.events()
		n := solve(p)
		events := int(slices.Max(p.Owners)) + 1
		var items []int32
		for _, item := range random.Perm(events) {
			items = append(items, int32(item))
		}
		got, want := n.Order(items, ends), orderModel(p, n, items)
		if !slices.Equal(got, want) {
			t.Fatalf("%+v: order of %v is %v, want %v", p, items, got, want)
		}
	})
}

// Events that happen in one instant by a ring of edges hold nothing back, not
// even each other.
func TestOrderOfARing(t *testing.T) {
	t.Parallel()
	p := undated(3)
	after(p, 0, 1, 0)
	after(p, 1, 0, 0)
	after(p, 1, 2, 0)
	got := solve(*p).Order([]int32{2, 1, 0}, ends)
	if want := []int32{2, 1, 0}; !slices.Equal(got, want) {
		t.Errorf("order is %v, want %v", got, want)
	}
}

// The order is found in time however long the chain is.
func TestOrderOfAChain(t *testing.T) {
	t.Parallel()
	const events = 20000
	p := chain(events, func(i int) int { return events - 1 - i })
	items := make([]int32, events)
	for i := range items {
		items[i] = int32(i)
	}
	got := solve(*p).Order(items, ends)
	slices.Reverse(got)
	if !slices.Equal(got, items) {
		t.Error("a chain is not in its order")
	}
}

func ExampleNetwork_Order() {
	p := problem{
		Ranges: []network.Range{{Lo: 1, Hi: 9}, {Lo: 1, Hi: 9}, {Lo: 1, Hi: 9}, {Lo: 1, Hi: 9}},
		Edges:  []network.Edge{{From: 0, To: 1}, {From: 2, To: 3}, {From: 3, To: 0, Gap: 1}}, // 0-1 after 2-3
	}
	n := solve(p)
	fmt.Println(n.Order([]int32{0, 1}, func(item int32) (start, end network.Point) {
		return network.Point(2 * item), network.Point(2*item + 1)
	}))
	// Output: [1 0]
}
