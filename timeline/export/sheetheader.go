package export

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// headers are what the names at the head of a sheet stand for, beyond the names of the columns.
type headers struct {
	mapped map[string]*column // by folded name; nil: left out
}

// newHeaders returns the headers that a caller maps to columns.
func newHeaders(names map[string]string) (headers, error) {
	h := headers{make(map[string]*column, len(names))}
	for _, name := range slices.Sorted(maps.Keys(names)) {
		c := columnNamed(names[name])
		if c == nil && names[name] != "" {
			return h, fmt.Errorf("ReadOptions.Columns: %q is no column, for the header %q; the columns are %s",
				names[name], name, columnNames())
		}
		folded := foldHeader(name)
		if other, double := h.mapped[folded]; double && other != c {
			return h, fmt.Errorf("ReadOptions.Columns: the header %q is mapped twice, to different columns", folded)
		}
		h.mapped[folded] = c
	}
	return h, nil
}

// foldHeader returns a header with its letters small and its runs of spaces one.
func foldHeader(name string) string {
	return strings.Join(strings.Fields(strings.ToLower(name)), " ")
}

// column returns what a header stands for, nil where it is left out, and whether it stands for anything.
func (h headers) column(name string) (c *column, known bool) {
	folded := foldHeader(name)
	if c, known = h.mapped[folded]; !known {
		c = columnNamed(folded)
	}
	return c, known || c != nil
}

// count returns how many of the names stand for something.
func (h headers) count(names []string) int {
	n := 0
	for _, name := range names {
		if _, known := h.column(name); known {
			n++
		}
	}
	return n
}

// place is a column of a sheet.
type place struct {
	column *column // nil: without a name, or left out
	header string
	out    bool // left out
}

// placeOf returns the index of the place of a column, and -1 if there is none.
func placeOf(places []place, c *column) int {
	return slices.IndexFunc(places, func(p place) bool { return p.column == c })
}

// mostNamed is how many headers are named of those with the same thing wrong: of more, a few show what it is.
const mostNamed = 12

// places returns the columns of a sheet by their headers, or what is wrong with each of them.
func (h headers) places(row int, names []string, makeIDs bool) ([]place, []*CellError) {
	var all []place
	var errs []*CellError
	var unknown []int
	first := make(map[*column]int)
	for i, name := range names {
		name = strings.TrimSpace(name)
		c, known := h.column(name)
		switch other, double := first[c]; {
		case c != nil && double && len(errs) == mostNamed:
		case c != nil && double:
			reason := fmt.Sprintf("is the column %s, and column %d is that too; rename one of them", c.name, other+1)
			errs = append(errs, headerError(row, i, name, reason))
		case c != nil:
			first[c] = i
		case !known && name != "":
			unknown = append(unknown, i)
		}
		all = append(all, place{c, name, known && c == nil})
	}
	if len(unknown) > 0 {
		errs = append(errs, unknownError(row, all, unknown))
	}
	return all, append(errs, missing(row, first, makeIDs, len(unknown) > 0)...)
}

// missing returns what is wrong with the columns that a sheet does not have.
func missing(row int, found map[*column]int, makeIDs, unknown bool) (errs []*CellError) {
	if _, ok := found[columnNamed("id")]; !ok && !makeIDs && !unknown {
		errs = append(errs, &CellError{Row: row,
			Reason: `there is no column "id"; add one, or set ReadOptions.MakeIDs to have IDs made of what the rows say`})
	}
	for i := range columns {
		c := &columns[i]
		if c.derive == nil {
			continue
		}
		at, ok := found[c]
		if _, dated := found[columnNamed(c.of)]; ok && !dated && !unknown {
			errs = append(errs, headerError(row, at, c.name, fmt.Sprintf(
				"says what the column %s should be, which is missing; add it, or leave this one out by ReadOptions.Columns",
				c.of)))
		}
	}
	return errs
}

// headerError returns the error for a header.
func headerError(row, i int, name, reason string) *CellError {
	return &CellError{Row: row, Column: i + 1, Name: name, Text: name, Reason: reason}
}

// unknownError returns the error for all headers that stand for nothing.
func unknownError(row int, places []place, unknown []int) *CellError {
	var others []string
	for _, i := range unknown[1:min(len(unknown), mostNamed)] {
		others = append(others, quoted(places[i].header))
	}
	if n := len(unknown) - mostNamed; n > 0 {
		others = append(others, fmt.Sprintf("%d more", n))
	}
	reason := "is no column"
	switch {
	case len(others) == 1:
		reason += ", and neither is " + others[0]
	case len(others) > 1:
		reason += ", and neither are " + list(others, "and")
	}
	return headerError(row, unknown[0], places[unknown[0]].header, reason+"; the columns are "+columnNames()+
		"; map other headers to them by ReadOptions.Columns, or to \"\" to leave them out")
}
