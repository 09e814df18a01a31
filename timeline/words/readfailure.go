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

// noWord is the detail of an unknown word, which say names.
const noWord = "no word"

// say returns what the text does that makes it fail.
func (f *failure) say(text string, ts *tokens) string {
	last := len(ts.list) - 1
	switch {
	case f.reason == Unknown && f.detail == noWord:
		return quote(ts.original(text, f.token), 0) + " is no word of a date"
	case f.reason == Unknown && f.detail == "" && f.token <= last:
		return "makes no date with " + quote(ts.original(text, f.token), 0)
	case f.reason == Incomplete && f.detail == "" && last >= 0:
		return "ends after " + quote(ts.original(text, last), 0)
	}
	return f.detail
}
