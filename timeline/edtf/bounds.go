package edtf

import "fmt"

// Bounds are the limits of a happening: its begin lies from EarliestStart to LatestStart, its end from EarliestEnd to
// LatestEnd, and its end is not before its begin. All are seconds since 1970-01-01T00:00:00Z, in the proleptic
// Gregorian calendar, and belong to what they limit.
//
// [math.MinInt64] and [math.MaxInt64] stand for unbounded. What has no begin has both bounds of the begin at MinInt64,
// what never ends has both bounds of the end at MaxInt64; an end that is only not known has LatestEnd alone there.
// Beyond the years that int64 seconds hold, some 292 thousand million either way, bounds saturate to the same two:
// Overlaps, Within and Precedes of Bounds take an end that saturates for one that never comes.
type Bounds struct {
	EarliestStart, LatestStart Instant
	EarliestEnd, LatestEnd     Instant
}

// String returns the limits for people, in UTC and with both ends included, as whole days where they are:
//
//	2025-06-16             on 2025-06-16
//	2025-06                between 2025-06-01 and 2025-06-30
//	2025-06-16T10:00:00Z   at 2025-06-16T10:00:00Z
//	2025-01-20/2025-01-31  begins on 2025-01-20, ends on 2025-01-31
//	../2022-03-01          never began, ends on 2022-03-01
//	2022-03-01/            begins on 2022-03-01, ends from 2022-03-01 on
//	the zero Date          at any time
func (b Bounds) String() string {
	begin := limits{b.EarliestStart, b.LatestStart}
	end := limits{b.EarliestEnd, b.LatestEnd}
	if begin == end {
		return begin.String()
	}
	from, to := "begins "+begin.String(), "ends "+end.String()
	if begin.last == noBegin {
		from = "never began"
	}
	if end.first == noEnd {
		to = "never ends"
	}
	return from + ", " + to
}

// String returns the limits in words.
func (l limits) String() string {
	days := l.areDays()
	switch first, last := moment(l.first, days), moment(l.last, days); {
	case l.first == noBegin && l.last == noEnd:
		return "at any time"
	case l.last == noBegin:
		return fmt.Sprintf("before the year %d", int64(minYear))
	case l.first == noEnd:
		return fmt.Sprintf("after the year %d", int64(maxYear-1))
	case l.first == noBegin:
		return "up to " + last
	case l.last == noEnd:
		return "from " + first + " on"
	case days && first == last:
		return "on " + first
	case first == last:
		return "at " + first
	default:
		return "between " + first + " and " + last
	}
}

// areDays reports whether l begins and ends with whole days.
func (l limits) areDays() bool {
	return (l.first == noBegin || floorMod(l.first, secondsPerDay) == 0) &&
		(l.last == noEnd || floorMod(l.last, secondsPerDay) == secondsPerDay-1)
}

// moment returns an instant as in RFC 3339, or its day, with as many digits as the year needs.
func moment(instant Instant, days bool) string {
	d := dayOf(instant)
	width := 4
	if d.year < 0 {
		width = 5 // with the sign
	}
	text := fmt.Sprintf("%0*d-%02d-%02d", width, d.year, d.month, d.day)
	if days {
		return text
	}
	s := floorMod(instant, secondsPerDay)
	return text + fmt.Sprintf("T%02d:%02d:%02dZ", s/3600, s/60%60, s%60)
}
