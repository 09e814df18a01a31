package export

import (
	"example.org/review/timeline"
	"example.org/review/timeline/words"
)

var russian = language{
	tag: words.Russian, dir: "ltr",
	comma: ", ", colon: ": ", semicolon: "; ", quotes: [2]string{"«", "»"}, brackets: [2]string{" (", ")"},

	labels: labels{
		date: "Дата", event: "Событие", kind: "Вид", status: "Статус", review: "Обзор", with: "Участники", topics: "Темы",
		source: "Источник", note: "Примечание",
		rules: "По правилам", why: "Почему", also: "По другим источникам", disputed: "Спорно",
		contradiction: "Противоречие", due: "Срок",
	},
	kinds: []kindName{
		{timeline.Dialogue, "интерактивный диалог"},
		{timeline.Report, "национальный доклад"},
		{timeline.WorkingGroupAdoption, "принятие доклада Рабочей группой"},
		{timeline.WorkingGroupReport, "доклад Рабочей группы"},
		{timeline.Adoption, "утверждение итогов обзора"},
		{timeline.Response, "мнения государства — объекта обзора"},
		{timeline.Troika, "тройка"},
		{timeline.Session, "сессия"},
		{timeline.Compilation, "подборка информации Организации Объединенных Наций"},
		{timeline.Summary, "резюме материалов заинтересованных сторон"},
		{timeline.ActionPlan, "план действий"},
		{timeline.Midterm, "среднесрочный доклад"},
		{timeline.Calendar, "порядок проведения обзора"},
		{timeline.Submission, "материалы заинтересованных сторон"},
		{timeline.Consultation, "национальные консультации"},
		{timeline.PreSession, "предсессионное совещание"},
		{timeline.AdvanceQuestions, "заранее подготовленные вопросы"},
		{timeline.Letter, "письмо Верховного комиссара"},
		{"council-session", "сессия Совета по правам человека"},
		{"reissue", "переиздание документа"},
		{"recommendations", "рекомендации"},
		{"plan-adoption", "утверждение плана действий"},
		{"progress", "ход выполнения"},
		{"election", "выборы"},
		{"membership", "членство"},
		{"law", "закон"},
		{"referendum", "референдум"},
		{"institution", "учреждение"},
		{"conference", "конференция"},
		{"deadline", "срок"},
	},
	statuses: []statusName{
		{timeline.Held, "состоялось"},
		{timeline.Planned, "запланировано"},
		{timeline.Postponed, "отложено"},
		{timeline.Rescheduled, "перенесено"},
		{timeline.Cancelled, "отменено"},
	},
	noStatus: "статус не указан",

	cycle: "{n}-й цикл", session: "{n}-я сессия",
	noState: "без государства", noCycle: "без цикла", anyOther: "другие события",

	sometime: "день не указан, {date}",
	byRules:  "по правилам: {when}",
	inferred: "по правилам",

	according: "источник: {source}",
	published: "дата публикации: {date}",
	unnamed:   "не назван",

	stated:  "{event}, дата: {date}, источник: {source}",
	held:    "событие {event} состоялось, источник: {source}, дата публикации: {date}",
	linked:  "{to} следует после события {from}, как сообщает источник",
	ruled:   "правило {rule} ({cited}): {clause}",
	within:  "{to} приходится на время события {from}",
	follows: "{to} следует после события {from}",
	atLeast: "{to} следует после события {from} не ранее чем через {least}",
	atMost:  "{to} следует после события {from} не позднее чем через {most}",
	apart:   "{to} следует после события {from} не ранее чем через {least} и не позднее чем через {most}",

	due: "срок: {what}", late: "с опозданием", lateIfKnown: "с опозданием, насколько известно", maybeLate: "возможно, с опозданием",

	units: units{ // in the accusative
		months:  counted{one: "{n} месяц", few: "{n} месяца", other: "{n} месяцев"},
		weeks:   counted{one: "{n} неделю", few: "{n} недели", other: "{n} недель"},
		days:    counted{one: "{n} день", few: "{n} дня", other: "{n} дней"},
		hours:   counted{one: "{n} час", few: "{n} часа", other: "{n} часов"},
		minutes: counted{one: "{n} минуту", few: "{n} минуты", other: "{n} минут"},
		seconds: counted{one: "{n} секунду", few: "{n} секунды", other: "{n} секунд"},
	},
	plural: func(n int64) plural {
		switch {
		case n%10 == 1 && n%100 != 11:
			return one
		case 2 <= n%10 && n%10 <= 4 && n%100/10 != 1:
			return few
		}
		return other
	},

	picture: pictureWords{
		timeline: "Хронология", axis: "Ось времени, {years}", noDate: "Без даты", legend: "Условные обозначения", noEvents: "Нет событий",
		certain: "точно", rising: "возможное начало", falling: "возможное окончание", within: "когда-то в это время", gap: "перерыв",
		goesOn: "продолжается", dayUnknown: "день неизвестен", rival: "дата по другому источнику", continued: "(продолжение)",
		events:      counted{one: "{n} событие", few: "{n} события", other: "{n} событий"},
		undated:     counted{one: "{n} событие без даты", few: "{n} события без даты", other: "{n} событий без даты"},
		moreUndated: counted{other: "еще {n} без даты"},
		lanes:       counted{one: "{n} строка", few: "{n} строки", other: "{n} строк"},
		span:        "{first}–{last}",
		months:      [12]string{"янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек."},
		marks:       "сплошная линия — дата точна, штриховка или переход — дата лишь возможна",
		apart:       "События без даты перечислены отдельно.",
		counts:      "числа показывают, сколько событий начинается или, по самой ранней возможной дате, могло начаться в каждой части оси",
		broken:      "ось прервана, пропущенный период: {years}",
	},
}
