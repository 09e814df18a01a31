package words

import (
	"strings"
	"unicode/utf8"

	"example.org/review/timeline/edtf"
)

// readEDTF reads a text that is EDTF: with any kind of digits and hyphens, and with spaces, brackets or a full stop
// around it. Texts that people also write for something else, as 2022-24, it leaves alone.
func readEDTF(text string) (edtf.Date, bool) {
	var room [64]byte
	plain, changed, ok := plainEDTF(room[:0], text)
	if !ok || isShortRange(plain) {
		return edtf.Date{}, false
	}
	if !changed {
		return parseEDTF(strings.TrimSpace(text))
	}
	return parseEDTF(string(plain))
}

// parseEDTF parses a text, less the sign that ends it or the brackets around it where that makes the difference.
func parseEDTF(text string) (edtf.Date, bool) {
	if d, err := edtf.Parse(text); err == nil {
		return d, true
	}
	n := len(text)
	if n > 1 && strings.IndexByte(".,;:", text[n-1]) >= 0 {
		text, n = text[:n-1], n-1
	}
	if n > 2 && text[0] == '(' && text[n-1] == ')' {
		text = text[1 : n-1]
	}
	if len(text) == n {
		return edtf.Date{}, false
	}
	if isShortRange([]byte(text)) {
		return edtf.Date{}, false
	}
	d, err := edtf.Parse(text)
	return d, err == nil && text != ""
}

// plainEDTF appends the text in ASCII and reports whether that changed it, and whether it can be EDTF at all.
func plainEDTF(b []byte, text string) (plain []byte, changed, ok bool) {
	ended := false   // a space was seen after the first character
	zero := rune(-1) // of the digits of the number
	for i, r := range text {
		k, f := fold(r)
		switch {
		case k == kindUnseen:
			changed = true
			continue
		case k == kindSpace:
			ended = len(b) > 0
			changed = changed || r >= utf8.RuneSelf
			continue
		case k == kindLetter && strings.IndexByte("XYESTZ", text[i]) >= 0:
			f = r
		case k == kindDigit, k == kindHyphen, k == kindSlash, k == kindDot, k == kindComma, k == kindColon, k == kindStop,
			k == kindQuestion, k == kindPlus, k == kindTilde && r == '~', k == kindOpen, k == kindClose,
			r == '%', r == '[', r == ']', r == '{', r == '}':
		default:
			return nil, false, false
		}
		if ended || k == kindDigit && zero >= 0 && r-f != zero {
			return nil, false, false
		}
		if zero = -1; k == kindDigit {
			zero = r - f
		}
		changed = changed || f != r
		b = append(b, byte(f))
	}
	return b, changed, true
}

// isShortRange reports whether a text is a year and one or two more digits after a hyphen.
func isShortRange(text []byte) bool {
	if len(text) < 6 || len(text) > 7 || text[0] == '0' || text[4] != '-' {
		return false
	}
	for i, c := range text {
		if i != 4 && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}
