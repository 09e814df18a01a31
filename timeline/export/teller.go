package export

import (
	"cmp"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// A teller puts what events say into the words of one language. It is for one export: it remembers much of what it said.
type teller struct {
	*language
	dates       saidDates
	quotedKinds memory[timeline.Kind]
	demands     memory[demand]
	windows     memory[edtf.Bounds]
}

// newTeller returns a teller for a language, or an error if there are no words in it.
func newTeller(code words.Language) (*teller, error) {
	l, err := languageOf(code)
	if err != nil {
		return nil, err
	}
	return &teller{
		language: l, quotedKinds: memory[timeline.Kind]{}, demands: memory[demand]{},
		windows: memory[edtf.Bounds]{},
	}, nil
}

// phrase returns d in English words, as losses say it.
func (t *teller) phrase(d edtf.Date) string {
	if t.tag == words.English {
		return t.date(d)
	}
	return words.Write(d, words.English)
}

// date returns d in words.
func (t *teller) date(d edtf.Date) string { return t.dates.words(d, t.tag) }

// window returns in words when something was that lies within bounds.
func (t *teller) window(b edtf.Bounds) string {
	return t.windows.words(b, func() string { return words.WriteBounds(b, t.tag) })
}

// quotedKind returns the name of a kind in quotation marks.
func (t *teller) quotedKind(k timeline.Kind) string {
	return t.quotedKinds.words(k, func() string { return t.quoted(t.kind(k)) })
}

// year returns the year of an instant in words.
func (t *teller) year(at edtf.Instant) string { return t.cut(at, len("-01-02")) }

// month returns the month of an instant in words, with its year.
func (t *teller) month(at edtf.Instant) string { return t.cut(at, len("-02")) }

// day returns the day of an instant in words, with its month and year.
func (t *teller) day(at edtf.Instant) string { return t.cut(at, 0) }

// cut returns the day of an instant in words, less the given length of its text.
func (t *teller) cut(at edtf.Instant, less int) string {
	d := edtf.Of(time.Unix(int64(at), 0).UTC())
	if d.Precision() < edtf.Day { // beyond the years that have days
		return t.date(d)
	}
	d, _ = edtf.Parse(d.String()[:len(d.String())-less])
	return t.date(d)
}

// name returns what to call e: its title, or else its kind, or else its ID.
func (t *teller) name(e *timeline.Event) string { return cmp.Or(e.Title, t.kind(e.Kind), e.ID) }

// lane returns the words for what e shares with the others of its lane. It is never blank.
func (t *teller) lane(e *timeline.Event, by Lane) string {
	switch by {
	case ByState:
		return cmp.Or(visible(e.Review.State), t.noState)
	case ByCycle:
		if e.Review.Cycle == 0 {
			return t.noCycle
		}
		return t.number(t.cycle, e.Review.Cycle)
	}
	return cmp.Or(visible(t.kind(e.Kind)), t.anyOther)
}

// review returns what is known of a review: "UPR, KAZ, cycle 4, session 48".
func (t *teller) review(r timeline.Review) string {
	said := t.isolate(r.Body)
	if r.State != "" && said != "" {
		said += t.comma
	}
	said += t.isolate(r.State)
	add := func(template string, n int) {
		if n == 0 {
			return
		}
		if said != "" {
			said += t.comma
		}
		said += t.number(template, n)
	}
	add(t.cycle, r.Cycle)
	add(t.session, r.Session)
	return said
}

// number returns template with n for {n}.
func (t *teller) number(template string, n int) string { return fill(template, "{n}", strconv.Itoa(n)) }

// ruleName returns the name of a rule, or the two kinds that it is about.
func (t *teller) ruleName(r *timeline.Rule) string {
	if r.Name == "" {
		return t.kind(r.Kind) + t.comma + t.kind(r.Of)
	}
	return r.Name
}

// cite returns the shortest name that a source has.
func (t *teller) cite(s *timeline.Source) string {
	switch {
	case s.Symbol != "" || s.Publisher != "":
		return t.isolate(cmp.Or(s.Symbol, s.Publisher))
	case s.Title != "":
		return t.quoted(s.Title)
	}
	return t.isolate(cmp.Or(s.URL, t.unnamed))
}

// quoted returns s in quotation marks.
func (t *teller) quoted(s string) string { return t.quotes[0] + t.isolate(s) + t.quotes[1] }

// bracketed returns s in brackets, after a space where the language has one.
func (t *teller) bracketed(s string) string { return t.brackets[0] + s + t.brackets[1] }

// span returns a length of time in words: months as such, and the rest in hours below three days, "48 hours", else in
// days, or in weeks where they fit.
func (t *teller) span(d edtf.Duration) string {
	const minute, hour, day = 60, 60 * 60, 24 * 60 * 60
	var said []string
	add := func(c *counted, n int64) {
		if n > 0 {
			said = append(said, t.of(c, n))
		}
	}
	add(&t.units.months, d.Months)
	rest := d.Seconds
	if rest >= 3*day && rest%(7*day) == 0 {
		add(&t.units.weeks, rest/(7*day))
		rest = 0
	} else if rest >= 3*day {
		add(&t.units.days, rest/day)
		rest %= day
	}
	add(&t.units.hours, rest/hour)
	add(&t.units.minutes, rest%hour/minute)
	add(&t.units.seconds, rest%minute)
	if said == nil {
		return t.of(&t.units.seconds, 0)
	}
	return strings.Join(said, t.comma)
}

// capital returns s with a capital as its first letter.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 || r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}
