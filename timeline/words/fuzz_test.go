package words_test

import (
	"errors"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// checkRead fails unless what Read returns keeps its promises, whatever the text.
func checkRead(t *testing.T, text string, o words.Options) {
	t.Helper()
	d, err := words.Read(text, o)
	if err == nil {
		if parsed, err := edtf.Parse(d.String()); err != nil || parsed != d {
			t.Fatalf("Read(%q) = %q, which is no date: %v", text, d, err)
		}
		return
	}
	var e *words.ReadError
	if !errors.As(err, &e) {
		t.Fatalf("Read(%q): %T", text, err)
	}
	if e.Text != text || e.Offset < 0 || e.Offset > len(text) || e.Reason == "" || d != (edtf.Date{}) {
		t.Fatalf("Read(%q) = %q and %+v", text, d, *e)
	}
	if len(e.Readings) > 4 || (len(e.Readings) > 0) != (e.Reason == words.Ambiguous) {
		t.Fatalf("Read(%q) has %d readings and is %s", text, len(e.Readings), e.Reason)
	}
	if e.Error() == "" {
		t.Fatalf("Read(%q) fails without a message", text)
	}
}

// fuzzLanguage fuzzes the texts of one language.
func fuzzLanguage(f *testing.F, language words.Language) {
	for _, row := range rows(f, "cases.tsv") {
		if strings.HasPrefix(row[0], string(language)) || language == "" {
			f.Add(row[1], false, uint8(0))
		}
	}
	f.Fuzz(func(t *testing.T, text string, southern bool, order uint8) {
		checkRead(t, text, words.Options{Language: language, Southern: southern, Order: words.Order(order % 3)})
	})
}

func FuzzReadEnglish(f *testing.F) { fuzzLanguage(f, words.English) }
func FuzzReadFrench(f *testing.F)  { fuzzLanguage(f, words.French) }
func FuzzReadSpanish(f *testing.F) { fuzzLanguage(f, words.Spanish) }
func FuzzReadRussian(f *testing.F) { fuzzLanguage(f, words.Russian) }
func FuzzReadArabic(f *testing.F)  { fuzzLanguage(f, words.Arabic) }
func FuzzReadChinese(f *testing.F) { fuzzLanguage(f, words.Chinese) }

// FuzzReadAny fuzzes texts of mixed scripts, read in every language.
func FuzzReadAny(f *testing.F) { fuzzLanguage(f, "") }
