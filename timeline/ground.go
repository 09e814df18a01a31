package timeline

import (
	"slices"

	"example.org/review/timeline/internal/network"
)

// A ground is a premise at its smallest, before anything is said of it: most answers come by the same ones again and
// again.
type ground struct {
	kind     PremiseKind
	tag      int32 // Ruled: of the first rule that says the same
	from, to int32 // positions of the happenings; both that of the one that Stated and Published are about
}

// groundOf returns the ground that says where the happening at a position lies by its date.
func groundOf(at int32) ground { return ground{kind: Stated, from: at, to: at} }

// element returns an element of a proof as a ground.
func (t *part) element(e network.Element) ground {
	if e.IsStatement() {
		return groundOf(t.logic.places[e.A])
	}
	return t.joined(e)
}

// joined returns the ground of the link, the rule or the publication with the tag of e between its two owners.
func (t *part) joined(e network.Element) ground {
	l, a, b := t.logic, e.A, e.B
	switch {
	case e.Tag == l.published():
		at := l.places[min(a, b)]
		return ground{kind: Published, from: at, to: at}
	case e.Tag >= l.linked:
		return ground{kind: Linked, from: l.places[a], to: l.places[b]}
	}
	tag := e.Tag
	for tag > 0 && *t.rule(tag) == *t.rule(tag - 1) {
		tag--
	}
	if t.numbered(a).Kind != t.rule(tag).Of {
		a, b = b, a
	}
	return ground{kind: Ruled, tag: tag, from: l.places[a], to: l.places[b]}
}

// rule returns the rule of a tag.
func (t *part) rule(tag int32) *Rule { return &t.rules[t.logic.ruled[tag]] }

// distinct returns grounds without those that are there already. It uses them up.
func distinct(grounds []ground) []ground {
	const few = 16 // up to here, looking at all is quicker than a table
	if len(grounds) <= few {
		rest := grounds[:0]
		for _, g := range grounds {
			if !slices.Contains(rest, g) {
				rest = append(rest, g)
			}
		}
		return rest
	}
	seen := make(map[ground]bool, len(grounds))
	return slices.DeleteFunc(grounds, func(g ground) bool {
		known := seen[g]
		seen[g] = true
		return known
	})
}

// premises returns grounds as premises. Statements that are among the copies it does not copy again.
func (t *part) premises(grounds []ground, made copies) []Premise {
	if len(grounds) == 0 {
		return nil
	}
	var room [16]int32 // more are rare
	named := room[:0]
	for _, g := range grounds {
		named = append(named, g.from, g.to)
	}
	slices.Sort(named)
	named = slices.Compact(named)
	names := make([]name, len(named))
	for i, at := range named {
		names[i] = t.name(int(at))
	}
	of := func(at int32) *name {
		i, _ := slices.BinarySearch(named, at)
		return &names[i]
	}
	premises := make([]Premise, len(grounds))
	for i, g := range grounds {
		premises[i].from, premises[i].to = of(g.from), of(g.to)
		t.complete(&premises[i], g, made)
	}
	return premises
}

// copies are the copies of statements that premises of one answer share: a statement that thousands of them cite may have
// thousands of links.
type copies map[ground]Event

// of returns a copy of the statement that a ground is about, which where finds.
func (c copies) of(g ground, where func() *Event) Event {
	e, had := c[g]
	if !had {
		e = where().clone()
		if c != nil {
			c[g] = e
		}
	}
	return e
}

// complete gives a premise that has its names all that its ground says. Statements that are among the copies it does not
// copy again.
func (t *part) complete(p *Premise, g ground, made copies) {
	p.Kind = g.kind
	switch g.kind {
	case Stated:
		p.Statement = made.of(g, func() *Event { return t.witness(int(g.to)) })
	case Published:
		p.Statement = made.of(g, func() *Event {
			said := t.statementsOf(int(g.to))
			return &said[witnessesOf(said).status]
		})
	default:
		p.From, p.To = p.from.id, p.to.id
	}
	if g.kind == Ruled {
		p.Rule = *t.rule(g.tag)
	}
}

// numbered returns the resolved event of the happening of a number.
func (t *part) numbered(number int32) *Event { return &t.events[t.logic.places[number]] }
