package words

// isInYear reports whether pt names something within a year, such as a month of some year of the 1990s.
func (pt *point) isInYear() bool {
	return pt.month != 0 || pt.day == unknownPart || pt.season != 0 || pt.someOf && pt.part != 0
}

// openDigits returns how many of the last digits of the year are not known.
func (pt *point) openDigits() int8 {
	if pt.decade {
		return 1
	}
	return pt.open
}

// codedSpan is a quarter, third or half of a year.
func (p *parser) codedSpan(pt *point, s *span) {
	n, _ := partNumber(pt)
	if n == 0 {
		p.fail(Impossible, pt.lexeme, "")
		return
	}
	if pt.part > half {
		p.fail(Unsayable, pt.lexeme, "")
		return
	}
	s.set(unit{year: pt.year, open: pt.openDigits(), code: codes[pt.part-quarter].first + n - 1})
}

// decadeSpan is a decade, or a part of one.
func (p *parser) decadeSpan(pt *point, s *span) {
	size, open := int64(10), int8(1)
	if pt.year%100 == 0 && p.lex.centuryByDigits && pt.nick < 0 && !pt.someOf && p.choose(choiceDecade, 2) == 1 {
		size, open = 100, 2
	}
	if pt.year <= 0 { // the 1960s BC end in 1960 BC, and no digits of EDTF say them
		p.longSpan(pt, s, pt.year-size+1, pt.year, false)
		if s.shape == oneUnit {
			s.setOneOf(s.first, s.last)
		}
		return
	}
	p.longSpan(pt, s, pt.year, pt.year+size-1, false)
	if s.shape == oneUnit {
		s.first = unit{year: pt.year, open: open}
	}
}

// centurySpan is a century, or a part of one. It is counted from year 1 and from year 0: both are within.
func (p *parser) centurySpan(pt *point, s *span) {
	last := int64(pt.century) * 100
	first := max(last-100, 1)
	if pt.era < 0 {
		first, last = 1-last, 1-max(last-100, 1)
	}
	p.longSpan(pt, s, first, last, true)
	if s.shape == oneUnit {
		s.setOneOf(s.first, s.last)
	}
}

// longSpan is the years from first to last, or a part of them. Where it is open in which year they begin, the years at
// the edges belong to both parts that meet there.
func (p *parser) longSpan(pt *point, s *span, first, last int64, open bool) {
	s.whole, s.begun = unit{year: last}, unit{year: first}
	s.first, s.last = s.begun, s.whole
	size, edge := last-first, int64(0)
	if !open {
		size, edge = size+1, 1
	}
	from, to := int64(0), size
	switch n, count := partNumber(pt); {
	case pt.vague != 0 && pt.part != 0: // the start of the second half of the 19th century
		p.fail(Unsayable, pt.lexeme, "")
		return
	case pt.vague == early:
		to = size / 2
	case pt.vague == mid:
		from, to = size/4, size-size/4
	case pt.vague == late:
		from = size / 2
	case pt.part == 0:
		return
	case n == 0 || pt.part > half:
		p.fail(Impossible, pt.lexeme, "")
		return
	default:
		from, to = size*int64(n-1)/int64(count), (size*int64(n)+int64(count)-1)/int64(count)
		pt.part = 0
	}
	s.setOneOf(unit{year: first + from}, unit{year: first + to - edge})
}

// seasonSpan is a season. One that runs into the next year is named by both years, or is one of two.
func (p *parser) seasonSpan(pt *point, s *span) {
	const summer, winter = 2, 4
	southern := pt.hemisphere == south || pt.hemisphere == 0 && p.southern
	overNewYear := int8(winter)
	code := 20 + pt.season
	switch {
	case southern:
		overNewYear = summer
		code = 28 + pt.season
	case pt.hemisphere == north:
		code = 24 + pt.season
	}
	u := unit{year: pt.year, code: code, open: pt.openDigits()}
	switch {
	case pt.pair && (pt.season != overNewYear || pt.year2 != pt.year+1):
		p.fail(Impossible, pt.lexeme, "")
	case pt.season == overNewYear && !pt.pair && u.open == 0 && !pt.someOf && p.choose(choiceWinter, 2) == 0:
		u.year--
	}
	s.set(u)
}
