package edtf

import "strings"

// unit reads one date into u, which is empty. A time of day is part of it only where one may stand.
func (p *parser) unit(u *unit, withTime bool) {
	if !p.plain(u) {
		u.qualify(p.qualifier(), 2)
		start := p.pos
		if p.accept('Y') {
			p.longYear(u)
			return
		}
		if p.year(u); p.peek() == 'S' {
			p.significantYear(u, start)
			return
		}
		p.monthAndDay(u)
	}
	if withTime && p.peek() == 'T' {
		p.timeOfDay(u)
	}
}

// plain reads the commonest dates quickly, a year, month or day all in digits, and leaves everything else where it is.
func (p *parser) plain(u *unit) bool {
	d, size := plainDate(p.text[p.pos:])
	days := int64(1)
	switch {
	case size == len("2025-06-16"):
		u.facts.precision = Day
	case size == len("2025-06"):
		u.facts.precision = Month
		d.day, days = 1, int64(daysIn(d.year, d.month))
	case size == len("2025"):
		u.facts.precision = Year
		d.month, d.day, days = 1, 1, daysInYear(d.year)
	default:
		return false
	}
	u.first = Instant(dayNumber(d)) * secondsPerDay
	u.last = u.first + Instant(days)*secondsPerDay - 1
	p.pos += size
	return true
}

// plainDate returns the date in digits that the text starts with, and how long it is: 0 if it is something else.
func plainDate(text string) (d day, size int) {
	if len(text) < len("2025") {
		return d, 0
	}
	century, year := twoDigits(text[0], text[1]), twoDigits(text[2], text[3])
	if century < 0 || year < 0 {
		return d, 0
	}
	d.year = int64(century*100 + year)
	size = len("2025")
	if d.month = dashed(text[size:]); d.month > 0 {
		size += len("-06")
		if d.day = dashed(text[size:]); d.day > 0 {
			size += len("-16")
		}
	}
	if size < len(text) && strings.IndexByte("/.,]}T", text[size]) < 0 || d.month > 12 || d.day > 28 && d.day > daysIn(d.year, d.month) {
		return d, 0
	}
	return d, size
}

// dashed returns the number that follows a dash, and 0 if there is none.
func dashed(text string) int {
	if len(text) < len("-06") || text[0] != '-' {
		return 0
	}
	return max(0, twoDigits(text[1], text[2]))
}

// year reads a year of four digits.
func (p *parser) year(u *unit) {
	d := &u.pattern
	u.facts.precision = Year
	if d.negative = p.accept('-'); d.negative {
		u.facts.level = max(u.facts.level, 1)
	}
	start := p.pos
	for i := range d.year {
		d.year[i] = p.digit(aYear)
	}
	if c := p.peek(); isDigit(c) || c == 'X' {
		p.fail(p.pos, "a year has four digits, and a dash before its month; a longer one starts with Y")
	}
	if d.negative && d.year == [4]byte{'0', '0', '0', '0'} {
		p.fail(start, "the year zero is 0000, without a sign")
	}
}

// What a part of a date looks like.
const (
	aMonth = "a month has two digits, such as 06"
	aDay   = "a day has two digits, such as 09"
)

// digit reads a digit or an X of a part that looks like that.
func (p *parser) digit(part string) byte {
	c := p.peek()
	if isDigit(c) || c == 'X' {
		p.pos++
		return c
	}
	if p.err == nil {
		p.fail(p.pos, p.noDigit(part))
	}
	return '0'
}

// monthAndDay reads what follows the year, and bounds u. A qualifier at the end is for the whole date (level 1); one
// elsewhere is for a part of it (level 2).
func (p *parser) monthAndDay(u *unit) {
	trailing, start := p.qualifier(), p.pos
	if p.accept('-') {
		u.qualify(trailing, 2)
		u.qualify(p.qualifier(), 2)
		p.month(u)
		trailing, start = p.qualifier(), p.pos
	}
	if u.facts.precision == Month && p.accept('-') {
		u.qualify(trailing, 2)
		u.qualify(p.qualifier(), 2)
		start = p.pos
		p.day(u)
		trailing = p.qualifier()
	}
	u.qualify(trailing, 1)
	if p.err == nil {
		p.bound(u, start)
	}
}

// month reads two digits, of a month or a season.
func (p *parser) month(u *unit) {
	start := p.pos
	d := &u.pattern
	p.pair(&d.month, aMonth)
	u.facts.precision = Month
	if s := d.season(); s != 0 {
		u.facts.precision = Season
		u.facts.level = max(u.facts.level, s.level())
	} else if !mayBeIn(d.month, 12) {
		p.fail(start, "months are 01 to 12, seasons 21 to 41; one that is not known is left out")
	}
}

// day reads two digits.
func (p *parser) day(u *unit) {
	start := p.pos
	p.pair(&u.pattern.day, aDay)
	u.facts.precision = Day
	if !mayBeIn(u.pattern.day, 31) {
		p.fail(start, "days are 01 to 31")
	}
}

// pair reads two digits or X.
func (p *parser) pair(to *[2]byte, part string) {
	to[0] = p.digit(part)
	to[1] = p.digit(part)
}

// bound finds the first and the last instant of what was read, the day at the given place.
func (p *parser) bound(u *unit, dayStart int) {
	bounded := false
	if u.pattern.isUnspecified() {
		bounded = u.boundPattern()
	} else {
		bounded = u.boundDate()
	}
	if !bounded {
		p.fail(dayStart, u.pattern.noSuchDay())
	}
}
