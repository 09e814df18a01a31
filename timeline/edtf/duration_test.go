package edtf_test

import (
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"example.org/review/timeline/edtf"
)

// at returns the instant that RFC 3339 names.
func at(text string) edtf.Instant {
	t, err := time.Parse(time.RFC3339, text)
	if err != nil {
		panic(err)
	}
	return edtf.Instant(t.Unix())
}

func TestDurationFrom(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ duration, from, want string }{
		{"PT48H", "2025-01-23T10:00:00Z", "2025-01-25T10:00:00Z"},
		{"P30M", "2025-01-31T00:00:00Z", "2027-07-31T00:00:00Z"},
		{"P1M", "2025-01-28T23:59:59Z", "2025-02-28T23:59:59Z"},
		{"P1M", "2025-01-29T00:00:00Z", "2025-02-28T23:59:59Z"},
		{"P1M", "2025-01-31T10:00:00Z", "2025-02-28T23:59:59Z"},
		{"P1M", "2024-01-31T10:00:00Z", "2024-02-29T23:59:59Z"},
		{"P1M", "2025-02-28T10:00:00Z", "2025-03-28T10:00:00Z"},
		{"P1Y", "2024-02-29T10:00:00Z", "2025-02-28T23:59:59Z"},
		{"P4Y", "2024-02-29T10:00:00Z", "2028-02-29T10:00:00Z"},
		{"P1M1D", "2025-01-31T10:00:00Z", "2025-03-01T23:59:59Z"},
		{"P400Y", "1600-02-29T00:00:01Z", "2000-02-29T00:00:01Z"},
		{"PT0S", "2025-01-31T10:00:00Z", "2025-01-31T10:00:00Z"},
	} {
		d, err := edtf.ParseDuration(c.duration)
		if got := d.From(at(c.from)); err != nil || got != at(c.want) {
			t.Errorf("%s from %s: %v, %v, want %s", c.duration, c.from, got, err, c.want)
		}
	}
}

func TestDurationUntil(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		d           edtf.Duration
		until, want string
	}{
		{edtf.Hours(48), "2025-01-25T10:00:00Z", "2025-01-23T10:00:00Z"},
		{edtf.Months(1), "2025-02-28T23:59:58Z", "2025-01-28T23:59:58Z"},
		{edtf.Months(1), "2025-02-28T23:59:59Z", "2025-01-31T23:59:59Z"},
		{edtf.Months(1), "2025-03-31T10:00:00Z", "2025-02-28T23:59:59Z"},
		{edtf.Duration{Months: 1, Seconds: 60}, "2025-03-01T00:00:59Z", "2025-01-31T23:59:59Z"},
	} {
		if got := c.d.Until(at(c.until)); got != at(c.want) {
			t.Errorf("%s until %s: %v, want %s", c.d, c.until, got, c.want)
		}
	}
}

// fromByTime is Duration.From by the standard library, for years that it has.
func fromByTime(d edtf.Duration, i edtf.Instant) edtf.Instant {
	t := timeOf(i)
	first := time.Date(t.Year(), t.Month()+time.Month(d.Months), 1, 0, 0, 0, 0, time.UTC)
	end := first.AddDate(0, 1, 0).Unix() - 1
	return edtf.Instant(min(first.Unix()+i64(i)-time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC).Unix(), end) + d.Seconds)
}

func i64(i edtf.Instant) int64 { return int64(i) }

// durations calls f with random durations and instants near the ends of months, and a few anywhere.
func durations(f func(d edtf.Duration, i edtf.Instant)) {
	r := rand.New(rand.NewPCG(2025, 11))
	for n := range 4000 * long {
		d := edtf.Duration{Months: r.Int64N(120) - 40, Seconds: (r.Int64N(7) - 3) * []int64{0, 1, 3600, 86_400}[r.IntN(4)]}
		start := time.Date(1890+r.IntN(220), time.Month(1+r.IntN(12)), 1, 0, 0, 0, 0, time.UTC).Unix()
		i := start + r.Int64N(5*86_400) - 4*86_400
		if n%2 == 0 {
			i = start + r.Int64N(3) - 2
		}
		f(d, edtf.Instant(i))
	}
}

func TestLawFromAgreesWithTheStandardLibrary(t *testing.T) {
	t.Parallel()
	durations(func(d edtf.Duration, i edtf.Instant) {
		if got, want := d.From(i), fromByTime(d, i); got != want {
			t.Errorf("%v from %v: %v, want %v", d, i, got, want)
		}
	})
}

func TestLawFromKeepsOrder(t *testing.T) {
	t.Parallel()
	r := rand.New(rand.NewPCG(2025, 12))
	durations(func(d edtf.Duration, i edtf.Instant) {
		if later := i + edtf.Instant(r.Int64N(4*86_400)); d.From(later) < d.From(i) {
			t.Errorf("%v from %v is %v, but from %v it is %v", d, i, d.From(i), later, d.From(later))
		}
	})
	for range 4000 * long { // over all that an int64 holds
		d := edtf.Duration{Months: extreme(r), Seconds: extreme(r)}
		i, j := edtf.Instant(extreme(r)), edtf.Instant(extreme(r))
		if i > j {
			i, j = j, i
		}
		if d.From(i) > d.From(j) {
			t.Errorf("%v from %d is %d, but from %d it is %d", d, i, d.From(i), j, d.From(j))
		}
	}
}

