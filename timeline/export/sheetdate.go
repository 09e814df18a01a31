package export

import (
	"slices"
	"strings"

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
			if q.column != nil && q.column.of == p.column.name {
				d.checks = append(d.checks, j)
			}
		}
		dates = append(dates, d)
	}
	return dates
}

// dateReader reads dates.
type dateReader struct {
	options ReadOptions
	scratch []byte
}

// read reads a date with what its row says of it. Where it is not what the cell says by itself, the outcome says why.
func (r *dateReader) read(cell string, checks []check) (edtf.Date, *outcome) {
	d, err := r.parse(cell, len(checks) > 0)
	switch {
	case err == nil && r.agrees(d, checks):
		return d, nil
	case len(checks) == 0:
		return edtf.Date{}, refusal(cell, err, r.options.Words)
	}
	return r.repair(cell, checks, err)
}

// parse reads a date by itself. Of EDTF that is also read as something else, the row may say that it is EDTF.
func (r *dateReader) parse(cell string, checked bool) (edtf.Date, error) {
	if checked || r.options.EDTF {
		if d, err := edtf.Parse(cell); err == nil || r.options.EDTF {
			return d, err
		}
	}
	return words.Read(cell, r.options.Words)
}

// agrees reports whether all that follows from d is as the checks say.
func (r *dateReader) agrees(d edtf.Date, checks []check) bool {
	for i := range checks {
		c := &checks[i]
		r.scratch = c.column.derive(r.scratch[:0], d)
		if string(r.scratch) != c.text && !r.means(c, string(r.scratch)) {
			return false
		}
	}
	return true
}

// means reports whether the text of a check may have been want before a spreadsheet changed it.
func (r *dateReader) means(c *check, want string) bool {
	if strings.EqualFold(c.text, want) || strings.EqualFold(c.text, strings.TrimRight(want, qualifiers)) {
		return true
	}
	if c.text == "" || want == "" {
		return false
	}
	if !c.guessed {
		c.guessed, c.days = true, guesses(c.text, r.options.Words)
	}
	return slices.ContainsFunc(c.days, func(d edtf.Date) bool { return d.String() == want })
}

// repair returns what a date was before a spreadsheet changed it, or which of its readings is meant, where the row
// leaves one answer.
func (r *dateReader) repair(cell string, checks []check, err error) (edtf.Date, *outcome) {
	all := qualified(guesses(cell, r.options.Words), checks)
	var left []edtf.Date
	for _, d := range all {
		if r.agrees(d, checks) {
			left = append(left, d)
		}
	}
	switch {
	case len(left) == 1:
		return left[0], repaired(left[0], checks)
	case err != nil && len(all) == 0:
		return edtf.Date{}, refusal(cell, err, r.options.Words)
	}
	return edtf.Date{}, disagreement(cell, checks, all, left, err)
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
