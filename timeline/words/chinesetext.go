package words

// chineseText is what the writer says in Chinese, in simplified characters.
var chineseText = phrasebook{
	forms: [maxForms]string{"", "all"},
	months: [maxForms][12]string{{
		"1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月",
	}},
	seasons: [maxForms][4]string{{"春季", "夏季", "秋季", "冬季"}},
	parts: [maxForms][9]string{{
		"第一季度", "第二季度", "第三季度", "第四季度",
		"前四个月", "中间四个月", "最后四个月",
		"上半年", "下半年",
	}},

	// 2000年代 may be ten years or a hundred.
	aughts: false,

	year: [yearKinds]inForms{
		plainYear:    {"{n}年", "{n}年全年"},
		commonEra:    {"公元{n}年", "公元{n}年全年"},
		beforeEra:    {"公元前{n}年", "公元前{n}年全年"},
		tenYears:     {"{n}年代"},
		severalYears: {"{n}年至{m}年间的某一年"},
		anyYear:      {"年份不详"},
	},
	yearAfter: [yearKinds]string{
		plainYear:    "{n}年",
		commonEra:    "公元{n}年",
		beforeEra:    "公元前{n}年",
		tenYears:     "{n}年代某年",
		severalYears: "{n}年至{m}年间某年",
		anyYear:      "某年",
	},

	month:         inForms{"{year}{month}", "{year}{month}全月"},
	day:           inForms{"{year}{month}{day}日", "{year}{month}{day}日全天"},
	second:        inForms{"{year}{month}{day}日 {clock}"},
	someMonth:     inForms{"{year}某月"},
	someDay:       inForms{"{year}{month}某日"},
	someDayOfYear: inForms{"{year}某月某日"},
	season: [3]inForms{
		{"{year}{season}", "{year}{season}全季"},
		{"{year}北半球{season}", "{year}北半球{season}全季"},
		{"{year}南半球{season}", "{year}南半球{season}全季"},
	},
	winter: [3]inForms{
		{"{n}/{next}年{season}", "{n}/{next}年{season}全季"},
		{"{n}/{next}年北半球{season}", "{n}/{next}年北半球{season}全季"},
		{"{n}/{next}年南半球{season}", "{n}/{next}年南半球{season}全季"},
	},
	part: inForms{"{year}{part}", "{year}{part}全期"},

	none:    "日期不详",
	unknown: inForms{"日期不详"},

	possibly: "可能是{date}",
	about:    "约{date}",
	both:     "可能约{date}",

	since:   "{date}以来",
	until:   "直到{date}",
	always:  "无始无终",
	earlier: "{date}或更早",
	later:   "{date}或更晚",

	fromTo: rangeTemplates{
		months: "{year}{month}至{month2}",
		days:   "{year}{month}{day}日至{day2}日",
		dates:  "{year}{month}{day}日至{month2}{day2}日",
		other:  "{first}至{last}",
	},
	between: rangeTemplates{
		months: "{year}{month}至{month2}之间",
		days:   "{year}{month}{day}日至{day2}日之间",
		dates:  "{year}{month}{day}日至{month2}{day2}日之间",
		other:  "{first}至{last}之间",
	},
	all: rangeTemplates{
		months: "{year}{month}至{month2}全期",
		days:   "{year}{month}{day}日至{day2}日全期",
		dates:  "{year}{month}{day}日至{month2}{day2}日全期",
		other:  "{first}至{last}全期",
	},
	or:  joining{member: "{date}", comma: "、", last: "或"},
	and: joining{member: "{date}", comma: "、", last: "和"},

	bounds: boundTemplates{
		on:      "{date}",
		times:   "{year}{month}{day}日{time}至{time2} UTC之间",
		by:      "不晚于{date}",
		from:    "{date}起",
		later:   "{date}或更晚",
		anyTime: "任何时间",
		before:  "{year}之前",
		after:   "{year}之后",

		starts:       "{when}开始",
		ends:         "{when}结束",
		and:          "，",
		neverStarted: "没有开始",
		neverEnding:  "没有结束",
	},
}
