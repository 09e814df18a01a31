package export

import (
	"example.org/review/timeline"
	"example.org/review/timeline/words"
)

var spanish = language{
	tag: words.Spanish, dir: "ltr",
	comma: ", ", colon: ": ", semicolon: "; ", quotes: [2]string{"“", "”"}, brackets: [2]string{" (", ")"},

	labels: labels{
		date: "Fecha", event: "Evento", kind: "Tipo", status: "Estado", review: "Examen", with: "Con", topics: "Temas",
		source: "Fuente", note: "Nota",
		rules: "Según las normas", why: "Por qué", also: "Según otras fuentes", disputed: "Controvertido",
		contradiction: "Contradicción", due: "Plazo",
	},
	kinds: []kindName{
		{timeline.Dialogue, "diálogo interactivo"},
		{timeline.Report, "informe nacional"},
		{timeline.WorkingGroupAdoption, "aprobación por el Grupo de Trabajo"},
		{timeline.WorkingGroupReport, "informe del Grupo de Trabajo"},
		{timeline.Adoption, "aprobación del resultado"},
		{timeline.Response, "opiniones del Estado examinado"},
		{timeline.Troika, "troika"},
		{timeline.Session, "período de sesiones"},
		{timeline.Compilation, "recopilación de información de las Naciones Unidas"},
		{timeline.Summary, "resumen de las comunicaciones de las partes interesadas"},
		{timeline.ActionPlan, "plan de acción"},
		{timeline.Midterm, "informe de mitad de período"},
		{timeline.Calendar, "orden de examen"},
		{timeline.Submission, "comunicaciones de las partes interesadas"},
		{timeline.Consultation, "consultas nacionales"},
		{timeline.PreSession, "reunión previa al período de sesiones"},
		{timeline.AdvanceQuestions, "preguntas preparadas de antemano"},
		{timeline.Letter, "carta del Alto Comisionado"},
		{"council-session", "período de sesiones del Consejo de Derechos Humanos"},
		{"reissue", "nueva publicación"},
		{"recommendations", "recomendaciones"},
		{"plan-adoption", "aprobación del plan de acción"},
		{"progress", "grado de avance"},
		{"election", "elección"},
		{"membership", "mandato como miembro"},
		{"law", "ley"},
		{"referendum", "referéndum"},
		{"institution", "institución"},
		{"conference", "conferencia"},
		{"deadline", "plazo"},
	},
	statuses: []statusName{
		{timeline.Held, "realizado"},
		{timeline.Planned, "previsto"},
		{timeline.Postponed, "aplazado"},
		{timeline.Rescheduled, "reprogramado"},
		{timeline.Cancelled, "cancelado"},
	},
	noStatus: "estado no indicado",

	cycle: "ciclo {n}", session: "{n}º período de sesiones",
	noState: "sin Estado", noCycle: "sin ciclo", anyOther: "otros eventos",

	sometime: "día no precisado, {date}",
	byRules:  "según las normas: {when}",
	inferred: "según las normas",

	according: "según {source}",
	published: "fecha de publicación: {date}",
	unnamed:   "una fuente no indicada",

	stated:  "{event}, fecha: {date}, según {source}",
	held:    "{event} se realizó, según {source}, fecha de publicación: {date}",
	linked:  "{to} viene después de {from}, según su fuente",
	ruled:   "norma {rule} ({cited}): {clause}",
	within:  "{to} tiene lugar durante {from}",
	follows: "{to} sigue a {from}",
	atLeast: "{to} sigue a {from} con {least} de diferencia como mínimo",
	atMost:  "{to} sigue a {from} con {most} de diferencia como máximo",
	apart:   "{to} sigue a {from} con una diferencia de {least} a {most}",

	due: "vence el plazo: {what}", late: "con retraso", lateIfKnown: "con retraso, según lo que se sabe", maybeLate: "posiblemente con retraso",

	units: units{
		months: counted{one: "{n} mes", other: "{n} meses"}, weeks: counted{one: "{n} semana", other: "{n} semanas"},
		days: counted{one: "{n} día", other: "{n} días"}, hours: counted{one: "{n} hora", other: "{n} horas"},
		minutes: counted{one: "{n} minuto", other: "{n} minutos"}, seconds: counted{one: "{n} segundo", other: "{n} segundos"},
	},
	plural: oneOrOther,

	picture: pictureWords{
		timeline: "Cronología", axis: "Eje temporal, {years}", noDate: "Sin fecha", legend: "Leyenda", noEvents: "Ningún evento",
		certain: "cierto", rising: "posible comienzo", falling: "posible final", within: "en algún momento de este período", gap: "interrupción",
		goesOn: "continúa", dayUnknown: "día desconocido", rival: "fecha que da otra fuente", continued: "(continuación)",
		events:      counted{one: "{n} evento", other: "{n} eventos"},
		undated:     counted{one: "{n} evento sin fecha", other: "{n} eventos sin fecha"},
		moreUndated: counted{other: "{n} más sin fecha"},
		lanes:       counted{one: "{n} fila", other: "{n} filas"},
		span:        "de {first} a {last}",
		months:      [12]string{"ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic."},
		marks:       "trazo continuo donde la fecha es cierta, rayado o difuminado donde solo es posible",
		apart:       "Los eventos sin fecha figuran aparte.",
		counts:      "los números indican cuántos eventos comienzan, o pudieron comenzar como muy pronto, en cada parte del eje",
		broken:      "eje interrumpido, período omitido: {years}",
	},
}
