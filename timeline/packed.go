package timeline

import (
	"cmp"
	"encoding/binary"
	"maps"
	"math"
	"math/bits"
	"slices"

	"example.org/review/timeline/edtf"
)

// A packed is a happening with its key in few bits, so that sorting need not look at the event.
type packed struct {
	key       uint64 // in the order of keys, as far as it goes
	id        uint64 // the first letters of its ID after those that all have in common
	happening int32
}

// A packer packs keys: where a happening stands, its latest start and its kind, from the highest bits down. If there are
// not bits enough for all three, it leaves out the kind and as much of the latest start as must be.
type packer struct {
	at, latest scale
	kinds      []int32 // of each happening: the place of its kind in the order of kinds
	bits       int     // of a kind
	prefix     int     // how many letters all IDs have in common
}

// newPacker returns a packer for the keys of some happenings. They are packed in the same order.
func newPacker(happenings []happening, keys []key, some []int32) *packer {
	first := happenings[some[0]].event.ID
	p := &packer{kinds: make([]int32, len(some)), prefix: len(first)}
	var seen numbering[Kind]
	for i, h := range some {
		p.at.widen(keys[h].at)
		p.latest.widen(keys[h].latest)
		e := happenings[h].event
		p.kinds[i] = seen.of(e.Kind)
		for p.prefix > len(e.ID) || first[:p.prefix] != e.ID[:p.prefix] {
			p.prefix--
		}
	}
	places := make([]int32, len(seen.numbers)) // by number of kind
	for i, k := range slices.SortedFunc(maps.Keys(seen.numbers), Kind.Compare) {
		places[seen.numbers[k]] = int32(i)
	}
	for i, n := range p.kinds {
		p.kinds[i] = places[n]
	}
	p.bits = bits.Len(uint(len(places) - 1))
	return p
}

// exact reports whether there are bits enough for all of a key.
func (p *packer) exact() bool { return p.at.bits()+p.latest.bits()+p.bits <= 64 }

// pack packs the key of the i-th happening. Where the ID may not come next it says the same for all.
func (p *packer) pack(i int, k *key, e *Event, happening int32) packed {
	at, latest, kind := p.at.number(k.at), p.latest.number(k.latest), uint64(p.kinds[i])
	x := packed{id: firstLetters(e.ID[p.prefix:]), happening: happening}
	if k.at == math.MinInt64 || k.at == math.MaxInt64 {
		latest, kind, x.id = 0, 0, 0 // other things come before them here
	}
	if p.exact() {
		x.key = (at<<p.latest.bits()|latest)<<p.bits | kind
	} else {
		room := 64 - p.at.bits()
		x.key, x.id = at<<room|latest>>max(0, p.latest.bits()-room), 0
	}
	return x
}

// firstLetters returns the first eight bytes of s, in which numbers are in the order of texts.
func firstLetters(s string) uint64 {
	var letters [8]byte
	copy(letters[:], s)
	return binary.BigEndian.Uint64(letters[:])
}

// A scale numbers instants in their order: those from the least to the greatest of some, and the two beyond all seconds.
type scale struct {
	any         bool
	least, most edtf.Instant
	unit        uint64 // of the distances from the first one
	first       edtf.Instant
}

// widen lets s hold an instant.
func (s *scale) widen(i edtf.Instant) {
	switch {
	case i == math.MinInt64 || i == math.MaxInt64:
	case !s.any:
		s.any, s.least, s.most, s.first = true, i, i, i
	default:
		s.least, s.most = min(s.least, i), max(s.most, i)
		if s.unit != 1 {
			s.unit = greatestDivisor(s.unit, distance(i, s.first))
		}
	}
}

// distance returns how far two instants lie apart.
func distance(i, j edtf.Instant) uint64 { return uint64(max(i, j)) - uint64(min(i, j)) }

// greatestDivisor returns the greatest common divisor, and of 0 and another that one.
func greatestDivisor(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// number returns the number of an instant.
func (s *scale) number(i edtf.Instant) uint64 {
	switch i {
	case math.MinInt64:
		return 0
	case math.MaxInt64:
		return s.last()
	}
	return distance(i, s.least)/max(s.unit, 1) + 1
}

// last returns the greatest number.
func (s *scale) last() uint64 { return distance(s.most, s.least)/max(s.unit, 1) + 2 }

// bits returns how many bits the greatest number has.
func (s *scale) bits() int { return bits.Len64(s.last()) }

// sortPacked returns the items sorted by key, by ID, and where these are the same as compare says.
func sortPacked(items []packed, compare func(x, y int32) int) []packed {
	if len(items) > leastRadix {
		items = radixSort(items)
	} else {
		slices.SortFunc(items, func(a, b packed) int { return cmp.Compare(a.key, b.key) })
	}
	for rest := items; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].key == rest[0].key {
			n++
		}
		if n > 1 {
			slices.SortFunc(rest[:n], func(a, b packed) int {
				if a.id != b.id {
					return cmp.Compare(a.id, b.id)
				}
				return compare(a.happening, b.happening)
			})
		}
		rest = rest[n:]
	}
	return items
}

// leastRadix is the least number of items that are worth the counters of a radix sort.
const leastRadix = 1 << 12

// radixSort returns the items sorted by key, digit by digit from the lowest. It may use the room of items.
func radixSort(items []packed) []packed {
	const digit = 11 // six passes do for 64 bits, and 2,048 counters stay in the nearest cache
	all := uint64(0)
	for i := range items {
		all |= items[i].key
	}
	other := make([]packed, len(items))
	for shift := 0; shift < bits.Len64(all); shift += digit {
		var starts [1 << digit]int32
		for i := range items {
			starts[items[i].key>>shift&(1<<digit-1)]++
		}
		at := int32(0)
		for d, n := range starts {
			starts[d], at = at, at+n
		}
		for i := range items {
			d := items[i].key >> shift & (1<<digit - 1)
			other[starts[d]] = items[i]
			starts[d]++
		}
		items, other = other, items
	}
	return items
}
