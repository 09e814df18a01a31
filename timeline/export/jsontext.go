package export

import "unicode/utf8"

// appendJSON appends s as a JSON string that may stand in a script element of a page.
func appendJSON(dst []byte, s string) []byte {
	return append(appendEscapedJSON(append(dst, '"'), s, false), '"')
}

// appendHTMLText appends s, within a JSON string that holds HTML, as text of that HTML.
func appendHTMLText(dst []byte, s string) []byte {
	return appendEscapedJSON(dst, s, true)
}

// appendHTMLLink appends a link, within a JSON string that holds HTML.
func (l *language) appendHTMLLink(dst []byte, text, url string) []byte {
	dst = appendAddress(append(dst, `\u003ca href=\"`...), url, "&amp;")
	dst = l.appendIsolated(append(dst, `\"\u003e`...), text, appendHTMLText)
	return append(dst, `\u003c/a\u003e`...)
}

// appendEscapedJSON appends s within a JSON string, or within HTML in a JSON string. U+FFFD stands for what is not UTF-8, and
// in HTML for a zero byte, which HTML drops.
func appendEscapedJSON(dst []byte, s string, html bool) []byte {
	const escaped uint64 = 1<<' ' - 1 | 1<<'"' | 1<<'&' | 1<<'<' | 1<<'>' // a bit for each of the characters below 64 that are
	from := 0
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf && c != '\\' && (c >= 64 || escaped>>c&1 == 0) {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r >= utf8.RuneSelf && r != '\u2028' && r != '\u2029' && !(r == utf8.RuneError && size == 1) {
			i += size
			continue
		}
		dst = appendRuneJSON(append(dst, s[from:i]...), r, html)
		i += size
		from = i
	}
	return append(dst, s[from:]...)
}

// appendRuneJSON appends one character that needs an escape, in a JSON string or in HTML in a JSON string.
func appendRuneJSON(dst []byte, r rune, html bool) []byte {
	const digits = "0123456789abcdef"
	switch {
	case r == utf8.RuneError || r == 0 && html:
		return append(dst, "\uFFFD"...)
	case r == '"' || r == '\\':
		return append(dst, '\\', byte(r))
	case r == '&' && html:
		return append(dst, "&amp;"...)
	case r == '<' && html:
		return append(dst, "&lt;"...)
	case r == '>' && html:
		return append(dst, "&gt;"...)
	case r == '\n':
		return append(dst, `\n`...)
	}
	return append(dst, '\\', 'u', digits[r>>12], digits[r>>8&15], digits[r>>4&15], digits[r&15])
}
