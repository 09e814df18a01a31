package edtf

// calendarUnits are the dates that a member of a set stands for: those of one size that make up a span, or the span itself.
type calendarUnits struct {
	span
	size Precision // Year, Month or Day, or anything else if the dates are not known
	one  bool      // the span is the only date
	axis *axis
}

// calendarUnits returns the dates that a member of a set stands for.
func (v *interval) calendarUnits(a *axis) calendarUnits {
	u := calendarUnits{span: v.time(OneOf), size: v.from.facts.precision, axis: a}
	u.one = v.start == dated && v.end == dated && v.from.first == v.to.first && v.from.last == v.to.last
	if v.from.facts.flags.has(unspecified) {
		u.size = Unstated
	}
	return u
}

// at returns the date that holds the instant, which is in u. If that date is not known, it lies in the time returned.
func (u calendarUnits) at(instant Instant) (date span, known bool) {
	switch {
	case u.one:
		return u.span, true
	case !u.size.fillsCalendar():
		return u.span, false
	case instant < firstOfYear(minYear) || instant >= firstOfYear(maxYear):
		year, noted := u.axis.yearAt(instant)
		return year, noted && u.size == Year
	}
	switch d := dayOf(instant); u.size {
	case Year:
		return span{firstOfYear(d.year), lastOfYear(d.year)}, true
	case Month:
		return span{firstOfMonth(d.year, d.month), before(firstOfMonth(d.year, d.month+1))}, true
	default:
		return span{d.first(), d.last()}, true
	}
}

// allMeet reports whether each date of u, which are many, certainly has an instant in r: whether none fits into a gap.
func (u calendarUnits) allMeet(r region) bool {
	for from := u.first; ; {
		s := r.at(from)
		if gap := (span{from, min(before(s.first), u.last)}); !gap.isEmpty() && u.mayFit(gap) {
			return false
		}
		if s.last >= u.last || s.isEmpty() {
			return true
		}
		from = s.last + 1
	}
}

// mayFit reports whether a whole date of u may be in the gap.
func (u calendarUnits) mayFit(gap span) bool {
	date, known := u.at(gap.first)
	if known && date.first < gap.first && date.last < gap.last {
		date, known = u.at(date.last + 1)
	}
	return !known || gap.covers(date)
}

// mayCover reports whether one of the dates of u may cover all of s.
func (u calendarUnits) mayCover(s span) bool {
	if !u.covers(s) {
		return false
	}
	date, _ := u.at(s.first)
	return date.covers(s)
}

// relations returns which relations are possible between a happening at one of the dates and one of the extent x. It may
// leave out those that are known already.
func (u calendarUnits) relations(x extent, known Relations) Relations {
	// A happening as short as an instant, at any of the dates, needs to know nothing of them.
	const short = Before | Meets | Starts | During | Finishes | After | MetBy
	whole := u.extent().relations(x)
	if u.one {
		return whole
	}
	r := whole & short
	for _, limit := range [...]Instant{x.EarliestStart, x.LatestStart, x.EarliestEnd, x.LatestEnd} {
		limit = max(u.first, min(limit, u.last))
		for near := max(u.first, limit-1); near <= min(limit+1, u.last); near++ {
			if whole&^(r|known) == 0 {
				return r
			}
			date, _ := u.at(near)
			r |= whole & date.extent().relations(x)
		}
	}
	return r
}
