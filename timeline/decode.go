package timeline

import (
	"fmt"
	"io"
	"iter"

	"example.org/review/timeline/edtf"
)

// DecodeError says where the input of [Decode] is wrong, and why.
type DecodeError struct {
	Line   int    // where the wrong text stands, from 1
	Field  string // where in the event, "source.published" or "actors[0].name", as far as it is known; else empty
	Reason string // for people; its wording may change

	err error
}

// Error returns a sentence with the line, the field and the reason.
func (e *DecodeError) Error() string {
	if e.Field == "" {
		return fmt.Sprintf("line %d: %s", e.Line, e.Reason)
	}
	return fmt.Sprintf("line %d: %s: %s", e.Line, e.Field, e.Reason)
}

// Unwrap returns the cause: an [*edtf.ParseError], [ErrBrokenText], [io.ErrUnexpectedEOF] for input that ends inside an
// event or a list, an error of the reader, or nil where there is nothing but the JSON itself.
func (e *DecodeError) Unwrap() error { return e.err }

// within says that the error lies in a part of what it was said to lie in.
func (e *DecodeError) within(part string) {
	switch {
	case e.Field == "" || e.Field[0] == '[':
		e.Field = part + e.Field
	case part != "":
		e.Field = part + "." + e.Field
	}
}

// Decode reads events as JSON objects: one a line (NDJSON), or all in one JSON array, where white space is free. It reads
// as the events are asked for, and holds no more than a small buffer and the event in hand.
//
// The sequence ends at the first error, which comes with a zero Event after the events that stand before it. The error is
// a *[DecodeError]; if r failed, it wraps the error of r. So that nothing is lost on the way, Decode is strict. It
// refuses names that are unknown, stand twice in their object or differ in case; values of another type than the field
// has, null among them; dates that [edtf.Parse] refuses; text that is not Unicode (broken UTF-8, half of a surrogate
// pair); and anything after the event on its line or after the array. Blank lines, carriage returns at line ends and a
// byte order mark at the front mean nothing. An empty list is decoded as nil. An event without an ID is no error here: [New]
// reports it.
//
// The sequence reads r, so it can be walked only once. A second walk goes on where the first was broken off.
func Decode(r io.Reader) iter.Seq2[Event, error] {
	d := &decoder{scanner: newScanner(r)}
	return func(yield func(Event, error) bool) {
		for d.next() {
			if !yield(d.last, nil) {
				return
			}
		}
		if d.err != nil {
			yield(Event{}, d.err)
		}
	}
}

// A decoder reads a stream of events.
type decoder struct {
	*scanner
	form  form
	count int // events read
	last  Event
}

// form is how the events of a stream are strung together.
type form int

const (
	unopened form = iota
	lines
	array
	closed // an array that has ended
)

// next reads the next event, and reports whether there was one.
func (d *decoder) next() bool {
	if d.form == unopened {
		d.open()
	}
	if d.err != nil || !d.ahead() {
		return false
	}
	if d.form == lines {
		d.readLine()
	} else {
		d.last = d.event()
	}
	d.count++
	return d.err == nil
}

// open finds out the form.
func (d *decoder) open() {
	const mark = "\ufeff" // byte order mark
	if d.skip(mark[0]) && !(d.skip(mark[1]) && d.skip(mark[2])) {
		d.want("the rest of a byte order mark")
	}
	d.form = lines
	if d.accept('[') {
		d.form = array
	}
}

// ahead steps up to the next event, and reports whether there is one.
func (d *decoder) ahead() bool {
	if d.form == array {
		if d.another(d.count, ']') {
			return true
		}
		d.form = closed
	}
	d.token()
	switch {
	case d.more() && d.form == lines:
		return true
	case d.more():
		d.want("nothing after the list")
	case d.ended != io.EOF:
		d.cut()
	}
	return false
}

// readLine reads an event that fills a line.
func (d *decoder) readLine() {
	d.inLine = true
	d.last = d.event()
	if d.token() != '\n' && d.more() {
		d.want("the end of the line")
	}
	d.inLine = false
}

func (s *scanner) event() (e Event) {
	o := s.object("id", "kind", "title", "date", "status", "review", "actors", "topics", "after", "source", "note")
	for o.next() {
		switch o.name {
		case "id":
			e.ID = s.string()
		case "kind":
			e.Kind = Kind(s.word())
		case "title":
			e.Title = s.string()
		case "date":
			e.Date = s.date()
		case "status":
			e.Status = Status(s.word())
		case "review":
			e.Review = s.review()
		case "actors":
			e.Actors = listOf(s, s.actor)
		case "topics":
			e.Topics = listOf(s, s.word)
		case "after":
			e.After = listOf(s, s.word)
		case "source":
			e.Source = s.source()
		case "note":
			e.Note = s.string()
		}
	}
	return e
}

func (s *scanner) review() (r Review) {
	for o := s.object("body", "state", "cycle", "session"); o.next(); {
		switch o.name {
		case "body":
			r.Body = s.word()
		case "state":
			r.State = s.word()
		case "cycle":
			r.Cycle = s.number()
		case "session":
			r.Session = s.number()
		}
	}
	return r
}

func (s *scanner) actor() (a Actor) {
	for o := s.object("name", "role"); o.next(); {
		switch o.name {
		case "name":
			a.Name = s.word()
		case "role":
			a.Role = s.word()
		}
	}
	return a
}

func (s *scanner) source() (r Source) {
	for o := s.object("title", "publisher", "url", "symbol", "published", "locator"); o.next(); {
		switch o.name {
		case "title":
			r.Title = s.word()
		case "publisher":
			r.Publisher = s.word()
		case "url":
			r.URL = s.word()
		case "symbol":
			r.Symbol = s.word()
		case "published":
			r.Published = s.date()
		case "locator":
			r.Locator = s.word()
		}
	}
	return r
}

// date reads a string that is a date.
func (s *scanner) date() edtf.Date {
	d, err := edtf.Parse(s.word())
	if err != nil {
		s.fail(err.Error(), err)
	}
	return d
}
