package timeline

import (
	"bytes"
	"cmp"
	"math"
	"slices"

	"example.org/review/timeline/edtf"
)

// A happening is an event with everything that is said of it.
type happening struct {
	event *Event  // resolved
	said  []Event // its statements, oldest first; nil where there is only one
}

// gathered are the happenings that some events speak of, by number: in the order in which they are first spoken of.
type gathered struct {
	happenings []happening
	ids        registry
	linked     bool    // some statement has links
	published  bool    // some statement says that something was held, and when it was published
	saturated  bool    // some date is
	befores    []int32 // the happenings that links lead to, one after the other, or -1 for an ID that nobody has; see before
	firsts     []int32 // by happening: where its links start
	others     []link  // those of the statements about happenings that have several
	strays     []stray // the links that lead nowhere
}

// A link leads from a happening to one before it.
type link struct{ happening, before int32 }

// A stray is a link to an ID that nobody has.
type stray struct {
	happening int32
	id        string
}

// newGathered returns an empty one with room for so many happenings.
func newGathered(n int) *gathered {
	g := &gathered{happenings: make([]happening, 0, n)}
	g.ids = newRegistry(n, func(h int) string { return g.happenings[h].event.ID })
	return g
}

// add adds what an event says of a happening. It keeps the event.
func (g *gathered) add(e *Event) {
	g.linked = g.linked || len(e.After) > 0
	g.published = g.published || e.Status == Held && !e.Source.Published.IsZero()
	g.saturated = g.saturated || saturated(e.Date)
	h, added := g.ids.insert(e.ID, len(g.happenings))
	if added {
		g.happenings = append(g.happenings, happening{event: e})
		return
	}
	had := &g.happenings[h]
	if had.said == nil {
		had.said = append(had.said, had.event.clone())
	}
	had.said = append(had.said, e.clone())
}

// resolve resolves each happening.
func (g *gathered) resolve() *gathered {
	for h := range g.happenings {
		g.happenings[h].resolve()
	}
	if g.linked {
		g.follow()
	}
	return g
}

// bound reports whether anything could join or bind happenings, rules apart.
func (g *gathered) bound() bool { return g.linked || g.published }

// follow finds what links lead to.
func (g *gathered) follow() {
	ids := make([]string, len(g.happenings)) // side by side, for each is looked at where a link leads to it
	for h := range ids {
		ids[h] = g.happenings[h].event.ID
	}
	g.ids.id = func(h int) string { return ids[h] }
	g.firsts = make([]int32, 1, len(ids)+1)
	for h := range int32(len(ids)) {
		for _, id := range g.happenings[h].event.After {
			g.befores = append(g.befores, g.find(h, id))
		}
		g.firsts = append(g.firsts, int32(len(g.befores)))
		for i := range g.happenings[h].said {
			for _, id := range g.happenings[h].said[i].After {
				if before := g.find(h, id); before >= 0 {
					g.others = append(g.others, link{h, before})
				}
			}
		}
	}
}

// find returns what a link of a happening leads to, or -1.
func (g *gathered) find(h int32, id string) int32 {
	if before, ok := g.ids.find(id); ok {
		return int32(before)
	}
	g.strays = append(g.strays, stray{h, id})
	return -1
}

// before returns what the links of the resolved event of a happening lead to.
func (g *gathered) before(h int32) []int32 {
	if g.firsts == nil {
		return nil
	}
	return g.befores[g.firsts[h]:g.firsts[h+1]]
}

// resolveSaid gathers statements by ID and resolves each happening.
func resolveSaid(said []*Event) *gathered {
	g := newGathered(len(said))
	for _, e := range said {
		g.add(e)
	}
	return g.resolve()
}

// resolveAll gathers the statements by ID and resolves each happening.
func resolveAll(events []Event) *gathered {
	g := newGathered(len(events))
	for i := range events {
		g.add(&events[i])
	}
	return g.resolve()
}

// statements yields what is said of the happening.
func (h *happening) statements(yield func(*Event) bool) {
	if h.said == nil {
		yield(h.event)
		return
	}
	for i := range h.said {
		if !yield(&h.said[i]) {
			return
		}
	}
}

// resolve orders the statements, drops those that say the same, and sets the resolved event.
func (h *happening) resolve() {
	if h.said == nil {
		return
	}
	h.said = oldestFirst(h.said)
	e := h.said[len(h.said)-1]
	if len(h.said) == 1 {
		h.said = nil
	} else {
		e = resolved(h.said)
	}
	h.event = &e
}

// resolved returns what several statements about one happening, oldest first, say together: each field as the newest
// statement has it that fills it in, the review as one field, date and status as their witnesses say.
func resolved(said []Event) Event {
	e := said[len(said)-1]
	for _, older := range slices.Backward(said[:len(said)-1]) {
		e.Kind = cmp.Or(e.Kind, older.Kind)
		e.Title = cmp.Or(e.Title, older.Title)
		e.Review = cmp.Or(e.Review, older.Review)
		e.Note = cmp.Or(e.Note, older.Note)
		e.Actors = firstOf(e.Actors, older.Actors)
		e.Topics = firstOf(e.Topics, older.Topics)
		e.After = firstOf(e.After, older.After)
	}
	e.Date, e.Status = edtf.Date{}, ""
	w := witnessesOf(said)
	if w.date >= 0 {
		e.Date = said[w.date].Date
	}
	if w.status >= 0 {
		e.Status = said[w.status].Status
	}
	return e
}

// firstOf returns the first of two lists that is not empty.
func firstOf[T any](a, b []T) []T {
	if len(a) > 0 {
		return a
	}
	return b
}

// oldestFirst sorts statements about one happening by age and removes duplicates.
func oldestFirst(said []Event) []Event {
	slices.SortFunc(said, compareAge)
	return slices.CompactFunc(said, func(a, b Event) bool { return same(&a, &b) })
}

// compareAge orders statements: those without a date of publication first, then by that date, then the sharper date
// later, and last by their encoded bytes, so that the order depends on nothing but the content.
func compareAge(a, b Event) int {
	p, q := a.Source.Published, b.Source.Published
	if p.IsZero() != q.IsZero() {
		if p.IsZero() {
			return -1
		}
		return 1
	}
	if c := cmp.Or(p.Compare(q), cmp.Compare(vagueness(b.Date), vagueness(a.Date))); c != 0 {
		return c
	}
	return compareBytes(&a, &b)
}

// compareBytes orders events by their encoded form.
func compareBytes(a, b *Event) int {
	return bytes.Compare(appendEvent(nil, a), appendEvent(nil, b))
}

// same reports whether two events say the same.
func same(a, b *Event) bool {
	return a.ID == b.ID && a.Date == b.Date && a.Source == b.Source && a.Title == b.Title &&
		compareBytes(a, b) == 0
}

// begunBy returns the last second by which a happening had begun because a source that was published then says that it was
// held; ok is false if none does, or if its date says as much.
func (h *happening) begunBy() (until int64, ok bool) {
	if h.event.Status != Held {
		return 0, false
	}
	witness := h.event
	if h.said != nil {
		witness = &h.said[witnessesOf(h.said).status]
	}
	published := witness.Source.Published.Bounds().LatestEnd
	return int64(published), published != math.MinInt64 && published < h.event.Date.Bounds().LatestStart
}
