package export

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// datePlace is where in a sheet a date stands, and what follows from it.
type datePlace struct {
	column *column
	at     int   // index of the place
	checks []int // indexes of the places of derived columns
}

// datePlaces returns the dates of a sheet.
func datePlaces(places []place) (dates []datePlace) {
	for i, p := range places {
		if p.column == nil || p.column.date == nil || p.column.derive != nil {
			continue
		}
		d := datePlace{column: p.column, at: i}
		for j, q := range places {
			if q.column != nil && q.column.derive != nil && dateColumnOf(q.column) == p.column {
				d.checks = append(d.checks, j)
			}
		}
		dates = append(dates, d)
	}
	return dates
}

// check is a cell that follows from a date, and says what it was before a spreadsheet changed it.
type check struct {
	column  *column
	header  string
	text    string
	guessed bool
	days    []edtf.Date // that the text may have been, once guessed
}

// date reads a date of the row into e.
func (s *sheet) date(e *timeline.Event, p *datePlace) {
	var room [3]check
	cell, checks := s.text(p.at), s.checks(p, room[:0])
	d, err := s.parse(cell, len(checks) > 0)
	if err == nil && s.agrees(d, checks) {
		*p.column.date(e) = d
		return
	}
	if len(checks) == 0 {
		s.refuseDate(p, cell, err)
		return
	}
	s.repair(e, p, cell, checks, err)
}

// checks appends the checks that a row has. CSV fills in the precision of every date: in a row where it is filled in, a
// blank cell says that the date has no earliest or latest day.
func (s *sheet) checks(p *datePlace, checks []check) []check {
	written := false
	for _, i := range p.checks {
		text := s.text(i)
		written = written || text != "" && strings.HasSuffix(s.places[i].column.name, "precision")
		checks = append(checks, check{column: s.places[i].column, header: s.places[i].header, text: text})
	}
	if written {
		return checks
	}
	return slices.DeleteFunc(checks, func(c check) bool { return c.text == "" })
}

// parse reads a date. Of EDTF that is also read as something else, the row may say that it is EDTF.
func (s *sheet) parse(cell string, checked bool) (edtf.Date, error) {
	if checked || s.options.EDTF {
		if d, err := edtf.Parse(cell); err == nil || s.options.EDTF {
			return d, err
		}
	}
	return words.Read(cell, s.options.Words)
}

// agrees reports whether all that follows from d is as the checks say.
func (s *sheet) agrees(d edtf.Date, checks []check) bool {
	for i := range checks {
		c := &checks[i]
		s.scratch = c.column.derive(s.scratch[:0], d)
		if string(s.scratch) != c.text && !s.means(c, string(s.scratch)) {
			return false
		}
	}
	return true
}

// means reports whether the text of a check may have been want before a spreadsheet changed it.
func (s *sheet) means(c *check, want string) bool {
	if strings.EqualFold(c.text, want) || strings.EqualFold(c.text, strings.TrimRight(want, qualifiers)) {
		return true
	}
	if c.text == "" || want == "" {
		return false
	}
	if !c.guessed {
		c.guessed, c.days = true, guesses(c.text, s.options.Words)
	}
	return slices.ContainsFunc(c.days, func(d edtf.Date) bool { return d.String() == want })
}

// repair takes what the date was before a spreadsheet changed it, or which of its readings is meant, where the row
// leaves one answer.
func (s *sheet) repair(e *timeline.Event, p *datePlace, cell string, checks []check, err error) {
	all := qualified(guesses(cell, s.options.Words), checks)
	var left []edtf.Date
	for _, d := range all {
		if s.agrees(d, checks) {
			left = append(left, d)
		}
	}
	switch {
	case len(left) == 1:
		*p.column.date(e) = left[0]
		if s.options.Report != nil {
			s.options.Report(s.cellError(p.at, cell, "was read as "+left[0].String()+", because of "+sayChecks(checks), left[0]))
		}
	case len(left) > 1:
		s.damage(p, cell, "may have been "+orDates(left)+", and "+sayChecks(checks)+" beside it do not say which"+advice, err, left)
	case err != nil && len(all) == 0:
		s.refuseDate(p, cell, err)
	case cell == "":
		s.damage(p, cell, "is blank, but there is "+sayChecks(checks)+" beside it; write the date, or empty what is beside it", nil, nil)
	default:
		s.damage(p, cell, "does not agree with "+sayChecks(checks)+" beside it; correct what is wrong, or empty what is beside it", err, all)
	}
}

// qualified adds to dates that lost their qualifier the same with it, if the precision tells it.
func qualified(dates []edtf.Date, checks []check) []edtf.Date {
	for _, c := range checks {
		if c.text == "" || strings.IndexByte(qualifiers, c.text[len(c.text)-1]) < 0 {
			continue
		}
		for _, d := range slices.Clone(dates) {
			if q, err := edtf.Parse(d.String() + c.text[len(c.text)-1:]); err == nil {
				dates = append(dates, q)
			}
		}
	}
	return dates
}

// damage refuses a date that a spreadsheet has changed.
func (s *sheet) damage(p *datePlace, cell, reason string, err error, readings []edtf.Date) {
	s.refuse(p.at, cell, reason, err)
	last := s.errs[len(s.errs)-1]
	last.damaged, last.Readings = true, readings[:min(len(readings), maxReadings)]
}

// advice is what to do about a date that was changed.
const advice = "; look the date up again, and format the column as text before you write it"

// maxReadings is how many readings an error names.
const maxReadings = 4

// refuseDate refuses a date that cannot be read, and says why in words for people.
func (s *sheet) refuseDate(p *datePlace, cell string, err error) {
	var read *words.ReadError
	if !errors.As(err, &read) { // it must be EDTF
		if _, other := words.Read(cell, s.options.Words); !errors.As(other, &read) || !unclear(read) {
			s.refuse(p.at, cell, err.Error(), err)
			return
		}
	}
	switch {
	case read.Reason == words.Ambiguous:
		s.damage(p, cell, "can be read in several ways, as "+orDates(read.Readings)+"; write it so that only one is left",
			err, read.Readings)
	case strings.Trim(cell, "#") == "":
		s.damage(p, cell, "is what a spreadsheet shows where a column is too narrow; widen the column and save the sheet again",
			err, nil)
	case unclear(read) || isNumber(cell):
		all := guesses(cell, s.options.Words)
		reason := "is what a spreadsheet makes of a date"
		if len(all) > 0 {
			reason += ", such as " + orDates(all)
		}
		s.damage(p, cell, reason+advice, err, all)
	default:
		s.refuse(p.at, cell, reasonOf(read), err)
	}
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

// unclear reports whether nobody can tell what was meant.
func unclear(err *words.ReadError) bool {
	return err.Reason == words.Damaged || err.Reason == words.Ambiguous
}

// sayChecks returns the checks as words: no latest and precision "month".
func sayChecks(checks []check) string {
	var b strings.Builder
	for i, c := range checks {
		switch {
		case i == 0:
		case i == len(checks)-1:
			b.WriteString(" and ")
		default:
			b.WriteString(", ")
		}
		if c.text == "" {
			b.WriteString("no " + c.header)
		} else {
			b.WriteString(c.header + " " + quoted(c.text))
		}
	}
	return b.String()
}

// orDates joins the first dates with commas and "or".
func orDates(dates []edtf.Date) string {
	var b strings.Builder
	dates = dates[:min(len(dates), maxReadings)]
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
