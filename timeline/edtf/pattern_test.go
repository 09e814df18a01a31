package edtf_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
)

// fitting returns every date that the pattern stands for, by trying all digits.
func fitting(pattern string) []unit {
	i := strings.IndexByte(pattern, 'X')
	if i < 0 {
		return datesOf(pattern)
	}
	var all []unit
	for digit := range 10 {
		all = append(all, fitting(pattern[:i]+string(rune('0'+digit))+pattern[i+1:])...)
	}
	return all
}

// datesOf returns the date with that text, or none if there is no such date.
func datesOf(text string) []unit {
	d, err := edtf.Parse(text)
	if err != nil || d.Precision() == edtf.Season {
		return nil // "XX" is never a season
	}
	b := d.Bounds()
	return []unit{{text, b.EarliestStart, b.LatestEnd}}
}

// drawPattern returns a random pattern with a few X that some dates fit, and those dates.
func drawPattern(r *rand.Rand) (string, []unit) {
	for {
		text := []byte([]string{"2020", "2020-02", "2020-02-29", "1999-12-31", "-0014-06-15", "-0400-02-29", "0000-10"}[r.IntN(7)])
		for range 1 + r.IntN(3) {
			i := r.IntN(len(text))
			if text[i] != '-' {
				text[i] = 'X'
			}
		}
		if dates := fitting(string(text)); len(dates) > 1 {
			return string(text), dates
		}
	}
}

func TestPatternBoundsAreThoseOfAllThatFits(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(1, 1))
	for range 100 * long {
		text, dates := drawPattern(r)
		b := edtf.MustParse(text).Bounds()
		first, last := dates[0].first, dates[0].last
		for _, u := range dates {
			first, last = min(first, u.first), max(last, u.last)
		}
		if want := (edtf.Bounds{first, last, first, last}); b != want {
			t.Errorf("%q: %v, want %v", text, b, want)
		}
	}
}

func TestPatternThatNothingFits(t *testing.T) {
	t.Parallel()
	for _, text := range []string{
		"XXX1-02-29", "X100-02-29", "XXXX-02-30", "XXXX-X4-31", "199X-09-31", "2023-02-3X", "2023-02-29", "-XXX1-02-29", "-000X-02-30",
	} {
		if dates := fitting(text); len(dates) != 0 {
			t.Errorf("%q fits %v", text, dates)
		}
		if d, err := edtf.Parse(text); err == nil {
			t.Errorf("Parse(%q) = %q, want an error", text, d)
		}
	}
}

// TestPatternIsNeverWrong holds that what is Certain or Impossible of a pattern, alone or in a set, is so of each date
// that fits it.
func TestPatternIsNeverWrong(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(2, 2))
	decided := 0
	for i := range 160 * long {
		text, dates := drawPattern(r)
		isGapped := strings.Contains(strings.TrimRight(text, "X-"), "X")
		form := []string{"P", "[P,2035]", "{P,1990}", "{1990-02..1990-04,P}"}[i%4]
		vague := edtf.MustParse(strings.Replace(form, "P", text, 1))
		other := edtf.MustParse(drawNear(r, dates[r.IntN(len(dates))]))
		for _, u := range dates {
			sharp := edtf.MustParse(strings.Replace(form, "P", u.text, 1))
			decided += neverWrong(t, "precedes", vague.Precedes(other), sharp.Precedes(other), vague, other)
			decided += neverWrong(t, "is preceded by", other.Precedes(vague), other.Precedes(sharp), vague, other)
			decided += neverWrong(t, "overlaps", vague.Overlaps(other), sharp.Overlaps(other), vague, other)
			decided += neverWrong(t, "is within", vague.Within(other), sharp.Within(other), vague, other)
			if isGapped || form != "P" { // otherwise a pattern is a period: all of the decade
				decided += neverWrong(t, "is overlapped by", other.Overlaps(vague), other.Overlaps(sharp), vague, other)
				decided += neverWrong(t, "has within it", other.Within(vague), other.Within(sharp), vague, other)
			}
			if missing := sharp.Relations(other) &^ vague.Relations(other); missing != 0 {
				t.Errorf("relations of %q to %q: without %v, which are possible for %q", vague, other, missing, sharp)
			}
		}
	}
	if decided == 0 {
		t.Error("no answer was decided")
	}
}

// neverWrong checks an answer about a vague date by that about one of the dates that it may be, and returns 1 if the
// vague one decides anything.
func neverWrong(t *testing.T, question string, vague, sharp edtf.Modality, d, e edtf.Date) int {
	if vague == edtf.Possible {
		return 0
	}
	if vague != sharp {
		t.Errorf("%q %s %q: %v, but %v of a date that fits", d, question, e, vague, sharp)
	}
	return 1
}

// drawNear returns the text of a date not far from u.
func drawNear(r *rand.Rand, u unit) string {
	year := u.text[:4]
	if u.text[0] == '-' {
		year = u.text[:5]
	}
	return []string{u.text, year, year + "-06", year + "-21", year + "/" + "9999", "../" + year, year + "/", "{" + year + "-02," + year + "-05}",
		"[" + year + "," + year + "-06]", "{1990-01,2034..2036}", "{0000..9999}"}[r.IntN(11)]
}

// TestPatternInIntervalIsTight holds that the start and end of an interval are bounded by the dates that fit and that
// the other end leaves.
func TestPatternInIntervalIsTight(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(3, 3))
	tried := 0
	for range 500 * long {
		text, dates := drawPattern(r)
		edge := dates[r.IntN(len(dates))]
		day := edtf.Of(timeOf((edge.first + edge.last) / 2))
		if d, err := edtf.Parse(day.String() + "/" + text); err == nil {
			tried++
			want := edtf.Instant(noEnd)
			for _, u := range dates {
				if from := day.Bounds().EarliestStart; u.last >= from {
					want = min(want, max(u.first, from))
				}
			}
			if got := d.Bounds().EarliestEnd; got != want {
				t.Errorf("%q: ends from %d, want %d", d, got, want)
			}
		}
		if d, err := edtf.Parse(text + "/" + day.String()); err == nil {
			want := edtf.Instant(noBegin)
			for _, u := range dates {
				if to := day.Bounds().LatestEnd; u.first <= to {
					want = max(want, min(u.last, to))
				}
			}
			if got := d.Bounds().LatestStart; got != want {
				t.Errorf("%q: begins up to %d, want %d", d, got, want)
			}
		}
	}
	if tried == 0 {
		t.Error("no interval was tried")
	}
}

func TestSeasonOfSomeYearInIntervalIsTight(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]edtf.Bounds{
		"2005/201X-24":    {secondsOf("2005-01-01"), lastSecondOf("2005-12-31"), secondsOf("2010-12-01"), lastSecondOf("2020-02-29")},
		"2013/201X-24":    {secondsOf("2013-01-01"), lastSecondOf("2013-12-31"), secondsOf("2013-01-01"), lastSecondOf("2020-02-29")},
		"2013-03/201X-24": {secondsOf("2013-03-01"), lastSecondOf("2013-03-31"), secondsOf("2013-12-01"), lastSecondOf("2020-02-29")},
		"201X-24/2014-07": {secondsOf("2010-12-01"), lastSecondOf("2014-02-28"), secondsOf("2014-07-01"), lastSecondOf("2014-07-31")},
		"201X-22/2014-07": {secondsOf("2010-06-01"), lastSecondOf("2014-07-31"), secondsOf("2014-07-01"), lastSecondOf("2014-07-31")},
	} {
		if got := edtf.MustParse(text).Bounds(); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}
