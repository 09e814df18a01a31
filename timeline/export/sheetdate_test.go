package export_test

import (
	"errors"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/words"
)

// dated reads a row with a date and what is beside it.
func dated(t *testing.T, o export.ReadOptions, date, earliest, latest, precision string) (edtf.Date, error, []*export.CellError) {
	t.Helper()
	var reports []*export.CellError
	o.Report = func(e *export.CellError) { reports = append(reports, e) }
	sheet := "id;date;earliest;latest;precision\nx;" + strings.Join([]string{date, earliest, latest, precision}, ";") + "\n"
	for e, err := range export.ReadCSV(strings.NewReader(sheet), o) {
		return e.Date, err, reports
	}
	t.Fatal("there is no row")
	return edtf.Date{}, nil, nil
}

func TestReadCSVRepairsDates(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ date, earliest, latest, precision, want string }{
		{"45809", "2025-06-01", "2025-06-30", "month", "2025-06"},
		{"45809", "45809", "45838", "month", "2025-06"},
		{"45809", "45809", "45809", "day", "2025-06-01"},
		{"45658", "2025-01-01", "2025-12-31", "year", "2025"},
		{"45658", "2025-01-01", "", "", ""},
		{"2025-06-01", "2025-06-01", "2025-06-30", "month", "2025-06"},
		{"2025-06-01", "", "2025-06-30", "", "2025-06"},
		{"2025/06/01", "2025/06/01", "2025/06/30", "month", "2025-06"},
		{"1/6/2025", "1/6/2025", "30/6/2025", "month", "2025-06"},
		{"6/1/2025", "6/1/2025", "6/30/2025", "month", "2025-06"},
		{"6/1/2025", "2025-01-06", "2025-01-06", "day", "2025-01-06"},
		{"01.06.2025", "01.06.2025", "01.06.2025", "day", ""},
		{"01/02/2025", "", "2025-02-01", "", "2025-02-01"},
		{"6/1/25", "6/1/2025", "6/30/2025", "month", "2025-06"},
		{"6/1/25", "6/1/25", "6/30/25", "month", ""},
		{"Jun-25", "2025-06-01", "2025-06-30", "month", "2025-06"},
		{"Jun-25", "6/1/2025", "6/30/2025", "month", "2025-06"},
		{"juin-25", "01/06/2025", "30/06/2025", "month", "2025-06"},
		{"июн.25", "01.06.2025", "30.06.2025", "month", "2025-06"},
		{"6月-25", "2025/6/1", "2025/6/30", "month", "2025-06"},
		{"1-Jun-25", "1-Jun-2025", "1-Jun-2025", "day", "2025-06-01"},
		{"1 June 2025", "1 June 2025", "30 June 2025", "month", "2025-06"},
		{"2025-06-01 00:00:00", "2025-06-01 00:00:00", "2025-06-30 00:00:00", "month", "2025-06"},
		{"2025-06-01T00:00:00.000Z", "2025-06-01T00:00:00.000Z", "2025-06-01T00:00:00.000Z", "day", "2025-06-01"},
		{"6/1/2025 0:00", "6/1/2025 0:00", "6/30/2025 0:00", "month", "2025-06"},
		{"6/1/2025 9:30", "2025-06-01", "2025-06-01", "second", ""},
		{"2025.0", "2025-01-01", "2025-12-31", "year", "2025"},
		{"20250601", "20250601", "20250630", "month", "2025-06"},
		{"999", "0999-01-01", "0999-12-31", "year", "0999"},
		{"-44", "1 January 45 BCE", "31 December 45 BCE", "year", "-0044"},
		{"2021-05-01", "2021-05-01", "2021-05-31", "month?", "2021-05?"},
		{"45809", "2025-06-01", "2025-06-30", "month~", "2025-06~"},
		{"2022-24", "2022-01-01", "2024-12-31", "year", "2022/2024"},
		{"2003-12-17", "2003-12-17", "", "day", ""},
		{"2025-06", "2025-06-02", "2025-06-30", "month", ""},
		{"2025-06", "2025-06-01", "2025-06-30", "mont", ""},
		{"2025-06-15", "2025-06-01", "2025-06-30", "month", ""},
		{"", "2025-06-01", "2025-06-30", "month", ""},
		{"TBC", "2025-06-01", "2025-06-30", "month", ""},
		{"61", "1900-03-01", "1900-03-01", "day", "1900-03-01"},
		{"60", "1900-02-28", "1900-02-28", "day", ""}, // 29 February to some programs
		{"03.04.1900", "1900-04-03", "1900-04-03", "day", "1900-04-03"},
		{"02.01.1900", "1900-01-02", "1900-01-02", "day", ""},
		{"05.02.1900", "1900-02-05", "1900-02-05", "day", ""},
	} {
		got, err, reports := dated(t, export.ReadOptions{}, tt.date, tt.earliest, tt.latest, tt.precision)
		if got.String() != tt.want {
			t.Errorf("%q: got %q with %v", tt, got, err)
			continue
		}
		if tt.want == "" {
			if !errors.Is(err, export.ErrDamaged) || len(reports) > 0 {
				t.Errorf("%q: got %v and %d reports, want ErrDamaged", tt, err, len(reports))
			}
			continue
		}
		if err != nil || len(reports) != 1 || len(reports[0].Readings) != 1 || reports[0].Readings[0] != got || reports[0].Text != tt.date {
			t.Errorf("%q: got error %v and reports %v, want one report", tt, err, reports)
		}
	}
}

