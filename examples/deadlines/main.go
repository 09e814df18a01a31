// Command deadlines shows what becomes of the deadlines of a review when its session is moved: session 36 of the Working
// Group was planned for May 2020 and held in November.
package main

import (
	"fmt"
	"io"
	"log"
	"os"
	"slices"
	"strings"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// review is one of session 36. The record does not give its day, nor that of any later step.
var review = timeline.Review{State: "BLR", Cycle: 3, Session: 36}

// statements are what the record says of the session, the plan that it replaced, and that the review belongs to it.
func statements() []timeline.Event {
	events := slices.DeleteFunc(upr.Reviews(), func(e timeline.Event) bool { return e.ID != "wg-36" })
	planned := events[0]
	planned.Date, planned.Status = edtf.MustParse("2020-05-04/2020-05-15"), timeline.Planned
	planned.Source = timeline.Source{Title: "Calendar of the third cycle", Publisher: "UPR Info", Published: edtf.MustParse("[..2020-02]")}
	return append(events, planned, timeline.Event{ID: "dialogue", Kind: timeline.Dialogue, Title: "Interactive dialogue", Review: review})
}

func run(w io.Writer) error {
	rules := upr.Rules()
	for i := range rules {
		if rules[i].Name == "next regular session" {
			rules[i].Response = true // the program follows outcomes, so it wants to hear of a missing one
		}
	}
	tl, err := timeline.New(statements(), rules...)
	if err != nil {
		return err
	}
	for _, day := range []string{"2020-03-01", "2020-06-01", "2020-11-10", "2021-05-10", "2021-12-01"} {
		fmt.Fprintf(w, "As known on %s\n", day)
		known := tl.AsOf(edtf.MustParse(day))
		session, _ := known.Event("wg-36")
		fmt.Fprintf(w, "  %-24s %s, %s\n", "session 36", session.Date, session.Status)
		dialogue, _ := known.Bounds("dialogue")
		fmt.Fprintf(w, "  %-24s %s\n", "dialogue", within(dialogue))
		for _, next := range upr.StageOf(tl, review, edtf.MustParse(day)).Next {
			if next.Kind != timeline.Dialogue {
				fmt.Fprintf(w, "  %-24s %s%s\n", words(next.Kind), within(next.Window), late(next.Late))
			}
		}
	}
	fmt.Fprintln(w, "\nWhat the move changed")
	for _, c := range timeline.Diff(tl.AsOf(edtf.MustParse("2020-03-01")), tl) {
		fmt.Fprintf(w, "  %s\n", c)
	}
	return nil
}

func words(k timeline.Kind) string { return strings.ReplaceAll(string(k), "-", " ") }

// within returns the days between which something must begin.
func within(b edtf.Bounds) string {
	from, to := day(b.EarliestStart), day(b.LatestStart)
	switch {
	case from == "" && to == "":
		return "at any time"
	case to == "":
		return "from " + from
	case from == "":
		return "until " + to
	}
	return from + " to " + to
}

// day returns the day of an instant, or "" for one that no calendar shows.
func day(second edtf.Instant) string {
	if t := time.Unix(int64(second), 0).UTC(); t.Year() > 0 && t.Year() < 10000 {
		return t.Format(time.DateOnly)
	}
	return ""
}

func late(m edtf.Modality) string {
	switch m {
	case edtf.Certain:
		return ", certainly overdue"
	case edtf.Possible:
		return ", possibly overdue"
	}
	return ""
}
