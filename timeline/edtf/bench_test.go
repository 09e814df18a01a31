package edtf_test

import (
	"testing"
	"time"

	"example.org/review/timeline/edtf"
)

// BenchmarkParse has the standard library's parser of full dates as its baseline.
func BenchmarkParse(b *testing.B) {
	b.Run("baseline=time.Parse", func(b *testing.B) {
		for b.Loop() {
			if _, err := time.Parse(time.DateOnly, "2025-01-23"); err != nil {
				b.Fatal(err)
			}
		}
	})
	for _, text := range []string{
		"2025-01-23", "2025-01", "2025", "2025-01-23T10:00:00Z", "2022/2024", "2025-06~/..", "156X-12-25", "Y17E8",
		"[1667,1668,1670..1672]", "{2020-02-24..2020-03-13,2020-06-15..2020-06-23}",
	} {
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := edtf.Parse(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkOf has what allocates a text of the same length as its baseline.
func BenchmarkOf(b *testing.B) {
	t := time.Date(2025, 1, 23, 10, 0, 0, 0, time.UTC)
	b.Run("baseline=Time.Format", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = t.Format(time.DateOnly)
		}
	})
	b.Run("Of", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = edtf.Of(t)
		}
	})
}

// BenchmarkCompare has time.Time.Compare as its baseline.
func BenchmarkCompare(b *testing.B) {
	b.Run("baseline=time.Compare", func(b *testing.B) {
		t, u := time.Unix(1, 0), time.Unix(2, 0)
		for b.Loop() {
			_ = t.Compare(u)
		}
	})
	d, e := edtf.MustParse("2025-01-23"), edtf.MustParse("2025-01")
	b.Run("Compare", func(b *testing.B) {
		for b.Loop() {
			_ = d.Compare(e)
		}
	})
}

// BenchmarkRelate measures the questions, on plain dates and on sets.
func BenchmarkRelate(b *testing.B) {
	for _, pair := range [][2]string{
		{"2025-01-23", "2025-01"},
		{"2022/2024", "2023/.."},
		{"{2020-02-24..2020-03-13,2020-06-15..2020-06-23}", "2020-04"},
		{"[1667,1668,1670..1672]", "[1669..1671,1680]"},
	} {
		d, e := edtf.MustParse(pair[0]), edtf.MustParse(pair[1])
		for _, question := range []struct {
			name string
			ask  func()
		}{
			{"Precedes", func() { d.Precedes(e) }},
			{"Overlaps", func() { d.Overlaps(e) }},
			{"Within", func() { d.Within(e) }},
			{"Relations", func() { d.Relations(e) }},
		} {
			b.Run(question.name+"/"+pair[0], func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					question.ask()
				}
			})
		}
	}
}

func BenchmarkDuration(b *testing.B) {
	d := edtf.Duration{Months: 30, Seconds: 3600}
	b.Run("From", func(b *testing.B) {
		for i := range b.N {
			d.From(edtf.Instant(i))
		}
	})
	b.Run("Range", func(b *testing.B) {
		for range b.N {
			d.Range()
		}
	})
	b.Run("Parse", func(b *testing.B) {
		for range b.N {
			_, _ = edtf.ParseDuration("PT48H")
		}
	})
}

// BenchmarkBoundsDate measures how long it takes to find a text.
func BenchmarkBoundsDate(b *testing.B) {
	for _, text := range []string{
		"2025-01-25", "2022/..", "[2025-01-25..2025-01-31]", "[2024-12-31..2026-12-31]", "[9999-06-15..9999-12-31,Y10000..Y10003]",
	} {
		bounds := edtf.MustParse(text).Bounds()
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = bounds.Date()
			}
		})
	}
}
