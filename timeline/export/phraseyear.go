package export

import (
	"strconv"
	"strings"
)

// appendYear appends the words for a year as EDTF writes it. Years from 1000 to 9999 stand alone; all others say
// their era, and year 0 is 1 BCE. The last digits may be open ("201X": the 2010s), or a precision may follow ("1950S2").
func appendYear(dst []byte, year string) []byte {
	if open(year) {
		return appendOpenYear(dst, year)
	}
	year, digits, rounded := strings.Cut(year, "S")
	if n, ok := yearNumber(strings.TrimPrefix(year, "Y")); ok {
		dst = appendYearNumber(dst, n)
	} else {
		dst = append(append(dst, "year "...), strings.TrimPrefix(year, "Y")...)
	}
	switch {
	case digits == "1":
		dst = append(dst, " (1 significant digit)"...)
	case rounded:
		dst = append(append(dst, " ("...), digits...)
		dst = append(dst, " significant digits)"...)
	}
	return dst
}

// yearNumber returns the value of a year such as "-0044" or "17E8", if an int64 holds it.
func yearNumber(text string) (n int64, ok bool) {
	text, exponent, _ := strings.Cut(text, "E")
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil || len(exponent) > 2 || len(text)+number(exponent) > 18 {
		return 0, false
	}
	for range number(exponent) {
		n *= 10
	}
	return n, true
}

// appendYearNumber appends year n of the astronomical count, which has a year 0.
func appendYearNumber(dst []byte, n int64) []byte {
	switch {
	case n <= 0:
		return append(appendGrouped(dst, 1-n), " BCE"...)
	case n < 1000 || n > 9999:
		return append(appendGrouped(dst, n), " CE"...)
	}
	return strconv.AppendInt(dst, n, 10)
}

// appendGrouped appends n, which is not negative; numbers of more than four digits have commas.
func appendGrouped(dst []byte, n int64) []byte {
	start := len(dst)
	dst = strconv.AppendInt(dst, n, 10)
	if len(dst)-start <= 4 {
		return dst
	}
	for i := len(dst) - 3; i > start; i -= 3 {
		dst = append(dst, 0)
		copy(dst[i+1:], dst[i:])
		dst[i] = ','
	}
	return dst
}

// decade reports whether only the last digit of year is open, and the others make a year since 1000.
func decade(year string) bool {
	return len(year) == 4 && year[0] >= '1' && year[3] == 'X' && !open(year[:3])
}

// appendOpenYear appends the words for a year whose digits are open in part.
func appendOpenYear(dst []byte, year string) []byte {
	digits := strings.TrimRight(year, "X")
	switch {
	case len(strings.TrimLeft(year, "-X")) == 0:
		return append(dst, "an unknown year"...)
	case decade(year):
		dst = append(append(dst, "the "...), digits...)
		return append(dst, "0s"...)
	case open(digits):
		return append(append(dst, "some year "...), year...)
	}
	from, _ := yearNumber(strings.ReplaceAll(year, "X", "0"))
	to, _ := yearNumber(strings.ReplaceAll(year, "X", "9"))
	dst = appendYearNumber(append(dst, "some year in "...), min(from, to))
	return appendYearNumber(append(dst, "–"...), max(from, to))
}
