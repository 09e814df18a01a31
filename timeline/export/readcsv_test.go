package export_test

import (
	"bytes"
	"errors"
	"fmt"
	"iter"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode"
	"unicode/utf8"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/words"
)

// readBack reads a table that must have no error.
func readBack(t testing.TB, table string) []timeline.Event {
	t.Helper()
	var events []timeline.Event
	for e, err := range export.ReadCSV(strings.NewReader(table), export.ReadOptions{}) {
		if err != nil {
			t.Fatalf("%v, in\n%s", err, table)
		}
		events = append(events, e)
	}
	return events
}

// csvEvent is what a table can hold of e: as it is, but for line ends, text that is not UTF-8, spaces at the ends of a
// text, and the letters of what is known.
func csvEvent(e timeline.Event) timeline.Event {
	for _, s := range []*string{
		&e.ID, (*string)(&e.Kind), &e.Title, (*string)(&e.Status), &e.Review.Body, &e.Review.State, &e.Note,
		&e.Source.Title, &e.Source.Publisher, &e.Source.URL, &e.Source.Symbol, &e.Source.Locator,
	} {
		*s = trimmed(csvText(*s))
	}
	var actors []timeline.Actor
	for _, a := range e.Actors {
		actors = append(actors, timeline.Actor{Name: csvText(a.Name), Role: csvText(a.Role)})
	}
	e.Actors, e.Topics, e.After = actors, csvTexts(e.Topics), csvTexts(e.After)
	return e
}

// trimmed is s without spaces at its ends, but for one after a backslash.
func trimmed(s string) string {
	s = strings.TrimLeftFunc(s, unicode.IsSpace)
	for {
		r, n := utf8.DecodeLastRuneInString(s)
		rest := s[:len(s)-n]
		if n == 0 || !unicode.IsSpace(r) || (len(rest)-len(strings.TrimRight(rest, `\\`)))%2 == 1 {
			return s
		}
		s = rest
	}
}

func csvTexts(list []string) (texts []string) {
	for _, s := range list {
		texts = append(texts, csvText(s))
	}
	return texts
}

