package words

// isCounted reports whether what stands here is counted: a quarter, a century.
func (p *parser) isCounted(pt *point) bool {
	if pt.century == waiting || pt.part != 0 && pt.partNumber == 0 {
		return true
	}
	switch next := p.at(1); next.class {
	case partOf, century:
		return true
	case leadOrIn:
		return next.value == several || !leads(p.at(2))
	}
	return false
}

// ordinal reads an ordinal in words or a Roman number.
func (p *parser) ordinal(pt *point, value int16) bool {
	switch {
	case pt.part != 0 && pt.partNumber == 0:
		pt.partNumber = value
	case pt.century == waiting:
		pt.century = value
	case pt.week == week && p.at(-1).class == week && value > 0: // الأسبوع الثالث
		pt.weekNumber = value
	case pt.bare >= 0 && value == 3 && p.lex.thirds && p.at(0).roman == 0: // the first third
		return p.setPart(pt, third)
	case pt.bare >= 0 || pt.hasYear && pt.week == 0 && !p.markers():
		return false
	case value == lastOne && !p.isPart(1):
		p.fail(Relative, p.pos, "")
		return false
	case value == lastOne:
		pt.bare, pt.bareWord = lastBare, true
	default:
		pt.bare, pt.bareWord, pt.bareRoman = value, true, p.at(0).roman > 0
	}
	p.pos++
	return true
}

// lastBare stands for "last" where a number would: no part of a year or century has so great a one.
const lastBare = 1000

// isPart reports whether the lexeme n after the next one is a part of a year that can be the last one.
func (p *parser) isPart(n int) bool {
	l := p.at(n)
	return l.class == partOf || l.class == ordinal && l.value == 3 && p.lex.thirds
}

// noun reads what an ordinal or number counts.
func (p *parser) noun(pt *point, l *lexeme) bool {
	switch l.class {
	case partOf:
		return p.setPart(pt, l.value)
	case partCode:
		return p.codedPart(pt, l)
	case partNamed, yearPart:
		if pt.part != 0 {
			return false
		}
		pt.part, pt.partNumber = l.value/10, l.value%10
		pt.name('P')
	case century:
		if pt.century != 0 {
			return false
		}
		pt.century = waiting
		if pt.bare >= 0 {
			pt.century, pt.bare = pt.bare, -1
		}
		pt.name('C')
	case decade:
		if pt.decadeWord || p.markers() || pt.bare >= 0 { // the second decade of the 20th century
			return false
		}
		pt.decadeWord = true
	case decadeName:
		if pt.nick >= 0 {
			return false
		}
		pt.nick = int8(l.value)
		pt.name('Y')
	default:
		if pt.week != 0 || pt.named() && pt.bare < 0 && !p.markers() {
			return false
		}
		pt.week = l.class
		if l.class == week && pt.bare >= 0 && pt.bare < lastBare { // the third week of
			pt.weekNumber, pt.bare, pt.bareWord = pt.bare, -1, false
		}
	}
	p.pos++
	return true
}

// setPart sets a part of a year or month; a number before it says which.
func (p *parser) setPart(pt *point, part int16) bool {
	if pt.part != 0 {
		return false
	}
	pt.part = part
	if pt.bare >= 0 {
		pt.partNumber, pt.bare = pt.bare, -1
	}
	pt.name('P')
	p.pos++
	return true
}

// codedPart reads Q3 or T3; the number may stand before the letter.
func (p *parser) codedPart(pt *point, l *lexeme) bool {
	n, part := p.at(1), l.value
	if part == termWeekOrCentury {
		if part = termOrWeek; n.roman > 0 && pt.century == 0 { // s. XIX
			pt.century = waiting
			pt.name('C')
			p.pos++
			return true
		}
	}
	if pt.part != 0 || n.class != number || n.digits > 2 || n.suffix != noSuffix {
		return false
	}
	p.pos += 2
	return p.setCoded(pt, part, int16(n.number))
}

// setCoded sets the part that a letter and a number say. After it a slash or hyphen may lead to the year.
func (p *parser) setCoded(pt *point, part, n int16) bool {
	pt.name('P')
	switch {
	case part < termOrWeek:
		pt.part, pt.partNumber = part, n
	case n <= 2 && p.choose(choiceTerm, 2) == 0:
		pt.part, pt.partNumber = half, n
	case n <= 2:
		pt.week, pt.weekNumber = weekFrom, n
	default:
		pt.week, pt.weekNumber = week, n
	}
	if n == 0 {
		pt.partNumber = impossiblePart
	}
	if s := p.at(0); (s.sign(kindSlash) || s.sign(kindHyphen)) && p.at(1).class == number && p.at(1).digits == 4 && !pt.hasYear {
		p.pos++
	}
	return true
}

// impossiblePart is a number that no part of a year has.
const impossiblePart = 99
