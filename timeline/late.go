package timeline

import (
	"math"

	"example.org/review/timeline/edtf"
)

// A term says by when something is due, given when that on which it hangs ended, or begins where the rule counts back.
type term struct {
	rule *Rule
	back bool // what must come before, by Precedence
}

// of returns the last instant at which it is in time.
func (m term) of(at edtf.Instant) edtf.Instant {
	switch {
	case m.rule.Relation == Within:
		return at
	case !m.back:
		return m.rule.AtMost.From(at)
	case m.rule.AtLeast.IsZero():
		return shift(at, -1)
	}
	return m.rule.AtLeast.Until(at)
}

// A reach is where something may lie, both ends included.
type reach struct{ first, last edtf.Instant }

// hook returns where the end of what it counts from lies, or the start of that to which it counts back, given the bounds of
// the happening.
func (m term) hook(b edtf.Bounds) reach {
	if m.back {
		return reach{b.EarliestStart, b.LatestStart}
	}
	return reach{b.EarliestEnd, b.LatestEnd}
}

// due returns where the start of what is due lies, or the end where it must have ended, given the bounds of the happening.
func (m term) due(b edtf.Bounds) reach {
	if m.ends() {
		return reach{b.EarliestEnd, b.LatestEnd}
	}
	return reach{b.EarliestStart, b.LatestStart}
}

// ends reports whether what is due must have ended by the term; else it must have begun.
func (m term) ends() bool { return m.back || m.rule.Relation == Within }

// isWithin reports whether what lies within bounds certainly lies within a period, if that is what the rule asks for. What
// ends on the last day of a session ends in time, though nobody knows at what hour either does.
func (m term) isWithin(b edtf.Bounds, period edtf.Date) bool {
	return m.rule.Relation == Within && b.Within(period) == edtf.Certain
}

// A prospect is where something that is due may lie, and that on which it hangs, in all worlds that are possible.
type prospect struct {
	hook  reach // of that on which it hangs
	due   reach
	least int64 // seconds from the hook to what is due; the outermost numbers where there is no limit
	most  int64

	// limit is the last instant of the day where no source says by when it comes: then it is late only if the term is over.
	// Else it is DistantFuture.
	limit edtf.Instant
}

// late returns whether what is due lies after the term.
func (p *prospect) late(m term) edtf.Modality {
	switch {
	case !p.timely(m) && m.of(p.hook.last) <= p.limit:
		return edtf.Certain
	case p.overrun(m):
		return edtf.Possible
	}
	return edtf.Impossible
}

// timely reports whether what is due may lie within the term.
func (p *prospect) timely(m term) bool {
	from := first(p.hook, func(at edtf.Instant) bool { return m.of(at) >= p.due.first })
	if m.of(from) < p.due.first {
		return false
	}
	_, longest := m.lengths(reach{from, p.hook.last})
	return longest >= p.least
}

// overrun reports whether what is due may lie after the term, and the term not after the limit.
func (p *prospect) overrun(m term) bool {
	latest := min(p.due.last, shift(p.limit, 1))
	if m.of(p.hook.first) >= latest {
		return false
	}
	to := first(p.hook, func(at edtf.Instant) bool { return m.of(at) >= latest })
	if m.of(to) >= latest {
		to--
	}
	shortest, _ := m.lengths(reach{p.hook.first, to})
	return p.most == math.MaxInt64 || shortest < p.most
}

// first returns the first instant of r for which what is asked is so, and the last one of r if it is so for none. It must
// be so for all that are later than one for which it is.
func first(r reach, is func(edtf.Instant) bool) edtf.Instant {
	for r.first < r.last {
		if middle := r.first + edtf.Instant(uint64(r.last-r.first)/2); is(middle) {
			r.last = middle
		} else {
			r.first = middle + 1
		}
	}
	return r.first
}

// lengths returns the fewest and the most seconds from an instant of the hook to the term, which is before it where the
// rule counts back.
func (m term) lengths(hook reach) (shortest, longest int64) {
	switch length, ok := m.length(); {
	case m.rule.Relation == Within:
		return 0, 0
	case !ok:
		return m.calendarLengths(hook, length)
	case m.back:
		return -max(1, length.Seconds), -max(1, length.Seconds)
	default:
		return length.Seconds, length.Seconds
	}
}

// length returns how long the term is, and whether it is so long at all times.
func (m term) length() (d edtf.Duration, fixed bool) {
	d = m.rule.AtMost
	if m.back {
		d = m.rule.AtLeast
	}
	return d, d.Months == 0
}

// calendarLengths is lengths for a term that has months. The seconds change at the ends of months only, and in 400 years
// there are all that there can be.
func (m term) calendarLengths(hook reach, length edtf.Duration) (shortest, longest int64) {
	if edtf.Years(400).From(hook.first) <= hook.last {
		shortest, longest = length.Range()
		if m.back {
			shortest, longest = -longest, -shortest
		}
		return shortest, longest
	}
	shortest, longest = math.MaxInt64, math.MinInt64
	try := func(at edtf.Instant) {
		at = max(hook.first, min(at, hook.last))
		d := int64(m.of(at) - at)
		shortest, longest = min(shortest, d), max(longest, d)
	}
	try(hook.first)
	try(hook.last)
	later := int64(0)
	if m.back {
		later = length.Seconds // they go first
	}
	month := startOfMonth(shift(hook.first, -later))
	for month <= hook.last {
		month = edtf.Months(1).From(month)
		for second := later - 2; second <= later; second++ {
			try(shift(month, second))
		}
	}
	return shortest, longest
}

// startOfMonth returns the first instant of the month in which i lies, or i where no calendar goes so far.
func startOfMonth(i edtf.Instant) edtf.Instant {
	t, ok := i.Time()
	if !ok {
		return i
	}
	return startOfDay(dayNumber(i) - int64(t.Day()-1)) // not by the year, which an int of 32 bits may not hold
}
