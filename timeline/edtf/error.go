package edtf

import (
	"cmp"
	"fmt"
)

// ParseError says why a text is no date, or no [Duration].
type ParseError struct {
	Text   string // the whole text
	Offset int    // of the byte in Text where the reading stopped
	Reason string // for people; its wording may change

	of string // what the text is not, if not a date
}

// Error returns a sentence with the text, the place and the reason. A long text is cut to the neighbourhood of the
// place.
func (e *ParseError) Error() string {
	return fmt.Sprintf("parse %s %s: %s (at offset %d)", cmp.Or(e.of, "date"), quote(e.Text, e.Offset), e.Reason, e.Offset)
}

// quote returns the text in quotes, of a long one only what is near the offset.
func quote(text string, offset int) string {
	const near = 40
	from, to := max(0, offset-near), min(len(text), offset+near)
	if len(text) <= 2*near {
		from, to = 0, len(text)
	}
	quoted := fmt.Sprintf("%q", text[from:to])
	if from > 0 {
		quoted = "..." + quoted
	}
	if to < len(text) {
		quoted += "..."
	}
	return quoted
}
