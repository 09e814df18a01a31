package export_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

func TestPostgreSQLGolden(t *testing.T) {
	goldenSample(t, export.PostgreSQL, export.Options{}, "postgresql", "sql")
}

func TestPostgreSQLFailingWriter(t *testing.T)  { checkFailingWriter(t, export.PostgreSQL) }
func TestPostgreSQLStable(t *testing.T)         { checkStable(t, export.PostgreSQL) }
func TestPostgreSQLAllocations(t *testing.T)    { checkAllocations(t, export.PostgreSQL, 2) }
func TestPostgreSQLConstantMemory(t *testing.T) { checkConstantMemory(t, export.PostgreSQL) }
func BenchmarkPostgreSQL(b *testing.B)          { benchmark(b, export.PostgreSQL, 10_000) }

// readCopy returns the values of the rows that a script copies, as strictly as the text format of COPY is defined. NULL
// is "NULL", which none of the tests writes as a text.
func readCopy(t testing.TB, script string) (rows [][]string) {
	t.Helper()
	_, data, begun := strings.Cut(script, "\nCOPY events FROM stdin;\n")
	data, _, ended := strings.Cut("\n"+data, "\n\\.\n")
	if !begun || !ended {
		t.Fatal("no COPY from begin to end")
	}
	for _, line := range strings.Split(data, "\n")[1:] {
		var row []string
		for _, value := range strings.Split(line, "\t") {
			row = append(row, copyText(t, value))
		}
		if len(row) != 27 {
			t.Fatalf("row with %d values: %q", len(row), line)
		}
		rows = append(rows, row)
	}
	return rows
}

