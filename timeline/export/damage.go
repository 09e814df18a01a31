package export

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"example.org/review/timeline/edtf"
)

// ErrDamaged is found by [errors.Is] in the error of [ReadCSV] for a cell with a date that a spreadsheet has changed,
// or of which nobody can tell what it was:
//
//	for e, err := range export.ReadCSV(file) {
//		if errors.Is(err, export.ErrDamaged) {
//			// look the date up again; the error says in which cell
//		}
//	}
var ErrDamaged = errors.New("damaged")

// damageError is the error for a date that is no EDTF, for a reason that is known.
type damageError struct{ reason string }

// Error returns the reason and what to do.
func (e *damageError) Error() string {
	return e.reason + "; write what the source says as 2025, 2025-06 or 2025-06-30"
}

// Is reports whether target is [ErrDamaged].
func (e *damageError) Is(target error) bool { return target == ErrDamaged }

// readDate reads a date as EDTF, and recognizes the usual other forms in order to refuse them with a reason.
func readDate(s string) (edtf.Date, error) {
	d, err := edtf.Parse(s)
	if err == nil {
		return d, nil
	}
	if reason := damage(s); reason != "" {
		return edtf.Date{}, &damageError{reason}
	}
	return edtf.Date{}, err
}

// damage returns what is wrong with a date that is no EDTF, and "" if it is in no form that spreadsheets or people use.
func damage(s string) string {
	switch shape := shapeOf(s); {
	case strings.Trim(s, "#") == "":
		return "is what a spreadsheet shows where a column is too narrow"
	case strings.ContainsRune(shape, 'c') && strings.ContainsAny(shape, "123456789"):
		return "has a month by its name, and may be a day or a month"
	case strings.ContainsRune(shape, ':') && !strings.ContainsAny(shape, "abc"):
		return "has a time of day, as a program adds it to a date"
	case isAny(shape, "1/1/2 1/2/2 2/1/2 2/2/2 1/1/4 1/2/4 2/1/4 2/2/4"):
		return "does not say which number is the day and which is the month"
	case isAny(shape, "1/1 1/2 2/1 2/2"):
		return "may be a day or a month"
	case isAny(shape, "1/4 2/4"):
		return "has its month before the year"
	case isAny(shape, "4/1 4/1/1 4/1/2 4/2/1"), isAny(shape, "4/2 4/2/2") && strings.ContainsFunc(s, isOtherSeparator):
		return "has other signs than hyphens, or a month or day of one digit"
	}
	return damagedNumber(s)
}

// damagedNumber is damage for a number.
func damagedNumber(s string) string {
	const last = 2_958_465 // 9999-12-31, the last day of spreadsheets
	n, err := strconv.ParseFloat(s, 64)
	switch {
	case err != nil || s[0] > '9':
		return ""
	case 10_000 <= n && n <= last:
		day := time.Date(1899, 12, 30+int(n), 0, 0, 0, 0, time.UTC)
		return "is a number as spreadsheets count days, such as " + day.Format(time.DateOnly) +
			", and may have been that day, its month or its year"
	}
	return "is a number, but no year of four digits"
}

// isAny reports whether shape is one of the shapes.
func isAny(shape, shapes string) bool { return slices.Contains(strings.Fields(shapes), shape) }

// shapeOf returns s with each run of digits as the number of them, up to 9, each run of letters as a for one, b for two
// and c for more, and each run of separators as a slash: "1/1/4" for "6-1-2025", "c/2" for "Jun-25".
func shapeOf(s string) string {
	var shape []byte
	var last byte // class of the run at the end of shape
	for _, r := range s {
		class := classOf(r)
		end := len(shape) - 1
		switch {
		case class != last:
			shape = append(shape, class)
		case class == '1' && shape[end] < '9', class == 'a' && shape[end] < 'c':
			shape[end]++
		}
		last = class
	}
	return string(shape)
}

// classOf returns the sign for a run of one rune in a shape.
func classOf(r rune) byte {
	switch {
	case unicode.IsDigit(r):
		return '1'
	case unicode.IsLetter(r):
		return 'a'
	case r == '-' || isOtherSeparator(r):
		return '/'
	case r < utf8.RuneSelf:
		return byte(r)
	}
	return '?'
}

// isOtherSeparator reports whether r separates the numbers of a date, but not in EDTF.
func isOtherSeparator(r rune) bool {
	return strings.ContainsRune("/.,", r) || unicode.IsSpace(r) || r != '-' && unicode.Is(unicode.Pd, r)
}
