package timeline

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

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
		if _, ok := p.position(id); !ok {
			return nothingOf(id)
		}
	}
	i, _ := p.position(a)
	j, _ := p.position(b)
	return p.why(i, j)
}

// nothingOf returns the reason why nothing is said of a happening.
func nothingOf(id string) Reason {
	return Reason{claim: fmt.Sprintf("the timeline knows nothing of %q", id)}
}

// why returns the reason for two positions.
func (t *part) why(i, j int) Reason {
	if i == j {
		return Reason{Modality: edtf.Impossible, claim: nameOf(&t.events[i]).String() + " is one happening, and does not precede itself"}
	}
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
	r := Reason{Modality: m}
	if t.events[i].Date.Precedes(t.events[j].Date) == edtf.Certain {
		t.byDates(&r, i, j)
	} else {
		_, end := t.logic.points(i)
		start, _ := t.logic.points(j)
		t.byLogic(&r, end, start)
	}
	e, f := t.claimed(&r, i, j)
	r.claim = fmt.Sprintf("%s %s before %s", e, verb(e, f), f)
	return r
}

// notBefore returns the reason why the happening at i certainly does not precede the one at j, nor j the one at i.
func (t *part) notBefore(i, j int) Reason {
	r := Reason{Modality: edtf.Impossible}
	if t.events[i].Date.Precedes(t.events[j].Date) == edtf.Impossible {
		t.byDates(&r, i, j)
	} else {
		_, end := t.logic.points(i)
		start, _ := t.logic.points(j)
		t.byLogic(&r, start, end)
	}
	e, f := t.claimed(&r, i, j)
	switch {
	case e.status.off() || f.status.off():
		r.claim = fmt.Sprintf("%s is not dated before %s", e, f)
	case e.status == Held && f.status == Held:
		r.claim = fmt.Sprintf("%s had not ended when %s began", e, f)
	default:
		r.claim = fmt.Sprintf("%s has not ended when %s begins", e, f)
	}
	return r
}

// claimed returns the names of two happenings that a reason is about, and tells all its names apart.
func (t *part) claimed(r *Reason, i, j int) (e, f name) {
	e, f = nameOf(&t.events[i]), nameOf(&t.events[j])
	tellPremisesApart(r.Premises, &e, &f)
	return e, f
}

// byDates lets a reason rest on the dates of two happenings alone.
func (t *part) byDates(r *Reason, i, j int) { r.Premises = []Premise{t.stated(i), t.stated(j)} }

// byLogic lets a reason rest on how long one point lies after another.
func (t *part) byLogic(r *Reason, from, to network.Point) {
	r.Premises = t.chain(from, to)
	r.coda = "; the dates alone leave it open"
}

// verb returns what a happening does that comes before another: it came only if both were held, and one that will not be,
// or not then, has a date and no more.
func verb(e, f name) string {
	switch {
	case e.status.off() || f.status.off():
		return "is dated"
	case e.status == Held && f.status == Held:
		return "came"
	}
	return "comes"
}

// chain returns the premises that put one point so long after another.
func (t *part) chain(from, to network.Point) []Premise {
	c, ok := t.logic.net.Chain(from, to)
	if !ok {
		return nil
	}
	premises := t.hops(c.Edges)
	if c.High != network.NoPoint {
		premises = t.addStated(premises, c.High)
		premises = t.addStated(premises, c.Low)
	}
	return distinct(append(premises, t.hops(c.Rest)...))
}

// addStated adds the premise that says where the happening of a point lies by its date, if there is one: the point of a
// publication is stated by the edge that leads to it.
func (t *part) addStated(premises []Premise, p network.Point) []Premise {
	if int(p) >= 2*len(t.events) {
		return premises
	}
	return append(premises, t.stated(int(t.logic.places[t.logic.owners[p]])))
}

// distinct returns premises without those that are there already.
func distinct(premises []Premise) []Premise {
	type key struct {
		kind         PremiseKind
		id, from, to string
		rule         Rule
	}
	seen := make(map[key]bool, len(premises))
	return slices.DeleteFunc(premises, func(p Premise) bool {
		k := key{p.Kind, p.Statement.ID, p.From, p.To, p.Rule}
		known := seen[k]
		seen[k] = true
		return known
	})
}

