package upr

import (
	_ "embed"
	"strings"

	"example.org/review/timeline"
)

// The record: one statement a line, in the JSON form of [timeline.Event]. Every statement stands in one file only.
var (
	//go:embed data/sessions.ndjson
	workingGroupData string // sessions of the Working Group; of several statements the one that WorkingGroupSession takes is first
	//go:embed data/council.ndjson
	councilData string // sessions of the Council, in the same way
	//go:embed data/reviews.ndjson
	reviewData string // troikas, dialogues and adoptions of many States
	//go:embed data/kazakhstan.ndjson
	kazakhstanData string // what else is known of one State
)

// decode reads parts of the record. They are part of the package, and its tests read every line, so that the first
// error, at which it would stop, never comes.
func decode(data ...string) []timeline.Event {
	text := strings.Join(data, "")
	events := make([]timeline.Event, 0, strings.Count(text, "\n"))
	for e, err := range timeline.Decode(strings.NewReader(text)) {
		if err != nil {
			break
		}
		events = append(events, e)
	}
	return events
}
