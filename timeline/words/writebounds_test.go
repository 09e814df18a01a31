package words_test

import (
	"testing"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

func TestWriteBounds(t *testing.T) {
	t.Parallel()
	for _, row := range table(t, "writebounds.tsv") {
		for i, l := range written {
			if got := words.WriteBounds(edtf.MustParse(row[0]).Bounds(), l); got != row[i+1] {
				t.Errorf("bounds of %q in %s: got %q, want %q", row[0], l, got, row[i+1])
			}
		}
	}
}
