package words

import (
	"math"
	"strings"

	"example.org/review/timeline/edtf"
)

// WriteBounds returns in words of the language l when something was that lies within the bounds: "on 25 January 2025",
// "some time from 25 to 31 January 2025", "by 31 January 2025", "on 25 January 2025 or later", "at any time". Each bound is
// said by its day, in UTC. Only a start or an end with a limit that is a minute or more from where its day starts or ends
// is said by seconds. A start and an end that have other limits are said apart: "starts on 20 January 2025 and ends on 31
// January 2025".
//
// Bounds are given as [edtf.Bounds.String] gives them if l is none of the languages of this package.
func WriteBounds(b edtf.Bounds, l Language) string {
	book := bookOf(l)
	if book == nil {
		return b.String()
	}
	var room [256]byte
	w := writer{book: book}
	start, end := windowOf(b.EarliestStart, b.LatestStart), windowOf(b.EarliestEnd, b.LatestEnd)
	if start == end {
		return string(w.limits(room[:0], start))
	}
	dst := append(w.start(room[:0], start), book.bounds.and...)
	return string(w.end(dst, end))
}

// window is the first and the last instant at which something may lie.
type window struct{ first, last int64 }

// windowOf returns the window between two instants, as whole days if that adds less than a minute at either end: what must
// come after something else starts a second after it at the earliest, and nobody wants to read of that second.
func windowOf(first, last edtf.Instant) window {
	const slack = 60
	exact := window{int64(first), int64(last)}
	days := exact
	if from := floorMod(exact.first, secondsPerDay); first != edtf.DistantPast && from < slack {
		days.first -= from
	}
	if to := secondsPerDay - 1 - floorMod(exact.last, secondsPerDay); last != edtf.DistantFuture && to < slack {
		days.last += to
	}
	if days.areDays() {
		return days
	}
	return exact
}

const (
	unboundedPast   = math.MinInt64
	unboundedFuture = math.MaxInt64
)

// start appends when something starts.
func (w *writer) start(dst []byte, l window) []byte {
	if l.last == unboundedPast {
		return append(dst, w.book.bounds.neverStarted...)
	}
	return w.when(dst, w.book.bounds.starts, l)
}

// end appends when something ends.
func (w *writer) end(dst []byte, l window) []byte {
	if l.first == unboundedFuture {
		return append(dst, w.book.bounds.neverEnding...)
	}
	return w.when(dst, w.book.bounds.ends, l)
}

// when appends a template with the limits of a start or an end.
func (w *writer) when(dst []byte, template string, l window) []byte {
	before, after, _ := strings.Cut(template, "{when}")
	dst = w.limits(append(dst, before...), l)
	return append(dst, after...)
}

// limits appends limits.
func (w *writer) limits(dst []byte, l window) []byte {
	text := &w.book.bounds
	first, last := l.dates()
	switch noFirst, noLast := l.first == unboundedPast, l.last == unboundedFuture; {
	case noFirst && noLast:
		return append(dst, text.anyTime...)
	case l.last == unboundedPast:
		first.year++ // the first whole year that seconds are counted in
		return w.fill(dst, text.before, &first, nil)
	case l.first == unboundedFuture:
		last.year-- // the last whole one
		return w.fill(dst, text.after, &last, nil)
	case noFirst:
		return w.fill(dst, text.by, &last, nil)
	case noLast:
		return w.fill(dst, text.later, &first, nil)
	case first == last:
		return w.fill(dst, text.on, &first, nil)
	case first.names == namesSecond && first.isSameDay(&last):
		return w.fill(dst, text.times, &first, &last)
	}
	return w.fill(dst, w.book.between.template(&first, &last), &first, &last)
}

// dates returns the two limits as dates: as days, if both are limits of whole days.
func (l window) dates() (first, last parts) {
	if l.areDays() {
		return dayAt(l.first), dayAt(l.last)
	}
	return secondAt(l.first), secondAt(l.last)
}

// areDays reports whether l starts and ends with whole days.
func (l window) areDays() bool {
	return (l.first == unboundedPast || floorMod(l.first, secondsPerDay) == 0) &&
		(l.last == unboundedFuture || floorMod(l.last, secondsPerDay) == secondsPerDay-1)
}

// isSameDay reports whether p and q are of one day.
func (p *parts) isSameDay(q *parts) bool {
	return p.year == q.year && p.month == q.month && p.day == q.day
}

// secondAt returns the second that an instant is.
func secondAt(instant int64) parts {
	p := dayAt(instant)
	p.names = namesSecond
	second := floorMod(instant, secondsPerDay)
	clock := [...]byte{'0', '0', ':', '0', '0', ':', '0', '0', 'Z'}
	for i, n := range [...]int64{second / 3600, second / 60 % 60, second % 60} {
		clock[3*i] += byte(n / 10)
		clock[3*i+1] += byte(n % 10)
	}
	p.clock = string(clock[:])
	return p
}

// dayAt returns the day of an instant in the proleptic Gregorian calendar.
func dayAt(instant int64) parts {
	// Years begin in March, so that a leap day ends its year, and are counted in yearKinds of 400.
	days := floorDiv(instant, secondsPerDay) + 719_468 // since 0000-03-01
	dayOfEra := floorMod(days, daysPerEra)
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	month := (5*dayOfYear + 2) / 153 // from March
	year := floorDiv(days, daysPerEra)*400 + yearOfEra + month/10

	p := parts{names: namesDay, month: int(month+2)%12 + 1, day: int(dayOfYear-(153*month+2)/5) + 1}
	p.setYear(year, false)
	return p
}

const (
	secondsPerDay = 86_400
	daysPerEra    = 146_097
)

// floorMod returns what floorDiv leaves over, from 0 to b-1.
func floorMod(a, b int64) int64 { return a - floorDiv(a, b)*b }
