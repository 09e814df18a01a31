package timeline

import (
	"fmt"
	"hash/maphash"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// string reads a string.
func (s *scanner) string() string { return string(s.bytes()) }

// word reads a string that is likely to come again. If it is short, it may share its memory with the one before.
func (s *scanner) word() string { return s.known(s.bytes()) }

// known returns text as a string, and does not allocate if it is among the short ones met lately.
func (s *scanner) known(text []byte) string {
	if len(text) > 64 {
		return string(text)
	}
	met := &s.words[maphash.Bytes(s.seed, text)%uint64(len(s.words))]
	if met[0] != string(text) {
		if met[1] != string(text) {
			met[1] = string(text)
		}
		met[0], met[1] = met[1], met[0]
	}
	return met[0]
}

// bytes reads a string. It stays as it is until the next call of any method.
func (s *scanner) bytes() []byte {
	if !s.accept('"') {
		s.want("a string")
		return nil
	}
	text := s.quoted()
	if s.err == nil && !utf8.Valid(text) {
		s.fail(ErrBrokenText.Error(), ErrBrokenText)
	}
	return text
}

// quoted reads a string from after its opening quotation mark.
func (s *scanner) quoted() []byte {
	text := plain(s.chunk[s.pos:])
	if end := s.pos + len(text); end < len(s.chunk) && s.chunk[end] == '"' { // nearly always
		s.pos = end + 1
		return text
	}
	s.text = s.text[:0]
	for s.err == nil && !s.skip('"') {
		run := plain(s.chunk[s.pos:])
		s.text = append(s.text, run...)
		s.pos += len(run)
		switch c := s.peek(); {
		case c == '\\':
			s.escape()
		case c == '\n':
			s.fail("the line ends inside a string", nil)
		case c < ' ':
			s.refuse(fmt.Sprintf("control character U+%04X inside a string", c), nil)
		}
	}
	return s.text
}

// plain returns the front of b, up to the first byte that does not stand for itself in a string.
func plain(b []byte) []byte {
	for i, c := range b {
		if c < ' ' || c == '"' || c == '\\' {
			return b[:i]
		}
	}
	return b
}

// escape reads an escape sequence, and adds what it stands for to the scratch text.
func (s *scanner) escape() {
	s.skip('\\')
	c := s.peek()
	switch i := strings.IndexByte(`"\/bfnrt`, c); {
	case c == 'u':
		s.skip('u')
		s.text = utf8.AppendRune(s.text, s.codePoint())
	case i < 0:
		s.want("an escape sequence")
	default:
		s.skip(c)
		s.text = append(s.text, "\"\\/\b\f\n\r\t"[i])
	}
}

// codePoint reads the digits of an escaped code point, and of its other half if it is one of a surrogate pair.
func (s *scanner) codePoint() rune {
	r := s.hex()
	if !utf16.IsSurrogate(r) {
		return r
	}
	pair := rune(utf8.RuneError)
	if s.skip('\\') && s.skip('u') {
		pair = utf16.DecodeRune(r, s.hex())
	}
	if pair == utf8.RuneError {
		s.refuse(fmt.Sprintf(`\u%04x is half of a surrogate pair`, r), ErrBrokenText)
	}
	return pair
}

// hex reads four hexadecimal digits.
func (s *scanner) hex() (r rune) {
	for range 4 {
		c := s.peek()
		digit := strings.IndexByte("0123456789abcdefABCDEF", c)
		if digit < 0 {
			s.want("four hexadecimal digits")
			return 0
		}
		if digit > 0xf {
			digit -= 6
		}
		r = r<<4 | rune(digit)
		s.skip(c)
	}
	return r
}
