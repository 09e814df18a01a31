package words

// limitReadings are what the ambiguous words before or after a date may mean.
var limitReadings = [...][]limit{
	fromOrAt:    {at, since},
	byOrAt:      {by, at},
	beforeByTo:  {before, by, until},
	byOrUntil:   {by, until},
	beforeOrBy:  {before, by},
	afterOrFrom: {after, notBefore},
	leadTo:      {at},
}

// limit appends a time that a date limits.
func (p *parser) limit(it *item, s span, inList bool) {
	l := it.limit
	if int(l) < len(limitReadings) && limitReadings[l] != nil {
		readings := limitReadings[l]
		l = readings[p.choose(choiceLimit, len(readings))]
	}
	switch {
	case l == at && inList:
		p.dateMember(s)
	case l == at:
		p.alone(s)
	case l == since && !inList:
		p.end(s)
		p.out = append(p.out, "/.."...)
	case l == until && !inList:
		p.until(s)
	case l == since || l == until:
		p.fail(Unsayable, s.point.lexeme, unsayableList)
	case inList:
		p.bound(l, s)
	default:
		p.out = append(p.out, '[')
		p.bound(l, s)
		p.out = append(p.out, ']')
	}
	if s.shape == nobody && l != since && l != until {
		p.fail(Unknown, s.point.lexeme, "")
	}
}

// until appends what went on until a date. Until the end of something is until the last of it.
func (p *parser) until(s span) {
	p.out = append(p.out, "../"...)
	if s.vague == late && s.shape != oneUnit && s.whole.precision() < 4 && s.point.century == 0 && !s.point.decade {
		p.unit(s.whole, s.point)
		return
	}
	p.end(s)
}

// bound appends a limit as a member of a set, without the brackets.
func (p *parser) bound(l limit, s span) {
	first, last := p.edges(s)
	if s.vague == late {
		last = s.whole
	}
	if s.vague == early {
		first = s.begun
	}
	vague := s.vague != 0
	switch l {
	case before:
		if !vague {
			last = p.step(first, -1, s)
		}
		p.out = append(p.out, ".."...)
		p.unit(last, s.point)
	case by:
		p.out = append(p.out, ".."...)
		p.unit(last, s.point)
	case after:
		if !vague {
			first = p.step(last, +1, s)
		}
		p.unit(first, s.point)
		p.out = append(p.out, ".."...)
	case notBefore:
		p.unit(first, s.point)
		p.out = append(p.out, ".."...)
	}
}

// step returns the unit before or after u. A century begins in one of two years, so that the edge stays.
func (p *parser) step(u unit, n int, s span) unit {
	if s.point.century > 0 && !s.point.decade {
		return u
	}
	return u.add(n)
}
