package words

import (
	"strconv"
	"strings"
)

// parts is a single date, taken apart for the writer.
type parts struct {
	names      named
	era        yearKind
	mark       byte  // the qualifier of the whole date, or 0
	year, last int64 // the first and the last year that it may be
	month, day int   // the month, or the code of a season or another part of a year
	clock      string
}

// named is what a date names besides its year.
type named uint8

const (
	namesNone named = iota // the end of an interval that nobody knows
	namesYear
	namesMonth
	namesDay
	namesSecond
	namesSomeMonth
	namesSomeDay
	namesSomeDayOfYear
	namesSeason
	namesPart
)

// yearKind is how a year is said.
type yearKind uint8

const (
	plainYear    yearKind = iota // 1000 to 9999
	commonEra                    // before 1000, or after 9999
	beforeEra                    // before the year 1
	tenYears                     // ten years, 1990 to 1999
	severalYears                 // one of ten years without a name, or of more
	anyYear
	yearKinds
)

// The codes of seasons and of other parts of a year start at these.
const (
	firstSeason = 21
	firstPart   = 33
)

// takeApart takes the EDTF text of a single date apart. It reports whether there are words for it in any language:
// not for qualifiers of parts, for digits that are open before others, for significant digits and for long exponents.
func takeApart(text string) (p parts, ok bool) {
	if text == "" {
		return p, true
	}
	text, p.clock, _ = strings.Cut(text, "T")
	if c := text[len(text)-1]; c == '?' || c == '~' || c == '%' {
		p.mark, text = c, text[:len(text)-1]
	}
	if text[0] == 'Y' {
		p.names = namesYear
		return p, p.readLongYear(text[1:])
	}
	return p, p.readYear(text)
}

// readYear reads a year of four digits and what follows it.
func (p *parts) readYear(text string) bool {
	digits := strings.TrimPrefix(text, "-")
	if len(digits) < 4 || !p.setYears(digits[:4], len(digits) < len(text)) {
		return false
	}
	switch rest := digits[4:]; len(rest) {
	case 0:
		p.names = namesYear
		return true
	case 3:
		return rest[0] == '-' && p.setMonth(rest[1:])
	case 6:
		return rest[0] == '-' && rest[3] == '-' && p.setDay(rest[1:3], rest[4:])
	}
	return false
}

// setYears sets the years that four digits may be.
func (p *parts) setYears(digits string, negative bool) bool {
	known := strings.TrimRight(digits, "X")
	open := len(digits) - len(known)
	year, ok := digitsValue(known)
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
	p.era = severalYears
	if open == 1 {
		p.era = tenYears
	}
	p.year, p.last = year, year
	for range open {
		p.year, p.last = p.year*10, p.last*10+9
	}
	return true
}

// setYear sets the year, and its era.
func (p *parts) setYear(year int64, negative bool) {
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
func (p *parts) setMonth(text string) bool {
	month, ok := digitsValue(text)
	p.month = int(month)
	switch {
	case text == "XX":
		p.names = namesSomeMonth
		return true
	case month >= firstPart:
		p.names = namesPart
	case month >= firstSeason:
		p.names = namesSeason
		return ok && (!p.overNewYear() || p.era == plainYear && p.year < 9999 || p.era >= tenYears)
	default:
		p.names = namesMonth
	}
	return ok
}

// setDay sets month and day.
func (p *parts) setDay(month, day string) bool {
	if !p.setMonth(month) {
		return false
	}
	n, ok := digitsValue(day)
	p.day = int(n)
	switch {
	case day == "XX" && p.names == namesMonth:
		p.names = namesSomeDay
		return true
	case day == "XX":
		p.names = namesSomeDayOfYear
		return true
	case p.clock != "":
		p.names = namesSecond
	default:
		ok = ok && p.names == namesMonth
		p.names = namesDay
	}
	return ok
}

// readLongYear reads what follows a Y. A year with an exponent has words if four digits can write it.
func (p *parts) readLongYear(text string) bool {
	digits := strings.TrimPrefix(text, "-")
	digits, exponent, hasExponent := strings.Cut(digits, "E")
	zeros, _ := strconv.Atoi(exponent)
	year, ok := digitsValue(digits)
	if !ok || hasExponent && (zeros == 0 || zeros > 4) {
		return false
	}
	for range zeros {
		year *= 10
	}
	p.setYear(year, text[0] == '-')
	return !hasExponent || year <= 9999
}

// isOpen reports whether p has digits that are open.
func (p *parts) isOpen() bool {
	return p.era >= tenYears || namesSomeMonth <= p.names && p.names <= namesSomeDayOfYear
}

// overNewYear reports whether p is a season that starts in December.
func (p *parts) overNewYear() bool { return p.month == 24 || p.month == 28 || p.month == 30 }

// count returns the number of the year, which is counted from 1 in either direction.
func (p *parts) count() int64 {
	if p.year <= 0 {
		return 1 - p.year
	}
	return p.year
}

// digitsValue returns the number that at most 17 decimal digits make, and reports whether text is that.
func digitsValue(text string) (n int64, ok bool) {
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
