package edtf

// tiles are the dates that a member of a set stands for: those of one size that make up a span, or the span itself.
type tiles struct {
	span
	size Precision // Year, Month or Day, or anything else if the dates are not known
	one  bool      // the span is the only date
}

// tiles reports whether p is one of the precisions of which all dates, one after the other, fill the calendar.
func (p Precision) tiles() bool { return p == Year || p == Month || p == Day }

// tiles returns the dates that a member of a set stands for.
func (v *interval) tiles() tiles {
	t := tiles{span: v.span(OneOf), size: v.from.facts.precision}
	t.one = v.begin == dated && v.end == dated && v.from.first == v.to.first && v.from.last == v.to.last
	if v.from.facts.marks.has(unspecified) {
		t.size = Unstated
	}
	return t
}

// at returns the date that holds the instant, which is in t, if that date is known.
func (t tiles) at(instant Instant) (span, bool) {
	if t.one {
		return t.span, true
	}
	if instant < firstOfYear(minYear) || instant >= firstOfYear(maxYear) {
		return span{}, false
	}
	d := dayOf(instant)
	switch t.size {
	case Year:
		return span{firstOfYear(d.year), lastOfYear(d.year)}, true
	case Month:
		return span{firstOfMonth(d.year, d.month), before(firstOfMonth(d.year, d.month+1))}, true
	case Day:
		return span{d.first(), d.last()}, true
	}
	return span{}, false
}

// allMeet reports whether each date of t, which are many, certainly has an instant in r: whether none fits into a gap.
func (t tiles) allMeet(r region) bool {
	for from := t.first; ; {
		s := r.at(from)
		if gap := (span{from, min(before(s.first), t.last)}); !gap.isEmpty() && t.mayFit(gap) {
			return false
		}
		if s.last >= t.last || s.isEmpty() {
			return true
		}
		from = s.last + 1
	}
}

// mayFit reports whether a whole date of t may be in the gap.
func (t tiles) mayFit(gap span) bool {
	tile, known := t.at(gap.first)
	if known && tile.first < gap.first && tile.last < gap.last {
		tile, known = t.at(tile.last + 1)
	}
	return !known || gap.covers(tile)
}

// relations returns which relations are possible between a happening at one of the dates and one of the extent x. It may
// leave out those that are known already.
func (t tiles) relations(x extent, known Relations) Relations {
	// A happening as short as an instant, at any of the dates, needs to know nothing of them.
	const short = Before | Meets | Starts | During | Finishes | After | MetBy
	whole := extent{t.first, t.last, t.first, t.last}.relations(x)
	if t.one {
		return whole
	}
	r := whole & short
	for _, limit := range [...]Instant{x.EarliestStart, x.LatestStart, x.EarliestEnd, x.LatestEnd} {
		limit = max(t.first, min(limit, t.last))
		for near := max(t.first, limit-1); near <= min(limit+1, t.last); near++ {
			if whole&^(r|known) == 0 {
				return r
			}
			r |= whole & t.relationsNear(near, x)
		}
	}
	return r
}

// relationsNear is relations for the date of t that holds the instant, and all relations if that date is not known.
// Where an instant only stands for one that is not known, it adds nothing to those that are.
func (t tiles) relationsNear(instant Instant, x extent) Relations {
	date, known := t.at(instant)
	switch {
	case known:
		return extent{date.first, date.last, date.first, date.last}.relations(x)
	case t.size.tiles() && (instant < pastPlaces || instant > placeLimit):
		return 0
	}
	return anyRelation
}
