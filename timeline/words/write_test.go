package words_test

import (
	"math/rand/v2"
	"os"
	"regexp"
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

// TestWrite compares with the words wanted: write.tsv has the dates that are common, writerare.tsv those that are not.
func TestWrite(t *testing.T) {
	t.Parallel()
	for _, file := range []string{"write.tsv", "writerare.tsv"} {
		for _, row := range table(t, file) {
			for i, l := range written {
				if got := words.Write(edtf.MustParse(row[0]), l); got != row[i+1] {
					t.Errorf("%q in %s: got %q, want %q", row[0], l, got, row[i+1])
				}
			}
		}
	}
}

// TestWriteTellsApart checks that dates that differ are written differently, but for what is reduced to the same.
func TestWriteTellsApart(t *testing.T) {
	t.Parallel()
	dates := corpora(t)
	r := rand.New(rand.NewPCG(18, 1))
	for range 20_000 {
		dates = append(dates, randomDate(r))
	}
	for _, l := range written {
		said := map[string]edtf.Date{}
		for _, d := range dates {
			text := words.Write(d, l)
			if e, ok := said[text]; ok && reduced(d) != reduced(e) {
				t.Errorf("%s: %q and %q are both %q", l, d, e, text)
			}
			said[text] = d
		}
	}
}

// shortened matches a long year with an exponent that four digits can write, once its exponent is carried out.
var shortened = regexp.MustCompile(`Y(-?)(\d+)E([1-4])\b`)

// reduced returns the text of the date that stands for d and others with the same bounds.
func reduced(d edtf.Date) string {
	text := shortened.ReplaceAllStringFunc(d.String(), func(year string) string {
		m := shortened.FindStringSubmatch(year)
		digits := m[2] + strings.Repeat("0", int(m[3][0]-'0'))
		if len(digits) > 4 {
			return year
		}
		return m[1] + strings.Repeat("0", 4-len(digits)) + digits
	})
	if start, end, ok := strings.Cut(text, "/"); ok && start == end && start != "" && start != ".." {
		return start
	}
	if strings.HasPrefix(text, "[") && !strings.Contains(text, ",") && !strings.Contains(text, "..") {
		return text[1 : len(text)-1]
	}
	return text
}

func TestWriteUnknownLanguage(t *testing.T) {
	t.Parallel()
	for _, d := range corpora(t) {
		for _, l := range []words.Language{"", "EN", "de", "en-GB"} {
			if got := words.Write(d, l); got != d.String() {
				t.Errorf("%q in %q: got %q", d, l, got)
			}
			if got, want := words.WriteBounds(d.Bounds(), l), d.Bounds().String(); got != want {
				t.Errorf("bounds of %q in %q: got %q, want %q", d, l, got, want)
			}
		}
	}
}

// TestWriteFits checks what holds of all words: they are one line without a mark of EDTF, a slot or spaces at an end, or
// they are EDTF.
func TestWriteFits(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(18, 2))
	for range 20_000 {
		d := randomDate(r)
		for _, l := range written {
			got := words.Write(d, l)
			if got == d.String() {
				continue
			}
			if strings.ContainsAny(got, "[]{}?~%\n") || strings.Contains(got, "  ") || strings.Contains(got, "..") ||
				strings.TrimSpace(got) != got || got == "" {
				t.Errorf("%q in %s: got %q", d, l, got)
			}
		}
	}
}

func TestWriteIsLinear(t *testing.T) {
	t.Parallel()
	text := "[" + strings.Repeat("2004-06-11,", 50_000) + "2005]"
	d := edtf.MustParse(text)
	for _, l := range written {
		if got := len(words.Write(d, l)); got < len(text) || got > 8*len(text) {
			t.Errorf("%s: got %d bytes of words for %d bytes of date", l, got, len(text))
		}
	}
}

func TestWriteAllocates(t *testing.T) {
	for _, text := range []string{"2025-01-23", "2025-06-16/2025-07-09", "[2024-12-20..2025-01-05]", "2024-35/2024-36"} {
		d := edtf.MustParse(text)
		for _, l := range written {
			if got := testing.AllocsPerRun(20, func() { words.Write(d, l) }); got != 1 {
				t.Errorf("%s in %s: %v allocations", text, l, got)
			}
		}
	}
}

// FuzzWrite checks that every date is written in every language, and told from its parts.
func FuzzWrite(f *testing.F) {
	for _, d := range corpora(f) {
		f.Add(d.String())
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := edtf.Parse(text)
		if err != nil {
			return
		}
		for _, l := range written {
			if got := words.Write(d, l); got == "" || strings.Contains(got, "{") && got != text {
				t.Errorf("%q in %s: got %q", text, l, got)
			}
			if got := words.WriteBounds(d.Bounds(), l); got == "" || strings.Contains(got, "{") {
				t.Errorf("bounds of %q in %s: got %q", text, l, got)
			}
		}
	})
}