// extreme returns a number of any size, often one near the ends of an int64.
func extreme(r *rand.Rand) int64 {
	n := int64(r.Uint64()) >> r.IntN(64)
	switch r.IntN(4) {
	case 0:
		return math.MinInt64 + n&0xfffff
	case 1:
		return math.MaxInt64 - n&0xfffff
	}
	return n
}

func TestLawUntilIsTheLastInstantThatLeadsThere(t *testing.T) {
	t.Parallel()
	hold := func(d edtf.Duration, i edtf.Instant) {
		until := d.Until(i)
		if d.From(until) > i || until < edtf.DistantFuture && d.From(until+1) <= i {
			t.Errorf("%v until %d: %d, from which it is %d, and a second later %d", d, i, until, d.From(until), d.From(until+1))
		}
	}
	durations(hold)
	r := rand.New(rand.NewPCG(2025, 13))
	for range 4000 * long {
		i := edtf.Instant(extreme(r))
		d := edtf.Duration{Months: extreme(r), Seconds: extreme(r)}
		if i != edtf.DistantPast && i != edtf.DistantFuture && d.Until(i) != edtf.DistantPast {
			hold(d, i)
		}
	}
}

func TestUnboundedInstantsStay(t *testing.T) {
	t.Parallel()
	for _, d := range []edtf.Duration{{}, {Months: -7}, {Seconds: -7}, {7, 7}, {math.MinInt64, math.MinInt64}} {
		for _, i := range []edtf.Instant{edtf.DistantPast, edtf.DistantFuture} {
			if d.From(i) != i || d.Until(i) != i {
				t.Errorf("%v from %v: %v, until: %v", d, i, d.From(i), d.Until(i))
			}
		}
	}
}

func TestFromSaturates(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		d       edtf.Duration
		i, want edtf.Instant
	}{
		{edtf.Years(math.MaxInt), 0, edtf.DistantFuture},
		{edtf.Duration{Months: math.MinInt64}, 0, edtf.DistantPast},
		{edtf.Weeks(math.MaxInt), 1, edtf.DistantFuture},
		{edtf.Weeks(math.MinInt), -1, edtf.DistantPast},
		{edtf.Months(1), math.MaxInt64 - 1, edtf.DistantFuture},
		{edtf.Months(-1), math.MinInt64 + 1, edtf.DistantPast},
		{edtf.Duration{Months: -1, Seconds: math.MaxInt64}, math.MinInt64 + 1, edtf.DistantPast},
		{edtf.Months(0), math.MinInt64 + 1, math.MinInt64 + 1},
		{edtf.Months(-1), math.MinInt64 + 31*86_400 + 1, math.MinInt64 + 1}, // from February to the first January there is
	} {
		if got := c.d.From(c.i); got != c.want {
			t.Errorf("%v from %d: %d, want %d", c.d, c.i, got, c.want)
		}
	}
}

// TestLawRangeIsThatOfAWalk goes through the first and the last second of all days of 400 years.
func TestLawRangeIsThatOfAWalk(t *testing.T) {
	t.Parallel()
	list := []edtf.Duration{{1, 0}, {2, 0}, {12, 0}, {13, 5}, {1212, 0}, {-1, 0}, {-25, 3}}
	for months := range int64(12 * (long - 1)) {
		list = append(list, edtf.Duration{Months: months * 20}, edtf.Duration{Months: months})
	}
	start, end := secondsOf("2000-01-01"), secondsOf("2400-01-01")
	for _, d := range list {
		least, most := int64(math.MaxInt64), int64(math.MinInt64)
		for i := start; i < end; i += 86_400 {
			first, last := int64(d.From(i)-i), int64(d.From(i+86_399)-i-86_399)
			least, most = min(least, first, last), max(most, first, last)
		}
		if gotLeast, gotMost := d.Range(); gotLeast != least || gotMost != most {
			t.Errorf("%v takes %d to %d seconds, want %d to %d", d, gotLeast, gotMost, least, most)
		}
	}
}

func TestDurationRange(t *testing.T) {
	t.Parallel()
	const day = 86_400
	for _, c := range []struct {
		d           edtf.Duration
		least, most int64
	}{
		{edtf.Duration{}, 0, 0},
		{edtf.Hours(48), 2 * day, 2 * day},
		{edtf.Months(1), 28 * day, 31 * day},
		{edtf.Months(2), 59 * day, 62 * day},
		{edtf.Years(1), 365 * day, 366 * day},
		{edtf.Years(400), 146_097 * day, 146_097 * day},
		{edtf.Months(-1), -31 * day, -28 * day},
		{edtf.Years(math.MaxInt), math.MaxInt64, math.MaxInt64},
		{edtf.Duration{math.MinInt64, math.MinInt64}, math.MinInt64, math.MinInt64},
	} {
		if least, most := c.d.Range(); least != c.least || most != c.most {
			t.Errorf("%v takes %d to %d seconds, want %d to %d", c.d, least, most, c.least, c.most)
		}
	}
}
