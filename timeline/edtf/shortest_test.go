package edtf_test

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
)

func TestBoundsDate(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ of, want string }{
		{"", ""},
		{"2025-01-25", "2025-01-25"},
		{"2025-01-25?", "2025-01-25"},
		{"2025-XX", "2025"},
		{"2025-33", "[2025-01..2025-03]"},
		{"2025-36", "2025-1X"},
		{"201X-XX", "201X"},
		{"1950S2", "19XX"},
		{"Y12340S4", "Y12340S4"},
		{"Y-17101000S3", "Y-171E5S3"},
		{"Y12000", "Y12E3"},
		{"Y12300", "Y12300"},
		{"Y1E3", "1000"},
		{"[..2025-12-31]", "[..2025]"},
		{"[2025-01-01..]", "[2025..]"},
		{"[2025-01-25..2025-01-31]", "[2025-01-25..2025-01-31]"},
		{"[2025-01-20..2025-01-31]", "[2025-01-2X,2025-01-3X]"},
		{"[2024-12..2025-12]", "[2024-12,2025]"},
		{"[2024-06..2025-05]", "[2024-06..2025-05]"},
		{"[2025..2026]", "[2025,2026]"},
		{"[2019..2021]", "[2019..2021]"},
		{"[9999-06-15..9999-12-31,Y10000..Y10003]", "[9999-06-15..9999-12-31,Y1E4..Y10003]"},
		{"2022/2024", "2022/2024"},
		{"2022-01/2024-12", "2022-01/2024-12"},
		{"2025/2025-06", "2025/2025-06"},
		{"2022/", "2022/"},
		{"2022/..", "2022/.."},
		{"/2022", "/2022"},
		{"../2022", "../2022"},
		{"../..", "../.."},
		{"/..", "/.."},
		{"../", "../"},
		{"..2004-06-30/2004-06-01..", "..2004-06/2004-06.."},
		{"2025-01-25T10:00:00Z", "2025-01-25T10:00:00"},
		{"2025-01-25T10:00:00-05:00", "2025-01-25T15:00:00"},
		{"2025-01-25T00:00:00", "2025-01-24T24:00:00"},
		{"-0043-01-01T00:00:00", "-0043-01-01T00:00:00"},
		{"9999-12-31T24:00:00", "9999-12-31T24:00:00"},
	} {
		b := edtf.MustParse(c.of).Bounds()
		got, ok := b.Date()
		if want := strings.Replace(c.want, "[2025..]", "[2025..]", 1); got.String() != want || !ok || got.Bounds() != b {
			t.Errorf("the bounds of %q are %q, %v, want %q", c.of, got, ok, want)
		}
	}
}

func TestBoundsWithoutADate(t *testing.T) {
	t.Parallel()
	of := func(from, to string) edtf.Bounds {
		b := edtf.Bounds{at(from), at(to), at(from), at(to)}
		return b
	}
	extent := of("2025-01-25T00:00:00Z", "2025-01-31T23:59:59Z")
	extent.EarliestEnd, extent.LatestEnd = at("2025-02-03T00:00:00Z"), at("2025-02-07T23:59:59Z")
	for name, b := range map[string]edtf.Bounds{
		"between two times of day":              of("2025-01-25T10:00:00Z", "2025-01-25T11:00:00Z"),
		"from a time of day on":                 of("2025-01-25T10:00:00Z", "2025-01-31T23:59:59Z"),
		"a start in one of seven days":          extent,
		"all of nested dates":                   edtf.MustParse("{2025,2025-06}").Bounds(),
		"from a day to a day of a long year":    {at("2025-01-02T00:00:00Z"), lastSecondOf("10000-06-30"), at("2025-01-02T00:00:00Z"), lastSecondOf("10000-06-30")},
		"a far year":                            edtf.MustParse("Y1E12").Bounds(),
		"a past year":                           edtf.MustParse("Y-1E12").Bounds(),
		"the last year":                         edtf.MustParse("Y292277026596").Bounds(),
		"an end before the start":               {noEnd, noBegin, noEnd, noBegin},
		"the zero value's second, out of order": {1, 0, 1, 0},
	} {
		if d, ok := b.Date(); ok || !d.IsZero() {
			t.Errorf("%s: %q", name, d)
		}
	}
}

