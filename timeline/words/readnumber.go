package words

import "slices"

// number reads a number: a day, a year, a decade, what is counted, or a date in figures.
func (p *parser) number(pt *point) bool {
	l := p.at(0)
	if l.suffix == noSuffix {
		if done, ok := p.figures(pt); done {
			return ok
		}
	}
	switch {
	case p.markers() && p.marked(pt, l):
		return true
	case l.suffix == decadeSuffix, (l.suffix == eitherSuffix || l.suffix == dativeSuffix && p.at(-1).class == limits) && p.isDecade(l):
		return p.decade(pt, l)
	case l.digits > 8 && !p.hasEra(pt):
		p.fail(Unknown, p.pos, "")
		return false
	case l.digits >= 4 || p.isShortYear(pt):
		return p.year(pt, l)
	}
	return p.small(pt, l)
}

// isoWeek reads 2025-W04.
func (p *parser) isoWeek(pt *point, l *lexeme) bool {
	if pt.named() {
		return false
	}
	pt.setYear(l.number, 4)
	pt.week, pt.weekNumber = weekFrom, l.value
	p.pos++
	return true
}

// hasEra reports whether the number here has an era, before or after it.
func (p *parser) hasEra(pt *point) bool {
	return pt.era != 0 || p.at(1).class == era || p.at(1).class == year && p.at(2).class == era
}

// isShortYear reports whether a number of less than four digits is a year here.
func (p *parser) isShortYear(pt *point) bool {
	if pt.hasYear {
		return false
	}
	l, next := p.at(0), p.at(1)
	return p.hasEra(pt) && !(next.class == century || pt.century == waiting) ||
		pt.yearWord != 0 && pt.century == 0 && !pt.decadeWord && !isNick(pt, l) ||
		pt.month != 0 && (pt.day != 0 || !slices.Contains(p.lex.orders, "MD")) || p.at(-1).sign(kindApostrophe)
}

// isNick reports whether a number is short for a decade: the years 90.
func isNick(pt *point, l *lexeme) bool {
	return (pt.decadeWord || pt.yearWord == several) && l.digits == 2 && l.number%10 == 0 && !pt.hasYear
}

// isDecade reports whether 90-е counts a decade and not a day.
func (p *parser) isDecade(l *lexeme) bool {
	if l.number%10 != 0 || l.digits == 3 {
		return false
	}
	next := p.at(1)
	return l.digits >= 4 || next.class == year && next.value == several || next.roman > 0 || next.class == ordinal
}

// decade reads 1990s or 90s.
func (p *parser) decade(pt *point, l *lexeme) bool {
	if l.number%10 != 0 {
		p.fail(Unknown, p.pos, "")
		return false
	}
	if l.digits <= 2 {
		if pt.nick >= 0 {
			return false
		}
		pt.nick = int8(l.number / 10)
		pt.name('Y')
	} else if !pt.setYear(l.number, l.digits) {
		return false
	}
	pt.decade = l.digits > 2
	p.pos++
	return true
}

// year reads a year.
func (p *parser) year(pt *point, l *lexeme) bool {
	if pt.decadeWord && l.digits == 4 && l.number%10 == 0 && !p.endsTenYears(l.number) {
		pt.decade = true
	}
	if pt.hasYear {
		return false
	}
	if p.lex.decadeOfYears && (pt.yearWord == several || p.plural) && l.digits == 4 && l.number%10 == 0 {
		pt.decade = !p.listed() && (pt.yearWord == several || !p.plural) || p.choose(choiceYears, 2) == 1
		p.plural = true
	}
	if p.markers() && p.at(1).class == to && p.at(2).class == number && p.at(2).digits == 4 && p.isWinter(pt, p.at(2)) {
		pt.setPair(l.number, p.at(2).number) // 2025至2026年冬季
		p.pos += 3
		return true
	}
	if !pt.decade && l.digits == 4 {
		if done := p.secondYear(pt, l); done {
			return true
		}
	}
	pt.setYear(l.number, l.digits)
	p.pos++
	return true
}

// endsTenYears reports whether the year here begins a range of ten years: the decade 1990–1999.
func (p *parser) endsTenYears(first int64) bool {
	last := p.at(2)
	return p.isDash(p.at(1)) && last.class == number && (last.number == first+9 || last.number == first+10)
}

// listed reports whether the year here stands in a list of years or a range.
func (p *parser) listed() bool {
	switch next := p.at(1); next.class {
	case to, and, or:
		return p.at(2).class == number
	case sign:
		return p.at(2).class == number
	}
	return false
}

// small reads a number of at most three digits.
func (p *parser) small(pt *point, l *lexeme) bool {
	n := int16(l.number)
	next := p.at(1)
	switch {
	case l.suffix == noSuffix && next.class == partCode && p.isGlued(next) && pt.part == 0 && (p.at(2).class != number || p.at(2).digits == 4):
		p.pos += 2
		return p.setCoded(pt, next.value, n) // 1T
	case pt.part != 0 && pt.partNumber == 0:
		pt.partNumber = n
	case pt.century == waiting:
		pt.century = n
	case isNick(pt, l) && pt.nick < 0:
		pt.nick = int8(n / 10)
		pt.name('Y')
	case pt.bare >= 0:
		return false
	case p.markers() && next.class == week: // 第三周
		pt.weekNumber = n
	case pt.month != 0 && pt.day == 0:
		pt.setDay(n)
	default:
		pt.bare = n
		if pt.hasYear && pt.month != 0 {
			return false
		}
	}
	p.pos++
	return true
}

// marked reads a number with the word after it that says what it is: 2025年, 6月, 25日, 19世纪, 90年代.
func (p *parser) marked(pt *point, l *lexeme) bool {
	n := int16(min(l.number, 9999))
	switch marker := p.at(1); marker.class {
	case year, yearVague, yearPart:
		if pt.hasYear || p.isRelative(l) || l.digits > 4 && pt.era == 0 {
			return false
		}
		pt.setYear(l.number, l.digits)
		if marker.class != year {
			p.pos--
		} else {
			pt.yearWord = one
		}
	case monthWord:
		if pt.bare >= 0 || !pt.setMonth(int8(min(n, 100))) {
			return false
		}
	case dayWord:
		if pt.bare >= 0 || !pt.setDay(n) {
			return false
		}
	case century:
		pt.century = n
		pt.name('C')
	case decade:
		if l.digits <= 2 && l.number%10 == 0 {
			pt.nick = int8(l.number / 10)
			pt.name('Y')
		} else if l.number%10 != 0 {
			p.fail(Unknown, p.pos, "")
		} else if pt.setYear(l.number, l.digits) {
			pt.decade = true
		}
	default:
		return false
	}
	p.pos += 2
	return true
}

// isRelative reports whether the number here is of years before or after today: 三年前.
func (p *parser) isRelative(l *lexeme) bool {
	next := p.at(2)
	return l.digits < 4 && next.class == limitsAfter && (next.value == beforeOrBy || next.value == afterOrFrom)
}
