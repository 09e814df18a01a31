package span

// An answer hands over the numbers of one question in ascending order, some at a time.
type answer struct {
	older   []entry // to be looked at first: listed spans below the last group that has begun
	newer   []entry // then: listed spans of that group
	ended   int     // how many ends have passed
	carried int     // how many of the spans carried in are still to be handed over
	group   int     // number of the first span of that group
	from    int     // then: the run from..to
	to      int
	some    [64]int32
}

// next returns the next numbers, or none at the end.
func (a *answer) next() []int32 {
	for {
		var k int
		switch {
		case len(a.older) > 0:
			a.older, k = a.gather(a.older)
		case a.group < a.from && a.carried == a.from-a.group: // the whole group is alive
			a.from, a.newer, a.carried = a.group, nil, 0
		case len(a.newer) > 0:
			a.newer, k = a.gather(a.newer)
		default:
			return a.run()
		}
		if k > 0 {
			a.carried -= k
			return a.some[:k]
		}
	}
}

// gather collects those of the first few entries of the list that are alive, and returns the rest of the list and
// how many they are. It does so without branching, as no processor can guess which of them live.
func (a *answer) gather(list []entry) (rest []entry, k int) {
	first := list[:min(len(a.some), len(list))]
	for _, e := range first {
		a.some[k&(len(a.some)-1)] = int32(e.number) // the mask changes nothing and spares a check
		if int(e.end) >= a.ended {
			k++
		}
	}
	return list[len(first):], k
}

// run returns the next numbers of the run.
func (a *answer) run() []int32 {
	some := a.some[:min(len(a.some), max(a.to-a.from, 0))]
	for i := range some {
		some[i] = int32(a.from + i)
	}
	a.from += len(some)
	return some
}