// The years that seconds hold are named, up to the last of them.
func TestBoundsDateOfLongYears(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"Y292277026595", "Y-292277022656", "[Y-292277022656..Y292277026595]"} {
		d := edtf.MustParse(text)
		if got, ok := d.Bounds().Date(); !ok || got != d {
			t.Errorf("%q: %q, %v", text, got, ok)
		}
	}
}

// window is a part of the calendar with all that a set can name in it.
type window struct {
	days    []edtf.Instant // their first seconds
	members [][]int        // the length of the shortest member that fills the days from one to another; 0 is none
	single  [][]int        // of the shortest single date
}

// newWindow returns the window of so many days.
func newWindow(first string, days int) *window {
	w := &window{}
	for i := range days {
		w.days = append(w.days, secondsOf(first)+edtf.Instant(i)*86_400)
		w.members = append(w.members, make([]int, days))
		w.single = append(w.single, make([]int, days))
	}
	singles := map[edtf.Precision][]edtf.Date{}
	for _, text := range w.texts() {
		d, err := edtf.Parse(text)
		if err != nil {
			continue
		}
		if from, to, ok := w.place(d); ok {
			keep(&w.members[from][to], len(text))
			keep(&w.single[from][to], len(text))
			if !d.Unspecified() && !strings.Contains(text, "S") {
				singles[d.Precision()] = append(singles[d.Precision()], d)
			}
		}
	}
	for _, list := range singles {
		for _, a := range list {
			for _, b := range list {
				from, _, _ := w.place(a)
				if _, to, _ := w.place(b); from <= to {
					keep(&w.members[from][to], len(a.String()+".."+b.String()))
				}
			}
		}
	}
	return w
}

// keep lowers the length; 0 is none.
func keep(length *int, n int) {
	if *length == 0 || n < *length {
		*length = n
	}
}

// place returns the days from which to which a date goes, if they lie in the window.
func (w *window) place(d edtf.Date) (from, to int, ok bool) {
	b := d.Bounds()
	from, started := slices.BinarySearch(w.days, b.EarliestStart)
	to, ended := slices.BinarySearch(w.days, b.LatestEnd-86_399)
	return from, to, started && ended
}

// texts returns all dates without gaps that name a day of the window or more, also some twice.
func (w *window) texts() []string {
	var texts []string
	seen := map[string]bool{}
	add := func(text string) {
		if !seen[text] {
			seen[text] = true
			texts = append(texts, text)
		}
	}
	for _, first := range w.days {
		text := civil(first)
		year, rest := text[:len(text)-6], text[len(text)-6:]
		if len(strings.TrimPrefix(year, "-")) > 4 {
			add("Y" + year)
			for zeros := 1; zeros < len(year); zeros++ {
				start := strings.TrimRight(year, "0")
				add(fmt.Sprintf("Y%sE%d", start, len(year)-len(start)))
				add(fmt.Sprintf("Y%s%sS%d", year[:len(year)-zeros], strings.Repeat("0", zeros), len(strings.TrimPrefix(year, "-"))-zeros))
				add(fmt.Sprintf("Y%sE%dS%d", start, len(year)-len(start), len(strings.TrimPrefix(year, "-"))-zeros))
			}
			continue
		}
		for _, ending := range []string{rest, rest[:5] + "X", rest[:3], rest[:2] + "X"} {
			add(year + ending)
		}
		for cut := range 5 {
			add(year[:len(year)-cut] + strings.Repeat("X", cut))
		}
	}
	return texts
}

// civil returns the day of an instant, its year as long as it is.
func civil(i edtf.Instant) string {
	const era = 146_097 * 86_400
	eras := int64(math.Floor(float64(i) / era))
	t := timeOf(i - edtf.Instant(eras*era))
	year := int64(t.Year()) + 400*eras
	if year < 0 {
		return fmt.Sprintf("-%04d%s", -year, t.Format("-01-02"))
	}
	return fmt.Sprintf("%04d%s", year, t.Format("-01-02"))
}

