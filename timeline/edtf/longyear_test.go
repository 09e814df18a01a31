package edtf_test

import (
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
)

const allRelations = edtf.Before | edtf.Meets | edtf.Overlapping | edtf.Starts | edtf.During | edtf.Finishes | edtf.Equal |
	edtf.After | edtf.MetBy | edtf.OverlappedBy | edtf.StartedBy | edtf.Contains | edtf.FinishedBy

// drawLongYear returns a random long year with its first and last year, most of them beyond int64 seconds.
func drawLongYear(r *rand.Rand) (text string, first, last *big.Int) {
	digits := fmt.Sprint(1 + r.IntN(120))
	zeros := r.IntN(25)
	if r.IntN(3) == 0 {
		digits += strings.Repeat("9", r.IntN(16))
	}
	if r.IntN(6) == 0 { // the limits of int64 seconds
		digits, zeros = fmt.Sprint(292_277_022_654+int64(r.IntN(6))+3940*int64(r.IntN(2))), 0
	}
	year, _ := new(big.Int).SetString(digits+strings.Repeat("0", zeros), 10)
	if text = "Y" + digits; zeros > 0 {
		text = fmt.Sprintf("Y%sE%d", digits, zeros)
	} else if len(digits) < 5 {
		return drawLongYear(r)
	}
	first, last = year, year
	if keep := 1 + r.IntN(30); r.IntN(3) == 0 {
		text += fmt.Sprint("S", keep)
		if vague := len(year.String()) - keep; vague > 0 {
			unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(vague)), nil)
			first = new(big.Int).Mul(new(big.Int).Div(year, unit), unit)
			last = new(big.Int).Sub(new(big.Int).Add(first, unit), big.NewInt(1))
		}
	}
	if r.IntN(2) == 0 {
		text = "Y-" + text[1:]
		first, last = new(big.Int).Neg(last), new(big.Int).Neg(first)
	}
	return text, first, last
}

func TestLongYearBounds(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(4, 4))
	for range 1000 * long {
		text, first, last := drawLongYear(r)
		b := edtf.MustParse(text).Bounds()
		if want := secondsOf(first.String() + "-01-01"); b.EarliestStart != want || b.EarliestEnd != want {
			t.Errorf("%q: begins %d, want %d", text, b.EarliestStart, want)
		}
		if want := lastSecondOf(last.String() + "-12-31"); b.LatestEnd != want || b.LatestStart != want {
			t.Errorf("%q: ends %d, want %d", text, b.LatestEnd, want)
		}
	}
}

// TestLongYearsCompareByNumber holds years beyond int64 seconds against their numbers.
func TestLongYearsCompareByNumber(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(5, 5))
	saturated := 0
	for range 4000 * long {
		a, firstA, lastA := drawLongYear(r)
		b, firstB, lastB := drawLongYear(r)
		d, e := edtf.MustParse(a), edtf.MustParse(b)
		if d.Bounds().LatestEnd == math.MaxInt64 && e.Bounds().LatestEnd == math.MaxInt64 {
			saturated++
		}
		var precedes edtf.Modality
		relations := allRelations
		switch gap := new(big.Int).Sub(firstB, lastA); {
		case gap.Cmp(big.NewInt(1)) == 0:
			precedes, relations = edtf.Certain, edtf.Before|edtf.Meets
		case gap.Sign() > 0:
			precedes, relations = edtf.Certain, edtf.Before
		}
		switch gap := new(big.Int).Sub(firstA, lastB); {
		case gap.Cmp(big.NewInt(1)) == 0:
			precedes, relations = edtf.Impossible, edtf.After|edtf.MetBy
		case gap.Sign() > 0:
			precedes, relations = edtf.Impossible, edtf.After
		}
		if got := d.Precedes(e); got != precedes {
			t.Errorf("%q precedes %q: %v, want %v", d, e, got, precedes)
		}
		if got := d.Relations(e); got != relations {
			t.Errorf("relations of %q to %q: %v, want %v", d, e, got, relations)
		}
		checkSaturated(t, d, e)
		order := firstA.Cmp(firstB)
		if order == 0 {
			order = lastA.Cmp(lastB)
		}
		if order == 0 {
			order = strings.Compare(a, b)
		}
		if got := d.Compare(e); got != order {
			t.Errorf("%q compared with %q: %d, want %d", d, e, got, order)
		}
	}
	if saturated == 0 {
		t.Error("no pair saturates")
	}
}

