package edtf

import (
	"strconv"
	"strings"
	"time"
)

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
	p := parser{scanner: scanner{text: s}}
	d := p.date()
	if p.err != nil {
		return Date{}, p.err
	}
	d.text = s
	return d, nil
}

// MustParse is [Parse] for texts known to be right, such as literals. It panics if Parse returns an error.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// Of returns the calendar day of t in t's location, such as "2025-01-23". Of a day before the year -9999 or after
// 9999, which EDTF has no form for, it returns the year.
func Of(t time.Time) Date {
	_, offset := t.Zone()
	number := floorDiv(t.Unix()+int64(offset), secondsPerDay)
	d := dayNumbered(number)
	if d.year < 0 || d.year > 9999 {
		return ofFarYear(d)
	}
	century, year, month, dayOfMonth := byte(d.year/100), byte(d.year%100), byte(d.month), byte(d.day)
	text := [len("2025-01-23")]byte{
		'0' + century/10, '0' + century%10, '0' + year/10, '0' + year%10,
		'-', '0' + month/10, '0' + month%10, '-', '0' + dayOfMonth/10, '0' + dayOfMonth%10,
	}
	first := Instant(number) * secondsPerDay
	last := first + secondsPerDay - 1
	return Date{string(text[:]), Bounds{first, last, first, last}, facts{precision: Day}}
}

// ofFarYear is Of for a day whose year is negative or has more than four digits.
func ofFarYear(d day) Date {
	if !hasDays(d.year) {
		return MustParse("Y" + strconv.FormatInt(d.year, 10))
	}
	return MustParse(string(appendDay(nil, d)))
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

// date reads the whole text, which is not empty.
func (p *parser) date() Date {
	if p.text[0] == '[' || p.text[0] == '{' {
		return p.set()
	}
	if strings.IndexByte(p.text, '/') >= 0 {
		return p.interval()
	}
	var u unit
	p.unit(&u, true)
	p.end()
	return Date{bounds: Bounds{u.first, u.last, u.first, u.last}, facts: u.facts}
}
