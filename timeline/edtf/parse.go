package edtf

import "strings"

// Parse reads an expression of the Extended Date/Time Format (EDTF), level 0, 1 or 2, as the Library of Congress
// published it on 4 February 2019. The empty text is the zero Date. Every error is a [*ParseError].
//
// Parse keeps s and allocates nothing. It takes time in proportion to the length of s, whatever s says.
func Parse(s string) (Date, error) {
	if d, ok := parseDay(s); ok {
		return d, nil
	}
	if s == "" {
		return Date{}, nil
	}
	p := parser{text: s}
	d := p.date()
	if p.err != nil {
		return Date{}, p.err
	}
	d.text = s
	return d, nil
}

// parseDay reads the commonest form, "2025-06-16", quickly, and leaves everything else alone.
func parseDay(s string) (Date, bool) {
	if len(s) != len("2025-06-16") || s[4] != '-' || s[7] != '-' {
		return Date{}, false
	}
	century, year := twoDigits(s[0], s[1]), twoDigits(s[2], s[3])
	month, dayOfMonth := twoDigits(s[5], s[6]), twoDigits(s[8], s[9])
	if century < 0 || year < 0 || month < 1 || month > 12 || dayOfMonth < 1 {
		return Date{}, false
	}
	d := day{int64(century*100 + year), month, dayOfMonth}
	if dayOfMonth > 28 && dayOfMonth > daysIn(d.year, month) {
		return Date{}, false
	}
	first := Instant(dayNumber(d)) * secondsPerDay
	last := first + secondsPerDay - 1
	return Date{s, Bounds{first, last, first, last}, facts{precision: Day}}, true
}

// twoDigits returns the number that two digits make, and less than 0 if they are none.
func twoDigits(tens, units byte) int {
	tens, units = tens-'0', units-'0'
	if tens > 9 || units > 9 {
		return -1
	}
	return int(tens)*10 + int(units)
}

// parser reads a text from left to right. The first failure is kept in err; what is read after it means nothing.
type parser struct {
	text string
	pos  int
	err  *ParseError
	axis *axis // for years that saturate; nil leaves them so
}

// fail records that the text is no date because of what stands at the offset.
func (p *parser) fail(offset int, reason string) {
	if p.err == nil {
		p.err = &ParseError{Text: p.text, Offset: offset, Reason: reason}
	}
}

// peek returns the next byte, and 0 at the end.
func (p *parser) peek() byte {
	if p.pos < len(p.text) {
		return p.text[p.pos]
	}
	return 0
}

// accept steps over the prefix, if it comes next, and reports whether it did.
func (p *parser) accept(prefix string) bool {
	if !strings.HasPrefix(p.text[p.pos:], prefix) {
		return false
	}
	p.pos += len(prefix)
	return true
}

// end fails if there is text left.
func (p *parser) end() {
	if p.err == nil && p.pos < len(p.text) {
		p.fail(p.pos, p.surprise())
	}
}

// surprise says what is wrong with the next byte, where it cannot stand.
func (p *parser) surprise() string {
	switch c := p.peek(); {
	case c == ' ':
		return "there are no spaces in a date"
	case c == 'x' || c == 'u':
		return "an unspecified digit is written X"
	case c == '?' || c == '~' || c == '%':
		return "a qualifier cannot stand here; uncertain and approximate together is %"
	case c == 'T' || c == 't':
		return "a time of day follows only a full date that stands alone"
	case c == '/':
		return "an interval has one / between its two ends"
	case '0' <= c && c <= '9':
		return "this digit cannot stand here"
	case c == '.':
		return "two dots belong into a set, or to an end of an interval"
	}
	return "this cannot stand here"
}

// date reads the whole text, which is not empty.
func (p *parser) date() Date {
	if p.text[0] == '[' || p.text[0] == '{' {
		return p.set()
	}
	if strings.IndexByte(p.text, '/') >= 0 {
		return p.interval()
	}
	u := p.unit(true)
	p.end()
	return Date{bounds: Bounds{u.first, u.last, u.first, u.last}, facts: u.facts}
}
