package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"unicode/utf8"

	"example.org/review/timeline/edtf"
)

// Relation is how two kinds of event of one review must lie to each other.
type Relation uint8

// The relations that a [Rule] can state.
const (
	// Follows: an event of the one kind starts after every event of the other kind has ended.
	Follows Relation = iota
	// Within: an event of the one kind lies wholly within every event of the other kind.
	Within
)

var relationWords = [...]string{"follows", "within"}

// String returns "follows" or "within".
func (r Relation) String() string { return spelled(r, relationWords[:], "unknown relation") }

// MarshalText returns what String does. The error is for a relation that is none.
func (r Relation) MarshalText() ([]byte, error) { return wordOf(r, relationWords[:]) }

// UnmarshalText reads "follows" or "within". Any other text is an error that names the two.
func (r *Relation) UnmarshalText(text []byte) error { return readWord(r, text, relationWords[:]) }

// Rule says how two kinds of event of one review must lie. The zero durations ask for nothing more than the relation.
//
// Follows joins two events that fill in the same cycle, and whose Body, State and Session are equal or left empty by one of
// them; or two whose Reviews are empty but for an equal Body, so that a timeline of one process needs no reviews. Within
// joins an inner event to every outer one all of whose review fields the inner one fills in equally (the Body it may leave
// empty); an outer event that fills in nothing but a Body joins only inner ones that do the same. A rule with a Body joins
// the events that name that Body or none. A rule never binds an event that is postponed or cancelled.
//
// Order and narrowing reckon with seconds, so there months count as the shortest and the longest that so many can be, and of
// more than 544 years AtLeast asks for no more than that, and AtMost for nothing. [Timeline.Check] goes by the calendar.
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

// RuleError says which of the rules given to [New] cannot be a rule, and why.
type RuleError struct {
	Index  int    // among the rules given, from 0
	Name   string // of the rule, if it has one
	Reason string // for people; its wording may change

	err error
}

// Error returns a sentence with the index, the name and the reason.
func (e *RuleError) Error() string {
	if e.Name == "" {
		return fmt.Sprintf("rule %d: %s", e.Index, e.Reason)
	}
	return fmt.Sprintf("rule %d (%q): %s", e.Index, e.Name, e.Reason)
}

// Unwrap returns [ErrBrokenText] where that is the reason.
func (e *RuleError) Unwrap() error { return e.err }

// checkRules returns an error for each bad rule.
func checkRules(rules []Rule) []error {
	var errs []error
	for i := range rules {
		r := &rules[i]
		if field := r.broken(); field != "" {
			errs = append(errs, &RuleError{i, r.Name, field + ": " + ErrBrokenText.Error(), ErrBrokenText})
		} else if reason := r.reject(); reason != "" {
			errs = append(errs, &RuleError{i, r.Name, reason, nil})
		}
	}
	return errs
}

// reject returns why r cannot be a rule, and "" if it can.
func (r *Rule) reject() string {
	least, _ := r.AtLeast.Range()
	_, most := r.AtMost.Range()
	switch none := (edtf.Duration{}); {
	case r.Kind == "":
		return "a rule needs a Kind"
	case r.Of == "":
		return "a rule needs an Of, the other kind that it is about"
	case r.Kind == r.Of:
		return fmt.Sprintf("Kind and Of are both %q: a rule is about two kinds", r.Kind)
	case int(r.Relation) >= len(relationWords):
		return fmt.Sprintf("relation %d is unknown: it is Follows or Within", r.Relation)
	case negative(r.AtLeast):
		return "AtLeast is negative: " + r.AtLeast.String()
	case negative(r.AtMost):
		return "AtMost is negative: " + r.AtMost.String()
	case r.Relation == Within && (r.AtLeast != none || r.AtMost != none):
		return "a rule with Within has no AtLeast and no AtMost: they are times between two events"
	case r.AtMost != none && least > most:
		return fmt.Sprintf("AtLeast (%v) is more than AtMost (%v)", r.AtLeast, r.AtMost)
	}
	return ""
}

// negative reports whether a part of d is less than nothing.
func negative(d edtf.Duration) bool { return d.Months < 0 || d.Seconds < 0 }

// broken returns the name of the first field that is not UTF-8, as in JSON, and "" if there is none.
func (r *Rule) broken() string {
	for _, f := range [...]struct{ name, text string }{
		{"name", r.Name}, {"body", r.Body}, {"kind", string(r.Kind)}, {"of", string(r.Of)},
	} {
		if !utf8.ValidString(f.text) {
			return f.name
		}
	}
	return r.Source.broken()
}

// gaps returns the least and the most whole seconds from the end of Of to the start of Kind, and whether there is a
// most. What follows starts one second later at the earliest: the second is the last grain. Months count as the
// shortest that so many months can be for the least, and as the longest for the most.
func (r *Rule) gaps() (least, most int64, limited bool) {
	least, _ = r.AtLeast.Range()
	_, most = r.AtMost.Range()
	return max(1, least), most, r.AtMost != edtf.Duration{}
}

// byContent returns the indexes of rules in an order that depends on nothing but what they say.
func byContent(rules []Rule) []int32 {
	order := make([]int32, len(rules))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(i, j int32) int { return compareRules(&rules[i], &rules[j]) })
	return order
}

// compareRules returns 0 only for rules that say the same.
func compareRules(r, s *Rule) int {
	return cmp.Or(
		cmp.Compare(r.Name, s.Name), cmp.Compare(r.Body, s.Body), cmp.Compare(r.Kind, s.Kind), cmp.Compare(r.Of, s.Of),
		cmp.Compare(r.Relation, s.Relation), compareDurations(r.AtLeast, s.AtLeast), compareDurations(r.AtMost, s.AtMost),
		compareBools(r.Response, s.Response), compareBools(r.Precedence, s.Precedence), compareSources(&r.Source, &s.Source))
}

func compareDurations(d, e edtf.Duration) int {
	return cmp.Or(cmp.Compare(d.Months, e.Months), cmp.Compare(d.Seconds, e.Seconds))
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func compareSources(s, t *Source) int {
	return cmp.Or(
		cmp.Compare(s.Title, t.Title), cmp.Compare(s.Publisher, t.Publisher), cmp.Compare(s.URL, t.URL),
		cmp.Compare(s.Symbol, t.Symbol), s.Published.Compare(t.Published), cmp.Compare(s.Locator, t.Locator))
}
