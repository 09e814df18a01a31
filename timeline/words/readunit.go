package words

import (
	"strconv"
	"time"
)

// unit is a year, month, day, or a part of a year with a code: the units in which EDTF speaks.
type unit struct {
	year  int64
	open  int8 // how many of the last digits of the year are not known
	month int8 // 0: none; unknownPart: XX
	day   int8 // 0: none; unknownPart: XX
	code  int8 // 21 to 41, or 0
}

// isLong reports whether EDTF has a form for the year alone, but for no part of it.
func (u unit) isLong() bool { return u.year < -9999 || u.year > 9999 }

// append appends u as EDTF.
func (u unit) append(b []byte) []byte {
	year := u.year
	if u.isLong() {
		b = append(b, 'Y')
		return strconv.AppendInt(b, year, 10)
	}
	if year < 0 {
		b, year = append(b, '-'), -year
	}
	at := len(b)
	b = append(b, byte('0'+year/1000), byte('0'+year/100%10), byte('0'+year/10%10), byte('0'+year%10))
	for i := range int(u.open) {
		b[at+3-i] = 'X'
	}
	if u.code != 0 {
		return appendTwo(b, u.code)
	}
	if u.month != 0 {
		b = appendTwo(b, u.month)
	}
	if u.day != 0 {
		b = appendTwo(b, u.day)
	}
	return b
}

// appendTwo appends a hyphen and two digits.
func appendTwo(b []byte, n int8) []byte {
	if n == unknownPart {
		return append(b, "-XX"...)
	}
	return append(b, '-', byte('0'+n/10), byte('0'+n%10))
}

// codes are the first and last code of the parts of a year that have the same length.
var codes = [...]struct{ first, last int8 }{{33, 36}, {37, 39}, {40, 41}}

// add returns the unit that lies n units after u, of the same kind.
func (u unit) add(n int) unit {
	switch {
	case u.day != 0:
		return dayUnit(u.date().AddDate(0, 0, n))
	case u.month != 0:
		t := time.Date(int(u.year), time.Month(int(u.month)+n), 1, 0, 0, 0, 0, time.UTC)
		return unit{year: int64(t.Year()), month: int8(t.Month())}
	case u.code != 0:
		for _, c := range codes {
			if c.first <= u.code && u.code <= c.last {
				size := int64(c.last-c.first) + 1
				at := u.year*size + int64(u.code-c.first) + int64(n)
				year := floorDiv(at, size)
				return unit{year: year, code: c.first + int8(at-year*size)}
			}
		}
	}
	return unit{year: u.year + int64(n)}
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// date returns the day of u.
func (u unit) date() time.Time {
	return time.Date(int(u.year), time.Month(u.month), int(u.day), 0, 0, 0, 0, time.UTC)
}

// dayUnit returns the day of t.
func dayUnit(t time.Time) unit {
	return unit{year: int64(t.Year()), month: int8(t.Month()), day: int8(t.Day())}
}

// daysIn returns the number of days of a month.
func daysIn(year int64, month int8) int8 {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// precision returns how fine u is: 1 for a year, 2 a part of it, 3 a month, 4 a day.
func (u unit) precision() int {
	switch {
	case u.day != 0:
		return 4
	case u.month != 0:
		return 3
	case u.code != 0:
		return 2
	}
	return 1
}

// first returns the first unit of a precision in u, or u itself if it is as fine.
func (u unit) first(precision int) unit {
	if u.precision() < 3 && precision >= 3 {
		month := int8(1)
		if u.code != 0 {
			month, _ = codeMonths(u.code)
		}
		u = unit{year: u.year, month: month}
	}
	if u.precision() < 4 && precision >= 4 {
		u.day = 1
	}
	return u
}

// last returns the last unit of a precision in u.
func (u unit) last(precision int) unit {
	if u.precision() < 3 && precision >= 3 {
		month := int8(12)
		if u.code != 0 {
			_, month = codeMonths(u.code)
		}
		u = unit{year: u.year, month: month}
	}
	if u.precision() < 4 && precision >= 4 {
		u.day = daysIn(u.year, u.month)
	}
	return u
}

// codeMonths returns the first and last month of a quarter, third or half.
func codeMonths(code int8) (first, last int8) {
	for _, c := range codes {
		if c.first <= code && code <= c.last {
			size := 12 / (c.last - c.first + 1)
			return (code-c.first)*size + 1, (code - c.first + 1) * size
		}
	}
	return 1, 12
}
