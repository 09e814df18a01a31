package edtf

import "strings"

// scanner goes through a text from left to right. The first failure is kept in err; what is read after it means nothing.
type scanner struct {
	text string
	pos  int
	err  *ParseError
}

// fail records that the text is no date because of what stands at the offset.
func (s *scanner) fail(offset int, reason string) {
	if s.err == nil {
		s.err = &ParseError{Text: s.text, Offset: offset, Reason: reason}
	}
}

// peek returns the next byte, and 0 at the end.
func (s *scanner) peek() byte {
	if s.pos < len(s.text) {
		return s.text[s.pos]
	}
	return 0
}

// accept steps over the byte, if it comes next, and reports whether it did.
func (s *scanner) accept(c byte) bool {
	if s.pos < len(s.text) && s.text[s.pos] == c {
		s.pos++
		return true
	}
	return false
}

// acceptDots is accept for two dots.
func (s *scanner) acceptDots() bool {
	if s.peek() == '.' && strings.HasPrefix(s.text[s.pos:], "..") {
		s.pos += 2
		return true
	}
	return false
}

// isDigit reports whether c is a decimal digit.
func isDigit(c byte) bool { return c-'0' <= 9 }

// twoDigits returns the number that two digits make, and less than 0 if they are none.
func twoDigits(tens, units byte) int {
	tens, units = tens-'0', units-'0'
	if tens > 9 || units > 9 {
		return -1
	}
	return int(tens)*10 + int(units)
}
