// Package network finds out when points in time can lie, given where each of
// them is stated to lie and how long some of them lie after others. Where not
// all of that can be true, it says what cannot, and why.
//
// It is what Dechter, Meiri and Pearl ("Temporal constraint networks", 1991)
// call a simple temporal network. It knows nothing of what its points stand
// for: the start of one event, the end of another.
//
// # Points and edges
//
// A [Point] is a number, and has a [Range] of seconds in which it is stated to
// lie. An [Edge] says that one point lies at least so many seconds after
// another. Here are three points with their ranges, and two edges. The seconds
// may as well be days of a month.
//
//	   a                b                c
//	[23, 23] --- 2 --> [1, 31] --- 1 --> [1, 28]
//
// A possible world gives every point a second of its range so that all edges
// hold. In no world does b lie before 25, for a lies at 23; in none does it lie
// after 27, for c lies at 28 at the latest. [Solve] finds what is left to each
// point:
//
//	   a                 b                 c
//	[23, 23] --- 2 --> [25, 27] --- 1 --> [26, 28]
//
// These are the narrowest ranges that hold in every possible world. A bound may
// have come a long way, and [Network.Support] says which: the 27 of b rests on
// what is stated of c.
//
// A gap may be less than 0. An edge from b to a with a gap of -3 says that a
// lies at least minus three seconds after b, in plain words: b lies at most
// three seconds after a. "Between two and three seconds later" is two edges,
// one there and one back.
//
// In the literature the number at an edge is an upper bound, of the later point
// less the earlier one, and bounds are found as shortest paths. Here it is a
// lower bound, since most links and rules say "after": bounds are longest paths,
// and what others call a negative cycle is here a ring that gains.
//
// [Network.Distance] says how long one point lies after another in every world.
// That may be known where nothing else is: if a and b could lie anywhere, b
// would still lie 2 seconds after a. [Network.AtLeast] says whether it is as long
// as asked, which is mostly seen sooner, and [Network.Chain] by which links, rules
// and ranges.
//
// # Proofs
//
// If c had to lie in [1, 24], no world would be left. From what is stated of a,
// edges lead to c, and arrive two seconds after all that is stated of c:
//
//	23 or later                         24 or earlier
//	     a ------- 2 ------> b ------ 1 ------> c
//	    23                  25                 26       misses by 2
//
// Such a chain is a [Proof]. The other kind is a ring: edges that lead from a
// point to itself, and gain on the way.
//
//	a ------- 2 ------> b
//	^------- -1 --------'                          misses by 1
//
// A proof rests on elements, each of which somebody could give up: what is
// stated of an event; what a link or a rule says of two. The caller tells them
// apart by giving points an owner and edges a tag; see [Element]. A proof is
// minimal: if any one of its elements were given up, the others could hold. That
// is so by its form where it comes by each owner once, and is tried else: in a
// proof of more than 512 elements that comes by an owner twice, or all of whose
// elements are limited above as well, some are not tried.
//
// # What is given up
//
// Of all that is connected with a contradiction, Solve adds one edge after
// another to those that hold together. The first that does not closes a short
// ring or chain, which becomes a proof. Then all that links and rules say of two
// owners which the proof names is given up, and Solve goes on. What is stated of
// points always stays, and so does what links and rules say of others. First come
// the edges that the statements of their two owners contradict; then rings; then
// chains.
//
// Nothing passes between points that are not connected, and the order of what is
// connected depends on what it is: so does what is found.
//
// Thousands that contradict thousands of others would have millions of proofs.
// What takes more than some million steps in one connected group is given up
// without a proof; see the constants of repair.go.
//
// # Joins
//
// A rule that has each of a thousand points lie after each of a thousand others
// takes no million edges, but two thousand and a join: a point without an owner
// that stands between them.
//
//	a1 --.             .--> b1
//	a2 -- 0 --> z -- 2 ---> b2
//	a3 --'             '--> b3
//
// Of each way through a join, both edges together are one element: what the rule
// says of a1 and b2. If that is given up, a1 and b2 leave the join, and edges
// take its place between them and all others.
//
// # No start, and never
//
// Two values lie beyond all seconds: [NegInf] is no start, [PosInf] is never.
// What lies after a point that is never is never as well. Where something lies
// at some second, but nobody knows how late, its Hi is PosInf-1. A ring that
// gains is a contradiction whatever the values: nothing lies after itself, not
// even where it is never.
//
// # Cost
//
// Points that can be reached from each other are a component. From component to
// component, one pass in the direction of the edges finds all lower bounds, and
// one against it all upper bounds. Inside a component passes go to and fro until
// nothing changes. So time and memory grow with the points and edges, however
// they are numbered, and nothing goes deeper where chains are longer. The passes
// inside a component are few in networks of dates and rules, but there are
// others in which they grow with the number of its points.
//
// A contradiction costs what the edge that shows it raises, and the edges of the
// owners that its proof names. An edge takes eight bytes at each end, a point
// some 24.
//
// # Terminology
//
//   - bound: one end of a range, the lower one, Lo, or the upper one, Hi;
//   - component: points each of which can be reached from each other in the
//     direction of the edges;
//   - connected: joined by edges in whatever direction, over whatever other
//     points, or by an owner; what is connected is a group;
//   - to give up: to solve without it;
//   - to gain: to add up to more than 0 seconds on the way round a ring;
//   - gap: the least number of seconds from one point to another;
//   - to hold back: to come before, by edges with a gap of 0 or more;
//   - possible world: a second for each point, within its stated range, such
//     that all edges hold that were not given up;
//   - node, arc: a point and an edge of a group, or of a proof, by the numbers
//     that they have there;
//   - stated: as the Problem says, before anything is narrowed.
package network
