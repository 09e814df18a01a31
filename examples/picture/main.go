// Command picture draws one State's reviews, with its plans of action, its institutions and its terms on the Human Rights
// Council. It writes an SVG to standard output:
//
//	go run ./examples/picture >kazakhstan.svg
package main

import (
	"io"
	"iter"
	"log"
	"os"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.org/review/timeline"
	"example.org/review/timeline/export"
	"example.org/review/timeline/upr"
)

func main() {
	if err := run(os.Stdout); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer) error {
	tl, err := timeline.New(upr.Record("KAZ"), upr.Rules()...)
	if err != nil {
		return err
	}
	events := tl.Select(timeline.Query{Kinds: []timeline.Kind{
		timeline.Report, timeline.Dialogue, timeline.WorkingGroupAdoption, timeline.Adoption, timeline.ActionPlan, "institution", "membership",
	}})
	_, err = export.SVG(w, short(events), export.Options{Title: "Kazakhstan and the Universal Periodic Review"})
	return err
}

// short takes the name of the State from the titles, for it stands above them all.
func short(events iter.Seq[timeline.Event]) iter.Seq[timeline.Event] {
	return func(yield func(timeline.Event) bool) {
		for e := range events {
			if title, ok := strings.CutPrefix(e.Title, "Kazakhstan: "); ok {
				first, n := utf8.DecodeRuneInString(title)
				e.Title = string(unicode.ToUpper(first)) + title[n:]
			}
			if !yield(e) {
				return
			}
		}
	}
}
