package words

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
