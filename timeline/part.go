package timeline

import (
	"iter"

	"example.org/review/timeline/edtf"
)

// A part holds happenings that stand in order, with all that is inferred of them. It never changes. Links and rules join
// no happening of a part to one outside it, so what it says of its happenings is what the whole would say.
type part struct {
	rules   []Rule
	events  []Event           // one resolved event a happening, in order
	said    map[int32][]Event // by position: all statements of a happening that has several, oldest first
	ids     table             // position of each ID
	logic   *logic            // nil where no link or rule joins anything
	bonds   bonds
	held    []held // by position
	index   index
	groups  groups
	gappy   []int32 // positions of the events whose date leaves out some of the time between its bounds
	undated []int32 // positions of those of which no time is known, not even by links and rules
}

// build makes a part of events that are known to be good.
func (f *family) build(events []Event) *part {
	happenings, ids := resolveAll(events)
	order := byDate(happenings)
	l := infer(happenings, order, f.rules)
	if l != nil {
		order = l.place(happenings, order)
	}
	t := &part{events: make([]Event, len(order)), rules: f.rules, logic: l}
	t.bonds = f.bonds(happenings, &ids, order)
	for i, h := range order {
		t.put(int32(i), &happenings[h])
	}
	t.ids = ids.renumbered(order)
	t.held = t.heldBack()
	var all []extent
	all, t.gappy = t.extents()
	t.index, t.groups = newIndex(all, t.gappy != nil), newGroups(t.events, all, t.gappy != nil)
	return t
}

// put makes a happening the one at position i.
func (t *part) put(i int32, h *happening) {
	e := &t.events[i]
	*e = *h.event
	e.own()
	if h.said != nil {
		t.keep(i, h.said)
	}
	if t.bounds(int(i)) == (edtf.Date{}).Bounds() {
		t.undated = append(t.undated, i)
	}
}

// keep remembers the statements of the happening at position i.
func (t *part) keep(i int32, said []Event) {
	if t.said == nil {
		t.said = make(map[int32][]Event)
	}
	t.said[i] = said
}

// statements yields every statement in t, not copied.
func (t *part) statements() iter.Seq[Event] {
	return func(yield func(Event) bool) {
		for i := range t.events {
			for _, e := range t.saidOf(i) {
				if !yield(e) {
					return
				}
			}
		}
	}
}

// saidOf returns the statements of the happening at position i, oldest first, not copied.
func (t *part) saidOf(i int) []Event {
	if said, ok := t.said[int32(i)]; ok {
		return said
	}
	return t.events[i : i+1]
}

// position returns where the happening of that ID stands.
func (t *part) position(id string) (int, bool) {
	return t.ids.find(id, func(i int) string { return t.events[i].ID })
}

// bounds returns the narrowed bounds of the happening at position i.
func (t *part) bounds(i int) edtf.Bounds {
	if t.logic != nil {
		return t.logic.bounds[i]
	}
	return t.events[i].Date.Bounds()
}
