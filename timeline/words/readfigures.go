package words

// figures reads a date of figures joined by one of / . - and reports whether one stands here, and whether it was read.
func (p *parser) figures(pt *point) (done, ok bool) {
	if pt.bare >= 0 || pt.first != 0 {
		return false, false
	}
	a, k := p.at(0), kind(p.at(1).value)
	if p.at(1).class != sign || !p.joins(1) {
		return false, false
	}
	b := p.at(2)
	if p.at(3).sign(k) && p.joins(3) && b.suffix == noSuffix {
		return true, p.threeFigures(pt, a, b, p.at(4))
	}
	return p.twoFigures(pt, a, b, k)
}

// joins reports whether the sign n after the next lexeme joins two figures. Spaces may stand around a full stop only.
func (p *parser) joins(n int) bool {
	s, next := p.at(n), p.at(n+1)
	if next.class != number {
		return false
	}
	switch kind(s.value) {
	case kindDot:
		return true
	case kindSlash, kindHyphen:
		return p.isGlued(s) && p.isGlued(next)
	}
	return false
}

// threeFigures reads a day, month and year.
func (p *parser) threeFigures(pt *point, a, b, c *lexeme) bool {
	if c.suffix != noSuffix || p.at(5).class == sign && p.at(5).value == p.at(3).value && p.joins(5) {
		p.fail(Unknown, p.pos, "")
		return false
	}
	pt.figures = true
	switch {
	case a.digits == 4 && b.digits <= 2 && c.digits <= 2:
		pt.setYear(a.number, 4)
		pt.setMonth(figure(b))
		pt.setDay(int16(figure(c)))
	case a.digits <= 2 && b.digits <= 2 && c.digits <= 4:
		day, month := p.dayAndMonth(a, b)
		pt.setYear(c.number, c.digits)
		pt.setMonth(figure(month))
		pt.setDay(int16(figure(day)))
	default:
		p.fail(Unknown, p.pos, "")
		return false
	}
	p.pos += 5
	return true
}

// dayAndMonth returns which of two figures is the day and which the month. After a day that leaves both to this date, as in
// 18–22.12.2023, the day comes first.
func (p *parser) dayAndMonth(a, b *lexeme) (day, month *lexeme) {
	if n := len(p.points); n > 0 && p.points[n-1].bare >= 0 {
		if p.order == MonthFirst {
			p.fail(Unknown, p.pos, "")
		}
		return a, b
	}
	if p.order == MonthFirst || p.order == 0 && a.number != b.number && p.choose(choiceOrder, 2) == 0 {
		return b, a
	}
	return a, b
}

// figure returns a month or day, or 100 where it can be neither.
func figure(l *lexeme) int8 {
	if l.number < 1 || l.number > 99 {
		return 100
	}
	return int8(l.number)
}

// twoFigures reads a year and month, or a day and month without a year.
func (p *parser) twoFigures(pt *point, a, b *lexeme, k kind) (done, ok bool) {
	switch {
	case a.digits == 4 && b.digits <= 2 && k == kindDot && b.suffix == noSuffix:
		pt.setYear(a.number, 4)
		pt.setMonth(figure(b))
	case a.digits == 4 && b.digits == 4 && k == kindDot:
		p.fail(Unknown, p.pos, "")
		return true, false
	case a.digits <= 2 && b.digits == 4 && pt.month == 0 && b.suffix == noSuffix:
		pt.setMonth(figure(a))
		pt.setYear(b.number, 4)
	case a.digits <= 2 && b.digits <= 2 && p.lex.yearFirst && b.suffix == noSuffix && p.followsFigures():
		pt.setMonth(figure(a))
		pt.setDay(int16(figure(b)))
	case a.digits <= 2 && b.digits <= 2 && pt.month == 0 && b.suffix == noSuffix && p.leavesYear(k):
		day, month := p.dayAndMonth(a, b)
		pt.setMonth(figure(month))
		pt.setDay(int16(figure(day)))
	case a.digits <= 2 && b.digits <= 2 && pt.month == 0 && pt.part == 0 && pt.week == 0 && pt.century == 0 && p.isDayAndMonth():
		p.fail(NoYear, p.pos, "")
		pt.setMonth(1)
		pt.setDay(1)
	default:
		return false, false
	}
	pt.figures = true
	p.pos += 3
	return true, true
}

// followsFigures reports whether a date in figures with its year stands before this one: 2024.10.25–10.27.
func (p *parser) followsFigures() bool {
	n := len(p.points)
	return n > 0 && p.points[n-1].figures && p.points[n-1].hasYear && p.points[n-1].order[0] == 'Y'
}

// leavesYear reports whether figures joined by k, with a year or a neighbour that may have one, follow the two here:
// 18.12 to 22.12.2023.
func (p *parser) leavesYear(k kind) bool {
	if !p.joinsDates(3) {
		return false
	}
	n := 4
	for c := p.at(n).class; c == of || c == lead; c = p.at(n).class {
		n++
	}
	if p.at(n).class != number || !p.at(n+1).sign(k) || !p.joins(n+1) {
		return false
	}
	return p.at(n+3).sign(k) && p.joins(n+3) || p.joinsDates(n+3)
}

// joinsDates reports whether what stands n after the next lexeme joins two dates.
func (p *parser) joinsDates(n int) bool {
	l := p.at(n)
	return l.class == to || l.class == and || l.class == or || p.isDash(l) || l.sign(kindComma)
}

// isDayAndMonth reports whether the two short figures here are a day and a month, and not two days of a month that
// follows: 25/01, but 7/8 December.
func (p *parser) isDayAndMonth() bool {
	if p.at(2).suffix != noSuffix {
		return false
	}
	n := 3
	for c := p.at(n).class; c == of || c == lead; c = p.at(n).class {
		n++
	}
	switch p.at(n).class {
	case month, marEither, marTuesday, monthWord, dayWord, and, or, to, partOf, century, era, ordinal, year, leadOrIn:
		return false
	case sign:
		return !p.at(n).sign(kindComma) && !p.at(n).sign(kindListComma) && !p.at(n).sign(kindHyphen) && !p.at(n).sign(kindDash) &&
			!p.joins(n)
	}
	return true
}
