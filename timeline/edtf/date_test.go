package edtf_test

import (
	"fmt"
	"math"
	"slices"
	"testing"
	"time"

	"example.org/review/timeline/edtf"
)

func TestPrecisionFormAndMarks(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text                   string
		precision              edtf.Precision
		form                   edtf.Form
		uncertain, approximate bool
	}{
		{"", edtf.Unstated, edtf.Single, false, false},
		{"XXXX", edtf.Unstated, edtf.Single, false, false},
		{"../..", edtf.Unstated, edtf.Interval, false, false},
		{"1XXX", edtf.Millennium, edtf.Single, false, false},
		{"Y171010000S3", edtf.Millennium, edtf.Single, false, false},
		{"19XX?", edtf.Century, edtf.Single, true, false},
		{"1950S2", edtf.Century, edtf.Single, false, false},
		{"201X~", edtf.Decade, edtf.Single, false, true},
		{"1950S3", edtf.Decade, edtf.Single, false, false},
		{"2025%", edtf.Year, edtf.Single, true, true},
		{"X016", edtf.Year, edtf.Single, false, false},
		{"Y17E8", edtf.Year, edtf.Single, false, false},
		{"2025-XX-XX", edtf.Year, edtf.Single, false, false},
		{"?2025-21", edtf.Season, edtf.Single, true, false},
		{"20XX-21", edtf.Season, edtf.Single, false, false},
		{"2025-~06", edtf.Month, edtf.Single, false, true},
		{"2025-06-XX", edtf.Month, edtf.Single, false, false},
		{"XXXX-12-XX", edtf.Month, edtf.Single, false, false},
		{"2025-06-2X", edtf.Day, edtf.Single, false, false},
		{"2025-01-23", edtf.Day, edtf.Single, false, false},
		{"2025-01-23T10:00:00", edtf.Second, edtf.Single, false, false},
		{"2004-02-01?/2005~", edtf.Day, edtf.Interval, true, true},
		{"[1667,1760-12]", edtf.Month, edtf.OneOf, false, false},
		{"{1960%,1961-12}", edtf.Month, edtf.AllOf, true, true},
	} {
		d := edtf.MustParse(c.text)
		if d.Precision() != c.precision || d.Form() != c.form {
			t.Errorf("%q: %v, %v, want %v, %v", c.text, d.Precision(), d.Form(), c.precision, c.form)
		}
		if d.Uncertain() != c.uncertain || d.Approximate() != c.approximate {
			t.Errorf("%q: uncertain %v, approximate %v, want %v, %v", c.text, d.Uncertain(), d.Approximate(), c.uncertain, c.approximate)
		}
	}
}

func TestZeroDateIsUnknown(t *testing.T) {
	t.Parallel()
	var zero edtf.Date
	if !zero.IsZero() || zero != edtf.MustParse("") || zero.String() != "" || zero.Level() != 0 {
		t.Errorf("the zero Date is %q", zero)
	}
	if b := zero.Bounds(); b != (edtf.Bounds{math.MinInt64, math.MaxInt64, math.MinInt64, math.MaxInt64}) {
		t.Errorf("bounds of the zero Date: %+v", b)
	}
	if edtf.MustParse("/").IsZero() {
		t.Error("an interval without ends is not the zero Date")
	}
}

func TestDatesAreTheSameWhenTheirTextIs(t *testing.T) {
	t.Parallel()
	text := []byte("[1667,1668]")
	if edtf.MustParse(string(text)) != edtf.MustParse("[1667,1668]") {
		t.Error("dates of one text differ")
	}
	if edtf.MustParse("2025") == edtf.MustParse("2025-XX") {
		t.Error("dates of different texts are the same")
	}
}

func TestEarliestAndLatest(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ text, earliest, latest string }{
		{"2025-06", "2025-06-01T00:00:00Z", "2025-06-30T23:59:59Z"},
		{"-0001", "-0001-01-01T00:00:00Z", "-0001-12-31T23:59:59Z"},
		{"2022/2024", "2022-01-01T00:00:00Z", "2024-12-31T23:59:59Z"},
		{"2022/..", "2022-01-01T00:00:00Z", "none"},
		{"/2022", "none", "2022-12-31T23:59:59Z"},
		{"", "none", "none"},
		{"Y292277024626", "292277024626-01-01T00:00:00Z", "292277024626-12-31T23:59:59Z"},
		{"Y292277024628", "none", "none"},
		{"Y-292277022399", "-292277022399-01-01T00:00:00Z", "-292277022399-12-31T23:59:59Z"},
		{"Y-292277022400", "none", "none"},
		{"Y999999999999", "none", "none"},
	} {
		d := edtf.MustParse(c.text)
		if got := rfc3339(d.Earliest()); got != c.earliest {
			t.Errorf("%q: earliest %s, want %s", c.text, got, c.earliest)
		}
		if got := rfc3339(d.Latest()); got != c.latest {
			t.Errorf("%q: latest %s, want %s", c.text, got, c.latest)
		}
	}
}