// shortest returns, for each day to which the days from the given one go, the length of the shortest set that fills them,
// whose members may overlap.
func (w *window) shortest(from int) []int {
	lengths := make([]int, len(w.days))
	for to := from; to < len(w.days); to++ {
		least := math.MaxInt / 2
		before := math.MaxInt / 2 // the least that fills all up to before the member
		for start := to; start >= from; start-- {
			if start == from {
				before = 1
			} else {
				before = min(before, lengths[start-1])
			}
			if n := w.members[start][to]; n > 0 {
				least = min(least, before+n+1)
			}
		}
		lengths[to] = least
	}
	return lengths
}

// TestLawNoSetIsShorter compares Bounds.Date with the shortest way through all members of a calendar.
func TestLawNoSetIsShorter(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		first      string
		days, step int
	}{
		{"2019-09-28", 480, 61}, {"9998-12-01", 500, 131}, {"-0002-12-20", 500, 131}, {"-10001-12-01", 900, 433},
	} {
		w := newWindow(c.first, c.days)
		for from := 0; from < c.days; from += (c.step + long - 1) / long {
			for to, length := range w.shortest(from) {
				if to < from {
					continue
				}
				b := edtf.Bounds{w.days[from], w.days[to] + 86_399, w.days[from], w.days[to] + 86_399}
				d, ok := b.Date()
				if single := w.single[from][to]; single > 0 {
					length = single
				}
				if want := length < math.MaxInt/2; ok != want || ok && len(d.String()) != length || ok && d.Bounds() != b {
					t.Fatalf("%v: %q, %v, want %d bytes", b, d, ok, length)
				}
			}
		}
	}
}

// TestLawNoDateIsShorter writes all sets of up to two members and all intervals of a few dates, and sees that none without
// gaps is shorter, or as long and earlier in the order of bytes, than what Bounds.Date returns for its bounds.
func TestLawNoDateIsShorter(t *testing.T) {
	t.Parallel()
	singles := strings.Fields(`2019 2020 2021 201X 202X 20XX 2XXX 2019-12 2019-1X 2019-0X 2020-01 2020-02 2020-0X 2020-12 2019-12-31
		2019-12-3X 2019-12-30 2019-12-2X 2020-01-01 2020-01-0X 2020-01-31 2020-02-01 2020-12-31 1999 2000 9999 999X 9XXX 9999-12-31
		Y10000 Y1E4 Y10001 Y10000S4 Y1E4S2 Y10010 -0001 0000 -000X 000X -0001-12-31 0000-01-01 1950S2`)
	members := slices.Clone(singles)
	for _, a := range singles {
		for _, b := range singles {
			if _, err := edtf.Parse("[" + a + ".." + b + "]"); err == nil {
				members = append(members, a+".."+b)
			}
		}
	}
	all := map[edtf.Bounds]string{}
	add := func(text string) {
		if d, err := edtf.Parse(text); err == nil && leavesNothingOut(d) {
			if best, ok := all[d.Bounds()]; !ok || len(text) < len(best) || len(text) == len(best) && text < best {
				all[d.Bounds()] = text
			}
		}
	}
	for _, a := range append(members, ".."+singles[0], singles[0]+"..") {
		add(a)
		add("[" + a + "]")
		for _, b := range members {
			add("[" + a + "," + b + "]")
		}
	}
	ends := []string{"", ".."}
	for _, a := range singles {
		add("[.." + a + "]")
		add("[" + a + "..]")
		ends = append(ends, a, ".."+a, a+"..")
	}
	for _, a := range ends {
		for _, b := range ends {
			add(a + "/" + b)
		}
	}
	for b, text := range all {
		d, ok := b.Date()
		if got := d.String(); !ok || d.Bounds() != b || len(got) > len(text) || len(got) == len(text) && got > text {
			t.Errorf("%v: %q, %v, but there is %q", b, got, ok, text)
		}
	}
}

// leavesNothingOut reports whether there are no gaps between the members of a set.
func leavesNothingOut(d edtf.Date) bool {
	members := slices.SortedFunc(d.Members(), func(a, b edtf.Bounds) int { return cmp.Compare(a.EarliestStart, b.EarliestStart) })
	last := members[0].LatestEnd
	for _, m := range members {
		if last < edtf.DistantFuture && m.EarliestStart > last+1 {
			return false
		}
		last = max(last, m.LatestEnd)
	}
	return true
}
