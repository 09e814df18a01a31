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

// A sighting is what a finding's sentence says of an event beside its ID and kind.
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
	rule := fmt.Sprintf("rule %q (%s)", f.Rule.Name, cite(f.Rule.Source))
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

// Check judges every rule by the dates as stated, not as narrowed. It returns one finding for each rule and pair of
// happenings that it joins, and one, Open, for each rule and Review that has an event of the kind Of but none of a kind
// that Response asks for, or one of the kind Kind but none that Precedence asks for. Rules stand in their order, and the
// pairs of each, then its open findings, in the order of the timeline.
//
// The time between two events is judged by the bounds of their dates, so for sets with gaps Undecided may stand where more
// could be known. Months count by the calendar. Two dates that are two calendar days apart are between 24 and 72 hours
// apart, so a rule of 48 hours is Undecided for them.
//
// An open finding is Due where the missing event is neither a violation nor a contradiction, given the narrowed bounds of
// the events that are there.
func (t *Timeline) Check() []Finding {
	p := t.whole()
	c := checker{part: p, events: p.pointers()}
	checks := make([]check, len(p.rules))
	findings, pairs := 0, 0
	for i := range checks {
		checks[i] = c.prepare(&p.rules[i])
		n := checks[i].pairs()
		pairs = max(pairs, n)
		findings += n + len(checks[i].lackKind) + len(checks[i].lackOf)
	}
	c.findings, c.pairs = make([]Finding, 0, findings), make([]int64, 0, pairs)
	for i := range checks {
		c.check(&checks[i])
	}
	p.setDue(c.events, c.findings)
	return c.findings
}

// pointers returns where the events of t are, in order.
func (t *part) pointers() []*Event {
	events := make([]*Event, len(t.events))
	for i := range t.events {
		events[i] = &t.events[i]
	}
	return events
}

// A checker gathers findings.
type checker struct {
	*part
	events   []*Event
	findings []Finding
	pairs    []int64 // of the rule at hand; kept for its room
}

// A check is what there is to say of one rule: of the pairs in joins, and of the events for which it asks for another one
// that is not there.
type check struct {
	rule             *Rule
	joins            []join
	lackKind, lackOf []int32
}

// pairs returns how many pairs there are.
func (k *check) pairs() (n int) {
	for _, j := range k.joins {
		n += len(j.these) * len(j.those)
	}
	return n
}

// prepare finds out what there is to say of a rule.
func (c *checker) prepare(r *Rule) check {
	k := check{rule: r, joins: r.joins(c.events)}
	if r.Response {
		k.lackKind = c.lacking(r, r.Of, k.joins, func(j join) []int32 { return j.those })
	}
	if r.Precedence {
		k.lackOf = c.lacking(r, r.Kind, k.joins, func(j join) []int32 { return j.these })
	}
	return k
}

// lacking returns an event of the kind that is there for each Review of which the rule joins none to another. side is where
// that kind stands in a join.
func (c *checker) lacking(r *Rule, there Kind, joins []join, side func(join) []int32) []int32 {
	met := make(map[Review]bool)
	for _, j := range joins {
		for _, h := range side(j) {
			met[c.events[h].Review] = true
		}
	}
	var lacking []int32
	for _, h := range r.bound(c.events, ofKind(c.events, there)) {
		if review := &c.events[h].Review; !met[*review] && r.canJoin(review) {
			met[*review] = true
			lacking = append(lacking, h)
		}
	}
	return lacking
}

// check adds the findings of one rule.
func (c *checker) check(k *check) {
	c.pairs = c.pairs[:0]
	for _, j := range k.joins {
		for _, that := range j.those {
			for _, this := range j.these {
				c.pairs = append(c.pairs, int64(that)<<32|int64(this))
			}
		}
	}
	slices.Sort(c.pairs)
	for _, pair := range c.pairs {
		that, this := c.events[pair>>32], c.events[pair&math.MaxInt32]
		c.findings = append(c.findings, Finding{
			Rule: *k.rule, Review: filledIn(that.Review, this.Review), Of: that.ID, ID: this.ID,
			Verdict: k.rule.judge(that.Date, this.Date), of: sightingOf(that), this: sightingOf(this),
		})
	}
	for _, h := range k.lackKind {
		e := c.events[h]
		c.findings = append(c.findings, Finding{Rule: *k.rule, Review: e.Review, Of: e.ID, Verdict: Open, of: sightingOf(e)})
	}
	for _, h := range k.lackOf {
		e := c.events[h]
		c.findings = append(c.findings, Finding{Rule: *k.rule, Review: e.Review, ID: e.ID, Verdict: Open, this: sightingOf(e)})
	}
}

// canJoin reports whether the rule can join an event of that review to any other.
func (r *Rule) canJoin(review *Review) bool {
	f := fieldsOf(review)
	return r.Relation == Within || f&hasCycle != 0 || f&^hasBody == 0
}

// filledIn returns a review with what another fills in of what it leaves open.
func filledIn(r, by Review) Review {
	return Review{
		Body: cmp.Or(r.Body, by.Body), State: cmp.Or(r.State, by.State),
		Cycle: cmp.Or(r.Cycle, by.Cycle), Session: cmp.Or(r.Session, by.Session),
	}
}

// judge returns how the rule stands between what happened at that and at this date.
func (r *Rule) judge(that, this edtf.Date) Verdict {
	switch r.holds(that, this) {
	case edtf.Certain:
		return Satisfied
	case edtf.Impossible:
		return Violated
	}
	return Undecided
}

// holds returns whether the rule holds between what happened at that and at this date.
func (r *Rule) holds(that, this edtf.Date) edtf.Modality {
	if r.Relation == Within {
		return this.Within(that)
	}
	m := that.Precedes(this)
	if m == edtf.Impossible || r.AtLeast.IsZero() && r.AtMost.IsZero() {
		return m
	}
	if saturated(that) || saturated(this) {
		return edtf.Possible
	}
	end, start := that.Bounds(), this.Bounds()
	m = min(m, r.longEnough(end.EarliestEnd, end.LatestEnd, start.EarliestStart, start.LatestStart))
	if !r.AtMost.IsZero() {
		m = min(m, r.soonEnough(end.EarliestEnd, end.LatestEnd, start.EarliestStart, start.LatestStart))
	}
	return m
}

// longEnough returns whether what starts from s1 to s2 starts AtLeast after what ends from e1 to e2.
func (r *Rule) longEnough(e1, e2, s1, s2 edtf.Instant) edtf.Modality {
	switch {
	case s2 < r.AtLeast.From(e1):
		return edtf.Impossible
	case s1 >= r.AtLeast.From(e2) && e2 != edtf.DistantFuture && s1 != edtf.DistantPast:
		return edtf.Certain
	}
	return edtf.Possible
}

// soonEnough returns whether what starts from s1 to s2 starts AtMost after what ends from e1 to e2, and AtLeast as well: the
// latest end that AtLeast leaves room for is the one that AtMost leaves most room for.
func (r *Rule) soonEnough(e1, e2, s1, s2 edtf.Instant) edtf.Modality {
	switch {
	case s1 > r.AtMost.From(min(e2, max(e1, r.AtLeast.Until(s2)))):
		return edtf.Impossible
	case s2 <= r.AtMost.From(e1) && s2 != edtf.DistantFuture && e1 != edtf.DistantPast:
		return edtf.Certain
	}
	return edtf.Possible
}
