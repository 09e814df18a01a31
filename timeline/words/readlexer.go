package words

import (
	"strings"
	"unicode/utf8"
)

// lexer cuts tokens into the lexemes of a language.
type lexer struct {
	tokens
	lex  *lexicon
	list []lexeme
}

// run appends all lexemes.
func (x *lexer) run() {
	for i := 0; i < len(x.tokens.list); {
		i = x.next(i) + 1
	}
}

// next appends the lexemes that begin at token i and returns the last token of them.
func (x *lexer) next(i int) int {
	t := &x.tokens.list[i]
	switch t.kind {
	case kindDigit:
		if end, ok := x.clock(i); ok {
			return end
		}
		if end, ok := x.isoWeek(i); ok {
			return end
		}
		return x.number(i)
	case kindLetter, kindHan:
		return x.word(i)
	case kindQuote:
		if x.kind(i+1) == kindDigit && x.kind(i+2) == kindQuote { // «25» января
			return x.number(i+1) + 1
		}
	}
	l := lexeme{class: sign, value: int16(t.kind), from: i, to: i}
	switch t.kind {
	case kindOther, kindQuote, kindHash:
		l.class = classNone
	case kindApostrophe:
		if x.kind(i+1) != kindDigit { // June '24
			l.class = classNone
		}
	}
	x.list = append(x.list, l)
	return i
}

// word appends the phrase that begins at token i, the longest that there is.
func (x *lexer) word(i int) int {
	t := &x.tokens.list[i]
	if m, end := x.phrase(i, t.from); end >= i {
		l := lexeme{class: m.class, value: m.value, from: i, to: end}
		if end == i {
			l.roman = x.romanAt(t)
		}
		x.list = append(x.list, l)
		return end
	}
	if t.kind == kindHan {
		if end, ok := x.hanNumber(i); ok {
			return end
		}
	} else if end, ok := x.prefixed(i); ok {
		return end
	} else if roman := x.romanAt(t); roman > 0 {
		x.list = append(x.list, lexeme{class: ordinal, value: int16(roman), roman: roman, from: i, to: i})
		return i
	}
	x.list = append(x.list, lexeme{from: i, to: i})
	return i
}

// phrase returns the meaning of the longest phrase that begins at from, in token i, and the last token of it, or -1.
func (x *lexer) phrase(i, from int) (m meaning, end int) {
	end = -1
	for j := i; j < len(x.tokens.list); j++ {
		x.work++
		found, ok := x.lex.meanings[string(x.folded[from:x.tokens.list[j].to])]
		if !ok {
			break
		}
		if found.class != classNone {
			m, end = found, j
		}
		if !found.longer {
			break
		}
	}
	return m, end
}

// prefixed appends a prefix that is written together with the word of token i, and the phrase that begins there.
func (x *lexer) prefixed(i int) (int, bool) {
	t := &x.tokens.list[i]
	for _, p := range x.lex.prefixes {
		if !strings.HasPrefix(string(x.folded[t.from:min(t.to, t.from+len(p.letter))]), p.letter) {
			continue
		}
		m, end := x.phrase(i, t.from+len(p.letter))
		if end < i || m.class == era { // لم is no mark of an era
			continue
		}
		x.list = append(x.list,
			lexeme{class: p.class, from: i, to: i},
			lexeme{class: m.class, value: m.value, from: i, to: end})
		return end, true
	}
	return i, false
}

// number appends the number of token i with its suffix.
func (x *lexer) number(i int) int {
	t := &x.tokens.list[i]
	l := lexeme{class: number, number: t.value, digits: t.digits, from: i, to: i}
	if t.mixed || x.kind(i+1) == kindHan && x.glued(i+1) && x.isHanDigit(i+1) {
		l.class = classNone
	}
	for x.lex.commas && x.isGroup(l.to+1) { // 12,345 CE
		l.to += 2
		l.number, l.digits = l.number*1000+x.tokens.list[l.to].value, l.digits+3
	}
	word := l.to + 1
	if k := x.kind(word); k == kindHyphen || k == kindDot {
		word++ // 25-го, 1.º
	}
	if x.kind(word) == kindLetter && x.glued(l.to+1) && x.glued(word) {
		text := x.folded[x.tokens.list[word].from:x.tokens.list[word].to]
		switch isOrdinal, isDecade := x.lex.ordinals[string(text)], x.lex.decades[string(text)]; {
		case isOrdinal && isDecade && x.lex.datives[string(text)]:
			l.suffix, l.to = dativeSuffix, word
		case isOrdinal && isDecade:
			l.suffix, l.to = eitherSuffix, word
		case isOrdinal:
			l.suffix, l.to = ordinalSuffix, word
		case isDecade:
			l.suffix, l.to = decadeSuffix, word
		}
	}
	x.list = append(x.list, l)
	return l.to
}

