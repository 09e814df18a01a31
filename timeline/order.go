package timeline

// byKey returns some happenings sorted by their keys.
func byKey(happenings []happening, keys []key, some []int32) []int32 {
	if len(some) == 0 {
		return nil
	}
	p := newPacker(happenings, keys, some)
	items := make([]packed, len(some))
	for i, h := range some {
		items[i] = p.pack(i, &keys[h], happenings[h].event, h)
	}
	items = sortPacked(items, func(x, y int32) int {
		return compareKeys(&keys[x], &keys[y], happenings[x].event, happenings[y].event)
	})
	order := make([]int32, len(items))
	for i := range items {
		order[i] = items[i].happening
	}
	return order
}

// byDate returns the happenings in the order that their dates alone give, and their keys.
func byDate(happenings []happening) (order []int32, keys []key) {
	keys, all := make([]key, len(happenings)), make([]int32, len(happenings))
	for h := range happenings {
		e := happenings[h].event
		keys[h], all[h] = keyOf(e, e.Date.Bounds()), int32(h)
	}
	return byKey(happenings, keys, all), keys
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
