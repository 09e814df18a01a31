package words

// month reads the name of a month.
func (p *parser) month(pt *point, value int16) bool {
	if value >= twoMonths {
		value -= twoMonths
		other, double := otherMonth(value), p.at(1).sign(kindSlash) || p.at(1).sign(kindOpen)
		switch next := p.at(2); {
		case double && next.class == month && next.value == other: // تشرين/نوفمبر
			value = other
		case double && next.class == month && next.value == value:
		case p.choose(choiceMonth, 2) == 1:
			value = other
		}
	}
	if !pt.setMonth(int8(value)) {
		return false
	}
	p.pos++
	switch double := p.at(1).mayName(value); { // كانون الثاني/يناير
	case double && p.at(0).sign(kindSlash):
		p.pos += 2
	case double && p.at(0).sign(kindOpen) && p.at(2).sign(kindClose):
		p.pos += 3
	}
	return true
}

// mayName reports whether l is a name of the month with a value, or one that it shares.
func (l *lexeme) mayName(value int16) bool {
	first := l.value - twoMonths
	return l.class == month && (l.value == value || first == value || first > 0 && otherMonth(first) == value)
}

// otherMonth returns the second of two months that share a name: تشرين is October or November, كانون December or January.
func otherMonth(first int16) int16 {
	if first == 1 {
		return 12
	}
	return first + 1
}

// mar reads "mar.", which is Tuesday before a day and March after one.
func (p *parser) mar(pt *point, c class) bool {
	next := p.at(1)
	switch {
	case pt.bare >= 0 || pt.month == 0 && pt.day != 0:
		return p.month(pt, 3)
	case next.class == number && next.digits <= 2:
		return p.weekday(pt, 2)
	case c == marEither:
		return p.month(pt, 3)
	}
	p.fail(Incomplete, p.pos+1, "names a weekday and no day")
	return false
}

// weekday reads a weekday. It stands before the day or after the whole date: the third Friday of May is no 3 May.
func (p *parser) weekday(pt *point, value int16) bool {
	if pt.weekday != 0 || pt.hasYear && pt.day == 0 || pt.bare >= 0 {
		return false
	}
	pt.weekday = int8(value)
	p.pos++
	if pt.day == 0 && p.at(0).sign(kindComma) && leads(p.at(1)) {
		p.pos++
	}
	return true
}

// partOfYear reads a season or a vague part of a year.
func (p *parser) partOfYear(pt *point, l *lexeme) bool {
	switch l.class {
	case season, seasons:
		if pt.season != 0 {
			return false
		}
		pt.season, pt.seasons = int8(l.value), l.class == seasons
		pt.name('P')
	case hemisphere:
		if pt.hemisphere != 0 {
			return false
		}
		pt.hemisphere = l.value
	default:
		return p.vague(pt, l)
	}
	p.pos++
	return true
}

// vague reads early, mid or late. In Chinese it stands after what it is a part of, elsewhere before.
func (p *parser) vague(pt *point, l *lexeme) bool {
	value := l.value
	if pt.vague != 0 || pt.first != 0 != p.markers() || pt.bare >= 0 {
		return false
	}
	afterNumber := p.at(-1).class == number
	if l.class == vagueOrIn || l.class == yearVague && value == mid && afterNumber {
		if p.choose(choiceWithin, 2) == 0 {
			value = 0
		}
	}
	pt.vague = value
	p.pos++
	if s := p.at(0); s.sign(kindHyphen) && p.isGlued(s) && p.at(1).class != vague {
		p.pos++ // mid-June
	}
	return true
}

// unknowns reads an era, or what says that a part of the date is not known.
func (p *parser) unknowns(pt *point, l *lexeme) bool {
	switch l.class {
	case era:
		if pt.era != 0 {
			return false
		}
		pt.era = int8(l.value)
		if pt.bare >= 0 && !pt.hasYear {
			bare := pt.bare
			pt.bare = -1
			pt.setYear(int64(bare), 2)
		}
	case unspecified:
		return p.unspecified(pt, l.value)
	case unknownYear:
		if pt.decade && p.markers() && !pt.someOf { // 1990年代某年
			pt.someOf = true
			break
		}
		if !pt.setYear(0, 4) {
			return false
		}
		pt.open = 4
	case noneOrEnd:
		if pt.named() {
			return false
		}
		pt.unknown = true
	}
	p.pos++
	return true
}

