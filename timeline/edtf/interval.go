package edtf

import (
	"sort"
	"strings"
)

// interval is what is said of the begin and the end of something.
type interval struct {
	from, to   unit
	begin, end side
}

// interval reads two ends with a / between them.
func (p *parser) interval() Date {
	v := p.ends()
	p.end()
	if p.err == nil && v.isReversed() {
		p.fail(strings.IndexByte(p.text, '/')+1, "the end is before the begin")
	}
	if p.err != nil {
		return Date{}
	}
	return Date{bounds: v.bounds(), facts: v.facts()}
}

// ends reads the two ends of an interval.
func (p *parser) ends() interval {
	var v interval
	p.begin(&v)
	if !p.accept("/") {
		p.fail(p.pos, p.surprise())
	}
	p.finish(&v)
	return v
}

// begin reads what stands before the /.
func (p *parser) begin(v *interval) {
	switch {
	case p.peek() == '/':
		v.begin = unknown
		return
	case p.accept("../"):
		p.pos--
		v.begin = open
		return
	case p.accept(".."):
		v.begin = beyond
	}
	v.from = p.unit(false)
}

// finish reads what stands after the /.
func (p *parser) finish(v *interval) {
	switch p.text[p.pos:] {
	case "":
		v.end = unknown
		return
	case "..":
		p.pos += 2
		v.end = open
		return
	}
	if v.to = p.unit(false); p.accept("..") {
		v.end = beyond
	}
}

// isReversed reports whether the end is certainly before the begin.
func (v *interval) isReversed() bool {
	if v.begin != dated || v.end != dated {
		return false
	}
	if v.from.long != "" && v.to.long != "" {
		from, _ := readYear(v.from.long)
		_, to := readYear(v.to.long)
		return to.minus(from) < 0
	}
	return v.to.last < v.from.first
}

// bounds returns the limits of the begin and of the end, for ends that were read without an error and are not reversed.
func (v *interval) bounds() Bounds {
	b := Bounds{v.from.first, v.from.last, v.to.first, v.to.last}
	switch v.begin {
	case unknown:
		b.EarliestStart, b.LatestStart = unboundedPast, unboundedFuture
	case open:
		b.EarliestStart, b.LatestStart = unboundedPast, unboundedPast
	case beyond:
		b.EarliestStart = unboundedPast
	}
	switch v.end {
	case unknown:
		b.EarliestEnd, b.LatestEnd = unboundedPast, unboundedFuture
	case open:
		b.EarliestEnd, b.LatestEnd = unboundedFuture, unboundedFuture
	case beyond:
		b.LatestEnd = unboundedFuture
	}
	return v.tighten(b)
}

// tighten narrows the limits by what each end leaves of the other.
func (v *interval) tighten(b Bounds) Bounds {
	b.EarliestEnd = max(b.EarliestEnd, b.EarliestStart)
	b.LatestStart = min(b.LatestStart, b.LatestEnd)
	if v.end == dated && v.to.facts.marks.has(unspecified) {
		b.EarliestEnd = v.to.notBefore(b.EarliestStart)
	}
	if v.begin == dated && v.from.facts.marks.has(unspecified) {
		b.LatestStart = v.from.notAfter(b.LatestEnd)
	}
	return b
}

// facts returns what there is to know of the two ends together.
func (v *interval) facts() facts {
	f := v.from.facts.and(v.to.facts)
	f.form, f.begin, f.end = Interval, v.begin, v.end
	switch {
	case v.begin == beyond || v.end == beyond || f.marks.has(unspecified):
		f.level = 2
	case v.begin != dated || v.end != dated:
		f.level = max(f.level, 1)
	}
	return f
}

// and returns what there is to know of two dates together.
func (f facts) and(g facts) facts {
	return facts{
		form:      f.form,
		begin:     f.begin,
		end:       f.end,
		level:     max(f.level, g.level),
		precision: max(f.precision, g.precision),
		marks:     f.marks | g.marks,
	}
}

// notBefore returns the first instant that fits u and is not before the given one, which is not after the last of u.
func (u *unit) notBefore(instant Instant) Instant {
	if instant <= u.first {
		return u.first
	}
	if u.facts.precision == Season {
		return u.seasonNotBefore(instant)
	}
	next, _ := u.pattern.next(dayOf(instant))
	return max(instant, next.first())
}

// notAfter returns the last instant that fits u and is not after the given one, which is not before the first of u.
func (u *unit) notAfter(instant Instant) Instant {
	if instant >= u.last {
		return u.last
	}
	if u.facts.precision == Season {
		return u.seasonNotAfter(instant)
	}
	previous, _ := u.pattern.previous(dayOf(instant + secondsPerDay))
	return min(instant, previous.last())
}

// seasonNotBefore is notBefore for a season of some year.
func (u *unit) seasonNotBefore(instant Instant) Instant {
	i := sort.Search(u.pattern.years()-1, func(i int) bool {
		_, last := u.pattern.seasonAt(i)
		return last >= instant
	})
	first, _ := u.pattern.seasonAt(i)
	return max(first, instant)
}

// seasonNotAfter is notAfter for a season of some year.
func (u *unit) seasonNotAfter(instant Instant) Instant {
	i := sort.Search(u.pattern.years()-1, func(i int) bool {
		first, _ := u.pattern.seasonAt(i + 1)
		return first > instant
	})
	_, last := u.pattern.seasonAt(i)
	return min(last, instant)
}

// seasonAt returns the first and the last instant of the season of the year that has i earlier ones that fit.
func (d *pattern) seasonAt(i int) (first, last Instant) { return d.season().in(d.yearAt(i)) }
