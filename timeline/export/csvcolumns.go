package export

import (
	"strconv"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// column is one column of a table of events.
type column struct {
	name   string
	write  func(*table, *timeline.Event)
	read   func(e *timeline.Event, cell string) error // of a cell that is not blank; nil for dates
	date   func(*timeline.Event) *edtf.Date           // what a date column holds, and a derived one follows from
	derive func([]byte, edtf.Date) []byte             // of a derived column: appends its text
	of     string                                     // of a derived column: the name of the date column
	always bool                                       // of a derived column: CSV fills it in for every date
}

// columns are the columns of a table, in the order in which CSV writes them.
var columns = [...]column{
	textColumn("id", func(e *timeline.Event) *string { return &e.ID }),
	knownColumn("kind", func(e *timeline.Event) *string { return (*string)(&e.Kind) }, knownKind),
	textColumn("title", func(e *timeline.Event) *string { return &e.Title }),
	dateColumn("date", eventDate),
	derivedColumn("earliest", "date", eventDate, appendEarliest),
	derivedColumn("latest", "date", eventDate, appendLatest),
	derivedColumn("precision", "date", eventDate, appendPrecision).filled(),
	knownColumn("status", func(e *timeline.Event) *string { return (*string)(&e.Status) }, knownStatus),
	textColumn("body", func(e *timeline.Event) *string { return &e.Review.Body }),
	knownColumn("state", func(e *timeline.Event) *string { return &e.Review.State }, knownState),
	numberColumn("cycle", func(e *timeline.Event) *int { return &e.Review.Cycle }),
	numberColumn("session", func(e *timeline.Event) *int { return &e.Review.Session }),
	listColumn("actors", func(e *timeline.Event) *[]timeline.Actor { return &e.Actors }, writeActor, readActor),
	listColumn("topics", func(e *timeline.Event) *[]string { return &e.Topics }, writeEntry, readEntry),
	listColumn("after", func(e *timeline.Event) *[]string { return &e.After }, writeEntry, readEntry),
	textColumn("source", func(e *timeline.Event) *string { return &e.Source.Title }),
	textColumn("publisher", func(e *timeline.Event) *string { return &e.Source.Publisher }),
	textColumn("url", func(e *timeline.Event) *string { return &e.Source.URL }),
	textColumn("symbol", func(e *timeline.Event) *string { return &e.Source.Symbol }),
	dateColumn("published", publication),
	derivedColumn("published_earliest", "published", publication, appendEarliest),
	derivedColumn("published_latest", "published", publication, appendLatest),
	derivedColumn("published_precision", "published", publication, appendPrecision).filled(),
	textColumn("locator", func(e *timeline.Event) *string { return &e.Source.Locator }),
	textColumn("note", func(e *timeline.Event) *string { return &e.Note }),
}

func eventDate(e *timeline.Event) *edtf.Date { return &e.Date }

func publication(e *timeline.Event) *edtf.Date { return &e.Source.Published }

// columnNamed returns the column with a name, and nil if there is none.
func columnNamed(name string) *column {
	for i := range columns {
		if columns[i].name == name {
			return &columns[i]
		}
	}
	return nil
}

// columnNames returns the names of all columns, with commas between them.
func columnNames() string {
	var b strings.Builder
	for i := range columns {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(columns[i].name)
	}
	return b.String()
}

func textColumn(name string, field func(*timeline.Event) *string) column {
	return column{
		name:  name,
		write: func(t *table, e *timeline.Event) { t.text(*field(e)) },
		read:  func(e *timeline.Event, cell string) error { *field(e) = cell; return nil },
	}
}

// knownColumn returns a column of texts, some of them known whatever their case and spaces.
func knownColumn(name string, field func(*timeline.Event) *string, known func(string) string) column {
	return column{
		name: name,
		write: func(t *table, e *timeline.Event) {
			text := *field(e)
			if known(text) != text {
				t.flaws |= respelled
			}
			t.text(text)
		},
		read: func(e *timeline.Event, cell string) error { *field(e) = known(cell); return nil },
	}
}

func dateColumn(name string, field func(*timeline.Event) *edtf.Date) column {
	return column{
		name:  name,
		write: func(t *table, e *timeline.Event) { t.text(field(e).String()) },
		date:  field,
	}
}

// derivedColumn returns a column whose text follows from the date in column of.
func derivedColumn(
	name, of string, field func(*timeline.Event) *edtf.Date, derive func([]byte, edtf.Date) []byte,
) column {
	return column{
		name:   name,
		write:  func(t *table, e *timeline.Event) { t.cell(derive(t.scratch[:0], *field(e))) },
		date:   field,
		derive: derive,
		of:     of,
	}
}

// filled returns a derived column that is filled in for every date.
func (c column) filled() column {
	c.always = true
	return c
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
		read: func(e *timeline.Event, cell string) (err error) {
			*field(e), err = readNumber(cell)
			return err
		},
	}
}

// listColumn returns a column of a list: its entries, each written by write and read by read, with a semicolon and a
// space between them. The list of one empty entry is a backslash; the empty list is an empty cell.
func listColumn[T any](
	name string, field func(*timeline.Event) *[]T, write func(*table, T), read func(string) T,
) column {
	return column{
		name: name,
		write: func(t *table, e *timeline.Event) {
			t.scratch = t.scratch[:0]
			for i, entry := range *field(e) {
				if i > 0 {
					t.scratch = append(t.scratch, "; "...)
				}
				write(t, entry)
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

// writeEntry appends s to the list in the making.
func writeEntry(t *table, s string) { t.scratch = appendEntry(t.scratch, t.plain(s)) }

// writeActor appends a to the list in the making.
func writeActor(t *table, a timeline.Actor) {
	t.scratch = appendActor(t.scratch, timeline.Actor{Name: t.plain(a.Name), Role: t.plain(a.Role)})
}
