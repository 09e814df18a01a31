package timeline

// reviews are the different reviews among some events, numbered from 0, and what they have in common.
type reviews struct {
	numbers numbering[Review]
	list    []Review
	shapes  []fields // what each fills in
	commons [shapes]common
}

// common numbers what reviews say in some of their fields.
type common struct {
	numbers map[Review]int32
	of      []int32 // by number of review
}

// number returns the number of a review, and gives it one if it is new.
func (rs *reviews) number(r *Review) int32 {
	n := rs.numbers.of(*r)
	if int(n) == len(rs.list) {
		rs.list, rs.shapes = append(rs.list, *r), append(rs.shapes, fieldsOf(r))
	}
	return n
}

// in returns what the reviews say in the fields f.
func (rs *reviews) in(f fields) *common {
	c := &rs.commons[f]
	if c.numbers == nil {
		c.numbers = make(map[Review]int32)
	}
	for _, r := range rs.list[len(c.of):] {
		said := f.only(r)
		n, had := c.numbers[said]
		if !had {
			n = int32(len(c.numbers))
			c.numbers[said] = n
		}
		c.of = append(c.of, n)
	}
	return c
}
