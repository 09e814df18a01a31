package timeline

import (
	"fmt"
	"math"

	"example.org/review/timeline/edtf"
)

// Verdict is how a rule stands with the dates as they are stated.
type Verdict uint8

// The verdicts of [Timeline.Check].
const (
	Undecided Verdict = iota // the dates leave it open
	Satisfied                // certain
	Violated                 // impossible
	Open                     // a required event is not there yet
)

var verdictWords = [...]string{"undecided", "satisfied", "violated", "open"}

// String returns the verdict in lower case: "satisfied".
func (v Verdict) String() string { return spelled(v, verdictWords[:], "unknown verdict") }

// MarshalText returns what String does. The error is for a value that is none of the constants.
func (v Verdict) MarshalText() ([]byte, error) { return wordOf(v, verdictWords[:]) }

// UnmarshalText reads "undecided", "satisfied", "violated" or "open". Any other text is an error that names them.
func (v *Verdict) UnmarshalText(text []byte) error { return readWord(v, text, verdictWords[:]) }

// Finding says how one rule stands with one pair of happenings that it joins, or with a review that lacks an event which
// the rule asks for.
type Finding struct {
	Rule    Rule
	Review  Review // of the event there; of two, that of the kind Rule.Of with what the other fills in
	Of      string // ID of the event of the kind Rule.Of; "" where it is missing
	ID      string // ID of the event of the kind Rule.Kind; "" where it is missing
	Verdict Verdict
	Due     edtf.Bounds // Open: where the missing event must lie; zero for other verdicts

	of, this sighting // of the events there
}

// A sighting is what a finding's sentence says of an event besides its ID and kind.
type sighting struct {
	state string
	date  edtf.Date
}

func sightingOf(e *Event) sighting { return sighting{e.Review.State, e.Date} }

// names returns the names of the events of the kinds Rule.Of and Rule.Kind.
func (f *Finding) names(withID bool) (of, this name) {
	of = name{id: f.Of, kind: f.Rule.Of, state: f.of.state, date: f.of.date, withID: withID}
	this = name{id: f.ID, kind: f.Rule.Kind, state: f.this.state, date: f.this.date, withID: withID}
	return of, this
}

// String returns a sentence with the rule, the events, the verdict, and what would decide it or when it is due.
func (f Finding) String() string {
	rule := f.Rule.cited()
	switch f.Verdict {
	case Open:
		return fmt.Sprintf("%s is open for %s: %s", rule, f.there(), f.dueWords())
	case Undecided:
		return fmt.Sprintf("%s is undecided for %s: %s would decide it", rule, f.there(), missingFact(f.names(false)))
	}
	return fmt.Sprintf("%s is %s by %s", rule, f.Verdict, f.there())
}

// there returns the names of the events that are there.
func (f *Finding) there() string {
	of, this := f.names(true)
	switch {
	case f.Of == "":
		return this.String()
	case f.ID == "":
		return of.String()
	}
	return of.String() + " and " + this.String()
}

// dueWords returns words for what is missing and when it is due: by its start, or by its end if it must come first.
func (f *Finding) dueWords() string {
	missing, window := f.Rule.Kind, windowWords(f.Due)
	if f.Of == "" {
		missing = f.Rule.Of
		if f.Rule.Relation == Follows {
			window = spanWords(f.Due.EarliestEnd, f.Due.LatestEnd)
		}
	}
	if f.Due.EarliestStart == math.MaxInt64 {
		window = "at no time: what it follows never ends"
	}
	return fmt.Sprintf("the %s is due %s", plain(missing.Words()), window)
}

// A place is what a missing event would fill.
type place struct {
	kind   Kind
	review Review
}

// missing returns the place of what an open finding misses.
func (f *Finding) missing() place {
	if f.ID == "" {
		return place{f.Rule.Kind, f.Review}
	}
	return place{f.Rule.Of, f.Review}
}
