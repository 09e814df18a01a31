package timeline

import "hash/maphash"

// table finds the position of an ID. It holds positions only, and leaves the IDs where they are: six bytes an event
// against the forty or so of a map.
type table struct {
	seed  maphash.Seed
	slots []uint32 // position + 1; 0 is a free slot. Two of three are taken at most.
}

// newTable returns an empty table with room for n IDs.
func newTable(n int) table { return table{maphash.MakeSeed(), make([]uint32, n+n/2+1)} }

// tableOf returns the table of n different IDs, each at its number.
func tableOf(n int, id func(int) string) table {
	t := newTable(n)
	for i := range n {
		t.insert(id(i), i, id)
	}
	return t
}

// fitted returns a table for the n IDs in t that wastes no room.
func (t table) fitted(n int, id func(int) string) table {
	if len(t.slots) <= n+n/2+1 {
		return t
	}
	return tableOf(n, id)
}

// renumbered returns t with the ID at number order[i] at position i. It takes over the slots of t.
func (t table) renumbered(order []int32) table {
	position := make([]uint32, len(order))
	for i, number := range order {
		position[number] = uint32(i)
	}
	for s, taken := range t.slots {
		if taken != 0 {
			t.slots[s] = position[taken-1] + 1
		}
	}
	return t
}

// slot returns where the search for an ID starts.
func (t *table) slot(id string) int {
	hash := maphash.String(t.seed, id) >> 32
	return int(hash * uint64(len(t.slots)) >> 32)
}

// next returns the slot that is tried after slot i.
func (t *table) next(i int) int {
	if i++; i < len(t.slots) {
		return i
	}
	return 0
}

// find returns the position of an ID, and whether it is there.
func (t *table) find(id string, at func(int) string) (int, bool) {
	if len(t.slots) == 0 {
		return 0, false
	}
	for i := t.slot(id); t.slots[i] != 0; i = t.next(i) {
		if p := int(t.slots[i] - 1); at(p) == id {
			return p, true
		}
	}
	return 0, false
}

// insert adds position p under an ID, or returns the position that already stands there.
func (t *table) insert(id string, p int, at func(int) string) (first int, added bool) {
	i := t.slot(id)
	for ; t.slots[i] != 0; i = t.next(i) {
		if q := int(t.slots[i] - 1); at(q) == id {
			return q, false
		}
	}
	t.slots[i] = uint32(p) + 1
	return p, true
}
