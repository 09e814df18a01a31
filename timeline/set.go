package timeline

// A set holds numbers, in pages, so that sets which differ little can share most of them. The zero set is empty.
type set []*page

// A page is the part of a set for 1,024 numbers.
type page [16]uint64

// pageOf returns the page that a number belongs to.
func pageOf(i int32) int { return int(i) >> 10 }

// has reports whether i is in the set.
func (s set) has(i int32) bool {
	p := pageOf(i)
	return p < len(s) && s[p] != nil && s[p][i>>6&15]>>(i&63)&1 != 0
}

// among says at which places of a list of 64 numbers at most those are that are in the set, and how many they are. It does so
// without branching on them, as no processor can guess which.
func (s set) among(list []int32, at *[64]int32) (n int) {
	for k, i := range list {
		at[n&63] = int32(k) // the mask changes nothing and spares a check
		if p := pageOf(i); p < len(s) && s[p] != nil {
			n += int(s[p][i>>6&15] >> (i & 63) & 1)
		}
	}
	return n
}

// add puts i into the set. The page of i must not be shared.
func (s *set) add(i int32) {
	s.own(pageOf(i), false)
	(*s)[pageOf(i)][i>>6&15] |= 1 << (i & 63)
}

// own makes room for a page, and makes it no longer shared if it is.
func (s *set) own(p int, shared bool) {
	if p >= len(*s) {
		*s = append(*s, make(set, p+1-len(*s))...)
	}
	switch old := (*s)[p]; {
	case old == nil:
		(*s)[p] = new(page)
	case shared:
		copied := *old
		(*s)[p] = &copied
	}
}
