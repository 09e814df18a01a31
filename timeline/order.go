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
