package words

// shape is how the time that a point says is put together.
type shape uint8

const (
	oneUnit  shape = iota // at some time in a unit
	oneOf                 // in one of the units from first to last
	extent                // from first to last
	nobody                // a date that nobody knows
	halfYear              // early or late in a year: one of its months; as an end, the half year
)

// span is the time that a point says.
type span struct {
	shape shape
	first unit
	last  unit
	whole unit  // of what is vague: what it is early, mid or late in; its last year
	begun unit  // its first year
	vague int16 // early, mid, late
	point *point
}

func (s *span) set(u unit) { s.first, s.last, s.whole, s.begun = u, u, u, u }

// setOneOf makes s one of the units from first to last.
func (s *span) setOneOf(first, last unit) { s.shape, s.first, s.last = oneOf, first, last }

// partNumber returns which part of how many pt is, 0 for one that there is not.
func partNumber(pt *point) (n, count int8) {
	count = [...]int8{0: 0, quarter: 4, third: 3, half: 2, fortnight: 2, tenDays: 3, termOrWeek: 0}[pt.part]
	switch {
	case pt.partNumber == lastOne || pt.partNumber == lastBare:
		return count, count
	case pt.partNumber < 1 || pt.partNumber > int16(count):
		return 0, count
	}
	return int8(pt.partNumber), count
}
