package words

// span checks a point and returns its time.
func (p *parser) span(pt *point) span {
	if pt.unknown {
		return span{shape: nobody, point: pt}
	}
	s := span{point: pt, vague: pt.vague}
	says := pt.says()
	if !p.checkYear(pt) {
		return s
	}
	allowed := hasYear
	switch {
	case pt.weekNumber != 0:
		allowed |= hasMonth
		p.weekSpan(pt, &s)
	case pt.week != 0:
		allowed |= hasDay | hasMonth | hasWeekday
		p.weekSpan(pt, &s)
	case pt.century > 0 && pt.nick < 0:
		allowed = hasPart | hasVague
		p.centurySpan(pt, &s)
	case pt.decade && !pt.isInYear():
		allowed |= hasPart | hasVague
		p.decadeSpan(pt, &s)
	case pt.season != 0:
		allowed |= hasPair | hasSeason
		p.seasonSpan(pt, &s)
	case pt.code != 0:
		allowed |= hasCode
		s.set(unit{year: pt.year, code: pt.code})
	case pt.pair:
		allowed |= hasPair
		p.pairSpan(pt, &s)
	case pt.part != 0 && pt.month != 0:
		allowed |= hasPart | hasMonth
		p.partOfMonth(pt, &s)
	case pt.part != 0:
		allowed |= hasPart
		p.codedSpan(pt, &s)
	default:
		allowed |= hasMonth | hasDay | hasWeekday | hasVague | hasClock
		p.plainSpan(pt, &s)
	}
	p.checkSpan(pt, &s, says&^allowed)
	return s
}

// pairSpan is a split year.
func (p *parser) pairSpan(pt *point, s *span) {
	s.shape, s.first, s.last = extent, unit{year: pt.year}, unit{year: pt.year2}
	if pt.year2 <= pt.year {
		p.fail(Reversed, pt.lexeme, "")
	}
}

// said is the parts that a point has.
type said uint16

const (
	hasYear said = 1 << iota
	hasMonth
	hasDay
	hasWeekday
	hasVague
	hasPart // a quarter, half ...
	hasPair
	hasClock
	hasSeason
	hasCode
)

// says returns what pt has, in words or from a neighbour.
func (pt *point) says() said {
	var has said
	for i, part := range [...]bool{pt.hasYear, pt.month != 0, pt.day != 0, pt.weekday != 0, pt.vague != 0, pt.part != 0,
		pt.pair, pt.clock != 0, pt.season != 0, pt.code != 0} {
		if part {
			has |= 1 << i
		}
	}
	return has
}

// checkYear settles the year of a point. It returns false where there is none.
func (p *parser) checkYear(pt *point) bool {
	if pt.week != 0 && pt.bare >= 0 && pt.weekNumber == 0 {
		pt.weekNumber, pt.bare = pt.bare, -1
	}
	if pt.century > 0 && pt.nick >= 0 && !pt.hasYear {
		pt.year, pt.hasYear, pt.decade, pt.yearDigits = int64(pt.century-1)*100+int64(pt.nick)*10, true, true, 4
	}
	switch {
	case pt.bare >= 0 && (pt.bareWord || pt.hasYear || pt.century != 0), pt.nick >= 0 && pt.hasYear && !pt.decade:
		p.fail(Unknown, pt.lexeme, "")
	case pt.century > 0:
		return true
	case pt.nick >= 0, pt.bare >= 0 && pt.weekday == 0:
		p.fail(TwoDigitYear, pt.lexeme, "")
	case !pt.hasYear:
		p.fail(NoYear, pt.lexeme, "")
	case pt.yearDigits < 4 && pt.era == 0:
		p.fail(TwoDigitYear, pt.lexeme, "")
	case pt.era != 0 && pt.year == 0 && pt.open == 0 || pt.yearDigits > 18:
		p.fail(Impossible, pt.lexeme, "")
	case pt.era != 0 && pt.open != 0, pt.era < 0 && pt.decade && pt.isInYear():
		p.fail(Unsayable, pt.lexeme, "")
	default:
		if pt.era < 0 {
			pt.year = 1 - pt.year
			pt.year2 = 1 - pt.year2
			pt.era = 1
		}
		return true
	}
	return false
}

// checkSpan fails what EDTF has no form for, and parts that are left over.
func (p *parser) checkSpan(pt *point, s *span, left said) {
	switch {
	case s.first.isLong() && s.first.precision() > 1:
		p.fail(Unsayable, pt.lexeme, "cannot be said in EDTF: years of five digits have no months or days there")
	case left&hasVague != 0 || pt.vague != 0 && pt.day != 0:
		p.fail(Unsayable, pt.lexeme, "cannot be said in EDTF: where its parts begin is not said")
	case left != 0, pt.hemisphere != 0 && pt.season == 0, pt.week != 0 && pt.century != 0:
		p.fail(Unknown, pt.lexeme, "")
	}
}
