package words_test

import (
	"math/rand/v2"
	"testing"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// TestReadGivesBackWhatWriteWrote checks the law that joins the two halves of the package.
func TestReadGivesBackWhatWriteWrote(t *testing.T) {
	t.Parallel()
	dates := corpora(t)
	r := rand.New(rand.NewPCG(18, 4))
	for range 4_000 {
		dates = append(dates, randomDate(r))
	}
	for _, l := range written {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			failures := 0
			for _, d := range dates {
				if !checkGivenBack(t, d, l) {
					failures++
				}
				if failures == 10 {
					t.Fatal("and so on")
				}
			}
		})
	}
}

// checkGivenBack reports whether the words for a date are read as that date, where the language is named and where it
// is not.
func checkGivenBack(t *testing.T, d edtf.Date, l words.Language) bool {
	text := words.Write(d, l)
	for _, o := range []words.Options{{Language: l}, {}} {
		switch got, err := words.Read(text, o); {
		case err != nil:
			t.Errorf("%q in %s, read in %q: %v", d, l, o.Language, err)
			return false
		case reduced(got) != reduced(d) || got.Bounds() != d.Bounds():
			t.Errorf("%q in %s: wrote %q, read %q in %q", d, l, text, got, o.Language)
			return false
		}
	}
	return true
}
