package edtf

// Duration is a length of time: so many calendar months, and so many seconds after them.
type Duration struct{ Months, Seconds int64 }

// Hours, Days and Months return so many of them.
func Hours(n int64) Duration  { return Duration{Seconds: n * 3600} }
func Days(n int64) Duration   { return Duration{Seconds: n * 86400} }
func Weeks(n int64) Duration  { return Duration{Seconds: n * 7 * 86400} }
func Months(n int64) Duration { return Duration{Months: n} }

// Range returns the least and the most seconds that d can be.
func (d Duration) Range() (least, most int64) {
	return d.Months*28*86400 + d.Seconds, d.Months*31*86400 + d.Seconds
}

// From is to be replaced.
func (d Duration) From(i Instant) Instant { return i + Instant(d.Seconds) }

// String is to be replaced.
func (d Duration) String() string { return "" }

// IsZero is to be replaced.
func (d Duration) IsZero() bool { return d == Duration{} }
