package words

import (
	"time"
)

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
	case pt.vague != 0 && (u.month == unknownPart || u.open > 0):
		p.fail(Unsayable, pt.lexeme, "")
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

// noMonth is the detail of a month beyond the twelfth.
const noMonth = "names a month that does not exist"

// whyImpossible returns what is wrong with a month or day that the calendar does not have.
func (p *parser) whyImpossible(pt *point, u unit) string {
	if u.month < 1 || u.month > 12 {
		return noMonth
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
		p.fail(Weekday, pt.lexeme, string(u.append(nil))+" is a "+day.String()+", not a "+said.String())
	}
}

// vagueDays returns the days of a part of a month. The middle day of a month of 31 days is in both halves, and day 15 of
// February too.
func vagueDays(vague int16, days, month int8) (first, last int8) {
	switch vague {
	case early:
		return 1, max(15, (days+1)/2)
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
	case pt.month == unknownPart || pt.openDigits() > 0:
		p.fail(Unsayable, pt.lexeme, "")
		return
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
