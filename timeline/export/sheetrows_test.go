package export_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"math/rand/v2"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"example.org/review/timeline/export"
)

// titlesOf are the titles of the rows of a sheet, as ReadCSV reads them.
func titlesOf(t *testing.T, r io.Reader) (titles []string) {
	t.Helper()
	for e, err := range export.ReadCSV(r, export.ReadOptions{MakeIDs: true}) {
		if err != nil {
			t.Fatal(err)
		}
		titles = append(titles, e.Title)
	}
	return titles
}

// Random cells, written by encoding/csv, are read as it reads them, whatever the pieces in which they come.
func TestReadCSVAgainstModel(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 2))
	pieces := []string{"a", "b", " c", `"`, `""`, ",", ";", "\n", "\t", "é", "漢"}
	for range 500 {
		var b bytes.Buffer
		w := csv.NewWriter(&b)
		w.UseCRLF = r.IntN(2) == 0
		w.Write([]string{"title", "note"})
		for range r.IntN(5) {
			title := "x"
			for range r.IntN(6) {
				title += pieces[r.IntN(len(pieces))]
			}
			w.Write([]string{title + "x", "n"})
		}
		w.Flush()
		rows, err := csv.NewReader(strings.NewReader(b.String())).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		var want []string
		for _, row := range rows[1:] {
			want = append(want, row[0])
		}
		for _, reader := range []io.Reader{&b, iotest.OneByteReader(strings.NewReader(b.String()))} {
			if got := titlesOf(t, reader); !reflect.DeepEqual(got, want) {
				t.Fatalf("got %q, want %q", got, want)
			}
		}
	}
}

func TestReadCSVQuotationMarks(t *testing.T) {
	t.Parallel()
	for sheet, want := range map[string][]string{
		"title,note\na \"b\" c,x\nd,y\n":            {`a "b" c`, "d"},
		"title,note\n\"a \"b\" c\",x\nd,y\n":        {`a "b" c`, "d"},
		"title,note\n\"a\" ,x\nd,y\n":               {"a", "d"},
		"title,note\n\"a\"b,x\",y\n":                {`a"b,x`},
		"title,note\n\"\"\"a\"\"\",x\n":             {`"a"`},
		"title,note\n\"a\rb\r\nc\nd\",x\re,y":       {"a\nb\nc\nd", "e"},
		"title,note\n\"\",x\n\" \",y\n":             {"", ""},
		"title,note\na\",x\n":                       {`a"`},
		"title,note\r\n\"a\r\n\r\nb\"\r\nc,y\r\n\r": {"a\n\nb", "c"},
	} {
		for _, r := range []io.Reader{strings.NewReader(sheet), iotest.OneByteReader(strings.NewReader(sheet))} {
			if got := titlesOf(t, r); !reflect.DeepEqual(got, want) {
				t.Errorf("%q: got %q, want %q", sheet, got, want)
			}
		}
	}
}

// Hostile sheets cost no more than their length. What would take the square of it keeps a reader busy for hours with the
// sheets of -tags long.
func TestReadCSVIsLinear(t *testing.T) {
	t.Parallel()
	const size = long << 17
	for name, sheet := range map[string]func(n int) string{
		"one row":             func(n int) string { return "title\n" + strings.Repeat("x", n) },
		"quotation marks":     func(n int) string { return "title\n\"" + strings.Repeat(`"`, n) },
		"quotes and spaces":   func(n int) string { return "title\n\"" + strings.Repeat(`" `, n/2) },
		"quotes and breaks":   func(n int) string { return "title\n" + strings.Repeat("\"\n", n/2) },
		"columns":             func(n int) string { return strings.Repeat("x,", n/2) },
		"columns and rows":    func(n int) string { return strings.Repeat(",", n/2) + "title\n" + strings.Repeat("x\n", n/4) },
		"columns alike":       func(n int) string { return strings.Repeat("id,", n/3) },
		"cells of one row":    func(n int) string { return "title\nx" + strings.Repeat(",y", n/2) },
		"blank rows":          func(n int) string { return "title\n" + strings.Repeat("\n", n) },
		"carriage returns":    func(n int) string { return "title\n\"" + strings.Repeat("\r", n) + "\"" },
		"entries":             func(n int) string { return "topics\n\"" + strings.Repeat(";", n) + "\"" },
		"backslashes":         func(n int) string { return "topics\n" + strings.Repeat(`\`, n) },
		"a date":              func(n int) string { return "date\n" + strings.Repeat("1/", n/2) },
		"dates with checks":   func(n int) string { return "date,earliest,precision\n" + strings.Repeat("6/1/25,1/6/25,x\n", n/16) },
		"formulas":            func(n int) string { return "title\n\"" + strings.Repeat("'\n", n/2) + "=\"" },
		"the same title":      func(n int) string { return "title\n" + strings.Repeat("x\n", n/2) },
		"titles of made IDs":  func(n int) string { return "id,title\nx-2,y\n" + strings.Repeat(",x 2\n,x\n", n/8) },
		"not UTF-8":           func(n int) string { return "title\n" + strings.Repeat("\xe9\n", n/2) },
		"half of a character": func(n int) string { return "\xff\xfet\x00\n\x00" + strings.Repeat("\x00\xd8", n/2) },
	} {
		t.Run(name, func(t *testing.T) {
			rows := 0
			for range export.ReadCSV(strings.NewReader(sheet(size)), export.ReadOptions{MakeIDs: true}) {
				rows++
			}
			if rows > size {
				t.Errorf("%d bytes have %d rows", size, rows)
			}
		})
	}
}

// bulkSheet gives rows as long as there is room.
type bulkSheet struct {
	rows, row int
	left      []byte
}

func (b *bulkSheet) Read(p []byte) (int, error) {
	if len(b.left) == 0 {
		if b.row == b.rows {
			return 0, io.EOF
		}
		if b.row++; b.row == 1 {
			b.left = []byte("id,title,date,earliest,latest,precision,topics\n")
		} else {
			b.left = fmt.Appendf(b.left[:0], "event-%d,An event of the review,2025-06,2025-06-01,2025-06-30,month,\"a; b\"\n", b.row)
		}
	}
	n := copy(p, b.left)
	b.left = b.left[n:]
	return n, nil
}

func TestReadCSVConstantMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 100,000 rows")
	}
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	n, most := 0, uint64(0)
	for _, err := range export.ReadCSV(&bulkSheet{rows: 100_000}, export.ReadOptions{}) {
		if err != nil {
			t.Fatal(err)
		}
		if n++; n%20_000 == 0 {
			runtime.GC()
			runtime.ReadMemStats(&now)
			most = max(most, now.HeapAlloc)
		}
	}
	if grown := int64(most) - int64(before.HeapAlloc); grown > 1<<20 {
		t.Errorf("the heap grew by %d bytes while %d rows were read", grown, n)
	}
}

// A line end in quotation marks is one, wherever the pieces part in which the sheet is read.
func TestReadCSVPartsNoLineEnds(t *testing.T) {
	t.Parallel()
	const lines = 50_000 // more than a piece holds
	for _, start := range []string{"x", "xx"} {
		got := titlesOf(t, strings.NewReader("title\r\n\""+start+strings.Repeat("\r\n", lines)+"x\"\r\n"))
		if want := start + strings.Repeat("\n", lines) + "x"; len(got) != 1 || got[0] != want {
			t.Errorf("%q: got %d titles, want one of %d lines", start, len(got), lines+1)
		}
	}
}
