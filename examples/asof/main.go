// Command asof shows what was known of one review on three days, what changed between them, and who gives which date for
// the abolition of the death penalty.
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer) error {
	all, err := timeline.New(upr.Record("KAZ"), upr.Rules()...)
	if err != nil {
		return err
	}
	var before *timeline.Timeline
	for _, day := range []string{"2023-12-08", "2025-01-25", "2026-11-25"} {
		known := all.AsOf(edtf.MustParse(day))
		fmt.Fprintf(w, "As known on %s: %d happenings, %d of them in the fourth review\n",
			day, known.Len(), known.Count(timeline.Query{Cycles: []int{4}}))
		if e, ok := known.Event("kaz-4-adoption"); ok {
			fmt.Fprintf(w, "  adoption of the outcome: %s, %s\n", e.Date, e.Status)
		} else {
			fmt.Fprintln(w, "  adoption of the outcome: nobody speaks of it yet")
		}
		if before != nil {
			report(w, timeline.Diff(before, known))
		}
		before = known
	}

	fmt.Fprintln(w, "\nWhat was said of the adoption, oldest first")
	for e := range all.Statements("kaz-4-adoption") {
		fmt.Fprintf(w, "  %-26s %-8s %s, %s\n", e.Date, e.Status, e.Source.Publisher, e.Source.Published)
	}

	fmt.Fprintln(w, "\nWhen the death penalty was abolished, and who says so")
	for e := range all.Statements("kaz-abolition") {
		date := e.Date.String()
		if date == "" {
			date = "no date"
		}
		fmt.Fprintf(w, "  %-26s %s\n", date, e.Source.Publisher)
	}
	for _, d := range all.Disputes() {
		if d.ID == "kaz-abolition" {
			fmt.Fprintf(w, "  %d of these cannot be true together with %s\n", len(d.Rivals), d.Resolved.Date)
		}
	}
	return nil
}

// report counts the changes, and prints those of the fourth review that are more than additions.
func report(w io.Writer, changes []timeline.Change) {
	count := make(map[timeline.ChangeKind]int)
	for _, c := range changes {
		count[c.Kind]++
	}
	fmt.Fprint(w, "  since then:")
	for kind := timeline.Added; kind <= timeline.Resourced; kind++ {
		if count[kind] > 0 {
			fmt.Fprintf(w, " %d %s", count[kind], kind)
		}
	}
	fmt.Fprintln(w)
	for _, c := range changes {
		if c.Kind != timeline.Added && c.New.Review.Cycle == 4 {
			fmt.Fprintf(w, "  %s\n", c)
		}
	}
}
