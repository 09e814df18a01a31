package edtf

import (
	"math/bits"
	"strings"
)

// Relations is a set of Allen's relations between two happenings, a and b. Exactly one of the thirteen holds between
// any two; dates that are vague leave several possible. Test for one with &:
//
//	if d.Relations(e)&edtf.During != 0 { ... }
type Relations uint16

// The thirteen relations of a to b: how they are named by J. F. Allen, Maintaining knowledge about temporal intervals,
// Communications of the ACM 26 (1983), save for Overlapping and OverlappedBy, his overlaps, which is narrower than
// [Date.Overlaps].
const (
	Before       Relations = 1 << iota // a ends, then after a pause b starts
	Meets                              // b starts in the second after a's last
	Overlapping                        // a starts first, b starts while a lasts, and ends last
	Starts                             // they start together, a ends first
	During                             // a starts after b and ends before it
	Finishes                           // a starts after b, they end together
	Equal                              // they start and end together
	After                              // b is Before a
	MetBy                              // b Meets a
	OverlappedBy                       // b is Overlapping a
	StartedBy                          // b Starts a
	Contains                           // b is During a
	FinishedBy                         // b Finishes a
)

// forwards and backwards are the relations that are their converses, in the same order.
const (
	forwards  = Before | Meets | Overlapping | Starts | During | Finishes
	backwards = After | MetBy | OverlappedBy | StartedBy | Contains | FinishedBy
	shift     = 7 // bits from a relation to its converse

	anyRelation = forwards | Equal | backwards
)

// Converse returns the relations of b to a, given those of a to b.
func (r Relations) Converse() Relations {
	return r&forwards<<shift | r&Equal | r&backwards>>shift
}

// String returns the names of the relations in lower case, joined by commas, and "none" for the empty set.
func (r Relations) String() string {
	names := [...]string{"before", "meets", "overlapping", "starts", "during", "finishes", "equal",
		"after", "met by", "overlapped by", "started by", "contains", "finished by"}
	var list []string
	for rest := r; rest != 0; rest &= rest - 1 {
		list = append(list, name(uint8(bits.TrailingZeros16(uint16(rest))), names[:]...))
	}
	if list == nil {
		return "none"
	}
	return strings.Join(list, ", ")
}
