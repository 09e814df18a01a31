package edtf

import (
	"cmp"
	"strings"
)

// bigYear is a year of any size: its digits, then zeros. Those from keep on are not significant and stand for any
// others. Only the texts are kept, so that a year costs no more than its length.
type bigYear struct {
	negative bool
	digits   string // without leading zeros
	zeros    string // how many follow, in decimal; "" is none
	keep     int64  // how many digits are significant
	rest     byte   // the digit that is taken for the others: '0' or '9'
}

// far is the difference that stands for all that are no smaller: far beyond the years that seconds tell apart, and small
// enough to be added to.
const far = 1 << 40

// readYear returns the first and the last year of a text without its Y, such as "-3388E2S3".
func readYear(text string) (first, last bigYear) {
	text, negative := strings.CutPrefix(text, "-")
	text, keep, limited := strings.Cut(text, "S")
	digits, zeros, _ := strings.Cut(text, "E")
	least := bigYear{negative, strings.TrimLeft(digits, "0"), zeros, far, '0'}
	if !limited {
		return least, least
	}
	least.keep = number(keep)
	most := least
	most.rest = '9'
	if negative {
		return most, least
	}
	return least, most
}

// number returns the value of decimal digits, far if it is greater.
func number(digits string) int64 {
	n := int64(0)
	for _, c := range []byte(digits) {
		if n = n*10 + int64(c-'0'); n >= far {
			return far
		}
	}
	return n
}

// size returns how many digits y has, far if there are more.
func (y bigYear) size() int64 { return min(int64(len(y.digits))+number(y.zeros), far) }

// digit returns a digit of y, counted from the left; those before the first are zero.
func (y bigYear) digit(i int64) int64 {
	switch {
	case i < 0:
		return 0
	case i >= y.keep:
		return int64(y.rest - '0')
	case i < int64(len(y.digits)):
		return int64(y.digits[i] - '0')
	}
	return 0
}

// year returns y as a number, far or -far where it is beyond.
func (y bigYear) year() int64 {
	n := int64(0)
	for i, size := int64(0), y.size(); i < size && n < far; i++ {
		n = n*10 + y.digit(i)
	}
	if n = min(n, far); y.negative {
		return -n
	}
	return n
}

// precision returns how finely y is said.
func (y bigYear) precision() Precision {
	switch vague := y.size() - y.keep; {
	case vague <= 0:
		return Year
	case vague == 1:
		return Decade
	case vague == 2:
		return Century
	}
	return Millennium
}

// minus returns y - z: exactly if it is -1, 0 or 1; otherwise only the sign is right.
func (y bigYear) minus(z bigYear) int64 {
	switch {
	case y == z:
		return 0
	case y.negative && z.negative:
		return z.magnitudeMinus(y)
	case y.negative:
		return -far
	case z.negative:
		return far
	}
	return y.magnitudeMinus(z)
}

// compare returns -1, 0 or +1 as y is before, the same as or after z.
func (y bigYear) compare(z bigYear) int { return cmp.Compare(y.minus(z), 0) }

// magnitudeMinus is minus for the years without their signs.
func (y bigYear) magnitudeMinus(z bigYear) int64 {
	switch longer := y.sizeMinus(z); {
	case longer < -1:
		return -far
	case longer > 1:
		return far
	default:
		return subtract(y, max(0, -longer), z, max(0, longer))
	}
}

// sizeMinus returns how many more digits y has than z, far or -far if it is beyond.
func (y bigYear) sizeMinus(z bigYear) int64 {
	n := int64(len(y.digits)) - int64(len(z.digits))
	if y.zeros == z.zeros {
		return n
	}
	a, b := bigYear{digits: y.zeros, keep: far}, bigYear{digits: z.zeros, keep: far}
	longer := a.sizeMinus(b)
	return n + subtract(a, max(0, -longer), b, max(0, longer))
}

// subtract returns the difference of two numbers before whose digits stand so many zeros that they are equally
// long, far or -far if it is beyond. It goes from the left, where a difference that has once become far stays so,
// and steps over the rows of equal digits in which it stays the same.
func subtract(y bigYear, y0 int64, z bigYear, z0 int64) int64 {
	n := int64(0)
	for i, size := int64(0), y.size()+y0; i < size; i++ {
		last := n
		n = n*10 + y.digit(i-y0) - z.digit(i-z0)
		if n <= -far || n >= far {
			return max(-far, min(n, far))
		}
		if n == last {
			i = max(i, min(y.row(i-y0)+y0, z.row(i-z0)+z0, size)-1)
		}
	}
	return n
}

// row returns how far the digits of y from the i-th on are known to be the same.
func (y bigYear) row(i int64) int64 {
	switch {
	case i < int64(len(y.digits)):
		return i + 1
	case i < y.keep:
		return y.keep
	}
	return far
}
