package words

// span checks a point and returns its time.
func (p *parser) span(pt *point) span {
	if pt.unknown {
		return span{shape: nobody, point: pt}
	}
	s := span{point: pt, vague: pt.vague}
	if !p.checkYear(pt) {
		return s
	}
	switch {
	case pt.week != 0:
		p.weekSpan(pt, &s)
	case pt.century > 0 && pt.nick < 0:
		p.centurySpan(pt, &s)
	case pt.decade && !pt.isInYear():
		p.decadeSpan(pt, &s)
	case pt.season != 0:
		p.seasonSpan(pt, &s)
	case pt.code != 0:
		s.set(unit{year: pt.year, code: pt.code})
	case pt.pair:
		s.shape, s.first, s.last = extent, unit{year: pt.year}, unit{year: pt.year2}
		if pt.year2 <= pt.year {
			p.fail(Reversed, pt.lexeme, "")
		}
	case pt.part != 0 && pt.month != 0:
		p.partOfMonth(pt, &s)
	case pt.part != 0:
		p.codedSpan(pt, &s)
	default:
		p.plainSpan(pt, &s)
	}
	p.checkSpan(pt, &s)
	return s
}

// checkYear settles the year of a point. It returns false where there is none.
func (p *parser) checkYear(pt *point) bool {
	if pt.week != 0 && pt.bare >= 0 && pt.weekNumber == 0 {
		pt.weekNumber, pt.bare = pt.bare, -1
	}
	if pt.century > 0 && pt.nick >= 0 {
		pt.year, pt.hasYear, pt.decade, pt.yearDigits = int64(pt.century-1)*100+int64(pt.nick)*10, true, true, 4
	}
	switch {
	case pt.bare >= 0 && pt.bareWord, pt.bare >= 0 && (pt.hasYear || pt.century != 0):
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

// checkSpan fails what EDTF has no form for, and words that are left.
func (p *parser) checkSpan(pt *point, s *span) {
	counted := pt.century != 0 && pt.nick < 0 || pt.decade && pt.month == 0 || pt.season != 0 || pt.code != 0 || pt.pair || pt.week != 0
	switch {
	case s.first.isLong() && s.first.precision() > 1:
		p.fail(Unsayable, pt.lexeme, "cannot be said in EDTF: years of five digits have no months or days there")
	case pt.hemisphere != 0 && pt.season == 0:
		p.fail(Unknown, pt.lexeme, "")
	case pt.vague != 0 && (pt.season != 0 || pt.code != 0 || pt.part != 0 || pt.week != 0 || pt.day != 0):
		p.fail(Unsayable, pt.lexeme, "cannot be said in EDTF: where its parts begin is not said")
	case counted && pt.week == 0 && pt.day != 0 && pt.day != unknownPart, pt.season != 0 && (pt.month != 0 || pt.part != 0):
		p.fail(Unknown, pt.lexeme, "")
	}
}
