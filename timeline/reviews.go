package timeline

// reviews are the different reviews among some events, numbered from 0, and what they have in common.
type reviews struct {
	numbers map[Review]int32
	list    []Review
	commons [shapes]common
}

// common numbers what reviews say in some of their fields.
type common struct {
	of    []int32 // by number of review
	count int     // how many different ones there are
}

// number returns the number of a review, and gives it one if it is new.
func (rs *reviews) number(r *Review) int32 {
	n, had := rs.numbers[*r]
	if !had {
		if rs.numbers == nil {
			rs.numbers = make(map[Review]int32)
		}
		n = int32(len(rs.list))
		rs.numbers[*r], rs.list = n, append(rs.list, *r)
	}
	return n
}

// in returns what the reviews say in the fields f. All must have their numbers by now.
func (rs *reviews) in(f fields) *common {
	c := &rs.commons[f]
	if c.of != nil {
		return c
	}
	c.of = make([]int32, len(rs.list))
	numbers := make(map[Review]int32)
	for i, r := range rs.list {
		said := f.only(r)
		n, had := numbers[said]
		if !had {
			n = int32(len(numbers))
			numbers[said] = n
		}
		c.of[i] = n
	}
	c.count = len(numbers)
	return c
}
