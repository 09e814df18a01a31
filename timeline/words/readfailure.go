package words

// failure is why a reading fails: the first reason in the order of the reasons that was met.
type failure struct {
	reason Reason
	token  int // where; the number of tokens for the end of the text
	detail string
}

// rank returns the place of a reason among all, 0 for none.
func (r Reason) rank() int {
	for i, reason := range reasons {
		if r == reason {
			return i
		}
	}
	return 0
}

var reasons = [...]Reason{"", Damaged, Calendar, Relative, Unsayable, Unknown, Incomplete, NoYear, TwoDigitYear,
	Impossible, Weekday, Reversed, Ambiguous}

// parser walks over the lexemes of a text in one language, once for each reading.
type parser struct {
	lexer
	options
	southern bool
	order    Order
	pos      int
	failure  failure

	items   []item
	points  []point
	joint   class // and, or; classNone where nothing says which
	slashed bool  // a slash joins two items
	plural  bool  // "the years" stands before a date of the list
	out     []byte
}
