package edtf

// longYear reads what follows the Y of a year of any size: at least five digits, or a number and an exponent, and
// perhaps how many digits are significant.
func (p *parser) longYear(u *unit) {
	u.facts.level = max(u.facts.level, 1)
	start := p.pos
	p.accept('-')
	digits := p.number("Y is followed by the digits of a year, the first of them not 0")
	if p.accept('E') {
		u.facts.level = 2
		p.number("E is followed by how many zeros the year ends in, from 1 on")
	} else if len(digits) < 5 {
		p.fail(start, "Y is for years of more than four digits, all of them known; a shorter one goes without it")
	}
	p.significance(u, start)
}

// significantYear reads what follows the four digits of a year that began at the start and has an S.
func (p *parser) significantYear(u *unit, start int) {
	if u.pattern.isUnspecified() {
		p.fail(p.pos, "significant digits are for a year without X; 19XX says the same as 1950S2")
	}
	p.significance(u, start)
}

// number reads decimal digits. The first must not be zero.
func (p *parser) number(otherwise string) string {
	start := p.pos
	for p.pos < len(p.text) && p.text[p.pos]-'0' <= 9 {
		p.pos++
	}
	digits := p.text[start:p.pos]
	if digits == "" || digits[0] == '0' {
		p.fail(start, otherwise)
	}
	return digits
}

// significance reads how many digits are significant, if that is said, and bounds u by the year that began at the
// start.
func (p *parser) significance(u *unit, start int) {
	if p.accept('S') {
		u.facts.level = 2
		p.number("S is followed by how many digits are significant, from 1 on")
	}
	if p.err != nil {
		return
	}
	text := p.text[start:p.pos]
	first, last := readYear(text)
	u.first, u.last = firstOfYear(first.year()), lastOfYear(last.year())
	u.facts.precision = first.precision()
	if u.first.isUnbounded() || u.last.isUnbounded() {
		u.long = text
		u.facts.flags |= saturated
		if p.axis != nil {
			u.place(p.axis)
		}
	}
	u.qualify(p.qualifier(), 1)
}

// place gives u its place on the axis where it saturates.
func (u *unit) place(a *axis) {
	first, last := readYear(u.long)
	if u.first.isUnbounded() {
		u.first = a.spanOf(first).first
	}
	if u.last.isUnbounded() {
		u.last = a.spanOf(last).last
	}
}
