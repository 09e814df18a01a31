package export

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.org/review/timeline"
)

// sheet reads events row by row.
type sheet struct {
	opened
	options ReadOptions
	dating  dateReader
	places  []place
	dates   []datePlace
	idPlace int // -1: none
	ids     idMaker
	cells   []string     // of the row, padded to the columns
	errs    []*CellError // of the row
}

// newSheet reads the headers of a sheet.
func newSheet(r io.Reader, o ReadOptions) (*sheet, error) {
	h, err := newHeaders(o.Columns)
	if err != nil {
		return nil, err
	}
	s := &sheet{options: o, dating: dateReader{options: o}}
	if s.opened, err = openSheet(r, h); err != nil {
		return nil, err
	}
	switch err := s.next(); {
	case err == io.EOF:
		return nil, &CellError{Row: 1, Reason: "the sheet is blank; its first row must name the columns"}
	case err != nil:
		return nil, err
	}
	if len(s.errs) > 0 {
		return nil, s.failure()
	}
	if s.places, s.errs = h.places(s.rows.number, s.cells, o.MakeIDs); len(s.errs) > 0 {
		return nil, s.failure()
	}
	s.dates = datePlaces(s.places)
	s.idPlace = placeOf(s.places, columnNamed("id"))
	return s, nil
}

// next takes the next row that is not blank, and finds what is wrong with its text. It returns io.EOF after the last.
func (s *sheet) next() error {
	s.errs = nil
	for {
		if err := s.rows.next(); err != nil {
			return err
		}
		if !s.rows.blank() {
			break
		}
	}
	s.cells = s.rows.cells(s.cells[:0])
	if i := s.rows.doubt - 1; i >= 0 {
		s.doubt(i)
	}
	if !s.rows.valid() {
		s.decode()
	}
	return nil
}

// doubt leaves out a cell whose quotation marks are wrong.
func (s *sheet) doubt(i int) {
	reason := "has a line break after a quotation mark that may end the cell: if rows are missing, they are in here; " +
		"double the quotation marks that are text"
	if s.rows.open {
		reason = "starts with a quotation mark that is never closed, so that the rest of the sheet is in this cell; " +
			"close it, or double it if it is text"
	}
	s.refuse(i, s.cells[i], reason, nil)
	s.cells[i] = ""
}

// decode reads the cells that are not UTF-8 as Windows-1252, and leaves out those that are not that either.
func (s *sheet) decode() {
	for i, cell := range s.cells {
		if utf8.ValidString(cell) {
			continue
		}
		text, ok := fromWindows1252(cell)
		switch {
		case s.utf:
			s.refuse(i, cell, "is not UTF-8, or half of a character; save the sheet as CSV in UTF-8", timeline.ErrBrokenText)
			text = ""
		case !ok:
			s.refuse(i, cell, "is neither UTF-8 nor Windows-1252; save the sheet as CSV in UTF-8", timeline.ErrBrokenText)
			text = ""
		default:
			s.report(s.cellError(i, text, "is not UTF-8, and was read as Windows-1252"))
		}
		s.cells[i] = text
	}
}

// event returns what the row says, and gathers what is wrong with it.
func (s *sheet) event() (e timeline.Event) {
	first, strays := 0, 0
	for i, cell := range s.cells {
		switch {
		case cell == "":
		case i < len(s.places) && s.places[i].header != "":
			s.read(&e, i)
		case trimSpaces(cell) != "":
			if strays++; strays == 1 {
				first = i
			}
		}
	}
	if strays > 0 {
		s.stray(first, strays)
	}
	for i := range s.dates {
		s.date(&e, &s.dates[i])
	}
	s.id(&e)
	return e
}

// stray refuses the cells that stand in no column: the first, of n.
func (s *sheet) stray(i, n int) {
	reason := "stands in a column without a name"
	if i >= len(s.places) {
		reason = fmt.Sprintf("stands beyond the last of the %d columns", len(s.places))
	}
	if n > 1 {
		reason += fmt.Sprintf("; cells of the row without a named column: %d", n)
	}
	s.refuse(i, s.cells[i], reason, nil)
}

