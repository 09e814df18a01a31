package upr

import (
	_ "embed"
	"errors"
	"fmt"
	"slices"
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
	var events []timeline.Event
	if state == "" {
		events = make([]timeline.Event, 0, 2*strings.Count(table, "\n"))
	}
	line, code, name := 1, "", ""
	for cells, err := range rows("reviews.tsv", table, "state", "cycle", "session", "troika", "dialogue",
		"working-group-adoption", "working-group-report", "adoption", "status", "source", "locator", "note") {
		line++
		if err != nil {
			return nil, err
		}
		if state != "" && cells[0] != state {
			continue
		}
		if cells[0] != code { // the lines of a State stand together
			code = cells[0]
			name, _ = nameOf(code)
		}
		if events, err = appendFacts(events, cells, name, from); err != nil {
			return nil, fmt.Errorf("reviews.tsv:%d: %w", line, err)
		}
	}
	return events, nil
}

// appendFacts adds the facts of one line, on the State of that name, "" for none.
func appendFacts(events []timeline.Event, cells []string, name string, from sources) ([]timeline.Event, error) {
	e, err := common(cells, name, from)
	if err != nil {
		return nil, err
	}
	review, before := strings.ToLower(cells[0])+"-"+cells[1]+"-", len(events)
	for i, step := range steps {
		date := cells[3+i]
		if date == "" {
			continue
		}
		if e.Date, err = dateOf(date); err != nil {
			return nil, err
		}
		e.ID, e.Kind, e.Title = review+string(step.kind), step.kind, name+": "+step.title
		events = append(events, e)
	}
	if len(events) == before {
		return nil, errors.New("a line without a fact")
	}
	return events, nil
}

// common returns what the facts of one line have in common.
func common(cells []string, name string, from sources) (e timeline.Event, err error) {
	e = timeline.Event{Review: timeline.Review{Body: body, State: cells[0]}, Status: timeline.Status(cells[8]), Note: cells[11]}
	if name == "" {
		return e, fmt.Errorf("no Member State %q", cells[0])
	}
	if !slices.Contains([]timeline.Status{"", timeline.Held, timeline.Planned, timeline.Postponed}, e.Status) {
		return e, fmt.Errorf("unknown status %q", e.Status)
	}
	if e.Review.Cycle, err = number(cells[1]); err != nil {
		return e, err
	}
	if cells[2] != "" {
		if e.Review.Session, err = number(cells[2]); err != nil {
			return e, err
		}
	}
	e.Source, err = from.find(cells[9])
	e.Source.Locator = cells[10]
	return e, err
}

// dateOf reads a fact.
func dateOf(text string) (edtf.Date, error) {
	if text == "?" {
		return edtf.Date{}, nil
	}
	return edtf.Parse(text)
}

// number reads the number of a cycle or a session.
func number(text string) (int, error) {
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || strconv.Itoa(n) != text {
		return 0, fmt.Errorf("%q is no number from 1 on", text)
	}
	return n, nil
}
