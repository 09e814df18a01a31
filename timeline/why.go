package timeline

import (
	"cmp"
	"fmt"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/network"
)

// Reason says how two happenings stand to each other, and what that rests on.
type Reason struct {
	Modality edtf.Modality // what Precedes says
	Premises []Premise     // what settles it, in the order of the argument; none where nothing does

	claim string // what is so
	coda  string // what else is to be said of it
}

// String returns a sentence: what is so, the steps that it rests on, and where nothing settles it, which rule of order
// put the two as they stand and which date would settle it.
func (r Reason) String() string {
	switch len(r.Premises) {
	case 0:
		return r.claim + r.coda
	case 1:
		return r.claim + ": " + r.Premises[0].brief() + r.coda
	}
	return r.claim + ": " + joinPremises(r.Premises) + r.coda
}

// Why returns why a stands where it stands towards b: the dates, links and rules that settle whether the one precedes the
// other or, where nothing does, the rule of order that put them so and the date that would settle it.
func (t *Timeline) Why(a, b string) Reason {
	p := t.whole()
	for _, id := range []string{a, b} {
		if !p.knows(id) {
			return Reason{claim: fmt.Sprintf("the timeline knows nothing of %q", id)}
		}
	}
	i, _ := p.position(a)
	j, _ := p.position(b)
	if i == j {
		return Reason{Modality: edtf.Impossible, claim: label(&p.events[i]) + " is one happening, and does not precede itself"}
	}
	return p.why(i, j)
}

// why returns the reason for two different positions.
func (t *part) why(i, j int) Reason {
	switch m := t.precedes(i, j); {
	case m == edtf.Certain:
		return t.before(i, j, m)
	case m == edtf.Impossible && t.precedes(j, i) == edtf.Certain:
		return t.before(j, i, m)
	case m == edtf.Impossible:
		return t.notBefore(i, j)
	}
	return t.undecided(i, j)
}

// before returns the reason why the happening at i certainly precedes the one at j, under the answer that was asked for.
func (t *part) before(i, j int, m edtf.Modality) Reason {
	e, f := &t.events[i], &t.events[j]
	r := Reason{Modality: m, claim: fmt.Sprintf("%s %s before %s", label(e), verb(e, f, "came", "comes"), label(f))}
	if e.Date.Precedes(f.Date) == edtf.Certain {
		return t.byDates(r, i, j)
	}
	_, end := t.logic.points(i)
	begin, _ := t.logic.points(j)
	return t.byLogic(r, end, begin)
}

// notBefore returns the reason why the happening at i certainly does not precede the one at j, nor j the one at i.
func (t *part) notBefore(i, j int) Reason {
	e, f := &t.events[i], &t.events[j]
	r := Reason{Modality: edtf.Impossible, claim: fmt.Sprintf("%s had not ended when %s began", label(e), label(f))}
	if e.Date.Precedes(f.Date) == edtf.Impossible {
		return t.byDates(r, i, j)
	}
	_, end := t.logic.points(i)
	begin, _ := t.logic.points(j)
	return t.byLogic(r, begin, end)
}

// byDates completes a reason that rests on the dates of two happenings alone.
func (t *part) byDates(r Reason, i, j int) Reason {
	r.Premises = []Premise{t.stated(i), t.stated(j)}
	return r
}

// byLogic completes a reason that rests on how long one point lies after another.
func (t *part) byLogic(r Reason, from, to network.Point) Reason {
	r.Premises = t.chain(from, to)
	r.coda = "; the dates alone leave it open"
	return r
}

// verb returns the past form, or the present one where one of the two events is only planned.
func verb(e, f *Event, past, present string) string {
	if e.Status == Planned || f.Status == Planned {
		return present
	}
	return past
}

// chain returns the steps that put one point so long after another.
func (t *part) chain(from, to network.Point) []Premise {
	c, ok := t.logic.net.Chain(from, to)
	if !ok {
		return nil
	}
	steps := t.hops(c.Edges)
	if c.High != network.NoPoint {
		steps = append(steps, t.stated(int(t.logic.places[t.ownerOf(c.High)])))
		if t.ownerOf(c.Low) != t.ownerOf(c.High) {
			steps = append(steps, t.stated(int(t.logic.places[t.ownerOf(c.Low)])))
		}
	}
	return append(steps, t.hops(c.Rest)...)
}

// hops returns the links and rules along a path of edges. An edge into a join point and the one out of it are one step;
// the edge from a begin to its own end is none.
func (t *part) hops(path []int32) []Premise {
	var steps []Premise
	from := network.NoOwner
	for _, i := range path {
		e := &t.logic.edges[i]
		if e.Tag == network.Structural {
			continue
		}
		if owner := t.ownerOf(e.From); owner != network.NoOwner {
			from = owner
		}
		if to := t.ownerOf(e.To); to != network.NoOwner {
			steps = append(steps, t.joined(e.Tag, from, to))
		}
	}
	return steps
}

// undecided returns the reason why two happenings stand as they do though nothing settles it.
func (t *part) undecided(i, j int) Reason {
	e, f := &t.events[i], &t.events[j]
	first, second := i, j
	if j < i {
		first, second = j, i
	}
	return Reason{
		claim: fmt.Sprintf("it is open whether %s %s before %s", label(e), verb(e, f, "came", "comes"), label(f)),
		coda: fmt.Sprintf("; %s is listed first %s; %s would settle it",
			label(&t.events[first]), t.tieBreak(first, second), missingFact(e, f)),
	}
}

// tieBreak says which rule of order put the first of two positions before the second.
func (t *part) tieBreak(first, second int) string {
	e, f := &t.events[first], &t.events[second]
	a, b := keyOf(0, e, t.bounds(first)), keyOf(0, f, t.bounds(second))
	kinds := e.Kind.Compare(f.Kind)
	switch c := cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.latest, b.latest), kinds, cmp.Compare(e.ID, f.ID)); {
	case c > 0:
		return "because the other waits for what must come before it"
	case a.at != b.at:
		return "for its earlier place in time"
	case a.latest != b.latest:
		return "for its latest begin"
	case kinds != 0:
		return "in the order of the steps of a review"
	}
	return "by its ID"
}

// missingFact returns words for what would settle how two happenings lie: the exact date of the vaguer one if the other is
// known to the day, or else what is missing of both.
func missingFact(e, f *Event) string {
	vague, sharp := e, f
	if vagueness(e.Date) < vagueness(f.Date) {
		vague, sharp = f, e
	}
	const day = 2 * 24 * 60 * 60 // what begin and end of a day can vary together
	switch {
	case vagueness(vague.Date) < day && vagueness(sharp.Date) == 0:
		return "the time of day of " + label(vague)
	case vagueness(vague.Date) < day:
		return fmt.Sprintf("the time of day of %s and of %s", label(e), label(f))
	case vagueness(sharp.Date) < day:
		return "the exact date of " + label(vague)
	}
	return fmt.Sprintf("the exact dates of %s and %s", label(e), label(f))
}
