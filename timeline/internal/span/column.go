package span

import (
	"encoding/binary"
	"math"
	"slices"
	"sort"
)

// A column is a sorted list of instants that tells how many of them lie below any other.
//
// A bounded value is an offset from the least of them, in the greatest unit that divides all offsets, so that days
// are small numbers. The high bits of the offset choose a bucket, and the directory says where each bucket starts. The
// low bits are all that is stored of the value, in as few bytes as they need: none at all where there are several
// values to a day.
//
//	directory   0   4   4   7          bucket 2 starts at position 4
//	low bits    1569    036            and holds three values
//
// The first bucket and the last are for unbounded values.
type column struct {
	base, last int64    // the least and the greatest bounded value
	unit       uint64   // in seconds, divides every v - base
	shift      uint     // how many low bits an offset has
	width      int      // how many bytes hold them
	directory  []uint32 // position at which each bucket starts, and the number of values
	rest       []byte   // low bits of each value, by position, and eight bytes more
}

// perBucket is how many values a bucket holds on average, at least.
const perBucket = 4

// newColumn makes a column of the values, which may be in any order, and returns them in order too.
func newColumn(values []int64) (column, []int64) {
	var c column
	c.measure(values)
	sorted := c.sort(values)
	c.pack(sorted)
	return c, sorted
}

// measure finds the range and the unit of the values, and where to cut their offsets.
func (c *column) measure(values []int64) {
	c.base, c.last = math.MaxInt64, math.MinInt64
	for _, v := range values {
		if bounded(v) {
			c.base, c.last = min(c.base, v), max(c.last, v)
		}
	}
	if c.base > c.last {
		c.base, c.last = 0, 0
	}
	for _, v := range values {
		if bounded(v) && c.unit != 1 {
			c.unit = gcd(c.unit, uint64(v)-uint64(c.base))
		}
	}
	c.unit = max(c.unit, 1)
	for c.offset(c.last)>>c.shift >= uint64(max(len(values)/perBucket, 1)) {
		c.shift++
	}
	c.width = int(c.shift+7) / 8
}

// sort fills the directory and returns the values in order: each bucket takes its own and is sorted by itself.
func (c *column) sort(values []int64) []int64 {
	c.directory = make([]uint32, c.offset(c.last)>>c.shift+4)
	for _, v := range values {
		k, _ := c.place(v)
		c.directory[k+1]++
	}
	for k := range c.directory[1:] {
		c.directory[k+1] += c.directory[k]
	}
	sorted, next := make([]int64, len(values)), slices.Clone(c.directory)
	for _, v := range values {
		k, _ := c.place(v)
		sorted[next[k]] = v
		next[k]++
	}
	for k := 1; c.width > 0 && k < len(c.directory); k++ {
		slices.Sort(sorted[c.directory[k-1]:c.directory[k]])
	}
	return sorted
}

// pack stores the low bits of the sorted values.
func (c *column) pack(sorted []int64) {
	c.rest = make([]byte, len(sorted)*c.width+8)
	for i, v := range sorted {
		_, low := c.place(v)
		for b := range c.width {
			c.rest[i*c.width+b] = byte(low >> (8 * b))
		}
	}
}

// place returns the bucket of a value and its low bits.
func (c *column) place(v int64) (bucket int, low uint64) {
	switch v {
	case math.MinInt64:
		return 0, 0
	case math.MaxInt64:
		return len(c.directory) - 2, 0
	}
	return c.cut(c.offset(v))
}

// cut returns the bucket and the low bits of an offset.
func (c *column) cut(offset uint64) (bucket int, low uint64) {
	return int(offset>>c.shift) + 1, offset & (1<<c.shift - 1)
}

// offset returns how many units the bounded value v lies above the least.
func (c *column) offset(v int64) uint64 {
	return (uint64(v) - uint64(c.base)) / c.unit
}

// lowBits returns the low bits of the value at a position.
func (c *column) lowBits(position int) uint64 {
	return binary.LittleEndian.Uint64(c.rest[position*c.width:]) & (1<<c.shift - 1)
}

// below returns how many values are less than v.
func (c *column) below(v int64) int {
	switch {
	case v == math.MinInt64:
		return 0
	case v <= c.base:
		return int(c.directory[1])
	case v > c.last:
		return int(c.directory[len(c.directory)-2])
	}
	k, low := c.cut((uint64(v)-uint64(c.base)-1)/c.unit + 1) // rounded up to a whole unit
	i, j := int(c.directory[k]), int(c.directory[k+1])
	if low == 0 {
		return i
	}
	for j-i > 16 { // then a walk is quicker
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
		return int(c.directory[len(c.directory)-1])
	}
	return c.below(v + 1)
}

// at returns the value at a position.
func (c *column) at(position int) int64 {
	k := sort.Search(len(c.directory), func(k int) bool { return int(c.directory[k]) > position }) - 1
	switch k {
	case 0:
		return math.MinInt64
	case len(c.directory) - 2:
		return math.MaxInt64
	}
	offset := uint64(k-1)<<c.shift | c.lowBits(position)
	return int64(uint64(c.base) + offset*c.unit)
}

func (c *column) size() int {
	return 4*cap(c.directory) + cap(c.rest)
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
