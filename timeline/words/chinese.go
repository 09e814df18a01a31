package words

import "time"

// chinese is how dates in Chinese are read. Traditional characters are read as the simplified ones.
var chinese = grammar{
	language:        Chinese,
	orders:          []string{"YMD", "YM", "MD", "YD"},
	markers:         true,
	yearFirst:       true,
	centuryByDigits: true,
	weekStarts:      []time.Weekday{time.Monday, time.Sunday},
	numberStarts:    []time.Weekday{time.Sunday},
	words: []entry{
		{year, one, "年, 年度"},
		{monthWord, 0, "月, 月份"},
		{dayWord, 0, "日, 号"},
		{period, 0, "期间"},
		{century, 0, "世纪"},
		{decade, 0, "年代"},
		{partOf, quarter, "季度, 季"},
		{week, 0, "周, 星期"},

		{month, 1, "元月"},

		{weekday, 1, "星期一, 周一, 礼拜一"},
		{weekday, 2, "星期二, 周二, 礼拜二"},
		{weekday, 3, "星期三, 周三, 礼拜三"},
		{weekday, 4, "星期四, 周四, 礼拜四"},
		{weekday, 5, "星期五, 周五, 礼拜五"},
		{weekday, 6, "星期六, 周六, 礼拜六"},
		{weekday, 7, "星期日, 星期天, 周日, 礼拜日, 礼拜天"},

		{lead, 0, "于, 在, 第, 的"},

		{partNamed, 10*half + 1, "上半年, 上半月"},
		{partNamed, 10*half + 2, "下半年, 下半月"},
		{partNamed, 10*third + 1, "前四个月, 头四个月"},
		{partNamed, 10*third + 2, "中间四个月"},
		{yearPart, 10*third + 2, "年中间四个月"},
		{partNamed, 10*third + 3, "最后四个月, 后四个月"},
		{partNamed, 10*tenDays + 1, "上旬"},
		{partNamed, 10*tenDays + 2, "中旬"},
		{partNamed, 10*tenDays + 3, "下旬"},
		{partNamed, 10*quarter + 1, "首季, 首季度"},
		{partNamed, 10*quarter + 4, "末季, 末季度"},
		{partNamed, 10*half + 1, "前半叶, 上半叶, 前半期"},
		{partNamed, 10*half + 2, "后半叶, 下半叶, 后半期"},
		{partCode, quarter, "Q"},

		{season, 1, "春, 春季, 春天"},
		{season, 2, "夏, 夏季, 夏天"},
		{season, 3, "秋, 秋季, 秋天"},
		{season, 4, "冬, 冬季, 冬天"},
		{seasons, 1, "春夏"},
		{seasons, 2, "夏秋"},
		{seasons, 3, "秋冬"},
		{seasons, 4, "冬春"},
		{hemisphere, north, "北半球"},
		{hemisphere, south, "南半球"},

		{vague, early, "初, 初期, 早期"},
		{vague, mid, "中叶, 中期"},
		{vague, late, "底, 末, 末期, 末叶, 晚期"},
		{yearVague, early, "年初"},
		{yearVague, mid, "年中"},
		{yearVague, late, "年底, 年末"},
		{vagueOrIn, mid, "中"},

		{era, -1, "公元前, 西元前"},
		{era, +1, "公元, 西元"},

		{unspecified, someDay, "某日, 某天, 某一天"},
		{unspecified, someMonth, "某月, 某一月"},
		{unknownYear, 0, "某年, 年份不详, 年份未知"},
		{aYear, 0, "间的某一年, 之间的某一年, 中的某一年, 间的某年, 间某年, 之间某年"},

		{to, noLimit, "至, 起至"},
		{to, byOrUntil, "到"},
		{to, until, "直到, 直至"},
		{from, fromOrAt, "从, 自, 由"},
		{betweenAfter, 0, "之间, 间"},
		{and, 0, "和, 与, 及, 以及"},
		{or, 0, "或, 或者"},

		{limits, by, "不晚于, 最迟, 最晚, 不迟于, 至迟"},
		{limits, notBefore, "不早于, 最早"},
		{limits, before, "早于"},
		{limits, after, "晚于"},
		{limits, byOrUntil, "截至, 截止, 截止到"},
		{limitsAfter, before, "之前"},
		{limitsAfter, by, "以前, 或更早, 或之前, 或以前"},
		{limitsAfter, after, "之后"},
		{limitsAfter, notBefore, "以后, 或更晚, 或之后, 或以后"},
		{limitsAfter, since, "以来, 起, 开始, 迄今"},
		{limitsAfter, beforeOrBy, "前"},
		{limitsAfter, afterOrFrom, "后"},
		{soFar, 0, "至今, 起至今, 到现在, 到目前"},
		{limitsAfter, until, "为止, 止"},

		{allAfter, 0, "全年, 全月, 全期, 全天, 全季"},
		{allOf, 0, "整个"},
		{weekAround, 0, "当周, 这一周, 那一周, 所在周, 的一周, 所在的一周"},
		{about, 0, "约, 大约, 大概, 约为"},
		{aboutAfter, 0, "前后, 左右"},
		{possibly, 0, "可能, 可能是, 或许, 也许, 或许是, 也许是"},
		{endless, 0, "无始无终"},

		{none, 0, "无日期, 未注明日期, 日期未定, 时间未定, 不详"},
		{noneOrEnd, 0, "日期不详, 日期未知, 日期不明, 未知日期"},
		{confirm, 0, "待定, 待确认, 日期待定, 日期待确认, 时间待定, 时间待确认"},
		{confirming, 0, "暂定"},

		{otherCalendar, lunar, "农历, 阴历, 旧历, 夏历, 正月, 腊月, 冬月, 闰月, 初一, 初二, 初三, 初四, 初五, 初六, 初七, 初八, 初九, 初十"},
		{otherCalendar, lunar, "甲子, 乙丑, 丙寅, 丁卯, 戊辰, 己巳, 庚午, 辛未, 壬申, 癸酉, 甲戌, 乙亥, 丙子, 丁丑, 戊寅, 己卯, 庚辰, 辛巳, 壬午, 癸未, " +
			"甲申, 乙酉, 丙戌, 丁亥, 戊子, 己丑, 庚寅, 辛卯, 壬辰, 癸巳, 甲午, 乙未, 丙申, 丁酉, 戊戌, 己亥, 庚子, 辛丑, 壬寅, 癸卯, " +
			"甲辰, 乙巳, 丙午, 丁未, 戊申, 己酉, 庚戌, 辛亥, 壬子, 癸丑, 甲寅, 乙卯, 丙辰, 丁巳, 戊午, 己未, 庚申, 辛酉, 壬戌, 癸亥"},
		{otherCalendar, foreign, "民国, 民國, 令和, 平成, 昭和, 大正, 明治, 光绪, 乾隆, 康熙, 佛历, 佛曆, 伊历, 回历, 伊斯兰历, 希吉来历, 希伯来历, 犹太历, " +
			"波斯历, 儒略历, 俄历, 黄帝"},
		{otherCalendar, fiscalYear, "财年, 财政年度, 会计年度, 学年, 学年度"},

		{relative, 0, "今天, 昨天, 明天, 前天, 后天, 今日, 昨日, 明日, 今年, 去年, 明年, 前年, 后年, 本年, 本月, 上月, 下月, 上个月, 下个月, 这个月, " +
			"本周, 上周, 下周, 上星期, 下星期, 上个世纪, 上世纪, 本世纪, 目前, 现在, 近日, 最近, 当前, 当年, 次年, 翌年, 今春, 今夏, 今秋, 今冬, " +
			"去冬, 同年, 本季度, 上季度, 下季度"},
		{relative, 0, "两, 几, 数, 周前, 周后, 天前, 天后, 个月前, 个月后, 个星期前, 个星期后, 小时前, 小时后"},
		{recurring, 0, "每, 每年, 每月, 每周, 每天, 每日, 逐年"},
		{hour, 0, "时, 点, 点钟, 小时, 分, 秒, 上午, 下午, 中午, 晚上, 凌晨, 午夜"},
		{zone, 0, "UTC, GMT, Z"},
	},
}

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
