package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/review/examples/internal/golden"
	"example.org/review/timeline"
	"example.org/review/timeline/export"
)

// readSheet reads the sheet of the testdata.
func readSheet(w io.Writer) (*timeline.Timeline, error) {
	sheet, err := os.Open("testdata/sheet.csv")
	if err != nil {
		return nil, err
	}
	defer sheet.Close()
	return read(w, sheet)
}

func TestOutput(t *testing.T) {
	t.Parallel()
	golden.Check(t, "testdata/output.txt", func(w io.Writer) error {
		tl, err := readSheet(w)
		if err != nil {
			return err
		}
		ask(w, tl)
		return nil
	})
}

// The page and the calendar have all rows, those too of which a cell could not be read.
func TestFiles(t *testing.T) {
	t.Parallel()
	tl, err := readSheet(io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	dated := 0
	for e := range tl.All() {
		if !e.Date.IsZero() {
			dated++
		}
	}
	page, calendar := filepath.Join(t.TempDir(), "page.html"), filepath.Join(t.TempDir(), "calendar.ics")
	for name, format := range map[string]export.Format{page: export.HTML, calendar: export.ICalendar} {
		if err := write(name, format, tl); err != nil {
			t.Fatal(err)
		}
	}
	text := file(t, page)
	for e := range tl.All() {
		if !strings.Contains(text, strings.ReplaceAll(e.Title, "'", "&#39;")) {
			t.Errorf("the page lacks %q", e.Title)
		}
	}
	if got := strings.Count(file(t, calendar), "BEGIN:VEVENT"); tl.Len() != 20 || got < dated {
		t.Errorf("the calendar has %d events, want at least the %d that are dated", got, dated)
	}
}

// file returns the text of a file.
func file(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// A sheet whose columns are not known ends the reading.
func TestUnknownSheet(t *testing.T) {
	t.Parallel()
	_, err := read(io.Discard, strings.NewReader("When;Weather\nJune 2025;fine\n"))
	if err == nil || !strings.Contains(err.Error(), `"Weather"`) {
		t.Errorf("got %v, want an error that names the header", err)
	}
}
