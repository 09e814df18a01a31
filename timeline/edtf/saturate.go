package edtf

import "math"

// Sums and products that stop at the greatest and the least int64.

// plus returns a + b.
func plus(a, b int64) int64 {
	sum := a + b
	if a < 0 == (b < 0) && a < 0 != (sum < 0) {
		return limitOf(a < 0)
	}
	return sum
}

// minus returns a - b.
func minus(a, b int64) int64 {
	difference := a - b
	if a < 0 != (b < 0) && a < 0 != (difference < 0) {
		return limitOf(a < 0)
	}
	return difference
}

// times returns a * b, for a b above zero.
func times(a, b int64) int64 {
	product := a * b
	if product/b != a {
		return limitOf(a < 0)
	}
	return product
}

// total returns n * unit + rest, for a rest from zero to the unit. It stops nowhere on the way to what fits.
func total(n, unit, rest int64) int64 {
	if n < 0 {
		n, rest = n+1, rest-unit
	}
	return plus(times(n, unit), rest)
}

// limitOf returns the last number on one side of zero.
func limitOf(negative bool) int64 {
	if negative {
		return math.MinInt64
	}
	return math.MaxInt64
}
