package edtf

import "slices"

// axis gives places in time to years that int64 seconds cannot hold, so that two dates that have some can be compared.
// Only the order of such years counts and which of them adjoin, so each gets a few seconds beyond all that do fit.
type axis struct {
	years []bigYear // in order, each once
	first []Instant // the first instant of each
}

const (
	placedYear = 10                      // seconds that a year is given
	pastPlaces = earliest + placedYear   // where the places of negative years begin,
	pastLimit  = pastPlaces + 28_000_000 // and end, with the last instant of the year minYear-1 to come
	places     = noEnd - 29_000_000      // where the places of the others begin, after the first instant of maxYear,
	placeLimit = latest - placedYear     // and end
)

// common returns the bounds of two dates, comparable even where they saturate, and the axis that makes them so, nil
// if they do not.
func common(d, e Date) (Bounds, Bounds, *axis) {
	if (d.facts.marks | e.facts.marks).has(saturated) {
		return placed(d, e)
	}
	return d.Bounds(), e.Bounds(), nil
}

// placed is common for dates of which one saturates.
func placed(d, e Date) (Bounds, Bounds, *axis) {
	a := &axis{}
	a.note(d)
	a.note(e)
	a.arrange()
	return a.bounds(d), a.bounds(e), a
}

// note adds the years at which d saturates.
func (a *axis) note(d Date) {
	for w := walk(d, nil); w.next(); {
		for _, long := range [...]string{w.from.long, w.to.long} {
			if long != "" {
				first, last := readYear(long)
				a.years = append(a.years, first, last)
			}
		}
	}
}

// arrange gives each of the noted years its place.
func (a *axis) arrange() {
	slices.SortFunc(a.years, bigYear.compare)
	a.years = slices.CompactFunc(a.years, func(y, z bigYear) bool { return y.compare(z) == 0 })
	at, limit := Instant(pastPlaces), Instant(pastLimit)
	for i, y := range a.years {
		if i > 0 && y.minus(a.years[i-1]) > 1 {
			at = min(at+placedYear, limit) // a gap
		}
		if !y.negative {
			at, limit = max(at, places), placeLimit
		}
		a.first = append(a.first, at)
		at = min(at+placedYear, limit)
	}
}

// bounds returns the bounds of d on the axis.
func (a *axis) bounds(d Date) Bounds {
	if d.IsZero() {
		return d.Bounds()
	}
	p := parser{text: d.text, axis: a}
	return p.date().bounds
}

// place gives u its place where it saturates.
func (a *axis) place(u *unit) {
	first, last := readYear(u.long)
	if u.first.isUnbounded() {
		u.first = a.firstOf(first)
	}
	if u.last.isUnbounded() {
		u.last = a.firstOf(last) + placedYear - 1
	}
}

// firstOf returns the first instant of a noted year.
func (a *axis) firstOf(y bigYear) Instant {
	i, _ := slices.BinarySearchFunc(a.years, y, bigYear.compare)
	return a.first[i]
}
