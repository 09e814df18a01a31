package export

import (
	"errors"
	"fmt"
	"strconv"
	"strings"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// outcome says why a date is not read, or read as something other than its text.
type outcome struct {
	reason   string
	readings []edtf.Date
	err      error
	repaired bool // there is a date
	damaged  bool // the date was changed, or may be one of several
}

const (
	// advice is what to do about a date that was changed.
	advice = "; look the date up again, and format the column as text before you write it"

	// maxReadings is how many readings an error names.
	maxReadings = 4
)

// damage returns the outcome for a date that was changed, or that may be one of several.
func damage(reason string, readings []edtf.Date, err error) *outcome {
	return &outcome{reason: reason, readings: readings[:min(len(readings), maxReadings)], err: err, damaged: true}
}

// repaired returns the outcome for a date that the row tells.
func repaired(d edtf.Date, checks []check) *outcome {
	return &outcome{
		reason:   "was read as " + d.String() + ", because of " + sayChecks(checks),
		readings: []edtf.Date{d},
		repaired: true,
	}
}

// disagreement returns the outcome for a date that its row does not tell: all it may have been, and what the row leaves.
func disagreement(cell string, checks []check, all, left []edtf.Date, err error) *outcome {
	const correct = " beside it; correct what is wrong, or empty what is beside it"
	switch {
	case len(left) > 1:
		return damage("may have been "+orDates(left)+", and "+sayChecks(checks)+" beside it do not say which"+advice,
			left, err)
	case cell == "":
		return damage("is blank, but there is "+sayChecks(checks)+" beside it; write the date, or empty what is beside it",
			nil, nil)
	}
	return damage("does not agree with "+sayChecks(checks)+correct, all, err)
}

// refusal returns the outcome for a date that cannot be read, in words for people.
func refusal(cell string, err error, o words.Options) *outcome {
	var read *words.ReadError
	if !errors.As(err, &read) { // it must be EDTF
		if _, other := words.Read(cell, o); !errors.As(other, &read) || !unclear(read) {
			return &outcome{reason: err.Error(), err: err}
		}
	}
	switch {
	case read.Reason == words.Ambiguous:
		return damage("can be read in several ways, as "+orDates(read.Readings)+"; "+choosing(read.Readings), read.Readings, err)
	case strings.Trim(cell, "#") == "":
		return damage("is what a spreadsheet shows where a column is too narrow; widen the column and save the sheet again",
			nil, err)
	case unclear(read) || isNumber(cell):
		all, reason := guesses(cell, o), "is what a spreadsheet makes of a date"
		if len(all) > 0 {
			reason += ", such as " + orDates(all)
		}
		return damage(reason+advice, all, err)
	}
	return &outcome{reason: reasonOf(read), err: err}
}

// choosing returns what to do about several readings.
func choosing(readings []edtf.Date) string {
	const write = "write it so that only one is left"
	if len(readings) == 2 && swapped(readings[0].String(), readings[1].String()) {
		return write + ", or say in ReadOptions.Words whether the day or the month comes first"
	}
	return write
}

// swapped reports whether two days differ in the order of day and month alone.
func swapped(a, b string) bool {
	return len(a) == len("2025-03-04") && len(b) == len(a) && a[:5] == b[:5] && a[5:7] == b[8:] && a[8:] == b[5:7]
}

// unclear reports whether nobody can tell what was meant.
func unclear(err *words.ReadError) bool {
	return err.Reason == words.Damaged || err.Reason == words.Ambiguous
}

// isNumber reports whether s is a number.
func isNumber(s string) bool {
	_, err := strconv.ParseFloat(s, 64)
	return err == nil && strings.IndexByte("-0123456789", s[0]) >= 0
}

// reasonOf returns what an error says of its text.
func reasonOf(err *words.ReadError) string {
	reason := strings.TrimPrefix(err.Error(), fmt.Sprintf("read date %q: ", err.Text))
	return strings.TrimSuffix(reason, fmt.Sprintf(" (at offset %d)", err.Offset))
}

// orDates returns the first dates as words: 2025-06, 2025 or 1925.
func orDates(dates []edtf.Date) string {
	said := make([]string, min(len(dates), maxReadings))
	for i := range said {
		said[i] = dates[i].String()
	}
	return list(said, "or")
}
