package words

// choice is something that a text leaves open: each of its options is one reading of the whole text.
type choice uint8

const (
	choiceOrder   choice = iota // of day and month in figures
	choiceShort                 // 2022-24: a month or season in EDTF, or a range
	choiceSlash                 // June/July: one of the two, or from the one to the other
	choiceList                  // a list without "and" or "or"
	choiceLimit                 // a limit word of several meanings
	choiceWinter                // the winter that begins in a year, or that ends in it
	choiceDecade                // the 2000s: ten years or a hundred
	choiceYears                 // the years 1980 and 1990, or the decades
	choiceMonth                 // a month name that two months share
	choiceWithin                // in the year, or in the middle of it
	choiceWeek                  // how weeks are counted
	choiceTerm                  // S1: half a year, or a week
	choiceSeasons               // two seasons in one word
	choices
)

// options are how each choice is taken in one reading, and how many options it was found to have.
type options struct {
	taken [choices]uint8
	known [choices]uint8
}

// advance moves to the next combination of options. It returns false after the last.
func (o *options) advance() bool {
	for c := range o.taken {
		if o.taken[c]+1 < o.known[c] {
			o.taken[c]++
			return true
		}
		o.taken[c] = 0
	}
	return false
}

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

// room is what most texts need, so that reading them allocates nothing but the date.
type room struct {
	folded [96]byte
	tokens [16]token
	list   [16]lexeme
	items  [2]item
	points [3]point
	out    [64]byte
}

// choose returns which of n options of c this reading takes.
func (p *parser) choose(c choice, n int) int {
	p.known[c] = max(p.known[c], uint8(n))
	return min(int(p.taken[c]), n-1)
}

// fail notes why the reading fails, at a lexeme. Reading goes on, for a reason that comes first may follow.
func (p *parser) fail(reason Reason, lexeme int, detail string) {
	token := len(p.tokens.list)
	if lexeme < len(p.list) {
		token = p.list[lexeme].from
	}
	p.failAt(reason, token, detail)
}

// failAt is fail at a token.
func (p *parser) failAt(reason Reason, token int, detail string) {
	if p.failure.reason == "" || reason.rank() < p.failure.reason.rank() {
		p.failure = failure{reason, token, detail}
	}
}

// failed reports whether the reading has failed so that the rest of the text makes no sense.
func (p *parser) failed() bool {
	return p.failure.reason != "" && p.failure.reason.rank() <= Incomplete.rank()
}

// at returns the lexeme that is n after the next one, with class classEnd outside the text.
func (p *parser) at(n int) *lexeme {
	if i := p.pos + n; i >= 0 && i < len(p.list) {
		return &p.list[i]
	}
	return &endOfText
}

var endOfText = lexeme{class: sign, value: int16(kindEnd)}

// is reports whether the next lexeme is of class c.
func (p *parser) is(c class) bool { return p.at(0).class == c }

// take moves over the next lexeme if it is of class c.
func (p *parser) take(c class) bool {
	if p.is(c) {
		p.pos++
		return true
	}
	return false
}

// sign reports whether l is the sign k.
func (l *lexeme) sign(k kind) bool { return l.class == sign && l.value == int16(k) }

// takeSign moves over the next lexeme if it is the sign k.
func (p *parser) takeSign(k kind) bool {
	if p.at(0).sign(k) {
		p.pos++
		return true
	}
	return false
}

// atEnd reports whether the text ends here.
func (p *parser) atEnd() bool { return p.pos >= len(p.list) }

// isGlued reports whether lexeme l follows the one before it without space.
func (p *parser) isGlued(l *lexeme) bool { return p.glued(l.from) }

// isSpaced reports whether white space stands before lexeme l.
func (p *parser) isSpaced(l *lexeme) bool {
	return l.from < len(p.tokens.list) && p.tokens.list[l.from].space
}
