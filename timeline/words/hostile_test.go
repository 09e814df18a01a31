package words_test

import (
	"strings"
	"testing"
	"time"

	"example.org/review/timeline/words"
)

// hostile are pieces that a text may repeat to make a reader look back or try again.
var hostile = []string{
	"and ", "7 and ", "2025 or ", "7, ", "2025, ", "1/", "01/02/2025 or ", "01/02/2025-", "–", "-", "- ", "9", "٩", "é", "e\u0301",
	"\u0301", "\u200b", " ", ".", "(", ")", "the ", "of the ", "no later ", "from ", "between ", "week of ", "about ", "possibly, ",
	"winter 2025 or ", "the 2000s and ", "June/July ", "Q1 ", "X", "XX ", "'", "«", "15:00:00 UTC ", "12,345,", "25-Jan-", "[", "{2025,",
	"2022-24, ", "двадцать ", "с ", "до ", "و", "كانون ", "كانون/", "一", "十", "年", "一年", "2025年", "1月、", "某年", "前四个", "\xff", "12345 and ",
}

// TestHostileTextsCostTheirLength reads thousands of repeated pieces: sixteen times the text takes some sixteen times as
// long, where it would take 256 times as long if the time were that of the square.
func TestHostileTextsCostTheirLength(t *testing.T) {
	if testing.Short() {
		t.Skip("measures time")
	}
	read := func(text string, l words.Language) time.Duration {
		begin := time.Now()
		words.Read(text, words.Options{Language: l})
		return time.Since(begin)
	}
	linear := func(piece string, l words.Language) bool {
		const n = 4 << 10
		text := strings.Repeat(piece, 16*n/len(piece)) + "CE"
		short, long := time.Hour, time.Hour
		for range 8 {
			short, long = min(short, read(text[len(text)-n:], l)), min(long, read(text, l))
			if long < 64*short {
				return true
			}
		}
		return long < 120*short
	}
	for _, piece := range hostile {
		l := words.English
		switch {
		case strings.ContainsAny(piece, "年一十某"):
			l = words.Chinese
		case strings.ContainsAny(piece, "كو"):
			l = words.Arabic
		case strings.ContainsAny(piece, "сдв"):
			l = words.Russian
		}
		if !linear(piece, l) {
			t.Errorf("%s: %q repeated takes more than its length", l, piece)
		}
	}
}

// TestHostileTextsKeepPromises reads the same texts in each language.
func TestHostileTextsKeepPromises(t *testing.T) {
	t.Parallel()
	for _, piece := range hostile {
		for _, text := range []string{strings.Repeat(piece, 300), strings.Repeat(piece, 300) + "2025", "2025 " + strings.Repeat(piece, 300)} {
			for _, l := range languages {
				checkRead(t, text, words.Options{Language: l})
			}
		}
	}
}

// TestAllocations holds Read to two allocations: the date, and room to work.
func TestAllocations(t *testing.T) {
	for _, c := range texts {
		allocs := testing.AllocsPerRun(100, func() {
			if _, err := words.Read(c.text, words.Options{Language: c.language}); err != nil {
				t.Fatal(err)
			}
		})
		if allocs > 2 {
			t.Errorf("Read(%q) allocates %v times", c.text, allocs)
		}
	}
}
