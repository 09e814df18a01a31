package export

import (
	"time"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// appendEarliest appends the first day of d, and nothing where it has none.
func appendEarliest(dst []byte, d edtf.Date) []byte {
	at, ok := d.Earliest()
	return appendDay(dst, at, ok)
}

// appendLatest appends the last day of d, and nothing where it has none.
func appendLatest(dst []byte, d edtf.Date) []byte {
	at, ok := d.Latest()
	return appendDay(dst, at, ok)
}

// appendPrecision appends how fine d is and the sign of its qualifier, which programs drop of "2021-05?", and nothing
// for the zero Date.
func appendPrecision(dst []byte, d edtf.Date) []byte {
	if d.IsZero() {
		return dst
	}
	dst = append(dst, d.Precision().String()...)
	switch uncertain, approximate := d.Uncertain(), d.Approximate(); {
	case uncertain && approximate:
		return append(dst, '%')
	case uncertain:
		return append(dst, '?')
	case approximate:
		return append(dst, '~')
	}
	return dst
}

// qualifiers are the signs that a precision may end in.
const qualifiers = "?~%"

// appendDay appends the day of an instant as EDTF, and nothing where there is none or EDTF has no days for its year.
// Days before the year 0 are in words, because programs read -0044-03-15 as a day of 2044.
func appendDay(dst []byte, at time.Time, ok bool) []byte {
	year, month, day := at.Date()
	switch {
	case !ok || year < -9999 || year > 9999:
		return dst
	case year < 0:
		return append(dst, words.Write(edtf.Of(at), words.English)...)
	}
	dst = appendTwoDigits(appendTwoDigits(dst, year/100), year%100)
	return appendTwoDigits(append(appendTwoDigits(append(dst, '-'), int(month)), '-'), day)
}

// appendTwoDigits appends a number under 100.
func appendTwoDigits(dst []byte, n int) []byte { return append(dst, byte('0'+n/10), byte('0'+n%10)) }
