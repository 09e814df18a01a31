// Command kazakhstan puts one State's review on a timeline and asks it what a newsroom would ask: what came before the
// review, what may have happened in a year, what is planned, and where the review stood on the day of an article.
package main

import (
	"fmt"
	"io"
	"log"
	"os"
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

// review is the one that the article of 25 January 2025 tells of.
var review = timeline.Review{State: "KAZ", Cycle: 4, Session: 48}

func run(w io.Writer) error {
	tl, err := timeline.New(upr.Record("KAZ"), upr.Rules()...)
	if err != nil {
		return err
	}
	article := edtf.MustParse("2025-01-25")

	heading(w, "Kazakhstan's fourth review and what led to it, in order")
	list(w, tl, timeline.Query{During: edtf.MustParse("2023-12/2025-07"), Match: dated})

	heading(w, "Certainly before the interactive dialogue, from 2024 on")
	list(w, tl, timeline.Query{During: edtf.MustParse("2024/2025"), Match: func(e timeline.Event) bool {
		m, _ := tl.Precedes(e.ID, "kaz-4-dialogue")
		return m == edtf.Certain
	}})

	heading(w, "Without a date of their own: they may have happened in 2024")
	list(w, tl, timeline.Query{During: edtf.MustParse("2024"), Match: func(e timeline.Event) bool { return !dated(e) }})

	heading(w, "Planned after 25 January 2025, as known on that day")
	list(w, tl.AsOf(article), timeline.Query{
		During:   edtf.MustParse("2025-01-26/.."),
		Cycles:   []int{review.Cycle},
		Statuses: []timeline.Status{timeline.Planned},
	})

	heading(w, "The Action Plan of 2023, between the third review and the fourth")
	fmt.Fprintln(w, wrap(tl.Why("kaz-3-dialogue", "kaz-plan-2023").String()))
	fmt.Fprintln(w, wrap(tl.Why("kaz-plan-2023", "kaz-4-dialogue").String()))

	heading(w, "When the Working Group adopted its report")
	adoption, _ := tl.Event("kaz-4-working-group-adoption")
	bounds, _ := tl.Bounds(adoption.ID)
	fmt.Fprintln(w, wrap(fmt.Sprintf("The source says %s. The rules leave %s to %s.",
		adoption.Date, day(bounds.EarliestStart), day(bounds.LatestEnd))))
	fmt.Fprintln(w, wrap(tl.Why("kaz-4-dialogue", adoption.ID).String()))

	heading(w, "Where the review stood on 25 January 2025")
	stage := upr.StageOf(tl, review, article)
	fmt.Fprintf(w, "  last step held  %s, %s\n", name(stage.Last), stage.Last.Date)
	for _, next := range stage.Next {
		fmt.Fprintf(w, "  still to come   %s, %s\n", strings.ReplaceAll(string(next.Kind), "-", " "), window(next.Window))
	}
	return nil
}

// dated reports whether the source gives a date.
func dated(e timeline.Event) bool { return !e.Date.IsZero() }

// list prints a line an event: the date as it was said, whether it is certainly or possibly of that time, and what it is.
func list(w io.Writer, t *timeline.Timeline, q timeline.Query) {
	certainly := q
	certainly.Certain = true
	sure := make(map[string]bool)
	for e := range t.Select(certainly) {
		sure[e.ID] = true
	}
	for e := range t.Select(q) {
		date, how := e.Date.String(), "possibly"
		if date == "" {
			date = "no date"
		}
		if sure[e.ID] {
			how = "certainly"
		}
		title := short(name(e), 42)
		if e.Status == timeline.Planned {
			title = short(name(e), 32) + " (planned)"
		}
		fmt.Fprintf(w, "  %-24s %-9s  %s\n", date, how, title)
	}
}

// name returns the title without the State, which is the same for all.
func name(e timeline.Event) string { return strings.TrimPrefix(e.Title, "Kazakhstan: ") }

// short cuts a text that is longer than n runes.
func short(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return strings.TrimSpace(string(r[:n-1])) + "…"
	}
	return s
}

// window returns words for the days within which something is to begin.
func window(b edtf.Bounds) string {
	from, to := day(b.EarliestStart), day(b.LatestStart)
	switch {
	case from == "":
		return "by " + to
	case to == "":
		return "from " + from
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

func heading(w io.Writer, text string) { fmt.Fprintf(w, "\n%s\n", text) }

// wrap breaks a sentence into indented lines for a terminal of 80 columns.
func wrap(s string) string {
	var b strings.Builder
	column := 80
	for _, word := range strings.Fields(s) {
		n := len([]rune(word))
		switch {
		case b.Len() == 0:
			b.WriteString("  " + word)
			column = 2 + n
		case column+1+n > 78:
			b.WriteString("\n    " + word)
			column = 4 + n
		default:
			b.WriteString(" " + word)
			column += 1 + n
		}
	}
	return b.String()
}
