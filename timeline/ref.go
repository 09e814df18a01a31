package timeline

import (
	"cmp"
	"slices"
)

// A ref says where a happening stands: in which part, and at which position of it.
type ref struct {
	*part
	at int
}

// event returns the resolved event.
func (r ref) event() *Event { return &r.events[r.at] }

// lead returns the happening whose key says where that at r stands: itself, or the one that held it back.
func (r ref) lead() ref {
	i, held := slices.BinarySearchFunc(r.held, r.at, func(h held, at int) int { return cmp.Compare(int(h.at), at) })
	if held {
		r.at = int(r.held[i].lead)
	}
	return r
}

// before reports whether r stands before s, which is of another part.
func (r ref) before(s ref) bool { return r.lead().compareKeys(s.lead()) < 0 }

// compare orders r and s as the timeline does.
func (r ref) compare(s ref) int {
	if r.part == s.part {
		return cmp.Compare(r.at, s.at)
	}
	return r.lead().compareKeys(s.lead())
}

// compareKeys orders two happenings by their keys alone.
func (r ref) compareKeys(s ref) int { return r.part.compareKeys(r.at, s.part, s.at) }
