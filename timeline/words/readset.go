package words

const (
	unsayableEnd  = "cannot be said in EDTF: an end of an interval cannot be one of several"
	unsayableList = "cannot be said in EDTF: such a member of a list"
	unsayableEdge = "cannot be said in EDTF: where it begins or ends is not said"
)

// unit appends a unit with the mark of its point.
func (p *parser) unit(u unit, pt *point) {
	p.out = u.append(p.out)
	switch {
	case pt.about && pt.possibly:
		p.out = append(p.out, '%')
	case pt.about:
		p.out = append(p.out, '~')
	case pt.possibly:
		p.out = append(p.out, '?')
	}
}

// units appends the units from first to last, with joint between them.
func (p *parser) units(first, last unit, a, b *point, joint string) {
	p.unit(first, a)
	p.out = append(p.out, joint...)
	p.unit(last, b)
}

// alone appends a date that stands alone.
func (p *parser) alone(s span) {
	switch s.shape {
	case oneUnit:
		p.unit(s.first, s.point)
		p.clockTime(s.point)
	case oneOf, halfYear:
		p.out = append(p.out, '[')
		p.units(s.first, s.last, s.point, s.point, "..")
		p.out = append(p.out, ']')
	case extent:
		p.units(s.first, s.last, s.point, s.point, "/")
	case nobody:
		p.fail(Unknown, s.point.lexeme, "")
	}
}

// someYear appends some year from that of a to that of b: with open digits where these say the same.
func (p *parser) someYear(a, b span) {
	size, open := int64(10), int8(1)
	for size < 1000 && b.first.year-a.first.year+1 > size {
		size, open = size*10, open+1
	}
	u := a.first
	if u.year%size == 0 && b.first.year == u.year+size-1 && a.shape == oneUnit && b.shape == oneUnit && b.first.month == 0 {
		u.open = open
		p.unit(u, a.point)
		return
	}
	if u.month != 0 || b.first.month != 0 || a.shape != oneUnit || b.shape != oneUnit {
		p.fail(Unsayable, a.point.lexeme, unsayableList)
	}
	p.out = append(p.out, '[')
	p.units(a.first, b.first, a.point, b.point, "..")
	p.out = append(p.out, ']')
}

// amid appends the units from the first of a to the last of b, in one precision.
func (p *parser) amid(it *item) {
	a, b := p.span(&p.points[it.a]), p.span(&p.points[it.b])
	first, _ := p.edges(a)
	_, last := p.edges(b)
	if first.code != 0 || last.code != 0 || first.precision() != last.precision() {
		precision := max(first.precision(), last.precision(), 3)
		first, last = first.first(precision), last.last(precision)
	}
	p.units(first, last, a.point, b.point, "..")
}

// edges returns the first and the last unit of a time that can be the edge of a set.
func (p *parser) edges(s span) (first, last unit) {
	switch {
	case s.shape == nobody, s.point.clock != 0, isSeason(s.first), isSeason(s.last), s.first.month == unknownPart,
		s.first.day == unknownPart, s.first.open > 2, s.point.season != 0:
		p.fail(Unsayable, s.point.lexeme, unsayableEdge)
	case s.first.open > 0 && s.shape == oneUnit:
		if s.first.month != 0 {
			p.fail(Unsayable, s.point.lexeme, unsayableEdge)
		}
		return s.begun, s.whole
	}
	return s.first, s.last
}

func isSeason(u unit) bool { return u.code != 0 && u.code < 33 }

// whole appends what lasted all of a date or range.
func (p *parser) whole(it *item) {
	a := p.span(&p.points[it.a])
	if it.b >= 0 {
		p.allFrom(a, p.span(&p.points[it.b]))
		return
	}
	switch {
	case a.shape == oneUnit && a.first.open > 0 && a.point.decade && a.first.month == 0:
		p.units(a.begun, a.whole, a.point, a.point, "..")
	case a.shape == oneUnit && a.point.clock == 0:
		p.unit(a.first, a.point)
	case a.shape == extent:
		p.units(a.first, a.last, a.point, a.point, "..")
	default:
		p.fail(Unsayable, a.point.lexeme, unsayableEdge)
	}
}

// allFrom appends all units from that of a to that of b.
func (p *parser) allFrom(a, b span) {
	switch {
	case a.shape != oneUnit || b.shape != oneUnit || a.point.clock != 0 || b.point.clock != 0,
		a.first.precision() != b.first.precision() || a.first.code != 0 || a.first.open > 0 || b.first.open > 0,
		a.first.month == unknownPart || a.first.day == unknownPart:
		p.fail(Unsayable, a.point.lexeme, unsayableList)
	}
	p.units(a.first, b.first, a.point, b.point, "..")
}

// dateMember appends a date as a member of a list.
func (p *parser) dateMember(s span) {
	switch {
	case s.point.clock != 0:
		p.fail(Unsayable, s.point.lexeme, unsayableList)
	case s.shape == oneUnit:
		p.unit(s.first, s.point)
	case s.shape == extent && p.joint == and, (s.shape == oneOf || s.shape == halfYear) && p.joint == or:
		p.units(s.first, s.last, s.point, s.point, "..")
	default:
		p.fail(Unsayable, s.point.lexeme, unsayableList)
	}
}
