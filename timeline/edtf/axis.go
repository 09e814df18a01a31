package edtf

import (
	"slices"
	"sort"
)

// axis gives places in time to years that int64 seconds cannot hold, so that two dates that have some can be compared.
// Only the order of such years counts and which of them adjoin, so each gets a few seconds beyond all that do fit, and
// so do all years together that lie between two of them.
type axis struct {
	years []bigYear // in order, each once
	spans []span    // the time of each
	full  bool      // there were more years than places
}

const (
	placedYear = 10                      // seconds that a year is given
	pastPlaces = earliest + placedYear   // where the places of negative years start,
	pastLimit  = pastPlaces + 28_000_000 // and end, with the last instant of the year minYear-1 to come
	places     = noEnd - 29_000_000      // where the places of the others start, after the first instant of maxYear,
	placeLimit = latest - placedYear     // and end
)

// newAxis returns the axis of the years.
func newAxis(years []bigYear) *axis {
	slices.SortFunc(years, bigYear.compare)
	a := &axis{years: slices.CompactFunc(years, func(y, z bigYear) bool { return y.compare(z) == 0 })}
	at, limit := Instant(pastPlaces), Instant(pastLimit)
	for i, y := range a.years {
		if i > 0 && y.minus(a.years[i-1]) > 1 {
			at = min(at+placedYear, limit) // a gap
		}
		if !y.negative {
			at, limit = max(at, places), placeLimit
		}
		a.spans = append(a.spans, y.placedAt(at))
		a.full = a.full || at == limit
		at = min(at+placedYear, limit)
	}
	return a
}

// placedAt returns the time of y whose place starts at the instant. Of two years int64 seconds hold a part.
func (y bigYear) placedAt(at Instant) span {
	s := span{at, at + placedYear - 1}
	switch y.year() {
	case minYear - 1:
		s.last = firstOfYear(minYear) - 1
	case maxYear:
		s.first = firstOfYear(maxYear)
	}
	return s
}

// spanOf returns the time of a noted year.
func (a *axis) spanOf(y bigYear) span {
	i, _ := slices.BinarySearchFunc(a.years, y, bigYear.compare)
	return a.spans[i]
}

// yearAt returns the time of the noted year that holds the instant, or if none does that of all years between two noted
// ones. There need be no axis.
func (a *axis) yearAt(instant Instant) (year span, noted bool) {
	year = span{earliest, firstOfYear(minYear) - 1}
	if instant >= firstOfYear(maxYear) {
		year = span{firstOfYear(maxYear), latest}
	}
	if a == nil {
		return year, false
	}
	i := sort.Search(len(a.spans), func(i int) bool { return a.spans[i].last >= instant })
	if i < len(a.spans) {
		if a.spans[i].has(instant) {
			return a.spans[i], true
		}
		year.last = min(year.last, a.spans[i].first-1)
	}
	if i > 0 {
		year.first = max(year.first, a.spans[i-1].last+1)
	}
	return year, false
}

// isFull reports whether there were more years than places, so that nothing can be said of their order. There need be no
// axis.
func (a *axis) isFull() bool { return a != nil && a.full }
