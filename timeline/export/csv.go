package export

import (
	"bytes"
	"io"
	"iter"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"example.org/review/timeline"
)

// CSV writes the events as a table (RFC 4180) with a row of column names, lines ended by CR LF, and one row for each
// event. [ReadCSV] gives the same events back.
//
//	id, kind, title, status, note      as in [timeline.Event]
//	date                               the exact date, as EDTF
//	earliest, latest                   its first and last day, both included; empty where it has none
//	precision                          how fine the date is, such as "month"
//	state, cycle, session              of the review; 0 is empty
//	actors                             "name (role)", separated by semicolons
//	topics, after                      separated by semicolons
//	source, publisher, url, symbol,
//	published, locator                 of the source; published as EDTF
//
// In the three lists a backslash takes away the meaning of a semicolon, a parenthesis, a backslash or a space at an
// end.
//
// A spreadsheet runs a cell that begins with =, +, - or @ as a formula, and changes one such as "2025-06" to the first
// of June. So text that could be a formula gets an apostrophe in front, which ReadCSV takes away; and the columns
// earliest, latest and precision let ReadCSV find out that a date was changed. Options.Raw is for programs: then only a
// text that already looks as if it had such an apostrophe gets one more. Carriage returns become line feeds, and that
// is in the Losses.
func CSV(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	t := table{recorder: newRecorder(w, "CSV", o), raw: o.Raw}
	if o.BOM {
		t.buf = append(t.buf, byteOrderMark...)
	}
	for i := range columns {
		t.text(columns[i].name)
	}
	t.endRow()
	if err := t.each(events, t.event); err != nil {
		return t.losses, err
	}
	return t.losses, t.flush()
}

const byteOrderMark = "\ufeff"

// table is a CSV file that is being written.
type table struct {
	recorder
	raw     bool   // no guard against formulas
	scratch []byte // a cell in the making
}

// event writes the row of e.
func (t *table) event(e *timeline.Event) error {
	if e.ID == "" {
		if err := t.add(e, "has no ID, so ReadCSV refuses it"); err != nil {
			return err
		}
	}
	return t.try(e, t.row)
}

// row writes the row of e.
func (t *table) row(e *timeline.Event) {
	for i := range columns {
		columns[i].write(t, e)
	}
	t.endRow()
}

// endRow ends a row whose every cell ended with a comma.
func (t *table) endRow() { t.buf = append(t.buf[:len(t.buf)-1], "\r\n"...) }

// text writes a cell with s.
func (t *table) text(s string) { t.cell(append(t.scratch[:0], s...)) }

// cell writes a cell with s, which becomes the scratch.
func (t *table) cell(s []byte) {
	t.scratch = s
	if bytes.IndexByte(s, '\r') >= 0 {
		t.flaws |= newlines
		s = bytes.ReplaceAll(bytes.ReplaceAll(s, []byte("\r\n"), []byte("\n")), []byte("\r"), []byte("\n"))
	}
	if !utf8.Valid(s) {
		t.flaws |= broken
		s = bytes.ToValidUTF8(s, []byte("\uFFFD"))
	}
	quotes := needsQuotes(s)
	if quotes {
		t.buf = append(t.buf, '"')
	}
	if likeFormula(s) && (!t.raw || s[0] == apostrophe) {
		t.buf = append(t.buf, apostrophe)
	}
	if quotes {
		t.buf = append(appendDoubled(t.buf, s), '"')
	} else {
		t.buf = append(t.buf, s...)
	}
	t.buf = append(t.buf, ',')
}

// needsQuotes reports whether s must stand in quotes to be one cell, for readers of commas, semicolons or tabs.
func needsQuotes(s []byte) bool {
	for _, c := range s {
		switch c {
		case ',', ';', '\t', '\n', '"':
			return true
		}
	}
	return len(s) > 0 && (s[0] == ' ' || s[len(s)-1] == ' ')
}

// appendDoubled appends s with its quotation marks doubled.
func appendDoubled(dst, s []byte) []byte {
	for {
		i := bytes.IndexByte(s, '"')
		if i < 0 {
			return append(dst, s...)
		}
		dst = append(append(dst, s[:i]...), `""`...)
		s = s[i+1:]
	}
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

// apostrophe stands before a text that a spreadsheet could take for a formula.
const apostrophe = '\''

// likeFormula reports whether a spreadsheet could take s for a formula, whatever apostrophes stand before it.
// Characters that nobody sees count for nothing, and a negative number is only a number.
func likeFormula(s []byte) bool {
	s = bytes.TrimLeft(s, "'")
	switch {
	case len(s) == 0 || 'a' <= s[0]|0x20 && s[0]|0x20 <= 'z' || '0' <= s[0] && s[0] <= '9':
		return false
	case s[0] == '\t' || s[0] == '\n' || s[0] == '\r':
		return true
	}
	seen := bytes.TrimLeftFunc(s, unseen)
	first, _ := utf8.DecodeRune(seen)
	return len(seen) > 0 && strings.ContainsRune("=+-@＝＋－＠", first) && !isNegative(s)
}

// unseen reports whether nothing is to be seen of r.
func unseen(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}

// isNegative reports whether s is a negative whole number that a spreadsheet shows as it is.
func isNegative(s []byte) bool {
	const digits = 15 // beyond which spreadsheets round
	return len(s) > 1 && len(s) <= 1+digits && s[0] == '-' && s[1] != '0' && len(bytes.Trim(s[1:], "0123456789")) == 0
}
