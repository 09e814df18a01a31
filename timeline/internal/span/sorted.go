package span

// sorted is an index of spans that are given in ascending order of their starts.
type sorted struct {
	n            int // number of spans
	starts, ends column
	lists        lists
}

// newSorted indexes the spans with these starts, in ascending order, and ends.
func newSorted(starts, ends []int64) sorted {
	x := sorted{n: len(starts)}
	x.starts, _ = newColumn(starts)
	var inOrder []int64
	x.ends, inOrder = newColumn(ends)
	x.lists = newLists(starts, ends, inOrder, x.ends.below)
	return x
}

// ask sets out the answer for the question from lo to hi.
func (x *sorted) ask(a *answer, lo, hi int64) {
	if x.n == 0 || lo > hi {
		return
	}
	a.from, a.ended, a.to = x.starts.below(lo), x.ends.below(lo), x.starts.through(hi)
	if a.carried = a.from - a.ended; a.carried == 0 {
		return
	}
	a.group = x.starts.below(x.starts.at(a.from - 1))
	list := before(x.lists.at(lo), a.from)
	a.older = before(list, a.group)
	a.newer = list[len(a.older):]
}

// count returns how many spans share an instant with lo to hi.
func (x *sorted) count(lo, hi int64) int {
	if x.n == 0 || lo > hi {
		return 0
	}
	return x.starts.through(hi) - x.ends.below(lo)
}

// size returns how many bytes the columns and lists hold.
func (x *sorted) size() int {
	return x.starts.size() + x.ends.size() + x.lists.size()
}
