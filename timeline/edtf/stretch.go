package edtf

import "strconv"

// stretch is a part of the calendar that one date names without gaps: a day, a month, a year, or all of them that start
// with the same digits, as in "2025-01-2X" and "201X". Two stretches are apart, or one lies in the other.
type stretch struct {
	time span
	date day // one of its days
	size int
}

// The sizes from fine to coarse. Above yearSize each cuts one more digit off the year.
const (
	daySize = iota
	tenDays // "2025-01-2X"
	monthSize
	tenMonths // "2025-1X"
	yearSize
)

// stretches goes through all stretches that an instant lies in, from fine to coarse.
type stretches struct {
	date day
	size int
}

// stretchesAt returns the stretches that the instant lies in.
func stretchesAt(instant Instant) stretches {
	s := stretches{date: dayOf(instant)}
	if !hasDays(s.date.year) {
		s.size = yearSize
	}
	return s
}

// stretchAt returns the stretch of one size that the instant lies in, if a date can name it.
func stretchAt(instant Instant, size int) (stretch, bool) {
	s := stretches{dayOf(instant), size}
	if size < yearSize && !hasDays(s.date.year) {
		return stretch{}, false
	}
	return s.next()
}

// hasDays reports whether dates name the days of the year, which they do where it has four digits.
func hasDays(year int64) bool { return -9999 <= year && year <= 9999 }

// next returns the next stretch, and false where there is none that seconds can hold.
func (s *stretches) next() (stretch, bool) {
	d, size := s.date, s.size
	s.size++
	var first, last day
	switch size {
	case daySize:
		first, last = d, d
	case tenDays:
		first = day{d.year, d.month, max(d.day/10*10, 1)}
		last = day{d.year, d.month, min(d.day/10*10+9, daysIn(d.year, d.month))}
	case monthSize:
		first, last = day{d.year, d.month, 1}, day{d.year, d.month, daysIn(d.year, d.month)}
	case tenMonths:
		month := min(d.month/10*10+9, 12)
		first, last = day{d.year, max(d.month/10*10, 1), 1}, day{d.year, month, daysIn(d.year, month)}
	default:
		from, to, ok := yearsAlike(d.year, size-yearSize)
		if !ok || from < minYear || to >= maxYear {
			return stretch{}, false
		}
		first, last = day{from, 1, 1}, day{to, 12, 31}
	}
	return stretch{span{first.first(), last.last()}, d, size}, true
}

// yearsAlike returns the years that differ from the given one in their last digits alone, so many of them, if a date
// can name them together.
func yearsAlike(year int64, digits int) (from, to int64, ok bool) {
	unit := powerOfTen(digits)
	least := max(year, -year) / unit * unit // without its sign
	if hasDays(year) && digits > 4 || !hasDays(year) && least == 0 {
		return 0, 0, false
	}
	if year < 0 {
		return -(least + unit - 1), -max(least, 1), true
	}
	return least, least + unit - 1, true
}

// powerOfTen returns 1 with so many zeros.
func powerOfTen(zeros int) int64 {
	n := int64(1)
	for range zeros {
		n *= 10
	}
	return n
}

// appendTo appends the text of s to b.
func (s stretch) appendTo(b []byte) []byte {
	if s.size == daySize {
		return appendDay(b, s.date)
	}
	b = appendYears(b, s.date.year, max(s.size-yearSize, 0))
	if s.size >= yearSize {
		return b
	}
	b = appendTwoDigits(append(b, '-'), s.date.month, s.size == tenMonths)
	if s.size >= monthSize {
		return b
	}
	return appendTwoDigits(append(b, '-'), s.date.day, s.size == tenDays)
}

// appendDay appends the text of a day whose year has four digits.
func appendDay(b []byte, d day) []byte {
	year := int(d.year)
	if year < 0 {
		b, year = append(b, '-'), -year
	}
	century, year := year/100, year%100
	return append(b, byte('0'+century/10), byte('0'+century%10), byte('0'+year/10), byte('0'+year%10),
		'-', byte('0'+d.month/10), byte('0'+d.month%10), '-', byte('0'+d.day/10), byte('0'+d.day%10))
}

// label returns the text of s.
func (s stretch) label() label {
	var l label
	l.size = len(s.appendTo(l.bytes[:0]))
	return l
}

// labelTo returns the text of the range from s to t.
func (s stretch) labelTo(t stretch) label {
	var l label
	l.size = len(t.appendTo(append(s.appendTo(l.bytes[:0]), ".."...)))
	return l
}

// appendTwoDigits appends a number of two digits, the last perhaps unspecified.
func appendTwoDigits(b []byte, n int, unspecified bool) []byte {
	if unspecified {
		return append(b, byte('0'+n/10), 'X')
	}
	return append(b, byte('0'+n/10), byte('0'+n%10))
}

// appendYears appends the shortest text of a year, or of all that differ from it in so many of their last digits.
func appendYears(b []byte, year int64, digits int) []byte {
	if !hasDays(year) {
		return appendLongYears(append(b, 'Y'), year, digits)
	}
	if year < 0 {
		b, year = append(b, '-'), -year
	}
	for place := 3; place >= 0; place-- {
		if place < digits {
			b = append(b, 'X')
		} else {
			b = append(b, byte('0'+year/powerOfTen(place)%10))
		}
	}
	return b
}

// appendLongYears is appendYears after the Y.
func appendLongYears(b []byte, year int64, digits int) []byte {
	year -= year % powerOfTen(digits)
	zeros, start := 0, year
	for ; start%10 == 0; start /= 10 {
		zeros++
	}
	if zeros < 3 { // E2 is as long as two zeros, and stands after them
		b = strconv.AppendInt(b, year, 10)
	} else {
		b = strconv.AppendInt(b, start, 10)
		b = strconv.AppendInt(append(b, 'E'), int64(zeros), 10)
	}
	if digits > 0 {
		significant := len(strconv.AppendInt(nil, max(year, -year), 10)) - digits
		b = strconv.AppendInt(append(b, 'S'), int64(significant), 10)
	}
	return b
}
