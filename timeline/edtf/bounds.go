package edtf

// Bounds are the limits of a happening: its start lies from EarliestStart to LatestStart, its end from EarliestEnd to
// LatestEnd, and its end is not before its start. All four belong to what they limit.
//
// [DistantPast] and [DistantFuture] stand for unbounded. What has no start has both bounds of the start at DistantPast,
// what never ends has both bounds of the end at DistantFuture; an end that is only not known has LatestEnd alone there.
// Where nothing is bounded, as with the zero Date, not even that is known: there may be no start, or no end.
// Beyond the years that int64 seconds hold, some 292 thousand million either way, bounds saturate to the same two:
// Overlaps, Within and Precedes of Bounds take an end that saturates for one that never comes.
type Bounds struct {
	EarliestStart, LatestStart Instant
	EarliestEnd, LatestEnd     Instant
}

// anyTime are the bounds of the zero Date.
var anyTime = Bounds{DistantPast, DistantFuture, DistantPast, DistantFuture}

// String returns the limits for people, in UTC and with both ends included. A limit less than a minute after the start or
// before the end of a day is said as that day:
//
//	2025-06-16             on 2025-06-16
//	2025-06                between 2025-06-01 and 2025-06-30
//	2025-06-16T10:00:00Z   at 2025-06-16T10:00:00Z
//	2025-01-20/2025-01-31  begins on 2025-01-20, ends on 2025-01-31
//	../2022-03-01          never began, ends on 2022-03-01
//	2022-03-01/            begins on 2022-03-01, ends from 2022-03-01 on
//	the zero Date          at any time
func (b Bounds) String() string {
	start, end := span{b.EarliestStart, b.LatestStart}, span{b.EarliestEnd, b.LatestEnd}
	if start == end {
		return start.String()
	}
	from, to := "begins "+start.String(), "ends "+end.String()
	if start.last == noStart {
		from = "never began"
	}
	if end.first == noEnd {
		to = "never ends"
	}
	return from + ", " + to
}
