package timeline

import (
	"cmp"
	"iter"
	"slices"

	"example.org/review/timeline/edtf"
)

// A demand is that one event, which is due, lies no later than a rule says, given another, on which it hangs.
type demand struct {
	rule      int32
	due, hook int32 // numbers of the two
	back      bool  // the hook comes after what is due: Precedence
}

// compare orders demands by what is due, then by that on which it hangs, then by rule.
func (d demand) compare(e demand) int {
	return cmp.Or(cmp.Compare(d.due, e.due), cmp.Compare(d.hook, e.hook), cmp.Compare(d.rule, e.rule))
}

// A roster lists the events that were known at the end of a day, and those that are missing, as far as a rule asks for them.
type roster struct {
	known   *view
	rules   []Rule
	events  []*Event // the known in their order, then the missing; the absent ones as planned, without ID and date
	end     edtf.Instant
	present map[Kind][]int32 // neither postponed nor cancelled
	absent  map[Kind][]int32 // postponed or missing, and asked for
	lent    map[int32]bool   // those of the missing whose Body is that of a rule, and of no event
	reached map[passage]int  // the last cycle that came to its dialogue
}

// A passage is that of a State through the cycles of a body.
type passage struct{ body, state string }

// newRoster returns the roster of the events known at an instant.
func newRoster(known *view, end edtf.Instant) *roster {
	o := &roster{
		known: known, rules: known.rules(), events: known.pointers(), end: end,
		present: make(map[Kind][]int32), absent: make(map[Kind][]int32), lent: make(map[int32]bool), reached: make(map[passage]int),
	}
	postponed := make(map[Kind][]int32)
	for i, e := range o.events {
		switch {
		case e.Status == Postponed:
			postponed[e.Kind] = append(postponed[e.Kind], int32(i))
			o.events[i] = absentee(e.Kind, e.Review)
		case !e.Status.notHeld():
			o.present[e.Kind] = append(o.present[e.Kind], int32(i))
		}
		if at := (passage{e.Review.Body, e.Review.State}); isReview(e.Kind) && wasHeld(e, known.bounds(int32(i)), end) {
			o.reached[at] = max(o.reached[at], e.Review.Cycle)
		}
	}
	o.addAbsent(postponed)
	return o
}

// isReview reports whether an event of the kind is the dialogue, or proves that there was one.
func isReview(k Kind) bool { return k.Rank() >= Dialogue.Rank() && k.Rank() <= Adoption.Rank() }

// absentee returns an event of which nothing is known but that a rule asks for it.
func absentee(kind Kind, review Review) *Event {
	return &Event{Kind: kind, Status: Planned, Review: review}
}

// wasHeld reports whether an event within such bounds was certainly held by an instant: its source says so, or it does not
// say but the dates leave nothing else.
func wasHeld(e *Event, b edtf.Bounds, end edtf.Instant) bool {
	return e.Status == Held || !e.Status.pending() && !e.Status.notHeld() && b.LatestEnd <= end
}

// A request gathers what rules ask for and what is not there.
type request struct {
	postponed map[Kind][]int32
	due       map[int32]bool // those of the postponed that are asked for
	missing   map[Kind][]Review
	said      map[Review]bool // those of the events that ask
}

// addAbsent adds the events that rules ask for and that are not there. A postponed one is such an event itself.
func (o *roster) addAbsent(postponed map[Kind][]int32) {
	q := request{postponed, make(map[int32]bool), make(map[Kind][]Review), make(map[Review]bool)}
	for i := range o.rules {
		r := &o.rules[i]
		if r.Response {
			o.ask(&q, r, false)
		}
		if r.Precedence {
			o.ask(&q, r, true)
		}
	}
	for kind, numbers := range postponed {
		for _, h := range numbers {
			if q.due[h] {
				o.absent[kind] = append(o.absent[kind], h)
			} else {
				o.events[h] = o.known.event(h) // which is off
			}
		}
	}
	for i := range o.rules {
		for _, kind := range [...]Kind{o.rules[i].Kind, o.rules[i].Of} {
			for _, review := range fullest(q.missing[kind]) {
				number := o.add(absentee(kind, review))
				o.absent[kind] = append(o.absent[kind], number)
				o.lent[number] = !q.said[review]
			}
			delete(q.missing, kind)
		}
	}
}

// ask gathers what one rule asks for, forward or back.
func (o *roster) ask(q *request, r *Rule, back bool) {
	asked, asking := r.Kind, r.Of
	if back {
		asked, asking = asking, asked
	}
	left := o.unmet(r, back, o.present[asked], o.present[asking])
	for _, j := range o.joins(r, back, q.postponed[asked], left) {
		for _, h := range j.these {
			q.due[h] = len(j.those) > 0 || q.due[h]
		}
	}
	left = o.unmet(r, back, q.postponed[asked], left)
	for _, review := range o.lacking(r, back, asked, left) {
		q.said[review] = true
		review.Body = cmp.Or(review.Body, r.Body) // what one body asks for is not what another does
		q.missing[asked] = append(q.missing[asked], review)
	}
}

// add adds an event, and returns its number.
func (o *roster) add(e *Event) int32 {
	o.events = append(o.events, e)
	return int32(len(o.events) - 1)
}

