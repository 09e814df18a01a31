package words

import "cmp"

// item reads an item.
func (p *parser) item() item {
	p.skipPeriod()
	switch l := p.at(0); l.class {
	case between:
		p.pos++
		return p.between()
	case someTime:
		p.pos++
		return p.sometime()
	case allOf:
		p.pos++
		for p.is(of) || p.is(from) {
			p.pos++
		}
		it := p.pointItem(noLimit)
		if it.kind == limited {
			p.fail(Unknown, p.pos-1, "")
		}
		it.kind = wholeOf
		return it
	case from, of:
		if l.value != noLimit {
			p.pos++
			return p.pointItem(l.value)
		}
	case limits:
		p.pos++
		return p.pointItem(l.value)
	case to:
		if l.value != noLimit && l.value != leadTo {
			p.pos++
			return p.pointItem(l.value)
		}
	case endless:
		p.pos++
		return item{kind: boundless, a: -1, b: -1}
	}
	return p.pointItem(noLimit)
}

// sometime reads what follows "some time": at some time of a range, and not all along it.
func (p *parser) sometime() item {
	if p.is(someTime) {
		return p.pointItem(noLimit) // which fails: said once is enough
	}
	it := p.item()
	switch {
	case it.kind == fromTo:
		it.kind = amid
		p.checkSomeOf(it.a)
	case it.kind == onePoint && p.points[it.a].pair && p.points[it.a].season == 0:
		it.kind, it.b = amid, it.a
	case it.kind == limited && it.limit == since:
		it.limit = notBefore
	case it.kind == limited && it.limit == until:
		it.limit = by
	case it.kind == wholeOf:
		p.fail(Unknown, p.pos-1, "")
	}
	return it
}

// skipPeriod moves over the word for a period, and what leads to it, where a word that joins dates follows: in the period
// from 2022 to 2024.
func (p *parser) skipPeriod() {
	n, named := 0, false
	for c := p.at(n).class; c == lead || c == leadOrIn || c == period; c = p.at(n).class {
		named = named || c == period
		n++
	}
	if c := p.at(n).class; named && (c == from || c == between) {
		p.pos += n
	}
}

// between reads the two dates of "between".
func (p *parser) between() item {
	it := item{kind: amid, a: p.add(p.point()), b: -1}
	if p.failed() {
		return it
	}
	p.commaBefore(and)
	switch l := p.at(0); {
	case l.class == and:
		p.pos++
		it.b = p.add(p.point())
		p.checkSomeOf(it.a)
		p.checkSomeOf(it.b)
	case p.atEnd(), p.isDash(l), l.class == to:
		p.fail(Incomplete, p.pos, "says \"between\" without \"and\"")
	default:
		p.fail(Unknown, p.pos, "")
	}
	return it
}

// commaBefore moves over a comma before a word of class c: from Monday, 20 January, to Friday, 24 January.
func (p *parser) commaBefore(c class) {
	if p.at(0).sign(kindComma) && p.at(1).class == c {
		p.pos++
	}
}

// pointItem reads a point, with the limit that stands before it, and what follows.
func (p *parser) pointItem(before limit) item {
	it := item{a: p.add(p.point()), b: -1, limit: before}
	if p.failed() {
		return it
	}
	if p.points[it.a].seasons {
		p.twoSeasons(&it)
	}
	if it.limit == noLimit {
		it.limit = p.points[it.a].opening
	}
	if it.limit == sinceOrOf {
		it.limit = since
		if c := p.at(0).class; p.points[it.a].yearWord == several || p.points[it.a].bare >= 0 && (c == to || c == and || c == or) {
			it.limit = at
		}
	}
	p.extend(&it)
	p.after(&it)
	if it.kind != fromTo {
		p.checkSomeOf(it.a)
	}
	if it.limit == at {
		it.limit = noLimit
	}
	if it.limit != noLimit && it.kind == onePoint {
		it.kind = limited
	}
	return it
}

// checkSomeOf fails a point that is some year of one year.
func (p *parser) checkSomeOf(i int) {
	if pt := &p.points[i]; pt.someOf && !pt.decade && !pt.pair && pt.century == 0 && pt.nick < 0 {
		p.fail(Incomplete, p.pos, "")
	}
}

