package export

import (
	"bytes"
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
	s = t.plain(s)
	if trimSpaces(s) != s {
		t.flaws |= outerSpaces
	}
	t.cell(append(t.scratch[:0], s...))
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
