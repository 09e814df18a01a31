package words

// share lets dates that leave out what a neighbour says take it over.
func (p *parser) share() {
	pts := p.points
	if p.lex.commas {
		for i := 1; i < len(pts); i++ {
			monthFirst(&pts[i-1], &pts[i])
		}
	}
	for i := 1; i < len(pts); i++ {
		pts[i].follow(&pts[i-1])
	}
	for i := len(pts) - 2; i >= 0; i-- {
		if !pts[i].unknown && !pts[i+1].unknown {
			pts[i].count(&pts[i+1], p.markers())
			if !p.lex.yearFirst {
				had, era := pts[i].hasYear, pts[i].era
				pts[i].borrow(&pts[i+1])
				p.checkShared(!had, era, &pts[i], &pts[i+1])
			}
		}
	}
	if p.lex.yearFirst {
		for i := 1; i < len(pts); i++ {
			if !pts[i].unknown && !pts[i-1].unknown {
				p.inheritEra(&pts[i-1], &pts[i])
				had, era := pts[i].hasYear, pts[i].era
				pts[i].inherit(&pts[i-1])
				p.checkShared(!had, era, &pts[i-1], &pts[i])
			}
		}
	}
}

// inheritEra lets a year without an era take over that of the year before it, which may hold for both: 公元前3000至2500年.
func (p *parser) inheritEra(previous, pt *point) {
	joined := pt.yearDigits < 4 || previous.yearWord == 0
	if pt.hasYear && pt.era == 0 && previous.era < 0 && joined && p.choose(choiceEra, 2) == 0 {
		pt.era = previous.era
	}
}

// checkShared fails two dates that share a year in which the second comes before the first, such as December and January
// 2025, and an era that was said of no year.
func (p *parser) checkShared(shared bool, era int8, first, second *point) {
	if shared && era != 0 && second.hasYear {
		p.fail(Unknown, first.lexeme, "")
	}
	months := second.month > 0 && first.month > second.month
	parts := first.part != 0 && first.part == second.part && first.month == second.month && first.partNumber > second.partNumber
	if !shared || !second.hasYear || !months && !parts {
		return
	}
	detail := ""
	if len(p.items) > 1 {
		detail = "names the later date first, and one year; give both years"
	}
	p.fail(Reversed, first.lexeme, detail)
}

// monthFirst gives the month of "January 25" to the 27 of "January 25 to 27, 2025".
func monthFirst(previous, pt *point) {
	if pt.bare < 0 || pt.bareWord || pt.month != 0 || !previous.isMonthFirst() {
		return
	}
	day := pt.bare
	pt.bare = -1
	pt.setMonth(previous.month)
	pt.setDay(day)
}

// count gives a number the noun that the next date has.
func (pt *point) count(next *point, markers bool) {
	if pt.bare < 0 || pt.hasYear && !markers {
		return
	}
	bare := pt.bare
	pt.bare = -1
	switch {
	case (next.first == 'D' || next.figures && next.day > 0) && pt.day == 0:
		pt.setDay(bare)
	case next.first == 'M' && markers && pt.month == 0:
		pt.setMonth(int8(min(bare, 100)))
	case next.first == 'Y' && next.nick < 0 && next.era != 0 && !pt.hasYear:
		pt.setYear(int64(bare), 2)
	case next.first == 'Y' && next.nick >= 0 && bare%10 == 0:
		pt.nick = int8(bare / 10)
	case next.part != 0 && pt.part == 0:
		pt.part, pt.partNumber = next.part, bare
		pt.name('P')
	case next.first == 'C':
		pt.century = bare
		pt.name('C')
	default:
		pt.bare = bare
	}
}

// follow gives an ordinal the noun that stands before the date before it: الربعين الأول والثاني.
func (pt *point) follow(previous *point) {
	if pt.bare < 0 || !pt.bareWord || pt.first != 0 && pt.first != 'Y' {
		return
	}
	switch {
	case previous.part != 0 && !previous.hasYear:
		pt.part, pt.partNumber, pt.bare = previous.part, pt.bare, -1
		pt.first = 'P'
	case previous.century != 0:
		pt.century, pt.bare = pt.bare, -1
		pt.first = 'C'
	}
}

// borrow takes over what the next date says and pt leaves out.
func (pt *point) borrow(next *point) {
	if pt.first == 0 && pt.vague != 0 { // early to mid June 2025
		pt.century, pt.nick, pt.decade, pt.month = next.century, next.nick, next.decade, next.month
		pt.first = next.first
		if !pt.hasYear {
			pt.takeYear(next)
		}
		return
	}
	if pt.day != 0 && pt.month == 0 && !pt.hasYear || pt.part != 0 && pt.part == next.part && pt.month == 0 && !pt.hasYear {
		pt.month = next.month
	}
	if pt.nick >= 0 && pt.century == 0 {
		pt.century = next.century
	}
	if pt.era == 0 && (next.era < 0 || pt.yearDigits < 4) && (pt.hasYear || pt.century != 0) {
		pt.era = next.era
	}
	plain := next.first == 'Y' && next.ordered == 1 && next.season == 0 && next.part == 0 && next.vague == 0
	if !pt.hasYear && pt.century == 0 && next.century == 0 && !plain && !next.decade {
		pt.takeYear(next)
	}
}

// inherit takes over what the date before says and pt leaves out.
func (pt *point) inherit(previous *point) {
	if pt.day != 0 && pt.month == 0 && !pt.hasYear {
		pt.month = previous.month
	}
	if pt.nick >= 0 && pt.century == 0 {
		pt.century = previous.century
	}
	if !pt.hasYear && pt.century == 0 && !previous.decade {
		pt.takeYear(previous)
	}
}

// takeYear takes over the year.
func (pt *point) takeYear(from *point) {
	pt.hasYear, pt.year, pt.yearDigits, pt.era, pt.open = from.hasYear, from.year, from.yearDigits, from.era, from.open
	if pt.season != 0 {
		pt.pair, pt.year2 = from.pair, from.year2
	}
}