// rfc3339 returns the time as text, "none" if it is not ok.
func rfc3339(t time.Time, ok bool) string {
	if !ok {
		return "none"
	}
	return t.Format(time.RFC3339)
}

func TestOf(t *testing.T) {
	t.Parallel()
	almaty := time.FixedZone("+05", 5*3600)
	for _, c := range []struct {
		time time.Time
		want string
	}{
		{time.Date(2025, 1, 23, 23, 0, 0, 0, almaty), "2025-01-23"},
		{time.Date(2025, 1, 23, 23, 0, 0, 0, time.UTC).In(almaty), "2025-01-24"},
		{time.Date(0, 2, 29, 0, 0, 0, 0, time.UTC), "0000-02-29"},
		{time.Date(-44, 3, 15, 0, 0, 0, 0, time.UTC), "-0044-03-15"},
		{time.Date(9999, 12, 31, 0, 0, 0, 0, time.UTC), "9999-12-31"},
		{time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), "Y10000"},
		{time.Date(-10000, 1, 1, 0, 0, 0, 0, time.UTC), "Y-10000"},
		{time.Time{}, "0001-01-01"},
	} {
		if got := edtf.Of(c.time); got.String() != c.want {
			t.Errorf("Of(%v) = %q, want %q", c.time, got, c.want)
		}
	}
}

func TestMustParsePanicsWithTheError(t *testing.T) {
	t.Parallel()
	defer func() {
		if err, ok := recover().(*edtf.ParseError); !ok || err.Text != "2025-02-30" {
			t.Errorf("MustParse panics with %v", err)
		}
	}()
	edtf.MustParse("2025-02-30")
}

func TestMembers(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text string
		want []string
	}{
		{"2025", []string{"between 2025-01-01 and 2025-12-31"}},
		{"2022/2024", []string{"begins between 2022-01-01 and 2022-12-31, ends between 2024-01-01 and 2024-12-31"}},
		{"", []string{"at any time"}},
		{"[..1984,1990-06..1990-08]", []string{"up to 1984-12-31", "between 1990-06-01 and 1990-08-31"}},
		{"{2020-02-24..2020-03-13,2020-06-15}", []string{"begins on 2020-02-24, ends on 2020-03-13", "on 2020-06-15"}},
		{"{1984..}", []string{"begins between 1984-01-01 and 1984-12-31, never ends"}},
	} {
		var got []string
		for b := range edtf.MustParse(c.text).Members() {
			got = append(got, b.String())
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("members of %q: %q, want %q", c.text, got, c.want)
		}
	}
	for range edtf.MustParse("[1667,1668]").Members() {
		break // a caller may stop
	}
}

func TestUnspecified(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		"": false, "2025": false, "2025-06?": false, "1950S2": false, "2022/": false, "201X": true, "2025-XX": true,
		"2025-06-XX": true, "156X-12-25": true, "2022/202X": true, "[2020,202X]": true, "{2020..2022,203X-01}": true,
	} {
		if got := edtf.MustParse(text).Unspecified(); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

func TestOfAgreesWithTheCalendarOfTime(t *testing.T) {
	t.Parallel()
	east, west := time.FixedZone("", 13*3600+1), time.FixedZone("", -11*3600-59)
	for day := -4_400_000; day < 4_400_000; day += 977 / min(long, 7) {
		for _, where := range []*time.Location{time.UTC, east, west} {
			at := time.Unix(int64(day)*86_400+int64(day%86_400), 0).In(where)
			want := at.Format("2006-01-02")
			switch year := at.Year(); {
			case year > 9999 || year < -9999:
				want = fmt.Sprintf("Y%d", year)
			case year < 0:
				want = fmt.Sprintf("-%04d-%02d-%02d", -year, at.Month(), at.Day())
			}
			if got := edtf.Of(at); got != edtf.MustParse(want) {
				t.Fatalf("%v: %q, want %q", at, got, want)
			}
		}
	}
}
