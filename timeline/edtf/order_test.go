package edtf_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/review/timeline/edtf"
)

// manyDates returns dates of every kind, some of them alike.
func manyDates() []edtf.Date {
	r := rand.New(rand.NewPCG(6, 6))
	dates := []edtf.Date{{}, {}, edtf.MustParse("/"), edtf.MustParse("../.."), edtf.MustParse("/.."), edtf.MustParse("../")}
	for range 18 {
		pattern, _ := drawPattern(r)
		year, _, _ := drawLongYear(r)
		dates = append(dates, edtf.MustParse(pattern), edtf.MustParse(year), edtf.MustParse("[.."+year+"]"), edtf.MustParse("/"+year))
		for _, s := range scopes {
			dates = append(dates, edtf.MustParse(s.draw(r).text))
		}
	}
	return dates
}

func TestLawCompareIsATotalOrder(t *testing.T) {
	t.Parallel()
	dates := manyDates()
	slices.SortFunc(dates, edtf.Date.Compare)
	for i, d := range dates {
		for j, e := range dates {
			got := d.Compare(e)
			if (got == 0) != (d == e) {
				t.Fatalf("%q and %q: Compare is %d, == is %v", d, e, got, d == e)
			}
			if got != 0 && (got < 0) != (i < j) {
				t.Fatalf("%q sorts at %d and %q at %d, but Compare is %d", d, i, e, j, got)
			}
			if got != -e.Compare(d) {
				t.Fatalf("%q and %q: Compare is %d, the other way %d", d, e, got, e.Compare(d))
			}
		}
	}
}

func TestLawCompareContainsPrecedes(t *testing.T) {
	t.Parallel()
	certain := 0
	dates := manyDates()
	for _, d := range dates {
		for _, e := range dates {
			if d.Precedes(e) == edtf.Certain {
				certain++
				if d.Compare(e) >= 0 {
					t.Errorf("%q certainly precedes %q, but Compare is %d", d, e, d.Compare(e))
				}
			}
		}
	}
	if certain == 0 {
		t.Error("no pair certainly precedes")
	}
}

func TestLawRelationsOfTheOtherAreTheConverse(t *testing.T) {
	t.Parallel()
	dates := manyDates()
	for _, d := range dates {
		for _, e := range dates {
			r := d.Relations(e)
			if r == 0 || r.Converse() != e.Relations(d) || r.Converse().Converse() != r {
				t.Errorf("%q to %q: %v, the other way %v", d, e, r, e.Relations(d))
			}
		}
	}
}

// TestLawPrecedesIsBeforeOrMeets holds for all but X, which may leave more possible than is.
func TestLawPrecedesIsBeforeOrMeets(t *testing.T) {
	t.Parallel()
	dates := manyDates()
	for _, d := range dates {
		for _, e := range dates {
			r := d.Relations(e)
			var want edtf.Modality
			switch {
			case r&^(edtf.Before|edtf.Meets) == 0:
				want = edtf.Certain
			case r&(edtf.Before|edtf.Meets) == 0:
				want = edtf.Impossible
			}
			if got := d.Precedes(e); got != want {
				t.Errorf("%q precedes %q: %v, want %v of %v", d, e, got, want, r)
			}
		}
	}
}

func TestCompareSortsFinerFirstAndUnknownLast(t *testing.T) {
	t.Parallel()
	want := []string{"../1985", "/1984", "/1985", "[..2020]", "1985", "2024-12-31", "2025-01-01", "2025-01", "2025-01?", "2025", "2025/", "2025/2026",
		"2025/..", "2025-06", ""}
	var dates []edtf.Date
	for _, text := range want {
		dates = append(dates, edtf.MustParse(text))
	}
	r := rand.New(rand.NewPCG(7, 7))
	r.Shuffle(len(dates), func(i, j int) { dates[i], dates[j] = dates[j], dates[i] })
	slices.SortFunc(dates, edtf.Date.Compare)
	for i, d := range dates {
		if d.String() != want[i] {
			t.Fatalf("sorted: %q, want %q", dates, want)
		}
	}
}
