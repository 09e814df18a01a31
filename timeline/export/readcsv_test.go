package export_test

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"iter"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// readBack reads a table that must have no error.
func readBack(t testing.TB, table string) []timeline.Event {
	t.Helper()
	var events []timeline.Event
	for e, err := range export.ReadCSV(strings.NewReader(table)) {
		if err != nil {
			t.Fatalf("%v, in\n%s", err, table)
		}
		events = append(events, e)
	}
	return events
}

// csvEvent is what a table can hold of e: as it is, but for line ends and text that is not UTF-8.
func csvEvent(e timeline.Event) timeline.Event {
	for _, s := range []*string{
		&e.ID, (*string)(&e.Kind), &e.Title, (*string)(&e.Status), &e.Review.State, &e.Note,
		&e.Source.Title, &e.Source.Publisher, &e.Source.URL, &e.Source.Symbol, &e.Source.Locator,
	} {
		*s = csvText(*s)
	}
	var actors []timeline.Actor
	for _, a := range e.Actors {
		actors = append(actors, timeline.Actor{Name: csvText(a.Name), Role: csvText(a.Role)})
	}
	e.Actors, e.Topics, e.After = actors, csvTexts(e.Topics), csvTexts(e.After)
	return e
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

// errorsOf returns the texts of all errors in a table.
func errorsOf(table string) (texts []string, events int) {
	for _, err := range export.ReadCSV(strings.NewReader(table)) {
		if err != nil {
			texts = append(texts, err.Error())
		} else {
			events++
		}
	}
	return texts, events
}

func TestReadCSVErrors(t *testing.T) {
	for _, tt := range []struct{ name, table, want string }{
		{"nothing", "", "row 1: there are no names of columns"},
		{"no ID column", "title,date\nx,2025\n", `row 1: there is no column "id"`},
		{"unknown column", "id,colour\n", `row 1, column 2 (colour): "colour": is not the name of a column`},
		{"double column", "id,title,id\n", `row 1, column 3 (id): "id": is the name of column 1 too`},
		{"no ID", "id,title\n,x\n", `row 2, column 1 (id): "": no ID`},
		{"number", "id,cycle\nx,four\n", `row 2, column 2 (cycle): "four": is not a whole number`},
		{"fraction", "id,session\nx,48.0\n", `row 2, column 2 (session): "48.0": is not a whole number`},
		{"short row", "id,title\nx\n", "row 2: the row has 1 cells, but there are 2 columns"},
		{"long row", "id,title\nx,y,z\n", "row 2: the row has 3 cells, but there are 2 columns"},
		{"cell without a name", "id,,title\nx,y,z\n", `row 2, column 2 (): "y": stands in a column without a name`},
		{"not UTF-8", "id,title\nx,caf\xe9\n", `row 2, column 2 (title): "caf\xe9": is not UTF-8: save the table as CSV in UTF-8`},
		{"UTF-16", "\xff\xfei\x00d\x00", "row 1: the text is UTF-16: save the table as CSV in UTF-8"},
		{"open quotes", "id,title\n\"x,y\n", "row 2: " + csv.ErrQuote.Error() + " (line 2 of the file, byte 6)"},
		{"bare quotes in a name", "id,a\"b\n", "row 1: " + csv.ErrBareQuote.Error() + " (line 1 of the file, byte 5)"},
		{"bare quotes", "id,title\nx,a\"b\n", "row 2: " + csv.ErrBareQuote.Error() + " (line 2 of the file, byte 4)"},
		{"date", "id,date\nx,soon\n", `row 2, column 2 (date): "soon": ` + parseError("soon")},
		{"impossible day", "id,date\nx,2025-02-30\n", `row 2, column 2 (date): "2025-02-30": ` + parseError("2025-02-30")},
		{"published", "id,published\nx,6/1/2025\n", `row 2, column 2 (published): "6/1/2025": does not say which number is the day and which is the month; write what the source says as 2025, 2025-06 or 2025-06-30`},
		{"row after a break", "id,title,date\nx,\"a\nb\nc\",2025\n\n\ny,z,1E5\n", `row 5, column 3 (date): "1E5": is a number as spreadsheets count days, such as 2173-10-14, and may have been that day, its month or its year; write what the source says as 2025, 2025-06 or 2025-06-30`},
		{"long cell", "id,cycle\nx," + strings.Repeat("9", 99) + "\n", `row 2, column 2 (cycle): "` + strings.Repeat("9", 60) + `"...: is not a whole number`},
		{"earliest", "id,date,earliest\nx,2025-06,2025-06-02\n", `row 2, column 3 (earliest): "2025-06-02": the date "2025-06" would have "2025-06-01" here: one of the two cells is damaged; correct it, or empty this one`},
		{"precision", "id,precision,date\nx,month,2025-06-01\n", `row 2, column 2 (precision): "month": the date "2025-06-01" would have "day" here: one of the two cells is damaged; correct it, or empty this one`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, events := errorsOf(tt.table)
			if len(got) != 1 || got[0] != tt.want {
				t.Errorf("got %q\nwant %q", got, tt.want)
			}
			if rows := strings.Contains(tt.table, "\ny,z"); events > 0 && !rows {
				t.Errorf("got %d events, want none", events)
			}
		})
	}
}

