package export_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"
	"unicode"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

var phrases = []struct{ date, want string }{
	{"", "date unknown"},

	{"2025-01-23", "23 January 2025"},
	{"2025-12-01", "1 December 2025"},
	{"2025-06", "June 2025"},
	{"2025", "2025"},
	{"9999", "9999"},

	{"0999", "999 CE"},
	{"0044-03-15", "15 March 44 CE"},
	{"0000", "1 BCE"},
	{"0000-02-29", "29 February 1 BCE"},
	{"-0043-03-15", "15 March 44 BCE"},
	{"-9999", "10,000 BCE"},
	{"Y12345", "12,345 CE"},
	{"Y170000002", "170,000,002 CE"},
	{"Y-170000002", "170,000,003 BCE"},
	{"Y-17E7", "170,000,001 BCE"},
	{"Y17E8", "1,700,000,000 CE"},
	{"Y20E2", "2000"},
	{"Y123E1", "1230"},
	{"Y1E17", "100,000,000,000,000,000 CE"},
	{"Y1E18", "year 1E18"},
	{"Y1E999999999", "year 1E999999999"},
	{"Y-17E999999999", "year -17E999999999"},
	{"Y9999999999999999999999999999999999999999", "year 9999999999999999999999999999999999999999"},
	{"1950S2", "1950 (2 significant digits)"},
	{"1950S1", "1950 (1 significant digit)"},
	{"Y3388E2S3", "338,800 CE (3 significant digits)"},
	{"Y171010000S3?", "possibly 171,010,000 CE (3 significant digits)"},

	{"201X", "the 2010s"},
	{"20XX", "some year in 2000–2099"},
	{"2XXX", "some year in 2000–2999"},
	{"XXXX", "an unknown year"},
	{"000X", "some year in 1 BCE–9 CE"},
	{"-201X", "some year in 2020 BCE–2011 BCE"},
	{"20X3", "some year 20X3"},
	{"X01X", "some year X01X"},
	{"201X-06", "June of some year of the 2010s"},
	{"20XX-06", "June of some year in 2000–2099"},
	{"156X-12-25", "25 December of some year of the 1560s"},
	{"15XX-12-25", "25 December of some year in 1500–1599"},
	{"XXXX-12-25", "25 December of an unknown year"},
	{"XXXX-12-XX", "some day of December of an unknown year"},
	{"2004-XX", "some month of 2004"},
	{"201X-XX", "some month of some year of the 2010s"},
	{"1985-04-XX", "some day of April 1985"},
	{"1985-XX-XX", "some day of 1985"},
	{"1985-XX-05", "day 5 of some month of 1985"},
	{"199X-XX-XX", "some day of some year of the 1990s"},
	{"1984-1X", "some month 1984-1X"},
	{"2004-06-1X", "some day 2004-06-1X"},
	{"2X12-1X-X4", "some day 2X12-1X-X4"},

	{"2025-21", "spring 2025"},
	{"2025-22", "summer 2025"},
	{"2025-23", "autumn 2025"},
	{"2025-24", "winter 2025/2026"},
	{"2025-25", "northern spring 2025"},
	{"2025-28", "northern winter 2025/2026"},
	{"2025-29", "southern spring 2025"},
	{"2025-30", "southern summer 2025/2026"},
	{"2025-31", "southern autumn 2025"},
	{"2025-32", "southern winter 2025"},
	{"2025-33", "first quarter of 2025"},
	{"2025-36", "fourth quarter of 2025"},
	{"2025-37", "first third of 2025"},
	{"2025-39", "last third of 2025"},
	{"2025-40", "first half of 2025"},
	{"2025-41", "second half of 2025"},
	{"0000-24", "winter 1 BCE/1 CE"},
	{"201X-22", "summer of some year of the 2010s"},
	{"201X-24", "winter of some year of the 2010s"},
	{"20XX-33", "first quarter of some year in 2000–2099"},

	{"2025-01-23T15:04:05", "23 January 2025, 15:04:05"},
	{"2025-01-23T09:30:00", "23 January 2025, 09:30"},
	{"2025-01-23T00:00:00Z", "23 January 2025, 00:00 UTC"},
	{"2025-01-23T09:30:00+05:00", "23 January 2025, 09:30 UTC+05:00"},
	{"2025-01-23T09:30:00-04", "23 January 2025, 09:30 UTC-04"},
	{"0044-03-15T12:00:00Z", "15 March 44 CE, 12:00 UTC"},

	{"2025?", "possibly 2025"},
	{"2025~", "about 2025"},
	{"2025%", "possibly about 2025"},
	{"201X~", "about the 2010s"},
	{"2004-06~", "about June 2004"},
	{"2004-06-11%", "possibly about 11 June 2004"},
	{"?2004-?06-?11", "possibly 11 June 2004"},
	{"~1945", "about 1945"},
	{"2004?-06-11", "11 June 2004 (year uncertain)"},
	{"2004-06~-11", "11 June 2004 (year approximate, month approximate)"},
	{"2004-06-~11", "11 June 2004 (day approximate)"},
	{"2004-%06-11", "11 June 2004 (month uncertain and approximate)"},
	{"?2004-06-~11", "11 June 2004 (year uncertain, day approximate)"},
	{"2004?-~06", "June 2004 (year uncertain, month approximate)"},
	{"?-2004-06", "June 2005 BCE (year uncertain)"},

	{"2022/2024", "2022 to 2024"},
	{"2025/2025", "2025"},
	{"2004-06/2006-08", "June 2004 to August 2006"},
	{"2025-06/2025-08", "June to August 2025"},
	{"2010-02-08/2010-02-19", "8 to 19 February 2010"},
	{"2025-06-16/2025-07-09", "16 June to 9 July 2025"},
	{"2024-12-20/2025-01-05", "20 December 2024 to 5 January 2025"},
	{"2004-02-01/2005", "1 February 2004 to 2005"},
	{"2025-21/2025-23", "spring 2025 to autumn 2025"},
	{"0044-03-15/0044-03-17", "15 March 44 CE to 17 March 44 CE"},
	{"2025-01~/2025-03", "about January 2025 to March 2025"},
	{"2025-01/2025-03?", "January 2025 to possibly March 2025"},
	{"2004-06-XX/2004-07-03", "some day of June 2004 to 3 July 2004"},
	{"198X/1999", "the 1980s to 1999"},
	{"19XX/2005", "some year in 1900–1999 to 2005"},

	{"2022/..", "since 2022"},
	{"2003-12-17/..", "since 17 December 2003"},
	{"2023%/..", "since possibly about 2023"},
	{"../2014-12-31", "until 31 December 2014"},
	{"2022/", "from 2022 to an unknown date"},
	{"/2022", "from an unknown date to 2022"},
	{"../..", "without begin or end"},
	{"/", "from an unknown date to an unknown date"},
	{"../", "until an unknown date"},
	{"/..", "since an unknown date"},
	{"..2004-06-01/2004-06-20..", "1 June 2004 or earlier to 20 June 2004 or later"},
	{"../2004-06-20..", "until 20 June 2004 or later"},

	{"[2025-06-16..2025-07-09]", "some time from 16 June to 9 July 2025"},
	{"[1667,1668,1670..1672]", "1667, 1668 or some time from 1670 to 1672"},
	{"[2025-06-26,2025-07-01]", "26 June 2025 or 1 July 2025"},
	{"[..1984]", "1984 or earlier"},
	{"[1760-12..]", "December 1760 or later"},
	{"[1760-01,1760-02,1760-12..]", "January 1760, February 1760 or December 1760 or later"},
	{"[2016-03]", "March 2016"},
	{"[2023~,2024?]", "about 2023 or possibly 2024"},
	{"{1960,1961-12}", "1960 and December 1961"},
	{"{1667,1668,1670..1672}", "1667, 1668 and 1670 to 1672"},
	{"{2020-02-24..2020-03-13,2020-06-15..2020-06-23}", "24 February to 13 March 2020 and 15 to 23 June 2020"},
	{"{2023}", "all of 2023"},
	{"{1960..1962}", "all of 1960 to 1962"},
	{"{..1984}", "all of 1984 and earlier"},
}