// joins returns the joins of a rule between events of the kind that it asks for, as these, and of the kind that asks.
func (o *roster) joins(r *Rule, back bool, asked, asking []int32) []join {
	if !back {
		return r.joinsOf(o.events, asked, asking)
	}
	joins := r.joinsOf(o.events, asking, asked)
	for i, j := range joins {
		joins[i] = join{these: j.those, those: j.these}
	}
	return joins
}

// pairs yields the pairs in joins.
func pairs(joins []join) iter.Seq2[int32, int32] {
	return func(yield func(this, that int32) bool) {
		for _, j := range joins {
			for _, this := range j.these {
				for _, that := range j.those {
					if !yield(this, that) {
						return
					}
				}
			}
		}
	}
}

// unmet returns those of the events that ask which a rule joins to none that it asks for, but for steps that were
// overtaken.
func (o *roster) unmet(r *Rule, back bool, asked, asking []int32) []int32 {
	met := make(map[int32]bool)
	for _, j := range o.joins(r, back, asked, asking) {
		for _, h := range j.those {
			met[h] = len(j.these) > 0 || met[h]
		}
	}
	var left []int32
	for _, h := range asking {
		if !met[h] && !o.isOvertaken(o.events[h].Review) {
			left = append(left, h)
		}
	}
	return left
}

// lacking returns the reviews of the events that ask which a rule would join to an event of the kind that it asks for, if
// there were one of the same review.
func (o *roster) lacking(r *Rule, back bool, asked Kind, asking []int32) []Review {
	known := len(o.events)
	had := make(map[Review]bool)
	var first, numbers []int32 // the first event that asks in each review, and what it asks for
	for _, h := range asking {
		if review := o.events[h].Review; !had[review] {
			had[review] = true
			first, numbers = append(first, h), append(numbers, o.add(absentee(asked, review)))
		}
	}
	var reviews []Review
	for h, by := range pairs(o.joins(r, back, numbers, first)) {
		if review := o.events[h].Review; review == o.events[by].Review {
			reviews = append(reviews, review)
		}
	}
	o.events = o.events[:known]
	return reviews
}

// isOvertaken reports whether a review was followed by one in a later cycle of its State and body.
func (o *roster) isOvertaken(r Review) bool {
	return r.State != "" && r.Cycle != 0 && o.reached[passage{r.Body, r.State}] > r.Cycle
}

// fullest returns the different reviews, but for those that say less than another one. What says
// nothing but a Body stands for itself, for rules join it to nothing else.
func fullest(reviews []Review) []Review {
	covered := make(map[Review]bool)
	for _, r := range reviews {
		all := fieldsOf(&r)
		for f := range all {
			if f&all == f && f&^hasBody != 0 {
				covered[f.only(r)] = true
			}
		}
	}
	var full []Review
	for _, r := range reviews {
		if !covered[r] {
			covered[r] = true
			full = append(full, r)
		}
	}
	return full
}

// demands returns what the rules demand of the events, less what is certainly met by the dates as said, and what was
// overtaken.
func (o *roster) demands() []demand {
	var all []demand
	for i := range o.rules {
		r := &o.rules[i]
		if r.Relation == Within || !r.AtMost.IsZero() {
			all = o.append(all, int32(i), false)
		}
		if r.Relation == Follows && r.Precedence {
			all = o.append(all, int32(i), true)
		}
	}
	return all
}

// append appends what one rule demands, forward or back.
func (o *roster) append(all []demand, rule int32, back bool) []demand {
	r := &o.rules[rule]
	asked, asking := r.Kind, r.Of
	if back {
		asked, asking = asking, asked
	}
	for due, hook := range pairs(o.joins(r, back, slices.Concat(o.present[asked], o.absent[asked]), o.present[asking])) {
		d := demand{rule, due, hook, back}
		if o.binds(d) && !o.isOvertaken(o.review(d)) && !o.isMet(d) {
			all = append(all, d)
		}
	}
	return all
}

// review returns that of what is due, with what the review of the other fills in.
func (o *roster) review(d demand) Review {
	r := o.events[d.due].Review
	if o.lent[d.due] {
		r.Body = ""
	}
	return filledIn(r, o.events[d.hook].Review)
}

// id returns the ID of an event; "" where it is missing.
func (o *roster) id(number int32) string {
	if int(number) < o.known.index.size {
		return o.known.event(number).ID
	}
	return ""
}

// binds reports whether seconds can tell apart the years of both.
func (o *roster) binds(d demand) bool {
	return !saturated(o.events[d.due].Date) && !saturated(o.events[d.hook].Date)
}

// isMet reports whether a demand is certainly met by the dates as said.
func (o *roster) isMet(d demand) bool {
	m, e, hook := o.term(d), o.events[d.due], o.events[d.hook].Date
	b := e.Date.Bounds()
	return wasHeld(e, b, o.end) && (m.due(b).last <= m.of(m.hook(hook.Bounds()).first) || m.isWithin(b, hook))
}

// term returns by when what is due must be there.
func (o *roster) term(d demand) term { return term{&o.rules[d.rule], d.back} }
