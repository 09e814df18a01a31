package export

import (
	"strings"
	"time"
	"unicode/utf8"

	"example.org/review/timeline/edtf"
)

// lineLimit is the greatest length of a line in octets, without its end (RFC 5545, section 3.1).
const lineLimit = 75

// content writes content lines, and keeps account of what their texts lose.
type content struct {
	recorder
	line []byte // in the making, not yet folded
}

// start starts a content line.
func (c *content) start(s string) { c.line = append(c.line[:0], s...) }

// end adds s, which needs no escapes, to the content line and writes it.
func (c *content) end(s string) {
	c.line = append(c.line, s...)
	c.buf = appendFolded(c.buf, c.line)
}

// endText adds s as TEXT to the content line and writes it.
func (c *content) endText(s string) {
	c.text(s)
	c.end("")
}

// put writes a content line that needs no escapes.
func (c *content) put(line string) { c.start(line); c.end("") }

// property writes a content line with a TEXT.
func (c *content) property(name, text string) { c.start(name); c.endText(text) }

// text adds s as TEXT to the content line.
func (c *content) text(s string) { c.line = c.appendText(c.line, s) }

// appendText appends s as TEXT (RFC 5545, section 3.3.11).
func (c *content) appendText(dst []byte, s string) []byte {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
		c.flaws |= broken
	}
	from := 0 // of the plain text before s[i]
	for i := 0; i < len(s); i++ {
		b := s[i]
		if b > ',' && b != ';' && b != '\\' && b != 0x7f || b == ' ' { // most of any text
			continue
		}
		switch {
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

// isLink reports whether s can be written as the value of URL, which has no escapes: a web address in printable ASCII.
func isLink(s string) bool {
	if !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "http://") {
		return false
	}
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c >= 0x7f || strings.IndexByte("\"<>\\^`{|}", c) >= 0 {
			return false
		}
	}
	return true
}

// endDay ends the line with the day of an instant.
func (c *content) endDay(at edtf.Instant) {
	c.line = time.Unix(int64(at), 0).UTC().AppendFormat(c.line, "20060102")
	c.end("")
}

// endTime ends the line with an instant, in a zone that is "Z" for UTC and "" for wherever the reader is.
func (c *content) endTime(at edtf.Instant, zone string) {
	c.line = time.Unix(int64(at), 0).UTC().AppendFormat(c.line, "20060102T150405")
	c.end(zone)
}
