package edtf_test

import (
	"fmt"
	"math"
	"testing"

	"example.org/review/timeline/edtf"
)

// monthLengths are those of a common year.
var monthLengths = [12]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// TestLawBoundsAreTheDaysOfACalendarWalk walks day by day through hundreds of years with a calendar that knows only the
// lengths of the months and the rule of leap years, and checks each year, quarter, month and day.
func TestLawBoundsAreTheDaysOfACalendarWalk(t *testing.T) {
	t.Parallel()
	walk(t, -10-100*long, 10)
	walk(t, 2020-20*long, 2020+20*long)
}

// walk goes from the start of one year to the end of another.
func walk(t *testing.T, from, to int) {
	first := secondsOf(fmt.Sprintf("%d-01-01", from))
	for year := from; year <= to; year++ {
		startOfYear := first
		sign := ""
		if year < 0 {
			sign = "-"
		}
		yearText := fmt.Sprintf("%s%04d", sign, max(year, -year))
		quarter := first
		for month, length := range monthLengths {
			if month == 1 && (year%4 == 0 && year%100 != 0 || year%400 == 0) {
				length++
			}
			startOfMonth := first
			monthText := fmt.Sprintf("%s-%02d", yearText, month+1)
			for day := range length {
				walked(t, fmt.Sprintf("%s-%02d", monthText, day+1), first, first+86_400)
				first += 86_400
			}
			walked(t, monthText, startOfMonth, first)
			if _, err := edtf.Parse(fmt.Sprintf("%s-%02d", monthText, length+1)); err == nil {
				t.Errorf("%s has no day %d", monthText, length+1)
			}
			if month%3 == 2 {
				walked(t, fmt.Sprintf("%s-%d", yearText, 33+month/3), quarter, first)
				quarter = first
			}
		}
		walked(t, yearText, startOfYear, first)
	}
	if want := secondsOf(fmt.Sprintf("%d-01-01", to+1)); first != want {
		t.Errorf("the walk ends at %d, want %d", first, want)
	}
}

// walked checks a date that the walk went through from its first instant up to the first of the next.
func walked(t *testing.T, text string, first, next edtf.Instant) {
	b := edtf.MustParse(text).Bounds()
	if want := (edtf.Bounds{first, next - 1, first, next - 1}); b != want {
		t.Errorf("%q: %+v, want %+v", text, b, want)
	}
}

func TestSeasons(t *testing.T) {
	t.Parallel()
	for season, days := range map[int]string{
		21: "2023-03-01/2023-05-31", 22: "2023-06-01/2023-08-31", 23: "2023-09-01/2023-11-30", 24: "2023-12-01/2024-02-29",
		25: "2023-03-01/2023-05-31", 26: "2023-06-01/2023-08-31", 27: "2023-09-01/2023-11-30", 28: "2023-12-01/2024-02-29",
		29: "2023-09-01/2023-11-30", 30: "2023-12-01/2024-02-29", 31: "2023-03-01/2023-05-31", 32: "2023-06-01/2023-08-31",
		33: "2023-01-01/2023-03-31", 34: "2023-04-01/2023-06-30", 35: "2023-07-01/2023-09-30", 36: "2023-10-01/2023-12-31",
		37: "2023-01-01/2023-04-30", 38: "2023-05-01/2023-08-31", 39: "2023-09-01/2023-12-31",
		40: "2023-01-01/2023-06-30", 41: "2023-07-01/2023-12-31",
	} {
		got := edtf.MustParse(fmt.Sprintf("2023-%d", season)).Bounds()
		want := edtf.MustParse(days).Bounds()
		if got.EarliestStart != want.EarliestStart || got.LatestEnd != want.LatestEnd {
			t.Errorf("season %d: %v, want %s", season, got, days)
		}
	}
}

func TestYearsAtTheEdgesOfInt64(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		year        string
		first, last edtf.Instant
	}{
		{"Y292277026595", secondsOf("292277026595-01-01"), lastSecondOf("292277026595-12-31")},
		{"Y292277026596", secondsOf("292277026596-01-01"), math.MaxInt64},
		{"Y292277026597", math.MaxInt64, math.MaxInt64},
		{"Y-292277022656", secondsOf("-292277022656-01-01"), lastSecondOf("-292277022656-12-31")},
		{"Y-292277022657", math.MinInt64, lastSecondOf("-292277022657-12-31")},
		{"Y-292277022658", math.MinInt64, math.MinInt64},
	} {
		b := edtf.MustParse(c.year).Bounds()
		if b.EarliestStart != c.first || b.LatestEnd != c.last {
			t.Errorf("%s: %+v, want from %d to %d", c.year, b, c.first, c.last)
		}
	}
}

func TestTimesOfDay(t *testing.T) {
	t.Parallel()
	midnight := secondsOf("2025-01-23")
	for text, want := range map[string]edtf.Instant{
		"2025-01-23T00:00:00":       midnight,
		"2025-01-23T10:20:30":       midnight + 10*3600 + 20*60 + 30,
		"2025-01-23T10:20:30Z":      midnight + 10*3600 + 20*60 + 30,
		"2025-01-23T10:20:30+05":    midnight + 5*3600 + 20*60 + 30,
		"2025-01-23T10:20:30-05:30": midnight + 15*3600 + 50*60 + 30,
		"2025-01-23T23:00:00-02:00": midnight + 25*3600,
		"2025-01-23T24:00:00":       midnight + 86_400,
		"2025-01-23T23:59:60Z":      midnight + 86_399,
		"2025-01-23T18:59:60-05:00": midnight + 86_399,
		"2025-01-24T04:59:60+05:00": midnight + 86_399,
	} {
		d := edtf.MustParse(text)
		if got := d.Bounds(); got != (edtf.Bounds{want, want, want, want}) {
			t.Errorf("%q: %+v, want %d", text, got, want)
		}
		if d.Precision() != edtf.Second {
			t.Errorf("%q: precision %v", text, d.Precision())
		}
	}
}
