package words

const (
	unsayableEnd  = "cannot be said in EDTF: an end of an interval cannot be one of several"
	unsayableList = "cannot be said in EDTF: such a member of a list"
	unsayableEdge = "cannot be said in EDTF: where it begins or ends is not said"
)

// render appends the EDTF of all items to p.out.
func (p *parser) render() {
	p.share()
	if p.slashed && len(p.points) == 2 && p.points[0].vague != 0 && p.points[1].vague != 0 {
		i := p.choose(choiceSlash, 2) // early/mid 2025
		p.items = append(p.items[:0], item{a: i, b: -1})
	}
	if len(p.items) == 1 {
		p.single(&p.items[0])
		return
	}
	open, end := byte('['), byte(']')
	if p.joint == and {
		open, end = '{', '}'
	}
	p.out = append(p.out, open)
	for i := range p.items {
		if i > 0 {
			p.out = append(p.out, ',')
		}
		p.member(&p.items[i])
	}
	p.out = append(p.out, end)
}

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

// single appends the only item.
func (p *parser) single(it *item) {
	switch it.kind {
	case onePoint:
		p.alone(p.span(&p.points[it.a]))
	case fromTo:
		p.interval(it)
	case limited:
		p.limit(it, p.span(&p.points[it.a]), false)
	case wholeOf:
		p.out = append(p.out, '{')
		p.whole(it)
		p.out = append(p.out, '}')
	case boundless:
		p.out = append(p.out, "../.."...)
	case amid:
		p.out = append(p.out, '[')
		p.amid(it)
		p.out = append(p.out, ']')
	}
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

// clockTime appends the time of day of a point.
func (p *parser) clockTime(pt *point) {
	if pt.clock == 0 {
		return
	}
	l := p.list[pt.clock]
	p.out = append(p.out, 'T')
	for i := 0; i < 5; i += 2 {
		if i > 0 {
			p.out = append(p.out, ':')
		}
		p.twoDigits(l.from + i)
	}
	at := l.from + 5
	if at > l.to {
		return
	}
	for ; at <= l.to && p.kind(at) == kindLetter; at++ {
	}
	if at > l.to {
		p.out = append(p.out, 'Z')
		return
	}
	sign := byte('-')
	if p.kind(at) == kindPlus {
		sign = '+'
	}
	p.out = append(p.out, sign)
	p.twoDigits(at + 1)
	if at+3 <= l.to {
		p.out = append(p.out, ':')
		p.twoDigits(at + 3)
	}
}

// twoDigits appends the number of a token; one that is too large is found out by the calendar.
func (p *parser) twoDigits(token int) {
	n := min(p.tokens.list[token].value, 99)
	p.out = append(p.out, byte('0'+n/10), byte('0'+n%10))
}

// interval appends a range.
func (p *parser) interval(it *item) {
	a, b := p.span(&p.points[it.a]), p.span(&p.points[it.b])
	if a.point.someOf {
		p.someYear(a, b)
		return
	}
	p.end(a)
	p.out = append(p.out, '/')
	p.end(b)
}

// end appends the begin or end of a range.
func (p *parser) end(s span) {
	switch {
	case s.shape == nobody:
		return
	case s.point.clock != 0:
		p.fail(Unsayable, s.point.lexeme, "cannot be said in EDTF: times of day are no ends of intervals there")
	case s.shape == oneUnit:
		p.unit(s.first, s.point)
	case s.shape == halfYear && s.vague == early:
		p.unit(unit{year: s.whole.year, code: 40}, s.point)
	case s.shape == halfYear && s.vague == late:
		p.unit(unit{year: s.whole.year, code: 41}, s.point)
	default:
		p.fail(Unsayable, s.point.lexeme, unsayableEnd)
	}
}

// someYear appends some year from that of a to that of b: with open digits where these say the same.
func (p *parser) someYear(a, b span) {
	size, open := int64(10), int8(1)
	for size < 1000 && b.first.year-a.first.year+1 > size {
		size, open = size*10, open+1
	}
	u := a.first
	if u.year%size == 0 && b.first.year == u.year+size-1 && a.shape == oneUnit && b.shape == oneUnit {
		u.open = open
		p.unit(u, a.point)
		return
	}
	if u.month != 0 || a.shape != oneUnit || b.shape != oneUnit {
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

// member appends a member of a list.
func (p *parser) member(it *item) {
	switch {
	case it.kind == onePoint:
		p.dateMember(p.span(&p.points[it.a]))
	case it.kind == amid && p.joint == or:
		p.amid(it)
	case it.kind == fromTo && p.joint == and:
		p.allFrom(p.span(&p.points[it.a]), p.span(&p.points[it.b]))
	case it.kind == limited && p.joint == or:
		p.limit(it, p.span(&p.points[it.a]), true)
	default:
		p.fail(Unsayable, p.points[max(it.a, 0)].lexeme, unsayableList)
	}
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
