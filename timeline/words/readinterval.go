package words

// interval appends a range.
func (p *parser) interval(it *item) {
	a, b := p.span(&p.points[it.a]), p.span(&p.points[it.b])
	if a.point.someOf {
		p.someYear(a, b)
		return
	}
	p.end(a)
	p.out = append(p.out, '/')
	p.end(b)
}

// end appends the start or end of a range.
func (p *parser) end(s span) {
	switch {
	case s.shape == nobody:
		return
	case s.point.clock != 0:
		p.fail(Unsayable, s.point.lexeme, "cannot be said in EDTF: times of day are no ends of intervals there")
	case s.shape == oneUnit:
		p.unit(s.first, s.point)
	case s.shape == halfYear && s.vague == early:
		p.unit(unit{year: s.whole.year, code: 40}, s.point)
	case s.shape == halfYear && s.vague == late:
		p.unit(unit{year: s.whole.year, code: 41}, s.point)
	default:
		p.fail(Unsayable, s.point.lexeme, unsayableEnd)
	}
}