// read reads a cell that is no date into e.
func (s *sheet) read(e *timeline.Event, i int) {
	c := s.places[i].column
	if c == nil || c.read == nil {
		return
	}
	if cell := s.text(i); cell != "" {
		if err := c.read(e, cell); err != nil {
			s.refuse(i, cell, err.Error(), err)
		}
	}
}

// date reads a date into e.
func (s *sheet) date(e *timeline.Event, p *datePlace) {
	var room [3]check
	cell := s.text(p.at)
	d, o := s.dating.read(cell, s.checks(p, room[:0]))
	*p.column.date(e) = d
	if o == nil {
		return
	}
	err := s.cellError(p.at, cell, o.reason)
	err.Readings, err.err, err.damaged = o.readings, o.err, o.damaged
	if o.repaired {
		s.report(err)
	} else {
		s.errs = append(s.errs, err)
	}
}

// checks appends what the row says of a date besides the date. CSV fills in the precision of every date: in a row where
// it is filled in, a blank cell says that the date has no earliest or latest day.
func (s *sheet) checks(p *datePlace, checks []check) []check {
	written := false
	for _, i := range p.checks {
		c := check{column: s.places[i].column, header: s.places[i].header, text: s.text(i)}
		written = written || c.column.always && c.text != ""
		checks = append(checks, c)
	}
	if written {
		return checks
	}
	return slices.DeleteFunc(checks, func(c check) bool { return c.text == "" })
}

// report tells the caller what was read as something other than its text.
func (s *sheet) report(e *CellError) {
	if s.options.Report != nil {
		s.options.Report(e)
	}
}

// text returns the text of a cell, without guards and the spaces around it.
func (s *sheet) text(i int) string {
	if i >= len(s.cells) {
		return "" // the row is short
	}
	cell := s.cells[i]
	if isCellPlain(cell) {
		return cell
	}
	return trimSpaces(unguarded(strings.TrimLeftFunc(cell, unicode.IsSpace)))
}

// isCellPlain reports, in most cases, that there are no guards in a cell and no spaces around it.
func isCellPlain(cell string) bool {
	return cell == "" || isAlphanumeric(cell[0]) && cell[len(cell)-1] > ' ' && cell[len(cell)-1] < utf8.RuneSelf &&
		strings.IndexByte(cell, apostrophe) < 0
}

// id sees to it that e has an ID.
func (s *sheet) id(e *timeline.Event) {
	refused := slices.ContainsFunc(s.errs, func(err *CellError) bool { return err.Column == s.idPlace+1 })
	switch {
	case refused:
	case e.ID == "" && s.options.MakeIDs:
		e.ID = s.ids.make(e)
	case e.ID == "":
		s.refuse(s.idPlace, "", "the row has no ID; write one, or set ReadOptions.MakeIDs to have it made of what the row "+
			"says", timeline.ErrNoID)
	case s.options.MakeIDs && !s.ids.keep(e.ID):
		s.refuse(s.idPlace, e.ID, "is the ID that was made for a row above without one; write an ID there, or another "+
			"here", nil)
		e.ID = ""
	}
}

// refuse records what is wrong with a cell.
func (s *sheet) refuse(i int, text, reason string, err error) {
	e := s.cellError(i, text, reason)
	e.err = err
	s.errs = append(s.errs, e)
}

// cellError returns the error for a cell.
func (s *sheet) cellError(i int, text, reason string) *CellError {
	e := &CellError{Row: s.rows.number, Column: i + 1, Text: text, Reason: reason}
	if i < len(s.places) {
		e.Header = s.places[i].header
		if c := s.places[i].column; c != nil {
			e.Name = c.name
		}
	}
	return e
}

// failure returns what is wrong with the row: nil, the error of a cell, or those of several as one, in the order of the
// columns.
func (s *sheet) failure() error {
	slices.SortStableFunc(s.errs, func(a, b *CellError) int { return a.Column - b.Column })
	switch len(s.errs) {
	case 0:
		return nil
	case 1:
		return s.errs[0]
	}
	errs := make([]error, len(s.errs))
	for i, err := range s.errs {
		errs[i] = err
	}
	return errors.Join(errs...)
}
