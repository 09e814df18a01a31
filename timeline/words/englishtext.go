package words

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
		half:   "from {first} to {last}",
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
		from:    "from {date} on",
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
