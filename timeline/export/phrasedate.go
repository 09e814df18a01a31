package export

import (
	"strings"
	"time"
)

// parts are the parts of the text of a single date; what it leaves out is empty, and X is a digit that it leaves open.
type parts struct {
	year, month, day, clock      string
	yearMark, monthMark, dayMark mark
}

// mark is what the qualifiers say of one part of a date.
type mark uint8

// The qualifiers: "?" is uncertain, "~" is approximate, "%" is both.
const (
	uncertain mark = 1 << iota
	approximate
)

// markOf returns the mark that c stands for, and 0 for any other character.
func markOf(c byte) mark {
	switch c {
	case '?':
		return uncertain
	case '~':
		return approximate
	case '%':
		return uncertain | approximate
	}
	return 0
}

// split returns the parts of text, which is the text of a single date.
func split(text string) (p parts) {
	text, p.clock, _ = strings.Cut(text, "T")
	var own, all mark
	p.year, own, all, text = cutPart(text)
	p.yearMark = own | all
	p.month, own, all, text = cutPart(text)
	p.monthMark = own | all
	p.yearMark |= all
	p.day, own, all, _ = cutPart(text)
	p.dayMark = own | all
	p.monthMark |= all
	p.yearMark |= all
	return p
}

// cutPart cuts the first part off text. A mark in front of a part is its own; one behind it is for all up to there.
func cutPart(text string) (part string, own, all mark, rest string) {
	if text != "" {
		own = markOf(text[0])
	}
	if own != 0 {
		text = text[1:]
	}
	n := 0
	for n < len(text) && (text[n] != '-' || n == 0 || text[n-1] == 'Y') { // a minus in front belongs to the year
		n++
	}
	part, rest = text[:n], strings.TrimPrefix(text[n:], "-")
	if n > 0 {
		all = markOf(part[n-1])
	}
	if all != 0 {
		part = part[:n-1]
	}
	return part, own, all, rest
}

// plain reports whether p is a month or a day of a year of four digits, with nothing left open or qualified.
func (p parts) plain() bool {
	return p.month != "" && p.month <= "12" && !open(p.month) && !open(p.day) && p.clock == "" &&
		len(p.year) == 4 && p.year[0] >= '1' && !open(p.year) && p.yearMark|p.monthMark|p.dayMark == 0
}

// open reports whether text leaves a digit open.
func open(text string) bool { return strings.Contains(text, "X") }

// append appends p in words, with its marks and its time of day.
func (p parts) append(dst []byte) []byte {
	same := (p.month == "" || p.monthMark == p.yearMark) && (p.day == "" || p.dayMark == p.yearMark)
	if same {
		dst = p.yearMark.appendTo(dst, "possibly ", "", "about ")
	}
	dst = p.appendCalendar(dst)
	if p.clock != "" {
		dst = appendClock(append(dst, ", "...), p.clock)
	}
	if !same {
		dst = p.appendMarks(append(dst, " ("...))
		dst = append(dst, ')')
	}
	return dst
}

// appendTo appends the words for m, with and between them if it is both.
func (m mark) appendTo(dst []byte, uncertainly, and, roughly string) []byte {
	if m&uncertain != 0 {
		dst = append(dst, uncertainly...)
	}
	if m == uncertain|approximate {
		dst = append(dst, and...)
	}
	if m&approximate != 0 {
		dst = append(dst, roughly...)
	}
	return dst
}

// appendMarks appends which part is uncertain or approximate: "year uncertain, day approximate".
func (p parts) appendMarks(dst []byte) []byte {
	sep := ""
	for _, part := range [...]struct {
		name string
		mark mark
	}{{"year ", p.yearMark}, {"month ", p.monthMark}, {"day ", p.dayMark}} {
		if part.mark != 0 {
			dst = append(append(dst, sep...), part.name...)
			dst = part.mark.appendTo(dst, "uncertain", " and ", "approximate")
			sep = ", "
		}
	}
	return dst
}

