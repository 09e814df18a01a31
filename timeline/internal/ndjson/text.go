package ndjson

import (
	"encoding/binary"
	"fmt"
	"hash/maphash"
	"math/bits"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Text reads a string.
func (r *Reader) Text() string { return string(r.bytes()) }

// Interned reads a string that is likely to come again. If it is short, it may share its memory with the one before.
func (r *Reader) Interned() string {
	const short = 64 // names and codes are; longer texts hardly ever come again
	text := r.bytes()
	if len(text) > short {
		return string(text)
	}
	met := &r.interned[maphash.Bytes(r.seed, text)%uint64(len(r.interned))]
	if met[0] != string(text) {
		if met[1] != string(text) {
			met[1] = string(text)
		}
		met[0], met[1] = met[1], met[0]
	}
	return met[0]
}

// bytes reads a string. It stays as it is until the next call of any method.
func (r *Reader) bytes() []byte {
	if !r.accept('"') {
		r.want("a string")
		return nil
	}
	text, ascii := r.quoted()
	if !ascii && r.err == nil && !utf8.Valid(text) {
		r.fail(ErrText.Error(), ErrText)
	}
	return text
}

// quoted reads a string from after its opening quotation mark, and reports whether it is known to be ASCII.
func (r *Reader) quoted() (text []byte, ascii bool) {
	text, ascii = plain(r.chunk[r.pos:])
	if end := r.pos + len(text); end < len(r.chunk) && r.chunk[end] == '"' { // nearly always
		r.pos = end + 1
		return text, ascii
	}
	r.scratch = r.scratch[:0]
	for r.err == nil && !r.skip('"') {
		run, _ := plain(r.chunk[r.pos:])
		r.scratch = append(r.scratch, run...)
		r.pos += len(run)
		switch c := r.peek(); {
		case c == '\\':
			r.escape()
		case c == '\n':
			r.fail("the line ends inside a string", nil)
		case c < ' ':
			r.refuse(fmt.Sprintf("control character U+%04X inside a string", c), nil)
		}
	}
	return r.scratch, false
}

// plain returns the front of b, up to the first byte that does not stand for itself in a string: a control character, a
// quotation mark or a backslash. It looks at eight bytes at a time, and finds the lowest of those from which subtracting
// borrows. It also reports whether all that it looked at is ASCII.
func plain(b []byte) (front []byte, ascii bool) {
	const each = 0x0101010101010101
	i, high := 0, uint64(0)
	for ; i+8 <= len(b); i += 8 {
		w := binary.LittleEndian.Uint64(b[i:])
		found := ((w - ' '*each) | ((w ^ '"'*each) - each) | ((w ^ '\\'*each) - each)) &^ w & (0x80 * each)
		high |= w
		if found != 0 {
			return b[:i+bits.TrailingZeros64(found)/8], high&(0x80*each) == 0
		}
	}
	for ; i < len(b); i++ {
		if c := b[i]; c < ' ' || c == '"' || c == '\\' {
			break
		}
		high |= uint64(b[i])
	}
	return b[:i], high&(0x80*each) == 0
}

// escape reads an escape sequence, and adds what it stands for to the scratch text.
func (r *Reader) escape() {
	r.skip('\\')
	c := r.peek()
	switch i := strings.IndexByte(`"\/bfnrt`, c); {
	case c == 'u':
		r.skip('u')
		r.scratch = utf8.AppendRune(r.scratch, r.codePoint())
	case i < 0:
		r.want("an escape sequence")
	default:
		r.skip(c)
		r.scratch = append(r.scratch, "\"\\/\b\f\n\r\t"[i])
	}
}

// codePoint reads the digits of an escaped code point, and of its other half if it is one of a surrogate pair.
func (r *Reader) codePoint() rune {
	point := r.hex()
	if !utf16.IsSurrogate(point) {
		return point
	}
	pair := rune(utf8.RuneError)
	if r.skip('\\') && r.skip('u') {
		pair = utf16.DecodeRune(point, r.hex())
	}
	if pair == utf8.RuneError {
		r.refuse(fmt.Sprintf(`\u%04x is half of a surrogate pair`, point), ErrText)
	}
	return pair
}

// hex reads four hexadecimal digits.
func (r *Reader) hex() (point rune) {
	for range 4 {
		c := r.peek()
		digit := strings.IndexByte("0123456789abcdefABCDEF", c)
		if digit < 0 {
			r.want("four hexadecimal digits")
			return 0
		}
		if digit > 0xf {
			digit -= 6 // from the capital letters to the small ones
		}
		point = point<<4 | rune(digit)
		r.skip(c)
	}
	return point
}
