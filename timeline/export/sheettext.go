package export

import (
	"io"
	"unicode/utf16"
	"unicode/utf8"
)

// utf16Text is a text in UTF-16 as UTF-8. Half of a pair of surrogates comes out as bytes that are not UTF-8.
type utf16Text struct {
	r     io.Reader
	big   bool // the high byte stands first
	raw   [8 << 10]byte
	held  int    // bytes at the start of raw that are half of a unit
	high  rune   // half of a pair of surrogates; 0: none
	text  []byte // not yet given out
	store []byte // of text
	err   error
}

// Read gives out UTF-8.
func (u *utf16Text) Read(p []byte) (int, error) {
	for len(u.text) == 0 {
		if u.err != nil {
			return 0, u.err
		}
		u.fill()
	}
	n := copy(p, u.text)
	u.text = u.text[n:]
	return n, nil
}

// fill decodes the next piece.
func (u *utf16Text) fill() {
	n, err := u.r.Read(u.raw[u.held:])
	n += u.held
	u.store = u.store[:0]
	for i := 0; i+1 < n; i += 2 {
		u.unit(u.raw[i], u.raw[i+1])
	}
	u.held = n % 2
	u.raw[0] = u.raw[max(n-1, 0)]
	if u.err = err; err != nil {
		u.lone()
		if u.held > 0 {
			u.store = append(u.store, 0xFF)
		}
	}
	u.text = u.store
}

// unit decodes one unit.
func (u *utf16Text) unit(first, second byte) {
	if u.big {
		first, second = second, first
	}
	r := rune(second)<<8 | rune(first)
	if u.high != 0 && utf16.DecodeRune(u.high, r) != utf8.RuneError {
		r, u.high = utf16.DecodeRune(u.high, r), 0
	}
	u.lone()
	switch {
	case 0xD800 <= r && r < 0xDC00:
		u.high = r
	case utf16.IsSurrogate(r):
		u.store = appendSurrogate(u.store, r)
	default:
		u.store = utf8.AppendRune(u.store, r)
	}
}

// lone writes a surrogate that is not followed by its other half.
func (u *utf16Text) lone() {
	if u.high != 0 {
		u.store = appendSurrogate(u.store, u.high)
		u.high = 0
	}
}

// appendSurrogate appends the three bytes that UTF-8 forbids for r.
func appendSurrogate(dst []byte, r rune) []byte {
	return append(dst, 0xE0|byte(r>>12), 0x80|byte(r>>6&0x3F), 0x80|byte(r&0x3F))
}

// windows1252 are the characters of the bytes from 0x80 to 0x9F in Windows-1252; those above are as in Unicode.
var windows1252 = [...]rune{
	'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ',
}

// fromWindows1252 returns s, a text in Windows-1252, as UTF-8, and reports whether every byte has a meaning there.
func fromWindows1252(s string) (string, bool) {
	text := make([]byte, 0, len(s)+len(s)/8)
	for i := range len(s) {
		r := rune(s[i])
		if 0x80 <= r && r < 0xA0 {
			if r = windows1252[r-0x80]; r == 0 {
				return "", false
			}
		}
		text = utf8.AppendRune(text, r)
	}
	return string(text), true
}
