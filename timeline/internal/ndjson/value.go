package ndjson

import (
	"bytes"
	"fmt"
	"strconv"
)

// Int reads a whole number that an int can hold.
func (r *Reader) Int() int {
	if c := r.skipSpace(); c != '-' && (c < '0' || c > '9') {
		r.want("a whole number")
		return 0
	}
	text := r.take("-+.0123456789eE")
	n, err := strconv.Atoi(string(text))
	digits := bytes.TrimPrefix(text, []byte("-"))
	if err != nil || len(digits) > 1 && digits[0] == '0' {
		r.refuse(string(text)+" is not a whole number in the range of an int", nil)
	}
	return n
}

// List reads an array of what item reads; an empty one is nil.
func List[T any](r *Reader, item func() T) []T {
	if !r.accept('[') {
		r.want("a list")
	}
	var few [8]T // so that a short list is allocated once, at its length
	items := few[:0]
	for r.another(len(items), ']') {
		items = append(items, item())
		if r.err != nil {
			r.err.within("[" + strconv.Itoa(len(items)-1) + "]")
		}
	}
	return append([]T(nil), items...)
}

// An Object is a JSON object that is being read, field by field.
type Object struct {
	reader *Reader
	names  []string // of the fields it may have
	name   string   // of the field whose value comes next
	seen   uint64   // a bit for each of names
	count  int      // fields so far
}

// Object begins to read an object that may have fields of the names, 64 at most. Its values are read by the methods of r,
// between the calls of [Object.Next].
func (r *Reader) Object(names ...string) Object {
	if !r.accept('{') {
		r.want("an object")
	}
	return Object{reader: r, names: names}
}

// Name returns the name of the field whose value comes next.
func (o *Object) Name() string { return o.name }

// Next steps up to the value of the next field, and reports whether there is one. The last value must have been read.
func (o *Object) Next() bool {
	r := o.reader
	if r.err != nil {
		r.err.within(o.name)
		return false
	}
	if !r.another(o.count, '}') {
		return false
	}
	o.find(r.bytes())
	o.count++
	if !r.accept(':') {
		r.want("':' after the name of a field")
	}
	return r.err == nil
}

// find finds the name among those that the object may have and has not had.
func (o *Object) find(name []byte) {
	for k := range o.names {
		i := o.count + k // most objects have their fields in the order of names
		if i >= len(o.names) {
			i -= len(o.names)
		}
		known := o.names[i]
		if known != string(name) {
			continue
		}
		if o.seen&(1<<i) != 0 {
			o.reader.fail("field "+strconv.Quote(known)+" stands twice", nil)
		}
		o.seen |= 1 << i
		o.name = known
		return
	}
	o.reader.fail(fmt.Sprintf("unknown field %.40q", name), nil)
}
