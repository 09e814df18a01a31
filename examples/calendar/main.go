// Command calendar writes the calendar of one review, for import into a calendar program or for a web server to offer
// as a feed:
//
//	go run ./examples/calendar -state KAZ -cycle 4 > kazakhstan.ics
//
// What a calendar cannot say goes to the standard error, event by event. Importing a newer file moves the events that a
// calendar has, and does not double them.
package main

import (
	"flag"
	"fmt"
	"io"
	"log"
	"os"

	"example.org/review/timeline"
	"example.org/review/timeline/export"
	"example.org/review/timeline/upr"
)

func main() {
	var review timeline.Review
	flag.StringVar(&review.State, "state", "KAZ", "State under review, ISO 3166-1 alpha-3")
	flag.IntVar(&review.Cycle, "cycle", 4, "cycle of the Universal Periodic Review")
	flag.Parse()
	log.SetFlags(0)
	if err := run(os.Stdout, os.Stderr, review); err != nil {
		log.Fatal(err)
	}
}

// run writes the calendar of the review to w, and what it does not say to problems.
func run(w, problems io.Writer, review timeline.Review) error {
	tl, err := timeline.New(append(upr.Record("KAZ"), upr.Reviews()...), upr.Rules()...)
	if err != nil {
		return err
	}
	q := timeline.Query{States: []string{review.State}, Cycles: []int{review.Cycle}}
	if tl.Count(q) == 0 {
		return fmt.Errorf("nothing is known of cycle %d of %s", review.Cycle, review.State)
	}
	title := fmt.Sprintf("Universal Periodic Review of %s, cycle %d", review.State, review.Cycle)
	losses, err := export.ICalendar(w, tl.Select(q), export.Options{Title: title, Timeline: tl})
	for _, loss := range losses {
		fmt.Fprintln(problems, loss)
	}
	return err
}
