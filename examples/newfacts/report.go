package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

// report writes the lines that the tables get, what they change in the record, and which rules are broken by them.
func report(w io.Writer, t *tables, facts []fact, added []string) error {
	if len(added) == 0 {
		_, err := fmt.Fprintln(w, "The record has all of it already.")
		return err
	}
	old, err := timeline.New(upr.Reviews(), upr.Rules()...)
	if err != nil {
		return err
	}
	events, err := eventsOf(t, facts, old)
	if err != nil {
		return err
	}
	now, err := old.With(events...)
	if err != nil {
		return err
	}
	var text strings.Builder
	fmt.Fprintln(&text, "New lines of reviews.tsv")
	for _, line := range added {
		fmt.Fprintln(&text, "  "+strings.ReplaceAll(line, "\t", " | "))
	}
	fmt.Fprintln(&text, "\nWhat changes")
	for _, c := range timeline.Diff(old, now) {
		fmt.Fprintln(&text, "  "+c.String())
	}
	before := violations(old)
	for _, v := range violations(now) {
		if !slices.Contains(before, v) {
			fmt.Fprintln(&text, "  !", v)
		}
	}
	_, err = io.WriteString(w, text.String())
	return err
}

func violations(t *timeline.Timeline) (broken []string) {
	for _, f := range t.Check() {
		if f.Verdict == timeline.Violated {
			broken = append(broken, f.String())
		}
	}
	return broken
}

// eventsOf returns the statements that the facts make.
func eventsOf(t *tables, facts []fact, known *timeline.Timeline) (events []timeline.Event, err error) {
	for _, f := range facts {
		published, err := edtf.Parse(f.source.published)
		if err != nil {
			return nil, err
		}
		e := timeline.Event{
			Status: f.status, Note: f.note,
			Review: timeline.Review{Body: "UPR", State: f.state, Cycle: f.cycle, Session: f.session},
			Source: timeline.Source{Title: f.source.title, Publisher: f.source.publisher, URL: f.source.url, Symbol: f.source.symbol,
				Published: published, Locator: f.locator},
		}
		for i, kind := range steps {
			if f.dates[i] == "" {
				continue
			}
			e.Kind, e.ID, e.Date = kind, fmt.Sprintf("%s-%d-%s", strings.ToLower(f.state), f.cycle, kind), edtf.Date{}
			if f.dates[i] != "?" {
				if e.Date, err = edtf.Parse(f.dates[i]); err != nil {
					return nil, err
				}
			}
			e.Title = t.names[f.state] + ": " + kind.Words()
			if k, ok := known.Event(e.ID); ok {
				e.Title = k.Title
			}
			events = append(events, e)
		}
	}
	return events, nil
}
