package export

import (
	"io"
	"iter"

	"example.org/review/timeline"
	"example.org/review/timeline/words"
)

// ReadOptions are the choices of a caller of [ReadCSV]. The zero ReadOptions read what [CSV] wrote, and sheets whose
// headers are the names of its columns.
type ReadOptions struct {
	// Words say what dates in words and in figures leave open, such as the order of day and month.
	Words words.Options

	// EDTF refuses dates that are not EDTF.
	EDTF bool

	// Columns says which column a header stands for, whatever the header's case and spaces: "Datum" may be "date". A
	// header for "" is left out. It comes before the names of the columns themselves.
	Columns map[string]string

	// MakeIDs makes the IDs that are missing of State, cycle, kind and title: "kaz-4-dialogue-interactive-dialogue".
	// They are the same for the same sheet, and never an ID that stands in it. Rows that would share one get -2, -3.
	MakeIDs bool

	// Report, if it is not nil, is told of every cell that was read as something other than its text, with the reason:
	// a date that a spreadsheet changed, one of two readings that the row settled, a text that was not UTF-8. Of a date
	// the only one of Readings is what was taken.
	Report func(*CellError)

	_ struct{} // the fields are named by those who write one
}

// ReadCSV reads events from a sheet that [CSV] wrote, or that a person keeps. The first row that is not blank names the
// columns, in any order, whatever their case and spaces; which they are says CSV, and ReadOptions.Columns adds others.
//
// The text is UTF-8 or UTF-16; what is neither is read as Windows-1252. Commas, semicolons or tabs separate the cells,
// whichever gives the most columns that are known, or what a first line such as "sep=;" says. Spaces around a cell count
// for nothing, and nor do blank rows; cells that a short row lacks are blank. Kinds, statuses and States that differ from
// the constants in case and spaces alone are those, and an apostrophe before what a spreadsheet could take for a formula
// is taken away.
//
// Each row comes once. If there is something wrong with it, it comes with a *[CellError], or with several, joined, and
// the event has all that its other cells say. What ends the reading is a sheet of which the columns cannot be known, as
// a *CellError or several, or the error of r, which comes back as it is. The sequence can be walked once.
//
// Dates are read by [words.Read]. None is guessed: one that a spreadsheet has changed is repaired, and one of two
// readings taken, where the columns earliest, latest and precision beside it leave one answer; if not, the error is one
// for which [errors.Is] finds [ErrDamaged]. So is a date that does not agree with these columns.
//
// It takes the memory of the longest row, and with MakeIDs that of all IDs.
func ReadCSV(r io.Reader, o ReadOptions) iter.Seq2[timeline.Event, error] {
	return func(yield func(timeline.Event, error) bool) {
		s, err := newSheet(r, o)
		for err == nil {
			if err = s.next(); err != nil {
				break
			}
			if e := s.event(); !yield(e, s.failure()) {
				return
			}
		}
		if err != io.EOF {
			yield(timeline.Event{}, err)
		}
	}
}