// appendCalendar appends the words for day, month and year, without marks.
func (p parts) appendCalendar(dst []byte) []byte {
	switch {
	case partlyOpen(p.month) || partlyOpen(p.day):
		return p.appendPattern(dst)
	case open(p.day):
		dst = append(dst, "some day"...)
	case p.day != "" && open(p.month):
		dst = append(append(dst, "day "...), trimZeros(p.day)...)
	case p.day != "":
		dst = append(dst, trimZeros(p.day)...)
	}
	return p.appendMonth(dst)
}

// partlyOpen reports whether some but not all digits of text are left open.
func partlyOpen(text string) bool { return open(text) && text != "XX" }

// appendPattern appends a date for which English has no words as it is written.
func (p parts) appendPattern(dst []byte) []byte {
	if p.day != "" {
		dst = append(dst, "some day "...)
	} else {
		dst = append(dst, "some month "...)
	}
	dst = append(append(dst, p.year...), '-')
	dst = append(dst, p.month...)
	if p.day != "" {
		dst = append(append(dst, '-'), p.day...)
	}
	return dst
}

// appendMonth appends the words for month and year, and joins them to a day before them.
func (p parts) appendMonth(dst []byte) []byte {
	join := ""
	if p.day != "" {
		join = " "
		if open(p.day) || open(p.month) {
			join = " of "
		}
	}
	switch {
	case p.month == "" || open(p.month) && open(p.day):
		return p.appendYearOf(dst, join)
	case open(p.month):
		dst = append(append(dst, join...), "some month"...)
		return p.appendYearOf(dst, " of ")
	case p.month[0] >= '2':
		return p.appendSeason(dst)
	}
	dst = append(append(dst, join...), time.Month(number(p.month)).String()...)
	if open(p.year) {
		return p.appendYearOf(dst, " of ")
	}
	return p.appendYearOf(dst, " ")
}

// appendYearOf appends join and the year, if there is one.
func (p parts) appendYearOf(dst []byte, join string) []byte {
	if p.year == "" {
		return dst
	}
	dst = append(dst, join...)
	if join != "" && decade(p.year) {
		dst = append(dst, "some year of "...)
	}
	return appendYear(dst, p.year)
}

// appendSeason appends the words for a part of a year that is no month, codes 21 to 41. A season that runs from
// December into the next year names both.
func (p parts) appendSeason(dst []byte) []byte {
	code := number(p.month)
	if code > 32 {
		name := [...]string{
			"first quarter", "second quarter", "third quarter", "fourth quarter",
			"first third", "second third", "last third", "first half", "second half",
		}[code-33]
		return p.appendYearOf(append(dst, name...), " of ")
	}
	dst = append(dst, [...]string{"", "northern ", "southern "}[(code-21)/4]...)
	dst = append(dst, [...]string{"spring", "summer", "autumn", "winter"}[(code-21)%4]...)
	if open(p.year) {
		return p.appendYearOf(dst, " of ")
	}
	dst = p.appendYearOf(dst, " ")
	if code == 24 || code == 28 || code == 30 {
		dst = appendYearNumber(append(dst, '/'), int64(number(p.year))+1)
	}
	return dst
}

// appendClock appends a time of day and its zone: "15:00 UTC+05". Whole minutes have no seconds.
func appendClock(dst []byte, clock string) []byte {
	end := strings.IndexAny(clock, "Z+-")
	if end < 0 {
		end = len(clock)
	}
	dst = append(dst, strings.TrimSuffix(clock[:end], ":00")...)
	if end == len(clock) {
		return dst
	}
	dst = append(dst, " UTC"...)
	return append(dst, strings.TrimPrefix(clock[end:], "Z")...)
}

// trimZeros returns text without zeros in front.
func trimZeros(text string) string { return strings.TrimLeft(text, "0") }

// number returns the number that a few digits make, and 0 for none.
func number(digits string) (n int) {
	for i := range len(digits) {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}
