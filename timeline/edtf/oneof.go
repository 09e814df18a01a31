package edtf

// oneOf is a set with one member meant: a date, or one of the years, months or days of a range.
type oneOf struct {
	set  Date
	axis *axis
}

// times returns the times of all members.
func (o oneOf) times(s *scratch) region {
	return o.set.times(span{earliest, latest}, o.axis, s[0][:0])
}

// common returns what certainly is in each member.
func (o oneOf) common() span {
	if o.set.facts.flags.has(unspecified) {
		return nowhere
	}
	s := span{earliest, latest}
	for m := membersOf(o.set, o.axis); m.next(); {
		if m.start == open || m.end == open {
			return nowhere
		}
		s = s.and(span{m.from.first, m.from.last}).and(span{m.to.first, m.to.last})
	}
	return s
}

// surelyMeet reports whether each member has an instant of what is covered in any case.
func (o oneOf) surelyMeet(c coverage) bool {
	if c.any {
		return o.common().covers(c.core.hull())
	}
	return o.allMeet(c.core)
}

// allMeet reports whether each member certainly has an instant in r.
func (o oneOf) allMeet(r region) bool {
	if o.set.facts.flags.has(unspecified) {
		return false
	}
	for m := membersOf(o.set, o.axis); m.next(); {
		if u := m.calendarUnits(o.axis); u.one && !r.meetsSpan(u.span) || !u.one && !u.size.fillsCalendar() {
			return false
		}
	}
	return o.rangesMeet(r, Year) && o.rangesMeet(r, Month) && o.rangesMeet(r, Day)
}

// rangesMeet is allMeet for the members that are ranges of dates of one size. They are put together first, so that
// none is looked at twice.
func (o oneOf) rangesMeet(r region, size Precision) bool {
	var memory [8]span
	spans := memory[:0]
	for m := membersOf(o.set, o.axis); m.next(); {
		if u := m.calendarUnits(o.axis); !u.one && u.size == size {
			spans = append(spans, u.span)
		}
	}
	for _, s := range tidy(spans) {
		if !(calendarUnits{s, size, false, o.axis}).allMeet(r) {
			return false
		}
	}
	return true
}

// mayCover reports whether some member may cover s.
func (o oneOf) mayCover(s span) bool {
	for m := membersOf(o.set, o.axis); m.next(); {
		if m.calendarUnits(o.axis).mayCover(s) {
			return true
		}
	}
	return false
}

// relations returns which relations are possible between a happening at one of the members and one of the extent x.
func (o oneOf) relations(x extent) Relations {
	var r Relations
	for m := membersOf(o.set, o.axis); m.next(); {
		r |= m.calendarUnits(o.axis).relations(x, r)
	}
	return r
}

// relationsToOne returns which relations are possible between happenings at a member of each of two sets. Members that
// share an instant share a day or more, in which there is room for every relation between happenings that do.
func (o oneOf) relationsToOne(p oneOf) Relations {
	var s, t scratch
	m, n := o.times(&s), p.times(&t)
	apart := m.relationsBefore(n) | n.relationsBefore(m).Converse()
	if m.meets(n) {
		return apart | anyRelation&^(Before|Meets|After|MetBy)
	}
	return apart
}
