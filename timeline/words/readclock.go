package words

// clockTime appends the time of day of a point.
func (p *parser) clockTime(pt *point) {
	if pt.clock == 0 {
		return
	}
	if pt.about || pt.possibly {
		p.fail(Unsayable, pt.lexeme, "cannot be said in EDTF: a time of day is neither approximate nor uncertain there")
	}
	l := p.list[pt.clock]
	p.out = append(p.out, 'T')
	for i := 0; i < 5; i += 2 {
		if i > 0 {
			p.out = append(p.out, ':')
		}
		p.twoDigits(l.from + i)
	}
	at := l.from + 5
	if at > l.to {
		return
	}
	for ; at <= l.to && p.kind(at) == kindLetter; at++ {
	}
	if at > l.to {
		p.out = append(p.out, 'Z')
		return
	}
	sign := byte('-')
	if p.kind(at) == kindPlus {
		sign = '+'
	}
	p.out = append(p.out, sign)
	p.twoDigits(at + 1)
	if at+3 <= l.to {
		p.out = append(p.out, ':')
		p.twoDigits(at + 3)
	}
}

// twoDigits appends the number of a token; one that is too large is found out by the calendar.
func (p *parser) twoDigits(token int) {
	n := min(p.tokens.list[token].value, 99)
	p.out = append(p.out, byte('0'+n/10), byte('0'+n%10))
}
