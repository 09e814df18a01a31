package upr

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// factData holds the facts of all reviews: under a line of headings one line for what one source says of one review, by
// State, cycle and step. A fact is a date in EDTF, or a question mark where the source says that the step took place, or
// will, and gives no date. The status, the locator and the note of a line are those of each of its facts.
//
//go:embed data/reviews.tsv
var factData string

// body is who reviews, in every event and rule of the package.
const body = "UPR"

// steps are the columns of factData that hold dates, from the fourth on, with what titles call them.
var steps = [...]struct {
	kind  timeline.Kind
	title string
}{
	{timeline.Troika, "troika drawn"},
	{timeline.Dialogue, "interactive dialogue"},
	{timeline.WorkingGroupAdoption, "Working Group adopts its report"},
	{timeline.WorkingGroupReport, "report of the Working Group issued"},
	{timeline.Adoption, "Council adopts the outcome"},
}

// facts reads a table such as factData: of one State or, for "", of all.
func facts(table string, from sources, state string) ([]timeline.Event, error) {
	events := make([]timeline.Event, 0, 2*strings.Count(table, "\n"))
	line := 1
	for cells, err := range rows("reviews.tsv", table, "state", "cycle", "session", "troika", "dialogue",
		"working-group-adoption", "working-group-report", "adoption", "status", "source", "locator", "note") {
		line++
		if err != nil {
			return nil, err
		}
		if state != "" && cells[0] != state {
			continue
		}
		before := len(events)
		if events, err = appendFacts(events, cells, from); err != nil {
			return nil, fmt.Errorf("reviews.tsv:%d: %w", line, err)
		}
		if len(events) == before {
			return nil, fmt.Errorf("reviews.tsv:%d: a line without a fact", line)
		}
	}
	return events, nil
}

// appendFacts adds the facts of one line.
func appendFacts(events []timeline.Event, cells []string, from sources) ([]timeline.Event, error) {
	name, ok := nameOf(cells[0])
	if !ok {
		return nil, fmt.Errorf("no Member State %q", cells[0])
	}
	e := timeline.Event{Review: timeline.Review{Body: body, State: cells[0]}, Status: timeline.Status(cells[8]), Note: cells[11]}
	switch e.Status {
	case "", timeline.Held, timeline.Planned, timeline.Postponed:
	default:
		return nil, fmt.Errorf("unknown status %q", e.Status)
	}
	var err error
	if e.Review.Cycle, err = number(cells[1]); err != nil {
		return nil, err
	}
	if cells[2] != "" {
		if e.Review.Session, err = number(cells[2]); err != nil {
			return nil, err
		}
	}
	if e.Source, err = from.find(cells[9]); err != nil {
		return nil, err
	}
	e.Source.Locator = cells[10]
	review := strings.ToLower(cells[0]) + "-" + cells[1] + "-"
	for i, step := range steps {
		switch date := cells[3+i]; date {
		case "":
			continue
		case "?":
			e.Date = edtf.Date{}
		default:
			if e.Date, err = edtf.Parse(date); err != nil {
				return nil, err
			}
		}
		e.ID, e.Kind, e.Title = review+string(step.kind), step.kind, name+": "+step.title
		events = append(events, e)
	}
	return events, nil
}

// number reads the number of a cycle or a session.
func number(text string) (int, error) {
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || strconv.Itoa(n) != text {
		return 0, fmt.Errorf("%q is no number from 1 on", text)
	}
	return n, nil
}
