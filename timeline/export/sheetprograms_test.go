package export_test

import (
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/words"
)

// keptDates are dates of every form that a program may change.
var keptDates = []string{
	"", "2025", "2025-06", "2025-06-01", "2025-01-01", "2025-06-15", "2025-01-02", "2025-12", "2025-12-31", "1925-06", "2029-06-02",
	"1899-12-31", "1900-01-01", "1900-01-13", "1900-02", "1900-03-01", "1890-05", "1000", "0999", "0044", "0012-03", "0000",
	"-0044", "-0044-03-15", "-0044-03", "9999-12-31",
	"2022/2024", "2025-01-20/2025-01-31", "2025-06/2025-07", "2003-12-17/..", "2024-05/", "../2014-12-31", "/2020",
	"[2025-06-26,2025-06-27,2025-07-01]", "{2020-02-24..2020-03-13,2020-06-15..2020-06-23}", "[..2024]", "[2026-01..2026-06]", "{2023}",
	"2019~", "2021-05?", "2004-06-11%", "2004-06~-11", "1985-XX", "1985-04-XX", "19XX", "156X-12-25", "XXXX-12-25", "2025-24",
	"2022-24", "2009-10", "2024-35", "2025-01-23T09:30:00+05:00", "2025-01-23T09:30:00Z", "2025-06-01T00:00:00", "2025-06-01T00:00:00Z",
	"Y12025", "Y-12025", "Y17E8", "1950S2", "2001-02-03/2004-02-29",
}

// kept are the events of testdata/csv/kept.csv: the sample, and one event with each date and one published on it.
func kept() []timeline.Event {
	events := sample()
	for i, text := range keptDates {
		d := edtf.MustParse(text)
		events = append(events,
			timeline.Event{ID: fmt.Sprintf("date-%02d", i), Kind: "law", Title: "Dated " + text + ".", Date: d,
				Review: timeline.Review{Body: "UPR", State: "KAZ", Cycle: 4, Session: 48}},
			timeline.Event{ID: fmt.Sprintf("published-%02d", i), Title: "Published " + text + ".",
				Source: timeline.Source{Title: "Gazette", Published: d}, Note: "a\nb; c"})
	}
	return events
}

// TestProgramsKeepEvents reads what programs made of testdata/csv/kept.csv, as testdata/csv/programs.md tells: every
// event is there, each date is as it was or else an error says that it is not, and of how many is known.
func TestProgramsKeepEvents(t *testing.T) {
	t.Parallel()
	text, _ := render(t, export.CSV, export.Options{BOM: true}, kept()...)
	golden(t, "csv/kept.csv", text)
	for _, tt := range []struct {
		file  string
		order words.Order // of the program, which the caller may know
		lost  int         // of 160 dates
	}{
		{"kept", 0, 0},
		{"gnumeric", 0, 6},
		{"libreoffice", 0, 0},
		{"sheetjs", 0, 69},
		{"sheetjs-day-first", 0, 38},
		{"sheetjs-day-first", words.DayFirst, 29},
		{"sheetjs-numbers", 0, 25},
	} {
		t.Run(fmt.Sprint(tt.file, tt.order), func(t *testing.T) {
			sheet, err := os.ReadFile(filepath.Join("testdata", "csv", tt.file+".csv"))
			if err != nil {
				t.Fatal(err)
			}
			o := export.ReadOptions{Words: words.Options{Order: tt.order}}
			if got := checkKept(t, string(sheet), o); got != tt.lost {
				t.Errorf("%d dates are not known, want %d", got, tt.lost)
			}
		})
	}
}

// checkKept reads a sheet with the kept events, and returns how many dates are not known.
func checkKept(t *testing.T, sheet string, o export.ReadOptions) (lost int) {
	t.Helper()
	want := kept()
	i := 0
	for got, err := range export.ReadCSV(strings.NewReader(sheet), o) {
		if i == len(want) {
			t.Fatalf("there is an event too many: %+v, %v", got, err)
		}
		e := want[i]
		for _, d := range [][2]*edtf.Date{{&got.Date, &e.Date}, {&got.Source.Published, &e.Source.Published}} {
			if *d[0] == *d[1] {
				continue
			}
			if lost++; !d[0].IsZero() || err == nil {
				t.Errorf("%s is dated %s, with error %v, want %s", e.ID, *d[0], err, *d[1])
			}
			*d[0] = *d[1]
		}
		if !reflect.DeepEqual(got, e) {
			t.Errorf("got  %+v\nwant %+v", got, e)
		}
		i++
	}
	if i < len(want) {
		t.Errorf("there are %d events, want %d", i, len(want))
	}
	return lost
}