// hops returns the links, rules and publications along a path of edges. An edge into a join point and the one out of it are
// one premise; the edge from a start to its own end is none.
func (t *part) hops(path []int32) []Premise {
	var premises []Premise
	from := network.NoOwner
	for _, i := range path {
		e := &t.logic.edges[i]
		if e.Tag == network.Structural {
			continue
		}
		if owner := t.logic.owners[e.From]; owner != network.NoOwner {
			from = owner
		}
		if to := t.logic.owners[e.To]; to != network.NoOwner {
			premises = append(premises, t.joined(e.Tag, from, to))
		}
	}
	return premises
}

// undecided returns the reason why two happenings stand as they do though nothing settles it.
func (t *part) undecided(i, j int) Reason {
	var r Reason
	e, f := t.claimed(&r, i, j)
	first := e
	if j < i {
		first = f
	}
	verb := strings.Replace(verb(e, f), "is dated", "lies", 1)
	r.claim = fmt.Sprintf("it is open whether %s %s before %s", e, verb, f)
	r.coda = fmt.Sprintf("; %s is listed first %s; %s would settle it", first, t.tieBreak(min(i, j), max(i, j)), missingFact(e, f))
	return r
}

// WhyBounds returns what narrows the bounds of a happening to less than its own date says: for each bound that is narrower,
// the date that it rests on, and the links, rules and publications that lead from there. Where its date says all there are
// no premises. The Modality is Certain, or Possible of a happening that the timeline does not know.
func (t *Timeline) WhyBounds(id string) Reason {
	p := t.whole()
	i, ok := p.position(id)
	if !ok {
		return nothingOf(id)
	}
	return p.whyBounds(i)
}

// whyBounds returns what narrows the bounds of the happening at position i.
func (t *part) whyBounds(i int) Reason {
	r := Reason{Modality: edtf.Certain}
	e := nameOf(&t.events[i])
	said, narrowed := e.date.Bounds(), t.bounds(i)
	if said == narrowed {
		r.claim = fmt.Sprintf("%s %s by its date alone", e, boundsWords(said))
		return r
	}
	start, end := t.logic.points(i)
	for _, b := range []struct {
		narrower bool
		point    network.Point
		upper    bool
	}{
		{narrowed.EarliestStart > said.EarliestStart, start, false},
		{narrowed.EarliestEnd > said.EarliestEnd, end, false},
		{narrowed.LatestStart < said.LatestStart, start, true},
		{narrowed.LatestEnd < said.LatestEnd, end, true},
	} {
		if b.narrower {
			r.Premises = append(r.Premises, t.support(b.point, b.upper)...)
		}
	}
	r.Premises = distinct(r.Premises)
	tellPremisesApart(r.Premises, &e)
	r.claim = fmt.Sprintf("%s %s by the rules", e, boundsWords(narrowed))
	return r
}

// support returns the premises that a bound of a point rests on, from the date that it comes from.
func (t *part) support(p network.Point, upper bool) []Premise {
	stated, edges := t.logic.net.Support(p, upper)
	premises := t.hops(edges)
	if upper {
		slices.Reverse(premises)
	}
	return append(t.addStated(nil, stated), premises...)
}

// tieBreak says which rule of order put the first of two positions before the second.
func (t *part) tieBreak(first, second int) string {
	e, f := &t.events[first], &t.events[second]
	a, b := keyOf(0, e, t.bounds(first)), keyOf(0, f, t.bounds(second))
	kinds := e.Kind.Compare(f.Kind)
	switch c := cmp.Or(cmp.Compare(a.at, b.at), compareKeys(a, b, e, f)); {
	case c > 0:
		return "because the other waits for what must come before it"
	case a.at != b.at || a.outside != b.outside:
		return "for its earlier place in time"
	case a.latest != b.latest:
		return "for its latest start"
	case kinds != 0:
		return "in the order of the steps of a review"
	}
	return "by its ID"
}

// missingFact returns words for what would settle how two happenings lie: the exact date of the vaguer one if the other is
// known to the day, or else what is missing of both.
func missingFact(e, f name) string {
	vague, sharp := e, f
	if vagueness(e.date) < vagueness(f.date) {
		vague, sharp = f, e
	}
	const twoDays = 2 * 24 * 60 * 60 // what start and end of a day can vary together
	switch {
	case vagueness(vague.date) < twoDays && vagueness(sharp.date) == 0:
		return "the time of day of " + vague.String()
	case vagueness(vague.date) < twoDays:
		return fmt.Sprintf("the time of day of %s and of %s", e, f)
	case vagueness(sharp.date) < twoDays:
		return "the exact date of " + vague.String()
	}
	return fmt.Sprintf("the exact dates of %s and %s", e, f)
}