// copyText returns a value of COPY without its escapes.
func copyText(t testing.TB, value string) string {
	if value == `\N` {
		return "NULL"
	}
	var b strings.Builder
	for i := 0; i < len(value); i++ {
		switch c := value[i]; c {
		case '\r', 0:
			t.Fatalf("bare %q in %q", c, value)
		case '\\':
			i++
			escapes := map[byte]byte{'\\': '\\', 't': '\t', 'n': '\n', 'r': '\r'}
			if i == len(value) || escapes[value[i]] == 0 {
				t.Fatalf("bad escape in %q", value)
			}
			b.WriteByte(escapes[value[i]])
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

// nullable is what a column holds of s, which is NULL if it is empty.
func nullable(s string) string {
	if s = databaseText(s); s == "" {
		return "NULL"
	}
	return s
}

// databaseText is what PostgreSQL can hold of s.
func databaseText(s string) string {
	return strings.ToValidUTF8(strings.ReplaceAll(s, "\x00", ""), "\uFFFD")
}

func TestPostgreSQLHostileText(t *testing.T) {
	script, losses := render(t, export.PostgreSQL, export.Options{}, hostile()...)
	rows := readCopy(t, script)
	for i, e := range hostile() {
		if got := rows[i]; got[1] != databaseText(e.ID) || got[3] != nullable(e.Title) || got[18] != nullable(e.Note) {
			t.Errorf("title %q: got %q", e.Title, got)
		}
		told := slices.ContainsFunc(losses, func(l export.Loss) bool { return l.ID == e.ID })
		if changed := databaseText(e.Title) != e.Title; told != changed {
			t.Errorf("title %q: changed %t, told in losses %t", e.Title, changed, told)
		}
	}
}

func TestPostgreSQLStrict(t *testing.T) {
	for _, e := range []timeline.Event{
		{ID: "a", Title: "\x00"},
		{ID: "b", Note: "\xff"},
		{ID: "c", Date: edtf.MustParse("Y17E17")},
		{ID: "d", Date: edtf.MustParse("[1900-01-01..2025-01-01]")},
	} {
		var b bytes.Buffer
		_, err := export.PostgreSQL(&b, slices.Values([]timeline.Event{e}), export.Options{Strict: true})
		if loss, ok := err.(*export.LossError); !ok || loss.Loss.ID != e.ID || loss.Format != "PostgreSQL" || b.Len() > 0 {
			t.Errorf("%+v: got %v after %q, want a *LossError", e, err, b.String())
		}
	}
}

func TestPostgreSQLTimes(t *testing.T) {
	const all = "{(,)}"
	for _, tt := range []struct{ date, begins, ends, most, core, brief, period, choices string }{
		{"1970-01-02", "[86400,172800)", "[86400,172800)", "{[86400,172800)}", "{[86400,172800)}", "t", "{[86400,172800)}", "NULL"},
		{"1970-01-01/1970-01-03", "[0,86400)", "[172800,259200)", "{[0,259200)}", "{[86399,172801)}", "f", "{[0,259200)}", "NULL"},
		{"1970-01-01/..", "[0,86400)", "[9223372036854775807,)", "{[0,)}", "{[86399,)}", "f", "{[0,)}", "NULL"},
		{"1970-01-01/", "[0,86400)", "[0,)", "{[0,)}", "{[0,86400)}", "t", "{[0,1)}", "NULL"},
		{"../1970-01-01", "(,-9223372036854775807)", "[0,86400)", "{(,86400)}", "{(,1)}", "f", "{(,86400)}", "NULL"},
		{"", "(,)", "(,)", all, all, "t", all, "NULL"},
		{"[1970-01-01,1970-01-03]", "[0,259200)", "[0,259200)", "{[0,86400),[172800,259200)}", "{[0,86400),[172800,259200)}", "t", "NULL", `{"[0,86400)","[172800,259200)"}`},
		{"[1970-01-01..1970-01-02]", "[0,172800)", "[0,172800)", "{[0,172800)}", "{[0,172800)}", "t", "NULL", `{"[0,86400)","[86400,172800)"}`},
		{"[1970-02..1970-03]", "[2678400,7776000)", "[2678400,7776000)", "{[2678400,7776000)}", "{[2678400,7776000)}", "t", "NULL", `{"[2678400,5097600)","[5097600,7776000)"}`},
		{"{1970-01-01,1970-01-03,1970-01-05}", "[0,86400)", "[345600,432000)", "{[0,86400),[172800,259200),[345600,432000)}", "{[86399,86400),[172800,259200),[345600,345601)}", "f", "{[0,86400),[172800,259200),[345600,432000)}", "NULL"},
		{"[1970..]", "[0,)", "[0,)", "{[0,)}", "{[0,)}", "t", "NULL", "NULL"},
		{"Y17E17", "(,)", "(,)", all, all, "t", "NULL", "NULL"},
	} {
		e := timeline.Event{ID: "x"}
		if tt.date != "" {
			e.Date = edtf.MustParse(tt.date)
		}
		script, _ := render(t, export.PostgreSQL, export.Options{}, e)
		row := readCopy(t, script)[0]
		got := append(slices.Clone(row[19:25]), row[26])
		if want := []string{tt.begins, tt.ends, tt.most, tt.core, tt.brief, tt.period, tt.choices}; !slices.Equal(got, want) {
			t.Errorf("%q:\n got %q\nwant %q", tt.date, got, want)
		}
	}
}

// A database cannot list every date of a long range: what it then does not answer is told.
func TestPostgreSQLLongLists(t *testing.T) {
	for date, want := range map[string]int{
		"[1000..1999]":                      0,
		"[1000..2000]":                      1,
		"[1000..1998,2001,2003]":            1,
		"[1985-XX,2000]":                    0, // never certain in package edtf either
		"[-0044..-0040]":                    0,
		"[Y200000000000..Y200000000001]":    1,
		"[..1984]":                          1,
		"{1000..2000}":                      0,
		"[Y-999999999999999,1970]":          1,
		"1985/Y17E17":                       1,
		"Y17E7":                             0,
		"[" + strings.Repeat("1970,", 1200): 1,
	} {
		date, cut := strings.CutSuffix(date, ",")
		if cut {
			date += "]"
		}
		_, losses := render(t, export.PostgreSQL, export.Options{}, timeline.Event{ID: "x", Date: edtf.MustParse(date)})
		if len(losses) != want {
			t.Errorf("%.40s: got losses %q, want %d", date, losses, want)
		}
	}
}

func FuzzPostgreSQL(f *testing.F) {
	for _, s := range hostileTexts {
		f.Add(s, "2025-06")
	}
	f.Add("x", "[1667,1668..1670-12,1760..]")
	f.Fuzz(func(t *testing.T, title, date string) {
		e := timeline.Event{ID: title, Title: "t" + title, Actors: []timeline.Actor{{Name: title}}, Topics: []string{title}, Note: "n" + title}
		e.Date, _ = edtf.Parse(date)
		script, _ := render(t, export.PostgreSQL, export.Options{}, e)
		rows := readCopy(t, script)
		if got := rows[0]; len(rows) != 1 || got[1] != databaseText(e.ID) || got[3] != nullable(e.Title) || got[18] != nullable(e.Note) {
			t.Fatalf("got %q", rows)
		}
	})
}

func ExamplePostgreSQL() {
	events := slices.Values([]timeline.Event{
		{ID: "kaz-adoption", Title: "Adoption of the outcome", Date: edtf.MustParse("2025-06")},
	})
	var script strings.Builder
	if _, err := export.PostgreSQL(&script, events, export.Options{}); err != nil {
		fmt.Println(err)
	}
	_, rows, _ := strings.Cut(script.String(), "COPY events FROM stdin;\n")
	row, _, _ := strings.Cut(rows, "\n")
	for _, value := range strings.Split(row, "\t") {
		if value != `\N` {
			fmt.Println(value)
		}
	}
	// Output:
	// 1
	// kaz-adoption
	// Adoption of the outcome
	// 2025-06
	// [1748736000,1751328000)
	// [1748736000,1751328000)
	// {[1748736000,1751328000)}
	// {[1748736000,1751328000)}
	// t
	// {[1748736000,1751328000)}
	// f
}
