package edtf

import "strings"

// set reads a set.
func (p *parser) set() Date {
	d := Date{facts: facts{form: p.opening()}}
	for count := 0; p.err == nil; count++ {
		var m interval
		if p.member(&m, count == 0); p.err != nil {
			break
		}
		b := m.memberBounds(d.facts.form)
		if count == 0 {
			d.bounds = b
		}
		d.bounds = d.bounds.with(b, d.facts.form)
		d.facts = d.facts.and(m.from.facts).and(m.to.facts)
		d.facts.start, d.facts.end = max(d.facts.start, m.start), max(d.facts.end, m.end)
		if !p.more(d.facts.form, m.end) {
			break
		}
	}
	p.end()
	d.facts.level = 2
	return d
}

// opening steps over the first bracket.
func (p *parser) opening() Form {
	if p.accept('[') {
		return OneOf
	}
	p.accept('{')
	return AllOf
}

// more steps over what follows a member, and reports whether another one comes.
func (p *parser) more(form Form, end endpoint) bool {
	closing := byte(']')
	if form == AllOf {
		closing = '}'
	}
	switch {
	case p.accept(closing):
		return false
	case p.peek() == ',' && end == open:
		p.fail(p.pos, "only the last member of a set can be open at its end")
	case !p.accept(','):
		p.fail(p.pos, p.surpriseInSet(closing))
	}
	return p.err == nil
}

// surpriseInSet says what is wrong with the next byte, where a comma or the closing bracket is due.
func (p *parser) surpriseInSet(closing byte) string {
	if c := p.peek(); c == 0 || c == ']' || c == '}' {
		return "the set is not closed by " + string(rune(closing))
	}
	return p.surprise()
}

// member reads what stands between the commas of a set: a date, a range of dates, or a date and all before or after it.
// The ends of a member that is no range are the same; they are open where it goes on for ever.
func (p *parser) member(m *interval, first bool) {
	start := p.pos
	if p.acceptDots() {
		if !first {
			p.fail(start, "only the first member of a set can be open at its start")
		}
		m.start = open
	}
	p.unit(&m.from, false)
	switch m.to = m.from; {
	case m.start == open || !p.acceptDots():
	case strings.IndexByte(",]}", p.peek()) >= 0 || p.pos == len(p.text):
		m.end = open
	default:
		m.to = unit{}
		p.unit(&m.to, false)
		p.checkRange(m, start)
	}
}

// checkRange fails if m, which starts at the given place, is no range.
func (p *parser) checkRange(m *interval, start int) {
	switch from, to := m.from.facts, m.to.facts; {
	case p.err != nil:
	case (from.flags | to.flags).has(unspecified):
		p.fail(start, "a range goes from one date to another, both without X")
	case from.precision != to.precision || !from.precision.fillsCalendar():
		p.fail(start, "a range is from a year to a year, a month to a month or a day to a day")
	case m.isReversed():
		p.fail(start, "the range ends before it starts")
	}
}

// memberBounds returns the limits of the start and the end of a happening at a member of a set.
func (m *interval) memberBounds(form Form) Bounds {
	b := m.bounds()
	if form == OneOf {
		b.LatestStart, b.EarliestEnd = b.LatestEnd, b.EarliestStart
	}
	return b
}

// with returns the limits of a happening at one of two, or in all of them. In all of them it starts before any has
// ended, and ends after each has begun.
func (b Bounds) with(c Bounds, form Form) Bounds {
	b.EarliestStart = min(b.EarliestStart, c.EarliestStart)
	b.LatestEnd = max(b.LatestEnd, c.LatestEnd)
	if form == OneOf {
		b.LatestStart = max(b.LatestStart, c.LatestStart)
		b.EarliestEnd = min(b.EarliestEnd, c.EarliestEnd)
	} else {
		b.LatestStart = min(b.LatestStart, c.LatestStart)
		b.EarliestEnd = max(b.EarliestEnd, c.EarliestEnd)
	}
	return b
}
