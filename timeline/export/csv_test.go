package export_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

func TestCSVGolden(t *testing.T) {
	text, losses := render(t, export.CSV, export.Options{}, sample()...)
	golden(t, "csv/sample.csv", text)
	if len(losses) > 0 {
		t.Errorf("got losses %q, want none: every field has a column", losses)
	}
}

func TestCSVFailingWriter(t *testing.T)  { checkFailingWriter(t, export.CSV) }
func TestCSVStable(t *testing.T)         { checkStable(t, export.CSV) }
func TestCSVAllocations(t *testing.T)    { checkAllocations(t, export.CSV, 2) }
func TestCSVConstantMemory(t *testing.T) { checkConstantMemory(t, export.CSV) }
func BenchmarkCSV(b *testing.B)          { benchmark(b, export.CSV, 10_000) }

// readTable reads a table with the reader of the standard library.
func readTable(t testing.TB, text string) [][]string {
	t.Helper()
	if strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\r") {
		t.Fatalf("a carriage return that ends no row: %q", text)
	}
	r := csv.NewReader(strings.NewReader(text))
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func TestCSVGuard(t *testing.T) {
	for _, tt := range []struct{ title, guarded, raw string }{
		{"Adoption", "Adoption", "Adoption"},
		{"2025-06", "2025-06", "2025-06"},
		{"=1+1", "'=1+1", "=1+1"},
		{"+1", "'+1", "+1"},
		{"-1", "-1", "-1"},
		{"-0044", "'-0044", "-0044"},
		{"-1+1", "'-1+1", "-1+1"},
		{"-1234567890123456", "'-1234567890123456", "-1234567890123456"},
		{"@SUM(A1)", "'@SUM(A1)", "@SUM(A1)"},
		{"\t=1", "'\t'=1", "\t=1"},
		{"\tx", "'\tx", "\tx"},
		{"\nx", "'\nx", "\nx"},
		{"\rx", "'\nx", "\nx"},
		{"\r=1+1", "'\n'=1+1", "\n=1+1"},
		{"x;=1+1;y", "x;'=1+1;y", "x;=1+1;y"},
		{"a\n=cmd|' /C calc'!A0", "a\n'=cmd|' /C calc'!A0", "a\n=cmd|' /C calc'!A0"},
		{"a\t+1", "a\t'+1", "a\t+1"},
		{"a; @x", "a;' @x", "a; @x"},
		{"a;\"=1\"", "a;'\"=1\"", "a;\"=1\""},
		{"a;'=1;''-x;'y;-1", "a;''=1;'''-x;'y;'-1", "a;''=1;'''-x;'y;-1"},
		{"a\n\nb\n- c", "a\n\nb\n'- c", "a\n\nb\n- c"},
		{" \t'\n'=1", "' \t''\n''=1", " \t''\n''=1"},
		{"  =1+1", "'  =1+1", "  =1+1"},
		{"\u00a0\u200b=1+1", "'\u00a0\u200b=1+1", "\u00a0\u200b=1+1"},
		{"\x01=1+1", "'\x01=1+1", "\x01=1+1"},
		{"＝1+1", "'＝1+1", "＝1+1"},
		{"＠x", "'＠x", "＠x"},
		{"'", "'", "'"},
		{"'quoted'", "'quoted'", "'quoted'"},
		{"'=1+1", "''=1+1", "''=1+1"},
		{"''-x", "'''-x", "'''-x"},
		{"'-1", "''-1", "''-1"},
		{"-1; -1", "'-1;' -1", "-1; -1"},
		{"– dash", "– dash", "– dash"},
		{"x=1", "x=1", "x=1"},
		{"Éire", "Éire", "Éire"},
		{"", "", ""},
		{"  ", "  ", "  "},
	} {
		for raw, want := range map[bool]string{false: tt.guarded, true: tt.raw} {
			text, _ := render(t, export.CSV, export.Options{Raw: raw}, timeline.Event{ID: "x", Title: tt.title})
			if got := readTable(t, text)[1][2]; got != want {
				t.Errorf("title %q, raw %t: got %q, want %q", tt.title, raw, got, want)
			}
			if e := readBack(t, text)[0]; e.Title != trimmed(csvText(tt.title)) {
				t.Errorf("title %q, raw %t: read back as %q", tt.title, raw, e.Title)
			}
		}
	}
}

// No reader of commas, semicolons or tabs, whatever it makes of quotation marks within a cell, finds a formula.
func TestCSVGuardsEveryReader(t *testing.T) {
	t.Parallel()
	events := hostile()
	for _, s := range []string{"x;=1+1;y", "a\n=cmd|' /C calc'!A0", "a\t+1", "a;\"=1\"", "a;\"\"=1", "a; =1", "a\n@x", "=a;=b\t=c\n=d", "\";=1", "a;\u200b=1"} {
		e := timeline.Event{ID: "x" + s, Title: s, Topics: []string{s, "=1"}, After: []string{"a", "=1", s}, Actors: []timeline.Actor{{Name: s, Role: "=1"}}, Note: s}
		events = append(events, e)
	}
	text, _ := render(t, export.CSV, export.Options{}, events...)
	for _, comma := range []string{",", ";", "\t"} {
		for _, cell := range append(naiveCells(text, comma), quotedCells(t, text, rune(comma[0]))...) {
			if isFormula(cell) {
				t.Errorf("a reader of %q finds the formula %q", comma, cell)
			}
		}
	}
}

