package words_test

import (
	"math/rand/v2"
	"testing"
	"time"

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

// TestWriteBoundsOfSeconds checks limits that are no whole days.
func TestWriteBoundsOfSeconds(t *testing.T) {
	t.Parallel()
	first := edtf.MustParse("2025-01-25T09:30:00Z").Bounds()
	for _, c := range []struct {
		last string
		want [6]string
	}{
		{"2025-01-25T10:00:05Z", [...]string{
			"some time from 09:30:00 to 10:00:05 UTC on 25 January 2025",
			"le 25 janvier 2025 entre 09:30:00 et 10:00:05 UTC",
			"el 25 de enero de 2025 entre las 09:30:00 y las 10:00:05 UTC",
			"25 января 2025 года между 09:30:00 и 10:00:05 UTC",
			"في 25 كانون الثاني/يناير 2025 بين الساعة 09:30:00 والساعة 10:00:05 UTC",
			"2025年1月25日09:30:00至10:00:05 UTC之间",
		}},
		{"2025-01-26T23:59:59Z", [...]string{
			"some time from 25 January 2025, 09:30:00 UTC to 26 January 2025, 23:59:59 UTC",
			"entre le 25 janvier 2025, 09:30:00 UTC et le 26 janvier 2025, 23:59:59 UTC",
			"entre el 25 de enero de 2025, 09:30:00 UTC y el 26 de enero de 2025, 23:59:59 UTC",
			"между 25 января 2025 года, 09:30:00 UTC и 26 января 2025 года, 23:59:59 UTC",
			"بين 25 كانون الثاني/يناير 2025، 09:30:00 UTC و26 كانون الثاني/يناير 2025، 23:59:59 UTC",
			"2025年1月25日 09:30:00 UTC至2025年1月26日 23:59:59 UTC之间",
		}},
	} {
		b, last := first, edtf.MustParse(c.last).Bounds()
		b.LatestStart, b.LatestEnd = last.LatestStart, last.LatestEnd
		for i, l := range written {
			if got := words.WriteBounds(b, l); got != c.want[i] {
				t.Errorf("%v in %s: got %q, want %q", b, l, got, c.want[i])
			}
		}
	}
}

// TestWriteBoundsByDay checks limits that lie a few seconds inside a day, as those of what comes after something else do.
func TestWriteBoundsByDay(t *testing.T) {
	t.Parallel()
	at := func(text string) edtf.Instant { return edtf.MustParse(text).Bounds().EarliestStart }
	for _, c := range []struct{ first, last, want string }{
		{"2025-01-25T00:00:01Z", "2025-01-31T23:59:59Z", "some time from 25 to 31 January 2025"},
		{"2025-01-25T00:00:02Z", "2025-01-25T23:59:57Z", "on 25 January 2025"},
		{"2025-01-25T00:00:59Z", "2025-01-26T23:59:00Z", "some time from 25 to 26 January 2025"},
		{"2025-01-25T00:01:00Z", "2025-01-26T23:59:59Z", "some time from 25 January 2025, 00:01:00 UTC to 26 January 2025, 23:59:59 UTC"},
		{"2025-01-25T00:00:00Z", "2025-01-26T23:58:59Z", "some time from 25 January 2025, 00:00:00 UTC to 26 January 2025, 23:58:59 UTC"},
		{"2025-01-25T00:00:05Z", "2025-01-25T00:00:05Z", "on 25 January 2025, 00:00:05 UTC"},
		{"2025-01-25T23:59:59Z", "2025-01-25T23:59:59Z", "on 25 January 2025, 23:59:59 UTC"},
		{"2025-01-25T00:00:01Z", "", "on 25 January 2025 or later"},
		{"", "2025-01-25T23:59:58Z", "by 25 January 2025"},
	} {
		first, last := edtf.DistantPast, edtf.DistantFuture
		if c.first != "" {
			first = at(c.first)
		}
		if c.last != "" {
			last = at(c.last)
		}
		b := edtf.Bounds{EarliestStart: first, LatestStart: last, EarliestEnd: first, LatestEnd: last}
		if got := words.WriteBounds(b, words.English); got != c.want {
			t.Errorf("%v: got %q, want %q", b, got, c.want)
		}
	}
	day := edtf.MustParse("2025-01-25").Bounds()
	day.EarliestStart++ // the start alone
	if got := words.WriteBounds(day, words.English); got != "on 25 January 2025" {
		t.Errorf("a day whose start is a second later: got %q", got)
	}
}

// TestWriteBoundsModel compares days at random with what the standard library makes of them.
func TestWriteBoundsModel(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(18, 3))
	for range 20_000 {
		day := time.Date(1000+r.IntN(8999), 1, 1+r.IntN(366), 0, 0, 0, 0, time.UTC)
		if got, want := words.WriteBounds(edtf.Of(day).Bounds(), words.English), day.Format("on 2 January 2006"); got != want {
			t.Fatalf("got %q, want %q", got, want)
		}
	}
}

// TestReadGivesBackBounds checks that the words for limits of whole days are read as a date with these limits.
func TestReadGivesBackBounds(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(18, 5))
	for range 2_000 {
		day := edtf.Of(time.Date(-200+r.IntN(2400), 1, 1+r.IntN(366), 0, 0, 0, 0, time.UTC)).Bounds()
		later := day.LatestEnd + edtf.Instant(86_400*r.IntN(400))
		for _, b := range []edtf.Bounds{
			day,
			{EarliestStart: day.EarliestStart, LatestStart: later, EarliestEnd: day.EarliestStart, LatestEnd: later},
			{EarliestStart: edtf.DistantPast, LatestStart: later, EarliestEnd: edtf.DistantPast, LatestEnd: later},
			{EarliestStart: day.EarliestStart, LatestStart: edtf.DistantFuture, EarliestEnd: day.EarliestStart, LatestEnd: edtf.DistantFuture},
		} {
			for _, l := range written {
				text := words.WriteBounds(b, l)
				if d, err := words.Read(text, words.Options{Language: l}); err != nil || d.Bounds() != b {
					t.Fatalf("%v in %s: wrote %q, read %q with %v, %v", b, l, text, d, d.Bounds(), err)
				}
			}
		}
	}
}
