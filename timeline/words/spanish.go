package words

import "time"

// spanish is how dates in Spanish are read.
var spanish = grammar{
	language:      Spanish,
	orders:        []string{"DMY", "MY", "DM"},
	ordinals:      "o a er ro ra ero era do da to ta",
	decadeOfYears: true,
	weekStarts:    []time.Weekday{time.Monday},
	weekFromDay:   true,
	numberStarts:  []time.Weekday{time.Sunday},
	words: []entry{
		{month, 1, "enero, ene"},
		{month, 2, "febrero, feb"},
		{month, 3, "marzo"},
		{marEither, 0, "mar"},
		{month, 4, "abril, abr"},
		{month, 5, "mayo, may"},
		{month, 6, "junio, jun"},
		{month, 7, "julio, jul"},
		{month, 8, "agosto, ago"},
		{month, 9, "septiembre, setiembre, sept, sep, set"},
		{month, 10, "octubre, oct"},
		{month, 11, "noviembre, nov"},
		{month, 12, "diciembre, dic"},

		{weekday, 1, "lunes, lun"},
		{weekday, 2, "martes"},
		{weekday, 3, "miércoles, mié"},
		{weekday, 4, "jueves, jue"},
		{weekday, 5, "viernes, vie"},
		{weekday, 6, "sábado, sáb"},
		{weekday, 7, "domingo, dom"},

		{lead, 0, "en, el, la, los, las, día, durante, a lo largo de, a lo largo del, a las, en el curso de"},
		{of, fromOrAt, "de, del"},
		{monthWord, one, "mes"},
		{monthWord, several, "meses"},
		{period, 0, "período, periodo, período comprendido"},
		{year, one, "año"},
		{year, several, "años"},

		{ordinal, 1, "primero, primer, primera"},
		{ordinal, 2, "segundo, segunda"},
		{ordinal, 3, "tercero, tercer, tercera"},
		{ordinal, 4, "cuarto, cuarta"},
		{ordinal, 5, "quinto, quinta"},
		{ordinal, lastOne, "último, última"},

		{partOf, quarter, "trimestre, trimestres, trim"},
		{partOf, third, "tercio, tercios, cuatrimestre, cuatrimestres"},
		{partOf, half, "semestre, semestres, mitad, mitades"},
		{partOf, fortnight, "quincena, quincenas"},
		{partCode, quarter, "T, Q"},
		{partCode, termWeekOrCentury, "S"},

		{season, 1, "primavera"},
		{season, 2, "verano"},
		{season, 3, "otoño"},
		{season, 4, "invierno"},
		{hemisphere, north, "boreal, hemisferio norte, en el hemisferio norte, del hemisferio norte"},
		{hemisphere, south, "austral, hemisferio sur, en el hemisferio sur, del hemisferio sur"},

		{vague, early, "principios, comienzos, inicios, principio, comienzo, inicio"},
		{vague, mid, "mediados"},
		{vague, late, "fines, finales, fin, final"},

		{decade, 0, "decenio, década"},
		{decadeName, 2, "veinte"},
		{decadeName, 3, "treinta"},
		{decadeName, 4, "cuarenta"},
		{decadeName, 5, "cincuenta"},
		{decadeName, 6, "sesenta"},
		{decadeName, 7, "setenta"},
		{decadeName, 8, "ochenta"},
		{decadeName, 9, "noventa"},
		{century, 0, "siglo, siglos, ss"},

		{week, 0, "semana"},
		{weekFrom, 0, "semana que comienza el, semana que empieza el, semana que se inicia el"},
		{weekTo, 0, "semana que termina el, semana que finaliza el"},

		{era, -1, "a. C., a. de C., a. e. c., a. J. C., a. de J. C., antes de Cristo, AEC, a.n.e."},
		{era, +1, "d. C., d. de C., e. c., d. J. C., después de Cristo, EC, d.n.e."},

		{unspecified, someDay, "algún día, algún día de, un día de"},
		{unspecified, someMonth, "algún mes, algún mes de, un mes de"},
		{unspecified, someYear, "algún año, algún año de, un año de"},
		{unknownYear, 0, "un año desconocido, año desconocido"},

		{to, leadTo, "a"},
		{to, noLimit, "al"},
		{to, until, "hasta"},
		{between, 0, "entre"},
		{and, 0, "y, e"},
		{or, 0, "o, u"},

		{limits, before, "antes de, antes del, anterior a, anterior al, con anterioridad a, con anterioridad al"},
		{limits, after, "después de, después del, posterior a, posterior al, con posterioridad a, con posterioridad al"},
		{limits, by, "a más tardar, a más tardar en, a más tardar el, no después de, no después del"},
		{limits, notBefore, "no antes de, no antes del"},
		{limits, since, "desde, a partir de, a partir del"},
		{limits, byOrAt, "para"},
		{limitsAfter, by, "o antes"},
		{limitsAfter, notBefore, "o después"},
		{limitsAfter, since, "en adelante"},
		{inclusive, 0, "inclusive"},
		{soFar, 0, "hasta la fecha, a la fecha, hasta el presente, hasta la actualidad, a la actualidad"},
		{nowWord, 0, "presente, actualidad, la actualidad"},

		{allOf, 0, "todo el período, durante todo, durante toda, todo el período de, todo el año, todo el mes, todo el mes de, todos los años de, todos los años desde, todo, toda, la totalidad de"},
		{about, 0, "hacia, alrededor de, alrededor del, aproximadamente, aproximadamente en, cerca de, cerca del, en torno a, en torno al, c, ca, circa, " +
			"aprox"},
		{possibly, 0, "posiblemente, quizá, quizás, tal vez, probablemente"},
		{endless, 0, "sin principio ni fin"},

		{none, 0, "s. f., s/f, sin fecha, s.d., sin fechar, desconocida"},
		{noneOrEnd, 0, "fecha desconocida, una fecha desconocida"},
		{confirm, 0, "por confirmar, por determinar, fecha por confirmar, fecha por determinar"},
		{confirming, 0, "provisional, tentativa"},

		{otherCalendar, islamic, "muharram, safar, rabi, rabí, yumada, jumada, rayab, rajab, shaabán, shaban, ramadán, shawwal, du al, du l, dhu, " +
			"hégira, de la hégira, AH"},
		{otherCalendar, jewish, "tishrei, tishrí, jeshván, kislev, tevet, shevat, adar, nisán, iyar, siván, tamuz, av, elul"},
		{otherCalendar, republican, "vendimiario, brumario, frimario, nivoso, pluvioso, ventoso, germinal, floreal, pradial, mesidor, termidor, " +
			"fructidor, republicano"},
		{otherCalendar, foreign, "farvardín, ordibehesht, khordad, mordad, shahrivar, mehr, aban, azar, bahman, esfand, persa, budista, " +
			"era budista, minguo, reiwa, heisei, showa, taisho, meiji, lunar, juliano"},
		{otherCalendar, fiscalYear, "año fiscal, ejercicio, ejercicio fiscal, ejercicio económico, ejercicio presupuestario, año escolar, " +
			"año académico, curso, bienio"},

		{relative, 0, "hoy, ayer, mañana, anteayer, pasado mañana, hace, dentro de, ahora, próximo, próxima, próximos, próximas, pasado, " +
			"pasada, pasados, pasadas, que viene, este, esta, esto, corriente, actual, recientemente, anteriores, siguiente, " +
			"año pasado, mes pasado, semana pasada, siglo pasado, últimos, últimas"},
		{relative, 0, "dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, varios, semanas"},
		{unitOfTime, 0, "minutos"},
		{unitOfTime, several, "días"},
		{recurring, 0, "cada, todos los, todas las, anual, mensual, anualmente"},
		{hour, 0, "hora, horas, h, mediodía, medianoche"},
		{zone, 0, "UTC, GMT, Z"},
	},
}

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

	possibly: "posiblemente {date:el}",
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
