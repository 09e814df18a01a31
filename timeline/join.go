package timeline

import "slices"

// A join is a set of happenings each of which a rule joins to each of another set.
type join struct{ these, those []int32 }

// ofOneReview says what two happenings that a rule with Follows joins must have in common, given what each fills in: the
// cycle, and any other field that neither leaves empty. Two that fill in nothing but a Body, or nothing at all, must have
// that in common: a timeline of one process needs no reviews.
func ofOneReview(these, those fields) (common fields, ok bool) {
	if these == those && these&^hasBody == 0 {
		return these, true
	}
	return these & those, these&those&hasCycle != 0
}

// withinReview says what two happenings that a rule with Within joins must have in common: all that the outer one fills
// in, apart from a Body that the inner one leaves empty. An outer one that fills in nothing else bounds only inner ones
// of that sort, or a session without a review would bound every event of all time.
func withinReview(inner, outer fields) (common fields, ok bool) {
	common = outer &^ (hasBody &^ inner)
	if outer&^hasBody == 0 {
		return common, inner&^hasBody == 0
	}
	return common, inner&common == common
}

// common says what two happenings that the rule joins must have in common, given what each fills in.
func (r *Rule) common(these, those fields) (common fields, ok bool) {
	if r.Relation == Within {
		return withinReview(these, those)
	}
	return ofOneReview(these, those)
}

// concerns reports whether the rule is about reviews by the body of that one, or may be.
func (r *Rule) concerns(review *Review) bool {
	return r.Body == "" || review.Body == "" || review.Body == r.Body
}

// kindsOf returns the kinds that rules are about, numbered.
func kindsOf(rules []Rule) map[Kind]int32 {
	kinds := make(map[Kind]int32)
	for i := range rules {
		for _, k := range [...]Kind{rules[i].Kind, rules[i].Of} {
			if _, had := kinds[k]; !had {
				kinds[k] = int32(len(kinds))
			}
		}
	}
	return kinds
}

// A joining finds the joins of rules between events, given by number.
type joining struct {
	events  []*Event
	kinds   map[Kind]int32 // that rules are about
	members [][]int32      // by kind: those that rules can bind
	reviews reviews
	of      []int32 // by number: that of its review, from 1; 0 where it was not asked for yet
}

// newJoining returns a joining of events that knows their kinds; nil where there are no rules.
func newJoining(events []*Event, rules []Rule) *joining {
	if len(rules) == 0 {
		return nil
	}
	j := &joining{events: events, kinds: kindsOf(rules), of: make([]int32, len(events))}
	j.members = make([][]int32, len(j.kinds))
	for h, e := range events {
		if kind, asked := j.kinds[e.Kind]; asked && !e.Status.notHeld() {
			j.members[kind] = append(j.members[kind], int32(h))
		}
	}
	return j
}

// joins returns the joins of a rule.
func (j *joining) joins(r *Rule) []join {
	return j.joinsOf(r, j.members[j.kinds[r.Kind]], j.members[j.kinds[r.Of]])
}

// joinsOf returns the joins of a rule between happenings of its two kinds. A pair that the rule joins is in one of them,
// and in one only; one happening is in as many joins as the other side has ways to be filled in, 16 at most. The joins
// stand in an order that happenings in other joins do not change.
func (j *joining) joinsOf(r *Rule, these, those []int32) []join {
	var joins []join
	all := j.byShape(r, those)
	for this, these := range j.byShape(r, these) {
		for that, those := range all {
			if on, ok := r.common(fields(this), fields(that)); ok && len(these) > 0 && len(those) > 0 {
				joins = j.joinOn(joins, j.reviews.in(on), these, those)
			}
		}
	}
	return joins
}

// byShape returns those of the happenings that the rule can bind, by what their reviews fill in.
func (j *joining) byShape(r *Rule, hs []int32) [shapes][]int32 {
	var sorted [shapes][]int32
	for _, h := range hs {
		e := j.events[h]
		if j.of[h] == 0 {
			j.of[h] = j.reviews.number(&e.Review) + 1
		}
		if shape := j.reviews.shapes[j.of[h]-1]; !e.Status.notHeld() && r.concerns(&e.Review) {
			sorted[shape] = append(sorted[shape], h)
		}
	}
	return sorted
}

// joinOn adds the joins of these happenings with those that say the same in common.
func (j *joining) joinOn(joins []join, c *common, these, those []int32) []join {
	first := len(joins)
	numbers := make([]int32, len(c.numbers)) // by what they say: that of the join, counted from the first and from 1
	for _, h := range those {
		n := &numbers[c.of[j.of[h]-1]]
		if *n == 0 {
			joins = append(joins, join{})
			*n = int32(len(joins) - first)
		}
		at := &joins[first+int(*n)-1]
		at.those = append(at.those, h)
	}
	for _, h := range these {
		if n := numbers[c.of[j.of[h]-1]]; n > 0 {
			at := &joins[first+int(n)-1]
			at.these = append(at.these, h)
		}
	}
	met := slices.DeleteFunc(joins[first:], func(j join) bool { return len(j.these) == 0 })
	return joins[:first+len(met)]
}

// joinsOf returns the joins of the rule between some happenings of its two kinds, as joining does.
func (r *Rule) joinsOf(events []*Event, these, those []int32) []join {
	j := joining{events: events, of: make([]int32, len(events))}
	return j.joinsOf(r, these, those)
}

// ofKind returns the happenings of a kind.
func ofKind(events []*Event, kind Kind) []int32 {
	var hs []int32
	for h, e := range events {
		if e.Kind == kind {
			hs = append(hs, int32(h))
		}
	}
	return hs
}

// bound returns those of the happenings that the rule can bind: not the postponed and cancelled ones, nor those of another
// body.
func (r *Rule) bound(events []*Event, hs []int32) []int32 {
	var bound []int32
	for _, h := range hs {
		e := events[h]
		if !e.Status.notHeld() && r.concerns(&e.Review) {
			bound = append(bound, h)
		}
	}
	return bound
}
