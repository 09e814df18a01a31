package words

// arabicText is what the writer says in Arabic, with the months by both their names, as the United Nations write them,
// and with European digits. Its forms are a date alone, and all of it.
var arabicText = phrasebook{
	forms: [maxForms]string{"", "all"},
	months: [maxForms][12]string{{
		"كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيه",
		"تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر", "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
	}},
	seasons: [maxForms][4]string{
		{"ربيع", "صيف", "خريف", "شتاء"},
		{"طوال ربيع", "طوال صيف", "طوال خريف", "طوال شتاء"},
	},
	parts: [maxForms][9]string{{
		"الربع الأول", "الربع الثاني", "الربع الثالث", "الربع الرابع",
		"الثلث الأول", "الثلث الثاني", "الثلث الأخير",
		"النصف الأول", "النصف الثاني",
	}},

	// The ten years from 20 to 29 are the first that have a name.
	tens: [10]string{
		2: "عشرينيات", "ثلاثينيات", "أربعينيات", "خمسينيات", "ستينيات", "سبعينيات", "ثمانينيات", "تسعينيات",
	},
	century: []string{
		10: "الحادي عشر", "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر",
		"الثامن عشر", "التاسع عشر", "العشرين", "الحادي والعشرين",
	},

	year: [yearKinds]inForms{
		plainYear:    {"عام {n}", "طوال عام {n}"},
		commonEra:    {"عام {n} م", "طوال عام {n} م"},
		beforeEra:    {"عام {n} ق.م", "طوال عام {n} ق.م"},
		tenYears:     {"{tens} القرن {century}"},
		severalYears: {"سنة ما من {n} إلى {m}"},
		anyYear:      {"سنة غير معروفة"},
	},
	yearAfter: [yearKinds]string{
		plainYear:    "{n}",
		commonEra:    "{n} م",
		beforeEra:    "{n} ق.م",
		tenYears:     "من سنة ما في {tens} القرن {century}",
		severalYears: "من سنة ما من {n} إلى {m}",
		anyYear:      "من سنة غير معروفة",
	},
	ofYear: [yearKinds]string{
		plainYear:    "عام {n}",
		commonEra:    "عام {n} م",
		beforeEra:    "عام {n} ق.م",
		tenYears:     "سنة ما في {tens} القرن {century}",
		severalYears: "سنة ما من {n} إلى {m}",
		anyYear:      "سنة غير معروفة",
	},

	month:         inForms{"{month} {year}", "طوال شهر {month} {year}"},
	day:           inForms{"{day} {month} {year}", "طوال يوم {day} {month} {year}"},
	second:        inForms{"{day} {month} {year}، {clock}"},
	someMonth:     inForms{"شهر ما من {of year}"},
	someDay:       inForms{"يوم ما من {month} {year}"},
	someDayOfYear: inForms{"يوم ما من {of year}"},
	season: [3]inForms{
		{"{season} {of year}"},
		{"{season} {of year} في نصف الكرة الشمالي"},
		{"{season} {of year} في نصف الكرة الجنوبي"},
	},
	winter: [3]inForms{
		{"{season} {n}/{next}"},
		{"{season} {n}/{next} في نصف الكرة الشمالي"},
		{"{season} {n}/{next} في نصف الكرة الجنوبي"},
	},
	part: inForms{"{part} من {of year}", "طوال {part} من {of year}"},

	none:    "تاريخ غير معروف",
	unknown: inForms{"تاريخ غير معروف"},

	possibly: "ربما {date}",
	about:    "نحو {date}",
	both:     "ربما نحو {date}",

	since:   "منذ {date}",
	until:   "حتى {date}",
	always:  "بلا بداية ولا نهاية",
	earlier: "{date} أو قبله",
	later:   "{date} أو بعده",

	fromTo: rangeTemplates{
		months: "من {month} إلى {month2} {year}",
		days:   "من {day} إلى {day2} {month} {year}",
		dates:  "من {day} {month} إلى {day2} {month2} {year}",
		other:  "من {first} إلى {last}",
	},
	between: rangeTemplates{
		years:  "بين عامي {n} و{n2}",
		months: "بين {month} و{month2} {year}",
		days:   "بين {day} و{day2} {month} {year}",
		dates:  "بين {day} {month} و{day2} {month2} {year}",
		other:  "بين {first} و{last}",
	},
	all: rangeTemplates{
		years:  "طوال الأعوام من {n} إلى {n2}",
		months: "طوال الفترة من {month} إلى {month2} {year}",
		days:   "طوال الفترة من {day} إلى {day2} {month} {year}",
		dates:  "طوال الفترة من {day} {month} إلى {day2} {month2} {year}",
		other:  "طوال الفترة من {first} إلى {last}",
	},
	or:  joining{member: "{date}", comma: " أو ", last: " أو "},
	and: joining{member: "{date}", comma: " و", last: " و"},

	bounds: boundTemplates{
		on:      "في {date}",
		times:   "في {day} {month} {year} بين الساعة {time} والساعة {time2} UTC",
		by:      "في موعد أقصاه {date}",
		from:    "اعتبارا من {date}",
		later:   "في {date} أو بعده",
		anyTime: "في أي وقت",
		before:  "قبل {of year}",
		after:   "بعد {of year}",

		starts:       "يبدأ {when}",
		ends:         "ينتهي {when}",
		and:          " و",
		neverStarted: "لا بداية له",
		neverEnding:  "لا نهاية له",
	},
}
