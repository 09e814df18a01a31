package timeline

import (
	"fmt"
	"strings"
	"time"

	"example.org/review/timeline/edtf"
)

// PremiseKind is what sort of thing a [Premise] is.
type PremiseKind uint8

// The kinds of step.
const (
	Stated PremiseKind = iota // what a source says of the date of a happening
	Linked                    // an ID in the After field of an event
	Ruled                     // a rule that joins two happenings
)

// Premise is one of the things that an answer rests on: a statement, a link or a rule.
type Premise struct {
	Kind      PremiseKind
	Statement Event  // Stated: the statement whose date counts, with its source
	Rule      Rule   // Ruled: the rule, with the text that sets it
	From, To  string // Linked and Ruled: To begins after From has ended or, with Within, lies within From

	from, to string // words for both
}

// String returns a clause of a sentence that says what the step says, and who says so.
func (s Premise) String() string {
	switch s.Kind {
	case Linked:
		return fmt.Sprintf("%s is said to come after %s", s.to, s.from)
	case Ruled:
		return fmt.Sprintf("rule %q (%s): %s %s", s.Rule.Name, cite(s.Rule.Source), s.to, s.Rule.clause(s.from))
	}
	return fmt.Sprintf("%s according to %s", label(&s.Statement), cite(s.Statement.Source))
}

// brief returns what String does, without what a sentence about the two happenings says already.
func (s Premise) brief() string {
	switch {
	case s.Kind == Linked:
		return "its source says so"
	case s.Kind == Ruled && s.Rule.AtLeast != edtf.Duration{}:
		return fmt.Sprintf("rule %q (%s), which asks for at least %s", s.Rule.Name, cite(s.Rule.Source), durationWords(s.Rule.AtLeast))
	case s.Kind == Ruled:
		return fmt.Sprintf("rule %q (%s)", s.Rule.Name, cite(s.Rule.Source))
	}
	return s.String()
}

// joinPremises returns the clauses of several steps.
func joinPremises(steps []Premise) string {
	clauses := make([]string, len(steps))
	for i, s := range steps {
		clauses[i] = s.String()
	}
	return strings.Join(clauses, "; ")
}

// clause says in words how a happening must lie towards that one.
func (r Rule) clause(that string) string {
	if r.Relation == Within {
		return "lies within " + that
	}
	switch none := (edtf.Duration{}); {
	case r.AtLeast != none && r.AtMost != none:
		return fmt.Sprintf("follows %s by %s to %s", that, durationWords(r.AtLeast), durationWords(r.AtMost))
	case r.AtLeast != none:
		return fmt.Sprintf("follows %s by at least %s", that, durationWords(r.AtLeast))
	case r.AtMost != none:
		return fmt.Sprintf("follows %s by at most %s", that, durationWords(r.AtMost))
	}
	return "follows " + that
}

// durationWords returns a length of time in words: months as such, and the rest as [timeWords] has it.
func durationWords(d edtf.Duration) string {
	switch {
	case d.Months == 0:
		return timeWords(seconds(d.Seconds))
	case d.Seconds == 0:
		return plural(d.Months, "month")
	}
	return plural(d.Months, "month") + " and " + timeWords(seconds(d.Seconds))
}

// timeWords returns a length of time in words: in hours below three days, "48 hours", and in weeks where they fit.
func timeWords(d time.Duration) string {
	const day = 24 * time.Hour
	units := []struct {
		name string
		size time.Duration
	}{{"week", 7 * day}, {"day", day}, {"hour", time.Hour}, {"minute", time.Minute}, {"second", time.Second}}
	switch {
	case d < 3*day:
		units = units[2:]
	case d%(7*day) != 0:
		units = units[1:]
	}
	var words []string
	for _, u := range units {
		if n := d / u.size; n > 0 {
			words = append(words, plural(int64(n), u.name))
			d -= n * u.size
		}
	}
	if words == nil {
		return "0 seconds"
	}
	return list(words)
}

// roughly returns a length of time in its greatest unit: "2 days", "more than 2 days".
func roughly(d time.Duration) string {
	for _, u := range []struct {
		name string
		size time.Duration
	}{{"day", 24 * time.Hour}, {"hour", time.Hour}, {"minute", time.Minute}, {"second", time.Second}} {
		switch n := d / u.size; {
		case n > 0 && d%u.size == 0:
			return plural(int64(n), u.name)
		case n > 0:
			return "more than " + plural(int64(n), u.name)
		}
	}
	return "no time"
}

// plural returns the number with the word: "1 day", "2 days".
func plural(n int64, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}
