package ndjson

import (
	"errors"
	"fmt"
)

// ErrText is found by [errors.Is] in the error for text that is not Unicode.
var ErrText = errors.New("text is not valid UTF-8")

// An Error says where the input is wrong, and why.
type Error struct {
	Line   int    // from 1
	Path   string // where in the value, "source.published" or "actors[0].name", as far as it is known; else empty
	Reason string // for people
	Cause  error  // nil where there is nothing but the JSON itself
}

// Error returns a sentence with the line, the path and the reason.
func (e *Error) Error() string {
	if e.Path == "" {
		return fmt.Sprintf("line %d: %s", e.Line, e.Reason)
	}
	return fmt.Sprintf("line %d: %s: %s", e.Line, e.Path, e.Reason)
}

// Unwrap returns the cause: [ErrText], [io.ErrUnexpectedEOF] for input that ends inside a value or an array, an error of
// the underlying reader, or what the caller gave to [Reader.Fail].
func (e *Error) Unwrap() error { return e.Cause }

// within says that the error lies in a part of what it was said to lie in.
func (e *Error) within(part string) {
	switch {
	case e.Path == "" || e.Path[0] == '[':
		e.Path = part + e.Path
	case part != "":
		e.Path = part + "." + e.Path
	}
}
