package export

import "example.org/review/timeline/words"

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
	// They are the same for the same sheet, and never an ID that stands further up; to use one further down is an error
	// there. Rows that would share one get -2, -3.
	MakeIDs bool

	// Report, if it is not nil, is told of every cell that was read as something other than its text, with the reason:
	// a date that a spreadsheet changed, one of two readings that the row settled, a text that was not UTF-8. Of a date
	// the only one of Readings is what was taken.
	Report func(*CellError)

	_ struct{} // the fields are named by those who write one
}
