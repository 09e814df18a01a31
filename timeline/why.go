package timeline

import (
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

	claim claim  // what is so
	coda  string // what else is to be said of it
}

// A claim is what a reason is for. Words for where a happening lies are made when they are asked for.
type claim struct {
	words  string // unless the claim is of bounds
	of     name
	bounds edtf.Bounds
	by     string // what the bounds follow from
}

// String returns the claim in words.
func (c claim) String() string {
	if c.by == "" {
		return c.words
	}
	return c.of.String() + " " + boundsWords(c.bounds) + " by " + c.by
}

// String returns a sentence: what is so, the steps that it rests on, and where nothing settles it, which rule of order
// put the two as they stand and which date would settle it.
func (r Reason) String() string {
	switch len(r.Premises) {
	case 0:
		return r.claim.String() + r.coda
	case 1:
		return r.claim.String() + ": " + r.Premises[0].brief() + r.coda
	}
	return r.claim.String() + ": " + joinPremises(r.Premises) + r.coda
}

// Why returns why a stands where it stands towards b: the dates, links, rules and publications that settle whether the one
// precedes the other or, where nothing does, the rule of order that put them so and the date that would settle it.
func (t *Timeline) Why(a, b string) Reason {
	r, ok := t.find(a)
	if !ok {
		return nothingOf(a)
	}
	s, ok := t.find(b)
	if !ok {
		return nothingOf(b)
	}
	return r.why(s)
}

// nothingOf returns the reason why nothing is said of a happening.
func nothingOf(id string) Reason {
	return Reason{claim: claim{words: fmt.Sprintf("the timeline knows nothing of %q", id)}}
}

// why returns the reason why r stands where it stands towards s.
func (r ref) why(s ref) Reason {
	if r == s {
		return Reason{Modality: edtf.Impossible, claim: claim{words: r.name().String() + " is one happening, and does not precede itself"}}
	}
	switch m := r.precedes(s); {
	case m == edtf.Certain:
		return r.isBefore(s, m)
	case m == edtf.Impossible && s.precedes(r) == edtf.Certain:
		return s.isBefore(r, m)
	case m == edtf.Impossible:
		return r.notBefore(s)
	}
	return r.undecided(s)
}

// name returns the name of the happening.
func (r ref) name() name { return r.part.name(r.at) }

// isBefore returns the reason why r certainly precedes s, under the answer that was asked for.
func (r ref) isBefore(s ref, m edtf.Modality) Reason {
	why := Reason{Modality: m}
	e, f := r.name(), s.name()
	if e.date.Precedes(f.date) == edtf.Certain {
		why.rest(r.byDates(s), &e, &f)
	} else {
		why.rest(r.apart(ending, s, starting), &e, &f)
		why.coda = openByDates
	}
	why.claim.words = fmt.Sprintf("%s %s before %s", e, verb(e, f), f)
	return why
}

// openByDates ends a reason that rests on more than the dates of the two.
const openByDates = "; the dates alone leave it open"

// notBefore returns the reason why r certainly does not precede s, nor s precede r.
func (r ref) notBefore(s ref) Reason {
	why := Reason{Modality: edtf.Impossible}
	e, f := r.name(), s.name()
	if e.date.Precedes(f.date) == edtf.Impossible {
		why.rest(r.byDates(s), &e, &f)
	} else {
		why.rest(s.apart(starting, r, ending), &e, &f)
		why.coda = openByDates
	}
	switch {
	case e.status.notHeld() || f.status.notHeld():
		why.claim.words = fmt.Sprintf("%s is not dated before %s", e, f)
	case e.status == Held && f.status == Held:
		why.claim.words = fmt.Sprintf("%s had not ended when %s started", e, f)
	default:
		why.claim.words = fmt.Sprintf("%s has not ended when %s starts", e, f)
	}
	return why
}

// rest lets a reason rest on premises, and tells their names and those of its claim apart.
func (r *Reason) rest(premises []Premise, claim ...*name) {
	r.Premises = premises
	tellPremisesApart(premises, claim...)
}

// byDates returns the premises of what the dates of two happenings say alone.
func (r ref) byDates(s ref) []Premise {
	return append(r.premises([]ground{groundOf(int32(r.at))}, nil), s.premises([]ground{groundOf(int32(s.at))}, nil)...)
}

// A side is one of the two points of a happening.
type side bool

const (
	starting side = false
	ending   side = true
)

// point returns the point of the happening in the network of its part.
func (r ref) point(of side) network.Point {
	start, end := r.logic.points(r.at)
	if of == ending {
		return end
	}
	return start
}

// apart returns the premises that put one point so long after another. Nothing joins two parts, so there they are what
// bounds the two points.
func (r ref) apart(from side, s ref, to side) []Premise {
	if r.part == s.part && r.logic != nil {
		return r.premises(distinct(r.chain(r.point(from), s.point(to))), nil)
	}
	before := r.bound(nil, from, true)
	slices.Reverse(before)
	return append(r.premises(distinct(before), nil), s.premises(distinct(s.bound(nil, to, false)), nil)...)
}

