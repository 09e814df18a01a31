package network_test

import (
	"fmt"

	"example.org/review/timeline/internal/network"
)

// The points of the examples: three in a month, each at least so many days after the one before.
const (
	a, b, c network.Point = 0, 1, 2
)

func month(latest int64) network.Problem {
	return network.Problem{
		Ranges: []network.Range{{Lo: 23, Hi: 23}, {Lo: 1, Hi: 31}, {Lo: 1, Hi: latest}},
		Edges:  []network.Edge{{From: a, To: b, Gap: 2, Tag: 7}, {From: b, To: c, Gap: 1, Tag: 8}},
	}
}

func ExampleSolve() {
	n := network.Solve(month(28))
	fmt.Println(n.Range(a), n.Range(b), n.Range(c))
	// Output: {23 23} {25 27} {26 28}
}

func ExampleNetwork_Proofs() {
	n := network.Solve(month(24))
	for _, proof := range n.Proofs() {
		fmt.Println("links and rules lead from", proof.Low, "to", proof.High, "and miss by", proof.By)
		for _, e := range proof.Elements {
			if e.IsStatement() {
				fmt.Println("- where", e.A, "lies")
			} else {
				fmt.Println("- what", e.Tag, "says of", e.A, "and", e.B)
			}
		}
	}
	fmt.Println(n.Range(b))
	// Output:
	// links and rules lead from 0 to 2 and miss by 2
	// - where 0 lies
	// - what 7 says of 0 and 1
	// - what 8 says of 1 and 2
	// - where 2 lies
	// {1 31}
}

func ExampleNetwork_Support() {
	n := network.Solve(month(28))
	stated, ways := n.Support(b, true)
	fmt.Println("the upper bound of b rests on", stated, "by", ways)
	// Output: the upper bound of b rests on 2 by [{8 1 2}]
}

func ExampleNetwork_Distance() {
	n := network.Solve(month(28))
	fmt.Println(n.Distance(a, c))
	fmt.Println(n.Distance(c, a))
	// Output:
	// 3 true
	// -5 true
}

func ExampleNetwork_Chain() {
	n := network.Solve(month(28))
	chain, _ := n.Chain(b, a)
	fmt.Println("gap", chain.Gap, "by", chain.Ways, "to what is stated of", chain.High, "and by what is stated of", chain.Low)
	// Output: gap -4 by [{8 1 2}] to what is stated of 2 and by what is stated of 0
}
