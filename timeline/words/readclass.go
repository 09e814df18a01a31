package words

// class is the part that a word plays in the grammar.
type class uint8

const (
	classNone class = iota // no word of a date

	// Parts of a date.
	number
	isoWeek     // 2025-W04
	month       // 1 to 12; twoMonths where a name stands for either of two
	weekday     // 1 is Monday, 7 Sunday
	marTuesday  // "mar.", which is Tuesday before a day and March after one
	marEither   // "mar.", Tuesday before a day and March elsewhere
	ordinal     // 1 to 31; lastOne
	partOf      // a part of a year or month: quarter, half ...
	partCode    // the letter of Q3, T3, H1
	partNamed   // a part with its number: 上半年, ten times the part and the number
	yearPart    // partNamed, with the word for the year before it: 年中间四个月
	season      // 1 spring to 4 winter
	seasons     // two seasons in one word, by the first: 春夏
	hemisphere  // north or south
	vague       // early, mid, late
	yearVague   // vague, of the year: 年初
	vagueOrIn   // mid, or within: 中
	decade      // the word for a decade
	decadeName  // the nineties: 9
	century     // the word for a century
	week        // the word for a week
	weekFrom    // the week that begins on
	weekTo      // the week that ends on
	weekAround  // after a day: the week that holds it
	era         // before or since year 1: -1, +1
	unspecified // some day, some month, some year
	unknownYear
	aYear // after a range of years: some year of it

	// Words that stand with a part of a date.
	lead      // in, on, the: nothing more
	leadOrIn  // в: in, or the abbreviation of century after a number
	leadOn    // on: a lead, or onwards after a date
	year      // the word for a year: one or several
	monthWord // the word for a month: one or several
	dayWord   // the word for a day
	period    // the word for a period, before or after its dates

	// Words that join dates, or stand before or after one.
	of
	to      // says also what it means before a date that nothing precedes
	from    // before a range; alone as its limit says
	between // before two
	betweenAfter
	someTime // some time (from, between, in)
	and
	or
	limits      // before a date
	limitsAfter // after a date
	inclusive   // after the last date: it is included
	soFar       // to the present
	nowWord     // present, after a dash
	allOf
	allAfter // after a date: all of it
	about
	aboutAfter
	possibly
	endless

	// Whole texts.
	none       // no date
	noneOrEnd  // an unknown date: the whole text, or an end of an interval
	confirm    // to be confirmed: the whole text, or after a date
	confirming // tentative: after a date only

	// Words that no date has.
	otherCalendar
	otherEra // of another calendar, after or before a number: BE
	relative
	unitOfTime // days: a number before it makes it relative; several where days may follow
	recurring
	hour // of the clock
	zone // UTC

	// Signs.
	sign // its token says which
	clock
)

// The values of words, where they are not numbers.
const (
	lastOne = -1

	early int16 = 1
	mid   int16 = 2
	late  int16 = 3

	north int16 = 1
	south int16 = 2

	one     int16 = 1
	several int16 = 2
)

// The parts of a year or a month.
const (
	quarter           int16 = 1 + iota // of three months
	third                              // of four months, or a third of anything
	half                               // of six months, or half of anything
	fortnight                          // 1 to 15, 16 to the end
	tenDays                            // 1 to 10, 11 to 20, 21 to the end
	termOrWeek                         // S1: a half or a week
	termWeekOrCentury                  // or, before a Roman number, a century
)

// What some day, some month and some year leave open.
const (
	someDay   int16 = 1
	someMonth int16 = 2
	someYear  int16 = 3
	someRange int16 = 4 // some year, of those that follow
)

// twoMonths is the value of a name that two months share, tenMonths of the first of them.
const twoMonths = 100

// limit is what a word says of the date next to it.
type limit = int16

const (
	noLimit     limit = iota
	before            // strictly
	after             // strictly
	by                // it may be included
	notBefore         // it may be included
	since             // goes on
	until             // went on
	at                // no limit
	fromOrAt          // ambiguous: from Y
	byOrAt            // ambiguous: pour Y
	beforeByTo        // ambiguous: до
	byOrUntil         // ambiguous: 到
	beforeOrBy        // ambiguous: 前
	afterOrFrom       // ambiguous: 后
	leadTo            // à: leads to a date
	sinceOrOf         // dès and des, which differ by an accent only: since, but before several dates of
)

// The calendars that are not read.
const (
	islamic int16 = iota
	jewish
	iranian
	republican
	lunar
	foreign
	fiscalYear
)
