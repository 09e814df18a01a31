package timeline

import (
	"cmp"
	"fmt"
	"math"
	"slices"

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
func (v Verdict) String() string {
	if int(v) < len(verdictWords) {
		return verdictWords[v]
	}
	return "unknown verdict"
}

// Finding says how one rule stands with one pair of happenings that it joins, or with a review that lacks a required
// event.
type Finding struct {
	Rule    Rule
	Review  Review // of the event of the kind Rule.Of, or of that of Rule.Kind where Of is missing
	Of      string // ID of the event of the kind Rule.Of; "" where it is missing
	ID      string // ID of the event of the kind Rule.Kind; "" where it is missing
	Verdict Verdict
	Due     edtf.Bounds // Open: where the missing event must lie by all links and rules; zero for other verdicts

	missing string // Undecided: words for the fact that would decide it
}

// String returns a sentence with the rule, the events and the verdict.
func (f Finding) String() string {
	s := fmt.Sprintf("rule %q (%s) is %s for %s", f.Rule.Name, cite(f.Rule.Source), f.Verdict, list(f.events()))
	switch f.Verdict {
	case Open:
		return fmt.Sprintf("%s: the %s is due %s", s, f.Rule.Kind.Words(), windowWords(f.Due))
	case Undecided:
		return fmt.Sprintf("%s: %s would decide it", s, f.missing)
	}
	return s
}

// events returns the IDs of the events that are there.
func (f *Finding) events() []string {
	return slices.DeleteFunc([]string{f.Of, f.ID}, func(id string) bool { return id == "" })
}

// Check judges every rule by the dates as stated, not as narrowed. It returns one finding for each rule and pair of
// happenings that it joins, and one, Open, for each rule and review that has an event of the kind Of but none of a
// Required kind. Rules stand in their order, the pairs of each in the order of the timeline.
//
// A gap is judged by the bounds of the two dates, so for sets with gaps Undecided may stand where more could be known.
// Two dates that are two calendar days apart are between 24 and 72 hours apart, so a rule of 48 hours is Undecided for
// them.
func (t *Timeline) Check() []Finding {
	p := t.whole()
	c := newCompiler(p.pointers())
	var findings []Finding
	for i := range p.rules {
		findings = c.check(findings, &p.rules[i])
	}
	p.setDue(c.events, findings)
	return findings
}

// pointers returns where the events of t are, in order.
func (t *part) pointers() []*Event {
	events := make([]*Event, len(t.events))
	for i := range t.events {
		events[i] = &t.events[i]
	}
	return events
}

// check appends the findings of one rule.
func (c *compiler) check(findings []Finding, r *Rule) []Finding {
	type pair struct{ that, this int32 }
	var pairs []pair
	met := make(map[int32]bool)
	for _, j := range c.joins(r) {
		for _, that := range j.those {
			for _, this := range j.these {
				pairs = append(pairs, pair{that, this})
				met[that] = true
			}
		}
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		return cmp.Or(cmp.Compare(a.that, b.that), cmp.Compare(a.this, b.this))
	})
	for _, p := range pairs {
		findings = append(findings, r.judge(c.events[p.that], c.events[p.this]))
	}
	if r.Response {
		findings = append(findings, c.missing(r, met)...)
	}
	return findings
}

// judge returns the finding for one pair.
func (r *Rule) judge(that, this *Event) Finding {
	f := Finding{Rule: *r, Review: that.Review, Of: that.ID, ID: this.ID}
	switch r.holds(that.Date, this.Date) {
	case edtf.Certain:
		f.Verdict = Satisfied
	case edtf.Impossible:
		f.Verdict = Violated
	default:
		f.missing = missingFact(that, this)
	}
	return f
}

// holds returns whether the rule holds between what happened at that and at this date.
func (r *Rule) holds(that, this edtf.Date) edtf.Modality {
	switch {
	case r.Relation == Within:
		return this.Within(that)
	case r.AtLeast == edtf.Duration{} && r.AtMost == edtf.Duration{}:
		return that.Precedes(this)
	}
	b, c := that.Bounds(), this.Bounds()
	least, most, limited := r.gaps()
	shortest, longest := gap(b.LatestEnd, c.EarliestStart), gap(b.EarliestEnd, c.LatestStart)
	switch {
	case longest < least || limited && (shortest > most || least > most):
		return edtf.Impossible
	case shortest >= least && (!limited || longest <= most):
		return edtf.Certain
	}
	return edtf.Possible
}

// gap returns the seconds from one instant to another, which are the least number there is where the first is never or
// the second is before all time, and saturate.
func gap(from, to edtf.Instant) int64 {
	switch d := int64(to - from); {
	case from == math.MaxInt64 || to == math.MinInt64:
		return math.MinInt64
	case from == math.MinInt64 || to == math.MaxInt64:
		return math.MaxInt64
	case from < 0 && d < int64(to):
		return math.MaxInt64
	case from > 0 && d > int64(to):
		return math.MinInt64
	default:
		return d
	}
}

// missing returns an open finding for each review that has an event of the kind Of which the rule joins to none.
func (c *compiler) missing(r *Rule, met map[int32]bool) []Finding {
	var findings []Finding
	at := make(map[Review]int)
	for _, that := range r.bound(c.events, c.ofKind(r.Of)) {
		e := c.events[that]
		if f := fieldsOf(&e.Review); met[that] || r.Relation == Follows && f&hasCycle == 0 && f&^hasBody != 0 {
			continue
		}
		if _, had := at[e.Review]; had {
			continue
		}
		at[e.Review] = len(findings)
		findings = append(findings, Finding{Rule: *r, Review: e.Review, Of: e.ID, Verdict: Open})
	}
	return findings
}