func parseError(s string) string {
	_, err := edtf.Parse(s)
	return err.Error()
}

// All that is wrong is told at once, and the rows between are read.
func TestReadCSVGoesOn(t *testing.T) {
	got, events := errorsOf("id,date,cycle,earliest\na,45809,four,x\nb,2025,4,\n,,,\nc,Jun-25,,\nd,,,\n")
	if len(got) != 3 || events != 2 {
		t.Errorf("got errors %q and %d events, want 3 and 2", got, events)
	}
}

func TestReadCSVDamagedDates(t *testing.T) {
	for date, reason := range map[string]string{
		"45809":               "such as 2025-06-01",
		"45809.5":             "such as 2025-06-01",
		"1E5":                 "is a number",
		"4.58E+04":            "is a number",
		"12":                  "is a number",
		"-44":                 "is a number",
		"20250601":            "is a number",
		"99999999":            "is a number",
		"06/2025":             "month before the year",
		"6.2025":              "month before the year",
		"6/1/2025":            "which number is the day",
		"06/01/2025":          "which number is the day",
		"31/12/2025":          "which number is the day",
		"1.6.2025":            "which number is the day",
		"01-06-25":            "which number is the day",
		"1. 6. 2025":          "which number is the day",
		"Jun-25":              "by its name",
		"25-Jun":              "by its name",
		"June 2025":           "by its name",
		"1 juin 2025":         "by its name",
		"июнь 2025":           "by its name",
		"Wed, Jan 1, 2025":    "by its name",
		"06/25":               "may be a day or a month",
		"1.6":                 "may be a day or a month",
		"2025/6":              "other signs than hyphens",
		"2025-6":              "other signs than hyphens",
		"2025-6-1":            "other signs than hyphens",
		"2025/06/01":          "other signs than hyphens",
		"2025.06.01":          "other signs than hyphens",
		"2025–06":             "other signs than hyphens",
		"2025 06":             "other signs than hyphens",
		"2025-06-01 00:00:00": "time of day",
		"6/1/2025 0:00":       "time of day",
		"########":            "too narrow",
	} {
		for _, err := range export.ReadCSV(strings.NewReader("id,date\nx,\"" + date + "\"\n")) {
			var cell *export.CellError
			if !errors.Is(err, export.ErrDamaged) || !errors.As(err, &cell) {
				t.Errorf("%q: got %v, want a *CellError of ErrDamaged", date, err)
				continue
			}
			if !strings.Contains(cell.Reason, reason) || cell.Row != 2 || cell.Column != 2 || cell.Name != "date" || cell.Text != date {
				t.Errorf("%q: got %+v, want the reason %q", date, cell, reason)
			}
		}
	}
	for _, date := range []string{"soon", "2025-13", "2025-02-30", "2025-01-23T25:00:00", "٢٠٢٥", "Q2", "1985X", "inf", "nan", "2025→2026"} {
		for _, err := range export.ReadCSV(strings.NewReader("id,date\nx," + date + "\n")) {
			var parse *edtf.ParseError
			if errors.Is(err, export.ErrDamaged) || !errors.As(err, &parse) {
				t.Errorf("%q: got %v, want the *edtf.ParseError", date, err)
			}
		}
	}
}

