package export

import (
	"strings"
	"unicode"
)

// The controls that turn the direction of text, as far as the code names them.
const (
	firstStrongIsolate = '\u2068'
	popIsolate         = '\u2069'
)

// appendIsolated appends s to a line in l that goes on after it, with the controls that keep s from turning the rest of the
// line. escape appends a text as the format writes it.
func (l *language) appendIsolated(dst []byte, s string, escape func([]byte, string) []byte) []byte {
	before, after := isolation(s, l.dir == "rtl")
	for range before {
		dst = escape(dst, string(firstStrongIsolate))
	}
	dst = escape(dst, s)
	for range after {
		dst = escape(dst, string(popIsolate))
	}
	return dst
}

// isolate returns s with the controls that keep it from turning the text around it.
func (l *language) isolate(s string) string {
	before, after := isolation(s, l.dir == "rtl")
	if before == 0 {
		return s
	}
	return strings.Repeat(string(firstStrongIsolate), before) + s + strings.Repeat(string(popIsolate), after)
}

// isolation returns how many [firstStrongIsolate] to put before s, and how many [popIsolate] after it, so that s cannot
// turn the text that follows on the same line, whatever controls it holds. Both are 0 where s runs as the line does, which
// is from right to left if rtl is set.
func isolation(s string, rtl bool) (before, after int) {
	if !turns(s, rtl) {
		return 0, 0
	}
	before, after = 1, 1
	for _, r := range s {
		switch {
		case '\u2066' <= r && r <= firstStrongIsolate:
			after++
		case r == popIsolate && after > 1:
			after--
		case r == popIsolate: // it closes the isolate around s: another one is needed
			before++
		}
	}
	return before, after
}

// turns reports whether s holds a letter that is written against the direction of the line, or a control that turns text.
func turns(s string, rtl bool) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 0xD6 && !rtl { // below U+0590
			continue
		}
		for _, r := range s[i:] {
			if isTurningControl(r) || rtl && unicode.IsLetter(r) && !isRightToLeft(r) || !rtl && isRightToLeft(r) {
				return true
			}
		}
		return false
	}
	return false
}

// isRightToLeft reports whether r is written from right to left.
func isRightToLeft(r rune) bool {
	return 0x0590 <= r && r <= 0x08FF || 0xFB1D <= r && r <= 0xFDFF || 0xFE70 <= r && r <= 0xFEFE ||
		0x10800 <= r && r <= 0x10FFF || 0x1E800 <= r && r <= 0x1EFFF
}

// isTurningControl reports whether r turns text.
func isTurningControl(r rune) bool {
	return r == '\u200E' || r == '\u200F' || '\u202A' <= r && r <= '\u202E' || '\u2066' <= r && r <= popIsolate
}
