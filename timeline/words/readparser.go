package words

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
	p.work++
	if i := p.pos + n; i >= 0 && i < len(p.list) {
		return &p.list[i]
	}
	return &endOfText
}

var endOfText = lexeme{class: sign, value: int16(kindEnd)}

// is reports whether the next lexeme is of class c.
func (p *parser) is(c class) bool { return p.at(0).class == c }

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

func (p *parser) markers() bool { return p.lex.markers }

// isDash reports whether l is a sign that joins a range.
func (p *parser) isDash(l *lexeme) bool {
	return l.sign(kindDash) || l.sign(kindHyphen) || l.sign(kindTilde) && p.markers()
}

// add adds a point and returns its index.
func (p *parser) add(pt point) int {
	p.points = append(p.points, pt)
	return len(p.points) - 1
}
