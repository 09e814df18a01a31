package timeline

import (
	"bufio"
	"io"
	"iter"
	"strconv"
	"strings"

	"example.org/review/timeline/edtf"
)

// Encode writes the events as NDJSON: one JSON object a line, each line ended by a line feed.
//
// The fields stand in the order of the struct, under their names in lower case, and zero fields are left out. Text is
// written as it is, except for what JSON or a line forbids: quotation marks, backslashes, control characters and the
// line separators U+2028 and U+2029 are escaped. So the bytes depend on nothing but the events, and [Decode] gives the
// same events back, with nil for empty lists.
//
// Text that is not UTF-8 ends the writing with an *[EventError], after the events that came before. An error of w is
// returned as it is. Encode holds one event at a time.
func Encode(w io.Writer, events iter.Seq[Event]) error {
	out := bufio.NewWriterSize(w, 32<<10)
	var line []byte
	index := 0
	for e := range events {
		if bad := e.checkText(index); bad != nil {
			if err := out.Flush(); err != nil {
				return err
			}
			return bad
		}
		line = append(appendEvent(line[:0], &e), '\n')
		if _, err := out.Write(line); err != nil {
			return err
		}
		index++
	}
	return out.Flush()
}

// appendEvent appends the canonical form of e, without a line feed. Equal bytes mean equal events, but for empty lists.
func appendEvent(b []byte, e *Event) []byte {
	b = append(b, '{')
	b = appendText(b, "id", e.ID)
	b = appendText(b, "kind", string(e.Kind))
	b = appendText(b, "title", e.Title)
	b = appendDate(b, "date", e.Date)
	b = appendText(b, "status", string(e.Status))
	if e.Review != (Review{}) {
		b = appendReview(appendName(b, "review"), e.Review)
	}
	b = appendList(b, "actors", e.Actors, appendActor)
	b = appendList(b, "topics", e.Topics, appendString)
	b = appendList(b, "after", e.After, appendString)
	if e.Source != (Source{}) {
		b = appendSource(appendName(b, "source"), &e.Source)
	}
	b = appendText(b, "note", e.Note)
	return append(b, '}')
}

func appendReview(b []byte, r Review) []byte {
	b = append(b, '{')
	b = appendText(b, "body", r.Body)
	b = appendText(b, "state", r.State)
	b = appendNumber(b, "cycle", r.Cycle)
	b = appendNumber(b, "session", r.Session)
	return append(b, '}')
}

func appendActor(b []byte, a Actor) []byte {
	b = append(b, '{')
	b = appendText(b, "name", a.Name)
	b = appendText(b, "role", a.Role)
	return append(b, '}')
}

func appendSource(b []byte, s *Source) []byte {
	b = append(b, '{')
	b = appendText(b, "title", s.Title)
	b = appendText(b, "publisher", s.Publisher)
	b = appendText(b, "url", s.URL)
	b = appendText(b, "symbol", s.Symbol)
	b = appendDate(b, "published", s.Published)
	b = appendText(b, "locator", s.Locator)
	return append(b, '}')
}

// appendName appends the name of a field, after a comma if it is not the first of its object.
func appendName(b []byte, name string) []byte {
	if b[len(b)-1] != '{' {
		b = append(b, ',')
	}
	b = append(b, '"')
	b = append(b, name...)
	return append(b, '"', ':')
}

// appendText appends a field, unless it is empty.
func appendText(b []byte, name, text string) []byte {
	if text == "" {
		return b
	}
	return appendString(appendName(b, name), text)
}

// appendNumber appends a field, unless it is 0.
func appendNumber(b []byte, name string, n int) []byte {
	if n == 0 {
		return b
	}
	return strconv.AppendInt(appendName(b, name), int64(n), 10)
}

// appendDate appends a field, unless the date is unknown. EDTF has no character that JSON would escape.
func appendDate(b []byte, name string, d edtf.Date) []byte {
	if d.IsZero() {
		return b
	}
	b = append(appendName(b, name), '"')
	b, _ = d.AppendText(b) // never fails
	return append(b, '"')
}

// appendList appends a field, unless the list is empty.
func appendList[T any](b []byte, name string, items []T, appendItem func([]byte, T) []byte) []byte {
	if len(items) == 0 {
		return b
	}
	b = append(appendName(b, name), '[')
	for i, item := range items {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendItem(b, item)
	}
	return append(b, ']')
}

// appendString appends s as a JSON string, in whole runs between the characters that need an escape.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	from := 0
	for i := 0; i < len(s); i++ {
		if size := escaped(s, i); size > 0 {
			b = append(b, s[from:i]...)
			b = appendEscape(b, s[i:i+size])
			from = i + size
		}
	}
	b = append(b, s[from:]...)
	return append(b, '"')
}

// escaped returns the bytes of the character at s[i] if it needs an escape, and 0 if it does not.
func escaped(s string, i int) int {
	switch c := s[i]; {
	case c < ' ', c == '"', c == '\\':
		return 1
	case c == "\u2028"[0] && (strings.HasPrefix(s[i:], "\u2028") || strings.HasPrefix(s[i:], "\u2029")):
		return len("\u2028")
	}
	return 0
}

// appendEscape appends the escape of one character.
func appendEscape(b []byte, s string) []byte {
	switch s {
	case `"`, `\`:
		return append(b, '\\', s[0])
	case "\b":
		return append(b, `\b`...)
	case "\f":
		return append(b, `\f`...)
	case "\n":
		return append(b, `\n`...)
	case "\r":
		return append(b, `\r`...)
	case "\t":
		return append(b, `\t`...)
	case "\u2028":
		return append(b, `\u2028`...)
	case "\u2029":
		return append(b, `\u2029`...)
	}
	const hex = "0123456789abcdef"
	return append(b, '\\', 'u', '0', '0', hex[s[0]>>4], hex[s[0]&15])
}
