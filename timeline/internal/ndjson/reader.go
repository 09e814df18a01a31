package ndjson

import (
	"hash/maphash"
	"io"
	"iter"
)

// A Reader reads one value after the other, as [Values] asks for them.
type Reader struct {
	input
	form     form
	count    int            // values read
	interned [256][2]string // short strings met before, by hash, the later one first
	seed     maphash.Seed
}

// form is how the values of a stream are strung together.
type form int

const (
	unopened form = iota
	lines
	array
	closed // an array that has ended
)

// chunkSize is how many bytes are asked of the underlying reader at a time: larger ones are no quicker.
const chunkSize = 32 << 10

// Values reads from in the values that read makes of what comes next; read must read one whole value. It reads as they
// are asked for. The sequence ends at the first error, an *[Error], which comes with the zero T after the values that
// stand before it. It reads in, so it can be walked only once: a second walk goes on where the first was broken off, and
// gives the same error again.
func Values[T any](in io.Reader, read func(*Reader) T) iter.Seq2[T, error] {
	r := &Reader{input: input{from: in, chunk: make([]byte, 0, chunkSize), line: 1}, seed: maphash.MakeSeed()}
	return func(yield func(T, error) bool) {
		for r.next() {
			r.inLine = r.form == lines
			value := read(r)
			if r.end(); r.err != nil {
				break
			}
			if !yield(value, nil) {
				return
			}
		}
		if r.err != nil {
			yield(*new(T), r.err)
		}
	}
}

// Fail records that the value which was read last is wrong, and why, unless something was wrong before.
func (r *Reader) Fail(cause error) { r.fail(cause.Error(), cause) }

// next steps up to the next value, and reports whether there is one.
func (r *Reader) next() bool {
	if r.form == unopened {
		r.open()
	}
	return r.err == nil && r.ahead()
}

// open finds out the form.
func (r *Reader) open() {
	const mark = "\ufeff" // byte order mark
	if r.skip(mark[0]) && !(r.skip(mark[1]) && r.skip(mark[2])) {
		r.want("the rest of a byte order mark")
	}
	r.form = lines
	if r.accept('[') {
		r.form = array
	}
}

// ahead steps up to the next value of the form, and reports whether there is one.
func (r *Reader) ahead() bool {
	if r.form == array {
		if r.another(r.count, ']') {
			return true
		}
		r.form = closed
	}
	r.skipSpace()
	switch {
	case r.more() && r.form == lines:
		return true
	case r.more():
		r.want("nothing after the list")
	case r.ended != io.EOF:
		r.cut()
	}
	return false
}

// end ends the value that was read, which must fill its line if it stands on one.
func (r *Reader) end() {
	if r.inLine && r.skipSpace() != '\n' && r.more() {
		r.want("the end of the line")
	}
	r.inLine = false
	r.count++
}
