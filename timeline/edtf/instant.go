package edtf

import (
	"math"
	"time"
)

// Instant is a second of the time line: the seconds since 1970-01-01T00:00:00Z in the proleptic Gregorian calendar,
// where every day has 86,400 of them.
type Instant int64

// What is unbounded lies beyond all other instants.
const (
	DistantPast   Instant = math.MinInt64 // before all time: no start, or none that is known
	DistantFuture Instant = math.MaxInt64 // after all time: no end, or none that is known
)

// A time.Time counts its seconds from the year 1, and its calendar starts with the year -292,277,022,399.
const (
	minTime = -9_223_372_028_715_321_600
	maxTime = math.MaxInt64 - 62_135_596_800
)

// Time returns i in UTC. It is not ok for an instant that a [time.Time] cannot hold, DistantPast and DistantFuture among
// them.
func (i Instant) Time() (t time.Time, ok bool) {
	if i < minTime || i > maxTime {
		return time.Time{}, false
	}
	return time.Unix(int64(i), 0).UTC(), true
}

// isUnbounded reports whether i lies beyond all others.
func (i Instant) isUnbounded() bool { return i == DistantPast || i == DistantFuture }