// unspecified reads some day, some month or some year.
func (p *parser) unspecified(pt *point, value int16) bool {
	switch {
	case value == someDay && pt.day == 0:
		pt.day = unknownPart
		pt.name('D')
	case value == someMonth && pt.month == 0:
		pt.month = unknownPart
		pt.name('M')
	case value == someYear && !pt.hasYear && !pt.someOf:
		pt.someOf = true
	default:
		return false
	}
	p.pos++
	return true
}

// qualifier reads "about" or "possibly".
func (p *parser) qualifier(pt *point, c class) bool {
	if pt.named() {
		return false
	}
	if c == about {
		pt.about = true
	} else {
		pt.possibly = true
	}
	p.pos++
	if c == possibly && p.at(0).sign(kindComma) {
		p.pos++ // возможно, 2025 год
	}
	return true
}

// time reads a time of day after a day.
func (p *parser) time(pt *point) bool {
	if pt.clock != 0 || pt.day <= 0 || !pt.hasYear {
		return false
	}
	pt.clock = p.pos
	p.pos++
	return true
}

// joiner reads a sign that stands inside a date. It returns false where it belongs to what is around.
func (p *parser) joiner(pt *point, k kind) bool {
	next := p.at(1)
	longYear := next.class == number && next.digits == 4 && next.suffix == noSuffix
	inside := false
	switch k {
	case kindTilde:
		if !pt.named() {
			pt.about, inside = true, true
		}
	case kindComma:
		inside = !p.markers() && longYear && p.wantsYear(pt) || p.lex.commas && p.isYearFirst(pt) ||
			pt.day > 0 && pt.hasYear && (next.class == weekday && pt.weekday == 0 || p.isClock(1))
	case kindApostrophe:
		inside = true // June '24
	case kindHyphen, kindSlash:
		if next.class == partCode && pt.hasYear && pt.ordered == 1 && pt.part == 0 && pt.season == 0 && !pt.pair {
			inside = p.isGlued(next) && p.at(3).digits != 4 // 2025-Q2
			break
		}
		inside = !p.isSpaced(p.at(0)) && !p.isSpaced(next) &&
			(pt.bare >= 0 && !pt.bareWord && pt.month == 0 && (next.class == month || next.class == marEither || next.class == marTuesday) ||
				pt.month != 0 && !pt.hasYear && longYear || p.isSigned(pt, k))
	case kindOpen:
		if next.class == weekday && p.at(2).sign(kindClose) && pt.day > 0 && pt.weekday == 0 {
			pt.weekday = int8(next.value)
			p.pos += 3
			return true
		}
	}
	if inside {
		p.pos++
	}
	return inside
}

// isSigned reports whether the sign k, which stands here and after the next lexeme, joins a date in three parts with the
// name of a month: May-1-2025, 2025-May-1.
func (p *parser) isSigned(pt *point, k kind) bool {
	a, b := p.at(1), p.at(3)
	if a.class == number && p.at(-2).sign(k) { // the day of 2025-May-1
		return pt.hasYear && pt.month != 0 && pt.day == 0 && a.digits <= 2
	}
	if !p.at(2).sign(k) || !p.isGlued(p.at(2)) || b.class != number || !p.isGlued(b) {
		return false
	}
	return pt.month != 0 && pt.day == 0 && !pt.hasYear && a.class == number && a.digits <= 2 && b.digits == 4 ||
		pt.hasYear && pt.ordered == 1 && a.class == month && b.digits <= 2
}

// wantsYear reports whether pt lacks only a year.
func (p *parser) wantsYear(pt *point) bool {
	return !pt.hasYear && (pt.month != 0 || pt.part != 0 || pt.season != 0 || pt.week != 0 || pt.bare >= 0 && p.isMonthFirst())
}

// isYearFirst reports whether nothing but a month and a day follow a year and a comma: 2020, August 26.
func (p *parser) isYearFirst(pt *point) bool {
	if !pt.hasYear || pt.ordered > 1 || p.at(1).class != month {
		return false
	}
	after := p.at(2)
	if after.class == number && after.digits <= 2 {
		after = p.at(3)
	}
	return after.sign(kindEnd)
}

// isMonthFirst reports whether the dates before this one are as January 25, so that its month holds for a day here too.
func (p *parser) isMonthFirst() bool {
	i := len(p.points) - 1
	for i > 0 && p.points[i].bare >= 0 && p.points[i].first == 0 { // January 20, 22 and 24
		i--
	}
	return i >= 0 && p.points[i].isMonthFirst()
}

// isClock reports whether a time of day stands n after the next lexeme, or after a word that leads to it.
func (p *parser) isClock(n int) bool {
	l := p.at(n)
	return l.class == clock || p.at(n+1).class == clock && (l.class == lead || l.class == to || l.class == leadOn || l.class == hour)
}
