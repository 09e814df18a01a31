package export

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// appendMarkdown appends s so that every reader of Markdown shows it as it is, within a line.
func appendMarkdown(dst []byte, s string) []byte { return appendMarking(dst, s, false) }

// appendMarkdownWords appends s as appendMarkdown does, within the text of a link: some readers take the escapes out of that
// and read it again, so that brackets need numbers.
func appendMarkdownWords(dst []byte, s string) []byte { return appendMarking(dst, s, true) }

// appendMarking appends s, with numbers for the brackets if it is within a link.
func appendMarking(dst []byte, s string, inLink bool) []byte {
	from := 0 // of what needs no escape before s[i]
	for i, size := 0, 0; i < len(s); i += size {
		size = 1
		if meansNothing(s[i]) {
			continue
		}
		var r rune
		r, size = utf8.DecodeRuneInString(s[i:])
		numbered := r == ' ' && (i == 0 || i == len(s)-1) || r != ' ' && !shows(r) || inLink && (r == '[' || r == ']')
		broken := r == 0 || isC1(r) || r == utf8.RuneError && size == 1
		if !numbered && !broken && (r >= 0x80 || !marksUp(s, i)) {
			continue
		}
		dst = append(dst, s[from:i]...)
		from = i + size
		switch {
		case broken:
			dst = append(dst, "\uFFFD"...)
		case numbered:
			dst = append(strconv.AppendInt(append(dst, "&#"...), int64(r), 10), ';')
		default:
			dst = append(dst, '\\', byte(r))
		}
	}
	return append(dst, s[from:]...)
}

// meansNothing reports whether c means nothing in any Markdown, wherever it stands.
func meansNothing(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' }

// isC1 reports whether r is a control character whose number means another character in Markdown, as it does in HTML.
func isC1(r rune) bool { return 0x80 <= r && r <= 0x9F }

// holdsMarkdown reports whether Markdown can hold s.
func holdsMarkdown(s string) bool { return holdsText(s) && !strings.ContainsFunc(s, isC1) }

// shows reports whether r leaves a trace where it is written. The joiners are part of letters and pictographs.
func shows(r rune) bool {
	return ' ' <= r && r < 0x7F || unicode.IsPrint(r) || r == '\u200C' || r == '\u200D'
}

// marksUp reports whether the ASCII character s[i] is or may be markup in some kind of Markdown: of CommonMark, of
// GitHub (tables, mathematics, links without brackets), or of a generator of pages ("{{").
func marksUp(s string, i int) bool {
	switch s[i] {
	case ':': // "https://", ":smile:"
		return i+1 < len(s) && s[i+1] != ' '
	case '.': // "www."
		return i > 0 && (s[i-1] == 'w' || s[i-1] == 'W')
	}
	return strings.IndexByte("\\`*_[]<>#&|~$^{@", s[i]) >= 0
}

// appendMarkdownLink appends a link.
func (l *language) appendMarkdownLink(dst []byte, text, url string) []byte {
	dst = append(l.appendIsolated(append(dst, '['), text, appendMarkdownWords), "](<"...)
	return append(appendAddress(dst, url, `\&`), ">)"...)
}
