package timeline

import (
	"fmt"
	"math"
	"time"

	"example.org/review/timeline/internal/network"
)

// Conflict is a set of statements, links and rules that cannot all hold, and that could if any one of them were given up.
type Conflict struct {
	Premises []Premise     // in the order of the proof
	By       time.Duration // by how much it misses; the greatest Duration where no time would be enough

	verdict string // words for what is wrong
}

// String returns a sentence that says what is wrong, by how much, and what it rests on.
func (c Conflict) String() string {
	return c.verdict + ": " + joinPremises(c.Premises)
}

// Conflicts returns at least one conflict for every group of happenings that links and rules make contradictory, each
// with its smallest proof. All links and rules that touch a happening named in a conflict are left out of order and
// inference; the dates that sources state always stand.
func (t *Timeline) Conflicts() []Conflict {
	all := t.whole()
	if all.logic == nil {
		return nil
	}
	var conflicts []Conflict
	for _, p := range all.logic.net.Proofs() {
		conflicts = append(conflicts, all.conflict(&p))
	}
	return conflicts
}

// conflict returns a proof of the network in terms of events.
func (t *part) conflict(p *network.Proof) Conflict {
	c := Conflict{By: seconds(p.By)}
	for _, e := range p.Elements {
		c.Premises = append(c.Premises, t.element(e))
	}
	switch {
	case p.High == network.NoPoint && len(c.Premises) == 1 && c.Premises[0].From != c.Premises[0].To:
		c.verdict = "no two dates would do"
	case p.High == network.NoPoint:
		c.verdict = "these go round in a ring"
	case p.By == network.PosInf:
		c.verdict = fmt.Sprintf("no date would do for %s", t.pointLabel(p.High))
	case t.ownerOf(p.High) == t.ownerOf(p.Low):
		c.verdict = fmt.Sprintf("%s is %s too short", t.pointLabel(p.High), roughly(c.By))
	default:
		c.verdict = fmt.Sprintf("%s is dated %s too early", t.pointLabel(p.High), roughly(c.By))
	}
	return c
}

// ownerOf returns the number of the happening that a point belongs to.
func (t *part) ownerOf(p network.Point) int32 { return t.logic.owners[p] }

// pointLabel returns words for the happening that a point belongs to.
func (t *part) pointLabel(p network.Point) string { return t.labelOf(t.ownerOf(p)) }

// labelOf returns words for the happening of a number.
func (t *part) labelOf(number int32) string { return label(t.numbered(number)) }

// numbered returns the resolved event of the happening of a number.
func (t *part) numbered(number int32) *Event { return &t.events[t.logic.places[number]] }

// element returns an element of a proof as a step.
func (t *part) element(e network.Element) Premise {
	if e.IsStatement() {
		return t.stated(int(t.logic.places[e.A]))
	}
	return t.joined(e.Tag, e.A, e.B)
}

// stated returns the step that says where the happening at position i lies by its date.
func (t *part) stated(i int) Premise {
	return Premise{Kind: Stated, Statement: t.witness(i).clone()}
}

// joined returns the step of the link or rule with that tag between two happenings, given by number.
func (t *part) joined(tag, a, b int32) Premise {
	s := Premise{Kind: Linked}
	if tag < t.logic.tags {
		s.Kind, s.Rule = Ruled, t.rules[tag]
		if t.numbered(a).Kind != s.Rule.Of {
			a, b = b, a
		}
	}
	s.From, s.To = t.numbered(a).ID, t.numbered(b).ID
	s.from, s.to = t.labelOf(a), t.labelOf(b)
	return s
}

// seconds returns a number of seconds as a Duration, the greatest one where it holds no more.
func seconds(n int64) time.Duration {
	if n > math.MaxInt64/int64(time.Second) {
		return math.MaxInt64
	}
	return time.Duration(n) * time.Second
}
