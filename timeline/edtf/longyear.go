package edtf

// longYear reads a year that begins with Y: at least five digits, or a number and an exponent, and perhaps how many
// digits are significant.
func (p *parser) longYear(where place) unit {
	u := unit{facts: facts{level: 1, precision: Year}}
	p.accept("Y")
	start := p.pos
	p.accept("-")
	digits := p.number("Y is followed by a year without leading zeros")
	if p.accept("E") {
		u.facts.level = 2
		p.number("E is followed by a number of zeros from 1 on")
	} else if p.err == nil && len(digits) < 5 {
		p.fail(start, "Y is for years of more than four digits")
	}
	p.significance(&u, start, where)
	return u
}

// significantYear reads what follows the four digits of a year that has an S.
func (p *parser) significantYear(u unit, where place) unit {
	if u.pattern.isUnspecified() {
		p.fail(p.pos, "significant digits are for a year without X")
	}
	start := p.pos - len(u.pattern.year)
	if u.pattern.negative {
		start--
	}
	p.significance(&u, start, where)
	return u
}

// number reads decimal digits, of which the first is not zero.
func (p *parser) number(otherwise string) string {
	start := p.pos
	for c := p.peek(); '0' <= c && c <= '9'; c = p.peek() {
		p.pos++
	}
	digits := p.text[start:p.pos]
	if digits == "" || digits[0] == '0' {
		p.fail(start, otherwise)
	}
	return digits
}

// significance reads how many digits are significant, if that is said of the year that starts at the given place,
// and bounds u by that year.
func (p *parser) significance(u *unit, start int, where place) {
	if p.accept("S") {
		u.facts.level = 2
		p.number("S is followed by a number of digits from 1 on")
	}
	if p.err != nil {
		return
	}
	text := p.text[start:p.pos]
	from, to := readYear(text)
	u.first, u.last = firstOfYear(from.year()), lastOfYear(to.year())
	u.facts.precision = from.precision()
	if isSaturated(u.first) || isSaturated(u.last) {
		u.long = text
		u.facts.marks |= saturated
		if p.axis != nil {
			p.axis.place(u)
		}
	}
	if where == inInterval {
		u.qualify(p.marks(), 1)
	}
}

// isSaturated reports whether the instant is beyond what an int64 holds.
func isSaturated(instant int64) bool { return instant == unboundedPast || instant == unboundedFuture }
