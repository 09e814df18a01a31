package export

import (
	"cmp"
	"math/bits"
	"slices"

	"example.org/review/timeline"
)

// lane is the part of a picture for the events that have something in common.
type lane struct {
	name   string
	band   bool   // it has a ground of its own, as every other one
	goesOn bool   // it goes on with the lane before it
	items  []item // in order of time
	rows   []px   // where each starts, and where the last ends, from the top of the lane on
	counts []count
	least  px // that its name needs
	top    px
}

// height returns how much of a picture l takes.
func (l *lane) height() px {
	if l.counts != nil {
		return countHeight + 280
	}
	return max(l.rows[len(l.rows)-1]+2*lanePad, l.least)
}

// lanes returns the lanes for the items of a picture, in order: steps of a review in their order, other kinds in the order
// of their first events, States by name, cycles by number; what has no State or cycle comes last.
func lanes(items []item, by Lane, t *teller) []lane {
	compare := itemOrder(items, by)
	items = sorted(items, func(a, b *item) int {
		return cmp.Or(compare(a.event, b.event), cmp.Compare(a.starts, b.starts))
	})
	var lanes []lane
	for start, end, n := 0, 0, 0; start < len(items); start, n = end, n+1 {
		for end = start + 1; end < len(items) && compare(items[start].event, items[end].event) == 0; end++ {
		}
		l := lane{name: capital(t.lane(items[start].event, by)), band: n%2 == 0, items: items[start:end]}
		l.pack()
		lanes = append(lanes, l.parts()...)
	}
	return lanes
}

// sorted returns items in a stable order. They are large, so each is moved only once.
func sorted(items []item, compare func(a, b *item) int) []item {
	order := make([]*item, len(items))
	for i := range items {
		order[i] = &items[i]
	}
	slices.SortStableFunc(order, compare)
	moved := make([]item, len(items))
	for i, it := range order {
		moved[i] = *it
	}
	return moved
}

// laneOrder compares events by the lane they belong to: steps of a review in their order, other kinds and States by name,
// cycles by number; what has no State or cycle comes last.
func laneOrder(by Lane) func(a, b *timeline.Event) int {
	switch by {
	case ByState:
		return func(a, b *timeline.Event) int { return compareLast(a.Review.State, b.Review.State) }
	case ByCycle:
		return func(a, b *timeline.Event) int { return compareLast(a.Review.Cycle, b.Review.Cycle) }
	}
	return func(a, b *timeline.Event) int { return a.Kind.Compare(b.Kind) }
}

// itemOrder is laneOrder for items: kinds that are no steps of a review stand in the order of their first events, after
// what has no kind.
func itemOrder(items []item, by Lane) func(a, b *timeline.Event) int {
	if by != ByKind {
		return laneOrder(by)
	}
	type place struct {
		rank  int
		first px
	}
	places := make(map[timeline.Kind]place)
	for i := range items {
		kind, first := items[i].event.Kind, items[i].first
		at, ok := places[kind]
		switch {
		case !ok && (kind == "" || kind.Rank() < timeline.Kind("").Rank()):
			at = place{kind.Rank(), 0}
		case !ok:
			at = place{kind.Rank(), first}
		case at.first > 0:
			at.first = min(at.first, first)
		}
		places[kind] = at
	}
	return func(a, b *timeline.Event) int {
		if a.Kind == b.Kind {
			return 0
		}
		x, y := places[a.Kind], places[b.Kind]
		return cmp.Or(cmp.Compare(x.rank, y.rank), cmp.Compare(x.first, y.first), cmp.Compare(a.Kind, b.Kind))
	}
}

// compareLast compares a and b, the zero value last.
func compareLast[T cmp.Ordered](a, b T) int {
	var zero T
	switch {
	case a == b:
		return 0
	case a == zero:
		return +1
	case b == zero:
		return -1
	}
	return cmp.Compare(a, b)
}

// rowGap is the least distance between two items of a row.
const rowGap px = 140

// pack gives every item of l, in order of time, the first row in which it stands after all that stands there already.
func (l *lane) pack() {
	free := newEnds(len(l.items))
	var heights []px
	for i := range l.items {
		it := &l.items[i]
		it.row = free.first(it.left)
		free.set(it.row, it.right+rowGap)
		if it.row == len(heights) {
			heights = append(heights, 0)
		}
		heights[it.row] = max(heights[it.row], it.height())
	}
	l.stack(heights)
}

// stack gives the rows of l their places.
func (l *lane) stack(heights []px) {
	l.rows = make([]px, 1, len(heights)+1)
	for i, h := range heights {
		l.rows = append(l.rows, l.rows[i]+h)
	}
}

// parts returns l as lanes, none of them higher than a full one.
func (l *lane) parts() []lane {
	if l.rows[len(l.rows)-1] <= fullLane {
		return []lane{*l}
	}
	partOf, starts := make([]int, len(l.rows)-1), []int{0} // by row; of each part, its first row
	for row := range partOf {
		if first := starts[len(starts)-1]; l.rows[row+1]-l.rows[first] > fullLane && row > first {
			starts = append(starts, row)
		}
		partOf[row] = len(starts) - 1
	}
	parts := make([]lane, len(starts))
	for i, first := range starts {
		end := len(partOf)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		parts[i] = lane{name: l.name, band: l.band, goesOn: i > 0}
		for _, y := range l.rows[first : end+1] {
			parts[i].rows = append(parts[i].rows, y-l.rows[first])
		}
	}
	for _, it := range l.items {
		part := &parts[partOf[it.row]]
		it.row -= starts[partOf[it.row]]
		part.items = append(part.items, it)
	}
	return parts
}

// ends keeps where each row of a lane ends, as a tree of minima: node i has the children 2i and 2i+1, and the rows are the
// last nodes. So the first row with room is found without a look at all of them.
type ends []px

// newEnds returns n empty rows.
func newEnds(n int) ends { return make(ends, 2<<bits.Len(uint(max(n, 1)-1))) }

// first returns the first row that ends at or before x.
func (e ends) first(x px) int {
	i := 1
	for i < len(e)/2 {
		i *= 2
		if e[i] > x {
			i++
		}
	}
	return i - len(e)/2
}

// set makes a row end at x.
func (e ends) set(row int, x px) {
	i := row + len(e)/2
	e[i] = x
	for i /= 2; i > 0; i /= 2 {
		e[i] = min(e[2*i], e[2*i+1])
	}
}

// count is how many events of a lane start in a part of the axis.
type count struct {
	left, right px
	n           int
}

// countHeight is the height of the column of the largest count.
const countHeight px = 220

// count gives l the counts of its events between edges.
func (l *lane) count(edges []px) {
	l.counts = make([]count, len(edges)-1)
	for i := range l.counts {
		l.counts[i].left, l.counts[i].right = edges[i], edges[i+1]
	}
	for i := range l.items {
		at, found := slices.BinarySearch(edges[1:len(edges)-1], l.items[i].first)
		if found {
			at++
		}
		l.counts[at].n++
	}
}
