package edtf_test

import (
	"testing"

	"example.org/review/timeline/edtf"
)

func TestNoAllocations(t *testing.T) {
	texts := []string{
		"2025-01-23", "2025-01", "-2025", "2025-01-23T10:00:00-05:00", "2001-21", "?2004-06-~11", "156X-12-25", "XXXX-02-29",
		"Y170000002", "Y-17E7", "Y1E999999999", "1950S2", "2022/2024", "2022/..", "/2022-06-XX", "..2004-06-01/2004-06-20..",
		"[1667,1668,1670..1672]", "{2020-02-24..2020-03-13,2020-06-15..2020-06-23}", "[..1984,1990-06..]",
	}
	for _, text := range texts {
		if n := testing.AllocsPerRun(100, func() { _, _ = edtf.Parse(text) }); n != 0 {
			t.Errorf("Parse(%q) allocates %v times", text, n)
		}
	}
	for _, a := range texts {
		for _, b := range texts {
			d, e := edtf.MustParse(a), edtf.MustParse(b)
			if a == "Y1E999999999" || b == "Y1E999999999" {
				continue // years beyond int64 are arranged on an axis
			}
			for _, call := range []struct {
				name string
				f    func()
			}{
				{"Compare", func() { d.Compare(e) }},
				{"Precedes", func() { d.Precedes(e) }},
				{"Overlaps", func() { d.Overlaps(e) }},
				{"Within", func() { d.Within(e) }},
				{"Relations", func() { d.Relations(e) }},
			} {
				if n := testing.AllocsPerRun(10, call.f); n != 0 {
					t.Errorf("%s of %q and %q allocates %v times", call.name, a, b, n)
				}
			}
		}
	}
}

func TestSmallAllocations(t *testing.T) {
	d := edtf.MustParse("2025-01-23")
	buffer := make([]byte, 0, 64)
	for name, budget := range map[string]struct {
		n float64
		f func()
	}{
		"AppendText":    {0, func() { _, _ = d.AppendText(buffer) }},
		"String":        {0, func() { _ = d.String() }},
		"Bounds":        {0, func() { _ = d.Bounds() }},
		"Earliest":      {0, func() { _, _ = d.Earliest() }},
		"UnmarshalText": {1, func() { _ = d.UnmarshalText([]byte("2025-01-23")) }},
		"MarshalText":   {1, func() { _, _ = d.MarshalText() }},
	} {
		if n := testing.AllocsPerRun(100, budget.f); n > budget.n {
			t.Errorf("%s allocates %v times, want at most %v", name, n, budget.n)
		}
	}
}
