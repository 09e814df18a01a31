package words

// check fails a text for what can be seen before its grammar: what programs made of a date, words of other calendars,
// words that depend on today, and words that are none of a date.
func (p *parser) check() {
	p.checkDamage()
	for i := range p.list {
		switch l := &p.list[i]; l.class {
		case otherCalendar:
			p.fail(Calendar, i, calendarDetails[l.value])
		case otherEra:
			if i > 0 && p.list[i-1].class == number || i+1 < len(p.list) && p.list[i+1].class == number {
				p.fail(Calendar, i, calendarDetails[l.value])
			} else {
				p.fail(Unknown, i, noWord) // to be held
			}
		case relative:
			if !p.recurs(i) {
				p.fail(Relative, i, "")
			}
		case unitOfTime:
			if i > 0 && p.list[i-1].class == number && !p.recurs(i-1) {
				p.fail(Relative, i-1, "")
			}
		case monthWord:
			if i > 0 && l.value == several && p.isCount(i-1) && !p.recurs(i-1) {
				p.fail(Relative, i-1, "")
			}
		case year:
			if i > 0 && l.value == several && p.isCount(i-1) && !p.recurs(i-1) && (i+1 == len(p.list) || p.list[i+1].class != era) {
				p.fail(Relative, i-1, "")
			}
		case limitsAfter:
			if i > 1 && (l.value == beforeOrBy || l.value == afterOrFrom) && p.list[i-1].class == year && p.isCount(i-2) {
				p.fail(Relative, i-2, "")
			}
		case recurring:
			p.fail(Unsayable, i, "cannot be said in EDTF: it comes again and again")
		case hour:
			if i+1 < len(p.list) && p.list[i+1].class == clock {
				continue
			}
			p.fail(Unsayable, i, unsayableHours)
		case clock:
			if l.digits < 3 {
				p.fail(Unsayable, i, unsayableHours)
			}
		case classNone:
			p.fail(Unknown, i, noWord)
		}
	}
}

// recurs reports whether "every" stands before lexeme i: every two years are counted from no day.
func (p *parser) recurs(i int) bool { return i > 0 && p.list[i-1].class == recurring }

const unsayableHours = "cannot be said in EDTF: it has no hours and minutes without seconds"

// calendarDetails are what is said of texts of each calendar.
var calendarDetails = [...]string{
	islamic:    "is of the Islamic calendar (Hijri); give the date in the Gregorian one",
	jewish:     "is of the Hebrew calendar; give the date in the Gregorian one",
	iranian:    "is of the Persian calendar; give the date in the Gregorian one",
	republican: "is of the French Republican calendar; give the date in the Gregorian one",
	lunar:      "is of the Chinese calendar; give the date in the Gregorian one",
	foreign:    "", // as of all
	fiscalYear: "is of a year that does not start in January for all who use the word; give the dates",
}

// isCount reports whether lexeme i is a number of less than four digits that stands alone.
func (p *parser) isCount(i int) bool {
	l := &p.list[i]
	return l.class == number && l.digits < 3 && l.suffix == noSuffix && !(i > 0 && (p.list[i-1].class == sign || p.list[i-1].class == era))
}

// checkDamage fails what spreadsheets and programs make of dates.
func (p *parser) checkDamage() {
	if i := p.damaged(); i >= 0 {
		p.failAt(Damaged, i, "")
	}
}

// damaged returns the token at which a date is damaged, or -1.
func (p *parser) damaged() int {
	words, eras := false, p.eras()
	time := -1
	for i := range p.tokens.list {
		t := &p.tokens.list[i]
		switch t.kind {
		case kindDigit:
			if t.digits >= 5 && t.digits <= 8 && !eras || p.isPointYear(i) {
				return i
			}
		case kindLetter:
			if p.isShortMonth(i) {
				return i
			}
			words = words || !isTimeWord(p.tokens.text(i))
		case kindHan:
			if p.isShortMonth(i) {
				return i
			}
			words = true
		case kindHash:
			if p.kind(i+1) == kindHash {
				return i
			}
		case kindColon:
			if time < 0 && i > 1 && p.kind(i-1) == kindDigit && p.kind(i+1) == kindDigit {
				time = i - 1
			}
		}
	}
	if time > 0 && !words {
		return time
	}
	return -1
}

// eras reports whether the text names an era.
func (p *parser) eras() bool {
	for i := range p.list {
		if p.list[i].class == era {
			return true
		}
	}
	return false
}

// isTimeWord reports whether a word belongs to a time of day in figures.
func isTimeWord(word string) bool {
	switch word {
	case "utc", "gmt", "z", "t", "am", "pm":
		return true
	}
	return false
}

// isPointYear reports whether token i is a year that went through a program as a number: 2025.0.
func (p *parser) isPointYear(i int) bool {
	return p.tokens.list[i].digits == 4 && p.kind(i+1) == kindDot && p.kind(i+2) == kindDigit &&
		p.tokens.list[i+2].digits == 1 && p.glued(i+1) && p.glued(i+2) && p.kind(i+3) != kindDot && p.kind(i-1) != kindDot
}

// isShortMonth reports whether token i is the name of a month in any language that is joined to two digits, and to no
// year.
func (p *parser) isShortMonth(i int) bool {
	after := i + 1
	if p.kind(after) == kindHyphen && !p.tokens.list[after].space { // janv.-25
		after++
	}
	isAfter := p.isTwo(after) && !p.tokens.list[after].space && (after > i+1 || p.tokens.list[i].dot) && !p.isFour(after+1) &&
		!p.isFour(i-2) && !p.isMonthNext(after+1)
	before := i - 1
	if k := p.kind(before); k == kindHyphen || k == kindDot {
		before--
	}
	isBefore := before < i-1 && p.isTwo(before) && p.glued(i) && p.glued(i-1) && !p.isFour(i+1) && !p.isFour(before-1)
	return (isAfter || isBefore) && p.isMonth(i)
}

// isMonthNext reports whether the name of a month stands at token i, or after one word: 1 de junio-15 de julio.
func (p *parser) isMonthNext(i int) bool {
	return p.kind(i) == kindLetter && (p.isMonth(i) || p.kind(i+1) == kindLetter && p.isMonth(i+1) && p.lex.meanings[p.tokens.text(i)].class == of)
}

// isTwo reports whether token i is a number of two digits.
func (p *parser) isTwo(i int) bool { return p.kind(i) == kindDigit && p.tokens.list[i].digits == 2 }

// isFour reports whether token i, or the one after a sign there, is a number of four digits.
func (p *parser) isFour(i int) bool {
	switch p.kind(i) {
	case kindHyphen, kindDot, kindComma, kindSlash, kindApostrophe:
		i++
	}
	return p.kind(i) == kindDigit && p.tokens.list[i].digits == 4
}

// isMonth reports whether token i is the name of a month in any language.
func (p *parser) isMonth(i int) bool {
	t := &p.tokens.list[i]
	word := p.folded[t.from:t.to]
	for _, lex := range &lexicons {
		m := lex.lexicon().meanings[string(word)]
		switch m.class {
		case month, marTuesday, marEither:
			return true
		case monthWord:
			if t.kind == kindHan {
				return true
			}
		}
	}
	return false
}
