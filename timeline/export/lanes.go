package export

import (
	"cmp"
	"math/bits"
	"slices"
	"unicode"
	"unicode/utf8"

	"example.org/review/timeline"
)

// lane is the part of a picture for the events that have something in common.
type lane struct {
	name  string
	items []item // in order of time
	rows  int
	top   px
}

// height returns how much of a picture l takes.
func (l *lane) height() px { return px(l.rows)*rowHeight + 2*lanePad }

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

// lanes returns the lanes for the items of a picture, in order.
func lanes(items []item, by Lane, t *teller) []lane {
	compare := laneOrder(by)
	slices.SortStableFunc(items, func(a, b item) int {
		return cmp.Or(compare(a.event, b.event), cmp.Compare(a.starts, b.starts))
	})
	var lanes []lane
	for start, end := 0, 0; start < len(items); start = end {
		for end = start + 1; end < len(items) && compare(items[start].event, items[end].event) == 0; end++ {
		}
		l := lane{name: capital(t.lane(items[start].event, by)), items: items[start:end]}
		l.pack()
		lanes = append(lanes, l)
	}
	return lanes
}

// capital returns s with a capital as its first letter.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

// rowGap is the least distance between two items of a row.
const rowGap px = 140

// pack gives every item of l, in order of time, the first row in which it stands behind all that stands there already.
func (l *lane) pack() {
	rows := newEnds(len(l.items))
	for i := range l.items {
		it := &l.items[i]
		it.row = rows.first(it.left)
		rows.set(it.row, it.right+rowGap)
		l.rows = max(l.rows, it.row+1)
	}
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