// naiveCells are the cells for a reader that knows no quotation marks, and drops those that it finds. In a table with
// commas every reader knows them.
func naiveCells(text, comma string) (cells []string) {
	if comma == "," {
		return nil
	}
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\r' || r == '\n' }) {
		for _, cell := range strings.Split(line, comma) {
			cells = append(cells, strings.ReplaceAll(cell, `"`, ""))
		}
	}
	return cells
}

// quotedCells are the cells for a reader that takes quotation marks only at the start of a cell.
func quotedCells(t *testing.T, text string, comma rune) (cells []string) {
	t.Helper()
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = comma, true, -1
	rows, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		cells = append(cells, row...)
	}
	return cells
}

// isFormula reports whether a spreadsheet takes a cell for a formula: one of these signs is the first thing seen, and it
// is no number.
func isFormula(cell string) bool {
	seen := strings.TrimLeftFunc(cell, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
	})
	_, err := strconv.Atoi(cell)
	return seen != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(seen)[0]) && err != nil
}

// What ReadCSV does not give back is in the losses.
func TestCSVLosses(t *testing.T) {
	t.Parallel()
	for want, e := range map[string]timeline.Event{
		"":                           {ID: "x", Kind: "law", Status: "held", Topics: []string{" a "}, Actors: []timeline.Actor{{Name: "b\u00a0", Role: "\tc"}}},
		"spaces at the ends":         {ID: "x", Title: "a\u00a0"},
		"a kind, a status":           {ID: "x", Kind: "Action plan"},
		"in which it is known":       {ID: "x", Review: timeline.Review{State: "Kaz"}},
		"letters in which it is":     {ID: "x", Status: "HELD"},
		"line ends with a carriage":  {ID: "x", Topics: []string{"a\rb"}},
		"is written as U+FFFD":       {ID: "x", Actors: []timeline.Actor{{Role: "\xff"}}},
		"does not take it for an ev": {Title: "x"},
	} {
		_, losses := render(t, export.CSV, export.Options{}, e)
		if want == "" && len(losses) > 0 || want != "" && (len(losses) != 1 || !strings.Contains(losses[0].Reason, want)) {
			t.Errorf("%+v: got losses %q, want %q", e, losses, want)
		}
	}
}

func TestCSVDates(t *testing.T) {
	for _, tt := range []struct{ date, earliest, latest, precision string }{
		{"2025-06", "2025-06-01", "2025-06-30", "month"},
		{"2022/2024", "2022-01-01", "2024-12-31", "year"},
		{"2025-01-23T23:30:00-05:00", "2025-01-24", "2025-01-24", "second"},
		{"2003/..", "2003-01-01", "", "year"},
		{"../2003", "", "2003-12-31", "year"},
		{"0000", "0000-01-01", "0000-12-31", "year"},
		{"-0044-03-15", "15 March 45 BCE", "15 March 45 BCE", "day"},
		{"-9999/9999", "1 January 10000 BCE", "9999-12-31", "year"},
		{"Y12025", "", "", "year"},
		{"9999/Y12025", "9999-01-01", "", "year"},
		{"", "", "", ""},
	} {
		e := timeline.Event{ID: "x"}
		if tt.date != "" {
			e.Date = edtf.MustParse(tt.date)
		}
		text, _ := render(t, export.CSV, export.Options{}, e)
		if row := readTable(t, text)[1]; !slices.Equal(row[4:7], []string{tt.earliest, tt.latest, tt.precision}) {
			t.Errorf("%q: got %q, want %q", tt.date, row[4:7], tt)
		}
		if got := readBack(t, text)[0].Date; got != e.Date {
			t.Errorf("%q: read back as %q", tt.date, got)
		}
	}
}

func TestCSVByteOrderMark(t *testing.T) {
	text, _ := render(t, export.CSV, export.Options{BOM: true}, sample()...)
	plain, _ := render(t, export.CSV, export.Options{}, sample()...)
	if text != "\ufeff"+plain {
		t.Errorf("got %q..., want a byte order mark and the same table", text[:20])
	}
}

func TestCSVStrict(t *testing.T) {
	for _, e := range []timeline.Event{{Title: "no ID"}, {ID: "x", Note: "a\r\nb"}, {ID: "x", Note: "\xff"}} {
		var b bytes.Buffer
		_, err := export.CSV(&b, slices.Values([]timeline.Event{e}), export.Options{Strict: true})
		if loss, ok := err.(*export.LossError); !ok || loss.Loss.ID != e.ID || loss.Format != "CSV" || b.Len() > 0 {
			t.Errorf("%+v: got %v after %q, want a *LossError", e, err, b.String())
		}
	}
}

// csvText is what CSV can hold of s.
func csvText(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\r\n", "\n"), "\r", "\n")
}

func ExampleCSV() {
	events := slices.Values([]timeline.Event{
		{ID: "kaz-adoption", Kind: timeline.Adoption, Title: "=Adoption", Date: edtf.MustParse("2025-06"), Topics: []string{"torture", "rule of law"}},
	})
	var table strings.Builder
	if _, err := export.CSV(&table, events, export.Options{}); err != nil {
		fmt.Println(err)
	}
	fmt.Print(strings.ReplaceAll(table.String(), "\r\n", "\n"))
	// Output:
	// id,kind,title,date,earliest,latest,precision,status,body,state,cycle,session,actors,topics,after,source,publisher,url,symbol,published,published_earliest,published_latest,published_precision,locator,note
	// kaz-adoption,adoption,'=Adoption,2025-06,2025-06-01,2025-06-30,month,,,,,,,"torture; rule of law",,,,,,,,,,,
}
