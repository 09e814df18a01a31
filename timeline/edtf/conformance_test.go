package edtf_test

import (
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
)

// testCase is a row of the corpus: whether EDTF admits the input, at which level, its first and last day, and on
// whose word.
type testCase struct{ input, valid, level, earliest, latest, basis string }

// corpus reads testdata/cases.tsv.
func corpus(t testing.TB) []testCase {
	text, err := os.ReadFile("testdata/cases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var cases []testCase
	for _, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")[1:] {
		f := strings.Split(line, "\t")
		cases = append(cases, testCase{f[0], f[1], f[2], f[3], f[4], f[5]})
	}
	return cases
}

func TestConformance(t *testing.T) {
	t.Parallel()
	published := 0 // rows that are the specification's own examples
	cases := corpus(t)
	for _, c := range cases {
		checkCase(t, c)
		if c.basis == "LoC" {
			published++
		}
	}
	if len(cases) != 963 || published != 102 {
		t.Errorf("%d rows, %d of them published, want 963 and 102", len(cases), published)
	}
}

func checkCase(t *testing.T, c testCase) {
	d, err := edtf.Parse(c.input)
	if valid := err == nil; valid != (c.valid == "y") {
		t.Errorf("Parse(%q): error %v, want valid %s", c.input, err, c.valid)
		return
	}
	if err != nil {
		return
	}
	if got := strconv.Itoa(d.Level()); got != c.level {
		t.Errorf("%q: level %s, want %s", c.input, got, c.level)
	}
	if c.earliest == "" {
		return // a year of 40 digits, which the corpus does not bound
	}
	checkBounds(t, c)
}

// checkBounds compares the first and last day. The corpus gives the day that is written, whatever the zone.
func checkBounds(t *testing.T, c testCase) {
	b := edtf.MustParse(asWritten(c.input)).Bounds()
	first, last := b.EarliestStart, b.LatestEnd
	if strings.Contains(c.input, "T") {
		first -= 86_399 // the row is a day, the date one of its seconds
		last += 86_399
	}
	want := [2]edtf.Instant{math.MinInt64, math.MaxInt64}
	if c.earliest != "open" && c.earliest != "unknown" {
		want[0] = secondsOf(c.earliest)
	}
	if c.latest != "open" && c.latest != "unknown" {
		want[1] = lastSecondOf(c.latest)
	}
	if strings.Contains(c.input, "T") {
		if first > want[0] || last < want[1] {
			t.Errorf("%q: %s, want a second of %s", c.input, b, c.earliest)
		}
		return
	}
	if first != want[0] || last != want[1] {
		t.Errorf("%q: from %d to %d, want %d to %d", c.input, first, last, want[0], want[1])
	}
	// An open start or end has both its bounds unbounded, an unknown one only the outer.
	if c.earliest == "open" && c.input[0] != '[' && b.LatestStart != math.MinInt64 {
		t.Errorf("%q: begins as late as %d, want never", c.input, b.LatestStart)
	}
}
