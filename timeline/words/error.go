package words

import (
	"fmt"
	"strings"

	"example.org/review/timeline/edtf"
)

// Reason is the class of what keeps a text from being read as a date.
type Reason string

// The reasons. Of several that hold for a text the first in this order is given.
const (
	Damaged      Reason = "damaged"        // it is what a spreadsheet or a program makes of a date: "45809", "Jun-25"
	Calendar     Reason = "calendar"       // it is of another calendar than the Gregorian, or of a fiscal year
	Relative     Reason = "relative"       // it depends on the day it was said: "yesterday", "two years ago"
	Unsayable    Reason = "unsayable"      // EDTF has no form for it: "every June", "since mid-2022", "15:00"
	Unknown      Reason = "unknown"        // a word of it is no word of a date
	Incomplete   Reason = "incomplete"     // a word or dash wants a date after it: "from 2022 to"
	NoYear       Reason = "no-year"        // it names no year: "25 January"
	TwoDigitYear Reason = "two-digit-year" // its year has two digits: "25/01/25"
	Impossible   Reason = "impossible"     // the calendar has no such date: "31 June 2025"
	Weekday      Reason = "weekday"        // the weekday is not that of the day: "Friday, 23 January 2025"
	Reversed     Reason = "reversed"       // it ends before it begins: "2024 to 2022"
	Ambiguous    Reason = "ambiguous"      // it has readings that are different things: "01/02/2025"
)

// ReadError says why a text is not read as a date.
type ReadError struct {
	Text   string // the whole text
	Offset int    // of the byte in Text where the reason lies, from 0 to len(Text)
	Reason Reason

	// Readings are what an Ambiguous text may mean, at most four; otherwise there are none.
	Readings []edtf.Date

	detail string // what the text does, "names no year", or empty; with Readings what follows them
}

// Error returns a sentence with the text, what is wrong with it and, where the text may mean several dates, these. A
// long text is cut to the neighbourhood of the place.
func (e *ReadError) Error() string {
	detail := e.detail
	if detail == "" {
		detail = e.Reason.predicate()
	}
	if len(e.Readings) > 0 {
		detail = "may be " + orList(e.Readings) + e.detail
	}
	return fmt.Sprintf("read date %s: %s (at offset %d)", quote(e.Text, e.Offset), detail, e.Offset)
}

// predicate returns what is said of every text that has the reason.
func (r Reason) predicate() string {
	switch r {
	case Damaged:
		return "is what a spreadsheet or a program makes of a date, and may have been a day, a month or a year; " +
			"look it up again"
	case Calendar:
		return "is of another calendar; give the date in the Gregorian one"
	case Relative:
		return "depends on the day it was said; give the date"
	case Unsayable:
		return "cannot be said in EDTF"
	case Unknown:
		return "is no date"
	case Incomplete:
		return "ends where another date should follow"
	case NoYear:
		return "names no year"
	case TwoDigitYear:
		return "has a year of two digits; write all four"
	case Impossible:
		return "is not in the calendar"
	case Weekday:
		return "is not on that weekday"
	case Reversed:
		return "ends before it begins"
	case Ambiguous:
		return "has several readings"
	}
	return string(r)
}

// orList joins dates with commas and "or".
func orList(dates []edtf.Date) string {
	var b strings.Builder
	for i, d := range dates {
		switch {
		case i == 0:
		case i == len(dates)-1:
			b.WriteString(" or ")
		default:
			b.WriteString(", ")
		}
		b.WriteString(d.String())
	}
	return b.String()
}

// quote returns the text in quotes, of a long one only what is near the offset.
func quote(text string, offset int) string {
	const near = 60
	if len(text) <= 2*near {
		return fmt.Sprintf("%q", text)
	}
	offset = min(max(offset, 0), len(text))
	from, to := max(0, offset-near), min(len(text), offset+near)
	quoted := fmt.Sprintf("%q", text[from:to])
	if from > 0 {
		quoted = "..." + quoted
	}
	if to < len(text) {
		quoted += "..."
	}
	return quoted
}
