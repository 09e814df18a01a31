package timeline

import (
	"cmp"
	"math"
	"slices"

	"example.org/review/timeline/edtf"
)

// key is what a happening is ordered by where nothing certain decides.
type key struct {
	at        edtf.Instant // where it stands
	latest    edtf.Instant // latest start
	step      int8         // of its kind
	outside   int8         // which of those that stand before all instants, or after them
	happening int32
}

// keyOf returns the key of a happening whose start and end lie in b.
func keyOf(happening int32, e *Event, b edtf.Bounds) key {
	at := standing(b)
	return key{at, b.LatestStart, int8(e.Kind.Rank()), outside(at, e.Date, b), happening}
}

// standing returns where a happening stands among others: at its earliest start. What may have begun at any time stands
// at its latest end if that is known, else at its latest start if that is, and else at the very end.
func standing(b edtf.Bounds) edtf.Instant {
	switch {
	case b.EarliestStart != math.MinInt64 || b.LatestStart == math.MinInt64:
		return b.EarliestStart
	case b.LatestEnd != math.MaxInt64:
		return b.LatestEnd
	}
	return b.LatestStart
}

// What stands before all instants is ordered among itself by what is known of it, and so is what stands after them.
const (
	unbegun = 0 // before: it has no start
	early   = 1 // before: it starts in years that saturate, and stands there
	late    = 0 // after: its date says something, in years that saturate too, and it stands there
	hidden  = 1 // after: it has no date, but something is known of it
	unknown = 2 // after: nothing is
)

// outside returns which of those that stand at the same place a happening is, if that is before or after all instants.
func outside(at edtf.Instant, d edtf.Date, b edtf.Bounds) int8 {
	switch {
	case at == math.MinInt64 && startsBeyond(d):
		return early
	case at == math.MinInt64:
		return unbegun
	case at != math.MaxInt64 || !d.IsZero():
		return late
	case b != edtf.Date{}.Bounds():
		return hidden
	}
	return unknown
}

// byKey returns the happenings sorted by the keys that their bounds give.
func byKey(happenings []happening, bounds func(h int32) edtf.Bounds) []int32 {
	if len(happenings) == 0 {
		return nil
	}
	keys := make([]key, len(happenings))
	for h := range happenings {
		keys[h] = keyOf(int32(h), happenings[h].event, bounds(int32(h)))
	}
	p := newPacker(happenings, keys)
	items := make([]packed, len(keys))
	for h := range keys {
		items[h] = p.pack(&keys[h], happenings[h].event)
	}
	items = sortPacked(items, func(x, y int32) int {
		return compareKeys(&keys[x], &keys[y], happenings[x].event, happenings[y].event)
	})
	order := make([]int32, len(keys))
	for i := range items {
		order[i] = items[i].happening
	}
	return order
}

// A held is a happening that stands later than its key says, since what certainly precedes it has a greater key.
type held struct {
	at   int32 // its position
	lead int32 // the position of the happening that it waited for: of those before it, the one with the greatest key
}

// heldBack returns those among happenings that stand in order.
func (t *part) heldBack() []held {
	if t.logic == nil {
		return nil
	}
	var all []held
	lead := int32(0)
	for i := range int32(len(t.events)) {
		if (ref{t, int(i)}).compareKeys(ref{t, int(lead)}) >= 0 {
			lead = i
		} else {
			all = append(all, held{i, lead})
		}
	}
	return all
}

// lead returns the happening whose key says where that at r stands: itself, or the one that held it back.
func (r ref) lead() ref {
	i, held := slices.BinarySearchFunc(r.held, r.at, func(h held, at int) int { return cmp.Compare(int(h.at), at) })
	if held {
		r.at = int(r.held[i].lead)
	}
	return r
}

// before reports whether r stands before s, which is of another part.
func (r ref) before(s ref) bool { return r.lead().compareKeys(s.lead()) < 0 }

// compareKeys orders two happenings by their keys alone.
func (r ref) compareKeys(s ref) int {
	e, f := &r.events[r.at], &s.events[s.at]
	a, b := keyOf(0, e, r.bounds(r.at)), keyOf(0, f, s.bounds(s.at))
	return compareKeys(&a, &b, e, f)
}

// compareKeys orders two happenings by their keys.
func compareKeys(a, b *key, e, f *Event) int {
	if a.at != b.at {
		return cmp.Compare(a.at, b.at)
	}
	if a.outside != b.outside {
		return cmp.Compare(a.outside, b.outside)
	}
	if a.at == math.MinInt64 && a.outside == early || a.at == math.MaxInt64 && a.outside == late {
		if c := e.Date.Compare(f.Date); c != 0 {
			return c
		}
	}
	if a.latest != b.latest {
		return cmp.Compare(a.latest, b.latest)
	}
	if a.step != b.step {
		return cmp.Compare(a.step, b.step)
	}
	return cmp.Or(cmp.Compare(e.Kind, f.Kind), cmp.Compare(e.ID, f.ID))
}

// byDate returns the happenings in the order that their dates alone give.
func byDate(happenings []happening) []int32 {
	return byKey(happenings, func(h int32) edtf.Bounds { return happenings[h].event.Date.Bounds() })
}
