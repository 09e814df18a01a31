package words

// russianText is what the writer says in Russian. Its forms are the nominative, the genitive, the genitive after "с" or
// "со", the accusative, the instrumental, and all of it.
var russianText = phrasebook{
	forms: [maxForms]string{"", "gen", "с", "acc", "ins", "all"},
	months: [maxForms][12]string{
		{
			"январь", "февраль", "март", "апрель", "май", "июнь",
			"июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
		},
		{
			"января", "февраля", "марта", "апреля", "мая", "июня",
			"июля", "августа", "сентября", "октября", "ноября", "декабря",
		},
		{},
		{},
		{
			"январем", "февралем", "мартом", "апрелем", "маем", "июнем",
			"июлем", "августом", "сентябрем", "октябрем", "ноябрем", "декабрем",
		},
	},
	seasons: [maxForms][4]string{
		{"весна", "лето", "осень", "зима"},
		{"весны", "лета", "осени", "зимы"},
		{"с весны", "с лета", "с осени", "с зимы"},
		{"весну", "лето", "осень", "зиму"},
		{"весной", "летом", "осенью", "зимой"},
		{"вся весна", "все лето", "вся осень", "вся зима"},
	},
	parts: [maxForms][9]string{
		{
			"первый квартал", "второй квартал", "третий квартал", "четвертый квартал",
			"первая треть", "вторая треть", "последняя треть",
			"первое полугодие", "второе полугодие",
		},
		{
			"первого квартала", "второго квартала", "третьего квартала", "четвертого квартала",
			"первой трети", "второй трети", "последней трети",
			"первого полугодия", "второго полугодия",
		},
		{
			"с первого квартала", "со второго квартала", "с третьего квартала", "с четвертого квартала",
			"с первой трети", "со второй трети", "с последней трети",
			"с первого полугодия", "со второго полугодия",
		},
		{
			"первый квартал", "второй квартал", "третий квартал", "четвертый квартал",
			"первую треть", "вторую треть", "последнюю треть",
			"первое полугодие", "второе полугодие",
		},
		{
			"первым кварталом", "вторым кварталом", "третьим кварталом", "четвертым кварталом",
			"первой третью", "второй третью", "последней третью",
			"первым полугодием", "вторым полугодием",
		},
		{
			"весь первый квартал", "весь второй квартал", "весь третий квартал", "весь четвертый квартал",
			"вся первая треть", "вся вторая треть", "вся последняя треть",
			"все первое полугодие", "все второе полугодие",
		},
	},
	aughts: true,

	year: [yearKinds]inForms{
		plainYear: {"{n} год", "{n} года", "с {n} года", "", "{n} годом", "весь {n} год"},
		commonEra: {"{n} год н. э.", "{n} года н. э.", "с {n} года н. э.", "", "{n} годом н. э.",
			"весь {n} год н. э."},
		beforeEra: {"{n} год до н. э.", "{n} года до н. э.", "с {n} года до н. э.", "", "{n} годом до н. э.",
			"весь {n} год до н. э."},
		tenYears:     {"{n}-е годы", "{n}-х годов", "с {n}-х годов", "", "{n}-ми годами"},
		severalYears: {"один из годов с {n} по {m}", "одного из годов с {n} по {m}"},
		anyYear:      {"неизвестный год", "неизвестного года"},
	},
	yearAfter: [yearKinds]string{
		plainYear:    "{n} года",
		commonEra:    "{n} года н. э.",
		beforeEra:    "{n} года до н. э.",
		tenYears:     "одного из {n}-х годов",
		severalYears: "одного из годов с {n} по {m}",
		anyYear:      "неизвестного года",
	},
	ofYear: [yearKinds]string{
		plainYear:    "{n} года",
		commonEra:    "{n} года н. э.",
		beforeEra:    "{n} года до н. э.",
		tenYears:     "одного из {n}-х годов",
		severalYears: "одного из годов с {n} по {m}",
		anyYear:      "неизвестного года",
	},

	month: inForms{"{month} {year}", "{month:gen} {year}", "с {month:gen} {year}", "", "{month:ins} {year}",
		"весь {month} {year}"},
	day: inForms{"{day} {month:gen} {year}", "", "с {day} {month:gen} {year}", "", "",
		"весь день {day} {month:gen} {year}"},
	second: inForms{"{day} {month:gen} {year}, {clock}"},
	someMonth: inForms{"один из месяцев {of year}", "одного из месяцев {of year}", "с одного из месяцев {of year}",
		"", "одним из месяцев {of year}"},
	someDay: inForms{"один из дней {month:gen} {year}", "одного из дней {month:gen} {year}",
		"с одного из дней {month:gen} {year}", "", "одним из дней {month:gen} {year}"},
	someDayOfYear: inForms{"один из дней {of year}", "одного из дней {of year}", "с одного из дней {of year}", "",
		"одним из дней {of year}"},
	season: [3]inForms{
		{"{season} {year}"},
		{"{season} {year} в Северном полушарии"},
		{"{season} {year} в Южном полушарии"},
	},
	winter: [3]inForms{
		{"{season} {n}/{next} года"},
		{"{season} {n}/{next} года в Северном полушарии"},
		{"{season} {n}/{next} года в Южном полушарии"},
	},
	part: inForms{"{part} {of year}"},

	none: "дата неизвестна",
	unknown: inForms{"неизвестная дата", "неизвестной даты", "с неизвестной даты", "неизвестную дату",
		"неизвестной датой"},

	possibly: "возможно, {date}",
	about:    "около {date:gen}",
	both:     "возможно, около {date:gen}",

	since:   "{date:с}",
	until:   "по {date:acc} включительно",
	always:  "без начала и конца",
	earlier: "не позднее {date:gen}",
	later:   "не ранее {date:gen}",

	fromTo: rangeTemplates{
		years:  "с {n} по {n2} год",
		months: "с {month:gen} по {month2} {year}",
		days:   "с {day} по {day2} {month:gen} {year}",
		dates:  "с {day} {month:gen} по {day2} {month2:gen} {year}",
		other:  "{first:с} по {last:acc}",
	},
	between: rangeTemplates{
		years:  "между {n} и {n2} годами",
		months: "между {month:ins} и {month2:ins} {year}",
		days:   "между {day} и {day2} {month:gen} {year}",
		dates:  "между {day} {month:gen} и {day2} {month2:gen} {year}",
		other:  "между {first:ins} и {last:ins}",
	},
	all: rangeTemplates{
		years:  "все годы с {n} по {n2}",
		months: "весь период с {month:gen} по {month2} {year}",
		days:   "весь период с {day} по {day2} {month:gen} {year}",
		dates:  "весь период с {day} {month:gen} по {day2} {month2:gen} {year}",
		other:  "весь период {first:с} по {last:acc}",
	},
	or:  joining{member: "{date}", comma: ", ", last: " или "},
	and: joining{member: "{date}", comma: ", ", last: " и "},

	bounds: boundTemplates{
		on:      "{date}",
		times:   "{day} {month:gen} {year} между {time} и {time2} UTC",
		by:      "не позднее {date:gen}",
		from:    "не ранее {date:gen}",
		later:   "не ранее {date:gen}",
		anyTime: "в любое время",
		before:  "ранее {year}",
		after:   "позднее {year}",

		starts:       "начинается {when}",
		ends:         "заканчивается {when}",
		and:          " и ",
		neverStarted: "не имеет начала",
		neverEnding:  "не имеет конца",
	},
}