// A month that a spreadsheet turned into a day is valid EDTF: the other columns give it away.
func TestReadCSVFindsSharpenedDates(t *testing.T) {
	table, _ := render(t, export.CSV, export.Options{}, timeline.Event{ID: "x", Date: edtf.MustParse("2025-06")})
	table = strings.Replace(table, "2025-06,2025-06-01", "2025-06-01,2025-06-01", 1)
	for _, err := range export.ReadCSV(strings.NewReader(table)) {
		if !errors.Is(err, export.ErrDamaged) {
			t.Errorf("got %v, want ErrDamaged", err)
		}
	}
}

func TestReadCSVForms(t *testing.T) {
	want := timeline.Event{ID: "x", Title: "a,b", Date: edtf.MustParse("2025-06"), Review: timeline.Review{Cycle: 4}}
	for name, table := range map[string]string{
		"commas":           "id,title,date,cycle\nx,\"a,b\",2025-06,4\n",
		"semicolons":       "id;title;date;cycle\r\nx;a,b;2025-06;4\r\n",
		"tabs":             "id\ttitle\tdate\tcycle\nx\ta,b\t2025-06\t4\n",
		"other order":      "cycle,date,title,id\n4,2025-06,\"a,b\",x\n",
		"byte order mark":  "\ufeffid,title,date,cycle\nx,\"a,b\",2025-06,4\n",
		"quoted mark":      "\ufeff\"id\",\"title\",\"date\",\"cycle\"\nx,\"a,b\",2025-06,4\n",
		"no last line end": "id,title,date,cycle\nx,\"a,b\",2025-06,4",
		"spaces in names":  " id , title,date,cycle\nx,\"a,b\",2025-06,4\n",
		"empty rows":       "id,title,date,cycle\n\n,,,\nx,\"a,b\",2025-06,4\n,,,\n",
		"empty columns":    "id,title,date,cycle,,\nx,\"a,b\",2025-06,4,,\n",
	} {
		t.Run(name, func(t *testing.T) {
			if got := readBack(t, table); len(got) != 1 || !reflect.DeepEqual(got[0], want) {
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
		for _, err := range export.ReadCSV(failing) {
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
		next, stop := iter.Pull2(export.ReadCSV(strings.NewReader(table)))
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
		for e, err := range export.ReadCSV(strings.NewReader(table)) {
			if err == nil {
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
	f.Fuzz(func(t *testing.T, s, u string, raw bool) {
		e := timeline.Event{ID: "x" + s, Kind: timeline.Kind(u), Title: s, Actors: []timeline.Actor{{Name: s, Role: u}, {Name: u}}, Topics: []string{s}, After: []string{u, s}, Note: u}
		table, losses := render(t, export.CSV, export.Options{Raw: raw}, e)
		if got := readBack(t, table); !reflect.DeepEqual(got[0], csvEvent(e)) {
			t.Fatalf("got %+v, want %+v", got[0], csvEvent(e))
		}
		if changed := csvText(s+"|"+u) != s+"|"+u; changed != (len(losses) > 0) {
			t.Fatalf("changed: %t, losses %q", changed, losses)
		}
	})
}

func BenchmarkReadCSV(b *testing.B) {
	table, _ := render(b, export.CSV, export.Options{}, bulk(10_000)...)
	b.SetBytes(int64(len(table)))
	b.ReportAllocs()
	for b.Loop() {
		for _, err := range export.ReadCSV(strings.NewReader(table)) {
			if err != nil {
				b.Fatal(err)
			}
		}
	}
}

func ExampleReadCSV() {
	table := `id,title,date
kaz-dialogue,Interactive dialogue,2025-01-23
kaz-adoption,Adoption of the outcome,06/2025
`
	for e, err := range export.ReadCSV(strings.NewReader(table)) {
		var cell *export.CellError
		switch {
		case errors.As(err, &cell):
			fmt.Printf("row %d, column %d: %q %s\n", cell.Row, cell.Column, cell.Text, cell.Reason)
		case err != nil:
			fmt.Println(err)
		default:
			fmt.Println(e.ID, e.Date)
		}
	}
	// Output:
	// kaz-dialogue 2025-01-23
	// row 3, column 3: "06/2025" has its month before the year; write what the source says as 2025, 2025-06 or 2025-06-30
}
