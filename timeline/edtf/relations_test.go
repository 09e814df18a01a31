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
