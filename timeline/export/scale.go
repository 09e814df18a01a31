package export

import (
	"math"
	"strings"

	"example.org/review/timeline/edtf"
)

// The axis reaches no further than this, in seconds since 1970-01-01T00:00:00Z.
const (
	firstInstant = -377_705_116_800 // -9999-01-01T00:00:00Z
	lastInstant  = 253_402_300_799  // 9999-12-31T23:59:59Z
)

// scale is the time axis of a picture: it gives every second a place between left and right. A part of the time in which
// nothing is may be left out: what lies there is drawn as if it took no longer than the break.
type scale struct {
	from, to           edtf.Instant // seconds since 1970-01-01T00:00:00Z, from < to
	breakFrom, breakTo edtf.Instant // what is left out; the same where nothing is
	breakLength        edtf.Instant // how much time the break stands for on the axis
	left, right        px
}

// broken reports whether a part of the time is left out.
func (s scale) broken() bool { return s.breakFrom < s.breakTo }

// at returns the place of t; what lies beyond the axis lies at its end.
func (s scale) at(t edtf.Instant) px {
	t = min(max(t, s.from), s.to)
	return s.left + px(s.along(t)*edtf.Instant(s.right-s.left)/s.length())
}

// length returns how much time there is along the axis, less what is left out.
func (s scale) length() edtf.Instant {
	return s.to - s.from - (s.breakTo - s.breakFrom) + s.breakLength
}

// along returns how far along the axis t lies, as time.
func (s scale) along(t edtf.Instant) edtf.Instant {
	switch {
	case t <= s.breakFrom || !s.broken():
		return t - s.from
	case t >= s.breakTo:
		return t - s.from - (s.breakTo - s.breakFrom) + s.breakLength
	}
	part := float64(t-s.breakFrom) / float64(s.breakTo-s.breakFrom)
	return s.breakFrom - s.from + edtf.Instant(part*float64(s.breakLength))
}

// bounded reports whether t is an instant and not the sign that there is none.
func bounded(t edtf.Instant) bool { return t != math.MinInt64 && t != math.MaxInt64 }

// placed reports whether b says anything that an axis can show.
func placed(b edtf.Bounds) bool {
	return bounded(b.EarliestStart) || bounded(b.LatestStart) || bounded(b.EarliestEnd) || bounded(b.LatestEnd)
}

// clamped reports whether a bound of d lies further away than the axis reaches, or than seconds can be counted.
func clamped(d edtf.Date) bool {
	b, text := d.Bounds(), strings.Trim(d.String(), "[]{}")
	for _, t := range [...]edtf.Instant{b.EarliestStart, b.LatestStart, b.EarliestEnd, b.LatestEnd} {
		if bounded(t) && t != clamp(t) {
			return true
		}
	}
	begins := text != "" && !strings.HasPrefix(text, "..") && text[0] != '/'
	ends := text != "" && !strings.HasSuffix(text, "..") && text[len(text)-1] != '/'
	return begins && b.EarliestStart == math.MinInt64 || ends && b.LatestEnd == math.MaxInt64
}

// clamp returns the instant next to t that the axis reaches.
func clamp(t edtf.Instant) edtf.Instant { return min(max(t, firstInstant), lastInstant) }
