package words

import (
	"slices"

	"example.org/review/timeline/edtf"
)

// maxReadings is how many readings an error names.
const maxReadings = 4

// answer is what a text says in a language, or in several.
type answer struct {
	readings  [maxReadings]edtf.Date
	count     int
	failure   failure // where there are no readings
	unsayable bool    // there is a reading that EDTF has no form for
	figures   bool    // day and month are in figures, and either may be first
}

// add adds a reading, if it is another than those that there are.
func (a *answer) add(d edtf.Date) {
	if a.count < maxReadings && !slices.Contains(a.readings[:a.count], d) {
		a.readings[a.count] = d
		a.count++
	}
}

// merge adds the readings of another language. Of failures the first that is not Unknown stays, else the one that got
// furthest.
func (a *answer) merge(b answer) {
	for _, d := range b.readings[:b.count] {
		a.add(d)
	}
	a.unsayable = a.unsayable || b.unsayable && b.count > 0
	a.figures = a.figures || b.figures
	if a.failure.reason == "" || a.failure.reason == Unknown &&
		(b.failure.reason != Unknown && b.failure.reason != "" || b.failure.token > a.failure.token) {
		a.failure = b.failure
	}
}

// result returns the only reading, or the error.
func (a *answer) result(text string, ts *tokens) (edtf.Date, error) {
	if a.count == 1 && !a.unsayable {
		return a.readings[0], nil
	}
	err := &ReadError{Text: text, Reason: a.failure.reason, detail: a.failure.detail}
	switch {
	case a.count > 0:
		err.Reason, err.detail, err.Readings = Ambiguous, a.hint(), slices.Clone(a.readings[:a.count])
	case err.Reason == "":
		err.Reason, err.detail = Unknown, `is not read: Options.Language is none of "en", "fr", "es", "ru", "ar" and "zh", nor ""`
	default:
		err.Offset = ts.offset(a.failure.token, len(text))
		err.detail = a.failure.say(text, ts)
	}
	return edtf.Date{}, err
}

// hint returns what to say after the readings.
func (a *answer) hint() string {
	switch {
	case a.figures:
		return "; say whether the day or the month comes first"
	case a.unsayable:
		return ", or what cannot be said in EDTF"
	}
	return ""
}

// in reads the text in a language.
func (p *parser) in(lex *lexicon) answer {
	var a answer
	p.lex, p.list = lex, p.list[:0]
	p.run()
	p.options, p.failure = options{}, failure{}
	if p.check(); p.failure.reason != "" {
		a.failure = p.failure
		return a
	}
	if p.saysNone() {
		a.add(edtf.Date{})
		return a
	}
	for range maxRuns {
		p.once(&a)
		if !p.advance() || a.count == maxReadings {
			break
		}
	}
	a.figures = a.count > 1 && p.known[choiceOrder] > 1
	if p.slashed && a.count == 1 && a.failure.reason == Reversed { // 2025/2024 does not become 2025 or 2024
		a.count = 0
	}
	return a
}

// maxRuns bounds how many combinations of what is open are tried: as many as six choices between two readings make.
const maxRuns = 64

// saysNone reports whether the text says that there is no date.
func (p *parser) saysNone() bool {
	if len(p.list) != 1 {
		return false
	}
	c := p.list[0].class
	return c == none || c == noneOrEnd || c == confirm
}

// once reads the text with the options as they are taken. Of readings that fail the failure of the one that got furthest
// counts.
func (p *parser) once(a *answer) {
	p.pos, p.failure, p.joint, p.slashed, p.plural = 0, failure{}, classNone, false, false
	p.items, p.points, p.out = p.items[:0], p.points[:0], p.out[:0]
	p.text()
	if !p.failed() {
		p.render()
	}
	if p.failure.reason == "" && !a.has(p.out) {
		d, err := edtf.Parse(string(p.out))
		if err == nil {
			a.add(d)
			return
		}
		p.fail(p.refused(), 0, "")
	}
	a.unsayable = a.unsayable || p.failure.reason == Unsayable
	// Where the other order of figures has a month, what is wrong is the day.
	noMonthBefore := p.failure.reason == a.failure.reason && a.failure.detail == noMonth
	if p.failure.reason.rank() > a.failure.reason.rank() || noMonthBefore {
		a.failure = p.failure
	}
}

// has reports whether the text is that of a reading.
func (a *answer) has(text []byte) bool {
	for _, d := range a.readings[:a.count] {
		if d.String() == string(text) {
			return true
		}
	}
	return false
}

// refused returns why EDTF refuses what the text says: a range that ends before it begins, or a time that there is not.
func (p *parser) refused() Reason {
	for i := range p.items {
		if k := p.items[i].kind; k == fromTo || k == amid || k == wholeOf {
			return Reversed
		}
	}
	return Impossible
}
