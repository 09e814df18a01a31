// Command calendar writes the calendar of one review, for import into a calendar program or for a web server to offer
// as a feed:
//
//	go run ./examples/calendar -state KAZ -cycle 4 > kazakhstan.ics
//	go run ./examples/calendar -state KAZ -cycle 4 -on 2024-12-01 -deadlines -language fr > deadlines.ics
//
// The first is what is known of the review; the second what had to be there by when, as known at the end of a day. The day
// is also the stamp of the file: importing one with a newer stamp moves the events that a calendar has, and does not double
// them. What a calendar cannot say goes to the standard error, event by event.
package main

import (
	"flag"
	"fmt"
	"io"
	"iter"
	"log"
	"os"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/upr"
	"example.org/review/timeline/words"
)

// feed is what is asked for.
type feed struct {
	review    timeline.Review
	on        edtf.Date
	deadlines bool
	language  words.Language
}

func main() {
	var f feed
	flag.StringVar(&f.review.State, "state", "KAZ", "State under review, ISO 3166-1 alpha-3")
	flag.IntVar(&f.review.Cycle, "cycle", 4, "cycle of the Universal Periodic Review")
	flag.TextVar(&f.on, "on", edtf.Date{}, "the day until which things are known, in EDTF; none: all that is known")
	flag.BoolVar(&f.deadlines, "deadlines", false, "write what is due on that day instead of what is known")
	flag.StringVar((*string)(&f.language), "language", "en", "en, fr, es, ru, ar or zh")
	flag.Parse()
	log.SetFlags(0)
	if err := f.write(os.Stdout, os.Stderr); err != nil {
		log.Fatal(err)
	}
}

// write writes the calendar to w, and what it does not say to problems.
func (f feed) write(w, problems io.Writer) error {
	tl, err := timeline.New(append(upr.Record(f.review.State), upr.Reviews()...), upr.Rules()...)
	if err != nil {
		return err
	}
	if !f.on.IsZero() {
		tl = tl.AsOf(f.on)
	}
	q := timeline.Query{States: []string{f.review.State}, Cycles: []int{f.review.Cycle}}
	if tl.Count(q) == 0 {
		return fmt.Errorf("nothing is known of cycle %d of %s", f.review.Cycle, f.review.State)
	}
	events := tl.Select(q)
	if f.deadlines {
		events = f.due(tl)
	}
	losses, err := export.ICalendar(w, events, export.Options{
		Title:    fmt.Sprintf("Universal Periodic Review of %s, cycle %d", f.review.State, f.review.Cycle),
		Timeline: tl, Language: f.language, Stamp: f.on, UID: "upr.example.org",
	})
	for _, loss := range losses {
		fmt.Fprintln(problems, loss)
	}
	return err
}

// due yields the deadlines of the review, as events.
func (f feed) due(tl *timeline.Timeline) iter.Seq[timeline.Event] {
	return func(yield func(timeline.Event) bool) {
		for _, d := range tl.Deadlines(f.on) {
			if d.Review.State == f.review.State && d.Review.Cycle == f.review.Cycle && !yield(d.Event()) {
				return
			}
		}
	}
}