func TestLawReadCSVGivesBackWhatCSVWrote(t *testing.T) {
	events := append(append(sample(), hostile()...), bulk(1000)...)
	for _, list := range [][]string{nil, {}, {""}, {"", ""}, {"a", ""}, {" a ", "b;", `c\`, `\`}, {"(a)", "a (b)"}} {
		e := timeline.Event{ID: "lists", Topics: list, After: list}
		for _, name := range list {
			e.Actors = append(e.Actors, timeline.Actor{Name: name}, timeline.Actor{Role: name}, timeline.Actor{Name: name, Role: name})
		}
		events = append(events, e)
	}
	events = append(events, timeline.Event{ID: "actor", Actors: []timeline.Actor{{}}})
	for _, o := range []export.Options{{}, {Raw: true}, {BOM: true}} {
		table, _ := render(t, export.CSV, o, events...)
		got := readBack(t, table)
		if len(got) != len(events) {
			t.Fatalf("%+v: got %d events, want %d", o, len(got), len(events))
		}
		for i, e := range events {
			if want := csvEvent(e); !reflect.DeepEqual(got[i], want) {
				t.Errorf("%+v:\n got %+v\nwant %+v", o, got[i], want)
			}
		}
	}
}

// read reads a sheet to its end: its events, the texts of its errors by row, and what was reported.
func read(t testing.TB, sheet string, o export.ReadOptions) (events []timeline.Event, errs, reports []string) {
	t.Helper()
	o.Report = func(e *export.CellError) { reports = append(reports, e.Error()) }
	for e, err := range export.ReadCSV(strings.NewReader(sheet), o) {
		events = append(events, e)
		if err != nil {
			errs = append(errs, err.Error())
		}
	}
	return events, errs, reports
}

const columnNames = "id, kind, title, date, earliest, latest, precision, status, body, state, cycle, session, actors, " +
	"topics, after, source, publisher, url, symbol, published, published_earliest, published_latest, published_precision, " +
	"locator, note"

func TestReadCSVErrors(t *testing.T) {
	t.Parallel()
	const lookUp = "; look the date up again, and format the column as text before you write it"
	for _, tt := range []struct{ name, sheet, want string }{
		{"number", "id,cycle\nx,four\n", `row 2, column 2 (cycle): "four": is not a whole number; write one in figures, such as 4`},
		{"fraction", "id,session\nx,48.5\n", `row 2, column 2 (session): "48.5": is not a whole number; write one in figures, such as 4`},
		{"thousand", "id,session\nx,1.000\n", `row 2, column 2 (session): "1.000": is not a whole number; write one in figures, such as 4`},
		{"no ID", "id,title\n,x\n", `row 2, column 1 (id): "": the row has no ID; write one, or set ReadOptions.MakeIDs to have it made of what the row says`},
		{"long row", "id,title\nx,y,z\n", `row 2, column 3: "z": stands beyond the last of the 2 columns`},
		{"strays", "id,,title\nx,y,z,,w,v\n", `row 2, column 2: "y": stands in a column without a name; cells of the row without a named column: 3`},
		{"cell without a name", "id,,title\nx,y,z\n", `row 2, column 2: "y": stands in a column without a name`},
		{"neither UTF-8 nor Windows-1252", "id,title\nx,a\x81\n", `row 2, column 2 (title): "a\x81": is neither UTF-8 nor Windows-1252; save the sheet as CSV in UTF-8`},
		{"not UTF-8 after a mark", "\ufeffid,title\nx,caf\xe9\n", `row 2, column 2 (title): "caf\xe9": is not UTF-8, or half of a character; save the sheet as CSV in UTF-8`},
		{"open quotes", "id,title\nx,\"y\nz,\n", `row 2, column 2 (title): "y\nz,\n": starts with a quotation mark that is never closed, so that the rest of the sheet is in this cell; close it, or double it if it is text`},
		{"quotes closed in another row", "id,title,note\nx,\"y,\nz,\"a\",b\n", `row 2, column 2 (title): "y,\nz,\"a": has a line break after a quotation mark that may end the cell: if rows are missing, they are in here; double the quotation marks that are text`},
		{"date", "id,date\nx,some day\n", `row 2, column 2 (date): "some day": ` + reasonOf("some day")},
		{"impossible day", "id,date\nx,2025-02-30\n", `row 2, column 2 (date): "2025-02-30": ` + reasonOf("2025-02-30")},
		{"two readings", "id,published\nx,6/1/2025\n", `row 2, column 2 (published): "6/1/2025": can be read in several ways, as 2025-06-01 or 2025-01-06; write it so that only one is left, or say in ReadOptions.Words whether the day or the month comes first`},
		{"month and two digits", "id,date\nx,Jun-25\n", `row 2, column 2 (date): "Jun-25": is what a spreadsheet makes of a date, such as 2025-06 or 1925-06` + lookUp},
		{"hashes", "id,date\nx,#####\n", `row 2, column 2 (date): "#####": is what a spreadsheet shows where a column is too narrow; widen the column and save the sheet again`},
		{"number of days, after rows that are blank", "id,title,date\nx,\"a\nb\nc\",2025\n\n\ny,z,45809\n", `row 5, column 3 (date): "45809": is what a spreadsheet makes of a date, such as 2025-06-01 or 2025-06` + lookUp},
		{"small number", "id,date\nx,12\n", `row 2, column 2 (date): "12": is what a spreadsheet makes of a date, such as 0012` + lookUp},
		{"long cell", "id,cycle\nx," + strings.Repeat("9", 99) + "\n", `row 2, column 2 (cycle): "` + strings.Repeat("9", 60) + `"...: is not a whole number; write one in figures, such as 4`},
		{"earliest", "id,date,earliest\nx,2025-06,2025-06-02\n", `row 2, column 2 (date): "2025-06": does not agree with earliest "2025-06-02" beside it; correct what is wrong, or empty what is beside it`},
		{"no date beside it", "id,date,earliest,latest\nx,,2025-06-02,2025-06-03\n", `row 2, column 2 (date): "": is blank, but there is earliest "2025-06-02" and latest "2025-06-03" beside it; write the date, or empty what is beside it`},
		{"another header", "id, Datum \nx,2025-02-30\n", `row 2, column 2 (Datum): "2025-02-30": ` + reasonOf("2025-02-30")},
	} {
		t.Run(tt.name, func(t *testing.T) {
			events, errs, _ := read(t, tt.sheet, export.ReadOptions{Columns: map[string]string{"datum": "date"}})
			if len(errs) != 1 || errs[0] != tt.want {
				t.Errorf("got %q\nwant %q", errs, tt.want)
			}
			if last := events[len(events)-1]; last.ID != "x" && last.ID != "y" && tt.name != "no ID" {
				t.Errorf("the event %+v has not what its other cells say", last)
			}
		})
	}
}

// reasonOf returns what package words says of a text.
func reasonOf(text string) string {
	_, err := words.Read(text, words.Options{})
	_, reason, _ := strings.Cut(err.Error(), `": `)
	reason, _, _ = strings.Cut(reason, " (at offset")
	return reason
}

// Each row comes once, with all that its other cells say and all that is wrong with it.
func TestReadCSVGoesOn(t *testing.T) {
	t.Parallel()
	sheet := "id,date,cycle,title,published\na,45809,four,A,2025\nb,2025,4,B,\n,,,,\nc,Jun-25,,C,\nd,,,D,\n"
	events, errs, _ := read(t, sheet, export.ReadOptions{})
	want := []timeline.Event{
		{ID: "a", Title: "A", Source: timeline.Source{Published: edtf.MustParse("2025")}},
		{ID: "b", Title: "B", Date: edtf.MustParse("2025"), Review: timeline.Review{Cycle: 4}},
		{ID: "c", Title: "C"},
		{ID: "d", Title: "D"},
	}
	if !reflect.DeepEqual(events, want) || len(errs) != 2 {
		t.Errorf("got %+v and errors %q", events, errs)
	}
	for _, err := range export.ReadCSV(strings.NewReader(sheet), export.ReadOptions{}) {
		all, ok := err.(interface{ Unwrap() []error })
		if !ok || len(all.Unwrap()) != 2 {
			t.Fatalf("got %v, want two errors joined", err)
		}
		for i, name := range []string{"date", "cycle"} {
			if cell, ok := all.Unwrap()[i].(*export.CellError); !ok || cell.Name != name || cell.Row != 2 {
				t.Errorf("error %d: got %+v, want one of the column %s in row 2", i, all.Unwrap()[i], name)
			}
		}
		break
	}
}

func TestReadCSVForms(t *testing.T) {
	t.Parallel()
	want := timeline.Event{ID: "x", Title: "a,b", Date: edtf.MustParse("2025-06"), Review: timeline.Review{Cycle: 4}}
	for name, sheet := range map[string]string{
		"commas":              "id,title,date,cycle\nx,\"a,b\",2025-06,4\n",
		"semicolons":          "id;title;date;cycle\r\nx;a,b;2025-06;4\r\n",
		"tabs":                "id\ttitle\tdate\tcycle\nx\ta,b\t2025-06\t4\n",
		"carriage returns":    "id;title;date;cycle\rx;a,b;2025-06;4\r",
		"other order":         "cycle,date,title,id\n4,2025-06,\"a,b\",x\n",
		"no last line end":    "id,title,date,cycle\nx,\"a,b\",2025-06,4",
		"spaces and capitals": " ID ,Title,\u00a0DATE, Cycle\n x ,\"  a,b\" ,\u00a02025-06\t, 4 \n",
		"blank rows":          "\n , \nid,title,date,cycle\n\n,,,\n \u3000,,,\nx,\"a,b\",2025-06,4\n,,,\n",
		"blank columns":       "id,title,date,cycle,,\nx,\"a,b\",2025-06,4,,\n",
		"short row":           "id,title,date,cycle,note\nx,\"a,b\",2025-06,4\n",
		"long row":            "id,title,date,cycle\nx,\"a,b\",2025-06,4,, ,\n",
		"decimals":            "id,title,date,cycle\nx,\"a,b\",2025-06,4.0\n",
		"decimals by commas":  "id;title;date;cycle\nx;a,b;2025-06;4,00\n",
		"words":               "id;title;date;cycle\nx;a,b;in June 2025;4\n",
		"sep line":            "sep=;\r\nid;title;date;cycle\r\nx;a,b;2025-06;4\r\n",
		"sep line of others":  "\"SEP=|\"\nid|title|date|cycle\nx|a,b|2025-06|4\n",
	} {
		t.Run(name, func(t *testing.T) {
			if got := readBack(t, sheet); len(got) != 1 || !reflect.DeepEqual(got[0], want) {
				t.Errorf("got %+v, want %+v", got, want)
			}
		})
	}
	if got := readBack(t, "id\nx\n"); len(got) != 1 || got[0].ID != "x" {
		t.Errorf("one column: got %+v", got)
	}
	if got := readBack(t, "id,title\n"); len(got) != 0 {
		t.Errorf("names only: got %+v", got)
	}
}

func TestReadCSVLists(t *testing.T) {
	for cell, want := range map[string][]timeline.Actor{
		"A (r); B":            {{Name: "A", Role: "r"}, {Name: "B"}},
		"A(r);B;":             {{Name: "A", Role: "r"}, {Name: "B"}, {}},
		" A ( r ) ;  B ":      {{Name: "A", Role: "r"}, {Name: "B"}},
		`A\; B (r\)s)`:        {{Name: "A; B", Role: "r)s"}},
		"A (Jr) Smith":        {{Name: "A (Jr) Smith"}},
		"A (Jr) Smith (head)": {{Name: "A (Jr) Smith", Role: "head"}},
		"A)":                  {{Name: "A)"}},
		"(r)":                 {{Role: "r"}},
		`A\`:                  {{Name: "A"}},
		`\ A\ `:               {{Name: " A "}},
		`A (r\`:               {{Name: "A (r"}},
	} {
		var b bytes.Buffer
		fmt.Fprintf(&b, "id,actors\nx,\"%s\"\n", cell)
		if got := readBack(t, b.String())[0].Actors; !reflect.DeepEqual(got, want) {
			t.Errorf("%q: got %+v, want %+v", cell, got, want)
		}
	}
}

func TestReadCSVFailingReader(t *testing.T) {
	table, _ := render(t, export.CSV, export.Options{}, bulk(500)...)
	for _, n := range []int{0, 1, 100, 5000, len(table)} {
		r := iotest.DataErrReader(strings.NewReader(table[:n]))
		failing := iotest.OneByteReader(&failingReader{r, errFull})
		var last error
		for _, err := range export.ReadCSV(failing, export.ReadOptions{}) {
			last = err
		}
		if last != errFull {
			t.Errorf("reader that fails after %d bytes: got %v, want %v itself", n, last, errFull)
		}
	}
}

// failingReader gives err instead of the end of r.
type failingReader struct {
	r   interface{ Read([]byte) (int, error) }
	err error
}

func (f *failingReader) Read(p []byte) (int, error) {
	n, err := f.r.Read(p)
	if err != nil {
		err = f.err
	}
	return n, err
}

func TestReadCSVStopsEarly(t *testing.T) {
	for _, table := range []string{"id\nx\ny\n", "id,date\nx,1E5\ny,1E5\n"} {
		next, stop := iter.Pull2(export.ReadCSV(strings.NewReader(table), export.ReadOptions{}))
		if _, _, ok := next(); !ok {
			t.Errorf("%q: nothing read", table)
		}
		stop()
	}
}

func FuzzReadCSV(f *testing.F) {
	table, _ := render(f, export.CSV, export.Options{}, sample()[:3]...)
	f.Add(table)
	f.Add("id;date\nx;2025-06\n")
	f.Add("id,actors,topics\nx,\"A (r); \\\\;\",;\n")
	f.Fuzz(func(t *testing.T, table string) {
		var events []timeline.Event
		for e, err := range export.ReadCSV(strings.NewReader(table), export.ReadOptions{}) {
			if err == nil && e.ID != "" {
				events = append(events, e)
			}
		}
		again, _ := render(t, export.CSV, export.Options{}, events...)
		for i, e := range readBack(t, again) {
			if want := csvEvent(events[i]); !reflect.DeepEqual(e, want) {
				t.Fatalf("read %+v, and after writing %+v", want, e)
			}
		}
	})
}

func FuzzCSV(f *testing.F) {
	for _, s := range hostileTexts {
		f.Add(s, s, true)
	}
	f.Add("", "Adoption", false)
	f.Fuzz(func(t *testing.T, s, u string, raw bool) {
		e := timeline.Event{ID: "x" + s, Kind: timeline.Kind(u), Title: s, Actors: []timeline.Actor{{Name: s, Role: u}, {Name: u}}, Topics: []string{s}, After: []string{u, s}, Note: u}
		table, losses := render(t, export.CSV, export.Options{Raw: raw}, e)
		got, c := readBack(t, table), csvEvent(e)
		if strings.EqualFold(loosely(got[0].Kind), loosely(c.Kind)) {
			c.Kind = got[0].Kind // a known kind comes back in the spelling of its constant
		}
		if !reflect.DeepEqual(got[0], c) {
			t.Fatalf("got %+v, want %+v", got[0], c)
		}
		changed := c.ID != e.ID || c.Kind != e.Kind || c.Title != e.Title || !slices.Equal(c.Actors, e.Actors) || !slices.Equal(c.Topics, e.Topics)
		if changed != (len(losses) > 0) {
			t.Fatalf("changed: %t, losses %q", changed, losses)
		}
	})
}

// loosely returns a kind with one hyphen for each run of spaces, hyphens and underscores.
func loosely(k timeline.Kind) string {
	return strings.Join(strings.FieldsFunc(string(k), func(r rune) bool { return r == '-' || r == '_' || unicode.IsSpace(r) }), "-")
}

func BenchmarkReadCSV(b *testing.B) {
	table, _ := render(b, export.CSV, export.Options{}, bulk(10_000)...)
	b.SetBytes(int64(len(table)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range export.ReadCSV(strings.NewReader(table), export.ReadOptions{}) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

func ExampleReadCSV() {
	sheet := `State; What; When
kaz; Interactive dialogue; 23 January 2025
kaz; Adoption of the outcome; Jun-25
`
	o := export.ReadOptions{
		Columns: map[string]string{"what": "title", "when": "date"},
		MakeIDs: true,
	}
	for e, err := range export.ReadCSV(strings.NewReader(sheet), o) {
		fmt.Printf("%s %q\n", e.ID, e.Date)
		var cell *export.CellError
		if errors.As(err, &cell) {
			fmt.Printf("  row %d, column %d: %s\n", cell.Row, cell.Column, cell.Reason)
		}
	}
	// Output:
	// kaz-interactive-dialogue "2025-01-23"
	// kaz-adoption-of-the-outcome ""
	//   row 3, column 3: is what a spreadsheet makes of a date, such as 2025-06 or 1925-06; look the date up again, and format the column as text before you write it
}

// A spreadsheet made the first of June of June, and a number of days of the decree's day. The columns beside the dates tell
// what they were.
func ExampleReadOptions() {
	sheet := `id,title,date,earliest,latest,precision
decree,Decree on the action plan,45268,2023-12-08,2023-12-08,day
adoption,Adoption of the outcome,6/1/2025,6/1/2025,6/30/2025,month
`
	o := export.ReadOptions{
		Report: func(e *export.CellError) { fmt.Println("repaired:", e) },
	}
	for e, err := range export.ReadCSV(strings.NewReader(sheet), o) {
		if err != nil {
			fmt.Println(err)
		}
		fmt.Println(e.ID, e.Date)
	}
	// Output:
	// repaired: row 2, column 3 (date): "45268": was read as 2023-12-08, because of earliest "2023-12-08", latest "2023-12-08" and precision "day"
	// decree 2023-12-08
	// repaired: row 3, column 3 (date): "6/1/2025": was read as 2025-06, because of earliest "6/1/2025", latest "6/30/2025" and precision "month"
	// adoption 2025-06
}
