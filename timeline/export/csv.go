package export

import (
	"io"
	"iter"

	"example.org/review/timeline"
)

// CSV writes the events as a table (RFC 4180) with a row of column names, lines ended by CR LF, and one row for each
// event. [ReadCSV] gives the same events back.
//
//	id, kind, title, status, note      as in [timeline.Event]
//	date                               the exact date, as EDTF
//	earliest, latest                   its first and last day, both included; empty where it has none, and in English
//	                                   words before the year 0
//	precision                          how fine the date is, such as "month", and "month?" of "2021-05?"
//	body, state, cycle, session        of the review; 0 is empty
//	actors                             "name (role)", separated by semicolons
//	topics, after                      separated by semicolons
//	source, publisher, url, symbol,
//	published, locator                 of the source; published as EDTF
//	published_earliest,
//	published_latest,
//	published_precision                of published, as those of date
//
// In the three lists a backslash takes away the meaning of a semicolon, a parenthesis, a backslash or a space at an
// end.
//
// A spreadsheet runs a cell that starts with =, +, - or @ as a formula, and changes one such as "2025-06" to the first
// of June. So text that could be a formula gets an apostrophe in front, which ReadCSV takes away, and so does what
// follows a semicolon, a tab or a line break in a cell, because a program may split the row there; and from earliest,
// latest and precision ReadCSV tells what a date was before it was changed. Options.Raw is for programs: then only what
// already looks as if it had such an apostrophe gets one more.
//
// Nothing protects other cells: an ID "0012" that a spreadsheet opened and saved is read back as "12", and one such as
// "1-2" as a day. IDs that start with letters are safe.
//
// Carriage returns become line feeds, spaces at the ends of a text are not read back, and a kind, a status or a State
// in other letters than those of the constants is read back in theirs: each is in the Losses.
func CSV(w io.Writer, events iter.Seq[timeline.Event], o Options) (Losses, error) {
	t := table{recorder: newRecorder(w, "CSV", o), raw: o.Raw}
	if o.BOM {
		t.buf = append(t.buf, byteOrderMark...)
	}
	for i := range columns {
		t.text(columns[i].name)
	}
	t.endRow()
	write := func(e *timeline.Event) error { return writeEvent(&t, e) }
	if err := t.each(events, write); err != nil {
		return t.losses, err
	}
	return t.losses, t.flush()
}

// writeEvent writes the row of e.
func writeEvent(t *table, e *timeline.Event) error {
	if e.ID == "" {
		if err := t.add(e, "has no ID, so ReadCSV does not take it for an event"); err != nil {
			return err
		}
	}
	return t.try(e, func(e *timeline.Event) {
		for i := range columns {
			columns[i].write(t, e)
		}
		t.endRow()
	})
}
