package export

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// appendDiagramText appends s so that Mermaid shows it as it is, but for white space, within a statement.
func appendDiagramText(dst []byte, s string) []byte { return appendNumbering(dst, s, false) }

// appendStatement appends s as appendDiagramText does, where a statement starts: its first letter or digit is written by its
// number, so that Mermaid takes no word for a keyword or a date.
func appendStatement(dst []byte, s string) []byte { return appendNumbering(dst, s, true) }

// appendNumbering appends s with single spaces for white space, and by its number every character that may have a
// meaning in Mermaid; so too the first letter or digit, if first says so.
func appendNumbering(dst []byte, s string, first bool) []byte {
	space := false
	for _, r := range strings.TrimSpace(s) {
		alphanumeric := 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9'
		switch {
		case alphanumeric && !first: // most of any text
			dst = append(dst, byte(r))
			space = false
			continue
		case unicode.IsSpace(r):
			if !space {
				dst = append(dst, ' ')
			}
		case r < ' ' || r == 0xFFFE || r == 0xFFFF:
			dst = append(dst, "\uFFFD"...)
		case alphanumeric || !plainInDiagram(r):
			dst = append(strconv.AppendInt(append(dst, '#'), int64(r), 10), ';')
		default:
			dst = utf8.AppendRune(dst, r)
		}
		first, space = first && !alphanumeric, unicode.IsSpace(r)
	}
	return dst
}

// plainInDiagram reports whether r, which is no ASCII letter or digit, has no meaning anywhere in Mermaid. The two exceptions
// among the printable characters are those with which Mermaid marks numbered characters on its way.
func plainInDiagram(r rune) bool {
	if r < 0x80 {
		return strings.ContainsRune(".,()/'!?+*=_@$^~|-", r)
	}
	return r != '¶' && r != 'ﬂ' && shows(r)
}
