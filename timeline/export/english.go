package export

import (
	"example.org/review/timeline"
	"example.org/review/timeline/words"
)

var english = language{
	tag: words.English, dir: "ltr",
	comma: ", ", colon: ": ", semicolon: "; ", quotes: [2]string{"“", "”"}, brackets: [2]string{" (", ")"},

	labels: labels{
		date: "Date", event: "Event", kind: "Kind", status: "Status", review: "Review", with: "With", topics: "Topics",
		source: "Source", note: "Note",
		rules: "By the rules", why: "Why", also: "Also said", disputed: "Disputed", contradiction: "Contradiction", due: "Due",
	},
	kinds: []kindName{
		{timeline.Dialogue, "interactive dialogue"},
		{timeline.Report, "national report"},
		{timeline.WorkingGroupAdoption, "adoption by the Working Group"},
		{timeline.WorkingGroupReport, "report of the Working Group"},
		{timeline.Adoption, "adoption of the outcome"},
		{timeline.Response, "views of the State under review"},
		{timeline.Troika, "troika"},
		{timeline.Session, "session"},
		{timeline.Compilation, "compilation of United Nations information"},
		{timeline.Summary, "summary of stakeholders’ submissions"},
		{timeline.ActionPlan, "action plan"},
		{timeline.Midterm, "mid-term report"},
		{timeline.Calendar, "order of review"},
		{timeline.Submission, "stakeholders’ submissions"},
		{timeline.Consultation, "national consultations"},
		{timeline.PreSession, "pre-session"},
		{timeline.AdvanceQuestions, "advance questions"},
		{timeline.Letter, "letter from the High Commissioner"},
		{"council-session", "session of the Human Rights Council"},
	},
	statuses: []statusName{
		{timeline.Held, "held"},
		{timeline.Planned, "planned"},
		{timeline.Postponed, "postponed"},
		{timeline.Rescheduled, "rescheduled"},
		{timeline.Cancelled, "cancelled"},
	},
	noStatus: "status not stated",

	cycle: "cycle {n}", session: "session {n}",
	noState: "no State", noCycle: "no cycle", anyOther: "other events",

	sometime: "some time in {date}",
	byRules:  "by the rules {when}",
	inferred: "by the rules",

	according: "according to {source}",
	published: "published {date}",
	unnamed:   "an unnamed source",

	stated:  "{event} is dated {date}, according to {source}",
	held:    "{event} was held, according to {source}, published {date}",
	linked:  "{to} comes after {from}, as its source says",
	ruled:   "rule {rule} ({cited}): {clause}",
	within:  "{to} lies within {from}",
	follows: "{to} follows {from}",
	atLeast: "{to} follows {from} by at least {least}",
	atMost:  "{to} follows {from} by at most {most}",
	apart:   "{to} follows {from} by {least} to {most}",

	due: "due: {what}", late: "late", lateIfKnown: "late as far as is known", maybeLate: "possibly late",

	units: units{
		months: counted{one: "{n} month", other: "{n} months"}, weeks: counted{one: "{n} week", other: "{n} weeks"},
		days: counted{one: "{n} day", other: "{n} days"}, hours: counted{one: "{n} hour", other: "{n} hours"},
		minutes: counted{one: "{n} minute", other: "{n} minutes"}, seconds: counted{one: "{n} second", other: "{n} seconds"},
	},
	plural: oneOrOther,

	picture: pictureWords{
		timeline: "Timeline", axis: "Time axis, {years}", noDate: "No date", legend: "Legend", noEvents: "No events",
		certain: "certain", rising: "may have begun", falling: "may have ended", within: "at some time within", gap: "gap",
		goesOn: "goes on", dayUnknown: "day not known", rival: "date that another source gives", continued: "(continued)",
		events:      counted{one: "{n} event", other: "{n} events"},
		undated:     counted{one: "{n} event without a date", other: "{n} events without a date"},
		moreUndated: counted{other: "{n} more without a date"},
		lanes:       counted{one: "{n} lane", other: "{n} lanes"},
		span:        "{first} to {last}",
		months:      [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		marks:       "solid where a date is certain, hatched or fading where it is only possible",
		apart:       "Events without a date are listed apart from the axis.",
		counts:      "numbers say how many events start, or may first have started, in each part of the axis",
		broken:      "axis broken, {years} left out",
	},
}
