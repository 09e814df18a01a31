package main

import (
	"bytes"
	"encoding/csv"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/review/examples/internal/golden"
)

const record = "../../timeline/upr/data"

func TestOutput(t *testing.T) {
	t.Parallel()
	golden.Check(t, "testdata/output.txt", func(w io.Writer) error {
		sheet, err := os.Open("testdata/facts.csv")
		if err != nil {
			return err
		}
		defer sheet.Close()
		return run(w, sheet, record, "2026-11-25", false)
	})
}

// folder returns a folder with the tables of the record, or empty ones.
func folder(t *testing.T, empty bool) string {
	t.Helper()
	dir := t.TempDir()
	for _, name := range []string{"states.tsv", "sources.tsv", "reviews.tsv"} {
		text := read(t, record, name)
		if empty && name != "states.tsv" {
			text, _, _ = strings.Cut(text, "\n")
			text += "\n"
		}
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func read(t *testing.T, dir, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestWrite(t *testing.T) {
	t.Parallel()
	dir := folder(t, false)
	facts := read(t, "testdata", "facts.csv")
	var out bytes.Buffer
	if err := run(&out, strings.NewReader(facts), dir, "2026-11-25", true); err != nil {
		t.Fatal(err)
	}
	for name, line := range map[string]string{
		"reviews.tsv": "\nBLR\t4\t50\t\t\t2025-11-07\t\t\theld\texample.org/blr-4\t\tAn invented page.\n",
		"sources.tsv": "\nexample.org/blr-4\tBelarus: review\texample.org\thttps://example.org/minutes/belarus\t\t[2025-11-07..2026-11-25]\n",
	} {
		if text := read(t, dir, name); !strings.Contains(text, line) || strings.Count(text, "\n") < strings.Count(read(t, record, name), "\n")+3 {
			t.Errorf("%s lacks %q", name, line)
		}
	}
	// a second time nothing is new
	before := read(t, dir, "reviews.tsv")
	out.Reset()
	if err := run(&out, strings.NewReader(facts), dir, "2026-11-25", true); err != nil || out.String() != "The record has all of it already.\n" {
		t.Errorf("%v, %s", err, out.String())
	}
	if read(t, dir, "reviews.tsv") != before {
		t.Error("the second run changed the table")
	}
}

// TestSheetsMakeTheRecord gives the whole record as one sheet, and gets its tables again to the byte.
func TestSheetsMakeTheRecord(t *testing.T) {
	t.Parallel()
	sources := make(map[string][]string)
	for _, line := range strings.Split(strings.TrimSuffix(read(t, record, "sources.tsv"), "\n"), "\n")[1:] {
		cells := strings.Split(line, "\t")
		sources[cells[0]] = cells
	}
	var sheet bytes.Buffer
	w := csv.NewWriter(&sheet)
	w.Write([]string{"iso3", "cycle", "session", "troika_date", "review_date", "wg_adoption_date", "distr_date", "council_date",
		"verified", "source", "locator", "note", "title", "publisher", "url", "symbol", "published"})
	cited := make(map[string]bool)
	for _, line := range strings.Split(strings.TrimSuffix(read(t, record, "reviews.tsv"), "\n"), "\n")[1:] {
		cells := strings.Split(line, "\t")
		switch cells[8] {
		case "held":
			cells[8] = "yes"
		case "":
			cells[8] = "unstated"
		}
		cited[cells[9]] = true
		w.Write(append(cells, sources[cells[9]][1:]...))
	}
	if w.Flush(); w.Error() != nil {
		t.Fatal(w.Error())
	}
	dir := folder(t, true)
	if err := run(io.Discard, &sheet, dir, "2026-11-25", true); err != nil {
		t.Fatal(err)
	}
	if got, want := read(t, dir, "reviews.tsv"), read(t, record, "reviews.tsv"); got != want {
		t.Error("reviews.tsv is another")
	}
	var want strings.Builder
	for line := range strings.Lines(read(t, record, "sources.tsv")) {
		if key, _, _ := strings.Cut(line, "\t"); cited[key] || key == "key" {
			want.WriteString(line)
		}
	}
	if read(t, dir, "sources.tsv") != want.String() {
		t.Error("sources.tsv is another")
	}
}

// TestBadRows gives sheets with one thing wrong each: nothing is written, and the error names the line and the reason.
func TestBadRows(t *testing.T) {
	t.Parallel()
	const head = "iso3,cycle,session,review_date,council_session,verified,source,title,published\n"
	for name, c := range map[string]struct{ sheet, want string }{
		"empty":           {"", "the first row: EOF"},
		"column missing":  {"iso3,cycle\n", `the column "source" is missing`},
		"unknown column":  {"iso3,cycle,source,day\n", `the column "day" is unknown`},
		"doubled column":  {"iso3,cycle,source,iso3\n", `the column "iso3" is unknown or there twice`},
		"no State":        {head + "XXX,4,48,2025-01-23,,,https://example.org/a,,\n", `line 2: no Member State "XXX"`},
		"no cycle":        {head + "KAZ,,48,2025-01-23,,,https://example.org/a,,\n", `line 2: no cycle ""`},
		"wrong session":   {head + "KAZ,4,12,2025-01-23,,,https://example.org/a,,\n", `line 2: cycle 4 has no session "12"`},
		"no fact":         {head + "KAZ,4,48,,,,https://example.org/a,,\n", "line 2: no fact"},
		"bad date":        {head + "KAZ,4,48,2025-01-32,,,https://example.org/a,,\n", "line 2: "},
		"future":          {head + "KAZ,4,48,2030,,,https://example.org/a,,\n", "line 2: dialogue 2030 was held after the source was read"},
		"bad status":      {head + "KAZ,4,48,2025-01-23,,maybe,https://example.org/a,,\n", `line 2: verified "maybe" is unknown`},
		"no source":       {head + "KAZ,4,48,2025-01-23,,,,,\n", `line 2: the source "" is no address`},
		"unknown key":     {head + "KAZ,4,48,2025-01-23,,,somebody,,\n", `line 2: the source "somebody" is no address`},
		"open session":    {head + "KAZ,4,48,,62,,https://example.org/a,,\n", `line 2: the days of session "62" of the Council are not in the record`},
		"known otherwise": {head + "KAZ,4,48,2025-01-23,,,A/HRC/14/10,Another title,\n", `line 2: the source "A/HRC/14/10" is in the record with`},
		"bad publication": {head + "KAZ,4,48,2025-01-23,,,https://example.org/a,,soon\n", "line 2: published: "},
		"line feed":       {head + "KAZ,4,48,2025-01-23,,,https://example.org/a,\"two\nlines\",\n", "line 2: title: tabs and line feeds"},
		"cells left over": {head + "KAZ,4\n", "record on line 2: wrong number of fields"},
		"the second of 2": {head + "KAZ,4,48,2025-01-23,,,https://example.org/a,,\nKAZ,0,,?,,,https://example.org/a,,\n", `line 3: no cycle "0"`},
	} {
		dir := folder(t, false)
		err := run(io.Discard, strings.NewReader(c.sheet), dir, "2026-11-25", true)
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: error %v, want %s", name, err, c.want)
		}
		if read(t, dir, "reviews.tsv") != read(t, record, "reviews.tsv") || read(t, dir, "sources.tsv") != read(t, record, "sources.tsv") {
			t.Errorf("%s: the tables were written", name)
		}
	}
	for _, day := range []string{"", "2026-11", "yesterday"} {
		if err := run(io.Discard, strings.NewReader(head), record, day, false); err == nil {
			t.Errorf("-read %q is taken", day)
		}
	}
}
