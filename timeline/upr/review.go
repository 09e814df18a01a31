package upr

import "example.org/review/timeline"

// Reviews returns what the record holds of reviews whose dates were verified: the draw of the troika, the interactive
// dialogue, the adoption by the Working Group and some adoptions by the Council, of many States in all four cycles, and
// the sessions of both bodies. Statements that disagree share an ID.
//
// The slice is read from the record on every call and belongs to the caller.
func Reviews() []timeline.Event { return decode(workingGroupData, councilData, reviewData) }
