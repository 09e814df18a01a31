package span

import (
	"encoding/binary"
	"math"
	"slices"
	"sort"
)

// perBucket is how many values a bucket of a column's directory holds on average, at least.
const perBucket = 8

// A column is a sorted multiset of instants that answers how many lie below a given one.
//
// Unbounded values are only counted. The others are kept as whole multiples of unit beyond base (days are multiples of
// 86,400 seconds), cut in two: the high bits choose a bucket, the directory says where each bucket starts, and only
// the low bits are stored, in as few bytes as they need. Where there are more values than days, none are left to store.
type column struct {
	base, last int64    // the least and the greatest bounded value
	unit       uint64   // every bounded value is base plus a multiple of it
	shift      uint     // how many low bits an offset has
	width      int      // bytes that hold them
	low, high  int      // positions of the first bounded value and of the first that is unbounded above
	starts     []uint32 // position at which each bucket starts, and one more
	rest       []byte   // the low bits of every value, by position
}

// newColumn makes the column of the values, given in any order, and returns them sorted too.
func newColumn(values []int64) (column, []int64) {
	c := frame(values)
	sorted := c.sort(values)
	if c.width > 0 {
		c.pack(sorted)
	}
	return c, sorted
}

// frame finds base, unit and shift for the values.
func frame(values []int64) column {
	c := column{base: math.MaxInt64, last: math.MinInt64, high: len(values)}
	for _, v := range values {
		switch v {
		case math.MinInt64:
			c.low++
		case math.MaxInt64:
			c.high--
		default:
			c.base, c.last = min(c.base, v), max(c.last, v)
		}
	}
	if c.low == c.high {
		c.base, c.last = 0, 0
	}
	for _, v := range values {
		if c.bounded(v) {
			c.unit = gcd(c.unit, uint64(v)-uint64(c.base))
		}
	}
	c.unit = max(c.unit, 1)
	for c.offset(c.last)>>c.shift >= uint64(max(len(values)/perBucket, 1)) {
		c.shift++
	}
	c.width = int(c.shift+7) / 8
	return c
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// sort counts the values into the directory and returns them in order.
func (c *column) sort(values []int64) []int64 {
	c.starts = make([]uint32, c.offset(c.last)>>c.shift+2)
	for _, v := range values {
		if c.bounded(v) {
			c.starts[c.offset(v)>>c.shift+1]++
		}
	}
	c.starts[0] = uint32(c.low)
	for k := range c.starts[1:] {
		c.starts[k+1] += c.starts[k]
	}
	return c.distribute(values)
}

// distribute moves every value into its bucket and sorts the buckets.
func (c *column) distribute(values []int64) []int64 {
	sorted, next := make([]int64, len(values)), slices.Clone(c.starts)
	for i := range sorted {
		sorted[i] = math.MinInt64
		if i >= c.high {
			sorted[i] = math.MaxInt64
		}
	}
	for _, v := range values {
		if c.bounded(v) {
			k := c.offset(v) >> c.shift
			sorted[next[k]] = v
			next[k]++
		}
	}
	if c.shift > 0 {
		for k, start := range c.starts[1:] {
			slices.Sort(sorted[c.starts[k]:start])
		}
	}
	return sorted
}

// pack stores the low bits of the values.
func (c *column) pack(sorted []int64) {
	c.rest = make([]byte, c.high*c.width+8) // every value can be read as eight bytes
	for i := c.low; i < c.high; i++ {
		low := c.offset(sorted[i]) & c.mask()
		for b := range c.width {
			c.rest[i*c.width+b] = byte(low >> (8 * b))
		}
	}
}

func (c *column) bounded(v int64) bool {
	return v != math.MinInt64 && v != math.MaxInt64
}

// offset returns how many units v lies beyond base.
func (c *column) offset(v int64) uint64 {
	return (uint64(v) - uint64(c.base)) / c.unit
}

func (c *column) mask() uint64 {
	return 1<<c.shift - 1
}

// lowBits returns the low bits of the value at a position.
func (c *column) lowBits(position int) uint64 {
	if c.width == 0 {
		return 0
	}
	return binary.LittleEndian.Uint64(c.rest[position*c.width:]) & c.mask()
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
	offset := (uint64(v)-uint64(c.base)-1)/c.unit + 1 // of v, rounded up to a whole unit
	i, j := int(c.starts[offset>>c.shift]), int(c.starts[offset>>c.shift+1])
	low := offset & c.mask()
	if low == 0 {
		return i
	}
	for i < j {
		if h := int(uint(i+j) / 2); c.lowBits(h) < low {
			i = h + 1
		} else {
			j = h
		}
	}
	return i
}

// through returns how many values are v or less.
func (c *column) through(v int64, n int) int {
	if v == math.MaxInt64 {
		return n
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
	return int64(uint64(c.base) + (uint64(k)<<c.shift|c.lowBits(position))*c.unit)
}

func (c *column) size() int {
	return 4*cap(c.starts) + cap(c.rest)
}
