package edtf_test

import (
	"fmt"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
)

// hostile are texts that are meant to cost more than their length.
var hostile = map[string]string{
	"an exponent":             "Y1E999999999",
	"a long exponent":         "Y1E" + strings.Repeat("9", 300_000),
	"many digits":             "Y" + strings.Repeat("9", 300_000),
	"many zeros":              "Y1" + strings.Repeat("0", 300_000) + "E" + strings.Repeat("9", 20),
	"significant digits":      "Y1E999999999S999999998",
	"many members":            "[" + strings.Repeat("2025-01-23,", 10_000) + "2025]",
	"members in members":      "{" + strings.Repeat("0000..9999,", 5_000) + strings.Repeat("2025-01-23,", 5_000) + "2025}",
	"a range of all days":     "[0000-01-01..9999-12-31]",
	"a range of long years":   "[Y10000..Y1E999999999]",
	"many open ranges":        "[" + strings.Repeat("..2025,", 10_000) + "2025]",
	"many years beyond int64": "[" + strings.Repeat("Y999999999999999,", 2_000) + "Y1E99]",
	"open digits":             "XXXX-XX-XX",
	"many open digits":        "[" + strings.Repeat("XXX4-02-29,", 1_000) + "2025]",
	"broken UTF-8":            strings.Repeat("\xff", 3_000_000),
	"a reversed interval":     "2021-10/0X21-21-",
	"a reversed season":       "0X21-21/0000-21",
	"a reversed range":        "[2021-10..0X21-21,2025]",
	"many slashes":            strings.Repeat("/", 300_000),
	"many brackets":           strings.Repeat("[", 300_000),
	"many dots":               strings.Repeat(".", 300_000),
	"many qualifiers":         "2025" + strings.Repeat("?", 300_000),
}

// What counted out all that one of these texts stands for would run until the tests are stopped.
func TestHostileTextCostsNoMoreThanItsLength(t *testing.T) {
	t.Parallel()
	others := []edtf.Date{edtf.MustParse("2025-01"), edtf.MustParse("[2024..Y1E999999998]")}
	for name, text := range hostile {
		d, err := edtf.Parse(text)
		if err != nil && len(err.Error()) > 1000 {
			t.Errorf("%s: the error has %d bytes", name, len(err.Error()))
		}
		for _, e := range append(others, d) {
			ask(d, e)
			ask(e, d)
		}
	}
}

func TestParseOfMillionsOfBytes(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"10 MB of digits":   "Y" + strings.Repeat("9", 10_000_000),
		"a million members": "{" + strings.Repeat("2025-01-23,", 1_000_000) + "2025}",
	} {
		if _, err := edtf.Parse(text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// ask asks everything about two dates.
func ask(d, e edtf.Date) {
	_ = d.Compare(e)
	_ = d.Precedes(e)
	_ = d.Overlaps(e)
	_ = d.Within(e)
	_ = d.Relations(e)
}

// TestLongSetsCostNoProductOfTheirLengths asks about two sets such that each member of one lies in many of the other.
func TestLongSetsCostNoProductOfTheirLengths(t *testing.T) {
	t.Parallel()
	var days, months, ranges []string
	for year := 1000; year < 1200; year++ {
		for month := 1; month <= 12; month++ {
			months = append(months, fmt.Sprintf("%04d-%02d", year, month))
			days = append(days, fmt.Sprintf("%04d-%02d-15", year, month))
			ranges = append(ranges, fmt.Sprintf("0000..%04d", year))
		}
	}
	for _, a := range [][]string{days, months, ranges} {
		for _, b := range [][]string{days, months, ranges} {
			one, all := edtf.MustParse("["+strings.Join(a, ",")+"]"), edtf.MustParse("{"+strings.Join(b, ",")+"}")
			ask(one, one)
			ask(one, all)
			ask(all, one)
			ask(all, all)
		}
	}
}
