// Command newsroom turns the sheet that a newsroom keeps of one State's review into what its readers get. It prints what
// the person who keeps the sheet should correct, by the headers of the sheet, and which questions are worth asking; it
// writes a page and a calendar of all that could be read. The slips in its sheet were put there on purpose.
//
//	go run ./examples/newsroom examples/newsroom/testdata/sheet.csv page.html calendar.ics
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/upr"
	"example.org/review/timeline/words"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 4 {
		log.Fatal("usage: newsroom sheet.csv page.html calendar.ics")
	}
	sheet, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer sheet.Close()
	t, err := read(os.Stdout, sheet)
	if err != nil {
		log.Fatal(err)
	}
	ask(os.Stdout, t)
	for i, format := range []export.Format{export.HTML, export.ICalendar} {
		if err := write(os.Args[2+i], format, t); err != nil {
			log.Fatal(err)
		}
	}
}

// headers are those of the sheet, and what they are to the library.
var headers = map[string]string{
	"when": "date", "what": "title", "country": "state", "round": "cycle", "step": "kind", "sitting": "session",
	"state of play": "status", "who checks": "",
}

// read reads the sheet, and prints what is wrong with it, row by row. What the other cells of a row say is kept.
func read(w io.Writer, sheet io.Reader) (*timeline.Timeline, error) {
	var rows, wrong int
	var events []timeline.Event
	fmt.Fprintln(w, "To correct in the sheet:")
	options := export.ReadOptions{Columns: headers, MakeIDs: true, Words: words.Options{Order: words.DayFirst}}
	for e, err := range export.ReadCSV(sheet, options) {
		if err != nil && e.ID == "" {
			return nil, err // no row: the sheet cannot be read, or not to its end
		}
		if rows++; err != nil {
			wrong++
			fmt.Fprintf(w, "%s:\n  %v\n", e.Title, err)
		}
		e.Review.Body = "UPR"
		events = append(events, e)
	}
	fmt.Fprintf(w, "%d rows, %d of them with something to correct.\n", rows, wrong)
	return timeline.New(events, upr.Rules()...)
}

// ask prints what is probably a mistake, and the questions that settle most.
func ask(w io.Writer, t *timeline.Timeline) {
	fmt.Fprintln(w, "\nTo look at again:")
	for _, p := range t.Vet() {
		fmt.Fprintln(w, p)
	}
	fmt.Fprintln(w, "\nTo ask:")
	for _, want := range t.Wanted() {
		e, _ := t.Event(want.ID)
		fmt.Fprintf(w, "On which day was it: %s? The sheet says %s, the rules say %s.\n",
			e.Title, said(e.Date), inferred(t, e.ID))
		fmt.Fprintf(w, "  The answer settles at least %d and at most %d of %d open questions.\n",
			want.Least, want.Most, want.Hangs)
	}
}

// said is what the sheet says of a date.
func said(d edtf.Date) string {
	if d.IsZero() {
		return "nothing"
	}
	return words.Write(d, words.English)
}

// inferred is what follows for an event.
func inferred(t *timeline.Timeline, id string) string {
	b, _ := t.Bounds(id)
	return words.WriteBounds(b, words.English)
}

// write writes a file in a format.
func write(name string, format export.Format, t *timeline.Timeline) error {
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	o := export.Options{Title: "Kazakhstan's review", Timeline: t, Stamp: edtf.MustParse("2025-07-15")}
	if _, err := format(file, t.All(), o); err != nil {
		return err
	}
	return file.Close()
}
