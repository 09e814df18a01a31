package timeline

import "example.org/review/timeline/edtf"

// byKey returns the happenings sorted by the keys that their bounds give.
func byKey(happenings []happening, bounds func(h int32) edtf.Bounds) []int32 {
	if len(happenings) == 0 {
		return nil
	}
	keys := make([]key, len(happenings))
	for h := range happenings {
		keys[h] = keyOf(int32(h), happenings[h].event, bounds(int32(h)))
	}
	p := newPacker(happenings, keys)
	items := make([]packed, len(keys))
	for h := range keys {
		items[h] = p.pack(&keys[h], happenings[h].event)
	}
	items = sortPacked(items, func(x, y int32) int {
		return compareKeys(&keys[x], &keys[y], happenings[x].event, happenings[y].event)
	})
	order := make([]int32, len(keys))
	for i := range items {
		order[i] = items[i].happening
	}
	return order
}

// byDate returns the happenings in the order that their dates alone give.
func byDate(happenings []happening) []int32 {
	return byKey(happenings, func(h int32) edtf.Bounds { return happenings[h].event.Date.Bounds() })
}

// A held is a happening that stands later than its key says, since what certainly precedes it has a greater key.
type held struct {
	at   int32 // its position
	lead int32 // the position of the happening that it waited for: of those before it, the one with the greatest key
}

// heldBack returns those among n happenings that stand in order, given how their keys compare.
func heldBack(n int, compare func(i, j int32) int) []held {
	var all []held
	lead := int32(0)
	for i := range int32(n) {
		if compare(i, lead) >= 0 {
			lead = i
		} else {
			all = append(all, held{i, lead})
		}
	}
	return all
}
