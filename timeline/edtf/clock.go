package edtf

const (
	minutesPerDay = 24 * 60
	aTime         = "a time of day is written hh:mm:ss, as in 10:00:00"
	aZone         = "a zone is written Z, +hh, +hh:mm, -hh or -hh:mm"
)

// timeOfDay reads a time of day, with or without a zone, and narrows u, a full date, to that second.
func (p *parser) timeOfDay(u *unit) {
	if u.facts.precision != Day || u.facts.flags != 0 {
		p.fail(p.pos, p.surprise())
		return
	}
	p.accept('T')
	start := p.pos
	hour := p.twoDigits(24, aTime, "hours are 00 to 24")
	p.need(':', aTime)
	minute := p.twoDigits(59, aTime, "minutes are 00 to 59")
	p.need(':', aTime)
	second := p.twoDigits(60, aTime, "seconds are 00 to 59")
	if hour == 24 && minute+second > 0 {
		p.fail(start, "hour 24 is the end of the day, 24:00:00")
	}
	zone := p.zone()
	if second == 60 {
		if floorMod(int64(hour*60+minute-zone), minutesPerDay) != minutesPerDay-1 {
			p.fail(start, "a leap second is 23:59:60 in UTC")
		}
		second = 59 // in seconds since 1970 a leap second has no number of its own
	}
	u.first += Instant(hour*60+minute-zone)*60 + Instant(second)
	u.last = u.first
	u.facts.precision = Second
}

// zone reads the shift from UTC, in minutes; without one it is 0.
func (p *parser) zone() int {
	start := p.pos
	sign := 1
	switch {
	case p.accept('Z'):
		return 0
	case p.accept('-'):
		sign = -1
	case !p.accept('+'):
		return 0
	}
	minutes := 60 * p.twoDigits(23, aZone, "a zone has at most 23 hours")
	if isDigit(p.peek()) {
		p.fail(p.pos, "the hours and minutes of a zone have a colon between them, as in +05:30")
	}
	if p.accept(':') {
		minutes += p.twoDigits(59, aZone, "minutes are 00 to 59")
	}
	if sign < 0 && minutes == 0 {
		p.fail(start, "the zone without a shift is written Z or +00:00")
	}
	return sign * minutes
}

// twoDigits reads a number of two digits, from 00 to the limit.
func (p *parser) twoDigits(limit int, form, over string) int {
	if p.pos+2 > len(p.text) {
		p.fail(len(p.text), form)
		return 0
	}
	n := twoDigits(p.text[p.pos], p.text[p.pos+1])
	switch {
	case n < 0:
		p.fail(p.pos, form)
	case n > limit:
		p.fail(p.pos, over)
	}
	p.pos += 2
	return n
}

// need steps over what must come next.
func (p *parser) need(next byte, form string) {
	if !p.accept(next) {
		p.fail(p.pos, form)
	}
}
