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

	of, this name // of the events there
}

// String returns a sentence with the rule, the events, the verdict, and what would decide it or when it is due.
func (f Finding) String() string {
	rule := fmt.Sprintf("rule %q (%s)", f.Rule.Name, cite(f.Rule.Source))
	fact := missingFact(f.of, f.this)
	f.of.withID, f.this.withID = true, true
	switch f.Verdict {
	case Open:
		return fmt.Sprintf("%s is open for %s: %s", rule, f.there(), f.dueWords())
	case Undecided:
		return fmt.Sprintf("%s is undecided for %s: %s would decide it", rule, f.there(), fact)
	}
	return fmt.Sprintf("%s is %s by %s", rule, f.Verdict, f.there())
}

// there returns the names of the events that are there.
func (f *Finding) there() string {
	switch {
	case f.Of == "":
		return f.this.String()
	case f.ID == "":
		return f.of.String()
	}
	return f.of.String() + " and " + f.this.String()
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
	joins := make([][]join, len(p.rules))
	pairs := 0
	for i := range p.rules {
		joins[i] = p.rules[i].joins(c.events)
		for _, j := range joins[i] {
			pairs += len(j.these) * len(j.those)
		}
	}
	c.findings = make([]Finding, 0, pairs)
	for i := range p.rules {
		c.check(&p.rules[i], joins[i])
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

// check adds the findings of one rule.
func (c *checker) check(r *Rule, joins []join) {
	c.pairs = c.pairs[:0]
	for _, j := range joins {
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
			Rule: *r, Review: filledIn(that.Review, this.Review), Of: that.ID, ID: this.ID,
			Verdict: r.judge(that.Date, this.Date), of: nameOf(that), this: nameOf(this),
		})
	}
	if r.Response {
		c.missing(r, r.Of, func(p int64) int64 { return p >> 32 }, func(f *Finding, e *Event) { f.Of, f.of = e.ID, nameOf(e) })
	}
	if r.Precedence {
		c.missing(r, r.Kind, func(p int64) int64 { return p & math.MaxInt32 }, func(f *Finding, e *Event) { f.ID, f.this = e.ID, nameOf(e) })
	}
}

// missing adds an open finding for each Review that has an event of the kind that is there, and none that the rule pairs it
// with. side takes that event out of a pair, and note puts it into a finding.
func (c *checker) missing(r *Rule, there Kind, side func(pair int64) int64, note func(*Finding, *Event)) {
	met := make(map[Review]bool)
	for _, p := range c.pairs {
		met[c.events[side(p)].Review] = true
	}
	for _, h := range r.bound(c.events, ofKind(c.events, there)) {
		e := c.events[h]
		if met[e.Review] || !r.canJoin(&e.Review) {
			continue
		}
		met[e.Review] = true
		f := Finding{Rule: *r, Review: e.Review, Verdict: Open}
		note(&f, e)
		c.findings = append(c.findings, f)
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
