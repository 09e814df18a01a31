package timeline

import "time"

// Relation is how two kinds of event of one review must lie to each other.
type Relation uint8

// The relations that a [Rule] can state.
const (
	// Follows: an event of the one kind begins after every event of the other kind has ended.
	Follows Relation = iota
	// During: an event of the one kind lies wholly within every event of the other kind.
	During
)

// String returns "follows" or "during".
func (r Relation) String() string {
	switch r {
	case Follows:
		return "follows"
	case During:
		return "during"
	}
	return "unknown relation"
}

// Rule says how two kinds of event of one review must lie. The zero gaps ask for nothing more than the relation.
//
// Follows joins two events of the same cycle, which both must fill in, whose State and Session are equal or left empty by
// one of them. During joins an inner event to every outer event all of whose filled-in review fields the inner one
// fills in equally. A rule never joins an event to itself, and never binds an event that is postponed or cancelled.
type Rule struct {
	Name     string        // cited by answers: "48 hours"
	Kind     Kind          // this kind ...
	Relation Relation      // Follows or During ...
	Of       Kind          // ... that kind
	AtLeast  time.Duration // Follows: least time from the end of Of to the begin of Kind; rounded up to whole seconds
	AtMost   time.Duration // Follows: most time between them; rounded down, so less than a second never holds; 0: no limit
	Required bool          // a review that has Of must have Kind
	Source   Source        // the text that sets the rule
}

// gaps returns the least and the most whole seconds from the end of Of to the begin of Kind, and whether
// there is a most. What follows begins one second later at the earliest: the second is the last grain.
func (r Rule) gaps() (least, most int64, limited bool) {
	least = int64(r.AtLeast / time.Second)
	if r.AtLeast%time.Second > 0 {
		least++
	}
	return max(1, least), int64(r.AtMost / time.Second), r.AtMost > 0
}
