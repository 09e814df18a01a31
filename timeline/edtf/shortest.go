package edtf

// Date returns the date that says b in the fewest bytes, and of equally short ones the first in the order of bytes, if
// there is one: its Bounds are b. It leaves out no time between those that b admits, as "[2025-01-25,2025-01-31]" would,
// names no season, and is no {all of} set. So what started and ended from 25 to 31 January 2025 is
// "[2025-01-25..2025-01-31]", on one of these days. Where nothing is bounded it is the zero Date.
//
// There is none for a start or an end that lies between two times of day, nor for a start and an end that lie in different
// times if one of these is no day, month, year or the like, nor for years that int64 seconds cannot hold.
func (b Bounds) Date() (Date, bool) {
	var memory [128]byte
	text := b.appendShortest(memory[:0])
	d, err := Parse(string(text))
	if err != nil || d.Bounds() != b {
		return Date{}, false
	}
	return d, true
}

// appendShortest appends the text of the shortest date. If there is none it appends what is no date, or one of other bounds.
func (b Bounds) appendShortest(text []byte) []byte {
	start, end := span{b.EarliestStart, b.LatestStart}, span{b.EarliestEnd, b.LatestEnd}
	switch {
	case b == anyTime:
		return text
	case start != end:
		return b.appendEnd(append(b.appendStart(text), '/'))
	case start.first == noStart:
		return append(appendEnding(append(text, "[.."...), end.last), ']')
	case end.last == noEnd:
		return append(appendStarting(append(text, '['), start.first), "..]"...)
	case start.first == start.last:
		return appendSecond(text, start.first)
	}
	whole := func(s stretch) bool { return s.time == start }
	if single := appendBest(text, start.first, whole); len(single) > len(text) {
		return single
	}
	return start.appendSet(text)
}

// appendSet appends the shortest [one of] set that fills s without gaps. There is one where s starts with a day, or with
// a year that has no days of its own, and ends with one.
func (s span) appendSet(text []byte) []byte {
	starting, ending := stretchesAt(s.first), stretchesAt(s.last)
	first, started := starting.next()
	last, ended := ending.next()
	if !started || !ended || first.time.first != s.first || last.time.last != s.last {
		return append(text, '[') // is no date
	}
	c := newCover(s)
	c.from(s.first)
	return append(text, c.best.text()...)
}

// appendStart appends what stands before the / of an interval.
func (b Bounds) appendStart(text []byte) []byte {
	switch {
	case b.LatestStart == noStart:
		return append(text, ".."...)
	case b.EarliestStart == noStart && b.LatestStart == b.LatestEnd:
		return text
	case b.EarliestStart == noStart:
		return appendEnding(append(text, ".."...), b.LatestStart)
	}
	return appendBest(text, b.EarliestStart, func(s stretch) bool {
		return s.time.first == b.EarliestStart && min(s.time.last, b.LatestEnd) == b.LatestStart
	})
}

// appendEnd appends what stands after the / of an interval.
func (b Bounds) appendEnd(text []byte) []byte {
	switch {
	case b.EarliestEnd == noEnd:
		return append(text, ".."...)
	case b.LatestEnd == noEnd && b.EarliestEnd == b.EarliestStart:
		return text
	case b.LatestEnd == noEnd:
		return append(appendStarting(text, b.EarliestEnd), ".."...)
	}
	return appendBest(text, b.LatestEnd, func(s stretch) bool {
		return s.time.last == b.LatestEnd && max(s.time.first, b.EarliestStart) == b.EarliestEnd
	})
}

// appendStarting appends the shortest text of a stretch that starts at the instant.
func appendStarting(text []byte, first Instant) []byte {
	return appendBest(text, first, func(s stretch) bool { return s.time.first == first })
}

// appendEnding appends the shortest text of a stretch that ends at the instant.
func appendEnding(text []byte, last Instant) []byte {
	return appendBest(text, last, func(s stretch) bool { return s.time.last == last })
}

// appendBest appends the shortest text of the stretches that the instant lies in and that fit, if there is any.
func appendBest(text []byte, at Instant, fits func(stretch) bool) []byte {
	var best label
	all := stretchesAt(at)
	for s, ok := all.next(); ok; s, ok = all.next() {
		if fits(s) {
			best.improve(s.label())
		}
	}
	return append(text, best.text()...)
}

// appendSecond appends the shortest text of a second. That of midnight may be the last hour of the day before.
func appendSecond(text []byte, at Instant) []byte {
	second := floorMod(at, secondsPerDay)
	var best label
	if date := dayOf(at); hasDays(date.year) {
		best.improve(secondOf(date, second))
	}
	if date := dayOf(at - second - 1); second == 0 && hasDays(date.year) {
		best.improve(secondOf(date, secondsPerDay))
	}
	return append(text, best.text()...)
}

// secondOf returns the label of a second of the day.
func secondOf(date day, second Instant) label {
	var l label
	b := stretch{date: date}.appendTo(l.bytes[:0])
	for i, n := range [...]Instant{second / secondsPerHour, second / 60 % 60, second % 60} {
		b = appendTwoDigits(append(b, "T::"[i]), int(n), false)
	}
	l.size = len(b)
	return l
}
