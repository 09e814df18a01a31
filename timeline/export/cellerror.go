package export

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"example.org/review/timeline/edtf"
)

// ErrDamaged is found by [errors.Is] in the error of [ReadCSV] for a cell with a date that a spreadsheet has changed,
// or nobody can tell which of its readings is meant:
//
//	for e, err := range export.ReadCSV(file, export.ReadOptions{}) {
//		if errors.Is(err, export.ErrDamaged) {
//			// look the date up again; the error says in which cell
//		}
//	}
var ErrDamaged = errors.New("damaged")

// CellError says which cell of a sheet cannot be read, and why.
type CellError struct {
	Row    int    // as a spreadsheet counts, from 1: blank rows count, and a line such as "sep=;" does not
	Column int    // from 1; 0 if the whole row is meant
	Name   string // of the column, as CSV writes it; "" where the header is none
	Header string // of the column, as the sheet writes it
	Text   string // of the cell
	Reason string // for people; its wording may change

	// Readings are the dates that the cell may stand for, at most four; none where that is not known.
	Readings []edtf.Date

	err     error
	damaged bool
}

// Error returns a sentence with the place, the text and the reason.
func (e *CellError) Error() string {
	if e.Column == 0 {
		return fmt.Sprintf("row %d: %s", e.Row, e.Reason)
	}
	place := fmt.Sprintf("row %d, column %d", e.Row, e.Column)
	if name := cmp.Or(e.Header, e.Name); name != "" {
		place += " (" + shortened(name) + ")"
	}
	return fmt.Sprintf("%s: %s: %s", place, quoted(e.Text), e.Reason)
}

// Unwrap returns the error of the cell, such as a [*words.ReadError] or an [*edtf.ParseError], and nil if there is none.
func (e *CellError) Unwrap() error { return e.err }

// Is reports whether target is [ErrDamaged] and the cell is so.
func (e *CellError) Is(target error) bool { return e.damaged && target == ErrDamaged }

// quoted returns s in quotation marks, cut where it is long.
func quoted(s string) string {
	if short := shortened(s); short != s {
		return fmt.Sprintf("%q...", short[:len(short)-len("...")])
	}
	return fmt.Sprintf("%q", s)
}

// shortened returns s, cut where it is long.
func shortened(s string) string {
	const limit = 60 // so that the cell and what is wrong with it stand on one line
	if len(s) <= limit {
		return s
	}
	cut := limit
	for cut > limit-utf8.UTFMax && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "..."
}

// list joins words with commas, and the last with a conjunction.
func list(words []string, conjunction string) string {
	if n := len(words) - 1; n > 0 {
		return strings.Join(words[:n], ", ") + " " + conjunction + " " + words[n]
	}
	return strings.Join(words, "")
}
