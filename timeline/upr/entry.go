package upr

import (
	_ "embed"
	"fmt"
	"strings"

	"example.org/review/timeline"
)

// The entries of the record that say more than the date of a step, one a line in the JSON form of [timeline.Event], less
// what all have in common: the body of their review. The symbol of their source is its key in sourceData.
var (
	//go:embed data/sessions.ndjson
	workingGroupData string // sessions of the Working Group; of several statements the one that WorkingGroupSession takes is first
	//go:embed data/council.ndjson
	councilData string // sessions of the Council, in the same way
	//go:embed data/steps.ndjson
	stepData string // steps of reviews for which a source says who took part
	//go:embed data/kazakhstan.ndjson
	kazakhstanData string // what is known of one State besides the steps of its reviews
)

// entries reads a text such as workingGroupData.
func entries(name, text string, from sources) ([]timeline.Event, error) {
	events := make([]timeline.Event, 0, strings.Count(text, "\n"))
	for e, err := range timeline.Decode(strings.NewReader(text)) {
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		source, err := from.find(e.Source.Symbol)
		if err != nil {
			return nil, fmt.Errorf("%s: %s: %w", name, e.ID, err)
		}
		source.Locator = e.Source.Locator
		e.Source, e.Review.Body = source, body
		events = append(events, e)
	}
	return events, nil
}
