package export

import (
	"errors"
	"fmt"
	"strconv"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// column is one column of a table of events.
type column struct {
	name    string
	write   func(*table, *timeline.Event)
	read    func(*timeline.Event, string) error // of a cell that is not empty
	derived bool                                // follows from the date: read only checks it, when all else is read
}

// columns are the columns of a table, in the order in which CSV writes them.
var columns = [...]column{
	textColumn("id", func(e *timeline.Event) *string { return &e.ID }),
	textColumn("kind", func(e *timeline.Event) *string { return (*string)(&e.Kind) }),
	textColumn("title", func(e *timeline.Event) *string { return &e.Title }),
	dateColumn("date", func(e *timeline.Event) *edtf.Date { return &e.Date }),
	derivedColumn("earliest", appendEarliest),
	derivedColumn("latest", appendLatest),
	derivedColumn("precision", appendPrecision),
	textColumn("status", func(e *timeline.Event) *string { return (*string)(&e.Status) }),
	textColumn("state", func(e *timeline.Event) *string { return &e.Review.State }),
	numberColumn("cycle", func(e *timeline.Event) *int { return &e.Review.Cycle }),
	numberColumn("session", func(e *timeline.Event) *int { return &e.Review.Session }),
	listColumn("actors", func(e *timeline.Event) *[]timeline.Actor { return &e.Actors }, appendActor, readActor),
	listColumn("topics", func(e *timeline.Event) *[]string { return &e.Topics }, appendEntry, readEntry),
	listColumn("after", func(e *timeline.Event) *[]string { return &e.After }, appendEntry, readEntry),
	textColumn("source", func(e *timeline.Event) *string { return &e.Source.Title }),
	textColumn("publisher", func(e *timeline.Event) *string { return &e.Source.Publisher }),
	textColumn("url", func(e *timeline.Event) *string { return &e.Source.URL }),
	textColumn("symbol", func(e *timeline.Event) *string { return &e.Source.Symbol }),
	dateColumn("published", func(e *timeline.Event) *edtf.Date { return &e.Source.Published }),
	textColumn("locator", func(e *timeline.Event) *string { return &e.Source.Locator }),
	textColumn("note", func(e *timeline.Event) *string { return &e.Note }),
}

func textColumn(name string, field func(*timeline.Event) *string) column {
	return column{
		name:  name,
		write: func(t *table, e *timeline.Event) { t.text(*field(e)) },
		read:  func(e *timeline.Event, cell string) error { *field(e) = cell; return nil },
	}
}

func dateColumn(name string, field func(*timeline.Event) *edtf.Date) column {
	return column{
		name:  name,
		write: func(t *table, e *timeline.Event) { t.text(field(e).String()) },
		read: func(e *timeline.Event, cell string) (err error) {
			*field(e), err = readDate(cell)
			return err
		},
	}
}

func numberColumn(name string, field func(*timeline.Event) *int) column {
	return column{
		name: name,
		write: func(t *table, e *timeline.Event) {
			if n := *field(e); n != 0 {
				t.buf = strconv.AppendInt(t.buf, int64(n), 10)
			}
			t.buf = append(t.buf, ',')
		},
		read: func(e *timeline.Event, cell string) error {
			n, err := strconv.Atoi(cell)
			if err != nil {
				return errors.New("is not a whole number")
			}
			*field(e) = n
			return nil
		},
	}
}

// derivedColumn returns a column whose text follows from the date. What is read must agree with it.
func derivedColumn(name string, appendTo func([]byte, edtf.Date) []byte) column {
	return column{
		name: name,
		write: func(t *table, e *timeline.Event) {
			t.cell(appendTo(t.scratch[:0], e.Date))
		},
		read: func(e *timeline.Event, cell string) error {
			if want := string(appendTo(nil, e.Date)); cell != want {
				return fmt.Errorf("the date %q would have %q here: one of the two cells is %w; correct it, or empty this one",
					e.Date, want, ErrDamaged)
			}
			return nil
		},
		derived: true,
	}
}

func appendEarliest(dst []byte, d edtf.Date) []byte {
	at, ok := d.Earliest()
	return appendDay(dst, at, ok)
}

func appendLatest(dst []byte, d edtf.Date) []byte {
	at, ok := d.Latest()
	return appendDay(dst, at, ok)
}

func appendPrecision(dst []byte, d edtf.Date) []byte {
	if d.IsZero() {
		return dst
	}
	return append(dst, d.Precision().String()...)
}

// listColumn returns a column of a list: its entries, each written by appendTo and read by read, with a semicolon and
// a space between them. The list of one empty entry is a backslash; the empty list is an empty cell.
func listColumn[T any](
	name string, field func(*timeline.Event) *[]T, appendTo func([]byte, T) []byte, read func(string) T,
) column {
	return column{
		name: name,
		write: func(t *table, e *timeline.Event) {
			t.scratch = t.scratch[:0]
			for i, entry := range *field(e) {
				if i > 0 {
					t.scratch = append(t.scratch, "; "...)
				}
				t.scratch = appendTo(t.scratch, entry)
			}
			if len(t.scratch) == 0 && len(*field(e)) == 1 {
				t.scratch = append(t.scratch, '\\')
			}
			t.cell(t.scratch)
		},
		read: func(e *timeline.Event, cell string) error {
			*field(e) = nil
			for _, entry := range entries(cell) {
				*field(e) = append(*field(e), read(entry))
			}
			return nil
		},
	}
}
