package timeline

import (
	"fmt"
	"math"
	"slices"
	"time"

	"example.org/review/timeline/internal/network"
)

// Conflict is a set of premises that cannot all hold, and that could if any one of them were given up.
type Conflict struct {
	Premises []Premise     // in the order of the proof
	By       time.Duration // by how much it misses; the greatest Duration where no time would be enough

	verdict string // words for what is wrong
}

// String returns a sentence that says what is wrong, by how much, and what it rests on.
func (c Conflict) String() string {
	return c.verdict + ": " + joinPremises(c.Premises)
}

// Conflicts returns at least one conflict for every group of happenings that links, rules and publications make
// contradictory, each with its smallest proof. Every link and rule between two happenings that one conflict names, and
// every publication that it names, is left out of order and inference; the dates that sources state always stand. Which
// conflicts are found depends on nothing but what is said of the happenings that are joined to those they name.
//
// They stand in the order of the first happening that each names. Those that name one happening first stand as they were
// found. Premises that cite one statement share its lists.
func (t *Timeline) Conflicts() []Conflict {
	if t == nil {
		return nil
	}
	var found []contradiction
	for i := range t.layers {
		found = t.layers[i].contradictions(found)
	}
	slices.SortStableFunc(found, func(a, b contradiction) int { return a.first.compare(b.first) })
	var conflicts []Conflict
	made := make(map[*part]copies)
	for _, c := range found {
		if made[c.first.part] == nil {
			made[c.first.part] = make(copies)
		}
		conflicts = append(conflicts, c.first.conflict(&c.proof, made[c.first.part]))
	}
	return conflicts
}

// A contradiction is a proof, with the first happening that it names.
type contradiction struct {
	first ref
	proof network.Proof
}

// contradictions adds those between happenings of a layer.
func (l *layer) contradictions(found []contradiction) []contradiction {
	for k, p := range l.parts {
		if p.logic == nil {
			continue
		}
		for _, proof := range p.logic.net.Proofs() {
			if first := p.firstOf(&proof); l.holds(k, first) {
				found = append(found, contradiction{ref{p, int(first)}, proof})
			}
		}
	}
	return found
}

// firstOf returns the position of the first happening that a proof names.
func (t *part) firstOf(p *network.Proof) int32 {
	first := int32(math.MaxInt32)
	for _, owner := range p.Owners {
		if int(owner) < len(t.logic.places) {
			first = min(first, t.logic.places[owner])
		}
	}
	return first
}

// conflict returns a proof of the network in terms of events.
func (t *part) conflict(p *network.Proof, made copies) Conflict {
	grounds := make([]ground, len(p.Elements))
	for i, e := range p.Elements {
		grounds[i] = t.element(e)
	}
	c := Conflict{Premises: t.premises(grounds, made), By: seconds(p.By)}
	if p.High == network.NoPoint {
		tellPremisesApart(c.Premises)
		c.verdict = "these form a circle"
		return c
	}
	blamed := t.name(t.owner(p.High))
	if starts, ends, ok := t.sticksOut(c.Premises); ok {
		c.By = seconds(max(starts, ends))
		blamed = *c.Premises[1].to
		tellPremisesApart(c.Premises, &blamed)
		c.verdict = fmt.Sprintf("%s starts%s too early and ends%s too late", blamed, about(seconds(starts)), about(seconds(ends)))
		return c
	}
	if late, ok := t.comesLate(p, c.Premises); ok {
		tellPremisesApart(c.Premises, &late)
		c.verdict = fmt.Sprintf("%s comes%s too late", late, about(c.By))
		return c
	}
	tellPremisesApart(c.Premises, &blamed)
	c.verdict = t.wrong(p, blamed, about(c.By))
	return c
}

// wrong returns words for what a proof shows to be wrong with the happening at its end, and by how much.
func (t *part) wrong(p *network.Proof, blamed name, by string) string {
	_, isPublication := t.logic.publicationOf(p.High)
	switch {
	case p.By == network.PosInf:
		return fmt.Sprintf("no date would do for %s", blamed)
	case isPublication:
		return fmt.Sprintf("%s is said to have been held%s too early", blamed, by)
	case t.logic.owner(p.High) == t.logic.owner(p.Low):
		return fmt.Sprintf("%s is%s too short", blamed, by)
	case p.High%2 == 1:
		return fmt.Sprintf("%s ends%s too early", blamed, by)
	}
	return fmt.Sprintf("%s is dated%s too early", blamed, by)
}

// comesLate returns the name of what comes later than a rule with AtMost allows, if that is all that is wrong: people blame
// what is late, not what it should have followed sooner.
func (t *part) comesLate(p *network.Proof, premises []Premise) (late name, is bool) {
	if p.By == network.PosInf || len(premises) != 3 || premises[1].Kind != Ruled || premises[1].Rule.Relation != Follows {
		return name{}, false
	}
	return *premises[1].to, t.events[t.owner(p.High)].ID == premises[1].From
}

// sticksOut returns by how many seconds what must lie within another happening starts too early and ends too late, if that
// is what premises say and both are so.
func (t *part) sticksOut(premises []Premise) (starts, ends int64, both bool) {
	if len(premises) != 3 || premises[1].Kind != Ruled || premises[1].Rule.Relation != Within {
		return 0, 0, false
	}
	outer, inner := premises[1].from.date.Bounds(), premises[1].to.date.Bounds()
	starts, ends = gap(inner.LatestStart, outer.EarliestStart), gap(outer.LatestEnd, inner.EarliestEnd)
	return starts, ends, starts > 0 && ends > 0
}

// owner returns the position of the happening that a point belongs to, or whose publication it is.
func (t *part) owner(p network.Point) int {
	number, ok := t.logic.publicationOf(p)
	if !ok {
		number = t.logic.owner(p)
	}
	return int(t.logic.places[number])
}
