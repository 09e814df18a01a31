package export

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"example.org/review/timeline"
)

// ReadCSV reads events from a table that [CSV] wrote, or that a person keeps in a spreadsheet. The first row names the
// columns, in any order; only id must be there, and no name may be unknown. Commas, semicolons or tabs separate the
// cells, as the first row shows; a byte order mark is skipped, and so are empty rows.
//
// A row with errors gives no event, but a *[CellError] for each of its cells that cannot be read; the rows after it are
// read. What ends the reading is a first row that cannot be used, quotation marks that do not match, or the error of r,
// which comes back as it is. The sequence can be walked once.
//
// No date is guessed. One that a spreadsheet has changed, or that does not say what is day and what is month, is an
// error for which [errors.Is] finds [ErrDamaged]; so is a filled-in earliest, latest or precision that does not agree
// with the date. An apostrophe before what a spreadsheet could take for a formula is taken away, and every other one
// stays.
func ReadCSV(r io.Reader) iter.Seq2[timeline.Event, error] {
	return func(yield func(timeline.Event, error) bool) {
		t, err := newTableReader(r)
		for err == nil {
			var e timeline.Event
			var bad []error
			if e, bad, err = t.next(); err != nil {
				break
			}
			for _, cellError := range bad {
				if !yield(timeline.Event{}, cellError) {
					return
				}
			}
			if len(bad) == 0 && !yield(e, nil) {
				return
			}
		}
		if err != io.EOF {
			yield(timeline.Event{}, err)
		}
	}
}

// CellError says which cell of a table cannot be read, and why.
type CellError struct {
	Row    int    // as a spreadsheet counts: the names of the columns are row 1; empty rows count
	Column int    // from 1; 0 if the whole row is meant
	Name   string // of the column
	Text   string // of the cell
	Reason string // for people; its wording may change

	err error
}

// Error returns a sentence with the place, the text and the reason.
func (e *CellError) Error() string {
	if e.Column == 0 {
		return fmt.Sprintf("row %d: %s", e.Row, e.Reason)
	}
	return fmt.Sprintf("row %d, column %d (%s): %s: %s", e.Row, e.Column, e.Name, shortened(e.Text), e.Reason)
}

// Unwrap returns the error of the cell, such as an [*edtf.ParseError].
func (e *CellError) Unwrap() error { return e.err }

// shortened returns s in quotation marks, cut where it is long.
func shortened(s string) string {
	const limit = 60
	if len(s) <= limit {
		return fmt.Sprintf("%q", s)
	}
	return fmt.Sprintf("%q...", s[:limit])
}

// tableReader reads a table row by row.
type tableReader struct {
	csv     *csv.Reader
	columns []*column // of the table; nil for one without a name
	breaks  int       // line breaks within the cells so far: lines that are no rows
	row     int       // the last row read
}

// newTableReader reads the names of the columns.
func newTableReader(r io.Reader) (*tableReader, error) {
	text := bufio.NewReaderSize(r, 64<<10)
	start, err := text.Peek(4 << 10)
	if err != nil && err != io.EOF {
		return nil, err
	}
	t := &tableReader{csv: csv.NewReader(text)}
	if s := string(start); strings.HasPrefix(s, byteOrderMark) {
		text.Discard(len(byteOrderMark)) // it was peeked at
	} else if strings.HasPrefix(s, "\xff\xfe") || strings.HasPrefix(s, "\xfe\xff") {
		return nil, &CellError{Row: 1, Reason: "the text is UTF-16: save the table as CSV in UTF-8"}
	}
	t.csv.Comma = separator(string(start))
	t.csv.FieldsPerRecord = -1 // read counts them
	t.csv.ReuseRecord = true
	names, err := t.record()
	switch {
	case err == io.EOF:
		return nil, &CellError{Row: 1, Reason: "there are no names of columns"}
	case err != nil:
		return nil, err
	}
	return t, t.head(names)
}

