package export

import (
	"math"

	"example.org/review/timeline/edtf"
)

const secondsPerDay = 86_400

// The years 1 to 9999, less their last day: what gives an end as the day after it needs one more.
const (
	yearOne     = -62_135_596_800                 // 0001-01-01T00:00:00Z
	lastOfYears = 253_402_300_799 - secondsPerDay // 9999-12-30T23:59:59Z
)

// sameDay reports whether two instants lie on one day.
func sameDay(a, b edtf.Instant) bool { return dayStart(a) == dayStart(b) }

// dayStart returns the first second of the day of an instant, in UTC; an unbounded one stays so.
func dayStart(at edtf.Instant) edtf.Instant {
	if at < math.MinInt64+secondsPerDay || at == math.MaxInt64 {
		return at
	}
	return at - (at%secondsPerDay+secondsPerDay)%secondsPerDay
}

// dayEnd returns the last second of the day of an instant, in UTC; an unbounded one stays so.
func dayEnd(at edtf.Instant) edtf.Instant {
	start := dayStart(at)
	if start > math.MaxInt64-secondsPerDay || at == math.MinInt64 {
		return at
	}
	return start + secondsPerDay - 1
}

// wholeDays returns the bounds moved outwards to those of days.
func wholeDays(b edtf.Bounds) edtf.Bounds {
	return edtf.Bounds{
		EarliestStart: dayStart(b.EarliestStart), LatestStart: dayEnd(b.LatestStart),
		EarliestEnd: dayStart(b.EarliestEnd), LatestEnd: dayEnd(b.LatestEnd),
	}
}
