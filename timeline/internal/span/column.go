package span

import (
	"encoding/binary"
	"math"
	"slices"
	"sort"
)

// A column is a sorted list of instants that tells how many of them lie below any other.
//
// Unbounded values are only counted. A bounded one is an offset from the least of them, in the greatest unit that divides all
// offsets, so that days are small numbers. The high bits of the offset choose a bucket, and the directory says where each
// bucket starts. The low bits are all that is stored of the value, in as few bytes as they need: none at
// all where there are several values to a day.
//
//	directory   0   4   4   7          bucket 2 starts at position 4
//	low bits    1569    036            and holds three values
type column struct {
	base, last int64    // the least and the greatest bounded value
	unit       uint64   // in seconds, divides every v - base
	shift      uint     // how many low bits an offset has
	width      int      // how many bytes hold them
	low, high  int      // positions of the first bounded value and of the first above all bounded ones
	n          int      // number of values
	starts     []uint32 // position at which each bucket starts, and high
	rest       []byte   // low bits of every value below high, by position, and eight bytes more
}

// perBucket is how many values a bucket holds on average, at least.
const perBucket = 4

// newColumn makes a column of the values, which may be in any order, and returns them in order too.
func newColumn(values []int64) (column, []int64) {
	c := column{n: len(values)}
	c.measure(values)
	c.count(values)
	sorted := c.sort(values)
	if c.width > 0 {
		c.pack(sorted)
	}
	return c, sorted
}

// measure finds the range and the unit of the values and how to cut their offsets.
func (c *column) measure(values []int64) {
	c.base, c.last, c.high = math.MaxInt64, math.MinInt64, c.n
	for _, v := range values {
		switch {
		case v == math.MinInt64:
			c.low++
		case v == math.MaxInt64:
			c.high--
		default:
			c.base, c.last = min(c.base, v), max(c.last, v)
		}
	}
	if c.low == c.high {
		c.base, c.last = 0, 0
	}
	for _, v := range values {
		if bounded(v) {
			c.unit = gcd(c.unit, uint64(v)-uint64(c.base))
		}
	}
	c.unit = max(c.unit, 1)
	for c.offset(c.last)>>c.shift >= uint64(max(c.n/perBucket, 1)) {
		c.shift++
	}
	c.width = int(c.shift+7) / 8
}

// count fills the directory.
func (c *column) count(values []int64) {
	c.starts = make([]uint32, c.offset(c.last)>>c.shift+2)
	for _, v := range values {
		if bounded(v) {
			c.starts[c.offset(v)>>c.shift+1]++
		}
	}
	c.starts[0] = uint32(c.low)
	for k := range c.starts[1:] {
		c.starts[k+1] += c.starts[k]
	}
}

// sort returns the values in order: each bucket takes its own and is sorted by itself.
func (c *column) sort(values []int64) []int64 {
	sorted, next := make([]int64, c.n), slices.Clone(c.starts)
	for i := range c.low {
		sorted[i] = math.MinInt64
	}
	for i := c.high; i < c.n; i++ {
		sorted[i] = math.MaxInt64
	}
	for _, v := range values {
		if bounded(v) {
			k := c.offset(v) >> c.shift
			sorted[next[k]] = v
			next[k]++
		}
	}
	for k := 0; c.width > 0 && k < len(c.starts)-1; k++ {
		slices.Sort(sorted[c.starts[k]:c.starts[k+1]])
	}
	return sorted
}

// pack stores the low bits of the sorted values.
func (c *column) pack(sorted []int64) {
	c.rest = make([]byte, c.high*c.width+8)
	for i := c.low; i < c.high; i++ {
		low := c.offset(sorted[i]) & c.mask()
		for b := range c.width {
			c.rest[i*c.width+b] = byte(low >> (8 * b))
		}
	}
}

// below returns how many values are less than v.
func (c *column) below(v int64) int {
	switch {
	case v == math.MinInt64:
		return 0
	case v <= c.base:
		return c.low
	case v > c.last:
		return c.high
	}
	offset := (uint64(v)-uint64(c.base)-1)/c.unit + 1 // rounded up
	k, low := offset>>c.shift, offset&c.mask()
	i, j := int(c.starts[k]), int(c.starts[k+1])
	if low == 0 {
		return i
	}
	for j-i > 16 {
		if h := int(uint(i+j) / 2); c.lowBits(h) < low {
			i = h + 1
		} else {
			j = h
		}
	}
	for i < j && c.lowBits(i) < low {
		i++
	}
	return i
}

// through returns how many values are v or less.
func (c *column) through(v int64) int {
	if v == math.MaxInt64 {
		return c.n
	}
	return c.below(v + 1)
}

// at returns the value at a position.
func (c *column) at(position int) int64 {
	switch {
	case position < c.low:
		return math.MinInt64
	case position >= c.high:
		return math.MaxInt64
	}
	k := sort.Search(len(c.starts), func(k int) bool { return int(c.starts[k]) > position }) - 1
	offset := uint64(k) << c.shift
	if c.width > 0 {
		offset |= c.lowBits(position)
	}
	return int64(uint64(c.base) + offset*c.unit)
}

// lowBits returns the low bits of the value at a position, if there are any.
func (c *column) lowBits(position int) uint64 {
	return binary.LittleEndian.Uint64(c.rest[position*c.width:]) & c.mask()
}

func (c *column) mask() uint64 {
	return 1<<c.shift - 1
}

// offset returns how many units the bounded value v lies above the least.
func (c *column) offset(v int64) uint64 {
	return (uint64(v) - uint64(c.base)) / c.unit
}

func bounded(v int64) bool {
	return v != math.MinInt64 && v != math.MaxInt64
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func (c *column) size() int {
	return 4*cap(c.starts) + cap(c.rest)
}
