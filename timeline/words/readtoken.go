package words

import (
	"strings"
	"unicode/utf8"
)

// token is a word, a number, a Chinese character or a sign of a text.
type token struct {
	kind   kind
	space  bool // white space stands before it
	dot    bool // of a word: a full stop follows
	mixed  bool // of a number: its digits are of two kinds
	at     int  // its offset in the text
	from   int  // its folded text is tokens.folded[from:to]
	to     int
	digits int // of a number
	value  int64
}

// tokens are a text in pieces. The folded texts stand one after the other, with a space between them, so that a phrase
// of several words is a piece of folded.
type tokens struct {
	folded []byte
	list   []token
	work   int // how often one of them was looked at
}

// scan appends the tokens of text. All spaces count as one, what cannot be seen as nothing, and letters, digits, dashes
// and signs as those that they stand for.
func (ts *tokens) scan(text string) {
	var last rune // of the digits of a number: the zero of their kind
	space, open := false, kindEnd
	for at, r := range text {
		k, f := fold(r)
		switch {
		case k == kindUnseen:
			continue
		case k == kindSpace:
			space, open = true, kindEnd
			continue
		case k == kindDot && open == kindLetter:
			ts.list[len(ts.list)-1].dot = true
			open = kindEnd
			continue
		case k == kindApostrophe && (open == kindLetter || open == kindDigit):
			open = kindEnd
			continue
		}
		if k != open || k != kindLetter && k != kindDigit {
			ts.begin(k, at, space)
			last = r - f
		}
		t := &ts.list[len(ts.list)-1]
		ts.folded = utf8.AppendRune(ts.folded, f)
		t.to = len(ts.folded)
		if k == kindDigit {
			t.mixed = t.mixed || r-f != last
			t.add(int64(f - '0'))
		}
		space, open = false, k
	}
}

// begin appends an empty token.
func (ts *tokens) begin(k kind, at int, space bool) {
	if len(ts.folded) > 0 {
		ts.folded = append(ts.folded, ' ')
	}
	ts.list = append(ts.list, token{kind: k, space: space, at: at, from: len(ts.folded)})
}

// add appends a digit to a number. Numbers of more than 18 digits are no years.
func (t *token) add(digit int64) {
	t.digits++
	if t.digits <= 18 {
		t.value = t.value*10 + digit
	}
}

// text returns the folded text of token i.
func (ts *tokens) text(i int) string { return string(ts.folded[ts.list[i].from:ts.list[i].to]) }

// kind returns the kind of token i, kindEnd outside the text.
func (ts *tokens) kind(i int) kind {
	ts.work++
	if i < 0 || i >= len(ts.list) {
		return kindEnd
	}
	return ts.list[i].kind
}

// glued reports whether token i follows the one before it without space or full stop.
func (ts *tokens) glued(i int) bool {
	return i > 0 && i < len(ts.list) && !ts.list[i].space && !ts.list[i-1].dot
}

// trim drops the sign that ends a sentence, brackets around the whole, and the mark that opens a question in Spanish.
func (ts *tokens) trim() {
	switch ts.kind(len(ts.list) - 1) {
	case kindDot, kindComma, kindStop, kindColon:
		ts.list = ts.list[:len(ts.list)-1]
	}
	if n := len(ts.list); n > 2 && ts.kind(0) == kindOpen && ts.kind(n-1) == kindClose && !ts.bracketed(1, n-1) {
		ts.list = ts.list[1 : n-1]
	}
	if ts.kind(len(ts.list)-1) == kindQuestion && ts.text(0) == "¿" {
		ts.list = ts.list[1:]
	}
}

// bracketed reports whether there is a bracket from token from up to token to.
func (ts *tokens) bracketed(from, to int) bool {
	for i := from; i < to; i++ {
		if k := ts.kind(i); k == kindOpen || k == kindClose {
			return true
		}
	}
	return false
}

// offset returns the offset of token i in the text, whose length is size.
func (ts *tokens) offset(i, size int) int {
	if i < len(ts.list) {
		return ts.list[i].at
	}
	return size
}

// original returns token i as it stands in the text, a word without the signs after it.
func (ts *tokens) original(text string, i int) string {
	word := text[ts.list[i].at:ts.offset(i+1, len(text))]
	if trimmed := strings.TrimRight(word, " \t\r\n.,;:"); trimmed != "" {
		return trimmed
	}
	return word
}
