package timeline

import (
	"slices"

	"example.org/review/timeline/edtf"
)

// A part holds happenings that stand in order, with all that is inferred of them. It never changes. Links and rules join
// no happening of a part to one outside it, so what it says of its happenings is what the whole would say.
type part struct {
	rules     []Rule
	events    []Event           // one resolved event a happening, in order
	said      map[int32][]Event // by position: all statements of a happening that has several, oldest first
	ids       table             // position of each ID
	logic     *logic            // nil where no link or rule joins anything
	bonds     bonds
	held      []held // by position
	namesakes namesakes
	leasts    leasts
}

// build makes a part of events that are known to be good.
func (f *family) build(events []Event) *part { return f.infer(resolveAll(events)) }

// infer makes a part of happenings. It uses them up.
func (f *family) infer(g *gathered) *part {
	order, keys := byDate(g.happenings)
	l := infer(g, order, f.rules)
	var late []held
	if l != nil {
		order, late = l.place(g.happenings, order, keys)
	}
	position := make([]int32, len(order))
	for i, h := range order {
		position[h] = int32(i)
	}
	t := &part{events: make([]Event, len(order)), rules: f.rules, logic: l, held: late}
	t.bonds = f.bonds(g, position)
	for h := range g.happenings { // in this order, since scattered writing is quicker than scattered reading
		t.events[position[h]] = *g.happenings[h].event
		g.happenings[h].event = nil // which may be the last that holds it
	}
	links := make([]string, 0, len(g.befores)) // one list for all, or there would be a small one for each event
	for i, h := range order {
		t.put(int32(i), g.happenings[h].said, &links)
	}
	t.ids = g.ids.table(position)
	return t
}

// put completes the event at position i, given the statements about it if there are several, and nil if there is one. It
// adds its links to a list that has room for them.
func (t *part) put(i int32, said []Event, links *[]string) {
	e := &t.events[i]
	from, after := len(*links), e.After
	e.After = nil
	e.detach()
	if len(after) > 0 {
		*links = append(*links, after...)
		e.After = slices.Clip((*links)[from:])
	}
	if said != nil {
		t.keep(i, said)
	}
}

// keep remembers the statements of the happening at position i.
func (t *part) keep(i int32, said []Event) {
	if t.said == nil {
		t.said = make(map[int32][]Event)
	}
	t.said[i] = said
}

// statementsOf returns the statements of the happening at position i, oldest first, not copied.
func (t *part) statementsOf(i int) []Event {
	if said, ok := t.said[int32(i)]; ok {
		return said
	}
	return t.events[i : i+1]
}

// isUndated reports whether no time is known of the event at position i, not even by links and rules.
func (t *part) isUndated(i int) bool { return t.bounds(i) == edtf.Date{}.Bounds() }

// bounds returns the narrowed bounds of the happening at position i.
func (t *part) bounds(i int) edtf.Bounds {
	if t.logic != nil {
		return t.logic.bounded(t.logic.numbers[i])
	}
	return t.events[i].Date.Bounds()
}

// name returns the name of the happening at position i, with its ID if another happening of its component would be called
// the same. Others are left aside: they change nothing that is said of this one.
func (t *part) name(i int) name {
	n := nameOf(&t.events[i])
	n.withID = t.namesakes.has(i, t.events, &t.bonds)
	return n
}

// least returns the position of the member with the least ID of the component that one belongs to.
func (t *part) least(of int32) int32 { return t.leasts.at(of, t.events, &t.bonds) }

// compareKeys orders the happening at position i and that at position j of a part, maybe another one, by their keys alone.
func (t *part) compareKeys(i int, u *part, j int) int {
	e, f := &t.events[i], &u.events[j]
	a, b := keyOf(e, t.bounds(i)), keyOf(f, u.bounds(j))
	return compareKeys(&a, &b, e, f)
}
