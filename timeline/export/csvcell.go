package export

import (
	"strings"
	"unicode/utf8"
)

const byteOrderMark = "\ufeff"

// table is a CSV file that is being written.
type table struct {
	recorder
	raw     bool   // no guard against formulas
	scratch []byte // a cell in the making
}

// endRow ends a row whose every cell ended with a comma.
func (t *table) endRow() { t.buf = append(t.buf[:len(t.buf)-1], "\r\n"...) }

// text writes a cell with s. ReadCSV will not give back spaces at its ends.
func (t *table) text(s string) {
	if simple(t, s) {
		return
	}
	s = t.plain(s)
	if trimSpaces(s) != s {
		t.flaws |= outerSpaces
	}
	t.cell(append(t.scratch[:0], s...))
}

// simple writes a cell with s, if that needs no guard and stays as it is: most cells are so, and are seen through at once.
func simple[T string | []byte](t *table, s T) bool {
	if len(s) == 0 {
		t.buf = append(t.buf, ',')
		return true
	}
	if !isAlphanumeric(s[0]) || s[len(s)-1] <= ' ' || s[len(s)-1] >= utf8.RuneSelf {
		return false
	}
	holds := sortsIn(s)
	switch {
	case holds&(splitting|returning) != 0, holds&beyondASCII != 0 && !utf8.ValidString(string(s)):
		return false
	case holds&quoting != 0:
		t.buf = append(t.buf, '"')
		t.buf = append(appendDoubled(t.buf, s), `",`...)
	default:
		t.buf = append(append(t.buf, s...), ',')
	}
	return true
}

// byteSorts are sorts of bytes that matter to a table.
type byteSorts uint8

const (
	quoting     byteSorts = 1 << iota // a cell that holds one stands in quotation marks
	splitting                         // and a program may split the row there
	returning                         // carriage returns
	beyondASCII byteSorts = 0x80      // part of a longer character, which the byte itself says
)

// sortOf are the sorts of the bytes that have one.
var sortOf = [256]byteSorts{
	',': quoting, '"': quoting, ';': quoting | splitting, '\t': quoting | splitting, '\n': quoting | splitting, '\r': returning,
}

// sortsIn returns all sorts of bytes in s.
func sortsIn[T string | []byte](s T) (sorts byteSorts) {
	for i := range len(s) {
		sorts |= sortOf[s[i]] | byteSorts(s[i])&beyondASCII
	}
	return sorts
}

// plain returns s with line feeds for all line ends, and U+FFFD for what is not UTF-8.
func (t *table) plain(s string) string {
	if strings.IndexByte(s, '\r') >= 0 {
		t.flaws |= newlines
		s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
	}
	if !utf8.ValidString(s) {
		t.flaws |= broken
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	return s
}

// cell writes a cell with s, which becomes the scratch.
func (t *table) cell(s []byte) {
	t.scratch = s
	switch {
	case simple(t, s):
		return
	case isNegative(s): // no formula
		t.buf = append(t.buf, s...)
	case needsQuotes(s):
		t.buf = append(t.pieces(append(t.buf, '"'), s), '"')
	default:
		t.buf = t.pieces(t.buf, s)
	}
	t.buf = append(t.buf, ',')
}

// pieces appends the text of a cell, each piece of it guarded where it needs that.
func (t *table) pieces(dst, s []byte) []byte {
	for first := true; ; {
		n := pieceLen(s)
		if needsGuard(s, first) && (!t.raw || hasGuard(s[:n])) {
			dst = append(dst, apostrophe)
		}
		first = first && isBlank(s[:n])
		dst = appendDoubled(dst, s[:n])
		if n == len(s) {
			return dst
		}
		dst = append(dst, s[n])
		s = s[n+1:]
	}
}

// needsQuotes reports whether s must stand in quotes to be one cell, for readers of commas, semicolons or tabs.
func needsQuotes(s []byte) bool { return s[0] == ' ' || s[len(s)-1] == ' ' || sortsIn(s)&quoting != 0 }

// appendDoubled appends s with its quotation marks doubled.
func appendDoubled[T string | []byte](dst []byte, s T) []byte {
	from := 0
	for i := range len(s) {
		if s[i] == '"' {
			dst = append(append(dst, s[from:i]...), '"')
			from = i
		}
	}
	return append(dst, s[from:]...)
}
