package timeline

// A join is a set of happenings each of which a rule joins to each of another set.
type join struct{ these, those []int32 }

// fields says which fields of a review are filled in.
type fields uint8

const (
	hasState fields = 1 << iota
	hasCycle
	hasSession
)

// fieldsOf returns the fields that r fills in.
func fieldsOf(r *Review) fields {
	var f fields
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

// A joinKey names a join.
type joinKey struct {
	these, those fields // what each side fills in
	on           Review // what both sides must have in common
}

// ofOneReview says what two happenings that a rule with Follows joins must have in common, given what each fills in: the
// cycle, and State and Session unless one of them leaves it empty.
func ofOneReview(these, those fields) (common fields, ok bool) {
	return these & those, these&those&hasCycle != 0
}

// withinReview says what two happenings that a rule with During joins must have in common: all that the outer fills in.
func withinReview(inner, outer fields) (common fields, ok bool) {
	return outer, inner&outer == outer
}

// joinOn returns the sets of happenings of which all pairs have in common what on says that they must, given what each of
// a pair fills in. A happening is in as many joins as the other side has ways to be filled in: eight at most.
func joinOn(events []*Event, these, those []int32, on func(a, b fields) (fields, bool)) []join {
	byKey := make(map[joinKey]int)
	var joins []join
	shapes := shapesOf(events, these)
	for _, h := range those {
		r := &events[h].Review
		for _, shape := range shapes {
			common, ok := on(shape, fieldsOf(r))
			if !ok {
				continue
			}
			k := joinKey{shape, fieldsOf(r), common.only(*r)}
			at, had := byKey[k]
			if !had {
				at = len(joins)
				byKey[k] = at
				joins = append(joins, join{})
			}
			joins[at].those = append(joins[at].those, h)
		}
	}
	shapes = shapesOf(events, those)
	for _, h := range these {
		r := &events[h].Review
		for _, shape := range shapes {
			if common, ok := on(fieldsOf(r), shape); ok {
				if at, had := byKey[joinKey{fieldsOf(r), shape, common.only(*r)}]; had {
					joins[at].these = append(joins[at].these, h)
				}
			}
		}
	}
	return joins
}

// shapesOf returns the different sets of fields that the reviews of happenings fill in.
func shapesOf(events []*Event, hs []int32) []fields {
	var seen [8]bool
	var shapes []fields
	for _, h := range hs {
		if f := fieldsOf(&events[h].Review); !seen[f] {
			seen[f] = true
			shapes = append(shapes, f)
		}
	}
	return shapes
}

// joinsOf returns the joins of a rule between some of the events.
func (r *Rule) joinsOf(events []*Event, these, those []int32) []join {
	if r.Relation == Within {
		return joinOn(events, these, those, withinReview)
	}
	return joinOn(events, these, those, ofOneReview)
}