// isGroup reports whether a comma and three digits of the same number stand at token i.
func (x *lexer) isGroup(i int) bool {
	return x.kind(i) == kindComma && x.glued(i) && x.glued(i+1) && x.kind(i+1) == kindDigit &&
		x.tokens.list[i+1].digits == 3 && x.tokens.list[i-1].digits <= 3
}

// isoWeek appends a week as ISO 8601 writes it, 2025-W04, if one begins at token i.
func (x *lexer) isoWeek(i int) (int, bool) {
	t := &x.tokens.list[i]
	if t.digits != 4 || t.mixed || x.kind(i+1) != kindHyphen || x.kind(i+2) != kindLetter || x.kind(i+3) != kindDigit ||
		x.text(i+2) != "w" || !x.glued(i+1) || !x.glued(i+2) || !x.glued(i+3) || x.tokens.list[i+3].digits != 2 {
		return i, false
	}
	x.list = append(x.list,
		lexeme{class: isoWeek, number: t.value, value: int16(x.tokens.list[i+3].value), from: i, to: i + 3})
	return i + 3, true
}

// clock appends the time of day that begins at token i: 15:00 or 09:30:00, with a zone.
func (x *lexer) clock(i int) (int, bool) {
	if x.kind(i+1) != kindColon || x.kind(i+2) != kindDigit {
		return i, false
	}
	l := lexeme{class: clock, from: i, to: i + 2, digits: 2}
	if x.kind(i+3) == kindColon && x.kind(i+4) == kindDigit {
		l.to, l.digits = i+4, 3
	}
	if x.kind(l.to+1) == kindLetter {
		if m, end := x.phrase(l.to+1, x.tokens.list[l.to+1].from); m.class == zone {
			l.to = end
			if k := x.kind(end + 1); (k == kindPlus || k == kindHyphen || k == kindDash) && x.kind(end+2) == kindDigit {
				l.to = end + 2
				if x.kind(end+3) == kindColon && x.kind(end+4) == kindDigit {
					l.to = end + 4
				}
			}
		}
	}
	x.list = append(x.list, l)
	return l.to, true
}

// hanNumber appends the number in Chinese characters that begins at token i.
func (x *lexer) hanNumber(i int) (int, bool) {
	l := lexeme{class: number, from: i, to: i - 1}
	var sum, open int64 // open: the digit that waits for its power of ten
	counting := false   // 二十五, not 二五
	mixed := false      // 一二 before 月 may be two months: so are digits in a row where powers are said
	for ; x.kind(l.to+1) == kindHan; l.to++ {
		if _, end := x.phrase(l.to+1, x.tokens.list[l.to+1].from); end > l.to && l.to >= i {
			break // a phrase that begins with a number
		}
		value, digit := hanDigit(x.rune(l.to + 1))
		switch {
		case value < 0:
			return x.endHan(l, sum+open, counting, mixed)
		case digit && !counting:
			open = min(open*10+value, 1e17)
			l.digits++
		case digit:
			mixed = mixed || open > 0
			open = value
		case value == 20 || value == 30:
			counting, sum, open = true, sum+value, 0
		default:
			counting, sum, open = true, min(sum+max(open, 1)*value, 1e17), 0
		}
	}
	return x.endHan(l, sum+open, counting, mixed)
}

// rune returns the first character of token i.
func (x *lexer) rune(i int) rune {
	r, _ := utf8.DecodeRune(x.folded[x.tokens.list[i].from:])
	return r
}

// isHanDigit reports whether token i is a Chinese digit.
func (x *lexer) isHanDigit(i int) bool {
	value, _ := hanDigit(x.rune(i))
	return value >= 0
}

func (x *lexer) endHan(l lexeme, value int64, counting, mixed bool) (int, bool) {
	if l.to < l.from {
		return l.from, false
	}
	if counting {
		l.digits = 1
		for v := value; v >= 10; v /= 10 {
			l.digits++
		}
	}
	l.number = value
	switch {
	case x.kind(l.to+1) == kindDigit && x.glued(l.to+1): // two kinds of digits
		l.class = classNone
	case mixed, !counting && l.digits == 2 && value > 10 && value%10 > 0 && x.isMonthOrDay(l.to+1):
		l.class = classNone
	}
	x.list = append(x.list, l)
	return l.to, true
}

// isMonthOrDay reports whether token i says that the number before it is a month or a day.
func (x *lexer) isMonthOrDay(i int) bool {
	if x.kind(i) != kindHan {
		return false
	}
	m, _ := x.phrase(i, x.tokens.list[i].from)
	return m.class == monthWord || m.class == dayWord
}

// romanAt returns the value of a word that is a Roman number up to 39, else 0. A language may write an ending after it.
func (x *lexer) romanAt(t *token) int8 {
	word := x.folded[t.from:t.to]
	if t.kind != kindLetter || len(word) > 16 {
		return 0
	}
	value, rest := roman(word)
	if len(rest) > 0 && !x.lex.romanEnd[string(rest)] {
		return 0
	}
	return value
}
