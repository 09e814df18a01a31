package edtf

import (
	"bytes"
	"slices"
)

// cover looks for the shortest [one of] set whose members fill a time without gaps. It goes through the time from its
// start, and takes at each place each of the stretches that start there and the longest range of years, of months and of
// days. Shorter ranges gain nothing: to lengthen one over what follows takes fewer bytes than a member of its own does.
// A way ends where it is longer than the best set so far.
type cover struct {
	end  Instant
	path [6]label // the members so far
	n    int
	size int // of the set so far, with a byte after each member
	best label
}

// newCover returns a cover of the time, before its search.
func newCover(time span) cover {
	c := cover{end: time.last, size: len("[")}
	c.best.size = len(c.best.bytes) // no set is as long
	return c
}

// from goes on at the instant.
func (c *cover) from(at Instant) {
	if at > c.end {
		c.finish()
		return
	}
	c.takeRange(at, c.end, yearSize)
	for _, size := range [...]int{monthSize, daySize} {
		if last := lastOfYear(9999); c.end > last {
			c.takeRange(at, last, size)
			c.takeRange(at, lastOfYear(max(dayOf(at).year, 0)), size) // as short, and first in the order of bytes
		} else {
			c.takeRange(at, c.end, size)
		}
	}
	all := stretchesAt(at)
	for s, ok := all.next(); ok && s.time.last <= c.end; s, ok = all.next() {
		if s.time.first == at {
			c.take(s.label(), s.time.last)
		}
	}
}

// takeRange goes on after the longest range of stretches of one size from the instant up to the last one.
func (c *cover) takeRange(at, last Instant, size int) {
	from, started := stretchAt(at, size)
	to, ended := stretchAt(last, size)
	if ended && to.time.last > last {
		to, ended = stretchAt(to.time.first-1, size)
	}
	if started && ended && from.time.first == at && to.time.first > at {
		c.take(from.labelTo(to), to.time.last)
	}
}

// take goes on after a member that ends at the instant, if that can still become the best set.
func (c *cover) take(member label, last Instant) {
	size := member.size + 1
	if c.n == len(c.path) || c.size+size > c.best.size {
		return
	}
	c.path[c.n] = member
	c.n, c.size = c.n+1, c.size+size
	c.from(last + 1)
	c.n, c.size = c.n-1, c.size-size
}

// finish keeps the set if it is the best so far. Its members come in the order of their bytes, so that it is the first
// of all with the same members: a comma comes before all that can follow a member of the same start.
func (c *cover) finish() {
	path := c.path
	members := path[:c.n]
	slices.SortFunc(members, func(l, m label) int { return bytes.Compare(l.text(), m.text()) })
	var set label
	text := append(set.bytes[:0], '[')
	for i := range members {
		text = append(append(text, members[i].text()...), ',')
	}
	text[len(text)-1] = ']'
	set.size = len(text)
	c.best.improve(set)
}
