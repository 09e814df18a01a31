// Command deadlines is the morning of a reporting unit that follows three States through the Universal Periodic Review and
// through the reviews of a treaty body, which have rules of their own: what is due in the next six months, what is late, and
// what has moved since last month. It writes the deadlines as a calendar, too. The States and what the unit knows of them
// are made up.
package main

import (
	_ "embed"
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/upr"
	"example.org/review/timeline/words"
)

//go:embed unit.ndjson
var register string // what the unit knows, one statement a line

// The kinds of the treaty body's events.
const (
	observations timeline.Kind = "concluding-observations"
	followUp     timeline.Kind = "follow-up-report"
	nextReport   timeline.Kind = "periodic-report"
)

func main() {
	calendar, err := os.Create("deadlines.ics")
	if err != nil {
		log.Fatal(err)
	}
	if err := run(os.Stdout, calendar); err != nil {
		log.Fatal(err)
	}
	if err := calendar.Close(); err != nil {
		log.Fatal(err)
	}
}

// rules are those of the review, with what the unit asks for beyond them, and those of the treaty body.
func rules() []timeline.Rule {
	manual := timeline.Source{Title: "Manual of the unit", Publisher: "Reporting unit"}
	guidelines := timeline.Source{Title: "Guidelines of the Committee", Publisher: "CEDAW"}
	all := upr.Rules()
	for i := range all {
		if all[i].Of == timeline.Report {
			all[i].Precedence = true // a dialogue without a national report is one to ask for
		}
	}
	return append(all,
		timeline.Rule{Name: "plan within a year", Body: "UPR", Kind: timeline.ActionPlan, Of: timeline.Adoption,
			AtMost: edtf.Years(1), Response: true, Source: manual},
		timeline.Rule{Name: "mid-term", Body: "UPR", Kind: timeline.Midterm, Of: timeline.Adoption,
			AtMost: edtf.Months(30), Response: true, Source: manual},
		timeline.Rule{Name: "follow-up in two years", Body: "CEDAW", Kind: followUp, Of: observations,
			AtMost: edtf.Years(2), Response: true, Source: guidelines},
		timeline.Rule{Name: "next report in four years", Body: "CEDAW", Kind: nextReport, Of: observations,
			AtMost: edtf.Years(4), Response: true, Source: guidelines},
	)
}

// known returns all that the unit knows, with the sessions of the Working Group.
func known() (*timeline.Timeline, error) {
	events := slices.DeleteFunc(upr.Reviews(), func(e timeline.Event) bool { return e.Kind != timeline.Session })
	for e, err := range timeline.Decode(strings.NewReader(register)) {
		if err != nil {
			return nil, err
		}
		events = append(events, e)
	}
	return timeline.New(events, rules()...)
}

func run(w, calendar io.Writer) error {
	tl, err := known()
	if err != nil {
		return err
	}
	for _, p := range tl.Vet() {
		fmt.Fprintln(w, "check first:", p)
	}
	lastMonth, today, horizon := edtf.MustParse("2025-06-15"), edtf.MustParse("2025-07-15"), edtf.MustParse("2026-01-15")
	due := tl.Deadlines(today)

	fmt.Fprintf(w, "As known on %s\n", words.Write(today, words.English))
	for _, part := range []struct {
		title string
		late  edtf.Modality
	}{{"Late", edtf.Certain}, {"Perhaps late", edtf.Possible}, {"Due in the next six months", edtf.Impossible}} {
		fmt.Fprintf(w, "\n%s\n", part.title)
		for _, d := range due {
			if d.Late == part.late && d.Due.First <= horizon.Bounds().LatestEnd {
				fmt.Fprintf(w, "  %s: due %s; %s\n", name(d), by(d), expected(d, today))
			}
		}
	}

	fmt.Fprintf(w, "\nMoved since %s\n", words.Write(lastMonth, words.English))
	for _, line := range moves(tl.Deadlines(lastMonth), due) {
		fmt.Fprintf(w, "  %s\n", line)
	}

	feed := func(yield func(timeline.Event) bool) {
		for _, d := range due {
			if !yield(d.Event()) {
				return
			}
		}
	}
	losses, err := export.ICalendar(calendar, feed, export.Options{Title: "Deadlines", Stamp: today})
	fmt.Fprintf(w, "\nThe calendar has %d deadlines; it widened or left out %d dates.\n", len(due), len(losses))
	return err
}

// name says what is due, and by which State and body.
func name(d timeline.Deadline) string {
	return fmt.Sprintf("%s %s %s", d.Review.State, d.Review.Body, d.Kind.Words())
}

// by says by when something is due.
func by(d timeline.Deadline) string {
	return words.WriteBounds(edtf.Bounds{
		EarliestStart: d.Due.First, LatestStart: d.Due.Last, EarliestEnd: d.Due.First, LatestEnd: d.Due.Last,
	}, words.English)
}

// expected says when something was or is expected, if a source speaks of it.
func expected(d timeline.Deadline, today edtf.Date) string {
	when := words.WriteBounds(d.Forecast, words.English)
	switch {
	case d.ID == "":
		return "nothing announced"
	case d.Forecast.LatestEnd <= today.Bounds().LatestEnd:
		return "it was there " + when
	}
	return "expected " + when
}

// moves says which deadlines are new, gone or at another time. Two are the same if they have the same ID as events.
func moves(old, new []timeline.Deadline) []string {
	was := make(map[string]timeline.Deadline)
	for _, d := range old {
		was[d.Event().ID] = d
	}
	var lines []string
	for _, d := range new {
		id := d.Event().ID
		before, had := was[id]
		delete(was, id)
		switch {
		case !had:
			lines = append(lines, fmt.Sprintf("%s is new, due %s (%s)", name(d), by(d), d.Rule.Name))
		case before.Due != d.Due:
			lines = append(lines, fmt.Sprintf("%s is due %s, and no longer %s (%s)", name(d), by(d), by(before), d.Rule.Name))
		case before.Late < d.Late:
			lines = append(lines, fmt.Sprintf("%s is %s now (%s)", name(d), map[edtf.Modality]string{edtf.Possible: "perhaps late", edtf.Certain: "late"}[d.Late], d.Rule.Name))
		}
	}
	for _, d := range old {
		if _, left := was[d.Event().ID]; left {
			lines = append(lines, fmt.Sprintf("%s is no longer due (%s)", name(d), d.Rule.Name))
		}
	}
	return lines
}
