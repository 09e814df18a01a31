package timeline

import (
	"errors"
	"fmt"
	"io"
	"iter"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/ndjson"
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
	values := ndjson.Values(r, readEvent)
	var failed error // the same at every walk
	return func(yield func(Event, error) bool) {
		for e, err := range values {
			if err != nil && failed == nil {
				failed = decodeError(err)
			}
			if !yield(e, failed) {
				return
			}
		}
	}
}

// decodeError returns an error of the reader in terms of events.
func decodeError(err error) error {
	bad := err.(*ndjson.Error)
	e := &DecodeError{Line: bad.Line, Field: bad.Path, Reason: bad.Reason, err: bad.Cause}
	if errors.Is(bad, ndjson.ErrText) {
		e.err = ErrBrokenText
	}
	return e
}

func readEvent(r *ndjson.Reader) (e Event) {
	for o := r.Object("id", "kind", "title", "date", "status", "review", "actors", "topics", "after", "source", "note"); o.Next(); {
		switch o.Name() {
		case "id":
			e.ID = r.Text()
		case "kind":
			e.Kind = Kind(r.Interned())
		case "title":
			e.Title = r.Text()
		case "date":
			e.Date = readDate(r)
		case "status":
			e.Status = Status(r.Interned())
		case "review":
			e.Review = readReview(r)
		case "actors":
			e.Actors = ndjson.List(r, func() Actor { return readActor(r) })
		case "topics":
			e.Topics = ndjson.List(r, r.Interned)
		case "after":
			e.After = ndjson.List(r, r.Interned)
		case "source":
			e.Source = readSource(r)
		case "note":
			e.Note = r.Text()
		}
	}
	return e
}

func readReview(r *ndjson.Reader) (v Review) {
	for o := r.Object("body", "state", "cycle", "session"); o.Next(); {
		switch o.Name() {
		case "body":
			v.Body = r.Interned()
		case "state":
			v.State = r.Interned()
		case "cycle":
			v.Cycle = r.Int()
		case "session":
			v.Session = r.Int()
		}
	}
	return v
}

func readActor(r *ndjson.Reader) (a Actor) {
	for o := r.Object("name", "role"); o.Next(); {
		switch o.Name() {
		case "name":
			a.Name = r.Interned()
		case "role":
			a.Role = r.Interned()
		}
	}
	return a
}

func readSource(r *ndjson.Reader) (s Source) {
	for o := r.Object("title", "publisher", "url", "symbol", "published", "locator"); o.Next(); {
		switch o.Name() {
		case "title":
			s.Title = r.Interned()
		case "publisher":
			s.Publisher = r.Interned()
		case "url":
			s.URL = r.Interned()
		case "symbol":
			s.Symbol = r.Interned()
		case "published":
			s.Published = readDate(r)
		case "locator":
			s.Locator = r.Interned()
		}
	}
	return s
}

// readDate reads a string that is a date.
func readDate(r *ndjson.Reader) edtf.Date {
	d, err := edtf.Parse(r.Interned())
	if err != nil {
		r.Fail(err)
	}
	return d
}
