package timeline

import "hash/maphash"

// table finds the position of an ID. It holds positions only, and leaves the IDs where they are: six bytes an event
// against the forty or so of a map.
type table struct {
	seed  maphash.Seed
	slots []uint32 // position + 1; 0 is a free slot. Two of three are taken at most.
}

// tableOf returns the table of n different IDs, each at its position.
func tableOf(n int, id func(position int) string) table {
	t := table{maphash.MakeSeed(), make([]uint32, room(n))}
	for p := range n {
		t.put(hashOf(t.seed, id(p)), uint32(p))
	}
	return t
}

// put puts the position of an ID that is not there yet into the table.
func (t *table) put(hash, position uint32) {
	i := slotOf(hash, len(t.slots))
	for t.slots[i] != 0 {
		i = after(i, len(t.slots))
	}
	t.slots[i] = position + 1
}

// find returns the position of an ID, and whether it is there.
func (t *table) find(id string, at func(int) string) (int, bool) {
	if len(t.slots) == 0 {
		return 0, false
	}
	for i := slotOf(hashOf(t.seed, id), len(t.slots)); t.slots[i] != 0; i = after(i, len(t.slots)) {
		if p := int(t.slots[i] - 1); at(p) == id {
			return p, true
		}
	}
	return 0, false
}

// hashOf returns 32 bits that tell IDs apart.
func hashOf(seed maphash.Seed, id string) uint32 { return uint32(maphash.String(seed, id) >> 32) }

// slotOf returns where of n slots the search for a hash starts.
func slotOf(hash uint32, n int) int { return int(uint64(hash) * uint64(n) >> 32) }

// after returns the slot of n that is tried after slot i.
func after(i, n int) int {
	if i++; i < n {
		return i
	}
	return 0
}

// room returns how many slots n IDs want.
func room(n int) int { return n + n/2 + 1 }

// A registry gives numbers to IDs as they come, and finds them. It is a table that holds the hashes too, so that it looks
// at few IDs.
type registry struct {
	seed  maphash.Seed
	taken int
	slots []uint64 // hash above, number + 1 below; 0 is a free slot. Two of three are taken at most.
	id    func(number int) string
}

// newRegistry returns an empty registry with room for n IDs, which are found by their numbers.
func newRegistry(n int, id func(number int) string) registry {
	return registry{maphash.MakeSeed(), 0, make([]uint64, room(n)), id}
}

// slot returns where an ID stands or should stand, and what is to stand there but for the number.
func (r *registry) slot(id string) (i int, tag uint64) {
	hash := hashOf(r.seed, id)
	tag = uint64(hash) << 32
	for i = slotOf(hash, len(r.slots)); r.slots[i] != 0; i = after(i, len(r.slots)) {
		if taken := r.slots[i]; taken>>32 == tag>>32 && r.id(int(uint32(taken))-1) == id {
			break
		}
	}
	return i, tag
}

// find returns the number of an ID, and whether it is there.
func (r *registry) find(id string) (number int, ok bool) {
	i, _ := r.slot(id)
	return int(uint32(r.slots[i])) - 1, r.slots[i] != 0
}

// insert gives a number to an ID, or returns the number that it has.
func (r *registry) insert(id string, number int) (first int, added bool) {
	i, tag := r.slot(id)
	if r.slots[i] != 0 {
		return int(uint32(r.slots[i])) - 1, false
	}
	r.slots[i] = tag | uint64(number+1)
	if r.taken++; room(r.taken) > len(r.slots) {
		r.grow()
	}
	return number, true
}

// grow makes room for twice as many IDs.
func (r *registry) grow() {
	old := r.slots
	r.slots = make([]uint64, room(2*r.taken))
	for _, taken := range old {
		if taken == 0 {
			continue
		}
		i := slotOf(uint32(taken>>32), len(r.slots))
		for r.slots[i] != 0 {
			i = after(i, len(r.slots))
		}
		r.slots[i] = taken
	}
}

// table returns the table of the IDs, given the position of each number.
func (r *registry) table(position []int32) table {
	t := table{r.seed, make([]uint32, room(len(position)))}
	for _, taken := range r.slots {
		if taken != 0 {
			t.put(uint32(taken>>32), uint32(position[uint32(taken)-1]))
		}
	}
	return t
}