// verb returns what a happening does that comes before another: it came only if both were held, and one that will not be,
// or not then, has a date and no more.
func verb(e, f name) string {
	switch {
	case e.status.notHeld() || f.status.notHeld():
		return "is dated"
	case e.status == Held && f.status == Held:
		return "came"
	}
	return "comes"
}

// chain returns the grounds that put one point so long after another.
func (t *part) chain(from, to network.Point) []ground {
	c, ok := t.logic.net.Chain(from, to)
	if !ok {
		return nil
	}
	grounds := t.ways(nil, c.Ways)
	if c.High != network.NoPoint {
		grounds = t.addStated(grounds, c.High)
		grounds = t.addStated(grounds, c.Low)
	}
	return t.ways(grounds, c.Rest)
}

// addStated adds the ground that says where the happening of a point lies by its date, if there is one: the point of a
// publication is stated by the edge that leads to it.
func (t *part) addStated(grounds []ground, p network.Point) []ground {
	if int(p) >= 2*len(t.events) {
		return grounds
	}
	return append(grounds, groundOf(t.logic.places[t.logic.owner(p)]))
}

// ways adds the links, rules and publications that a chain of the network leads along.
func (t *part) ways(grounds []ground, along []network.Element) []ground {
	for _, e := range along {
		grounds = append(grounds, t.joined(e))
	}
	return grounds
}

// undecided returns the reason why two happenings stand as they do though nothing settles it.
func (r ref) undecided(s ref) Reason {
	var why Reason
	e, f := r.name(), s.name()
	why.rest(nil, &e, &f)
	first, tieBreak := e, r.tieBreak(s)
	if s.compare(r) < 0 {
		first, tieBreak = f, s.tieBreak(r)
	}
	verb := strings.Replace(verb(e, f), "is dated", "lies", 1)
	why.claim.words = fmt.Sprintf("it is open whether %s %s before %s", e, verb, f)
	why.coda = fmt.Sprintf("; %s is listed first %s; %s would settle it", first, tieBreak, missingFact(e, f))
	return why
}

// tieBreak says which rule of order put r before s.
func (r ref) tieBreak(s ref) string {
	e, f := &r.events[r.at], &s.events[s.at]
	a, b := keyOf(e, r.bounds(r.at)), keyOf(f, s.bounds(s.at))
	switch {
	case r.compareKeys(s) > 0:
		return "because the other waits for what must come before it"
	case a.at != b.at || a.outside != b.outside:
		return "for its earlier place in time"
	case a.latest != b.latest:
		return "for its latest start"
	case e.Kind.Compare(f.Kind) != 0:
		return "in the order of the steps of a review"
	}
	return "by its ID"
}

// WhyBounds returns what narrows the bounds of a happening to less than its own date says: for each bound that is narrower,
// the date that it rests on, and the links, rules and publications that lead from there. Where its date says all there are
// no premises. The Modality is Certain, or Possible of a happening that the timeline does not know.
func (t *Timeline) WhyBounds(id string) Reason {
	r, ok := t.find(id)
	if !ok {
		return nothingOf(id)
	}
	return r.whyBounds()
}

// whyBounds returns what narrows the bounds of the happening.
func (r ref) whyBounds() Reason {
	why := Reason{Modality: edtf.Certain}
	e := r.name()
	said, narrowed := e.date.Bounds(), r.bounds(r.at)
	switch {
	case said == narrowed && e.date.IsZero():
		why.claim = claim{words: fmt.Sprintf("nothing says when %s was or will be", e)}
		return why
	case said == narrowed:
		why.claim = claim{of: e, bounds: said, by: "its date alone"}
		return why
	}
	var room [16]ground // more are rare
	grounds := room[:0]
	for _, b := range [...]struct {
		narrower bool
		side     side
		upper    bool
	}{
		{narrowed.EarliestStart > said.EarliestStart, starting, false},
		{narrowed.EarliestEnd > said.EarliestEnd, ending, false},
		{narrowed.LatestStart < said.LatestStart, starting, true},
		{narrowed.LatestEnd < said.LatestEnd, ending, true},
	} {
		if b.narrower {
			grounds = r.bound(grounds, b.side, b.upper)
		}
	}
	why.rest(r.premises(distinct(grounds), nil), &e)
	why.claim = claim{of: e, bounds: narrowed, by: "the rules"}
	return why
}

// bound adds the grounds that a bound of a point of the happening rests on, from the date that it comes from.
func (r ref) bound(grounds []ground, of side, upper bool) []ground {
	if r.logic == nil {
		return append(grounds, groundOf(int32(r.at)))
	}
	var room [8]network.Element // more are rare
	stated, along := r.logic.net.AppendSupport(room[:0], r.point(of), upper)
	grounds = r.addStated(grounds, stated)
	first := len(grounds)
	grounds = r.ways(grounds, along)
	if upper {
		slices.Reverse(grounds[first:])
	}
	return grounds
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
