package words

// frenchText is what the writer says in French. Its forms are a date alone, with the article, after "de", after "à",
// after "jusqu'", and all of it.
var frenchText = phrasebook{
	forms: [...]string{"", "le", "de", "à", "en", "all"},
	months: [maxForms][12]string{
		{
			"janvier", "février", "mars", "avril", "mai", "juin",
			"juillet", "août", "septembre", "octobre", "novembre", "décembre",
		},
		{},
		{
			"de janvier", "de février", "de mars", "d'avril", "de mai", "de juin",
			"de juillet", "d'août", "de septembre", "d'octobre", "de novembre", "de décembre",
		},
	},
	seasons: [maxForms][4]string{
		{"printemps", "été", "automne", "hiver"},
		{"le printemps", "l'été", "l'automne", "l'hiver"},
		{"du printemps", "de l'été", "de l'automne", "de l'hiver"},
		{"au printemps", "à l'été", "à l'automne", "à l'hiver"},
		{"au printemps", "à l'été", "à l'automne", "à l'hiver"},
		{"tout le printemps", "tout l'été", "tout l'automne", "tout l'hiver"},
	},
	parts: [maxForms][9]string{{
		"premier trimestre", "deuxième trimestre", "troisième trimestre", "quatrième trimestre",
		"premier tiers", "deuxième tiers", "dernier tiers",
		"premier semestre", "second semestre",
	}},
	first:  "1er",
	aughts: true,

	year: [yearKinds]inForms{
		plainYear: {"{n}", "", "de {n}", "à {n}", "en {n}", "toute l'année {n}"},
		commonEra: {"{n} apr. J.-C.", "", "de {n} apr. J.-C.", "à {n} apr. J.-C.", "en {n} apr. J.-C.",
			"toute l'année {n} apr. J.-C."},
		beforeEra: {"{n} av. J.-C.", "", "de {n} av. J.-C.", "à {n} av. J.-C.", "en {n} av. J.-C.",
			"toute l'année {n} av. J.-C."},
		tenYears:     {"les années {n}", "", "de la décennie {n}", "à la décennie {n}", "aux années {n}"},
		severalYears: {"une année de {n} à {m}"},
		anyYear:      {"une année inconnue"},
	},
	yearAfter: [yearKinds]string{
		plainYear:    "{n}",
		commonEra:    "{n} apr. J.-C.",
		beforeEra:    "{n} av. J.-C.",
		tenYears:     "d'une des années {n}",
		severalYears: "d'une année de {n} à {m}",
		anyYear:      "d'une année inconnue",
	},
	ofYear: [yearKinds]string{
		plainYear:    "de {n}",
		commonEra:    "de {n} apr. J.-C.",
		beforeEra:    "de {n} av. J.-C.",
		tenYears:     "d'une des années {n}",
		severalYears: "d'une année de {n} à {m}",
		anyYear:      "d'une année inconnue",
	},

	month: inForms{"{month} {year}", "", "{month:de} {year}", "à {month} {year}", "en {month} {year}",
		"tout le mois {month:de} {year}"},
	day: inForms{"{day} {month} {year}", "le {day} {month} {year}", "du {day} {month} {year}",
		"au {day} {month} {year}", "au {day} {month} {year}", "toute la journée du {day} {month} {year}"},
	second: inForms{"{day} {month} {year}, {clock}", "le {day} {month} {year}, {clock}",
		"du {day} {month} {year}, {clock}"},
	someMonth: inForms{"un mois {of year}", "", "d'un mois {of year}", "à un mois {of year}",
		"à un mois {of year}"},
	someDay: inForms{"un jour {month:de} {year}", "", "d'un jour {month:de} {year}", "à un jour {month:de} {year}",
		"à un jour {month:de} {year}"},
	someDayOfYear: inForms{"un jour {of year}", "", "d'un jour {of year}", "à un jour {of year}",
		"à un jour {of year}"},
	season: [3]inForms{{"{season} {year}"}, {"{season} boréal {year}"}, {"{season} austral {year}"}},
	winter: [3]inForms{{"{season} {n}/{next}"}, {"{season} boréal {n}/{next}"}, {"{season} austral {n}/{next}"}},
	part: inForms{"{part} {of year}", "le {part} {of year}", "du {part} {of year}", "au {part} {of year}",
		"au {part} {of year}", "tout le {part} {of year}"},

	none:    "date inconnue",
	unknown: inForms{"une date inconnue", "", "d'une date inconnue", "à une date inconnue", "à une date inconnue"},

	possibly: "peut-être {date}",
	about:    "vers {date:le}",
	both:     "peut-être vers {date:le}",

	since:   "depuis {date:le}",
	until:   "jusqu'{date:en}",
	always:  "sans début ni fin",
	earlier: "{date} ou avant",
	later:   "{date} ou après",

	fromTo: rangeTemplates{
		months: "{month:de} à {month2} {year}",
		days:   "du {day} au {day2} {month} {year}",
		dates:  "du {day} {month} au {day2} {month2} {year}",
		other:  "{first:de} {last:à}",
	},
	between: rangeTemplates{
		months: "entre {month} et {month2} {year}",
		days:   "entre le {day} et le {day2} {month} {year}",
		dates:  "entre le {day} {month} et le {day2} {month2} {year}",
		other:  "entre {first:le} et {last:le}",
	},
	all: rangeTemplates{
		years:  "toutes les années de {n} à {n2}",
		months: "toute la période {month:de} à {month2} {year}",
		days:   "toute la période du {day} au {day2} {month} {year}",
		dates:  "toute la période du {day} {month} au {day2} {month2} {year}",
		other:  "toute la période {first:de} {last:à}",
	},
	or:  joining{comma: ", ", last: " ou "},
	and: joining{comma: ", ", last: " et "},

	bounds: boundTemplates{
		on:      "{date:le}",
		times:   "le {day} {month} {year} entre {time} et {time2} UTC",
		by:      "au plus tard {date:le}",
		from:    "à partir {date:de}",
		later:   "{date:le} ou après",
		anyTime: "à une date quelconque",
		before:  "avant {year}",
		after:   "après {year}",

		starts:       "commence {when}",
		ends:         "se termine {when}",
		and:          " et ",
		neverStarted: "n'a jamais commencé",
		neverEnding:  "ne se termine jamais",
	},
}
