package edtf

import "math/bits"

// The arithmetic of the proleptic Gregorian calendar: every year has Gregorian leap years, 0000 is the year before
// 0001, and a day has 86,400 seconds. Instants are seconds since 1970-01-01T00:00:00Z.

const (
	secondsPerDay = 86_400

	// The first instants of these years and of all between them fit an int64.
	minYear = -292_277_022_656
	maxYear = +292_277_026_596
)

// day is a day of the calendar.
type day struct {
	year       int64
	month, day int
}

// isLeap reports whether the year has a 29 February.
func isLeap(year int64) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

// daysIn returns the number of days of a month.
func daysIn(year int64, month int) int {
	switch month {
	case 2:
		if isLeap(year) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// daysInYear returns the number of days of a year.
func daysInYear(year int64) int64 {
	if isLeap(year) {
		return 366
	}
	return 365
}

// Days are counted in years that start in March, so that a leap day ends its year, and in eras of 400 years, which all
// have the same length.
const (
	daysPerEra     = 146_097
	marchEraToUnix = 719_468 // days from 0000-03-01 to 1970-01-01
)

// dayNumber returns the days from 1970-01-01 to d.
func dayNumber(d day) int64 {
	year, month := d.year, int64(d.month)-3
	if month < 0 {
		year, month = year-1, month+12
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	dayOfYear := (153*month+2)/5 + int64(d.day) - 1 // 153 days in any five months from March or August
	return era*daysPerEra + yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear - marchEraToUnix
}

// dayOf returns the day that holds the instant.
func dayOf(instant Instant) day { return dayNumbered(int64(floorDiv(instant, secondsPerDay))) }

// dayNumbered returns the day that comes so many days after 1970-01-01, as C. Neri and L. Schneider, Euclidean affine
// functions and their application to calendar algorithms (2022), find it: by multiplications where others divide.
func dayNumbered(number int64) day {
	const eras = 800_000_000 // added, so that the days are counted from before all instants
	n := uint64(number + marchEraToUnix + eras*daysPerEra)
	century, dayOfCentury := (4*n+3)/daysPerEra, uint32((4*n+3)%daysPerEra)|3
	year, rest := bits.Mul32(2_939_745, dayOfCentury)
	month := 2141*(rest/2_939_745/4) + 197_913
	d := day{int64(century*100+uint64(year)) - eras*400, int(month >> 16), int(month&0xffff)/2141 + 1}
	if d.month > 12 {
		d.year, d.month = d.year+1, d.month-12
	}
	return d
}

// floorDiv divides and rounds towards the past.
func floorDiv[T int64 | Instant](a, b T) T {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// floorMod returns what floorDiv leaves.
func floorMod[T int64 | Instant](a, b T) T { return a - floorDiv(a, b)*b }

// first returns the first instant of d, saturated.
func (d day) first() Instant {
	switch {
	case d.year < minYear:
		return DistantPast
	case d.year > maxYear:
		return DistantFuture
	}
	return Instant(dayNumber(d)) * secondsPerDay
}

// last returns the last instant of d, which must not lie in a year that saturates.
func (d day) last() Instant { return d.first() + secondsPerDay - 1 }

// firstOfMonth returns the first instant of a month; a month beyond 12 lies in the next year.
func firstOfMonth(year int64, month int) Instant {
	if month > 12 {
		year, month = year+1, month-12
	}
	return day{year, month, 1}.first()
}

// firstOfYear returns the first instant of a year, saturated.
func firstOfYear(year int64) Instant { return day{year, 1, 1}.first() }

// before returns the instant before the first one of something, which may be saturated.
func before(first Instant) Instant {
	if first.isUnbounded() {
		return first
	}
	return first - 1
}

// lastOfYear returns the last instant of a year, saturated.
func lastOfYear(year int64) Instant { return before(firstOfYear(year + 1)) }

// lowest and highest return the least and the greatest number of a bit set that is not empty.
func lowest(set uint32) int  { return bits.TrailingZeros32(set) }
func highest(set uint32) int { return 31 - bits.LeadingZeros32(set) }
