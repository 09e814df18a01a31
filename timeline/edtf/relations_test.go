package edtf_test

import (
	"testing"

	"example.org/review/timeline/edtf"
)

// converses are the relations with their converses.
var converses = map[edtf.Relations]edtf.Relations{
	edtf.Before:      edtf.After,
	edtf.Meets:       edtf.MetBy,
	edtf.Overlapping: edtf.OverlappedBy,
	edtf.Starts:      edtf.StartedBy,
	edtf.During:      edtf.Contains,
	edtf.Finishes:    edtf.FinishedBy,
	edtf.Equal:       edtf.Equal,
}

func TestConverse(t *testing.T) {
	t.Parallel()
	for r, c := range converses {
		if r.Converse() != c || c.Converse() != r {
			t.Errorf("converses of %v and %v: %v and %v", r, c, r.Converse(), c.Converse())
		}
	}
	for r := edtf.Relations(0); r <= allRelations; r++ {
		if r.Converse().Converse() != r {
			t.Fatalf("converse of the converse of %v: %v", r, r.Converse().Converse())
		}
	}
}

func TestNames(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name interface{ String() string }
		want string
	}{
		{edtf.Relations(0), "none"},
		{edtf.Before | edtf.Meets, "before, meets"},
		{allRelations, "before, meets, overlapping, starts, during, finishes, equal, " +
			"after, met by, overlapped by, started by, contains, finished by"},
		{edtf.Impossible, "impossible"},
		{edtf.Possible, "possible"},
		{edtf.Certain, "certain"},
		{edtf.Modality(2), "unknown"},
		{edtf.Unstated, "unstated"},
		{edtf.Second, "second"},
		{edtf.Precision(9), "unknown"},
		{edtf.Single, "single"},
		{edtf.AllOf, "all of"},
	} {
		if got := c.name.String(); got != c.want {
			t.Errorf("%T: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestNothingIsKnownOfTheZeroDate holds that it excludes nothing but what the other excludes.
func TestNothingIsKnownOfTheZeroDate(t *testing.T) {
	t.Parallel()
	var zero edtf.Date
	for _, c := range []struct {
		other                              string
		precedes, follows, overlaps, holds edtf.Modality // of the zero Date to the other, the other to it, and as periods
		within                             edtf.Modality
	}{
		{"", edtf.Possible, edtf.Possible, edtf.Possible, edtf.Possible, edtf.Possible},
		{"2025", edtf.Possible, edtf.Possible, edtf.Possible, edtf.Possible, edtf.Possible},
		{"2025/..", edtf.Possible, edtf.Impossible, edtf.Possible, edtf.Possible, edtf.Possible},
		{"../2025", edtf.Impossible, edtf.Possible, edtf.Possible, edtf.Possible, edtf.Possible},
		{"../..", edtf.Impossible, edtf.Impossible, edtf.Certain, edtf.Possible, edtf.Certain},
		{"{..2020,2021..}", edtf.Impossible, edtf.Impossible, edtf.Certain, edtf.Possible, edtf.Certain},
		{"[2020,2025]", edtf.Possible, edtf.Possible, edtf.Possible, edtf.Possible, edtf.Possible},
	} {
		e := edtf.MustParse(c.other)
		for _, q := range []struct {
			name      string
			got, want edtf.Modality
		}{
			{"the zero Date precedes it", zero.Precedes(e), c.precedes},
			{"it precedes the zero Date", e.Precedes(zero), c.follows},
			{"the zero Date overlaps it", zero.Overlaps(e), c.overlaps},
			{"it overlaps the zero Date", e.Overlaps(zero), c.overlaps},
			{"it is within the zero Date", e.Within(zero), c.holds},
			{"the zero Date is within it", zero.Within(e), c.within},
			{"unbounded bounds are within it", zero.Bounds().Within(e), c.within},
			{"its bounds are within the zero Date", e.Bounds().Within(zero), c.holds},
		} {
			if q.got != q.want {
				t.Errorf("%q: %s: %v, want %v", e, q.name, q.got, q.want)
			}
		}
	}
	if r := zero.Relations(zero); r != allRelations {
		t.Errorf("relations of the zero Date to itself: %v", r)
	}
	if r, want := zero.Relations(edtf.MustParse("2025/..")), edtf.MustParse("2024").Relations(edtf.MustParse("2025/.."))|edtf.Equal|edtf.FinishedBy; r&want != want {
		t.Errorf("relations of the zero Date to 2025/..: %v", r)
	}
}
