package export

import (
	"strings"
	"unicode/utf8"
)

// lineLimit is the greatest length of a line in octets, without its end (RFC 5545, section 3.1).
const lineLimit = 75

// start starts a content line.
func (c *calendar) start(s string) { c.line = append(c.line[:0], s...) }

// end adds s, which needs no escapes, to the content line and writes it.
func (c *calendar) end(s string) {
	c.line = append(c.line, s...)
	c.buf = appendFolded(c.buf, c.line)
}

// endText adds s as TEXT to the content line and writes it.
func (c *calendar) endText(s string) {
	c.text(s)
	c.end("")
}

// put writes a content line that needs no escapes.
func (c *calendar) put(line string) { c.start(line); c.end("") }

// property writes a content line with a TEXT.
func (c *calendar) property(name, text string) { c.start(name); c.endText(text) }

// text adds s as TEXT to the content line.
func (c *calendar) text(s string) { c.line = c.appendText(c.line, s) }

// appendLink appends the text of a link. The address has a property of its own, unless that cannot hold it.
func (c *calendar) appendLink(dst []byte, text, url string) []byte {
	dst = c.appendIsolated(dst, text, c.prose.escape)
	if text != url && !isLink(url) {
		dst = c.appendText(append(dst, c.prose.comma...), url)
	}
	return dst
}

// appendText appends s as TEXT (RFC 5545, section 3.3.11).
func (c *calendar) appendText(dst []byte, s string) []byte {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
		c.flaws |= broken
	}
	from := 0 // of the plain text before s[i]
	for i := 0; i < len(s); i++ {
		switch b := s[i]; {
		case b == '\\', b == ';', b == ',':
			dst = append(append(dst, s[from:i]...), '\\', b)
		case b == '\n':
			dst = append(append(dst, s[from:i]...), `\n`...)
		case b == '\r':
			c.flaws |= newlines
			dst = append(append(dst, s[from:i]...), `\n`...)
			if i+1 < len(s) && s[i+1] == '\n' {
				i++
			}
		case b < ' ' && b != '\t', b == 0x7f:
			c.flaws |= controls
			dst = append(dst, s[from:i]...)
		default:
			continue
		}
		from = i + 1
	}
	return append(dst, s[from:]...)
}

// appendFolded appends line and its end, cut into pieces that fit lineLimit. The piece after a cut starts with a space.
func appendFolded(dst, line []byte) []byte {
	for room := lineLimit; len(line) > room; room = lineLimit - 1 {
		cut := foldPoint(line, room)
		dst = append(append(dst, line[:cut]...), "\r\n "...)
		line = line[cut:]
	}
	return append(append(dst, line...), "\r\n"...)
}

// foldPoint returns the last place up to cut that is neither within a character nor between a backslash and what it
// escapes: readers that unfold after they unescape exist.
func foldPoint(line []byte, cut int) int {
	for !utf8.RuneStart(line[cut]) {
		cut--
	}
	return cut - backslashes(line[:cut])%2
}
