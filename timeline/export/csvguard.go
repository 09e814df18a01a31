package export

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// apostrophe stands before a text that a spreadsheet could take for a formula.
const apostrophe = '\''

// pieceLen returns the length of the first piece of a cell: up to what a program may split a row at, for which quotation
// marks are no protection unless they stand at the start of a cell.
func pieceLen(s []byte) int {
	for i, c := range s {
		if c == ';' || c == '\t' || c == '\n' {
			return i
		}
	}
	return len(s)
}

// isBlank reports whether there is nothing but spaces in s.
func isBlank(s []byte) bool { return len(bytes.TrimLeftFunc(s, unicode.IsSpace)) == 0 }

// needsGuard reports whether the first piece of s could be taken for a formula, whatever apostrophes stand before it.
// Invisible characters are passed over, and so are quotation marks, which some programs drop. At the start of a
// cell a tab or a line feed is enough, because some programs drop it.
func needsGuard(s []byte, first bool) bool {
	if len(s) == 0 || isAlphanumeric(s[0]) {
		return false
	}
	n := pieceLen(s)
	seen := bytes.TrimLeftFunc(s[:n], unseen)
	if len(seen) == 0 {
		return first && n < len(s) && s[n] != ';'
	}
	sign, _ := utf8.DecodeRune(seen)
	return strings.ContainsRune("=+-@＝＋－＠", sign)
}

// hasGuard reports whether a text that needs a guard looks as if it had one.
func hasGuard(s []byte) bool {
	s = bytes.TrimLeftFunc(s, unicode.IsSpace)
	return len(s) > 0 && s[0] == apostrophe
}

// unguarded returns s without the apostrophes that CSV put before pieces of it.
func unguarded(s string) string {
	if strings.IndexByte(s, apostrophe) < 0 {
		return s
	}
	rest, plain := []byte(s), make([]byte, 0, len(s))
	for first := true; ; {
		n := pieceLen(rest)
		if needsGuard(rest, first) && rest[0] == apostrophe {
			rest, n = rest[1:], n-1
		}
		first = first && isBlank(rest[:n])
		plain = append(plain, rest[:n]...)
		if n == len(rest) {
			return string(plain)
		}
		plain = append(plain, rest[n])
		rest = rest[n+1:]
	}
}

// isAlphanumeric reports whether c is an ASCII letter or digit.
func isAlphanumeric(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
}

// unseen reports whether nothing is to be seen of r in a cell.
func unseen(r rune) bool {
	return r == apostrophe || r == '"' || unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
}

// isNegative reports whether s is a negative whole number that a spreadsheet shows as it is.
func isNegative(s []byte) bool {
	const digits = 15 // beyond which spreadsheets round
	return len(s) > 1 && len(s) <= 1+digits && s[0] == '-' && s[1] != '0' && len(bytes.Trim(s[1:], "0123456789")) == 0
}