func TestPhrase(t *testing.T) {
	for _, c := range phrases {
		d, err := edtf.Parse(c.date)
		if err != nil {
			t.Errorf("%q: %v", c.date, err)
			continue
		}
		if got := export.Phrase(d); got != c.want {
			t.Errorf("%q: got %q, want %q", c.date, got, c.want)
		}
	}
}

// TestPhraseModel compares days and intervals of days, set against each other at random, with a slow model.
func TestPhraseModel(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 5000 {
		begin := time.Date(1000+r.IntN(8999), 1, 1+r.IntN(365), 0, 0, 0, 0, time.UTC)
		if got, want := export.Phrase(edtf.Of(begin)), begin.Format("2 January 2006"); got != want {
			t.Fatalf("got %q, want %q", got, want)
		}
		end := begin.AddDate(0, 0, 1+r.IntN(500))
		first, last := begin.Format("2 January 2006"), end.Format("2 January 2006")
		for _, shared := range []string{" 2006", " January"} { // leave out of the first what the last says again
			if s := end.Format(shared); strings.HasSuffix(first, s) && strings.Contains(last, s) {
				first = strings.TrimSuffix(first, s)
			} else {
				break
			}
		}
		d := edtf.MustParse(begin.Format(time.DateOnly) + "/" + end.Format(time.DateOnly))
		if got, want := export.Phrase(d), first+" to "+last; got != want {
			t.Fatalf("%v: got %q, want %q", d, got, want)
		}
	}
}

