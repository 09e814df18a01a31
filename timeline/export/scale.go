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

// reach gathers which part of time a picture has to show.
type reach struct {
	from, to   edtf.Instant // of all that is bounded, if anything is
	any        bool
	shortest   edtf.Instant // length of the shortest date, in seconds
	before, on bool         // something goes on beyond the axis
	spans      []stretch    // what each date takes of the axis
}

// add makes r reach to what b bounds, unless that is next to nothing: a day of an unknown year would make the axis too long for
// anything else to be seen.
func (r *reach) add(b edtf.Bounds) {
	const vaguest = 5000 * 366 * day
	vague := bounded(b.EarliestStart) && bounded(b.LatestEnd) && b.LatestStart > b.EarliestEnd && length(b) > vaguest
	if vague || !placed(b) {
		return
	}
	if !r.any {
		*r = reach{from: math.MaxInt64, to: math.MinInt64, any: true, shortest: math.MaxInt64}
	}
	from, to := edtf.Instant(math.MaxInt64), edtf.Instant(math.MinInt64)
	for _, t := range [...]edtf.Instant{b.EarliestStart, b.LatestStart, b.EarliestEnd, b.LatestEnd} {
		if bounded(t) {
			from, to = min(from, clamp(t)), max(to, clamp(t))
		}
	}
	r.from, r.to = min(r.from, from), max(r.to, to)
	r.spans = append(r.spans, stretch{from: from, to: to})
	r.shortest = min(r.shortest, length(b))
	r.before = r.before || b.EarliestStart < firstInstant
	r.on = r.on || b.LatestEnd > lastInstant
}

// length returns how many seconds b reaches, or where it has only one end, how many that end does.
func length(b edtf.Bounds) edtf.Instant {
	switch {
	case !bounded(b.LatestEnd):
		return clamp(b.LatestStart) - clamp(b.EarliestStart) + 1
	case !bounded(b.EarliestStart):
		return clamp(b.LatestEnd) - clamp(b.EarliestEnd) + 1
	}
	return clamp(b.LatestEnd) - clamp(b.EarliestStart) + 1
}

// scale returns an axis between left and right that shows all that r has gathered, with some room at both ends, and more where
// something goes on beyond it. It is about seven times as long as the shortest date, or longer.
func (r *reach) scale(left, right px) scale {
	from, to := r.from, r.to
	if gap, ok := r.gap(); ok {
		return r.breakAt(gap, left, right)
	}
	if short := 7*min(r.shortest, (lastInstant-firstInstant)/7) - (to - from); short > 0 {
		from, to = from-short/2, to+short/2
	}
	room := (to-from)/50 + 1
	from, to = from-room, to+room
	if r.before {
		from -= 2 * room
	}
	if r.on {
		to += 2 * room
	}
	return scale{from: from, to: to, left: left, right: right}
}
