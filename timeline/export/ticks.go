package export

import (
	"strconv"
	"time"

	"example.org/review/timeline/edtf"
)

// tick is one mark of an axis.
type tick struct {
	at    edtf.Instant
	label string // "2025", "Apr", "23", "15:04"
	whole string // what the label is a part of, where that changes: "2025" above "Apr"
	x     px     // its place on the axis
}

// step is the distance between two ticks: n units.
type step struct {
	unit  unit
	n     int
	width px // that a tick needs for itself
}

// unit is what ticks count.
type unit uint8

const (
	seconds unit = iota
	days
	months
	years
)

// steps are the distances between ticks, from the finest on.
var steps = [...]step{
	{seconds, 1, 760}, {seconds, 5, 760}, {seconds, 15, 760}, {seconds, 30, 760},
	{seconds, 60, 560}, {seconds, 5 * 60, 560}, {seconds, 15 * 60, 560}, {seconds, 30 * 60, 560},
	{seconds, 60 * 60, 560}, {seconds, 3 * 60 * 60, 560}, {seconds, 6 * 60 * 60, 560}, {seconds, 12 * 60 * 60, 800},
	{days, 1, 280}, {days, 7, 400},
	{months, 1, 400}, {months, 3, 400}, {months, 6, 560},
	{years, 1, 480}, {years, 2, 480}, {years, 5, 480}, {years, 10, 480}, {years, 20, 480}, {years, 50, 480},
	{years, 100, 640}, {years, 200, 640}, {years, 500, 640}, {years, 1000, 720}, {years, 2000, 720}, {years, 5000, 720},
}

// ticks returns the marks of s, as far apart as a step.
func (s scale) ticks(step step, said *teller) []tick {
	var ticks []tick
	whole := ""
	for t := step.floor(s.from); t <= s.to; t = step.next(t) {
		if s.broken() && s.breakFrom < t && t < s.breakTo {
			t = step.floor(s.breakTo)
			continue
		}
		if t < s.from {
			continue
		}
		tick := step.tick(t, said)
		if tick.whole == whole {
			tick.whole = ""
		} else {
			whole = tick.whole
		}
		ticks = append(ticks, tick)
	}
	ticks = s.bothSides(ticks, said)
	for i := range ticks {
		ticks[i].x = s.at(ticks[i].at)
	}
	return ticks
}

// bothSides returns ticks with one more where a side of a break has none: the year in its middle.
func (s scale) bothSides(ticks []tick, said *teller) []tick {
	if !s.broken() {
		return ticks
	}
	if middle := (s.from + s.breakFrom) / 2; len(ticks) == 0 || ticks[0].at > s.breakFrom {
		ticks = append([]tick{{at: middle, label: said.yearLabel(middle)}}, ticks...)
	}
	if middle := (s.breakTo + s.to) / 2; ticks[len(ticks)-1].at < s.breakTo {
		ticks = append(ticks, tick{at: middle, label: said.yearLabel(middle)})
	}
	return ticks
}

// step returns the finest step whose ticks have room.
func (s scale) step() step {
	i := 0
	for i < len(steps)-1 && !s.holds(steps[i]) {
		i++
	}
	return steps[i]
}

// columns returns the step of what is counted: a year where that has room for numbers as long as n, and else that of the
// ticks of other pictures.
func (s scale) columns(n int) step {
	year := step{years, 1, max(330, widthAt(strconv.Itoa(n), smallSize))}
	if finest := s.step(); finest.unit != years || !s.holds(year) {
		return finest
	}
	return year
}

// holds reports whether the ticks of a step have room.
func (s scale) holds(step step) bool {
	return step.seconds()*edtf.Instant(s.right-s.left) >= edtf.Instant(step.width)*s.length()
}

// seconds returns how long s is, at the least.
func (s step) seconds() edtf.Instant {
	return edtf.Instant(s.n) * [...]edtf.Instant{seconds: 1, days: secondsPerDay, months: 28 * secondsPerDay, years: 365 * secondsPerDay}[s.unit]
}

// floor returns the last multiple of s until t. Weeks begin on Monday.
func (s step) floor(t edtf.Instant) edtf.Instant {
	year, month, _ := time.Unix(int64(t), 0).UTC().Date()
	switch s.unit {
	case years:
		return edtf.Instant(time.Date(year-mod(year, s.n), 1, 1, 0, 0, 0, 0, time.UTC).Unix())
	case months:
		return edtf.Instant(time.Date(year, month-time.Month(mod(int(month)-1, s.n)), 1, 0, 0, 0, 0, time.UTC).Unix())
	case days:
		const monday = 4 * secondsPerDay // 5 January 1970
		return t - mod(t-monday, edtf.Instant(s.n)*secondsPerDay)
	}
	return t - mod(t, edtf.Instant(s.n))
}

// next returns the multiple of s that follows the multiple t.
func (s step) next(t edtf.Instant) edtf.Instant {
	switch s.unit {
	case years:
		return edtf.Instant(time.Unix(int64(t), 0).UTC().AddDate(s.n, 0, 0).Unix())
	case months:
		return edtf.Instant(time.Unix(int64(t), 0).UTC().AddDate(0, s.n, 0).Unix())
	}
	return t + s.seconds()
}

// mod returns the remainder of a by n, which is never negative.
func mod[T int | edtf.Instant](a, n T) T { return (a%n + n) % n }

// tick returns the mark for the multiple t. There is no year 0 to be named, so ticks of several years until then stand
// where a round number of years before the common era begins: at 1,000 BCE, not at 1,001 BCE.
func (s step) tick(t edtf.Instant, said *teller) tick {
	at := time.Unix(int64(t), 0).UTC()
	if s.unit == years && s.n > 1 && at.Year() <= 0 {
		at = at.AddDate(1, 0, 0)
		t = edtf.Instant(at.Unix())
	}
	switch s.unit {
	case years:
		return tick{at: t, label: said.yearLabel(t)}
	case months:
		return tick{at: t, label: said.picture.months[at.Month()-1], whole: said.year(t)}
	case days:
		return tick{at: t, label: strconv.Itoa(at.Day()), whole: said.month(t)}
	}
	clock := at.Format("15:04:05")
	if s.n%60 == 0 {
		clock = clock[:5]
	}
	return tick{at: t, label: clock, whole: said.day(t) + said.comma + "UTC"}
}

// yearLabel returns a year for an axis: by its number alone where that cannot be taken for anything else.
func (t *teller) yearLabel(at edtf.Instant) string {
	if year := time.Unix(int64(at), 0).UTC().Year(); 1000 <= year && year <= 9999 {
		return strconv.Itoa(year)
	}
	return t.year(at)
}
