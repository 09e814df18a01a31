package edtf

// comparable returns the bounds of two dates so that they can be compared even where they saturate, and the axis that makes
// them so, nil if they do not.
func comparable(d, e Date) (Bounds, Bounds, *axis) {
	if (d.facts.flags | e.facts.flags).has(saturated) {
		return placed(d, e)
	}
	return d.Bounds(), e.Bounds(), nil
}

// placed is comparable where one of the dates saturates.
func placed(d, e Date) (Bounds, Bounds, *axis) {
	a := newAxis(appendBigYears(appendBigYears(nil, d), e))
	return a.bounds(d), a.bounds(e), a
}

// appendBigYears appends the years at which d saturates.
func appendBigYears(years []bigYear, d Date) []bigYear {
	for m := membersOf(d, nil); m.next(); {
		for _, long := range [...]string{m.from.long, m.to.long} {
			if long != "" {
				first, last := readYear(long)
				years = append(years, first, last)
			}
		}
	}
	return years
}

// bounds returns the bounds of d on the axis.
func (a *axis) bounds(d Date) Bounds {
	if d.IsZero() {
		return d.Bounds()
	}
	p := parser{scanner{text: d.text}, a}
	return p.date().bounds
}
