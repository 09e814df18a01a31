// Command questions says which dates to find out first: of the record of one State, and of all reviews together, the ten
// happenings whose day would settle most.
//
//	go run ./examples/questions KAZ
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"example.org/review/timeline"
	"example.org/review/timeline/upr"
	"example.org/review/timeline/words"
)

func main() {
	state := "KAZ"
	if len(os.Args) > 1 {
		state = os.Args[1]
	}
	if err := run(os.Stdout, state); err != nil {
		log.Fatal(err)
	}
}

func run(w io.Writer, state string) error {
	if err := ask(w, "Of "+state, upr.Record(state)); err != nil {
		return err
	}
	fmt.Fprintln(w)
	return ask(w, "Of all reviews", upr.Reviews())
}

// ask prints the ten best questions about some events.
func ask(w io.Writer, title string, events []timeline.Event) error {
	tl, err := timeline.New(events, upr.Rules()...)
	if err != nil {
		return err
	}
	wants := tl.Wanted()
	fmt.Fprintf(w, "%s, %d dates would settle something. First of all:\n", title, len(wants))
	for i, want := range wants[:min(10, len(wants))] {
		e, _ := tl.Event(want.ID)
		b, _ := tl.Bounds(want.ID)
		fmt.Fprintf(w, "%2d. On which day was the %s of %s in cycle %d? It was %s; the day settles %s.\n",
			i+1, e.Kind.Words(), e.Review.State, e.Review.Cycle, words.WriteBounds(b, words.English), settles(want))
	}
	return nil
}

// settles says how many open answers a day would settle.
func settles(want timeline.Want) string {
	if want.Least == want.Most {
		return fmt.Sprintf("%d of %d open answers", want.Least, want.Hangs)
	}
	return fmt.Sprintf("%d to %d of %d open answers", want.Least, want.Most, want.Hangs)
}
