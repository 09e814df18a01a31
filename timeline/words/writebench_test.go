package words_test

import (
	"testing"
	"time"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// BenchmarkWrite stands beside BenchmarkTimeFormat, which writes a day in English.
func BenchmarkWrite(b *testing.B) {
	for _, text := range []string{"2025-01-23", "2025-06-16/2025-07-09", "[2024-12-20..2025-01-05]", "2024-35/2024-36", "2004-06~-11"} {
		d := edtf.MustParse(text)
		for _, l := range written {
			b.Run(text+"/"+string(l), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					words.Write(d, l)
				}
			})
		}
	}
}

func BenchmarkTimeFormat(b *testing.B) {
	day := time.Date(2025, 1, 23, 0, 0, 0, 0, time.UTC)
	b.ReportAllocs()
	for b.Loop() {
		day.Format("2 January 2006")
	}
}
