// Command picture draws one State's reviews, with its plans of action, its institutions and its terms on the Human Rights
// Council, and the windows that the rules leave them. It writes an SVG to standard output, in one of the six languages of
// the United Nations:
//
//	go run ./examples/picture >kazakhstan.svg
//	go run ./examples/picture -lang ar >arabic.svg
package main

import (
	"flag"
	"io"
	"log"
	"os"

	"example.org/review/timeline"
	"example.org/review/timeline/export"
	"example.org/review/timeline/upr"
	"example.org/review/timeline/words"
)

func main() {
	language := flag.String("lang", "en", "language: en, fr, es, ru, ar or zh")
	flag.Parse()
	if err := run(os.Stdout, words.Language(*language)); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, language words.Language) error {
	tl, err := timeline.New(upr.Record("KAZ"), upr.Rules()...)
	if err != nil {
		return err
	}
	events := tl.Select(timeline.Query{States: []string{"KAZ"}, Kinds: []timeline.Kind{
		timeline.Report, timeline.Dialogue, timeline.WorkingGroupAdoption, timeline.Adoption, timeline.ActionPlan, "institution", "membership",
	}})
	_, err = export.SVG(w, events, export.Options{
		Title: "Kazakhstan and the Universal Periodic Review", Timeline: tl, Language: language,
	})
	return err
}
