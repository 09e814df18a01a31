package words

import "time"

// arabic is how dates in Arabic are read.
var arabic = grammar{
	language:     Arabic,
	orders:       []string{"DMY", "MY", "DM"},
	prefixes:     []prefix{{"و", and}, {"ل", lead}, {"ب", lead}, {"ك", lead}},
	weekStarts:   []time.Weekday{time.Saturday, time.Sunday, time.Monday},
	saturdays:    true,
	numberStarts: []time.Weekday{time.Sunday, time.Saturday},
	words: []entry{
		{month, 1, "كانون الثاني, كانون ثاني, يناير, جانفي"},
		{month, 2, "شباط, فبراير, فيفري"},
		{month, 3, "آذار, مارس"},
		{month, 4, "نيسان, أبريل, إبريل, أفريل"},
		{month, 5, "أيار, مايو, ماي, مايس"},
		{month, 6, "حزيران, يونيو, يونيه, جوان"},
		{month, 7, "تموز, يوليو, يوليه, يوليوز, جويلية"},
		{month, 8, "آب, أغسطس, غشت, أغشت, أوت"},
		{month, 9, "أيلول, سبتمبر, شتنبر, شتمبر"},
		{month, 10, "تشرين الأول, تشرين أول, أكتوبر"},
		{month, 11, "تشرين الثاني, تشرين ثاني, نوفمبر, نونبر"},
		{month, 12, "كانون الأول, كانون أول, ديسمبر, دجنبر, دجمبر"},
		{month, twoMonths + 10, "تشرين"},
		{month, twoMonths + 1, "كانون"},

		{weekday, 1, "الاثنين, الإثنين, اثنين, يوم الاثنين, يوم الإثنين"},
		{weekday, 2, "الثلاثاء, ثلاثاء, يوم الثلاثاء"},
		{weekday, 3, "الأربعاء, أربعاء, يوم الأربعاء"},
		{weekday, 4, "الخميس, خميس, يوم الخميس"},
		{weekday, 5, "الجمعة, جمعة, يوم الجمعة"},
		{weekday, 6, "السبت, سبت, يوم السبت"},
		{weekday, 7, "الأحد, أحد, يوم الأحد"},

		{lead, 0, "في, خلال, أثناء, يوم, يومي, بتاريخ, ال, ب, ل, ك"},
		{of, fromOrAt, "من"},
		{monthWord, one, "شهر, شهري, الشهر"},
		{monthWord, several, "أشهر, شهور"},
		{period, 0, "الفترة, الفترة الممتدة, للفترة, بالفترة, الفترة الواقعة"},
		{year, one, "عام, العام, سنة, السنة, للعام, للسنة"},
		{year, several, "عامي, أعوام, الأعوام, سنتي, سنوات, السنوات"},

		{ordinal, 1, "الأول, الأولى, أول, أولى"},
		{ordinal, 2, "الثاني, الثانية, ثاني, ثانية"},
		{ordinal, 3, "الثالث, الثالثة, ثالث"},
		{ordinal, 4, "الرابع, الرابعة, رابع"},
		{ordinal, 5, "الخامس, الخامسة"},
		{ordinal, 6, "السادس, السادسة"},
		{ordinal, 7, "السابع, السابعة"},
		{ordinal, 8, "الثامن, الثامنة"},
		{ordinal, 9, "التاسع, التاسعة"},
		{ordinal, 10, "العاشر, العاشرة"},
		{ordinal, 11, "الحادي عشر, الحادية عشرة"},
		{ordinal, 12, "الثاني عشر, الثانية عشرة"},
		{ordinal, 13, "الثالث عشر, الثالثة عشرة"},
		{ordinal, 14, "الرابع عشر, الرابعة عشرة"},
		{ordinal, 15, "الخامس عشر, الخامسة عشرة"},
		{ordinal, 16, "السادس عشر, السادسة عشرة"},
		{ordinal, 17, "السابع عشر, السابعة عشرة"},
		{ordinal, 18, "الثامن عشر, الثامنة عشرة"},
		{ordinal, 19, "التاسع عشر, التاسعة عشرة"},
		{ordinal, 20, "العشرين, العشرون"},
		{ordinal, 21, "الحادي والعشرين, الحادي والعشرون, الحادية والعشرين"},
		{ordinal, lastOne, "الأخير, الأخيرة, آخر"},

		{partOf, quarter, "الربع, ربع, الربعين, الربعان"},
		{partOf, third, "الثلث, ثلث, الثلثين, الثلثان"},
		{partOf, half, "النصف, نصف, النصفين, النصفان"},
		{partCode, quarter, "Q"},

		{season, 1, "ربيع, الربيع, فصل الربيع"},
		{season, 2, "صيف, الصيف, فصل الصيف"},
		{season, 3, "خريف, الخريف, فصل الخريف"},
		{season, 4, "شتاء, الشتاء, فصل الشتاء"},
		{hemisphere, north, "في نصف الكرة الشمالي, نصف الكرة الشمالي, في نصف الكرة الأرضية الشمالي"},
		{hemisphere, south, "في نصف الكرة الجنوبي, نصف الكرة الجنوبي, في نصف الكرة الأرضية الجنوبي"},

		{vague, early, "أوائل, مطلع, بداية, مستهل"},
		{vague, mid, "منتصف, أواسط"},
		{vague, late, "أواخر, نهاية"},

		{decade, 0, "عقد"},
		{decadeName, 2, "عشرينيات, عشرينات, العشرينيات, العشرينات"},
		{decadeName, 3, "ثلاثينيات, ثلاثينات, الثلاثينيات, الثلاثينات"},
		{decadeName, 4, "أربعينيات, أربعينات, الأربعينيات, الأربعينات"},
		{decadeName, 5, "خمسينيات, خمسينات, الخمسينيات, الخمسينات"},
		{decadeName, 6, "ستينيات, ستينات, الستينيات, الستينات"},
		{decadeName, 7, "سبعينيات, سبعينات, السبعينيات, السبعينات"},
		{decadeName, 8, "ثمانينيات, ثمانينات, الثمانينيات, الثمانينات"},
		{decadeName, 9, "تسعينيات, تسعينات, التسعينيات, التسعينات"},
		{century, 0, "القرن, قرن, القرنين"},

		{week, 0, "أسبوع, الأسبوع"},
		{weekFrom, 0, "الأسبوع الذي يبدأ في, الأسبوع الذي يبدأ, الأسبوع الذي يبدأ يوم, الأسبوع المبتدئ في, أسبوع يبدأ في"},
		{weekTo, 0, "الأسبوع الذي ينتهي في, الأسبوع الذي ينتهي, الأسبوع المنتهي في"},

		{era, -1, "ق.م, ق م, قبل الميلاد, قبل الميلادي"},
		{era, +1, "م, ميلادي, ميلادية, الميلادي, الميلادية, للميلاد, بعد الميلاد"},

		{unspecified, someDay, "يوم ما من, يوم ما في, يوم ما"},
		{unspecified, someMonth, "شهر ما من, شهر ما في, شهر ما"},
		{unspecified, someYear, "سنة ما من, سنة ما في, سنة ما, عام ما من, عام ما"},
		{unknownYear, 0, "سنة غير معروفة, عام غير معروف"},

		{to, noLimit, "إلى, الى"},
		{to, until, "حتى, لغاية"},
		{between, 0, "بين, ما بين"},
		{and, 0, "و"},
		{or, 0, "أو"},

		{limits, before, "قبل"},
		{limits, after, "بعد"},
		{limits, by, "بحلول, في موعد أقصاه, في موعد لا يتجاوز, موعد أقصاه, موعد لا يتجاوز, في أجل أقصاه"},
		{limits, notBefore, "ليس قبل, لا قبل"},
		{limits, since, "منذ, ابتداء من, اعتبارا من, بدءا من"},
		{limitsAfter, by, "أو قبله, أو قبلها, أو قبل ذلك"},
		{limitsAfter, notBefore, "أو بعده, أو بعدها, أو بعد ذلك"},
		{soFar, 0, "حتى الآن, وحتى الآن, إلى الآن, حتى الوقت الحاضر, حتى يومنا هذا"},

		{allOf, 0, "طوال, طوال الفترة, طوال الأعوام, طيلة, كامل"},
		{about, 0, "نحو, حوالي, قرابة, تقريبا, زهاء"},
		{possibly, 0, "ربما, يحتمل, من المحتمل, محتمل"},
		{endless, 0, "بلا بداية ولا نهاية"},

		{none, 0, "د.ت, د ت, بدون تاريخ, دون تاريخ, غير مؤرخ, غير مؤرخة, بلا تاريخ, تاريخ يحدد لاحقا, يحدد لاحقا, التاريخ يحدد لاحقا"},
		{noneOrEnd, 0, "تاريخ غير معروف, التاريخ غير معروف, تاريخ مجهول"},
		{confirm, 0, "يؤكد لاحقا"},
		{confirming, 0, "مؤقت, مبدئي"},

		{otherCalendar, islamic, "محرم, المحرم, صفر, ربيع الأول, ربيع الآخر, ربيع الثاني, جمادى, جمادى الأولى, جمادى الآخرة, جمادى الثانية, " +
			"رجب, شعبان, رمضان, شوال, ذو القعدة, ذي القعدة, ذو الحجة, ذي الحجة, ه, هجري, هجرية, للهجرة, الهجري, الهجرية"},
		{otherCalendar, foreign, "تشري, حشوان, كسلو, طيبت, آدار, سيوان, إيلول, عبري, عبرية, فروردين, أرديبهشت, خرداد, تير, مرداد, شهريور, مهر, " +
			"آذر, دي, بهمن, إسفند, شمسي, شمسية, بوذي, بوذية, قبطي, قبطية, جولياني"},
		{otherCalendar, fiscalYear, "السنة المالية, سنة مالية, العام المالي, عام مالي, السنة الدراسية, العام الدراسي, الفترة المالية"},

		{relative, 0, "أمس, البارحة, اليوم, غدا, الغد, الآن, حاليا, بعد غد, أول أمس, الماضي, الماضية, القادم, القادمة, المقبل, المقبلة, " +
			"الحالي, الحالية, الجاري, الجارية, هذا, هذه, السابق, السابقة, التالي, التالية, المنصرم, المنصرمة, مؤخرا, قريبا"},
		{relative, 0, "عامين, سنتين, شهرين, أسبوعين, يومين, قرنين, عقدين, ثلاثة, ثلاث, أربعة, أربع, خمسة, خمس, ستة, سبعة, سبع, ثمانية, ثماني, " +
			"تسعة, تسع, عشرة, عشر, بضعة, بضع, عدة, أسابيع"},
		{unitOfTime, 0, "ساعات, دقائق, دقيقة"},
		{unitOfTime, several, "أيام"},
		{recurring, 0, "كل, سنويا, شهريا, أسبوعيا, يوميا, سنوي"},
		{hour, 0, "الساعة, ساعة, صباحا, مساء, ظهرا"},
		{zone, 0, "UTC, GMT, Z"},
	},
}

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
