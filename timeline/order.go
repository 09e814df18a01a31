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
	latest    edtf.Instant // latest begin
	step      int8         // of its kind
	happening int32
}

// keyOf returns the key of a happening whose begin and end lie in b.
func keyOf(happening int32, e *Event, b edtf.Bounds) key {
	return key{standing(b), b.LatestStart, int8(e.Kind.Rank()), happening}
}

// standing returns where a happening stands among others: at its earliest begin. What may have begun at any time stands
// at its latest end if that is known, and at the very end if nothing is known of it.
func standing(b edtf.Bounds) edtf.Instant {
	switch {
	case b.EarliestStart != math.MinInt64 || b.LatestStart == math.MinInt64:
		return b.EarliestStart
	case b.LatestEnd != math.MaxInt64:
		return b.LatestEnd
	case b == edtf.Date{}.Bounds():
		return math.MaxInt64
	}
	return b.EarliestStart
}

// byKey returns the happenings sorted by the keys that their bounds give.
func byKey(happenings []happening, bounds func(h int32) edtf.Bounds) []int32 {
	keys := make([]key, len(happenings))
	for h := range happenings {
		keys[h] = keyOf(int32(h), happenings[h].event, bounds(int32(h)))
	}
	slices.SortFunc(keys, func(a, b key) int {
		if a.at != b.at {
			return cmp.Compare(a.at, b.at)
		}
		e, f := happenings[a.happening].event, happenings[b.happening].event
		if a.at == math.MinInt64 || a.at == math.MaxInt64 {
			if c := compareRemote(e.Date, f.Date); c != 0 {
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
	})
	order := make([]int32, len(keys))
	for i, k := range keys {
		order[i] = k.happening
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
	b, c := r.bounds(r.at), s.bounds(s.at)
	e, f := &r.events[r.at], &s.events[s.at]
	x, y := standing(b), standing(c)
	switch {
	case x != y:
		return cmp.Compare(x, y)
	case x == math.MinInt64 || x == math.MaxInt64:
		if c := compareRemote(e.Date, f.Date); c != 0 {
			return c
		}
	}
	if b.LatestStart != c.LatestStart {
		return cmp.Compare(b.LatestStart, c.LatestStart)
	}
	return cmp.Or(e.Kind.Compare(f.Kind), cmp.Compare(e.ID, f.ID))
}

// compareRemote orders dates in years beyond all bounds among themselves, and next to the others that stand where they do:
// after what has no begin, and before what nothing is known of.
func compareRemote(d, e edtf.Date) int {
	p, q := remote(d), remote(e)
	if p == q {
		if p {
			return d.Compare(e)
		}
		return 0
	}
	if p == (d.Bounds().LatestEnd == math.MinInt64 || e.Bounds().LatestEnd == math.MinInt64) {
		return 1
	}
	return -1
}

// remote reports whether d lies wholly in years that seconds cannot count.
func remote(d edtf.Date) bool {
	b := d.Bounds()
	return b.LatestEnd == math.MinInt64 || b.EarliestStart == math.MaxInt64
}

// byDate returns the happenings in the order that their dates alone give.
func byDate(happenings []happening) []int32 {
	return byKey(happenings, func(h int32) edtf.Bounds { return happenings[h].event.Date.Bounds() })
}
