package words

// spanishText is what the writer says in Spanish. Its forms are a date alone, with the article, after "de", after "a",
// and all of it.
var spanishText = phrasebook{
	forms: [maxForms]string{"", "el", "del", "al", "all"},
	months: [maxForms][12]string{{
		"enero", "febrero", "marzo", "abril", "mayo", "junio",
		"julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
	}},
	seasons: [maxForms][4]string{
		{"primavera", "verano", "otoño", "invierno"},
		{"la primavera", "el verano", "el otoño", "el invierno"},
		{"de la primavera", "del verano", "del otoño", "del invierno"},
		{"a la primavera", "al verano", "al otoño", "al invierno"},
		{"toda la primavera", "todo el verano", "todo el otoño", "todo el invierno"},
	},
	parts: [maxForms][9]string{{
		"primer trimestre", "segundo trimestre", "tercer trimestre", "cuarto trimestre",
		"primer cuatrimestre", "segundo cuatrimestre", "tercer cuatrimestre",
		"primer semestre", "segundo semestre",
	}},
	aughts: true,

	year: [yearKinds]inForms{
		plainYear:    {"{n}", "", "de {n}", "a {n}", "todo el año {n}"},
		commonEra:    {"{n} d. C.", "", "de {n} d. C.", "a {n} d. C.", "todo el año {n} d. C."},
		beforeEra:    {"{n} a. C.", "", "de {n} a. C.", "a {n} a. C.", "todo el año {n} a. C."},
		tenYears:     {"decenio de {n}", "el decenio de {n}", "del decenio de {n}", "al decenio de {n}"},
		severalYears: {"algún año de {n} a {m}"},
		anyYear:      {"un año desconocido"},
	},
	yearAfter: [yearKinds]string{
		plainYear:    "de {n}",
		commonEra:    "de {n} d. C.",
		beforeEra:    "de {n} a. C.",
		tenYears:     "de algún año del decenio de {n}",
		severalYears: "de algún año de {n} a {m}",
		anyYear:      "de un año desconocido",
	},
	ofYear: [yearKinds]string{
		plainYear:    "de {n}",
		commonEra:    "de {n} d. C.",
		beforeEra:    "de {n} a. C.",
		tenYears:     "de algún año del decenio de {n}",
		severalYears: "de algún año de {n} a {m}",
		anyYear:      "de un año desconocido",
	},

	month: inForms{"{month} {year}", "", "de {month} {year}", "a {month} {year}", "todo el mes de {month} {year}"},
	day: inForms{"{day} de {month} {year}", "el {day} de {month} {year}", "del {day} de {month} {year}",
		"al {day} de {month} {year}", "todo el {day} de {month} {year}"},
	second: inForms{"{day} de {month} {year}, {clock}", "el {day} de {month} {year}, {clock}",
		"del {day} de {month} {year}, {clock}"},
	someMonth: inForms{"algún mes {of year}", "", "de algún mes {of year}", "a algún mes {of year}"},
	someDay: inForms{"algún día de {month} {year}", "", "de algún día de {month} {year}",
		"a algún día de {month} {year}"},
	someDayOfYear: inForms{"algún día {of year}", "", "de algún día {of year}", "a algún día {of year}"},
	season:        [3]inForms{{"{season} {year}"}, {"{season} boreal {year}"}, {"{season} austral {year}"}},
	winter:        [3]inForms{{"{season} de {n}/{next}"}, {"{season} boreal de {n}/{next}"}, {"{season} austral de {n}/{next}"}},
	part: inForms{"{part} {of year}", "el {part} {of year}", "del {part} {of year}", "al {part} {of year}",
		"todo el {part} {of year}"},

	none:    "fecha desconocida",
	unknown: inForms{"una fecha desconocida", "", "de una fecha desconocida", "a una fecha desconocida"},

	possibly: "posiblemente {date}",
	about:    "hacia {date:el}",
	both:     "posiblemente hacia {date:el}",

	since:   "desde {date:el}",
	until:   "hasta {date:el}",
	always:  "sin principio ni fin",
	earlier: "{date} o antes",
	later:   "{date} o después",

	fromTo: rangeTemplates{
		months: "de {month} a {month2} {year}",
		days:   "del {day} al {day2} de {month} {year}",
		dates:  "del {day} de {month} al {day2} de {month2} {year}",
		other:  "{first:del} {last:al}",
	},
	between: rangeTemplates{
		months: "entre {month} y {month2} {year}",
		days:   "entre el {day} y el {day2} de {month} {year}",
		dates:  "entre el {day} de {month} y el {day2} de {month2} {year}",
		other:  "entre {first:el} y {last:el}",
	},
	all: rangeTemplates{
		years:  "todos los años de {n} a {n2}",
		months: "todo el período de {month} a {month2} {year}",
		days:   "todo el período del {day} al {day2} de {month} {year}",
		dates:  "todo el período del {day} de {month} al {day2} de {month2} {year}",
		other:  "todo el período {first:del} {last:al}",
	},

	// Before what is spoken with an o, "o" is "u": ocho, once, octubre, otoño; before an i, "y" is "e".
	or:  joining{member: "{date}", comma: ", ", last: " o ", before: []string{"o", "8", "11 "}, other: " u "},
	and: joining{member: "{date}", comma: ", ", last: " y ", before: []string{"i"}, other: " e "},

	bounds: boundTemplates{
		on:      "{date:el}",
		times:   "el {day} de {month} {year} entre las {time} y las {time2} UTC",
		by:      "a más tardar {date:el}",
		from:    "a partir {date:del}",
		later:   "{date:el} o después",
		anyTime: "en cualquier momento",
		before:  "antes {of year}",
		after:   "después {of year}",

		starts:       "comienza {when}",
		ends:         "termina {when}",
		and:          " y ",
		neverStarted: "nunca comenzó",
		neverEnding:  "nunca termina",
	},
}
