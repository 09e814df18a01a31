package timeline

import "slices"

// A join is a set of happenings each of which a rule joins to each of another set.
type join struct{ these, those []int32 }

// fields says which fields of a review are filled in.
type fields uint8

const (
	hasBody fields = 1 << iota
	hasState
	hasCycle
	hasSession

	shapes = 1 << iota // how many sets of fields there are
)

// fieldsOf returns the fields that r fills in.
func fieldsOf(r *Review) fields {
	var f fields
	if r.Body != "" {
		f |= hasBody
	}
	if r.State != "" {
		f |= hasState
	}
	if r.Cycle != 0 {
		f |= hasCycle
	}
	if r.Session != 0 {
		f |= hasSession
	}
	return f
}

// only returns r with all other fields left empty.
func (f fields) only(r Review) Review {
	if f&hasBody == 0 {
		r.Body = ""
	}
	if f&hasState == 0 {
		r.State = ""
	}
	if f&hasCycle == 0 {
		r.Cycle = 0
	}
	if f&hasSession == 0 {
		r.Session = 0
	}
	return r
}

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

// A joinKey names a join.
type joinKey struct {
	these, those fields // what each side fills in
	on           Review // what both sides must have in common
}

// joins returns the joins of a rule between events.
func (r *Rule) joins(events []*Event) []join {
	return r.joinsOf(events, ofKind(events, r.Kind), ofKind(events, r.Of))
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

// joinsOf returns the joins of a rule between happenings of its two kinds. A pair that the rule joins is in one of them,
// and in one only; one happening is in as many joins as the other side has ways to be filled in, 16 at most. The joins
// stand in an order that happenings in other joins do not change.
func (r *Rule) joinsOf(events []*Event, these, those []int32) []join {
	on := r.common
	these, those = r.bound(events, these), r.bound(events, those)
	joins, numbers := gatherJoins(events, those, shapesOf(events, these), on)
	other := shapesOf(events, those)
	for _, h := range these {
		review := &events[h].Review
		shape := fieldsOf(review)
		for that := range fields(shapes) {
			if common, ok := on(shape, that); ok && other[that] {
				if n, had := numbers[joinKey{shape, that, common.only(*review)}]; had {
					joins[n].these = append(joins[n].these, h)
				}
			}
		}
	}
	return slices.DeleteFunc(joins, func(j join) bool { return len(j.these) == 0 })
}

// gatherJoins returns the joins that have one of those happenings, as yet without any of the others, which are of the
// shapes given, and the number of each.
func gatherJoins(events []*Event, those []int32, these [shapes]bool, on func(a, b fields) (fields, bool)) ([]join, map[joinKey]int) {
	var joins []join
	numbers := make(map[joinKey]int)
	for _, h := range those {
		review := &events[h].Review
		shape := fieldsOf(review)
		for this := range fields(shapes) {
			common, ok := on(this, shape)
			if !ok || !these[this] {
				continue
			}
			k := joinKey{this, shape, common.only(*review)}
			n, had := numbers[k]
			if !had {
				n, numbers[k], joins = len(joins), len(joins), append(joins, join{})
			}
			joins[n].those = append(joins[n].those, h)
		}
	}
	return joins, numbers
}

// shapesOf returns which sets of fields the reviews of happenings fill in.
func shapesOf(events []*Event, hs []int32) [shapes]bool {
	var seen [shapes]bool
	for _, h := range hs {
		seen[fieldsOf(&events[h].Review)] = true
	}
	return seen
}

// bound returns those of the happenings that the rule can bind: not the postponed and cancelled ones, nor those of another
// body.
func (r *Rule) bound(events []*Event, hs []int32) []int32 {
	var bound []int32
	for _, h := range hs {
		e := events[h]
		if !e.Status.off() && r.concerns(&e.Review) {
			bound = append(bound, h)
		}
	}
	return bound
}
