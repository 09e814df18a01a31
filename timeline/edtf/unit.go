package edtf

import "fmt"

// unit is one date: all that EDTF has but for intervals and sets. What happened at a unit did so at some time from
// its first to its last instant.
type unit struct {
	first, last Instant
	pattern     pattern // its digits, unless it is a long year
	long        string  // the year after its Y, where that is saturated
	facts       facts
}

// unit reads one date. A time of day is part of it only where one may stand.
func (p *parser) unit(withTime bool) unit {
	var u unit
	u.qualify(p.marks(), 2)
	start := p.pos
	if p.accept("Y") {
		p.longYear(&u)
		return u
	}
	if p.year(&u); p.peek() == 'S' {
		p.significantYear(&u, start)
		return u
	}
	p.monthAndDay(&u)
	if withTime && p.peek() == 'T' {
		p.timeOfDay(&u)
	}
	return u
}

// marks reads a qualifier, if one comes next.
func (p *parser) marks() marks {
	switch {
	case p.accept("?"):
		return uncertain
	case p.accept("~"):
		return approximate
	case p.accept("%"):
		return uncertain | approximate
	}
	return 0
}

// qualify adds a qualifier that the given level admits where it stands.
func (u *unit) qualify(m marks, level uint8) {
	if m != 0 {
		u.facts.marks |= m
		u.facts.level = max(u.facts.level, level)
	}
}

// year reads a year of four digits.
func (p *parser) year(u *unit) {
	d := &u.pattern
	u.facts.precision = Year
	if d.negative = p.accept("-"); d.negative {
		u.facts.level = max(u.facts.level, 1)
	}
	start := p.pos
	for i := range d.year {
		d.year[i] = p.digit("a year has four digits, such as 0198")
	}
	if c := p.peek(); '0' <= c && c <= '9' || c == 'X' {
		p.fail(p.pos, "a year has four digits; a longer one begins with Y")
	}
	if d.negative && d.year == [4]byte{'0', '0', '0', '0'} {
		p.fail(start, "the year zero is 0000, without a sign")
	}
}

// digit reads a digit or an X.
func (p *parser) digit(otherwise string) byte {
	c := p.peek()
	if '0' <= c && c <= '9' || c == 'X' {
		p.pos++
		return c
	}
	if c == 'x' || c == 'u' || c == ' ' {
		otherwise = p.surprise()
	}
	p.fail(p.pos, otherwise)
	return '0'
}

// monthAndDay reads what follows the year, and bounds u. A qualifier at the end is for the whole date (level 1); one
// elsewhere is for a part of it (level 2).
func (p *parser) monthAndDay(u *unit) {
	trailing, start := p.marks(), p.pos
	if p.accept("-") {
		u.qualify(trailing, 2)
		u.qualify(p.marks(), 2)
		p.month(u)
		trailing, start = p.marks(), p.pos
	}
	if u.facts.precision == Month && p.accept("-") {
		u.qualify(trailing, 2)
		u.qualify(p.marks(), 2)
		start = p.pos
		p.day(u)
		trailing = p.marks()
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
	p.pair(&d.month, "a month has two digits")
	u.facts.precision = Month
	if s := d.season(); s != 0 {
		u.facts.precision = Season
		u.facts.level = max(u.facts.level, s.level())
	} else if !mayBeIn(d.month, 12) {
		p.fail(start, "months are 01 to 12, seasons 21 to 41")
	}
}

// day reads two digits.
func (p *parser) day(u *unit) {
	start := p.pos
	p.pair(&u.pattern.day, "a day has two digits")
	u.facts.precision = Day
	if !mayBeIn(u.pattern.day, 31) {
		p.fail(start, "days are 01 to 31")
	}
}

// pair reads two digits or X.
func (p *parser) pair(to *[2]byte, otherwise string) {
	to[0] = p.digit(otherwise)
	to[1] = p.digit(otherwise)
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

// boundDate bounds u, of which all digits are known, and reports whether there is such a day.
func (u *unit) boundDate() bool {
	d := &u.pattern
	year, month := d.yearAt(0), twoDigits(d.month[0], d.month[1])
	switch u.facts.precision {
	case Year:
		u.first, u.last = firstOfYear(year), lastOfYear(year)
	case Season:
		u.first, u.last = season(month).in(year)
	case Month:
		u.first, u.last = firstOfMonth(year, month), before(firstOfMonth(year, month+1))
	case Day:
		date := day{year, month, twoDigits(d.day[0], d.day[1])}
		u.first, u.last = date.first(), date.last()
		return date.day <= daysIn(year, month)
	}
	return true
}

// boundPattern bounds u, of which some digits are unspecified, and reports whether some day fits.
func (u *unit) boundPattern() bool {
	d := &u.pattern
	u.facts.marks |= unspecified
	if d.isGapped() {
		u.facts.marks |= gapped
	}
	u.facts.level = max(u.facts.level, d.level())
	firstYear, lastYear := d.yearAt(0), d.yearAt(d.years()-1)
	if u.facts.precision == Season {
		u.first, _ = d.season().in(firstYear)
		_, u.last = d.season().in(lastYear)
		return true
	}
	u.facts.precision = d.precision()
	first, some := d.next(day{firstYear, 1, 1})
	last, _ := d.previous(day{lastYear + 1, 1, 1})
	u.first, u.last = first.first(), last.last()
	return some
}

var monthNames = [...]string{"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December"}

// noSuchDay says why no day of the calendar fits d.
func (d *pattern) noSuchDay() string {
	if d.isUnspecified() {
		return "no month that fits has such a day"
	}
	year, month := d.yearAt(0), twoDigits(d.month[0], d.month[1])
	return fmt.Sprintf("%s %d has %d days", monthNames[month-1], year, daysIn(year, month))
}