// TestPhraseForms checks that dates that mean different things are not called the same.
func TestPhraseForms(t *testing.T) {
	for _, format := range []string{"%[1]s", "%[1]s/%[2]s", "[%[1]s..%[2]s]", "{%[1]s..%[2]s}", "[%[1]s,%[2]s]", "{%[1]s,%[2]s}", "%[1]s/..", "%[1]s/", "../%[1]s", "/%[1]s", "[%[1]s..]", "[..%[1]s]", "{..%[1]s}"} {
		for _, other := range []string{"2022", "2022/2024", "[2022..2024]", "{2022..2024}", "[2022,2024]", "{2022,2024}", "2022/..", "2022/", "../2022", "/2022", "[2022..]", "[..2022]", "{..2022}"} {
			d, e := edtf.MustParse(fmt.Sprintf(format, "2022", "2024")), edtf.MustParse(other)
			if (export.Phrase(d) == export.Phrase(e)) != (d == e) {
				t.Errorf("%v and %v: got %q and %q", d, e, export.Phrase(d), export.Phrase(e))
			}
		}
	}
}

func TestPhraseIsLinear(t *testing.T) {
	text := "[" + strings.Repeat("2004-06~-11,", 50_000) + "2005]"
	d, err := edtf.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	if got := len(export.Phrase(d)); got > 6*len(text) {
		t.Errorf("got %d bytes of words for %d bytes of date", got, len(text))
	}
}

// FuzzPhrase checks that any date gets words: one line that begins with a letter or digit and has no mark of EDTF's own.
func FuzzPhrase(f *testing.F) {
	for _, c := range phrases {
		f.Add(c.date)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, err := edtf.Parse(text)
		if err != nil {
			return
		}
		got := export.Phrase(d)
		if first := rune(got[0]); !unicode.IsLetter(first) && !unicode.IsDigit(first) {
			t.Errorf("%q: got %q", text, got)
		}
		if strings.ContainsAny(got, "[]{}?~%\n\x00") || strings.Contains(got, "  ") || strings.Contains(got, "..") || strings.TrimSpace(got) != got {
			t.Errorf("%q: got %q", text, got)
		}
	})
}
