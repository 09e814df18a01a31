package words

// phrasebook is what the writer says in one language. Its texts are templates, in which braces hold a slot for a part
// of a date:
//
//	{date}           a date; {date:gen} the same in another of the forms that the language has
//	{first} {last}   the two dates of a range; {last:acc}
//	{day} {month}    the number of the day and the name of the month; {month:gen} the name in another form
//	{year}           the year as it stands after a month: "2025", "44 BCE", "of some year of the 1990s"
//	{of year}        the year as it stands after other words: "first quarter {of year}"
//	{n} {m}          the figures of a year; the second is the last year of several: "some year in {n}–{m}"
//	{next}           the figures of the year after it: "{n}/{next}"
//	{tens} {century} the names of the ten years and of the century of a decade, where a language counts so
//	{season} {part}  the name of a season or of another part of a year, in the form that is asked for
//	{from}           the word before a day that something goes on from
//	{time} {clock}   the time of day without and with its zone
//	{when}           the limits of a start or an end, as the bounds say them
//
// A 2 after day, month, year, n or time stands for the second date of a range. A template that is empty is the first of
// its row.
type phrasebook struct {
	// forms are the names of the forms that dates take in sentences, after prepositions and in cases. The first is
	// that of a date alone.
	forms [maxForms]string

	months  [maxForms][12]string
	seasons [maxForms][4]string // spring, summer, autumn, winter
	parts   [maxForms][9]string // four quarters, three thirds, two halves
	tens    [10]string          // decades of a century, where {tens} is used; those without a name are said as years
	century []string            // centuries from the first, where {century} is used
	first   string              // the first day of a month, where it is no plain figure
	from    string              // {from}
	fromTwo string              // the same before the 2nd of a month
	aughts  bool                // whether the first ten years of a century have a name, such as 1900 to 1909

	year      [yearKinds]inForms // a year that stands alone
	yearAfter [yearKinds]string  // for {year}
	ofYear    [yearKinds]string  // for {of year}

	month, day, second                inForms
	someMonth, someDay, someDayOfYear inForms    // a month of a year, a day of a month, a day of a year that nobody knows
	season                            [3]inForms // in any hemisphere, in the northern, in the southern
	winter                            [3]inForms // a season that ends in the next year
	part                              inForms

	none    string  // the zero Date
	unknown inForms // the end of an interval that nobody knows

	possibly, about, both string // the qualifiers ?, ~ and %
	within                bool   // whether they may stand at the dates of ranges and lists

	since, until, always string         // intervals that are open
	earlier, later       string         // members of sets that are open
	fromTo, between, all rangeTemplates // an interval, a choice, and the whole of what lies between
	or, and              joining

	bounds boundTemplates
}

const maxForms = 7

// inForms are the templates of one thing in the forms of the language.
type inForms [maxForms]string

// rangeTemplates are the templates of two dates, by what the two have in common and need say only once.
type rangeTemplates struct {
	years  string // two years of four digits
	months string // two months of one year
	days   string // two days of one month
	dates  string // two days of one year, in two months
	other  string // any other two
	half   string // two, one of them not known; empty: other
}

// joining is how several dates are joined.
type joining struct {
	member      string // a date in it
	comma, last string // before any other, and before the last one

	// Before words that start with one of these, other stands in the place of last.
	before []string
	other  string
}

// boundTemplates are the templates of bounds. A {when} is one of the templates up to after.
type boundTemplates struct {
	on, times     string // one day; some seconds of one day
	by, later     string // no lower limit; no upper limit
	anyTime       string
	before, after string // beyond the years that seconds are counted in

	starts, ends, and         string
	neverStarted, neverEnding string
}

// form returns the place of the form with the given name.
func (b *phrasebook) form(name string) int {
	if name == "" {
		return 0
	}
	for i := 1; i < maxForms; i++ {
		if b.forms[i] == name {
			return i
		}
	}
	return 0
}

// in returns the template for a form.
func (f *inForms) in(form int) string {
	if f[form] == "" {
		return f[0]
	}
	return f[form]
}

// saysDecade reports whether b has a name for the decade from the given year on.
func (b *phrasebook) saysDecade(year int64) bool {
	tens, century := year/10%10, year/100
	return (tens > 0 || b.aughts) &&
		(b.century == nil || century < int64(len(b.century)) && b.tens[tens] != "")
}

// era returns the era of p as the language says it.
func (b *phrasebook) era(p *parts) yearKind {
	if p.era == tenYears && !b.saysDecade(p.year) {
		return severalYears
	}
	return p.era
}

// template returns the template of a date in a form.
func (b *phrasebook) template(p *parts, form int) string {
	switch p.names {
	case namesYear:
		return b.year[b.era(p)].in(form)
	case namesMonth:
		return b.month.in(form)
	case namesDay:
		return b.day.in(form)
	case namesSecond:
		return b.second.in(form)
	case namesSomeMonth:
		return b.someMonth.in(form)
	case namesSomeDay:
		return b.someDay.in(form)
	case namesSomeDayOfYear:
		return b.someDayOfYear.in(form)
	case namesPart:
		return b.part.in(form)
	case namesSeason:
		if p.overNewYear() && p.era == plainYear {
			return b.winter[(p.month-firstSeason)/4].in(form)
		}
		return b.season[(p.month-firstSeason)/4].in(form)
	}
	return b.unknown.in(form)
}

// template returns the template for two dates.
func (r *rangeTemplates) template(p, q *parts) string {
	switch {
	case r.half != "" && (p.names == namesNone || q.names == namesNone):
		return r.half
	case p.names != q.names || p.era != plainYear || q.era != plainYear || p.mark|q.mark != 0:
		return r.other
	case p.names == namesYear && r.years != "":
		return r.years
	case p.year != q.year:
		return r.other
	case p.names == namesMonth:
		return r.months
	case p.names == namesDay && p.month == q.month:
		return r.days
	case p.names == namesDay:
		return r.dates
	}
	return r.other
}
