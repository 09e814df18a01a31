package export

import (
	"example.org/review/timeline"
	"example.org/review/timeline/words"
)

var french = language{
	tag: words.French, dir: "ltr",
	comma: ", ", colon: "\u00a0: ", semicolon: "\u00a0; ", quotes: [2]string{"«\u00a0", "\u00a0»"}, brackets: [2]string{" (", ")"},

	labels: labels{
		date: "Date", event: "Événement", kind: "Type", status: "Statut", review: "Examen", with: "Avec", topics: "Thèmes",
		source: "Source", note: "Remarque",
		rules: "D’après les règles", why: "Pourquoi", also: "Selon d’autres sources", disputed: "Contesté",
		contradiction: "Contradiction", due: "Échéance",
	},
	kinds: []kindName{
		{timeline.Dialogue, "dialogue interactif"},
		{timeline.Report, "rapport national"},
		{timeline.WorkingGroupAdoption, "adoption par le Groupe de travail"},
		{timeline.WorkingGroupReport, "rapport du Groupe de travail"},
		{timeline.Adoption, "adoption du document final"},
		{timeline.Response, "observations de l’État examiné"},
		{timeline.Troika, "troïka"},
		{timeline.Session, "session"},
		{timeline.Compilation, "compilation des renseignements des Nations Unies"},
		{timeline.Summary, "résumé des communications des parties prenantes"},
		{timeline.ActionPlan, "plan d’action"},
		{timeline.Midterm, "rapport à mi-parcours"},
		{timeline.Calendar, "ordre de passage"},
		{timeline.Submission, "communications des parties prenantes"},
		{timeline.Consultation, "consultations nationales"},
		{timeline.PreSession, "présession"},
		{timeline.AdvanceQuestions, "questions préparées à l’avance"},
		{timeline.Letter, "lettre du Haut-Commissaire"},
		{"council-session", "session du Conseil des droits de l’homme"},
		{"reissue", "nouveau tirage"},
		{"recommendations", "recommandations"},
		{"plan-adoption", "adoption du plan d’action"},
		{"progress", "état d’avancement"},
		{"election", "élection"},
		{"membership", "mandat de membre"},
		{"law", "loi"},
		{"referendum", "référendum"},
		{"institution", "institution"},
		{"conference", "conférence"},
		{"deadline", "échéance"},
	},
	statuses: []statusName{
		{timeline.Held, "a eu lieu"},
		{timeline.Planned, "prévu"},
		{timeline.Postponed, "reporté"},
		{timeline.Rescheduled, "reprogrammé"},
		{timeline.Cancelled, "annulé"},
	},
	noStatus: "statut non précisé",

	cycle: "cycle {n}", session: "session {n}",
	noState: "sans État", noCycle: "sans cycle", anyOther: "autres événements",

	sometime: "jour non précisé, {date}",
	byRules:  "d’après les règles\u00a0: {when}",
	inferred: "d’après les règles",

	according: "selon {source}",
	published: "date de publication\u00a0: {date}",
	unnamed:   "une source non précisée",

	stated:  "{event}, date\u00a0: {date}, selon {source}",
	held:    "{event} a eu lieu, selon {source}, date de publication\u00a0: {date}",
	linked:  "{to} vient après {from}, selon sa source",
	ruled:   "règle {rule} ({cited})\u00a0: {clause}",
	within:  "{to} a lieu pendant {from}",
	follows: "{to} suit {from}",
	atLeast: "{to} suit {from} de {least} au moins",
	atMost:  "{to} suit {from} de {most} au plus",
	apart:   "{to} suit {from}, écart de {least} à {most}",

	due: "échéance\u00a0: {what}", late: "en retard", lateIfKnown: "en retard, d’après ce que l’on sait", maybeLate: "peut-être en retard",

	units: units{
		months: counted{other: "{n} mois"}, weeks: counted{one: "{n} semaine", other: "{n} semaines"},
		days: counted{one: "{n} jour", other: "{n} jours"}, hours: counted{one: "{n} heure", other: "{n} heures"},
		minutes: counted{one: "{n} minute", other: "{n} minutes"}, seconds: counted{one: "{n} seconde", other: "{n} secondes"},
	},
	plural: func(n int64) plural {
		if n < 2 {
			return one
		}
		return other
	},

	picture: pictureWords{
		timeline: "Chronologie", axis: "Axe du temps, {years}", noDate: "Sans date", legend: "Légende", noEvents: "Aucun événement",
		certain: "certain", rising: "début possible", falling: "fin possible", within: "à un moment de cette période", gap: "interruption",
		goesOn: "se poursuit", dayUnknown: "jour inconnu", rival: "date donnée par une autre source", continued: "(suite)",
		events:      counted{one: "{n} événement", other: "{n} événements"},
		undated:     counted{one: "{n} événement sans date", other: "{n} événements sans date"},
		moreUndated: counted{one: "{n} autre sans date", other: "{n} autres sans date"},
		lanes:       counted{one: "{n} ligne", other: "{n} lignes"},
		span:        "de {first} à {last}",
		months:      [12]string{"janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."},
		marks:       "trait plein où la date est certaine, hachuré ou estompé où elle n’est que possible",
		apart:       "Les événements sans date figurent à part.",
		counts:      "les nombres indiquent combien d’événements commencent, ou ont pu commencer au plus tôt, dans chaque partie de l’axe",
		broken:      "axe interrompu, période omise\u00a0: {years}",
	},
}
