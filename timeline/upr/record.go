package upr

import (
	"slices"

	"example.org/review/timeline"
)

// Reviews returns the record of every review of all four cycles, and the sessions of both bodies: the draw of the troika,
// the interactive dialogue, the adoption by the Working Group, the issue of its report and the adoption by the Council,
// each as far as a source was seen. Statements that disagree share an ID. A review for which nothing else was seen is a
// dialogue that names its State, its cycle and its session.
//
// The slice is read from the record on every call, at the cost of some milliseconds, and belongs to the caller.
func Reviews() []timeline.Event {
	events := must(facts(factData, sourcesOf(sourceData), ""))
	events = append(events, stepEntries()...)
	events = append(events, workingGroupEntries()...)
	return append(events, councilEntries()...)
}

// Record returns what is known of one State, by its ISO 3166-1 alpha-3 code: its reviews and the sessions of both bodies
// that dealt with them. For Kazakhstan, "KAZ", these are also its plans of action, its terms on the Council, and the laws
// that were named at the reviews, by several sources that do not always agree. Record says the same as [Reviews] of what
// both speak of, so the two may be put together in one timeline. Of a code that is no Member State's nothing is known.
//
// The slice is read from the record on every call, and belongs to the caller.
func Record(state string) []timeline.Event {
	if _, ok := nameOf(state); !ok {
		return nil
	}
	events := must(facts(factData, sourcesOf(sourceData), state))
	for _, e := range stepEntries() {
		if e.Review.State == state {
			events = append(events, e)
		}
	}
	if state == "KAZ" {
		events = append(events, must(entries("kazakhstan.ndjson", kazakhstanData, sourcesOf(sourceData)))...)
	}
	return append(events, sessionsOf(events)...)
}

// sessionsOf returns the entries on the sessions of the Working Group that events name, and on those of the Council that
// took up their outcomes, with the other sessions of the Working Group that these took up too.
func sessionsOf(events []timeline.Event) []timeline.Event {
	named := make(map[int]bool)
	for _, e := range events {
		named[e.Review.Session] = true
	}
	ids := make(map[string]bool)
	workingGroup := workingGroupEntries()
	for _, e := range workingGroup {
		if named[e.Review.Session] {
			ids[e.ID] = true
		}
	}
	council := slices.DeleteFunc(councilEntries(), func(e timeline.Event) bool {
		return !slices.ContainsFunc(e.After, func(id string) bool { return ids[id] })
	})
	for _, e := range council {
		for _, id := range e.After {
			ids[id] = true
		}
	}
	return append(slices.DeleteFunc(workingGroup, func(e timeline.Event) bool { return !ids[e.ID] }), council...)
}

func workingGroupEntries() []timeline.Event {
	return must(entries("sessions.ndjson", workingGroupData, sourcesOf(sourceData)))
}

func stepEntries() []timeline.Event {
	return must(entries("steps.ndjson", stepData, sourcesOf(sourceData)))
}

func councilEntries() []timeline.Event {
	return must(entries("council.ndjson", councilData, sourcesOf(sourceData)))
}

// must returns what was read of the record. The record is part of the program, and the tests of the package read every
// line of it: an error means that the package was built from broken data, and is never passed over.
func must(events []timeline.Event, err error) []timeline.Event {
	if err != nil {
		panic("upr: the record is broken: " + err.Error())
	}
	return events
}
