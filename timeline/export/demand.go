package export

import (
	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// demand is what a rule asks of two happenings, as its words are made of it: the reviews of a State, and those of a session,
// rest on the same ones again and again.
type demand struct {
	rule, cited string
	from, to    string // names

	relation    timeline.Relation
	least, most edtf.Duration
}
