package edtf

import (
	"cmp"
	"slices"
	"sort"
)

// pattern is a year of four digits, with or without a month (or season) and a day, in which any digit may be X,
// unspecified. Absent parts are zero.
type pattern struct {
	negative   bool
	year       [4]byte
	month, day [2]byte
}

// digits returns all digits of d in a row, with zeros where it ends early.
func (d *pattern) digits() [8]byte {
	return [8]byte{d.year[0], d.year[1], d.year[2], d.year[3], d.month[0], d.month[1], d.day[0], d.day[1]}
}

// isUnspecified reports whether d has an X.
func (d *pattern) isUnspecified() bool {
	digits := d.digits()
	return slices.Contains(digits[:], 'X')
}

// isGapped reports whether d has an X before another digit, so that the days that fit it may have others between them.
func (d *pattern) isGapped() bool {
	digits := d.digits()
	rest := digits[slices.Index(digits[:], 'X'):]
	return slices.ContainsFunc(rest, func(c byte) bool { return c != 'X' && c != 0 })
}

// level returns 1 for the forms of level 1, in which the last one or two digits of a year, a month, a day, or a
// month and its day are unspecified, and 2 for all others.
func (d *pattern) level() uint8 {
	shape := d.digits()
	for i, c := range shape {
		switch c {
		case 0:
			shape[i] = '.'
		case 'X':
		default:
			shape[i] = 'd'
		}
	}
	switch string(shape[:]) {
	case "dddX....", "ddXX....", "ddddXX..", "ddddddXX", "ddddXXXX":
		return 1
	}
	return 2
}

// precision returns how fine the last digit is that d specifies.
func (d *pattern) precision() Precision {
	of := [8]Precision{Millennium, Century, Decade, Year, Month, Month, Day, Day}
	p := Unstated
	for i, c := range d.digits() {
		if c != 'X' && c != 0 {
			p = of[i]
		}
	}
	return p
}

// fits returns the numbers from 1 to the limit, at most 31, that two digits may stand for: bit n for n. Absent digits stand
// for any.
func fits(digits [2]byte, limit int) uint32 {
	var set uint32
	for n := 1; n <= limit; n++ {
		if mayBe(digits[0], n/10) && mayBe(digits[1], n%10) {
			set |= 1 << n
		}
	}
	return set
}

// mayBeIn reports whether two digits may stand for a number from 1 to the limit.
func mayBeIn(digits [2]byte, limit int) bool {
	if n := twoDigits(digits[0], digits[1]); n >= 0 {
		return 1 <= n && n <= limit
	}
	return fits(digits, limit) != 0
}

// mayBe reports whether the digit may stand for n.
func mayBe(digit byte, n int) bool { return digit == 'X' || digit == 0 || digit == '0'+byte(n) }

// width returns how many numbers fit the digits of the year.
func (d *pattern) width() int {
	n := 1
	for _, c := range d.year {
		if c == 'X' {
			n *= 10
		}
	}
	return n
}

// years returns how many years fit d: there is no year -0000.
func (d *pattern) years() int {
	n := d.width()
	if d.negative && d.yearAt(n-1) == 0 {
		n--
	}
	return n
}

// yearAt returns the year that has i earlier ones that fit.
func (d *pattern) yearAt(i int) int64 {
	if d.negative {
		i = d.width() - 1 - i
	}
	year, unit := 0, 1
	for j := len(d.year) - 1; j >= 0; j-- {
		digit := int(d.year[j] - '0')
		if d.year[j] == 'X' {
			digit, i = i%10, i/10
		}
		year, unit = year+digit*unit, unit*10
	}
	if d.negative {
		year = -year
	}
	return int64(year)
}

// yearsBefore returns how many of the years that fit are before the given one.
func (d *pattern) yearsBefore(year int64) int {
	return sort.Search(d.years(), func(i int) bool { return d.yearAt(i) >= year })
}

// next returns the first day that fits d and is not before the given one.
func (d *pattern) next(from day) (day, bool) {
	months, days := fits(d.month, 12), fits(d.day, 31)
	for i := d.yearsBefore(from.year); i < d.years(); i++ {
		year := d.yearAt(i)
		for rest := months; rest != 0; rest &= rest - 1 {
			month := lowest(rest)
			if left := days & upTo(daysIn(year, month)) &^ from.earlierIn(year, month); left != 0 {
				return day{year, month, lowest(left)}, true
			}
		}
	}
	return day{}, false
}

// previous returns the last day that fits d and is before the given one.
func (d *pattern) previous(limit day) (day, bool) {
	months, days := fits(d.month, 12), fits(d.day, 31)
	for i := d.yearsBefore(limit.year+1) - 1; i >= 0; i-- {
		year := d.yearAt(i)
		for rest := months; rest != 0; rest &^= 1 << highest(rest) {
			month := highest(rest)
			if left := days & upTo(daysIn(year, month)) & limit.earlierIn(year, month); left != 0 {
				return day{year, month, highest(left)}, true
			}
		}
	}
	return day{}, false
}

// earlierIn returns the days of a month that are before d.
func (d day) earlierIn(year int64, month int) uint32 {
	switch c := cmp.Or(cmp.Compare(year, d.year), cmp.Compare(month, d.month)); {
	case c < 0:
		return upTo(31)
	case c > 0:
		return 0
	}
	return upTo(d.day - 1)
}

// upTo returns the set of the numbers from 1 to n, at most 31.
func upTo(n int) uint32 { return 1<<(n+1) - 2 }
