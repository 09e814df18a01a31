package edtf

import "strings"

// interval is what is said of the start and the end of something.
type interval struct {
	from, to   unit
	start, end endpoint
}

// interval reads two ends with a / between them.
func (p *parser) interval() Date {
	var v interval
	p.ends(&v)
	p.end()
	if p.err == nil && v.isReversed() {
		p.fail(strings.IndexByte(p.text, '/')+1, "the end is before the start")
	}
	if p.err != nil {
		return Date{}
	}
	return Date{bounds: v.bounds(), facts: v.facts()}
}

// ends reads the two ends of an interval.
func (p *parser) ends(v *interval) {
	p.startOf(v)
	if !p.accept('/') {
		p.fail(p.pos, p.surprise())
	}
	p.endOf(v)
}

// startOf reads what stands before the /.
func (p *parser) startOf(v *interval) {
	switch {
	case p.peek() == '/':
		v.start = unknown
		return
	case p.acceptDots() && p.peek() == '/':
		v.start = open
		return
	case p.pos > 0:
		v.start = onOrBeyond
	}
	p.unit(&v.from, false)
}

// endOf reads what stands after the /.
func (p *parser) endOf(v *interval) {
	switch p.text[p.pos:] {
	case "":
		v.end = unknown
		return
	case "..":
		p.pos += len("..")
		v.end = open
		return
	}
	if p.unit(&v.to, false); p.acceptDots() {
		v.end = onOrBeyond
	}
}

// isReversed reports whether the end is certainly before the start.
func (v *interval) isReversed() bool {
	if v.start != dated || v.end != dated {
		return false
	}
	if v.from.long != "" && v.to.long != "" {
		from, _ := readYear(v.from.long)
		_, to := readYear(v.to.long)
		return to.minus(from) < 0
	}
	return v.to.last < v.from.first
}

// bounds returns the limits of the start and of the end, for ends that were read without an error and are not reversed.
func (v *interval) bounds() Bounds {
	b := Bounds{v.from.first, v.from.last, v.to.first, v.to.last}
	switch v.start {
	case unknown:
		b.EarliestStart, b.LatestStart = DistantPast, DistantFuture
	case open:
		b.EarliestStart, b.LatestStart = DistantPast, DistantPast
	case onOrBeyond:
		b.EarliestStart = DistantPast
	}
	switch v.end {
	case unknown:
		b.EarliestEnd, b.LatestEnd = DistantPast, DistantFuture
	case open:
		b.EarliestEnd, b.LatestEnd = DistantFuture, DistantFuture
	case onOrBeyond:
		b.LatestEnd = DistantFuture
	}
	return v.tighten(b)
}

// tighten narrows the limits by what each end leaves of the other.
func (v *interval) tighten(b Bounds) Bounds {
	b.EarliestEnd = max(b.EarliestEnd, b.EarliestStart)
	b.LatestStart = min(b.LatestStart, b.LatestEnd)
	if v.end == dated && v.to.facts.flags.has(unspecified) {
		b.EarliestEnd = v.to.notBefore(b.EarliestStart)
	}
	if v.start == dated && v.from.facts.flags.has(unspecified) {
		b.LatestStart = v.from.notAfter(b.LatestEnd)
	}
	return b
}

// facts returns what there is to know of the two ends together.
func (v *interval) facts() facts {
	f := v.from.facts.and(v.to.facts)
	f.form, f.start, f.end = Interval, v.start, v.end
	switch {
	case v.start == onOrBeyond || v.end == onOrBeyond || f.flags.has(unspecified):
		f.level = 2
	case v.start != dated || v.end != dated:
		f.level = max(f.level, 1)
	}
	return f
}
