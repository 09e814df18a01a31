package words

import (
	"slices"
)

// point reads one date. Where none begins it fails.
func (p *parser) point() point {
	pt := point{lexeme: p.pos, bare: -1, nick: -1}
	for p.part(&pt) && !p.failed() {
	}
	p.endPoint(&pt)
	return pt
}

// part reads one part of a date into pt, or a word that leads to the next one. It returns false where none follows.
func (p *parser) part(pt *point) bool {
	l := p.at(0)
	if pt.unknown {
		return false
	}
	if l.roman > 0 && l.class != ordinal && p.isCounted(pt) {
		return p.ordinal(pt, int16(l.roman))
	}
	switch l.class {
	case number:
		return p.number(pt)
	case isoWeek:
		return p.isoWeek(pt, l)
	case ordinal:
		return p.ordinal(pt, l.value)
	case month:
		return p.month(pt, l.value)
	case marTuesday, marEither:
		return p.mar(pt, l.class)
	case weekday:
		return p.weekday(pt, l.value)
	case partOf, partCode, partNamed, yearPart, century, decade, decadeName, week, weekFrom, weekTo:
		return p.noun(pt, l)
	case season, seasons, hemisphere, vague, yearVague, vagueOrIn:
		return p.partOfYear(pt, l)
	case era, unspecified, unknownYear, noneOrEnd:
		return p.unknowns(pt, l)
	case about, possibly:
		return p.qualifier(pt, l.class)
	case clock:
		return p.time(pt)
	case sign:
		return p.joiner(pt, kind(l.value))
	}
	return p.leading(pt, l)
}

// leading reads a word that says nothing of its own, such as "in", "of" or "the month of". It must lead to a part.
func (p *parser) leading(pt *point, l *lexeme) bool {
	switch l.class {
	case monthWord, dayWord:
		if c := p.at(-1).class; p.markers() || l.class == monthWord && pt.bare >= 0 && (c == number || c == ordinal) {
			return false // the second month of 2025
		}
	case lead, leadOn, leadOrIn, of, hour, period:
	case unitOfTime:
		if l.value != several || p.at(1).class != number && p.at(1).class != lead { // the first days of May
			return false
		}
	case to:
		if l.value != leadTo || pt.named() && p.at(1).class != clock {
			return false
		}
	case year:
		if p.markers() && (!pt.pair || p.at(-1).class != number) {
			return false
		}
		if pt.hasYear && pt.named() && l.value == one && !p.markers() {
			break
		}
		pt.yearWord = l.value
		if pt.bare >= 0 && !pt.bareWord && pt.week == 0 && !pt.hasYear && pt.month == 0 {
			pt.setYear(int64(pt.bare), 1)
			pt.bare = -1
		}
		p.pos++
		return true
	default:
		return false
	}
	if l.class == leadOrIn && pt.bare >= 0 && pt.century == 0 && (!leads(p.at(1)) || p.at(1).class == era) {
		pt.century, pt.bare = pt.bare, -1 // XIX в.
		pt.name('C')
		p.pos++
		return true
	}
	if c := p.at(-1).class; l.class == of && !pt.named() && (p.pos == pt.lexeme || c == lead || c == about || c == possibly) && l.value != at {
		pt.opening = l.value // not as in "the month of"
	}
	if pt.named() && l.class != year && !leads(p.at(1)) {
		return false
	}
	p.pos++
	return true
}

// endPoint checks that a date was named, and in an order of its language.
func (p *parser) endPoint(pt *point) {
	switch {
	case p.failed():
	case !pt.named() && p.atEnd():
		p.fail(Incomplete, p.pos, "")
	case !pt.named():
		p.fail(Unknown, p.pos, "")
	case pt.century == waiting || pt.part != 0 && pt.partNumber == 0:
		p.fail(Incomplete, p.pos, "")
	case pt.decadeWord && !pt.decade && pt.nick < 0 && !pt.pair && (pt.ordered != 1 || !p.isDash(p.at(0)) && p.at(0).class != to):
		p.fail(Unknown, pt.lexeme, "") // no year of its own, and no range
	case pt.ordered > 1 && !pt.figures && !slices.Contains(p.lex.orders, string(pt.order[:pt.ordered])):
		p.fail(Unknown, pt.lexeme, "")
	}
}
