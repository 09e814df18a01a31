package edtf_test

import (
	"math"
	"math/big"
	"strings"
	"time"

	"example.org/review/timeline/edtf"
)

// secondsOf returns the first instant of a day such as "-0044-03-15" or "170000002-01-01" in seconds since 1970,
// saturated. It goes by the standard library's calendar of the years 2000 to 2399, which repeats every 400 years.
func secondsOf(day string) edtf.Instant {
	cut := len(day) - len("-01-01")
	monthAndDay, err := time.Parse("-01-02", day[cut:])
	if err != nil {
		if monthAndDay, err = time.Parse("2006-01-02", "2000"+day[cut:]); err != nil {
			panic(err)
		}
	}
	year, ok := new(big.Int).SetString(day[:cut], 10)
	if !ok {
		panic(day)
	}
	era, inEra := new(big.Int).DivMod(year, big.NewInt(400), new(big.Int))
	era.Sub(era, big.NewInt(5))
	then := time.Date(2000+int(inEra.Int64()), monthAndDay.Month(), monthAndDay.Day(), 0, 0, 0, 0, time.UTC)
	seconds := era.Mul(era, big.NewInt(146_097*86_400))
	seconds.Add(seconds, big.NewInt(then.Unix()))
	switch {
	case seconds.IsInt64():
		return edtf.Instant(seconds.Int64())
	case seconds.Sign() < 0:
		return math.MinInt64
	}
	return math.MaxInt64
}

// lastSecondOf returns the last instant of a day, like secondsOf.
func lastSecondOf(day string) edtf.Instant {
	first := secondsOf(day)
	if first == math.MinInt64 || first == math.MaxInt64 {
		return first
	}
	return first + 86_399
}

// asWritten returns a date-time without its zone, so that it is read as the day on which it is written.
func asWritten(text string) string {
	clock := strings.IndexByte(text, 'T')
	if zone := strings.LastIndexAny(text, "Z+-"); clock >= 0 && zone > clock {
		return text[:zone]
	}
	return text
}

// timeOf returns an instant as a time in UTC.
func timeOf(seconds edtf.Instant) time.Time { return time.Unix(int64(seconds), 0).UTC() }
