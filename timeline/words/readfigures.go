package words

// figures reads a date of figures joined by one of / . - and reports whether one stands here, and whether it was read.
func (p *parser) figures(pt *point) (done, ok bool) {
	if pt.bare >= 0 || pt.hasYear && pt.month != 0 {
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
		day, month := a, b
		if p.order == MonthFirst || p.order == 0 && a.number != b.number && p.choose(choiceOrder, 2) == 0 {
			day, month = b, a
		}
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
		return !p.at(n).sign(kindComma) && !p.at(n).sign(kindListComma) && !p.at(n).sign(kindHyphen) && !p.at(n).sign(kindDash)
	}
	return true
}

// secondYear reads a year with the second year of a winter, a split year or a range after it, and a year with a month in
// figures.
func (p *parser) secondYear(pt *point, l *lexeme) bool {
	s, n := p.at(1), p.at(2)
	if s.class != sign || n.class != number || n.suffix != noSuffix || pt.month != 0 || pt.day != 0 || pt.era != 0 || pt.someOf {
		return false
	}
	winter := p.isWinter(pt, n)
	k := kind(s.value)
	switch {
	case n.digits == 4 && winter && (k == kindSlash || k == kindHyphen || k == kindDash):
		pt.setPair(l.number, n.number)
	case n.digits == 4 && k == kindSlash && n.number == l.number+1 && p.isGlued(s):
		pt.setPair(l.number, n.number)
	case n.digits > 2 || p.isDayNext(3):
		return false
	case k == kindDash || k == kindTilde && p.markers():
		pt.setPair(l.number, shortYear(l.number, n))
	case !p.isGlued(s) || !p.isGlued(n):
		return false
	case k == kindHyphen:
		p.shortHyphen(pt, l, n, winter || p.isYears(pt))
	case k == kindSlash:
		p.shortSlash(pt, l, n, winter || p.isYears(pt))
	default:
		return false
	}
	p.pos += 3
	return true
}

func (pt *point) setPair(first, second int64) {
	pt.setYear(first, 4)
	pt.year2, pt.pair = second, true
}

// isYears reports whether a word says that the figures here are years.
func (p *parser) isYears(pt *point) bool {
	return pt.yearWord == several || p.at(3).class == year
}

// isWinter reports whether the years here are those of a season.
func (p *parser) isWinter(pt *point, n *lexeme) bool {
	if pt.season != 0 {
		return true
	}
	i := 3
	for c := p.at(i).class; c == year || c == hemisphere || c == of; c = p.at(i).class {
		i++
	}
	return p.at(i).class == season
}

// isDayNext reports whether the number before lexeme n is a day, not the end of a year.
func (p *parser) isDayNext(n int) bool {
	l := p.at(n)
	for l.class == of {
		n++
		l = p.at(n)
	}
	switch l.class {
	case month, marEither, marTuesday, monthWord, dayWord, partOf, century, era, partCode:
		return true
	case sign:
		return p.joins(n)
	}
	return false
}

// shortYear returns the year that the last digits n stand for after first: 24 after 2022, and 00 after 1999.
func shortYear(first int64, n *lexeme) int64 {
	size := int64(10)
	if n.digits == 2 {
		size = 100
	}
	second := first - first%size + n.number
	if size == 100 && n.number == 0 && first%100 == 99 {
		second += 100
	}
	return second
}

// shortHyphen reads what 2022-24 stands for: a month or season of EDTF, a range, or both.
func (p *parser) shortHyphen(pt *point, l, n *lexeme, years bool) {
	second := shortYear(l.number, n)
	inEDTF := !years && (n.number >= 1 && n.number <= 12 || n.digits == 2 && n.number >= 21 && n.number <= 41)
	inRange := second > l.number && (l.number >= 1000 || !inEDTF)
	switch {
	case inEDTF && (!inRange || p.choose(choiceShort, 2) == 0):
		pt.figures = true
		pt.setYear(l.number, 4)
		if n.number <= 12 {
			pt.setMonth(figure(n))
		} else {
			pt.code = int8(n.number)
		}
	case inRange:
		pt.setPair(l.number, second)
	default:
		p.fail(Impossible, p.pos+2, "")
		pt.setYear(l.number, 4)
	}
}

// shortSlash reads what 2024/25 stands for: a split year, a month, or both.
func (p *parser) shortSlash(pt *point, l, n *lexeme, years bool) {
	second := shortYear(l.number, n)
	split := second == l.number+1
	isMonth := n.number >= 1 && n.number <= 12 && !(years && split)
	switch {
	case isMonth && (!split || p.choose(choiceShort, 2) == 0):
		pt.figures = true
		pt.setYear(l.number, 4)
		pt.setMonth(figure(n))
	case split:
		pt.setPair(l.number, second)
	default:
		p.fail(Unknown, p.pos+2, "")
		pt.setYear(l.number, 4)
	}
}
