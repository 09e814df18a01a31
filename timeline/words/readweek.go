package words

import "time"

// weekSpan is the week of, from or to a day, or a week by its number. Where weeks begin on several days it is a choice.
func (p *parser) weekSpan(pt *point, s *span) {
	switch {
	case pt.weekNumber != 0:
		p.numberedWeek(pt, s)
		return
	case pt.day <= 0 || pt.month <= 0 || pt.open != 0:
		p.fail(Unsayable, pt.lexeme, "cannot be said in EDTF: a week needs its day or number")
		return
	}
	kind := pt.week
	pt.week, pt.vague = 0, 0
	p.plainSpan(pt, s)
	pt.week = kind
	if p.failure.reason != "" {
		return
	}
	day := s.first
	switch kind {
	case weekFrom:
		s.setOneOf(day, day.add(6))
	case weekTo:
		s.setOneOf(day.add(-6), day)
	default:
		first := p.firstDay(day)
		s.setOneOf(first, first.add(6))
	}
}

// firstDay returns the first day of the week of a day. A Monday begins its week, where weeks may begin on a Monday or
// Sunday.
func (p *parser) firstDay(day unit) unit {
	weekday := int(day.date().Weekday())
	starts := p.lex.weekStarts
	if weekday == int(time.Monday) && !p.lex.saturdays {
		return day
	}
	var firsts [4]unit
	n := 0
	for _, start := range starts {
		firsts[n] = day.add(-((weekday - int(start) + 7) % 7))
		n++
	}
	if p.lex.weekFromDay {
		firsts[n] = day
		n++
	}
	return firsts[p.choose(choiceWeek, n)]
}

// numberedWeek is a week by its number: by ISO 8601, where the first one is that of 4 January, or counted from the one
// that holds 1 January.
func (p *parser) numberedWeek(pt *point, s *span) {
	n := int(pt.weekNumber)
	if n > 53 || n < 1 {
		p.fail(Impossible, pt.lexeme, "")
		return
	}
	if pt.day != 0 || pt.open != 0 {
		p.fail(Unsayable, pt.lexeme, "")
		return
	}
	if pt.month != 0 {
		p.weekOfMonth(pt, s)
		return
	}
	fourth := unit{year: pt.year, month: 1, day: 4}
	first := fourth.add(-((int(fourth.date().Weekday()) + 6) % 7))
	if n > 52 && first.add(7*(n-1)+3).year != pt.year { // most of it lies in the next year, which counts it
		p.fail(Impossible, pt.lexeme, "is not in the calendar: that year has 52 weeks")
	}
	if pt.week == week {
		starts := p.lex.numberStarts
		if i := p.choose(choiceWeek, 1+len(starts)); i > 0 {
			new := unit{year: pt.year, month: 1, day: 1}
			first = new.add(-((int(new.date().Weekday()) - int(starts[i-1]) + 7) % 7))
		}
	}
	first = first.add(7 * (n - 1))
	s.setOneOf(first, first.add(6))
}

// weekOfMonth is a week of a month by its number: seven days counted from the 1st, or from the first day of the week that
// holds the 1st, or of the first whole week.
func (p *parser) weekOfMonth(pt *point, s *span) {
	first := unit{year: pt.year, month: pt.month, day: 1}
	if pt.month > 12 || pt.weekNumber > 6 {
		p.fail(Impossible, pt.lexeme, "")
		return
	}
	starts := p.lex.weekStarts
	if i := p.choose(choiceWeek, 1+2*len(starts)); i > 0 {
		weekday, start := int(first.date().Weekday()), int(starts[(i-1)/2])
		if back := (weekday - start + 7) % 7; i%2 == 1 {
			first = first.add(-back)
		} else {
			first = first.add((7 - back) % 7)
		}
	}
	if first = first.add(7 * int(pt.weekNumber-1)); first.month != pt.month && first.day < 15 {
		p.fail(Impossible, pt.lexeme, "")
	}
	s.setOneOf(first, first.add(6))
}
