package edtf_test

import (
	"testing"

	"example.org/review/timeline/edtf"
)

func TestBoundsString(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, want string }{
		{"", "at any time"},
		{"2025-06-16", "on 2025-06-16"},
		{"2025-06", "between 2025-06-01 and 2025-06-30"},
		{"-0044-03-15", "on -0044-03-15"},
		{"Y170000002", "between 170000002-01-01 and 170000002-12-31"},
		{"2025-06-16T10:00:00Z", "at 2025-06-16T10:00:00Z"},
		{"2025-01-20/2025-01-31", "begins on 2025-01-20, ends on 2025-01-31"},
		{"2022/2024", "begins between 2022-01-01 and 2022-12-31, ends between 2024-01-01 and 2024-12-31"},
		{"2022/..", "begins between 2022-01-01 and 2022-12-31, never ends"},
		{"2022-03-01/", "begins on 2022-03-01, ends from 2022-03-01 on"},
		{"../2022-03-01", "never began, ends on 2022-03-01"},
		{"/2022-03-01", "begins up to 2022-03-01, ends on 2022-03-01"},
		{"../..", "never began, never ends"},
		{"[..1984]", "up to 1984-12-31"},
		{"Y999999999999", "after the year 292277026595"},
		{"Y-999999999999", "before the year -292277022656"},
		{"2025/Y999999999999", "begins between 2025-01-01 and 2025-12-31, never ends"},
	} {
		if got := edtf.MustParse(c.text).Bounds().String(); got != c.want {
			t.Errorf("bounds of %q: %q, want %q", c.text, got, c.want)
		}
	}
	if got := (edtf.Bounds{0, 60, 3600, 86_399}).String(); got !=
		"begins between 1970-01-01T00:00:00Z and 1970-01-01T00:01:00Z, ends between 1970-01-01T01:00:00Z and 1970-01-01T23:59:59Z" {
		t.Errorf("bounds that are no days: %q", got)
	}
}

// What follows what is known to the day starts a second or a few later; people are told the day.
func TestBoundsStringHasNoSecondTooMany(t *testing.T) {
	t.Parallel()
	june := edtf.MustParse("2025-06").Bounds()
	first, last := june.EarliestStart, june.LatestEnd
	ten := first + 10*3600
	for _, c := range []struct {
		b    edtf.Bounds
		want string
	}{
		{edtf.Bounds{first + 2, last, first + 2, last}, "between 2025-06-01 and 2025-06-30"},
		{edtf.Bounds{first, last - 3, first, last - 3}, "between 2025-06-01 and 2025-06-30"},
		{edtf.Bounds{first, last - 1, first + 1, last}, "begins between 2025-06-01 and 2025-06-30, ends between 2025-06-01 and 2025-06-30"},
		{edtf.Bounds{first + 1, noEnd, first + 1, noEnd}, "from 2025-06-01 on"},
		{edtf.Bounds{noBegin, last - 1, noBegin, last - 1}, "up to 2025-06-30"},
		{edtf.Bounds{ten, last - 1, ten, last - 1}, "between 2025-06-01T10:00:00Z and 2025-06-30"},
		{edtf.Bounds{first + 1, ten, first + 1, ten}, "between 2025-06-01T00:00:01Z and 2025-06-01T10:00:00Z"},
		{edtf.Bounds{first, first, first, first}, "at 2025-06-01T00:00:00Z"},
		{edtf.Bounds{last, last, last, last}, "at 2025-06-30T23:59:59Z"},
		{edtf.Bounds{first + 1, first + 86_398, first + 1, first + 86_398}, "on 2025-06-01"},
	} {
		if got := c.b.String(); got != c.want {
			t.Errorf("%+v: %q, want %q", c.b, got, c.want)
		}
	}
}
