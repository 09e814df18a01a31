package export

import (
	"slices"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// argument returns premises in words, a clause each, as they stand at one event: the review that it belongs to goes
// without saying. Happenings that would be called the same are told apart by their IDs.
func (t *teller) argument(tl *timeline.Timeline, premises []timeline.Premise, at *timeline.Event) []string {
	a := arguing{teller: t, timeline: tl, at: at, named: make([]named, 0, 2*len(premises))}
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
	at       *timeline.Event // where it stands
	named    []named
	byID     map[string]int // of named; nil while looking at all is quicker
	byName   map[string]int
}

// named is a happening that an argument speaks of.
type named struct {
	id, name string
	shared   bool // another one has that name too
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
	if a.find(id) >= 0 {
		return
	}
	e, _ := a.timeline.Event(id)
	n := named{id: id, name: a.nameOf(&e)}
	if i := a.findName(n.name); i >= 0 {
		a.named[i].shared, n.shared = true, true
	}
	a.named = append(a.named, n)
	a.index()
}

// index makes it quick to find the last of those named, once there are many.
func (a *arguing) index() {
	const few = 16
	if len(a.named) <= few {
		return
	}
	from := len(a.named) - 1
	if a.byID == nil {
		a.byID, a.byName, from = make(map[string]int), make(map[string]int), 0
	}
	for i := from; i < len(a.named); i++ {
		a.byID[a.named[i].id], a.byName[a.named[i].name] = i, i
	}
}

// find returns the index of the happening with an ID, and -1 if it is not known.
func (a *arguing) find(id string) int {
	if a.byID == nil {
		return slices.IndexFunc(a.named, func(n named) bool { return n.id == id })
	}
	return at(a.byID, id)
}

// findName returns the index of a happening with a name, and -1 if there is none.
func (a *arguing) findName(name string) int {
	if a.byName == nil {
		return slices.IndexFunc(a.named, func(n named) bool { return n.name == name })
	}
	return at(a.byName, name)
}

// at returns the index of a text, and -1 if there is none.
func at(indexes map[string]int, text string) int {
	if i, ok := indexes[text]; ok {
		return i
	}
	return -1
}

// nameOf returns what to call e in a sentence: its step, and its review if that is another one, "“interactive dialogue”
// (KAZ, cycle 4)".
func (a *arguing) nameOf(e *timeline.Event) string {
	r := e.Review
	r.Body, r.Session = "", 0 // goes without saying, and with the cycle
	switch {
	case e.Kind == "" || r.State == "":
		return a.quoted(a.teller.name(e))
	case r.State == a.at.Review.State && r.Cycle == a.at.Review.Cycle:
		return a.quotedKind(e.Kind)
	}
	return a.quotedKind(e.Kind) + a.bracketed(a.review(r))
}

// name returns the name of a happening, with its ID where another one has that name too.
func (a *arguing) name(id string) string {
	n := &a.named[a.find(id)]
	if n.shared {
		return n.name + " [" + n.id + "]"
	}
	return n.name
}

// clause returns a premise in words.
func (a *arguing) clause(p *timeline.Premise) string {
	switch s, r := &p.Statement, &p.Rule; p.Kind {
	case timeline.Stated:
		return fill(a.stated, "{event}", a.name(s.ID), "{date}", a.date(s.Date), "{source}", a.cite(&s.Source))
	case timeline.Published:
		return fill(a.held, "{event}", a.name(s.ID), "{source}", a.cite(&s.Source), "{date}", a.date(s.Source.Published))
	case timeline.Linked:
		return fill(a.linked, "{from}", a.name(p.From), "{to}", a.name(p.To))
	default:
		return a.demand(demand{a.ruleName(r), a.cite(&r.Source), a.name(p.From), a.name(p.To), r.Relation, r.AtLeast, r.AtMost})
	}
}

// demand returns a rule in words.
func (t *teller) demand(d demand) string {
	return t.demands.words(d, func() string {
		return fill(t.ruled, "{rule}", t.quoted(d.rule), "{cited}", d.cited, "{clause}", t.asked(d))
	})
}

// asked returns what is asked in words.
func (t *teller) asked(d demand) string {
	template, none := t.follows, edtf.Duration{}
	slots := []string{"{from}", d.from, "{to}", d.to}
	if d.least != none {
		template, slots = t.atLeast, append(slots, "{least}", t.span(d.least))
	}
	if d.most != none {
		template, slots = t.atMost, append(slots, "{most}", t.span(d.most))
	}
	switch {
	case d.relation == timeline.Within:
		template = t.within
	case d.least != none && d.most != none:
		template = t.apart
	}
	return fill(template, slots...)
}
