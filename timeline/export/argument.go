package export

import (
	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// argument returns premises in words, a clause each, as they stand at one event: the review that it belongs to goes
// without saying. Happenings that would be called the same are told apart by their IDs.
func (t *teller) argument(tl *timeline.Timeline, premises []timeline.Premise, at *timeline.Event) []string {
	a := arguing{teller: t, timeline: tl, at: at, names: make(map[string]string), shared: make(map[string]bool)}
	for i := range premises {
		a.meet(&premises[i])
	}
	clauses := make([]string, len(premises))
	for i := range premises {
		clauses[i] = a.clause(&premises[i])
	}
	return clauses
}

// arguing is an argument in the making.
type arguing struct {
	*teller
	timeline *timeline.Timeline
	at       *timeline.Event   // where it stands
	names    map[string]string // by ID
	shared   map[string]bool   // names of several happenings
}

// meet learns the names of what a premise speaks of.
func (a *arguing) meet(p *timeline.Premise) {
	switch p.Kind {
	case timeline.Stated, timeline.Published:
		a.learn(p.Statement.ID)
	default:
		a.learn(p.From)
		a.learn(p.To)
	}
}

// learn finds a name for a happening.
func (a *arguing) learn(id string) {
	if _, ok := a.names[id]; ok {
		return
	}
	e, _ := a.timeline.Event(id)
	name := a.nameOf(&e)
	for _, other := range a.names {
		a.shared[name] = a.shared[name] || other == name
	}
	a.names[id] = name
}

// nameOf returns what to call e in a sentence: its step, and its review if that is another one, "“interactive dialogue”
// (KAZ, cycle 4)".
func (a *arguing) nameOf(e *timeline.Event) string {
	r := e.Review
	r.Session = 0 // goes with the cycle
	switch {
	case e.Kind == "" || r.State == "":
		return a.quoted(a.teller.name(e))
	case r.State == a.at.Review.State && r.Cycle == a.at.Review.Cycle:
		return a.quoted(a.kind(e.Kind))
	}
	return a.quoted(a.kind(e.Kind)) + a.bracketed(a.review(r))
}

// name returns the name of a happening, with its ID where another one has that name too.
func (a *arguing) name(id string) string {
	if name := a.names[id]; !a.shared[name] {
		return name
	}
	return a.names[id] + " [" + id + "]"
}

// clause returns a premise in words.
func (a *arguing) clause(p *timeline.Premise) string {
	s := &p.Statement
	switch p.Kind {
	case timeline.Stated:
		return fill(a.stated, "{event}", a.name(s.ID), "{date}", a.date(s.Date), "{source}", a.cite(&s.Source))
	case timeline.Published:
		return fill(a.held, "{event}", a.name(s.ID), "{source}", a.cite(&s.Source), "{date}", a.date(s.Source.Published))
	case timeline.Linked:
		return fill(a.linked, "{from}", a.name(p.From), "{to}", a.name(p.To))
	}
	return fill(a.ruled, "{rule}", a.quoted(p.Rule.Name), "{cited}", a.cite(&p.Rule.Source), "{clause}", a.demand(p))
}

// demand returns what a rule asks of two happenings.
func (a *arguing) demand(p *timeline.Premise) string {
	template := a.follows
	switch r, none := &p.Rule, (edtf.Duration{}); {
	case r.Relation == timeline.Within:
		template = a.within
	case r.AtLeast != none && r.AtMost != none:
		template = a.apart
	case r.AtLeast != none:
		template = a.atLeast
	case r.AtMost != none:
		template = a.atMost
	}
	return fill(template, "{from}", a.name(p.From), "{to}", a.name(p.To),
		"{least}", a.span(p.Rule.AtLeast), "{most}", a.span(p.Rule.AtMost))
}
