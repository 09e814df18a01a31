package words

import (
	"strconv"
	"strings"
)

// point is a single date, taken apart for the writer.
type point struct {
	class      class
	era        era
	mark       byte  // the qualifier of the whole date, or 0
	year, last int64 // the first and the last year that it may be
	month, day int   // the month, or the code of a season or another part of a year
	clock      string
}

// class is what a point names beside the year.
type class uint8

const (
	noDate class = iota // the end of an interval that nobody knows
	onlyYear
	aMonth
	aDay
	aSecond
	someMonth
	someDay
	someDayOfAll
	aSeason
	aPart
)

// era is how a year is said.
type era uint8

const (
	plainYear era = iota // 1000 to 9999
	commonEra            // before 1000, or after 9999
	beforeEra            // before the year 1
	decade               // ten years, 1990 to 1999
	someYear             // one of ten years without a name, or of more
	anyYear
	eras
)

// The codes of seasons and of other parts of a year start at these.
const (
	firstSeason = 21
	firstPart   = 33
)

// readPoint takes the EDTF text of a single date apart. It reports whether there are words for it in any language:
// not for qualifiers of parts, for digits that are open before others, for significant digits and for long exponents.
func readPoint(text string) (p point, ok bool) {
	if text == "" {
		return p, true
	}
	text, p.clock, _ = strings.Cut(text, "T")
	if c := text[len(text)-1]; c == '?' || c == '~' || c == '%' {
		p.mark, text = c, text[:len(text)-1]
	}
	if text[0] == 'Y' {
		p.class = onlyYear
		return p, p.readLongYear(text[1:])
	}
	return p, p.readYear(text)
}

// readYear reads a year of four digits and what follows it.
func (p *point) readYear(text string) bool {
	digits := strings.TrimPrefix(text, "-")
	if len(digits) < 4 || !p.setYears(digits[:4], len(digits) < len(text)) {
		return false
	}
	switch rest := digits[4:]; len(rest) {
	case 0:
		p.class = onlyYear
		return true
	case 3:
		return rest[0] == '-' && p.setMonth(rest[1:])
	case 6:
		return rest[0] == '-' && rest[3] == '-' && p.setDay(rest[1:3], rest[4:])
	}
	return false
}

// setYears sets the years that four digits may be.
func (p *point) setYears(digits string, negative bool) bool {
	known := strings.TrimRight(digits, "X")
	open := len(digits) - len(known)
	year, ok := number(known)
	switch {
	case open == 4:
		p.era = anyYear
		return !negative
	case !ok || open > 0 && (negative || digits[0] == '0'):
		return false
	case open == 0:
		p.setYear(year, negative)
		return true
	}
	p.era = someYear
	if open == 1 {
		p.era = decade
	}
	p.year, p.last = year, year
	for range open {
		p.year, p.last = p.year*10, p.last*10+9
	}
	return true
}

// setYear sets the year, and its era.
func (p *point) setYear(year int64, negative bool) {
	if negative {
		year = -year
	}
	p.year, p.last = year, year
	switch {
	case year <= 0:
		p.era = beforeEra
	case year < 1000 || year > 9999:
		p.era = commonEra
	}
}

// setMonth sets the month, or the part of the year that stands in its place.
func (p *point) setMonth(text string) bool {
	month, ok := number(text)
	p.month = int(month)
	switch {
	case text == "XX":
		p.class = someMonth
		return true
	case month >= firstPart:
		p.class = aPart
	case month >= firstSeason:
		p.class = aSeason
		return ok && (!p.overNewYear() || p.era == plainYear && p.year < 9999 || p.era >= decade)
	default:
		p.class = aMonth
	}
	return ok
}

// setDay sets month and day.
func (p *point) setDay(month, day string) bool {
	if !p.setMonth(month) {
		return false
	}
	n, ok := number(day)
	p.day = int(n)
	switch {
	case day == "XX" && p.class == aMonth:
		p.class = someDay
		return true
	case day == "XX":
		p.class = someDayOfAll
		return true
	case p.clock != "":
		p.class = aSecond
	default:
		ok = ok && p.class == aMonth
		p.class = aDay
	}
	return ok
}

// readLongYear reads what follows a Y. A year with an exponent has words if four digits can write it.
func (p *point) readLongYear(text string) bool {
	digits := strings.TrimPrefix(text, "-")
	digits, exponent, hasExponent := strings.Cut(digits, "E")
	zeros, _ := strconv.Atoi(exponent)
	year, ok := number(digits)
	if !ok || hasExponent && (zeros == 0 || zeros > 4) {
		return false
	}
	for range zeros {
		year *= 10
	}
	p.setYear(year, text[0] == '-')
	return !hasExponent || year <= 9999
}

// overNewYear reports whether p is a season that starts in December.
func (p *point) overNewYear() bool { return p.month == 24 || p.month == 28 || p.month == 30 }

// count returns the number of the year, which is counted from 1 in either direction.
func (p *point) count() int64 {
	if p.year <= 0 {
		return 1 - p.year
	}
	return p.year
}

// number returns the number that at most 17 decimal digits make, and reports whether text is that.
func number(text string) (n int64, ok bool) {
	if len(text) > 17 {
		return 0, false
	}
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		n = n*10 + int64(text[i]-'0')
	}
	return n, true
}
