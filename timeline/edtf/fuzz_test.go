package edtf_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/review/timeline/edtf"
)

// FuzzParse holds what must be so of any two texts: what each gives back, how its bounds lie, and how the answers
// about the two agree with each other.
func FuzzParse(f *testing.F) {
	for _, c := range corpus(f) {
		f.Add(c.input, "2025-06")
	}
	for _, c := range silent {
		f.Add(c.text, "[2016-05..2016-06]")
	}
	f.Add("{2020-02-24..2020-03-13,2020-06-15..2020-06-23}", "[..2020-04,2020-07]") // gaps
	f.Add("Y1E99999999999999999999999", "Y10E9999999999999999999999999S3")          // years that nobody can write
	f.Add("2021-10/0X21-21-", "[2021-10..0X21-21]")                                 // reversed, and wrong elsewhere too
	f.Fuzz(func(t *testing.T, a, b string) {
		d, ok := parsed(t, a)
		e, alsoOk := parsed(t, b)
		if !ok || !alsoOk {
			return
		}
		checkPair(t, d, e)
		checkPair(t, d, d)
	})
}

// parsed checks what must be so of one text, and returns its date.
func parsed(t *testing.T, text string) (edtf.Date, bool) {
	d, err := edtf.Parse(text)
	if err != nil {
		var parseError *edtf.ParseError
		if !errors.As(err, &parseError) || parseError.Text != text || parseError.Offset < 0 || parseError.Offset > len(text) ||
			parseError.Reason == "" || !utf8.ValidString(err.Error()) {
			t.Errorf("Parse(%q): %#v", text, err)
		}
		if !d.IsZero() {
			t.Errorf("Parse(%q): %q and an error", text, d)
		}
		return d, false
	}
	if d.String() != text || d.IsZero() != (text == "") || d != edtf.MustParse(text) {
		t.Errorf("Parse(%q) = %q", text, d)
	}
	if d.Level() < 0 || d.Level() > 2 || d.Precision() > edtf.Second || d.Form() > edtf.AllOf {
		t.Errorf("%q: level %d, precision %v, form %v", d, d.Level(), d.Precision(), d.Form())
	}
	if b := d.Bounds(); b.EarliestStart > b.LatestStart || b.EarliestEnd > b.LatestEnd ||
		b.EarliestStart > b.EarliestEnd || b.LatestStart > b.LatestEnd {
		t.Errorf("%q: %+v", d, b)
	}
	return d, true
}

// checkPair checks what must be so of two dates.
func checkPair(t *testing.T, d, e edtf.Date) {
	r := d.Relations(e)
	if r == 0 || r.Converse() != e.Relations(d) {
		t.Errorf("%q to %q: %v, the other way %v", d, e, r, e.Relations(d))
	}
	const apart = edtf.Before | edtf.Meets
	if got, want := d.Precedes(e), verdict(r, apart); got != want {
		t.Errorf("%q precedes %q: %v, but the relations are %v", d, e, got, r)
	}
	order := d.Compare(e)
	if order != -e.Compare(d) || (order == 0) != (d == e) || d.Precedes(e) == edtf.Certain && order >= 0 {
		t.Errorf("%q compared with %q: %d, the other way %d", d, e, order, e.Compare(d))
	}
	overlaps, within := d.Overlaps(e), d.Within(e)
	if within == edtf.Certain && overlaps != edtf.Certain || overlaps == edtf.Impossible && within != edtf.Impossible {
		t.Errorf("%q within %q: %v, but overlaps: %v", d, e, within, overlaps)
	}
	if d.Precedes(e) == edtf.Certain && overlaps != edtf.Impossible {
		t.Errorf("%q certainly precedes %q, but overlaps: %v", d, e, overlaps)
	}
	if d.Form() > edtf.Interval || strings.Contains(d.String()+e.String(), "Y") {
		return // of sets and of years that saturate the bounds know less
	}
	if b := d.Bounds(); b.Precedes(e.Bounds()) != d.Precedes(e) || b.Overlaps(e) != overlaps || b.Within(e) != within {
		t.Errorf("%q and %q: the bounds give other answers", d, e)
	}
}

// verdict returns whether one of the wanted relations holds, given those that are possible.
func verdict(possible, wanted edtf.Relations) edtf.Modality {
	switch {
	case possible&^wanted == 0:
		return edtf.Certain
	case possible&wanted == 0:
		return edtf.Impossible
	}
	return edtf.Possible
}
