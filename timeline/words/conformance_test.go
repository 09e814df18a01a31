package words_test

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/review/timeline/words"
)

// rows returns the rows of a table in testdata, less its header.
func rows(t testing.TB, name string) [][]string {
	t.Helper()
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all [][]string
	s := bufio.NewScanner(f)
	for s.Scan() {
		all = append(all, strings.Split(s.Text(), "\t"))
	}
	if err := s.Err(); err != nil || len(all) < 2 {
		t.Fatalf("%s has %d rows: %v", name, len(all), err)
	}
	return all[1:]
}

// corpus returns all texts with what they mean: those that Read was written after, and those that readers of each
// language wrote down without looking at it.
func corpus(t testing.TB) [][]string {
	t.Helper()
	return slices.Concat(rows(t, "cases.tsv"), rows(t, "more.tsv"))
}

// options returns the language and option of a row of cases.tsv: "en+dayfirst".
func options(t testing.TB, column string) words.Options {
	language, option, _ := strings.Cut(column, "+")
	o := words.Options{Language: words.Language(language)}
	if language == "*" {
		o.Language = ""
	}
	switch option {
	case "":
	case "dayfirst":
		o.Order = words.DayFirst
	case "monthfirst":
		o.Order = words.MonthFirst
	case "southern":
		o.Southern = true
	default:
		t.Fatalf("no option %q", option)
	}
	return o
}

// answer returns what Read says in the form of cases.tsv, with the readings in order.
func answer(text string, o words.Options) string {
	d, err := words.Read(text, o)
	if err == nil {
		return d.String()
	}
	var e *words.ReadError
	if !errors.As(err, &e) {
		return err.Error()
	}
	readings := make([]string, len(e.Readings))
	for i, r := range e.Readings {
		readings[i] = r.String()
	}
	return refusal(string(e.Reason), readings)
}

func refusal(reason string, readings []string) string {
	slices.Sort(readings)
	return strings.TrimSpace("error: " + reason + " " + strings.Join(readings, " | "))
}

// TestCases holds Read to the corpus: each text in six languages has the date it should, or the reason and the readings.
func TestCases(t *testing.T) {
	t.Parallel()
	for _, row := range corpus(t) {
		want := row[2]
		if _, readings, ok := strings.Cut(row[3], "readings: "); ok {
			want = refusal(strings.TrimPrefix(want, "error: "), strings.Split(readings, " | "))
		}
		if got := answer(row[1], options(t, row[0])); got != want {
			t.Errorf("%s: Read(%q) = %q, want %q", row[0], row[1], got, want)
		}
	}
}

// TestMonths reads every form of every month, with and without the full stop of an abbreviation.
func TestMonths(t *testing.T) {
	t.Parallel()
	for _, row := range rows(t, "months.tsv") {
		month, err := strconv.Atoi(row[1])
		if err != nil {
			t.Fatal(err)
		}
		for _, form := range []string{row[3], strings.TrimSuffix(row[3], ".")} {
			text, want := form+" 2025", fmt.Sprintf("2025-%02d", month)
			if row[0] == "zh" {
				text = "2025年" + form
			}
			if row[0] == "fr" && form == "mar" {
				continue // mardi without a day
			}
			if got := answer(text, words.Options{Language: words.Language(row[0])}); got != want {
				t.Errorf("%s: Read(%q) = %q, want %q", row[0], text, got, want)
			}
		}
	}
}

// TestReadSaysWhatIsImpossible checks that a day which a month lacks is not blamed on the month, though the other order of
// the figures has none.
func TestReadSaysWhatIsImpossible(t *testing.T) {
	t.Parallel()
	const noDay, noMonth = "April has 30 days", "names a month that does not exist"
	for _, c := range []struct {
		text  string
		order words.Order
		want  string
	}{
		{"31.4.2025", 0, noDay}, {"31.4.2025", words.DayFirst, noDay}, {"31.4.2025", words.MonthFirst, noMonth},
		{"4/31/2025", 0, noDay}, {"4/31/2025", words.DayFirst, noMonth}, {"4/31/2025", words.MonthFirst, noDay},
		{"31/13/2025", 0, noMonth},
	} {
		_, err := words.Read(c.text, words.Options{Order: c.order})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q, order %d: %v, want %s", c.text, c.order, err, c.want)
		}
	}
}
