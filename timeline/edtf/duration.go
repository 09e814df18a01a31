package edtf

import "math"

// Duration is a length of time: so many months of the calendar, which differ in length, and so many seconds besides.
// Days and weeks are seconds, for every day has 86,400 of them. Two durations are == when they have the same months and
// the same seconds: Days(7) == Weeks(1), but Months(1) is no number of days.
//
// A Duration comes from [ParseDuration], from [Hours], [Days], [Weeks], [Months] or [Years], or from a literal that names
// its fields. The zero Duration is no time at all.
type Duration struct {
	Months, Seconds int64
}

const (
	secondsPerHour = 3600
	secondsPerWeek = 7 * secondsPerDay
	monthsPerYear  = 12
	monthsPerEra   = 400 * monthsPerYear
)

// Hours returns n hours. Like Days, Weeks and Years it stops at the greatest and the least number that an int64 holds.
func Hours(n int) Duration { return Duration{Seconds: times(int64(n), secondsPerHour)} }

// Days returns n days of 24 hours.
func Days(n int) Duration { return Duration{Seconds: times(int64(n), secondsPerDay)} }

// Weeks returns n weeks of 7 days.
func Weeks(n int) Duration { return Duration{Seconds: times(int64(n), secondsPerWeek)} }

// Months returns n months of the calendar.
func Months(n int) Duration { return Duration{Months: int64(n)} }

// Years returns n years of 12 months.
func Years(n int) Duration { return Duration{Months: times(int64(n), monthsPerYear)} }

// IsZero reports whether d is no time at all.
func (d Duration) IsZero() bool { return d == Duration{} }

// From returns the instant that comes d after i, by the calendar and in UTC: first the months, then the seconds. The
// time of day stays, unless the month that is reached lacks the day: then it is the last second of that month, so that
// a month from 31 January 10:00 is 28 February 23:59:59. So From keeps the order of instants: of two, the later never
// comes out as the earlier. Where that leaves what an int64 holds it is [DistantPast] or [DistantFuture], and these two
// stay as they are.
func (d Duration) From(i Instant) Instant {
	if !i.isUnbounded() {
		i = i.plusMonths(d.Months)
	}
	if !i.isUnbounded() {
		i = Instant(plus(int64(i), d.Seconds))
	}
	return i
}

// Until returns the last instant from which d leads to i or to an earlier one: d.From of it is not after i, and of the
// next second it is. So it tells by when something must have started that takes d and has to be over at i.
// [DistantPast] and [DistantFuture] stay as they are.
func (d Duration) Until(i Instant) Instant {
	if i.isUnbounded() {
		return i
	}
	i = min(Instant(minus(int64(i), d.Seconds)), DistantFuture-1)
	if date := dayOf(i); i == date.endOfMonth() { // of a longer month all days that this one lacks lead here
		date, _ = date.plusMonths(minus(0, d.Months))
		return min(date.endOfMonth(), DistantFuture-1)
	}
	return min(i.plusMonths(minus(0, d.Months)), DistantFuture-1)
}

// plusMonths is From for months alone.
func (i Instant) plusMonths(months int64) Instant {
	date, ok := dayOf(i).plusMonths(months)
	if !ok {
		return date.endOfMonth()
	}
	return date.at(floorMod(i, secondsPerDay))
}

// plusMonths returns the day of the same number so many months later, and whether there is one: else it is the last of
// the month.
func (d day) plusMonths(months int64) (later day, ok bool) {
	n := plus(d.year*monthsPerYear+int64(d.month)-1, months)
	year := floorDiv(n, monthsPerYear)
	month := int(n-year*monthsPerYear) + 1
	last := daysIn(year, month)
	return day{year, month, min(d.day, last)}, d.day <= last
}

// endOfMonth returns the last second of the month of d, saturated.
func (d day) endOfMonth() Instant {
	return day{d.year, d.month, daysIn(d.year, d.month)}.at(secondsPerDay - 1)
}

// at returns a second of d, saturated.
func (d day) at(second Instant) Instant {
	switch {
	case d.year < minYear-1:
		return DistantPast
	case d.year > maxYear:
		return DistantFuture
	}
	return Instant(total(dayNumber(d), secondsPerDay, int64(second)))
}

// Range returns the fewest and the most seconds that d can take: the least and the greatest distance from an instant to
// what From makes of it, over all instants of the calendar. Twelve months are 365 or 366 days. Both stop at the greatest
// and the least number that an int64 holds.
func (d Duration) Range() (least, most int64) {
	eras := floorDiv(d.Months, monthsPerEra)
	fewest, longest := spansOf(d.Months - eras*monthsPerEra)
	least = total(eras, daysPerEra*secondsPerDay, fewest*secondsPerDay)
	most = total(eras, daysPerEra*secondsPerDay, longest*secondsPerDay)
	return plus(least, d.Seconds), plus(most, d.Seconds)
}

// spansOf returns the fewest and the most days from the start of a month to that so many months later, up to 400 years.
// No start lies farther from its end than the first or the last instant of its month does.
func spansOf(months int64) (fewest, most int64) {
	const common = 1 // a year without a leap day
	fewest = math.MaxInt64
	for first := range monthsPerYear {
		days, februaries := 365*(months/monthsPerYear), months/monthsPerYear
		for i := range int(months % monthsPerYear) {
			month := (first+i)%monthsPerYear + 1
			days += int64(daysIn(common, month))
			if month == 2 {
				februaries++
			}
		}
		fewest = min(fewest, days+leapYears(97, februaries)) // from 97 on come three centuries without a leap day
		most = max(most, days+leapYears(304, februaries))    // from 304 on the one with a leap day comes soonest
	}
	return fewest, most
}

// leapYears returns how many of so many years from the first one on, which is not before 1, are leap years.
func leapYears(first, years int64) int64 {
	before := func(year int64) int64 { return (year-1)/4 - (year-1)/100 + (year-1)/400 }
	return before(first+years) - before(first)
}
