package export

import (
	"time"

	"example.org/review/timeline/edtf"
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

// appendPrecision appends how fine d is, and nothing for the zero Date.
func appendPrecision(dst []byte, d edtf.Date) []byte {
	if d.IsZero() {
		return dst
	}
	return append(dst, d.Precision().String()...)
}

// appendDay appends the day of an instant as EDTF, and nothing where there is none or EDTF has no days for its year.
func appendDay(dst []byte, at time.Time, ok bool) []byte {
	year := at.Year()
	if !ok || year < -9999 || year > 9999 {
		return dst
	}
	if year < 0 {
		dst = append(dst, '-')
		at = at.AddDate(-2*year, 0, 0)
	}
	return at.AppendFormat(dst, time.DateOnly)
}
