package edtf

// span is all instants from the first to the last, and nothing if the last is before the first.
type span struct{ first, last Instant }

// What has no start starts at noStart, and what has no end ends at noEnd. All instants that there may be lie between.
const (
	noStart  = DistantPast
	earliest = noStart + 1
	latest   = noEnd - 1
	noEnd    = DistantFuture
)

// nowhere is a span without an instant.
var nowhere = span{noEnd, noStart}

// isEmpty reports whether there is nothing in s.
func (s span) isEmpty() bool { return s.last < s.first }

// has reports whether the instant is in s.
func (s span) has(instant Instant) bool { return s.first <= instant && instant <= s.last }

// covers reports whether all of t is in s.
func (s span) covers(t span) bool { return s.first <= t.first && t.last <= s.last }

// and returns what s and t have in common.
func (s span) and(t span) span { return span{max(s.first, t.first), min(s.last, t.last)} }

// then returns what an instant in s leaves of t, if one in t comes at least so many seconds later.
func (s span) then(seconds Instant, t span) span {
	if s.isEmpty() || s.first > noEnd-seconds {
		return nowhere
	}
	return span{max(t.first, s.first+seconds), t.last}
}

// next returns the instants that come next after those of s. None comes after what has no end.
func (s span) next() span {
	if s.first == noEnd {
		return nowhere
	}
	return span{s.first + 1, min(s.last, latest) + 1}
}