// separator returns what separates the cells of a table that begins with s.
func separator(s string) rune {
	line, _, _ := strings.Cut(s, "\n")
	if i := strings.IndexAny(line, ",;\t"); i >= 0 {
		return rune(line[i])
	}
	return ','
}

// record reads the cells of the next row that is not empty.
func (t *tableReader) record() ([]string, error) {
	cells, err := t.csv.Read()
	var syntax *csv.ParseError
	if errors.As(err, &syntax) {
		t.row = syntax.StartLine - t.breaks
		reason := fmt.Sprintf("%v (line %d of the file, byte %d)", syntax.Err, syntax.Line, syntax.Column)
		return nil, &CellError{Row: t.row, Reason: reason, err: syntax.Err}
	}
	if err != nil {
		return nil, err
	}
	line, _ := t.csv.FieldPos(0)
	t.row = line - t.breaks
	for _, cell := range cells {
		t.breaks += strings.Count(cell, "\n")
	}
	return cells, nil
}

// head finds the columns by their names.
func (t *tableReader) head(names []string) error {
	places := map[string]int{}
	for i, name := range names {
		name = strings.TrimSpace(name)
		c := columnNamed(name)
		switch first, double := places[name]; {
		case c == nil && name != "":
			return t.bad(i, name, name, errors.New("is not the name of a column"))
		case c != nil && double:
			return t.bad(i, name, name, fmt.Errorf("is the name of column %d too", first+1))
		}
		places[name] = i
		t.columns = append(t.columns, c)
	}
	if _, ok := places["id"]; !ok {
		return &CellError{Row: t.row, Reason: `there is no column "id"`}
	}
	return nil
}

// columnNamed returns the column with a name, and nil if there is none.
func columnNamed(name string) *column {
	for i := range columns {
		if columns[i].name == name {
			return &columns[i]
		}
	}
	return nil
}

// bad returns the error for a cell.
func (t *tableReader) bad(i int, name, text string, err error) error {
	return &CellError{Row: t.row, Column: i + 1, Name: name, Text: text, Reason: err.Error(), err: err}
}

// next reads the next row that is not empty: its event, or what is wrong with its cells. The error is [io.EOF] after
// the last row.
func (t *tableReader) next() (e timeline.Event, bad []error, err error) {
	var cells []string
	for empty(cells) {
		if cells, err = t.record(); err != nil {
			return e, nil, err
		}
	}
	if len(cells) != len(t.columns) {
		reason := fmt.Sprintf("the row has %d cells, but there are %d columns", len(cells), len(t.columns))
		return e, []error{&CellError{Row: t.row, Reason: reason}}, nil
	}
	for _, derived := range [...]bool{false, true} {
		for i, c := range t.columns {
			if err := readCell(&e, c, cells[i], derived); err != nil {
				bad = append(bad, t.bad(i, c.title(), cells[i], err))
			}
		}
		if len(bad) > 0 {
			break // what is derived from the wrong date is no error of its own
		}
	}
	return e, bad, nil
}

// empty reports whether there is nothing in any cell.
func empty(cells []string) bool {
	for _, cell := range cells {
		if cell != "" {
			return false
		}
	}
	return true
}

// title returns the name of c, which may be nil.
func (c *column) title() string {
	if c == nil {
		return ""
	}
	return c.name
}

// readCell reads a cell of column c into e, if it is the turn of that column.
func readCell(e *timeline.Event, c *column, cell string, derived bool) error {
	switch {
	case c == nil && cell != "" && !derived:
		return errors.New("stands in a column without a name")
	case c == nil || c.derived != derived:
		return nil
	case !utf8.ValidString(cell):
		return errors.New("is not UTF-8: save the table as CSV in UTF-8")
	case cell == "" && c.name == "id":
		return timeline.ErrNoID
	case cell == "":
		return nil
	}
	return c.read(e, unguarded(cell))
}

// unguarded returns s without the apostrophe that CSV put before it.
func unguarded(s string) string {
	if s[0] == apostrophe && likeFormula([]byte(s)) {
		return s[1:]
	}
	return s
}
