package edtf

import (
	"fmt"
	"sort"
)

// unit is one date: all that EDTF has but for intervals and sets. What happened at a unit did so at some time from
// its first to its last instant.
type unit struct {
	first, last Instant
	pattern     pattern // its digits, unless it is a long year
	long        string  // the year after its Y, where that is saturated
	facts       facts
}

// boundDate bounds u where all digits are known, and reports whether there is such a day.
func (u *unit) boundDate() bool {
	d := &u.pattern
	year, month := d.yearAt(0), twoDigits(d.month[0], d.month[1])
	switch u.facts.precision {
	case Year:
		u.first, u.last = firstOfYear(year), lastOfYear(year)
	case Season:
		u.first, u.last = season(month).in(year)
	case Month:
		u.first, u.last = firstOfMonth(year, month), before(firstOfMonth(year, month+1))
	case Day:
		date := day{year, month, twoDigits(d.day[0], d.day[1])}
		u.first, u.last = date.first(), date.last()
		return date.day <= daysIn(year, month)
	}
	return true
}

// boundPattern bounds u where some digits are unspecified, and reports whether some day fits.
func (u *unit) boundPattern() bool {
	d := &u.pattern
	u.facts.flags |= unspecified
	if d.isGapped() {
		u.facts.flags |= gapped
	}
	u.facts.level = max(u.facts.level, d.level())
	firstYear, lastYear := d.yearAt(0), d.yearAt(d.years()-1)
	if u.facts.precision == Season {
		u.first, _ = d.season().in(firstYear)
		_, u.last = d.season().in(lastYear)
		return true
	}
	u.facts.precision = d.precision()
	first, some := d.next(day{firstYear, 1, 1})
	last, _ := d.previous(day{lastYear + 1, 1, 1})
	u.first, u.last = first.first(), last.last()
	return some
}

var monthNames = [...]string{"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December"}

// noSuchDay says why no day of the calendar fits d.
func (d *pattern) noSuchDay() string {
	if d.isUnspecified() {
		return "no month that fits has such a day"
	}
	year, month := d.yearAt(0), twoDigits(d.month[0], d.month[1])
	return fmt.Sprintf("%s %d has %d days", monthNames[month-1], year, daysIn(year, month))
}

// notBefore returns the first instant that fits u and is not before the given one, which is not after the last of u.
func (u *unit) notBefore(instant Instant) Instant {
	if instant <= u.first {
		return u.first
	}
	if u.facts.precision == Season {
		return u.seasonNotBefore(instant)
	}
	next, _ := u.pattern.next(dayOf(instant))
	return max(instant, next.first())
}

// notAfter returns the last instant that fits u and is not after the given one, which is not before the first of u.
func (u *unit) notAfter(instant Instant) Instant {
	if instant >= u.last {
		return u.last
	}
	if u.facts.precision == Season {
		return u.seasonNotAfter(instant)
	}
	previous, _ := u.pattern.previous(dayOf(instant + secondsPerDay))
	return min(instant, previous.last())
}

// seasonNotBefore is notBefore for a season of some year.
func (u *unit) seasonNotBefore(instant Instant) Instant {
	i := sort.Search(u.pattern.years()-1, func(i int) bool {
		_, last := u.pattern.seasonAt(i)
		return last >= instant
	})
	first, _ := u.pattern.seasonAt(i)
	return max(first, instant)
}

// seasonNotAfter is notAfter for a season of some year.
func (u *unit) seasonNotAfter(instant Instant) Instant {
	i := sort.Search(u.pattern.years()-1, func(i int) bool {
		first, _ := u.pattern.seasonAt(i + 1)
		return first > instant
	})
	_, last := u.pattern.seasonAt(i)
	return min(last, instant)
}
