package words

import "time"

// english is how dates in English are read.
var english = grammar{
	language:        English,
	orders:          []string{"DMY", "MDY", "YMD", "MY", "YM", "DM", "MD", "DY"},
	commas:          true,
	ordinals:        "st nd rd th",
	decades:         "s",
	centuryByDigits: true,
	thirds:          true,
	weekStarts:      []time.Weekday{time.Monday, time.Sunday},
	weekFromDay:     true,
	numberStarts:    []time.Weekday{time.Sunday},
	words: []entry{
		{month, 1, "January, Jan"},
		{month, 2, "February, Feb"},
		{month, 3, "March, Mar"},
		{month, 4, "April, Apr"},
		{month, 5, "May"},
		{month, 6, "June, Jun"},
		{month, 7, "July, Jul"},
		{month, 8, "August, Aug"},
		{month, 9, "September, Sept, Sep"},
		{month, 10, "October, Oct"},
		{month, 11, "November, Nov"},
		{month, 12, "December, Dec"},

		{weekday, 1, "Monday, Mon"},
		{weekday, 2, "Tuesday, Tues, Tue"},
		{weekday, 3, "Wednesday, Weds, Wed"},
		{weekday, 4, "Thursday, Thurs, Thur, Thu"},
		{weekday, 5, "Friday, Fri"},
		{weekday, 6, "Saturday, Sat"},
		{weekday, 7, "Sunday, Sun"},

		{lead, 0, "in, at, during, over, the, dated, within, as at"},
		{leadOn, 0, "on"},
		{of, noLimit, "of"},
		{monthWord, one, "month, month of"},
		{monthWord, several, "months, months of"},
		{dayWord, 0, "day"},
		{period, 0, "period, period of"},
		{year, one, "year"},
		{year, several, "years"},

		{ordinal, 1, "first"},
		{ordinal, 2, "second"},
		{ordinal, 3, "third"},
		{ordinal, 4, "fourth"},
		{ordinal, 5, "fifth"},
		{ordinal, 6, "sixth"},
		{ordinal, 7, "seventh"},
		{ordinal, 8, "eighth"},
		{ordinal, 9, "ninth"},
		{ordinal, 10, "tenth"},
		{ordinal, 11, "eleventh"},
		{ordinal, 12, "twelfth"},
		{ordinal, 13, "thirteenth"},
		{ordinal, 14, "fourteenth"},
		{ordinal, 15, "fifteenth"},
		{ordinal, 16, "sixteenth"},
		{ordinal, 17, "seventeenth"},
		{ordinal, 18, "eighteenth"},
		{ordinal, 19, "nineteenth"},
		{ordinal, 20, "twentieth"},
		{ordinal, 21, "twenty-first, twenty first"},
		{ordinal, lastOne, "last, final"},

		{partOf, quarter, "quarter, quarters"},
		{partOf, third, "thirds"},
		{partOf, half, "half, halves"},
		{partCode, quarter, "Q"},
		{partCode, half, "H"},

		{season, 1, "spring"},
		{season, 2, "summer"},
		{season, 3, "autumn, fall"},
		{season, 4, "winter"},
		{hemisphere, north, "northern, boreal, northern hemisphere, in the northern hemisphere"},
		{hemisphere, south, "southern, austral, southern hemisphere, in the southern hemisphere"},

		{vague, early, "early, beginning of, start of, the beginning of, the start of"},
		{vague, mid, "mid, middle of, the middle of"},
		{vague, late, "late, end, end of, the end of"},

		{decade, 0, "decade"},
		{decadeName, 2, "twenties"},
		{decadeName, 3, "thirties"},
		{decadeName, 4, "forties"},
		{decadeName, 5, "fifties"},
		{decadeName, 6, "sixties"},
		{decadeName, 7, "seventies"},
		{decadeName, 8, "eighties"},
		{decadeName, 9, "nineties"},
		{century, 0, "century, centuries"},

		{week, 0, "week"},
		{weekFrom, 0, "week beginning, week commencing, week starting, week from"},
		{weekTo, 0, "week ending"},

		{era, -1, "BC, BCE, B.C., B.C.E."},
		{era, +1, "AD, CE, A.D., C.E."},

		{unspecified, someDay, "some day, some day in, some day of"},
		{unspecified, someMonth, "some month, some month in, some month of"},
		{unspecified, someYear, "some year, some year in, some year of, some year from"},
		{unknownYear, 0, "an unknown year, unknown year"},

		{to, noLimit, "to, through, thru"},
		{to, until, "until, till, up to"},
		{from, fromOrAt, "from, as of, as from"},
		{between, 0, "between"},
		{someTime, 0, "some time, at some time, sometime"},
		{and, 0, "and"},
		{or, 0, "or"},

		{limits, before, "before, prior to, earlier than"},
		{limits, after, "after, later than"},
		{limits, by, "by, no later than, not later than, on or before"},
		{limits, notBefore, "not before, no earlier than, not earlier than, on or after"},
		{limits, since, "since, starting, starting in, starting on, starting from"},
		{limitsAfter, by, "or earlier, or before, at the latest"},
		{limitsAfter, notBefore, "or later, or after, at the earliest"},
		{limitsAfter, since, "onwards, onward"},
		{inclusive, 0, "inclusive"},
		{soFar, 0, "to present, to the present, to date, until the present"},
		{nowWord, 0, "present, the present"},

		{allOf, 0, "all of, throughout, the whole of, all"},
		{about, 0, "about, around, circa, ca, c, approximately, approx"},
		{possibly, 0, "possibly, perhaps, maybe, probably"},
		{endless, 0, "without begin or end, without beginning or end"},

		{none, 0, "n.d., nd, no date, undated, unknown, TBD, TBA, to be determined, to be announced, to be decided, " +
			"date to be determined, date to be announced, date to be decided, date TBD, date TBA"},
		{noneOrEnd, 0, "date unknown, unknown date, an unknown date, the date is unknown"},
		{confirm, 0, "TBC, to be confirmed, date TBC, date to be confirmed"},
		{confirming, 0, "tentative, provisional"},

		{otherCalendar, islamic, "Muharram, Safar, Rabi, Jumada, Rajab, Sha'ban, Shaaban, Shaban, Ramadan, Ramadhan, Shawwal, Dhu, " +
			"A.H., Hijri, Hijra"},
		{otherEra, islamic, "AH"},
		{otherCalendar, jewish, "Tishrei, Tishri, Cheshvan, Heshvan, Kislev, Tevet, Tebeth, Shevat, Shvat, Adar, Nisan, Iyar, Iyyar, " +
			"Sivan, Tammuz, Av, Elul, Anno Mundi, Hebrew"},
		{otherCalendar, iranian, "Farvardin, Ordibehesht, Khordad, Tir, Mordad, Shahrivar, Mehr, Aban, Azar, Dey, Bahman, Esfand, " +
			"Persian, Solar Hijri"},
		{otherEra, iranian, "SH"},
		{otherCalendar, republican, "Vendémiaire, Brumaire, Frimaire, Nivôse, Pluviôse, Ventôse, Germinal, Floréal, Prairial, " +
			"Messidor, Thermidor, Fructidor, French Republican"},
		{otherCalendar, foreign, "B.E., Buddhist era, Buddhist, Minguo, Reiwa, Heisei, Showa, Shōwa, Taisho, Taishō, Meiji, lunar, Julian, " +
			"old style, O.S."},
		{otherEra, foreign, "BE, ROC, OS"},
		{otherCalendar, fiscalYear, "FY, fiscal, financial year, tax year, school year, academic year"},

		{relative, 0, "today, yesterday, tomorrow, tonight, now, currently, ago, recently, soon, previous, this, next, current, " +
			"past, coming, following, the day before, the day after, day before yesterday, day after tomorrow"},
		{relative, 0, "last year, last month, last week, last century, last decade, last night"},
		{relative, 0, "two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, several, a few, weeks, " +
			"a week, a month, a year, decades, later, earlier"},
		{unitOfTime, 0, "minutes"},
		{unitOfTime, several, "days"},
		{recurring, 0, "every, each, annual, annually, yearly, monthly, weekly, daily, biennial"},
		{hour, 0, "noon, midnight, o'clock, am, pm, a.m., p.m., hours, hour"},
		{zone, 0, "UTC, GMT, Z"},
	},
}

