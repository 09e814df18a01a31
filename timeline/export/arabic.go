package export

import (
	"example.org/review/timeline"
	"example.org/review/timeline/words"
)

var arabic = language{
	tag: words.Arabic, dir: "rtl",
	comma: "، ", colon: ": ", semicolon: "؛ ", quotes: [2]string{"«", "»"}, brackets: [2]string{" (", ")"},

	labels: labels{
		date: "التاريخ", event: "الحدث", kind: "النوع", status: "الحالة", review: "الاستعراض", with: "المشاركون", topics: "المواضيع",
		source: "المصدر", note: "ملاحظة",
		rules: "وفقاً للقواعد", why: "السبب", also: "حسب مصادر أخرى", disputed: "محل خلاف",
		contradiction: "تناقض", due: "الموعد النهائي",
	},
	kinds: []kindName{
		{timeline.Dialogue, "جلسة التحاور"},
		{timeline.Report, "التقرير الوطني"},
		{timeline.WorkingGroupAdoption, "اعتماد الفريق العامل للتقرير"},
		{timeline.WorkingGroupReport, "تقرير الفريق العامل"},
		{timeline.Adoption, "اعتماد نتائج الاستعراض"},
		{timeline.Response, "آراء الدولة موضوع الاستعراض"},
		{timeline.Troika, "المجموعة الثلاثية"},
		{timeline.Session, "الدورة"},
		{timeline.Compilation, "تجميع معلومات الأمم المتحدة"},
		{timeline.Summary, "موجز ورقات الجهات صاحبة المصلحة"},
		{timeline.ActionPlan, "خطة العمل"},
		{timeline.Midterm, "تقرير منتصف المدة"},
		{timeline.Calendar, "ترتيب الاستعراض"},
		{timeline.Submission, "ورقات الجهات صاحبة المصلحة"},
		{timeline.Consultation, "المشاورات الوطنية"},
		{timeline.PreSession, "اجتماع ما قبل الدورة"},
		{timeline.AdvanceQuestions, "الأسئلة المعدة سلفاً"},
		{timeline.Letter, "رسالة المفوض السامي"},
		{"council-session", "دورة مجلس حقوق الإنسان"},
		{"reissue", "إعادة إصدار"},
		{"recommendations", "التوصيات"},
		{"plan-adoption", "اعتماد خطة العمل"},
		{"progress", "التقدم المحرز"},
		{"election", "انتخاب"},
		{"membership", "عضوية"},
		{"law", "قانون"},
		{"referendum", "استفتاء"},
		{"institution", "مؤسسة"},
		{"conference", "مؤتمر"},
		{"deadline", "موعد نهائي"},
	},
	statuses: []statusName{
		{timeline.Held, "تم"},
		{timeline.Planned, "مقرر"},
		{timeline.Postponed, "مؤجل"},
		{timeline.Rescheduled, "أعيدت جدولته"},
		{timeline.Cancelled, "ملغى"},
	},
	noStatus: "الحالة غير مذكورة",

	cycle: "الجولة {n}", session: "الدورة {n}",
	noState: "بلا دولة", noCycle: "بلا جولة", anyOther: "أحداث أخرى",

	sometime: "اليوم غير محدد، {date}",
	byRules:  "وفقاً للقواعد: {when}",
	inferred: "وفقاً للقواعد",

	according: "حسب {source}",
	published: "تاريخ النشر: {date}",
	unnamed:   "مصدر غير مسمى",

	stated:  "{event}، التاريخ: {date}، حسب {source}",
	held:    "جرى الحدث {event}، حسب {source}، تاريخ النشر: {date}",
	linked:  "يأتي الحدث {to} بعد {from} حسب مصدره",
	ruled:   "القاعدة {rule} ({cited}): {clause}",
	within:  "يقع الحدث {to} أثناء {from}",
	follows: "يأتي الحدث {to} بعد {from}",
	atLeast: "يأتي الحدث {to} بعد {from} بما لا يقل عن {least}",
	atMost:  "يأتي الحدث {to} بعد {from} بما لا يزيد على {most}",
	apart:   "يأتي الحدث {to} بعد {from} بمدة لا تقل عن {least} ولا تزيد على {most}",

	due: "موعد نهائي: {what}", late: "متأخر", lateIfKnown: "متأخر بحسب ما هو معروف", maybeLate: "ربما متأخر",

	units: units{ // in the genitive
		months:  counted{one: "شهر واحد", two: "شهرين", few: "{n} أشهر", many: "{n} شهراً", other: "{n} شهر"},
		weeks:   counted{one: "أسبوع واحد", two: "أسبوعين", few: "{n} أسابيع", many: "{n} أسبوعاً", other: "{n} أسبوع"},
		days:    counted{one: "يوم واحد", two: "يومين", few: "{n} أيام", many: "{n} يوماً", other: "{n} يوم"},
		hours:   counted{one: "ساعة واحدة", two: "ساعتين", few: "{n} ساعات", other: "{n} ساعة"},
		minutes: counted{one: "دقيقة واحدة", two: "دقيقتين", few: "{n} دقائق", other: "{n} دقيقة"},
		seconds: counted{one: "ثانية واحدة", two: "ثانيتين", few: "{n} ثوانٍ", other: "{n} ثانية"},
	},
	plural: func(n int64) plural {
		switch {
		case n == 1:
			return one
		case n == 2:
			return two
		case 3 <= n%100 && n%100 <= 10:
			return few
		case n%100 >= 11:
			return many
		}
		return other
	},

	picture: pictureWords{
		timeline: "التسلسل الزمني", axis: "المحور الزمني، {years}", noDate: "بلا تاريخ", legend: "مفتاح الرموز", noEvents: "لا توجد أحداث",
		certain: "مؤكد", rising: "ربما بدأ", falling: "ربما انتهى", within: "في وقت ما خلال هذه الفترة", gap: "انقطاع",
		goesOn: "مستمر", dayUnknown: "اليوم غير معروف", rival: "تاريخ وارد في مصدر آخر", continued: "(تابع)",
		events:      counted{one: "حدث واحد", two: "حدثان", few: "{n} أحداث", many: "{n} حدثاً", other: "{n} حدث"},
		undated:     counted{one: "حدث واحد بلا تاريخ", two: "حدثان بلا تاريخ", few: "{n} أحداث بلا تاريخ", many: "{n} حدثاً بلا تاريخ", other: "{n} حدث بلا تاريخ"},
		moreUndated: counted{other: "وبلا تاريخ أيضاً: {n}"},
		lanes:       counted{one: "صف واحد", two: "صفان", few: "{n} صفوف", many: "{n} صفاً", other: "{n} صف"},
		span:        "من {first} إلى {last}",
		months:      [12]string{"يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"},
		marks:       "خط متصل حيث التاريخ مؤكد، ومظلل أو متدرج حيث هو ممكن فقط",
		apart:       "الأحداث التي بلا تاريخ مدرجة على حدة.",
		counts:      "تبين الأرقام عدد الأحداث التي تبدأ، أو ربما بدأت في أقرب تاريخ، في كل جزء من المحور",
		broken:      "المحور مقطوع، الفترة المحذوفة: {years}",
	},
}
