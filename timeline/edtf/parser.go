package edtf

import (
	"cmp"
	"strings"
)

// parser reads a date.
type parser struct {
	scanner
	axis *axis // for years that saturate; nil leaves them so
}

// end fails if there is text left.
func (p *parser) end() {
	if p.err == nil && p.pos < len(p.text) {
		p.fail(p.pos, p.surprise())
	}
}

// surprise says what is wrong with the next byte, where it cannot stand.
func (p *parser) surprise() string {
	c := p.peek()
	if reason := p.foreign(c); reason != "" {
		return reason
	}
	switch c {
	case '?', '~', '%':
		return "a qualifier stands once, before or after a part of a date; uncertain and approximate together is %"
	case 'T':
		return "a time of day follows only a full date that stands alone, without a qualifier"
	case '/':
		if p.inSet() {
			return "an interval is no member of a set; a range is written 2025..2026"
		}
		return "an interval has one / between its two ends"
	case '-':
		return "no further part can follow here; after a year come a month and a day, after a season or a long year nothing"
	case '.':
		return p.surprisingDot()
	case ',', '[', ']', '{', '}':
		return "a set is one pair of brackets around the whole, with commas between its members"
	case ':':
		return "a time of day is written after a full date, as in 2025-06-16T10:00:00"
	}
	if isDigit(c) || c == 'X' {
		return "there is a digit too many, or a dash is missing before it"
	}
	return "the letters of a date have their places, as in 201X, Y17E7, 1950S2 and 10:00:00Z"
}

// foreign says what is wrong with a byte that stands nowhere in a date, and is empty for all others.
func (p *parser) foreign(c byte) string {
	switch {
	case isWord(p.text[p.pos:]):
		return ""
	case c == ' ':
		return "there are no spaces in a date; a time of day follows after a T"
	case c < ' ' && p.pos < len(p.text):
		return "there are no line breaks and no other control characters in a date"
	case c >= 0x80:
		return "all of a date is plain ASCII: the digits 0 to 9, the dash -, the dots .. and a few marks"
	case c == 'x' || c == 'u':
		return "an unspecified digit is written X"
	case c == 't' || c == 'z' || c == 'y' || c == 'e' || c == 's':
		return "the letters of a date are capitals"
	}
	return ""
}

// surprisingDot says what is wrong with a dot.
func (p *parser) surprisingDot() string {
	switch {
	case strings.HasPrefix(p.text[p.pos:], ".."):
		return "two dots stand in a set, as in [2023..2024], or at an open end of an interval, as in 2023/.."
	case strings.IndexByte(p.text[:p.pos], ':') >= 0:
		return "seconds are whole; leave out the fraction"
	}
	return "the parts of a date have dashes between them, as in 2025-06-16"
}

const aYear = "a year has four digits, such as 2025 or 0098"

// noDigit says what is wrong with the next byte, where a digit of a part that looks like that is due.
func (p *parser) noDigit(part string) string {
	if part == aYear {
		part = p.noYear()
	}
	return cmp.Or(p.foreign(p.peek()), part)
}

// noYear says what is wrong with the next byte, where a digit of a year is due.
func (p *parser) noYear() string {
	c, rest := p.peek(), p.text[p.pos:]
	switch {
	case isWord(rest) && strings.IndexByte(p.text, '/') >= 0:
		return "an end that nobody knows is left empty, as in 2022/, and one that never comes is .., as in 2022/.."
	case isWord(rest):
		return "a date has no words: June 2025 is written 2025-06"
	case c == ']' || c == '}':
		return "a set has at least one date, and none after its last comma"
	case c == ',':
		return "a date is missing before the comma"
	case strings.HasPrefix(rest, ".."):
		return "two dots need a date before or after them, as in 2022/.. or [..2022]"
	case c == '.' || c == '/':
		return "a year comes first and has four digits; a day is written with dashes, 2025-06-16"
	}
	return aYear
}

// isWord reports whether the text starts with two letters that are no digits of a year.
func isWord(text string) bool {
	return len(text) > 1 && isLetter(text[0]) && isLetter(text[1]) && strings.Trim(text[:2], "xXuU") != ""
}

// isLetter reports whether c is a letter of ASCII.
func isLetter(c byte) bool { return c|0x20-'a' < 26 }

// inSet reports whether the text is a set.
func (p *parser) inSet() bool { return p.text[0] == '[' || p.text[0] == '{' }
