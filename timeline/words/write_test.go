package words_test

import (
	"os"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// written are the languages in the order of the columns of testdata/write.tsv.
var written = []words.Language{words.English, words.French, words.Spanish, words.Russian, words.Arabic, words.Chinese}

// table returns the rows of a file of testdata, without its heading.
func table(t testing.TB, name string) (rows [][]string) {
	text, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")[1:] {
		rows = append(rows, strings.Split(line, "\t"))
	}
	return rows
}

func TestWrite(t *testing.T) {
	t.Parallel()
	rows := table(t, "write.tsv")
	for _, row := range rows {
		for i, l := range written {
			if got := words.Write(edtf.MustParse(row[0]), l); got != row[i+1] {
				t.Errorf("%q in %s: got %q, want %q", row[0], l, got, row[i+1])
			}
		}
	}
	if len(rows) != 83 {
		t.Errorf("%d rows, want 83", len(rows))
	}
}
