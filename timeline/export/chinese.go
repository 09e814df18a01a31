package export

import (
	"example.org/review/timeline"
	"example.org/review/timeline/words"
)

var chinese = language{
	tag: words.Chinese, dir: "ltr",
	comma: "，", colon: "：", semicolon: "；", quotes: [2]string{"“", "”"}, brackets: [2]string{"（", "）"},

	labels: labels{
		date: "日期", event: "事件", kind: "类别", status: "状态", review: "审议", with: "参与者", topics: "主题",
		source: "来源", note: "备注",
		rules: "根据规则", why: "理由", also: "其他来源", disputed: "有争议", contradiction: "矛盾", due: "期限",
	},
	kinds: []kindName{
		{timeline.Dialogue, "互动对话"},
		{timeline.Report, "国家报告"},
		{timeline.WorkingGroupAdoption, "工作组通过报告"},
		{timeline.WorkingGroupReport, "工作组报告"},
		{timeline.Adoption, "通过审议结果"},
		{timeline.Response, "受审议国的意见"},
		{timeline.Troika, "三国小组"},
		{timeline.Session, "届会"},
		{timeline.Compilation, "联合国信息汇编"},
		{timeline.Summary, "利益攸关方提交的材料概述"},
		{timeline.ActionPlan, "行动计划"},
		{timeline.Midterm, "中期报告"},
		{timeline.Calendar, "审议顺序"},
		{timeline.Submission, "利益攸关方提交的材料"},
		{timeline.Consultation, "国内磋商"},
		{timeline.PreSession, "会前会议"},
		{timeline.AdvanceQuestions, "预先提出的问题"},
		{timeline.Letter, "高级专员的信函"},
		{"council-session", "人权理事会届会"},
		{"reissue", "重新印发"},
		{"recommendations", "建议"},
		{"plan-adoption", "通过行动计划"},
		{"progress", "进展情况"},
		{"election", "选举"},
		{"membership", "成员任期"},
		{"law", "法律"},
		{"referendum", "全民公投"},
		{"institution", "机构"},
		{"conference", "会议"},
		{"deadline", "截止日期"},
	},
	statuses: []statusName{
		{timeline.Held, "已举行"},
		{timeline.Planned, "计划中"},
		{timeline.Postponed, "已推迟"},
		{timeline.Rescheduled, "已改期"},
		{timeline.Cancelled, "已取消"},
	},
	noStatus: "状态未说明",

	cycle: "第{n}轮", session: "第{n}届会议",
	noState: "未注明国家", noCycle: "未注明轮次", anyOther: "其他事件",

	sometime: "{date}（具体日期不详）",
	byRules:  "根据规则：{when}",
	inferred: "根据规则",

	according: "据{source}",
	published: "发布日期：{date}",
	unnamed:   "未具名来源",

	stated:  "{event}，日期：{date}，据{source}",
	held:    "{event}已举行，据{source}，发布日期：{date}",
	linked:  "据其来源，{to}在{from}之后",
	ruled:   "规则{rule}（{cited}）：{clause}",
	within:  "{to}在{from}期间",
	follows: "{to}在{from}之后",
	atLeast: "{to}在{from}之后至少{least}",
	atMost:  "{to}在{from}之后至多{most}",
	apart:   "{to}在{from}之后{least}至{most}",

	due: "截止：{what}", late: "逾期", lateIfKnown: "据现有资料已逾期", maybeLate: "可能逾期",

	units: units{
		months: counted{other: "{n}个月"}, weeks: counted{other: "{n}周"}, days: counted{other: "{n}天"},
		hours: counted{other: "{n}小时"}, minutes: counted{other: "{n}分钟"}, seconds: counted{other: "{n}秒"},
	},
	plural: func(int64) plural { return other },

	picture: pictureWords{
		timeline: "时间线", axis: "时间轴，{years}", noDate: "无日期", legend: "图例", noEvents: "没有事件",
		certain: "确定", rising: "可能已开始", falling: "可能已结束", within: "在此期间某时", gap: "间隔",
		goesOn: "持续", dayUnknown: "具体日期不详", rival: "另一来源给出的日期", continued: "（续）",
		events:      counted{other: "{n}个事件"},
		undated:     counted{other: "{n}个无日期的事件"},
		moreUndated: counted{other: "另有{n}个无日期"},
		lanes:       counted{other: "{n}行"},
		span:        "{first}至{last}",
		months:      [12]string{"1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"},
		marks:       "实线表示日期确定，斜线或渐变表示仅为可能",
		apart:       "无日期的事件单独列出。",
		counts:      "数字表示在时间轴的每一段内开始或最早可能开始的事件数",
		broken:      "时间轴有断开，略去：{years}",
	},
}
