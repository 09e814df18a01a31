package export

import (
	"bytes"
	"encoding/xml"
	"strconv"
	"unicode/utf8"
)

// escaped is text that is written as XML.
type escaped string

// appendTo appends s as the text of an element or attribute.
func (s escaped) appendTo(dst []byte) []byte {
	if s.plain() {
		return append(dst, s...)
	}
	b := bytes.NewBuffer(dst)
	xml.EscapeText(b, []byte(s)) // a bytes.Buffer never fails
	return b.Bytes()
}

// plain reports whether nothing of s has to be escaped.
func (s escaped) plain() bool {
	for i := range len(s) {
		switch c := s[i]; {
		case c < ' ' || c == '&' || c == '<' || c == '>' || c == '"' || c == '\'':
			return false
		case c == 0xEF: // U+FFFE and U+FFFF start so
			return false
		}
	}
	return utf8.ValidString(string(s))
}

// put appends to the picture: markup, text, lengths and numbers.
func (p *picture) put(parts ...any) {
	for _, part := range parts {
		switch part := part.(type) {
		case string:
			p.buf = append(p.buf, part...)
		case px:
			p.buf = part.appendTo(p.buf)
		case escaped:
			p.buf = part.appendTo(p.buf)
		case int:
			p.buf = strconv.AppendInt(p.buf, int64(part), 10)
		}
	}
}

// direction returns the attributes of a text that starts at its place, or ends there, so that it reads from the right side
// where its letters do, or the picture does.
func (p *picture) direction(s string, ends bool) string {
	rtl := p.mirrored || rightToLeft(s)
	switch leftwards := ends != p.mirrored; {
	case rtl && rtl != leftwards:
		return ` direction="rtl" text-anchor="end"`
	case rtl:
		return ` direction="rtl"`
	case leftwards:
		return ` text-anchor="end"`
	}
	return ""
}

// writeText writes a text that starts at x.
func (p *picture) writeText(class string, x, y px, s string) {
	p.put(`<text class="`, class, `" x="`, p.x(x), `" y="`, y, `"`, p.direction(s, false), ">", escaped(s), "</text>\n")
}

// group returns the attributes of a group for screen readers; they read out nothing of a picture that is one image.
func (p *picture) group(role, label string) string {
	switch {
	case p.image:
		return ""
	case label == "":
		return ` role="` + role + `"`
	}
	return ` role="` + role + `" aria-label="` + string(escaped(label).appendTo(nil)) + `"`
}
