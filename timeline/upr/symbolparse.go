package upr

import (
	"fmt"
	"strings"
)

// SymbolError says what is wrong with the text of a symbol, and where.
type SymbolError struct {
	Text   string // as given
	Offset int    // in bytes, of the first byte that cannot stand
	Reason string // for people; its wording may change
}

// Error returns a sentence with the text, the place and the reason.
func (e *SymbolError) Error() string {
	return fmt.Sprintf("document symbol %q: %s (at byte %d)", e.Text, e.Reason, e.Offset)
}

// ParseSymbol reads a document symbol of the review: one of the forms listed at [Series], followed by any number of
// /Add.{n}, /Corr.{n} and /Rev.{n}. Numbers begin at 1 and have no leading zeros; a State is a Member State of the United
// Nations by its ISO 3166-1 alpha-3 code. Everything else is a *[SymbolError], the empty text too: the asterisk of a
// reissued document is not part of its symbol, and "decision 6/102" is not a symbol (A/HRC/DEC/6/102 is).
func ParseSymbol(text string) (Symbol, error) {
	r := reader{text: text}
	s := r.document()
	s.base = r.at
	for r.err == nil && r.at < len(text) {
		r.suffix()
	}
	if r.err != nil {
		return Symbol{}, r.err
	}
	s.text = text
	return s, nil
}

// reader walks through the text of a symbol. After its first error it stands still.
type reader struct {
	text string
	at   int
	err  *SymbolError
}

func (r *reader) fail(reason string) {
	if r.err == nil {
		r.err = &SymbolError{Text: r.text, Offset: r.at, Reason: reason}
	}
}

// take steps over word if it comes next.
func (r *reader) take(word string) bool {
	if r.err != nil || !strings.HasPrefix(r.text[r.at:], word) {
		return false
	}
	r.at += len(word)
	return true
}

// need steps over word, which must come next.
func (r *reader) need(word string) {
	if !r.take(word) {
		r.fail("want " + word)
	}
}

// document reads all but the suffixes.
func (r *reader) document() Symbol {
	r.need(stems[CouncilDocument])
	for series := Resolution; series <= OrganizationalDecision; series++ {
		if r.take(strings.TrimPrefix(stems[series], stems[CouncilDocument])) {
			return r.numbered(Symbol{series: series})
		}
	}
	if r.take("WG.6/") {
		return r.ofWorkingGroup()
	}
	if r.err == nil && (r.at == len(r.text) || r.text[r.at] < '0' || '9' < r.text[r.at]) {
		r.fail("want the number of a session, or one of WG.6, RES, DEC, PRST and OM")
	}
	return r.drafted(Symbol{series: CouncilDocument}, CouncilDraft)
}

// numbered reads the session and the running number.
func (r *reader) numbered(s Symbol) Symbol {
	s.session = r.number("session", maxSession)
	r.need("/")
	s.number = r.number("number", maxNumber)
	return s
}

// drafted reads the session and the running number, which a draft bears after "L.".
func (r *reader) drafted(s Symbol, draft Series) Symbol {
	s.session = r.number("session", maxSession)
	r.need("/")
	if r.take("L.") {
		s.series = draft
	}
	s.number = r.number("number", maxNumber)
	return s
}

// ofWorkingGroup reads what follows A/HRC/WG.6/.
func (r *reader) ofWorkingGroup() Symbol {
	s := Symbol{series: ReviewDocument, session: r.number("session", maxSession)}
	r.need("/")
	if r.take("L.") {
		s.series = DraftReport
		s.number = r.number("number", maxNumber)
		return s
	}
	s.state = r.memberState()
	r.need("/")
	last := Summary
	if s.session == 1 {
		last = EarlyDraft
	}
	s.number = r.number("part", int(last))
	return s
}

// memberState reads the code of a State.
func (r *reader) memberState() string {
	const size = 3
	rest := r.text[r.at:]
	if r.err != nil || len(rest) < size || !isState(rest[:size]) {
		r.fail("want the code of a Member State, such as KAZ, or L.")
		return ""
	}
	r.at += size
	return rest[:size]
}

// The greatest numbers that are read: far beyond any in use, and small enough to be safe to count with.
const (
	maxSession = 9_999
	maxNumber  = 999_999
)

// number reads a number from 1 to most without leading zeros.
func (r *reader) number(what string, most int) int {
	start, n := r.at, 0
	for r.err == nil && r.at < len(r.text) && '0' <= r.text[r.at] && r.text[r.at] <= '9' && n <= most {
		n = n*10 + int(r.text[r.at]-'0')
		r.at++
	}
	if n == 0 || n > most || r.text[start] == '0' {
		r.at = start
		r.fail(fmt.Sprintf("want a %s from 1 to %d", what, most))
	}
	return n
}

// suffix reads one addendum, corrigendum or revision.
func (r *reader) suffix() {
	for _, word := range [...]string{"/Add.", "/Corr.", "/Rev."} {
		if r.take(word) {
			r.number("number", maxNumber)
			return
		}
	}
	r.fail("want the end, /Add., /Corr. or /Rev.")
}
