package edtf

import "slices"

// choice is a set of which one member is meant: a date, or one of the years, months or days of a range.
type choice struct {
	set  Date
	axis *axis
}

// times returns the times of all members.
func (c choice) times(r *room) region {
	return c.set.times(span{earliest, latest}, c.axis, r[0][:0])
}

// common returns what certainly is in each member.
func (c choice) common() span {
	s := span{earliest, latest}
	if c.set.facts.marks.has(unspecified) {
		return span{latest, earliest}
	}
	for w := walk(c.set, c.axis); w.next(); {
		if w.begin == open || w.end == open {
			return span{latest, earliest}
		}
		s = s.and(span{w.from.first, w.from.last}).and(span{w.to.first, w.to.last})
	}
	return s
}

// surelyMeet reports whether each member has an instant of what fills f in any case.
func (c choice) surelyMeet(f filling) bool {
	if f.any {
		return c.common().covers(f.core.hull())
	}
	return c.allMeet(f.core)
}

// allMeet reports whether each member certainly has an instant in r.
func (c choice) allMeet(r region) bool {
	if c.set.facts.marks.has(unspecified) {
		return false
	}
	for w := walk(c.set, c.axis); w.next(); {
		if t := w.tiles(); t.one && !r.meetsSpan(t.span) || !t.one && !t.size.tiles() {
			return false
		}
	}
	return c.rangesMeet(r, Year) && c.rangesMeet(r, Month) && c.rangesMeet(r, Day)
}

// rangesMeet is allMeet for the members that are ranges of dates of one size. They are put together first, so that
// none is looked at twice.
func (c choice) rangesMeet(r region, size Precision) bool {
	var memory [8]span
	spans := memory[:0]
	for w := walk(c.set, c.axis); w.next(); {
		if t := w.tiles(); !t.one && t.size == size {
			spans = append(spans, t.span)
		}
	}
	for _, s := range tidy(spans) {
		if !(tiles{s, size, false}).allMeet(r) {
			return false
		}
	}
	return true
}

// anyCovers reports whether some member may cover s.
func (c choice) anyCovers(s span) bool {
	for w := walk(c.set, c.axis); w.next(); {
		t := w.tiles()
		if !t.covers(s) {
			continue
		}
		if tile, known := t.at(s.first); !known || tile.covers(s) {
			return true
		}
	}
	return false
}

// relations returns which relations are possible between a happening at one of the members and one of the extent x.
func (c choice) relations(x extent) Relations {
	var r Relations
	for w := walk(c.set, c.axis); w.next(); {
		r |= w.tiles().relations(x, r)
	}
	return r
}

// relationsToOne returns which relations are possible between happenings at a member of each choice. Members that
// share an instant share a day or more, in which there is room for every relation between happenings that do.
func (c choice) relationsToOne(d choice) Relations {
	var r, s room
	m, n := c.times(&r), d.times(&s)
	apart := m.relationsBefore(n) | n.relationsBefore(m).Converse()
	if m.meets(n) {
		return apart | anyRelation&^(Before|Meets|After|MetBy)
	}
	return apart
}

// relationsBefore returns which of Before and Meets are possible between an instant in r and one in s.
func (r region) relationsBefore(s region) Relations {
	var relations Relations
	if r.hull().first+2 <= s.hull().last {
		relations |= Before
	}
	if slices.ContainsFunc(s, func(t span) bool { return r.meetsSpan(span{t.first - 1, t.last - 1}) }) {
		relations |= Meets
	}
	return relations
}
