package timeline

import (
	"fmt"

	"example.org/review/timeline/edtf"
)

// Relation is how two kinds of event of one review must lie to each other.
type Relation uint8

// The relations that a [Rule] can state.
const (
	// Follows: an event of the one kind begins after every event of the other kind has ended.
	Follows Relation = iota
	// Within: an event of the one kind lies wholly within every event of the other kind.
	Within
)

var relationWords = [...]string{"follows", "within"}

// String returns "follows" or "within".
func (r Relation) String() string {
	if int(r) < len(relationWords) {
		return relationWords[r]
	}
	return "unknown relation"
}

// MarshalText returns what String does. The error is for a relation that is none.
func (r Relation) MarshalText() ([]byte, error) {
	if int(r) >= len(relationWords) {
		return nil, fmt.Errorf("relation %d is none", r)
	}
	return []byte(relationWords[r]), nil
}

// UnmarshalText reads "follows" or "within". Any other text is an error that names the two.
func (r *Relation) UnmarshalText(text []byte) error {
	for i, word := range relationWords {
		if word == string(text) {
			*r = Relation(i)
			return nil
		}
	}
	return fmt.Errorf("relation %q is unknown: it is %q or %q", text, Follows, Within)
}

// Rule says how two kinds of event of one review must lie. The zero durations ask for nothing more than the relation.
//
// Follows joins two events of the same cycle, which both must fill in, whose State and Session are equal or left empty by
// one of them. Within joins an inner event to every outer event all of whose filled-in review fields the inner one
// fills in equally. A rule never joins an event to itself, and never binds an event that is postponed or cancelled.
//
// As JSON a Rule is an object whose names are those of the fields in lower case, with zero fields left out; relations
// and durations are text: {"name":"48 hours","kind":"adoption","relation":"follows","of":"dialogue","atleast":"PT48H"}.
type Rule struct {
	Name       string        `json:"name,omitempty"`       // cited by answers: "48 hours"
	Body       string        `json:"body,omitempty"`       // binds the reviews of this body only; "": of every body
	Kind       Kind          `json:"kind,omitempty"`       // this kind ...
	Relation   Relation      `json:"relation"`             // Follows, or Within ...
	Of         Kind          `json:"of,omitempty"`         // ... that kind
	AtLeast    edtf.Duration `json:"atleast,omitzero"`     // Follows: least time between the end of Of and the start of Kind
	AtMost     edtf.Duration `json:"atmost,omitzero"`      // Follows: most time between them; zero: no limit
	Response   bool          `json:"response,omitempty"`   // a review that has Of must have Kind (Declare: response)
	Precedence bool          `json:"precedence,omitempty"` // a review that has Kind must have Of (Declare: precedence)
	Source     Source        `json:"source,omitzero"`      // the text that sets the rule
}

// gaps returns the least and the most whole seconds from the end of Of to the start of Kind, and whether there is a
// most. What follows begins one second later at the earliest: the second is the last grain. Months count as the
// shortest that so many months can be for the least, and as the longest for the most.
func (r *Rule) gaps() (least, most int64, limited bool) {
	least, _ = r.AtLeast.Range()
	_, most = r.AtMost.Range()
	return max(1, least), most, r.AtMost != edtf.Duration{}
}
