package ndjson

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// An input gives the bytes of a stream, one chunk after the other, and keeps the first failure.
type input struct {
	from  io.Reader
	chunk []byte // what from gave last
	pos   int    // of the next byte in chunk
	ended error  // io.EOF or the error of from, once it gives no more

	line   int  // of the next byte, from 1
	inLine bool // whether a line feed ends what is being read
	err    *Error

	scratch []byte // for a string that has escapes or lies across chunks, and for what an error cites
}

// fail records what is wrong with something that was read whole.
func (in *input) fail(reason string, cause error) {
	if in.err == nil {
		in.err = &Error{Line: in.line, Reason: reason, Cause: cause}
	}
}

// refuse records what is wrong with what comes next; if nothing comes, that is what is wrong.
func (in *input) refuse(reason string, cause error) {
	if in.more() {
		in.fail(reason, cause)
	} else {
		in.cut()
	}
}

// want records that something else comes next than what is wanted.
func (in *input) want(what string) {
	if in.more() {
		in.fail("want "+what+", got "+in.found(), nil)
	} else {
		in.cut()
	}
}

// cut records that the input ends here.
func (in *input) cut() {
	if in.ended == io.EOF {
		in.fail("the input ends too early", io.ErrUnexpectedEOF)
	} else {
		in.fail(in.ended.Error(), in.ended)
	}
}

// found names what comes next. It may step over it.
func (in *input) found() string {
	switch c := in.peek(); {
	case c == '\n':
		return "the end of the line; a value stands on one line, or all stand in one list"
	case c == '{':
		return "an object"
	case c == '[':
		return "a list"
	case c == '"':
		return "a string"
	case c == '-' || '0' <= c && c <= '9':
		return "a number"
	case 'a' <= c && c <= 'z':
		return string(in.take("abcdefghijklmnopqrstuvwxyz"))
	case c < ' ' || c > '~':
		return fmt.Sprintf("byte 0x%02X", c)
	default:
		return strconv.QuoteRune(rune(c))
	}
}

// take steps over the bytes that are in the set and returns them, cut after the length of any sensible number.
func (in *input) take(set string) []byte {
	const most = 24 // an int has at most 20 bytes: what is longer is wrong, and its front says so
	in.scratch = in.scratch[:0]
	for strings.IndexByte(set, in.peek()) >= 0 {
		if len(in.scratch) == most {
			return append(in.scratch, "..."...)
		}
		in.scratch = append(in.scratch, in.peek())
		in.pos++
	}
	return in.scratch
}

// more reports whether there is another byte, and reads on if need be.
func (in *input) more() bool { return in.pos < len(in.chunk) || in.fill() }

// fill reads the next chunk.
func (in *input) fill() bool {
	const patience = 100 // empty reads in a row, as bufio has it
	for tries := 0; in.ended == nil; tries++ {
		n, err := in.from.Read(in.chunk[:cap(in.chunk)])
		in.chunk, in.pos, in.ended = in.chunk[:n], 0, err
		if n > 0 {
			return true
		}
		if err == nil && tries == patience {
			in.ended = io.ErrNoProgress
		}
	}
	return false
}

// peek returns the next byte, and 0 at the end.
func (in *input) peek() byte {
	if in.more() {
		return in.chunk[in.pos]
	}
	return 0
}

// skip steps over the byte c, which is not 0, if it comes next, and reports whether it did.
func (in *input) skip(c byte) bool {
	if in.peek() != c {
		return false
	}
	in.pos++
	return true
}

// skipSpace steps over white space and returns the byte after it.
func (in *input) skipSpace() byte {
	for {
		c := in.peek()
		switch {
		case c > ' ':
			return c
		case c == '\n' && !in.inLine:
			in.line++
		case c != ' ' && c != '\t' && c != '\r':
			return c
		}
		in.pos++
	}
}

// accept steps over white space and then, as skip does, over the byte c.
func (in *input) accept(c byte) bool {
	if in.skipSpace() != c {
		return false
	}
	in.pos++
	return true
}

// another reports whether a list or an object that has given n items has one more, and steps up to it; if there is none,
// it steps over the closing byte.
func (in *input) another(n int, closing byte) bool {
	if in.err != nil || in.accept(closing) {
		return false
	}
	if n > 0 && !in.accept(',') {
		in.want("',' or '" + string(closing) + "'")
	}
	return in.err == nil
}
