package words

import "time"

// shape is how the time that a point says is put together.
type shape uint8

const (
	oneUnit  shape = iota // at some time in a unit
	oneOf                 // in one of the units from first to last
	extent                // from first to last
	nobody                // a date that nobody knows
	halfYear              // early or late in a year: one of its months; as an end, the half year
)

// span is the time that a point says.
type span struct {
	shape shape
	first unit
	last  unit
	whole unit  // of what is vague: what it is early, mid or late in; its last year
	begun unit  // its first year
	vague int16 // early, mid, late
	point *point
}

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

func (s *span) set(u unit) { s.first, s.last, s.whole, s.begun = u, u, u, u }

// setOneOf makes s one of the units from first to last.
func (s *span) setOneOf(first, last unit) { s.shape, s.first, s.last = oneOf, first, last }

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

// plainSpan is a year, month or day, or early, mid or late in a year or month.
func (p *parser) plainSpan(pt *point, s *span) {
	u := unit{year: pt.year, open: pt.openDigits(), month: pt.month, day: pt.day}
	if u.day == unknownPart && u.month == 0 {
		u.month = unknownPart
	}
	s.set(u)
	switch {
	case u.month > 12 || u.day > 0 && (u.month < 1 || u.day > pt.daysIn(u)):
		p.fail(Impossible, pt.lexeme, p.whyImpossible(pt, u))
	case u.day > 0 && pt.weekday != 0 && !u.isLong() && pt.open == 0:
		p.checkWeekday(pt, u)
	case pt.weekday != 0:
		p.fail(Incomplete, pt.lexeme, "names a weekday and no day")
	case pt.vague != 0 && u.month > 0:
		first, last := vagueDays(pt.vague, daysIn(u.year, u.month), u.month)
		s.setOneOf(unit{year: u.year, month: u.month, day: first}, unit{year: u.year, month: u.month, day: last})
	case pt.vague != 0:
		first := [...]int8{early: 1, mid: 4, late: 7}[pt.vague]
		s.setOneOf(unit{year: u.year, month: first}, unit{year: u.year, month: first + 5})
		s.shape = halfYear
	}
}

// daysIn returns the number of days of the month of u; where the year is not known, the most that there are.
func (pt *point) daysIn(u unit) int8 {
	if u.open > 0 || pt.someOf {
		return daysIn(2000, u.month)
	}
	return daysIn(u.year, u.month)
}

func (p *parser) whyImpossible(pt *point, u unit) string {
	if u.month < 1 || u.month > 12 {
		return "names a month that there is not"
	}
	days := pt.daysIn(u)
	detail := time.Month(u.month).String() + " has "
	if u.month == 2 && u.open == 0 && !pt.someOf {
		detail = "the February of that year has "
	}
	return "is not in the calendar: " + detail + string([]byte{'0' + byte(days/10), '0' + byte(days%10)}) + " days"
}

func (p *parser) checkWeekday(pt *point, u unit) {
	day := u.date().Weekday()
	if said := time.Weekday(pt.weekday % 7); said != day {
		p.fail(Weekday, pt.lexeme, "is not a "+said.String()+": "+string(u.append(nil))+" is a "+day.String())
	}
}

// vagueDays returns the days of a part of a month. The middle day of a month of 31 days is in both halves, and day 15 of
// February in either.
func vagueDays(vague int16, days, month int8) (first, last int8) {
	switch vague {
	case early:
		return 1, (days + 1) / 2
	case mid:
		return 8, 23
	}
	if month == 2 {
		return 15, days
	}
	return 16, days
}

// partOfMonth is a half, a third, fifteen days or ten days of a month.
func (p *parser) partOfMonth(pt *point, s *span) {
	days := daysIn(pt.year, pt.month)
	n, count := partNumber(pt)
	var first, last int8
	switch {
	case pt.month > 12 || n == 0:
		p.fail(Impossible, pt.lexeme, "")
		return
	case pt.part == half:
		pt.part = 0
		pt.vague = [...]int16{1: early, 2: late}[n]
		p.plainSpan(pt, s)
		pt.vague, s.vague = 0, 0
		return
	case pt.part == fortnight:
		first, last = (n-1)*15+1, 15
	case pt.part == tenDays:
		first, last = (n-1)*10+1, n*10
	case pt.part == third:
		first, last = days*(n-1)/3+1, (days*n+2)/3
	default:
		p.fail(Unsayable, pt.lexeme, "")
		return
	}
	if n == count {
		last = days
	}
	s.setOneOf(unit{year: pt.year, month: pt.month, day: first}, unit{year: pt.year, month: pt.month, day: last})
}

// partNumber returns which part of how many pt is, 0 for one that there is not.
func partNumber(pt *point) (n, count int8) {
	count = [...]int8{0: 0, quarter: 4, third: 3, half: 2, fortnight: 2, tenDays: 3, termOrWeek: 0}[pt.part]
	switch {
	case pt.partNumber == lastOne || pt.partNumber == lastBare:
		return count, count
	case pt.partNumber < 1 || pt.partNumber > int16(count):
		return 0, count
	}
	return int8(pt.partNumber), count
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
