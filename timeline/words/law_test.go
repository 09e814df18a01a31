package words_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// TestWhatChangesNothing respells every text of the corpus: case, kinds of spaces, digits, dashes, accents and what
// cannot be seen must not change what it says.
func TestWhatChangesNothing(t *testing.T) {
	t.Parallel()
	respell := map[string]func(string) string{
		"no-break spaces":  func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") },
		"thin spaces":      func(s string) string { return strings.ReplaceAll(s, " ", "\u2009\u202f") },
		"spaces around":    func(s string) string { return "\t " + s + "\u3000\n" },
		"zero width":       func(s string) string { return strings.Join(strings.Split(s, ""), "\u200b") },
		"marks of writing": func(s string) string { return "\u200f" + strings.ReplaceAll(s, "/", "\u200f/\u200e") + "\u2069" },
		"Arabic digits":    digits('٠'),
		"Persian digits":   digits('۰'),
		"full-width":       digits('０'),
		"hyphens":          func(s string) string { return strings.ReplaceAll(s, "-", "\u2011") },
		"dashes":           func(s string) string { return strings.NewReplacer("–", "—", "—", "−").Replace(s) },
		"accents":          accents,
		"upper case":       upper,
	}
	for _, row := range corpus(t) {
		o := options(t, row[0])
		want := answer(row[1], o)
		for name, change := range respell {
			if text := change(row[1]); answer(text, o) != want {
				t.Errorf("%s, %s: Read(%q) = %q, want %q as for %q", row[0], name, text, answer(text, o), want, row[1])
			}
		}
	}
}

// digits replaces European digits by those from zero on, where a text has no others.
func digits(zero rune) func(string) string {
	return func(s string) string {
		if strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII && unicode.IsDigit(r) }) {
			return s
		}
		return strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' {
				return zero + r - '0'
			}
			return r
		}, s)
	}
}

// accents puts a combining mark after each letter.
func accents(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteRune(r)
		if unicode.IsLetter(r) && r < 0x600 {
			b.WriteString("\u0301")
		}
	}
	return b.String()
}

// upper is upper case for texts that are not EDTF.
func upper(s string) string {
	if _, err := edtf.Parse(s); err == nil {
		return s
	}
	return strings.ToUpper(s)
}

var languages = []words.Language{
	words.English, words.French, words.Spanish, words.Russian, words.Arabic, words.Chinese,
}

// TestAnyLanguage compares reading in any language with reading in each: those that read a date must agree, and in no
// order.
func TestAnyLanguage(t *testing.T) {
	t.Parallel()
	for _, row := range corpus(t) {
		o := options(t, row[0])
		readings, refused := map[string]bool{}, map[string]bool{}
		for _, l := range languages {
			o.Language = l
			a := answer(row[1], o)
			if list, ok := strings.CutPrefix(a, "error: ambiguous "); ok {
				for _, r := range strings.Split(list, " | ") {
					readings[r] = true
				}
				refused["error: ambiguous"] = true
			} else if strings.HasPrefix(a, "error: ") {
				refused[a] = true
			} else {
				readings[a] = true
			}
		}
		o.Language = ""
		got := answer(row[1], o)
		switch {
		case len(readings) == 0:
			if !refused[got] {
				t.Errorf("Read(%q) = %q, in each language %v", row[1], got, refused)
			}
		case len(readings) > 1 || refused["error: ambiguous"]:
			if len(readings) <= 4 && got != refusal("ambiguous", keys(readings)) {
				t.Errorf("Read(%q) = %q, in each language %v", row[1], got, keys(readings))
			}
		case !readings[got]:
			t.Errorf("Read(%q) = %q, in each language %v", row[1], got, keys(readings))
		}
	}
}

func keys(set map[string]bool) []string {
	var list []string
	for k := range set {
		list = append(list, k)
	}
	slices.Sort(list)
	return list
}

// TestNothingExcluded holds vague words to everything that people mean by them: thirds, quarters, halves and fixed days
// of months and years must all lie within the bounds.
func TestNothingExcluded(t *testing.T) {
	t.Parallel()
	within := func(text string, first, last time.Time) {
		t.Helper()
		d, err := words.Read(text, words.Options{Language: words.English})
		if err != nil {
			t.Fatal(err)
		}
		for day := first; !day.After(last); day = day.AddDate(0, 0, 1) {
			if edtf.Of(day).Within(d) == edtf.Impossible {
				t.Fatalf("Read(%q) = %v excludes %v", text, d, day.Format(time.DateOnly))
			}
		}
	}
	for _, year := range []int{1900, 2000, 2023, 2024} {
		for month := time.January; month <= time.December; month++ {
			first := time.Date(year, month, 1, 0, 0, 0, 0, time.UTC)
			days := first.AddDate(0, 1, -1).Day()
			day := func(n int) time.Time { return first.AddDate(0, 0, n-1) }
			name := fmt.Sprintf("%v %d", month, year)
			within("early "+name, day(1), day(days/3))
			within("first half of "+name, day(1), day((days+1)/2))
			within("mid-"+name, day(10), day(20))
			within("late "+name, day(days-days/3), day(days))
			within("second half of "+name, day(days/2+1), day(days))
			within("before "+name, day(-400), day(0))
			within("by "+name, day(-400), day(days))
			within("after "+name, day(days+1), day(400))
			within("not before "+name, day(1), day(400))
		}
		first := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
		month := func(n int) time.Time { return first.AddDate(0, n, 0) }
		name := fmt.Sprint(year)
		within("early "+name, month(0), month(6).AddDate(0, 0, -1))
		within("mid-"+name, month(4), month(8).AddDate(0, 0, -1))
		within("late "+name, month(6), month(12).AddDate(0, 0, -1))
		within("by the end of "+name, month(0), month(12).AddDate(0, 0, -1))
	}
	within("19th century", time.Date(1800, 1, 1, 0, 0, 0, 0, time.UTC), time.Date(1900, 12, 31, 0, 0, 0, 0, time.UTC))
}

// TestWeekdays checks every day of two years against its weekday, and against every other.
func TestWeekdays(t *testing.T) {
	t.Parallel()
	for day := time.Date(2024, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2026; day = day.AddDate(0, 0, 1) {
		for n := range 7 {
			said := day.AddDate(0, 0, n).Weekday()
			text := said.String() + ", " + day.Format("2 January 2006")
			want := "error: weekday"
			if n == 0 {
				want = day.Format(time.DateOnly)
			}
			if got := answer(text, words.Options{Language: words.English}); got != want {
				t.Fatalf("Read(%q) = %q, want %q", text, got, want)
			}
		}
	}
}
