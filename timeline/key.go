package timeline

import (
	"cmp"
	"math"

	"example.org/review/timeline/edtf"
)

// key is what a happening is ordered by where nothing certain decides.
type key struct {
	at      edtf.Instant // where it stands
	latest  edtf.Instant // latest start
	step    int8         // of its kind
	outside int8         // which of those that stand before all instants, or after them
}

// keyOf returns the key of a happening whose start and end lie in b.
func keyOf(e *Event, b edtf.Bounds) key {
	at := standing(b)
	return key{at, b.LatestStart, int8(e.Kind.Rank()), outside(at, e.Date, b)}
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
	late    = 0 // after: it starts or ends in years that saturate, and stands by those
	hidden  = 1 // after: something is known of it, but not when
	unknown = 2 // after: nothing is
)

// outside returns which of those that stand at the same place a happening is, if that is before or after all instants.
func outside(at edtf.Instant, d edtf.Date, b edtf.Bounds) int8 {
	switch {
	case at == math.MinInt64 && startsBeyond(d):
		return early
	case at == math.MinInt64:
		return unbegun
	case at != math.MaxInt64 || saturated(d) || d.Form() == edtf.OneOf:
		return late
	case b != edtf.Date{}.Bounds():
		return hidden
	}
	return unknown
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
