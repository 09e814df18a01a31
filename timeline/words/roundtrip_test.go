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
			for _, d := range dates {
				checkGivenBack(t, d, l)
			}
		})
	}
}

func checkGivenBack(t *testing.T, d edtf.Date, l words.Language) {
	text := words.Write(d, l)
	got, err := words.Read(text, words.Options{Language: l})
	if err != nil {
		t.Errorf("%q in %s: %v", d, l, err)
	} else if reduced(got) != reduced(d) {
		t.Errorf("%q in %s: wrote %q, read %q", d, l, text, got)
	} else if got.Bounds() != d.Bounds() {
		t.Errorf("%q in %s: wrote %q, read %q with other bounds", d, l, text, got)
	}
}
