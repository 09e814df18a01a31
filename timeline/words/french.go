package words

import "time"

// french is how dates in French are read.
var french = grammar{
	language:      French,
	orders:        []string{"DMY", "MY", "DM"},
	ordinals:      "er re ère e è ème eme nd nde d de ier",
	romanEnd:      "e è ème eme er re ère ier nd nde",
	decadeOfYears: true,
	weekStarts:    []time.Weekday{time.Monday},
	weekFromDay:   true,
	numberStarts:  []time.Weekday{time.Sunday},
	words: []entry{
		{month, 1, "janvier, janv, jan"},
		{month, 2, "février, févr, fév"},
		{month, 3, "mars"},
		{month, 4, "avril, avr"},
		{month, 5, "mai"},
		{month, 6, "juin"},
		{month, 7, "juillet, juill, juil"},
		{month, 8, "août"},
		{month, 9, "septembre, sept"},
		{month, 10, "octobre, oct"},
		{month, 11, "novembre, nov"},
		{month, 12, "décembre, déc"},

		{weekday, 1, "lundi, lun"},
		{weekday, 2, "mardi"},
		{marTuesday, 0, "mar"},
		{weekday, 3, "mercredi, mer"},
		{weekday, 4, "jeudi, jeu"},
		{weekday, 5, "vendredi, ven"},
		{weekday, 6, "samedi, sam"},
		{weekday, 7, "dimanche, dim"},

		{lead, 0, "le, la, l', les, en, dans, au cours de, au cours du, dans le courant de, dans le courant du, courant, pendant, durant"},
		{of, fromOrAt, "de, d'"},
		{of, at, "du"},
		{of, sinceOrOf, "des"},
		{monthWord, several, "mois"},
		{dayWord, 0, "jour, journée"},
		{period, 0, "période, période allant"},
		{year, one, "an, année"},
		{year, several, "années, ans"},

		{ordinal, 1, "premier, première, premiers"},
		{ordinal, 2, "deuxième, second, seconde"},
		{ordinal, 3, "troisième"},
		{ordinal, 4, "quatrième"},
		{ordinal, 5, "cinquième"},
		{ordinal, 6, "sixième"},
		{ordinal, 7, "septième"},
		{ordinal, 8, "huitième"},
		{ordinal, 9, "neuvième"},
		{ordinal, 10, "dixième"},
		{ordinal, 11, "onzième"},
		{ordinal, 12, "douzième"},
		{ordinal, 13, "treizième"},
		{ordinal, 14, "quatorzième"},
		{ordinal, 15, "quinzième"},
		{ordinal, 16, "seizième"},
		{ordinal, 17, "dix-septième"},
		{ordinal, 18, "dix-huitième"},
		{ordinal, 19, "dix-neuvième"},
		{ordinal, 20, "vingtième"},
		{ordinal, 21, "vingt et unième, vingt-et-unième"},
		{ordinal, lastOne, "dernier, dernière"},

		{partOf, quarter, "trimestre, trimestres, trim"},
		{partOf, third, "tiers, quadrimestre, quadrimestres"},
		{partOf, half, "semestre, semestres, moitié, moitiés"},
		{partOf, fortnight, "quinzaine, quinzaines"},
		{partCode, quarter, "T, Q"},
		{partCode, termOrWeek, "S"},

		{season, 1, "printemps"},
		{season, 2, "été"},
		{season, 3, "automne"},
		{season, 4, "hiver"},
		{hemisphere, north, "boréal, boréale, hémisphère nord, dans l'hémisphère nord, de l'hémisphère nord"},
		{hemisphere, south, "austral, australe, hémisphère sud, dans l'hémisphère sud, de l'hémisphère sud"},

		{vague, early, "début"},
		{vague, mid, "mi, milieu"},
		{vague, late, "fin"},

		{decade, 0, "décennie"},
		{decadeName, 2, "années vingt"},
		{decadeName, 3, "années trente"},
		{decadeName, 4, "années quarante"},
		{decadeName, 5, "années cinquante"},
		{decadeName, 6, "années soixante"},
		{decadeName, 7, "années soixante-dix"},
		{decadeName, 8, "années quatre-vingt, années quatre-vingts"},
		{decadeName, 9, "années quatre-vingt-dix"},
		{century, 0, "siècle, siècles"},

		{week, 0, "semaine"},
		{weekFrom, 0, "semaine commençant le, semaine débutant le, semaine qui commence le"},
		{weekTo, 0, "semaine se terminant le, semaine finissant le, semaine qui se termine le"},

		{era, -1, "av. J.-C., avant J.-C., av. J-C, av. J.C., av. JC, avant J-C, avant J.C., avant JC, avant Jésus-Christ, " +
			"avant notre ère, AEC"},
		{era, +1, "apr. J.-C., ap. J.-C., après J.-C., apr. J-C, ap. J-C, après J-C, apr. J.C., ap. J.C., après J.C., " +
			"apr. JC, ap. JC, après JC, après Jésus-Christ, de notre ère"},

		{unspecified, someDay, "un jour, un jour de, un jour du, un jour d'"},
		{unspecified, someMonth, "un mois, un mois de, un mois d'"},
		{unspecified, someYear, "une année, une année de, une année des, une des, une des années de"},
		{unknownYear, 0, "une année inconnue, année inconnue"},

		{to, leadTo, "à, au, aux"},
		{to, until, "jusqu'à, jusqu'en, jusqu'au, jusqu'aux"},
		{between, 0, "entre, comprise entre"},
		{and, 0, "et"},
		{or, 0, "ou"},

		{limits, before, "avant"},
		{limits, after, "après"},
		{limits, by, "d'ici, d'ici à, d'ici au, d'ici aux, d'ici la, au plus tard, au plus tard à, au plus tard au, pas après"},
		{limits, notBefore, "pas avant, au plus tôt"},
		{limits, since, "depuis, à partir de, à partir du, à partir d', à partir des, à compter de, à compter du, à compter d'"},
		{limits, byOrAt, "pour"},
		{limitsAfter, by, "ou avant"},
		{limitsAfter, notBefore, "ou après"},
		{inclusive, 0, "inclus, inclusivement"},
		{soFar, 0, "à ce jour, jusqu'à ce jour, à nos jours, jusqu'à nos jours, à présent, jusqu'à présent"},
		{nowWord, 0, "présent"},

		{allOf, 0, "toute la période, toute la période de, toute la période d', toute l'année, tout le mois, tout le mois de, tout le mois d', toutes les années, toute la journée, tout, toute, " +
			"la totalité de, l'ensemble de, tout au long de, tout au long du"},
		{about, 0, "vers, environ, env, aux environs de, aux environs du, aux environs d', v, circa, ca, c, autour de"},
		{possibly, 0, "peut-être, probablement, possiblement"},
		{endless, 0, "sans début ni fin"},

		{none, 0, "s.d., sd, sans date, non daté, non datée, n.d., date non précisée, inconnue"},
		{noneOrEnd, 0, "date inconnue, une date inconnue"},
		{confirm, 0, "à confirmer, à déterminer, à préciser, date à confirmer, date à déterminer, date à préciser"},
		{confirming, 0, "provisoire, sous réserve"},

		{otherCalendar, islamic, "mouharram, muharram, safar, rabia, rabi, joumada, djoumada, jumada, rajab, radjab, chaabane, chaaban, " +
			"ramadan, chawwal, dhou, dhoul, hégire, de l'hégire, AH"},
		{otherCalendar, jewish, "tishri, tichri, tishrei, hechvan, heshvan, kislev, tevet, chevat, adar, nissan, iyar, sivan, tamouz, av, eloul"},
		{otherCalendar, republican, "vendémiaire, brumaire, frimaire, nivôse, pluviôse, ventôse, germinal, floréal, prairial, messidor, " +
			"thermidor, fructidor, républicain, an I, an II, an III, an IV, an V, an VI, an VII, an VIII, an IX, an X, an XI, an XII, " +
			"an XIII, an XIV"},
		{otherCalendar, iranian, "farvardin, ordibehesht, khordad, mordad, shahrivar, mehr, aban, azar, bahman, esfand, persan"},
		{otherCalendar, foreign, "bouddhique, bouddhiste, ère bouddhique, minguo, reiwa, heisei, showa, taisho, meiji, lunaire, julien, " +
			"ancien style, vieux style"},
		{otherCalendar, fiscalYear, "exercice, exercices, année fiscale, année budgétaire, année scolaire, exercice budgétaire, " +
			"exercice fiscal"},

		{relative, 0, "aujourd'hui, hier, demain, avant-hier, après-demain, il y a, maintenant, récemment, bientôt, actuellement, " +
			"prochain, prochaine, prochains, prochaines, passé, passée, passés, dernières, derniers, cette, ce, cet, ce mois, " +
			"précédent, précédente, suivant, suivante, courante"},
		{relative, 0, "année dernière, mois dernier, semaine dernière, siècle dernier, l'an dernier, lundi dernier, mardi dernier, " +
			"mercredi dernier, jeudi dernier, vendredi dernier, samedi dernier, dimanche dernier, la veille, le lendemain"},
		{relative, 0, "deux, trois, quatre, cinq, six, sept, huit, neuf, dix, quelques, plusieurs, semaines"},
		{unitOfTime, 0, "minutes"},
		{unitOfTime, several, "jours"},
		{recurring, 0, "chaque, tous les, toutes les, annuel, annuelle, mensuel, annuellement"},
		{hour, 0, "h, heure, heures, midi, minuit"},
		{zone, 0, "UTC, GMT, Z, TU"},
	},
}

// frenchText is what the writer says in French. Its forms are a date alone, with the article, after "de", after "à",
// after "jusqu'", all of it, and in a list, where "les années 1990 ou 2000" would be two years.
var frenchText = phrasebook{
	forms: [maxForms]string{"", "le", "de", "à", "en", "all", "list"},
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
		tenYears: {"les années {n}", "", "de la décennie {n}", "à la décennie {n}", "aux années {n}", "",
			"la décennie {n}"},
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

	possibly: "peut-être {date:le}",
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
	or:  joining{member: "{date:list}", comma: ", ", last: " ou "},
	and: joining{member: "{date:list}", comma: ", ", last: " et "},

	bounds: boundTemplates{
		on:      "{date:le}",
		times:   "le {day} {month} {year} entre {time} et {time2} UTC",
		by:      "au plus tard {date:le}",
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
