package export

import (
	"io"
	"iter"

	"example.org/review/timeline"
)

// ReadCSV reads events from a sheet that [CSV] wrote, or that a person keeps. The first row that is not blank names the
// columns, in any order, whatever their case and spaces; CSV says which there are, and ReadOptions.Columns adds others.
//
// The text is UTF-8 or UTF-16; what is neither is read as Windows-1252. Commas, semicolons or tabs separate the cells,
// whichever gives the most columns that are known, or what a first line such as "sep=;" says. Spaces around a cell
// and blank rows are ignored; cells that a short row lacks are blank. Kinds, statuses and States that
// differ from the constants in case and spaces alone are those, and an apostrophe before what a spreadsheet could take
// for a formula is taken away.
//
// Each row comes once. If there is something wrong with it, it comes with a *[CellError], or with several, joined in the
// order of the columns, and the event has all that its other cells say: one whose date was refused is of no known time,
// and every period selects it. What ends the reading is a sheet whose columns cannot be known, as a *CellError or several,
// or the error of r, which comes back as it is. The sequence can be walked once.
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