// englishText is what the writer says in English.
var englishText = phrasebook{
	forms: [maxForms]string{"", "the", "all"},
	months: [maxForms][12]string{{
		"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	}},
	seasons: [maxForms][4]string{{"spring", "summer", "autumn", "winter"}},
	parts: [maxForms][9]string{{
		"first quarter", "second quarter", "third quarter", "fourth quarter",
		"first third", "second third", "last third",
		"first half", "second half",
	}},

	// The 1900s may be ten years or a hundred.
	aughts: false,

	year: [yearKinds]inForms{
		plainYear:    {"{n}", "", "all of {n}"},
		commonEra:    {"{n} CE", "", "all of {n} CE"},
		beforeEra:    {"{n} BCE", "", "all of {n} BCE"},
		tenYears:     {"the {n}s"},
		severalYears: {"some year in {n}–{m}"},
		anyYear:      {"an unknown year"},
	},
	yearAfter: [yearKinds]string{
		plainYear:    "{n}",
		commonEra:    "{n} CE",
		beforeEra:    "{n} BCE",
		tenYears:     "of some year of the {n}s",
		severalYears: "of some year in {n}–{m}",
		anyYear:      "of an unknown year",
	},
	ofYear: [yearKinds]string{
		plainYear:    "of {n}",
		commonEra:    "of {n} CE",
		beforeEra:    "of {n} BCE",
		tenYears:     "of some year of the {n}s",
		severalYears: "of some year in {n}–{m}",
		anyYear:      "of an unknown year",
	},

	month:         inForms{"{month} {year}", "", "all of {month} {year}"},
	day:           inForms{"{day} {month} {year}", "", "all of {day} {month} {year}"},
	second:        inForms{"{day} {month} {year}, {clock}"},
	someMonth:     inForms{"some month {of year}"},
	someDay:       inForms{"some day of {month} {year}"},
	someDayOfYear: inForms{"some day {of year}"},
	season: [3]inForms{
		{"{season} {year}", "", "all of {season} {year}"},
		{"northern {season} {year}", "", "all of northern {season} {year}"},
		{"southern {season} {year}", "", "all of southern {season} {year}"},
	},
	winter: [3]inForms{
		{"{season} {n}/{next}", "", "all of {season} {n}/{next}"},
		{"northern {season} {n}/{next}", "", "all of northern {season} {n}/{next}"},
		{"southern {season} {n}/{next}", "", "all of southern {season} {n}/{next}"},
	},
	part: inForms{"{part} {of year}", "the {part} {of year}", "all of the {part} {of year}"},

	none:    "date unknown",
	unknown: inForms{"an unknown date"},

	possibly: "possibly {date}",
	about:    "about {date}",
	both:     "possibly about {date}",
	within:   true,

	since:   "since {date:the}",
	until:   "until {date:the}",
	always:  "without begin or end",
	earlier: "{date} or earlier",
	later:   "{date} or later",

	fromTo: rangeTemplates{
		months: "{month} to {month2} {year}",
		days:   "{day} to {day2} {month} {year}",
		dates:  "{day} {month} to {day2} {month2} {year}",
		other:  "{first} to {last}",
		half:   "from {first:the} to {last:the}",
	},
	between: rangeTemplates{
		months: "some time from {month} to {month2} {year}",
		days:   "some time from {day} to {day2} {month} {year}",
		dates:  "some time from {day} {month} to {day2} {month2} {year}",
		other:  "some time from {first} to {last}",
	},
	all: rangeTemplates{
		months: "all of {month} to {month2} {year}",
		days:   "all of {day} to {day2} {month} {year}",
		dates:  "all of {day} {month} to {day2} {month2} {year}",
		other:  "all of {first} to {last}",
	},
	or:  joining{member: "{date}", comma: ", ", last: " or "},
	and: joining{member: "{date}", comma: ", ", last: " and "},

	bounds: boundTemplates{
		on:      "on {date}",
		times:   "some time from {time} to {time2} UTC on {day} {month} {year}",
		by:      "by {date}",
		later:   "on {date} or later",
		anyTime: "at any time",
		before:  "before {year}",
		after:   "after {year}",

		starts:       "starts {when}",
		ends:         "ends {when}",
		and:          " and ",
		neverStarted: "never began",
		neverEnding:  "never ends",
	},
}
