package export

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.org/review/timeline"
)

// appendEntry appends s as an entry of a list.
func appendEntry(dst []byte, s string) []byte { return appendEscaped(dst, s, `;\`) }

// readEntry returns the text of an entry.
func readEntry(s string) string { return unescape(trimSpaces(s)) }

// appendActor appends a as an entry of a list: "name (role)".
func appendActor(dst []byte, a timeline.Actor) []byte {
	dst = appendEscaped(dst, a.Name, `;\()`)
	if a.Role == "" {
		return dst
	}
	if a.Name != "" {
		dst = append(dst, ' ')
	}
	return append(appendEscaped(append(dst, '('), a.Role, `;\()`), ')')
}

// readActor returns the actor of an entry. Parentheses that do not end it belong to the name.
func readActor(s string) timeline.Actor {
	s = trimSpaces(s)
	open, last := -1, -1 // the last parentheses without a backslash
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '(':
			open = i
		case ')':
			last = i
		}
	}
	if open < 0 || last != len(s)-1 {
		return timeline.Actor{Name: unescape(s)}
	}
	return timeline.Actor{Name: readEntry(s[:open]), Role: readEntry(s[open+1 : last])}
}

// appendEscaped appends s with a backslash before each of the special characters, and before a space at either end.
func appendEscaped(dst []byte, s, special string) []byte {
	first, _ := utf8.DecodeRuneInString(s)
	last, size := utf8.DecodeLastRuneInString(s)
	for i := range len(s) {
		outer := i == 0 && unicode.IsSpace(first) || i == len(s)-size && unicode.IsSpace(last)
		if outer || strings.IndexByte(special, s[i]) >= 0 {
			dst = append(dst, '\\')
		}
		dst = append(dst, s[i])
	}
	return dst
}

// unescape returns s without its escaping backslashes. A backslash at the end stands for nothing.
func unescape(s string) string {
	if strings.IndexByte(s, '\\') < 0 {
		return s
	}
	plain := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' {
			if i++; i == len(s) {
				break
			}
		}
		plain = append(plain, s[i])
	}
	return string(plain)
}

// trimSpaces returns s without the spaces at its ends that no backslash makes part of it.
func trimSpaces(s string) string {
	s = strings.TrimLeftFunc(s, unicode.IsSpace)
	trimmed := strings.TrimRightFunc(s, unicode.IsSpace)
	if len(trimmed) < len(s) && backslashes(trimmed)%2 == 1 {
		_, size := utf8.DecodeRuneInString(s[len(trimmed):])
		return s[:len(trimmed)+size]
	}
	return trimmed
}

// backslashes returns how many backslashes s ends with.
func backslashes[T string | []byte](s T) int {
	n := 0
	for n < len(s) && s[len(s)-1-n] == '\\' {
		n++
	}
	return n
}

// entries returns the entries of a list, which end at semicolons without a backslash.
func entries(list string) (entries []string) {
	start := 0
	for i := 0; i < len(list); i++ {
		switch list[i] {
		case '\\':
			i++
		case ';':
			entries = append(entries, list[start:i])
			start = i + 1
		}
	}
	return append(entries, list[start:])
}