// extend reads the end of a range, where one follows.
func (p *parser) extend(it *item) {
	if next := p.at(1); it.kind == onePoint && opens(it.limit) && (it.limit != noLimit || next.value == noLimit) {
		p.commaBefore(to)
	}
	l := p.at(0)
	switch {
	case it.kind != onePoint:
		return
	case l.class == to && opens(it.limit):
		p.pos++
	case l.class == soFar && opens(it.limit):
		p.pos++
		it.limit = since
		return
	case p.isDash(l) && opens(it.limit):
		p.pos++
		if l.sign(kindDash) {
			p.takeSign(kindDash) // two make one in Chinese
		}
		if p.is(soFar) || p.at(0).class == nowWord {
			p.pos++
			it.limit = since
			return
		}
	case l.sign(kindSlash) && opens(it.limit) && p.choose(choiceSlash, 2) == 1:
		p.pos++
		p.slashed = true
	default:
		return
	}
	if p.is(of) { // des années 1990 aux années 2000
		p.pos++
	}
	it.kind, it.limit = fromTo, noLimit
	glued := p.isDash(l) && p.isGlued(p.at(0)) && p.is(number)
	it.b = p.add(p.point())
	p.checkSomeOf(it.b)
	a, b := &p.points[it.a], &p.points[it.b]
	if glued && b.decade && a.hasYear && a.ordered == 1 && a.year%10 == 0 && !a.decade && a.era == 0 {
		a.decade = p.choose(choiceYears, 2) == 1 // 1990–2000-е годы
	}
	if a.someOf && a.season != 0 && b.season == 0 {
		a.hemisphere, b.hemisphere = cmp.Or(a.hemisphere, b.hemisphere), 0 // весна одного из годов с … по … в Северном полушарии
	}
	if a.week != 0 && b.week == 0 && (a.day > 0 || a.bare >= 0) {
		it.kind = amid // the week from 20 to 26 January
		p.points[it.a].week = 0
	}
}

// opens reports whether a date with a limit before it can also begin a range.
func opens(l limit) bool { return l == noLimit || l == since || l == fromOrAt || l == at }

// twoSeasons reads two seasons in one word.
func (p *parser) twoSeasons(it *item) {
	second := p.points[it.a]
	second.season = second.season%4 + 1
	p.points[it.a].seasons, second.seasons = false, false
	switch p.choose(choiceSeasons, 3) {
	case 0:
		p.joint = or
	case 1:
		it.kind = fromTo
	case 2:
		p.joint = and
	}
	if it.kind != fromTo {
		p.items = append(p.items, item{a: it.a, b: -1})
		it.a = p.add(second)
		return
	}
	it.b = p.add(second)
}

// after reads the words that stand after a date or range and say what is meant by it.
func (p *parser) after(it *item) {
	if p.failed() {
		return
	}
	pt := &p.points[it.a]
	p.commaBefore(limitsAfter)
	p.commaBefore(inclusive)
	switch l := p.at(0); {
	case l.class == limitsAfter && it.kind == onePoint && (it.limit == l.value || it.limit == noLimit || it.limit == at ||
		it.limit == fromOrAt && l.value == since || it.limit == byOrUntil && l.value == until):
		it.limit = l.value
	case l.class == leadOn && it.limit == fromOrAt:
		it.limit = since
	case l.class == inclusive && it.limit == beforeByTo:
		it.limit = byOrUntil
	case l.class == inclusive && (it.limit == until || it.limit == by || it.kind == fromTo), l.class == betweenAfter && it.kind == amid,
		l.class == limitsAfter && l.value == until && it.kind == fromTo, l.class == period && (it.kind == fromTo || it.kind == onePoint):
	case l.class == betweenAfter && it.kind == fromTo:
		it.kind = amid
	case l.class == allAfter && it.limit == noLimit && (it.kind == onePoint || it.kind == fromTo):
		it.kind = wholeOf
	case l.class == aYear && it.kind == fromTo:
		p.someYearAfter(pt)
		return
	case (l.class == aboutAfter || l.class == about && it.kind == onePoint && !leads(p.at(1))) && !pt.about:
		pt.about = true
	case l.class == weekAround && it.kind == onePoint && pt.week == 0:
		pt.week = week
	default:
		return
	}
	p.pos++
	p.after(it)
}

// someYearAfter reads what says, after a range of years, that one of them is meant, and what of it: 1990年至1999年间某年6月.
func (p *parser) someYearAfter(pt *point) {
	pt.someOf = true
	for p.pos++; p.part(pt) && !p.failed(); {
	}
}