// What agrees with what is beside it is read without a report.
func TestReadCSVAgreeingDates(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ date, earliest, latest, precision, want string }{
		{"2025-06", "2025-06-01", "2025-06-30", "month", "2025-06"},
		{"2025-06", "6/1/2025", "6/30/2025", "Month", "2025-06"},
		{"2025-06", "45809", "", "", "2025-06"},
		{"June 2025", "2025-06-01", "2025-06-30", "", "2025-06"},
		{"2025/06/01", "2025-06-01", "2025/06/01", "day", "2025-06-01"},
		{"2022-24", "2022-12-01", "2023-02-28", "season", "2022-24"},
		{"2003-12-17/..", "2003-12-17", "", "day", "2003-12-17/.."},
		{"2003-12-17", "2003-12-17", "", "", "2003-12-17"},
		{"2021-05?", "2021-05-01", "2021-05-31", "month", "2021-05?"},
		{"2021-05?", "2021-05-01", "2021-05-31", "month?", "2021-05?"},
		{"n.d.", "", "", "", ""},
	} {
		got, err, reports := dated(t, export.ReadOptions{}, tt.date, tt.earliest, tt.latest, tt.precision)
		if got.String() != tt.want || err != nil || len(reports) > 0 {
			t.Errorf("%q: got %q, error %v, reports %v", tt, got, err, reports)
		}
	}
}

func TestReadCSVReadings(t *testing.T) {
	t.Parallel()
	for date, want := range map[string]string{
		"01/02/2025": "2025-01-02 2025-02-01",
		"2022-24":    "2022-24 2022/2024",
		"45809":      "2025-06-01 2025-06",
		"Jun-25":     "2025-06 1925-06",
		"####":       "",
		"1E5":        "",
	} {
		_, err, _ := dated(t, export.ReadOptions{}, date, "", "", "")
		var cell *export.CellError
		if !errors.As(err, &cell) || !errors.Is(err, export.ErrDamaged) {
			t.Errorf("%q: got %v, want a *CellError of ErrDamaged", date, err)
			continue
		}
		var readings []string
		for _, d := range cell.Readings {
			readings = append(readings, d.String())
		}
		if got := strings.Join(readings, " "); got != want {
			t.Errorf("%q: got the readings %q, want %q", date, got, want)
		}
	}
	_, err, _ := dated(t, export.ReadOptions{}, "in January", "", "", "")
	var read *words.ReadError
	if !errors.As(err, &read) || read.Reason != words.NoYear || errors.Is(err, export.ErrDamaged) {
		t.Errorf("got %v, want the *words.ReadError", err)
	}
}

func TestReadCSVDateOptions(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		o          export.ReadOptions
		date, want string // "!": an error
	}{
		{export.ReadOptions{Words: words.Options{Order: words.DayFirst}}, "01/02/2025", "2025-02-01"},
		{export.ReadOptions{Words: words.Options{Order: words.MonthFirst}}, "01/02/2025", "2025-01-02"},
		{export.ReadOptions{Words: words.Options{Language: words.French}}, "June 2025", "!"},
		{export.ReadOptions{Words: words.Options{Language: words.French}}, "juin 2025", "2025-06"},
		{export.ReadOptions{EDTF: true}, "2022-24", "2022-24"},
		{export.ReadOptions{EDTF: true}, "June 2025", "!"},
		{export.ReadOptions{EDTF: true}, "45809", "!"},
	} {
		got, err, _ := dated(t, tt.o, tt.date, "", "", "")
		if (err != nil) != (tt.want == "!") || err == nil && got.String() != tt.want {
			t.Errorf("%+v, %q: got %q with %v, want %q", tt.o, tt.date, got, err, tt.want)
		}
	}
	if _, err, _ := dated(t, export.ReadOptions{EDTF: true}, "45809", "", "", ""); !errors.Is(err, export.ErrDamaged) {
		t.Errorf("got %v, want ErrDamaged", err)
	}
	var parse *edtf.ParseError
	if _, err, _ := dated(t, export.ReadOptions{EDTF: true}, "June 2025", "", "", ""); !errors.As(err, &parse) {
		t.Errorf("got %v, want the *edtf.ParseError", err)
	}
}
