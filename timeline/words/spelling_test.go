package words_test

import (
	"testing"

	"example.org/review/timeline/words"
)

// What only the spelling of a text changes, as the documentation lists it, changes no date.
func TestSpellingChangesNothing(t *testing.T) {
	t.Parallel()
	for plain, spellings := range map[string][]string{
		"25 January 2025":         {"25\u00a0January\u00852025", "25 Janu\u00adary 2025", "\ufeff25 January 2025", "25\u2009JANUARY\u20282025", "25 January 2025.", "(25 January 2025)", "２５ January ２０２５", "25 Jan\u200buary 2025"},
		"1º de junio de 2025":     {"1° de junio de 2025", "1.º de junio de 2025", "1º DE JUNIO DE 2025"},
		"1er juin 2025":           {"1ᵉʳ juin 2025", "1ER JUIN 2025"},
		"février 2025":            {"fevrier 2025", "FÉVRIER 2025", "fe\u0301vrier 2025"},
		"2025-06-16":              {"2025\u201006\u201016", "2025\u201106\u201116", "2025\ufe6306\ufe6316"},
		"2022–2024":               {"2022—2024", "2022−2024"},
		"25 января 2025":          {"25 ЯНВАРЯ 2025", "25 января́ 2025", "25 января́ 2025."},
		"25 июня 2025, утверждён": {"25 июня 2025, утвержден"},
		"май 2025":                {"МАЙ 2025", "маи 2025"},
		"٢٥ يناير ٢٠٢٥":           {"۲۵ ینایر ۲۰۲۵", "٢٥ يـنـاير ٢٠٢٥", "٢٥ يَنَايِر ٢٠٢٥", "25 يناير 2025"},
		"٢٥ أبريل ٢٠٢٥":           {"٢٥ ابريل ٢٠٢٥", "٢٥ إبريل ٢٠٢٥"},
		"2025年6月":                 {"2025年6月。", "2025\u3000年6月", "二〇二五年六月", "二○二五年六月", "二零二五年六月"},
		"2025年以后":                 {"2025年以後"},
		"第48周":                    {"第48週"},
		"l’an 2025":               {"l'an 2025", "l‘an 2025", "l´an 2025", "lʼan 2025"},
	} {
		want, err := words.Read(plain, words.Options{})
		for _, s := range spellings {
			got, otherwise := words.Read(s, words.Options{})
			if got != want || (err == nil) != (otherwise == nil) {
				t.Errorf("%q is %q (%v), but %q is %q (%v)", s, got, otherwise, plain, want, err)
			}
		}
	}
}

// Signs that could change what is meant are no spelling, and keep a text from being read.
func TestSignsThatMeanSomething(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"2×2025", "June 2025 ÷ 2", "June 2025؟ or not", "June 2025 \u2603", "June \ufffd 2025", "June 2025 ™", "“June 2025”", "‹June 2025›", "「2025年6月」", "۲0۲۵"} {
		if d, err := words.Read(s, words.Options{}); err == nil {
			t.Errorf("%q is read as %q", s, d)
		}
	}
}

// What says one thing twice, or two things of one sort, is no date.
func TestSaidTwice(t *testing.T) {
	t.Parallel()
	for _, s := range []string{
		"winter summer 2025", "spring spring 2025", "northern southern spring 2025", "Q1 Q2 2025", "first quarter quarter 2025", "week 3 of week 4 of 2025",
		"19th century 20th century", "century 19th century", "1990s 1980s", "the eighties nineties", "decade 1990s decade", "early late 2025",
		"44 BC AD", "BC BC 44", "Monday Tuesday 25 January 2025", "2025-W03 2025-W04", "week 3 2025-W04", "XX XX January 2025", "unknown 25 January 2025",
		"95s", "1985s", "mar.", "January January 2025", "25 25 January 2025", "2025 2026", "at 10:00 at 11:00 25 January 2025",
		"spring of 5 January 2025", "southern 2025", "week 3 of the 19th century", "early 25 January 2025", "January 12025",
		"all of early 2025", "all of unknown", "all of spring 2025 to June 2025", "between the 1990s and spring 2025",
		"in or before or after 2025", "(2022-24).", "in January or at 10:00 or in 2025", "7, and 8 and 2025", "2025 and", "from to 2025", "some year from January 2020 to 2025",
	} {
		if d, err := words.Read(s, words.Options{}); err == nil {
			t.Errorf("%q is read as %q", s, d)
		}
	}
	for s, want := range map[string]string{"(2025-01-25).": "2025-01-25", "some year from 2020 to 2029": "202X"} {
		if d, err := words.Read(s, words.Options{}); err != nil || d.String() != want {
			t.Errorf("%q is read as %q (%v), want %q", s, d, err, want)
		}
	}
}
