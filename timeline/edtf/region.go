package edtf

import (
	"cmp"
	"slices"
	"sort"
)

// region is a set of instants: spans in order, with an instant that is in none between any two.
type region []span

// tidy makes a region of spans in any order.
func tidy(spans []span) region {
	byFirst := func(s, t span) int { return cmp.Compare(s.first, t.first) }
	if !slices.IsSortedFunc(spans, byFirst) {
		slices.SortFunc(spans, byFirst)
	}
	r := region(spans[:0])
	for _, s := range spans {
		if n := len(r); n > 0 && (s.first <= r[n-1].last || s.first == r[n-1].last+1) {
			r[n-1].last = max(r[n-1].last, s.last)
		} else {
			r = append(r, s)
		}
	}
	return r
}

// hull returns the time from the first to the last instant of r.
func (r region) hull() span { return span{r[0].first, r[len(r)-1].last} }

// at returns the first span of r that ends at or after the instant, and nowhere if there is none.
func (r region) at(instant Instant) span {
	i := sort.Search(len(r), func(i int) bool { return r[i].last >= instant })
	if i == len(r) {
		return nowhere
	}
	return r[i]
}

// meets reports whether r and s have an instant in common.
func (r region) meets(s region) bool { return slices.ContainsFunc(s, r.meetsSpan) }

// meetsSpan reports whether s has an instant in r.
func (r region) meetsSpan(s span) bool { return !r.at(s.first).and(s).isEmpty() }

// covers reports whether all of s is in r.
func (r region) covers(s region) bool {
	return !slices.ContainsFunc(s, func(t span) bool { return !r.at(t.first).covers(t) })
}

// relationsBefore returns which of Before and Meets are possible between an instant in r and one in s.
func (r region) relationsBefore(s region) Relations {
	var relations Relations
	if r.hull().first+1 < s.hull().last {
		relations |= Before
	}
	if slices.ContainsFunc(s, func(t span) bool { return r.meetsSpan(span{t.first - 1, t.last - 1}) }) {
		relations |= Meets
	}
	return relations
}
