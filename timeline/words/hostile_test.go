package words_test

import (
	"strings"
	"testing"

	"example.org/review/timeline/words"
)

// hostile are pieces that a text may repeat to make a reader look back or try again.
var hostile = []string{
	"and ", "7 and ", "2025 or ", "7, ", "2025, ", "1/", "01/02/2025 or ", "01/02/2025-", "–", "-", "- ", "9", "٩", "é", "e\u0301",
	"\u0301", "\u200b", " ", ".", "(", ")", "the ", "of the ", "no later ", "from ", "between ", "week of ", "about ", "possibly, ",
	"winter 2025 or ", "the 2000s and ", "June/July ", "Q1 ", "X", "XX ", "'", "«", "15:00:00 UTC ", "12,345,", "25-Jan-", "[", "{2025,",
	"2022-24, ", "двадцать ", "с ", "до ", "و", "كانون ", "كانون/", "一", "十", "年", "一年", "2025年", "1月、", "某年", "前四个", "\xff", "12345 and ",
	"the period ", "the period, ", "the period or ", "May-1-", "2025-May-", "2025, May ", "第三周", "一二月", "2025 about ", "2025, to ", "(?) ", "juin-15 de ",
}

// TestHostileTextsCostTheirLength counts the work on pieces repeated thousands of times: four times the text may take four
// times the work, and each byte only so much.
func TestHostileTextsCostTheirLength(t *testing.T) {
	t.Parallel()
	const n, most = 1 << 10, 400
	for _, piece := range hostile {
		for _, end := range []string{"", "CE", " 2025"} {
			one, four := strings.Repeat(piece, n/len(piece))+end, strings.Repeat(piece, 4*n/len(piece))+end
			for _, l := range languages {
				o := words.Options{Language: l}
				short, long := words.Work(one, o), words.Work(four, o)
				if long > 5*short+1000 || long > most*len(four) {
					t.Errorf("%s: %q repeated in %d bytes takes %d steps, in %d bytes %d", l, piece, len(one), short, len(four), long)
				}
			}
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
