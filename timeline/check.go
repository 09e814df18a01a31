package timeline

import (
	"cmp"
	"math"
	"slices"
)

// Check judges every rule by the dates as stated, not as narrowed. It returns one finding for each rule and pair of
// happenings that it joins, and one, Open, for each rule and Review that has an event of the kind Of but none of a kind
// that Response asks for, or one of the kind Kind but none that Precedence asks for. Rules stand in their order, and the
// pairs of each, then its open findings, in the order of the timeline.
//
// The time between two events is judged by the bounds of their dates, so for sets with gaps Undecided may stand where more
// could be known; it may too where AtLeast and AtMost leave room after some months only. Months count by the calendar. Two
// dates that are two calendar days apart are between 24 and 72 hours apart, so a rule of 48 hours is Undecided for them.
//
// The Due of an open finding is where the missing event can lie without breaking a rule or contradicting anything, given
// the narrowed bounds of the events that are there.
func (t *Timeline) Check() []Finding {
	v := t.whole()
	c, rules := checker{events: v.pointers()}, v.rules()
	c.all = newJoining(c.events, rules)
	checks := make([]check, len(rules))
	findings, pairs := 0, 0
	for i := range checks {
		checks[i] = c.prepare(&rules[i])
		n := checks[i].pairs()
		pairs = max(pairs, n)
		findings += n + len(checks[i].lackKind) + len(checks[i].lackOf)
	}
	c.findings, c.pairs = make([]Finding, 0, findings), make([]int64, 0, pairs)
	for i := range checks {
		c.check(&checks[i])
	}
	v.setDue(c.events, c.findings)
	return c.findings
}

// A checker gathers findings.
type checker struct {
	events   []*Event
	all      *joining
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
	k := check{rule: r, joins: c.all.joins(r)}
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
