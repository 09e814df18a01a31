package timeline

import (
	"fmt"
	"slices"
	"strings"

	"example.org/review/timeline/edtf"
)

// PremiseKind is what sort of thing a [Premise] is.
type PremiseKind uint8

// The kinds of premise.
const (
	Stated    PremiseKind = iota // what a source says of the date of a happening
	Published                    // what was said to be held had begun by the publication that says so
	Linked                       // an ID in the After field of an event
	Ruled                        // a rule that joins two happenings
)

var premiseWords = [...]string{"stated", "published", "linked", "ruled"}

// String returns the kind in lower case: "stated".
func (k PremiseKind) String() string { return spelled(k, premiseWords[:], "unknown premise") }

// MarshalText returns what String does. The error is for a value that is none of the constants.
func (k PremiseKind) MarshalText() ([]byte, error) { return wordOf(k, premiseWords[:]) }

// UnmarshalText reads "stated", "published", "linked" or "ruled". Any other text is an error that names them.
func (k *PremiseKind) UnmarshalText(text []byte) error { return readWord(k, text, premiseWords[:]) }

// Premise is one of the things that an answer rests on: a statement, its publication, a link or a rule.
type Premise struct {
	Kind      PremiseKind
	Statement Event  // Stated and Published: the statement whose date counts, or whose publication does, with its source
	Rule      Rule   // Ruled: the rule, with the text that sets it
	From, To  string // Linked and Ruled: IDs; To starts after From has ended or, with Within, lies within From

	from, to *name // of From and To, or both of what is stated; premises of one answer share them
}

// String returns a clause of a sentence that says what the premise says, and who says so.
func (p Premise) String() string {
	p = p.named()
	switch p.Kind {
	case Published:
		return fmt.Sprintf("%s was held according to %s, published %s", p.to, cite(p.Statement.Source), dateWords(p.Statement.Source.Published))
	case Linked:
		return fmt.Sprintf("%s is said to come after %s", p.to, p.from)
	case Ruled:
		return fmt.Sprintf("%s: %s %s", p.Rule.called("a rule"), p.to, p.Rule.clause(p.from.String()))
	}
	return fmt.Sprintf("%s according to %s", p.to, cite(p.Statement.Source))
}

// brief returns what String does, without what a sentence about the two happenings says already.
func (p Premise) brief() string {
	switch {
	case p.Kind == Linked:
		return "its source says so"
	case p.Kind == Ruled && p.Rule.AtLeast != edtf.Duration{}:
		return fmt.Sprintf("%s, which asks for at least %s", p.Rule.called("a rule"), durationWords(p.Rule.AtLeast))
	case p.Kind == Ruled:
		return p.Rule.called("a rule")
	}
	return p.String()
}

// named returns p with names, which a premise that was not made by a timeline lacks.
func (p Premise) named() Premise {
	switch {
	case p.to != nil:
	case p.Kind == Linked || p.Kind == Ruled:
		p.from, p.to = &name{id: p.From}, &name{id: p.To}
	default:
		said := nameOf(&p.Statement)
		p.from, p.to = &said, &said
	}
	return p
}

// tellPremisesApart marks the names in premises, and those in the claim that they are for, that would be the same words
// for two happenings.
func tellPremisesApart(premises []Premise, claim ...*name) {
	var room [16]*name // more are rare
	names := append(room[:0], claim...)
	for i := range premises {
		names = append(names, premises[i].from, premises[i].to)
	}
	tellApart(slices.Compact(names)) // the steps of an argument share them
}

// joinPremises returns the clauses of several premises.
func joinPremises(premises []Premise) string {
	clauses := make([]string, len(premises))
	for i, p := range premises {
		clauses[i] = p.String()
	}
	return strings.Join(clauses, "; ")
}

// cited returns words for the rule: its name or, without one, what it says, and the text that sets it.
func (r Rule) cited() string {
	return r.called(fmt.Sprintf("the rule that the %s %s", plain(r.Kind.Words()), r.clause("the "+plain(r.Of.Words()))))
}

// called returns the name of the rule, or those words where it has none, with the text that sets it.
func (r Rule) called(unnamed string) string {
	words := unnamed
	if r.Name != "" {
		words = fmt.Sprintf("rule %q", r.Name)
	}
	if s := cite(r.Source); s != unnamedSource {
		words += " (" + s + ")"
	}
	return words
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
