package timeline

import (
	"cmp"
	"math"
	"slices"
	"strconv"

	"example.org/review/timeline/edtf"
)

// Place returns where a happening stands, in words that other machines understand: its component, which is named by the
// least ID in it, and a key. Keys that are sorted as bytes put the happenings of any number of timelines into the order of
// one timeline of them all, if they have the same rules and share no component: see [Components] and [Merge]. A key is
// UTF-8 without the character U+0000. It is not ok where the timeline does not know the happening.
//
// A key depends on nothing but the component, and changes with it. Only among years that int64 seconds cannot hold the
// order of keys may be another: there it goes by the texts of the dates.
func (t *Timeline) Place(id string) (component, key string, ok bool) {
	r, ok := t.find(id)
	if !ok {
		return "", "", false
	}
	least := r.least(int32(r.at))
	return r.events[least].ID, string(r.appendPlace(nil)), true
}

// appendPlace appends the key of the happening that leads to where r stands, and how many stand between the two.
func (r ref) appendPlace(dst []byte) []byte {
	lead := r.lead()
	dst = lead.appendKey(dst)
	if lead.at == r.at {
		return dst
	}
	first, _ := slices.BinarySearchFunc(r.held, int32(lead.at), func(h held, at int32) int { return cmp.Compare(h.lead, at) })
	own, _ := slices.BinarySearchFunc(r.held, int32(r.at), func(h held, at int32) int { return cmp.Compare(h.at, at) })
	return appendHex(dst, uint64(own-first)+1)
}

// appendKey appends what compareKeys compares, so that the bytes compare alike.
func (r ref) appendKey(dst []byte) []byte {
	e := &r.events[r.at]
	k := keyOf(e, r.bounds(r.at))
	dst = append(appendInstant(dst, k.at), '0'+byte(k.outside))
	if k.at == math.MinInt64 && k.outside == early || k.at == math.MaxInt64 && k.outside == late {
		dst = appendSorted(dst, e.Date.String())
	}
	dst = append(appendInstant(dst, k.latest), 'a'+byte(k.step))
	return appendSorted(appendSorted(dst, string(e.Kind)), e.ID)
}

// appendInstant appends an instant so that the bytes of an earlier one are less.
func appendInstant(dst []byte, i edtf.Instant) []byte { return appendHex(dst, uint64(i)^1<<63) }

// appendHex appends a number in 16 digits.
func appendHex(dst []byte, n uint64) []byte {
	digits := strconv.AppendUint(nil, n, 16)
	dst = append(dst, "0000000000000000"[len(digits):]...)
	return append(dst, digits...)
}

// appendSorted appends a text and its end, which is less than all that can go on a text: the three least characters get
// another before them.
func appendSorted(dst []byte, text string) []byte {
	const end, escape = 1, 2
	for i := range len(text) {
		if text[i] <= escape {
			dst = append(dst, escape, text[i]+1)
		} else {
			dst = append(dst, text[i])
		}
	}
	return append(dst, end)
}