// checkSaturated holds that bounds, which know less of years that saturate, say nothing else that is decided.
func checkSaturated(t *testing.T, d, e edtf.Date) {
	b := d.Bounds()
	for _, c := range []struct {
		name        string
		bound, date edtf.Modality
	}{
		{"precede", b.Precedes(e.Bounds()), d.Precedes(e)},
		{"overlap", b.Overlaps(e), d.Overlaps(e)},
		{"are within", b.Within(e), d.Within(e)},
	} {
		if c.bound != edtf.Possible && c.bound != c.date {
			t.Errorf("bounds of %q %s %q: %v, but of the date %v", d, c.name, e, c.bound, c.date)
		}
	}
}

// TestYearsTooLongToWrite compares years whose digits nobody could write down.
func TestYearsTooLongToWrite(t *testing.T) {
	t.Parallel()
	const zeros = "9999999999999999999999999" // so many
	for _, c := range []struct {
		a, b      string
		relations edtf.Relations
	}{
		{"Y1E999999999", "Y2E999999999", edtf.Before},
		{"Y-1E999999999", "Y-2E999999999", edtf.After},
		{"Y-1E999999999", "2025", edtf.Before},
		{"2025", "Y1E999999999", edtf.Before},
		{"Y10E999999998", "Y1E999999999", allRelations},
		{"Y1E1" + zeros, "Y9E" + zeros, edtf.After},
		{"Y1E1" + zeros, "Y10E1" + zeros[:24] + "8", allRelations},
		{"Y1E" + zeros + "S1", "Y15E" + zeros[:24] + "8", allRelations},
		{"Y1E" + zeros + "S2", "Y15E" + zeros[:24] + "8", edtf.Before},
		{"Y1E999999999S999999998", "Y1E999999999S999999997", allRelations},
		{"Y1E999999999S3", "Y101E999999997S3", edtf.Before | edtf.Meets},
		{"Y999999999999999", "Y1E15", edtf.Before | edtf.Meets},
		{"[Y1E99,Y3E99]", "Y2E99", edtf.Before | edtf.After},
		{"Y2E99", "[Y1E99..Y3E99]", allRelations},
		{"Y1E98/Y3E99", "Y4E99", edtf.Before},
		{"{Y1E99,Y3E99}", "Y2E99", edtf.Contains},
	} {
		d, e := edtf.MustParse(c.a), edtf.MustParse(c.b)
		if got := d.Relations(e); got != c.relations {
			t.Errorf("relations of %q to %q: %v, want %v", d, e, got, c.relations)
		}
	}
	d, period := edtf.MustParse("[Y1E99,Y3E99]"), edtf.MustParse("Y2E99/Y9E99")
	if got := d.Overlaps(period); got != edtf.Possible {
		t.Errorf("%q overlaps %q: %v", d, period, got)
	}
	if got := edtf.MustParse("Y3E99").Within(period); got != edtf.Certain {
		t.Errorf("Y3E99 within %q: %v", period, got)
	}
	if got := edtf.MustParse("Y2E99").Overlaps(edtf.MustParse("{Y1E99,Y3E99}")); got != edtf.Impossible {
		t.Errorf("Y2E99 overlaps {Y1E99,Y3E99}: %v", got)
	}
}

// TestYearsBeyondSecondsInSets asks about sets and intervals with years that int64 seconds cannot hold.
func TestYearsBeyondSecondsInSets(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		d, e             string
		overlaps, within edtf.Modality
	}{
		{"Y-300000000000/2021", "[..2022]", edtf.Possible, edtf.Impossible},
		{"Y-400000000000/Y-300000000000", "[..2022]", edtf.Possible, edtf.Impossible},
		{"Y-300000000000", "[..2022]", edtf.Possible, edtf.Possible},
		{"2021/Y300000000000", "[2020-01..]", edtf.Possible, edtf.Impossible},
		{"Y300000000000/Y300000000009", "[Y300000000000..Y300000000009]", edtf.Certain, edtf.Impossible},
		{"Y300000000000/Y300000000009", "[Y299999999999..Y300000000009]", edtf.Possible, edtf.Impossible},
		{"Y300000000001/Y300000000008", "[Y300000000000..Y300000000009]", edtf.Possible, edtf.Impossible},
		{"Y300000000001", "{Y300000000000..Y300000000009}", edtf.Certain, edtf.Certain},
	} {
		d, e := edtf.MustParse(c.d), edtf.MustParse(c.e)
		if overlaps, within := d.Overlaps(e), d.Within(e); overlaps != c.overlaps || within != c.within {
			t.Errorf("%q overlaps %q: %v, within: %v, want %v, %v", d, e, overlaps, within, c.overlaps, c.within)
		}
	}
	d, e := edtf.MustParse("2021/Y300000000000"), edtf.MustParse("[2020..]")
	if r := d.Relations(e); r&edtf.Equal != 0 {
		t.Errorf("relations of %q to %q: %v", d, e, r)
	}
}
