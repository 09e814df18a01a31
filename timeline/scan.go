package timeline

import (
	"bytes"
	"fmt"
	"hash/maphash"
	"io"
	"strconv"
	"strings"
)

// A scanner reads JSON from a stream, from left to right and once. The first failure is kept in err; what is read after
// it means nothing. It holds one chunk of the input and the longest string so far.
type scanner struct {
	r     io.Reader
	chunk []byte // what r gave last
	pos   int    // of the next byte in chunk
	ended error  // io.EOF or the error of r, once r gives no more

	line   int  // of the next byte, from 1
	inLine bool // whether a line feed ends what is being read
	err    *DecodeError

	text  []byte         // scratch for a string that has escapes or lies across chunks
	words [256][2]string // short strings met before, by hash, the later one first
	seed  maphash.Seed
}

func newScanner(r io.Reader) *scanner {
	return &scanner{r: r, chunk: make([]byte, 0, 32<<10), line: 1, seed: maphash.MakeSeed()}
}

// fail records what is wrong with something that was read whole.
func (s *scanner) fail(reason string, cause error) {
	if s.err == nil {
		s.err = &DecodeError{Line: s.line, Reason: reason, err: cause}
	}
}

// refuse records what is wrong with what comes next; if nothing comes, that is what is wrong.
func (s *scanner) refuse(reason string, cause error) {
	if s.more() {
		s.fail(reason, cause)
	} else {
		s.cut()
	}
}

// want records that something else comes next than what is wanted.
func (s *scanner) want(what string) {
	if s.more() {
		s.fail("want "+what+", got "+s.found(), nil)
	} else {
		s.cut()
	}
}

// cut records that the input ends here.
func (s *scanner) cut() {
	if s.ended == io.EOF {
		s.fail("the input ends too early", io.ErrUnexpectedEOF)
	} else {
		s.fail(s.ended.Error(), s.ended)
	}
}

// found names what comes next. It may step over it.
func (s *scanner) found() string {
	switch c := s.peek(); {
	case c == '\n':
		return "the end of the line"
	case c == '{':
		return "an object"
	case c == '[':
		return "a list"
	case c == '"':
		return "a string"
	case c == '-' || '0' <= c && c <= '9':
		return "a number"
	case 'a' <= c && c <= 'z':
		return string(s.take("abcdefghijklmnopqrstuvwxyz"))
	case c < ' ' || c > '~':
		return fmt.Sprintf("byte 0x%02X", c)
	default:
		return strconv.QuoteRune(rune(c))
	}
}

// take steps over the bytes that are in the set and returns them, cut after the length of any sensible number.
func (s *scanner) take(set string) []byte {
	s.text = s.text[:0]
	for strings.IndexByte(set, s.peek()) >= 0 {
		if len(s.text) == 24 {
			return append(s.text, "..."...)
		}
		s.text = append(s.text, s.peek())
		s.pos++
	}
	return s.text
}

// more reports whether there is another byte, and reads on if need be.
func (s *scanner) more() bool { return s.pos < len(s.chunk) || s.fill() }

// fill reads the next chunk.
func (s *scanner) fill() bool {
	for tries := 0; s.ended == nil; tries++ {
		n, err := s.r.Read(s.chunk[:cap(s.chunk)])
		s.chunk, s.pos, s.ended = s.chunk[:n], 0, err
		if n > 0 {
			return true
		}
		if err == nil && tries == 100 {
			s.ended = io.ErrNoProgress
		}
	}
	return false
}

// peek returns the next byte, and 0 at the end.
func (s *scanner) peek() byte {
	if s.more() {
		return s.chunk[s.pos]
	}
	return 0
}

// accept steps over white space and then, as skip does, over the byte c.
func (s *scanner) accept(c byte) bool {
	if s.token() != c {
		return false
	}
	s.pos++
	return true
}

// skip steps over the byte c, which is not 0, if it comes next, and reports whether it did.
func (s *scanner) skip(c byte) bool {
	if s.peek() != c {
		return false
	}
	s.pos++
	return true
}

// token steps over white space and returns the byte after it.
func (s *scanner) token() byte {
	for {
		c := s.peek()
		switch {
		case c > ' ':
			return c
		case c == '\n' && !s.inLine:
			s.line++
		case c != ' ' && c != '\t' && c != '\r':
			return c
		}
		s.pos++
	}
}

// another reports whether a list or an object that has given n items has one more, and steps up to it; if there is none,
// it steps over the closing byte.
func (s *scanner) another(n int, closing byte) bool {
	if s.err != nil || s.accept(closing) {
		return false
	}
	if n > 0 && !s.accept(',') {
		s.want("',' or '" + string(closing) + "'")
	}
	return s.err == nil
}

// number reads a whole number.
func (s *scanner) number() int {
	if c := s.token(); c != '-' && (c < '0' || c > '9') {
		s.want("a whole number")
		return 0
	}
	text := s.take("-+.0123456789eE")
	n, err := strconv.Atoi(string(text))
	digits := bytes.TrimPrefix(text, []byte("-"))
	if err != nil || len(digits) > 1 && digits[0] == '0' {
		s.refuse(string(text)+" is not a whole number in the range of an int", nil)
	}
	return n
}

// listOf reads an array of items.
func listOf[T any](s *scanner, item func() T) []T {
	if !s.accept('[') {
		s.want("a list")
	}
	var few [8]T // so that a short list is allocated once, at its length
	items := few[:0]
	for s.another(len(items), ']') {
		items = append(items, item())
		if s.err != nil {
			s.err.within("[" + strconv.Itoa(len(items)-1) + "]")
		}
	}
	return append([]T(nil), items...)
}

// An object is a JSON object that is being read, field by field.
type object struct {
	*scanner
	names []string // of the fields it may have
	name  string   // of the field whose value comes next
	seen  uint16   // a bit for each of names
	count int      // fields so far
}

// object begins to read an object that may have fields of the names.
func (s *scanner) object(names ...string) object {
	if !s.accept('{') {
		s.want("an object")
	}
	return object{scanner: s, names: names}
}

// next steps up to the value of the next field, and reports whether there is one. An error in the last value is given
// the name of its field.
func (o *object) next() bool {
	if o.err != nil {
		o.err.within(o.name)
		return false
	}
	if !o.another(o.count, '}') {
		return false
	}
	o.find(o.bytes())
	o.count++
	if !o.accept(':') {
		o.want("':' after the name of a field")
	}
	return o.err == nil
}

// find finds the name among those that the object may have and has not had.
func (o *object) find(name []byte) {
	for i, known := range o.names {
		if known != string(name) {
			continue
		}
		if o.seen&(1<<i) != 0 {
			o.fail("field "+strconv.Quote(known)+" stands twice", nil)
		}
		o.seen |= 1 << i
		o.name = known
		return
	}
	o.fail(fmt.Sprintf("unknown field %.40q", name), nil)
}
