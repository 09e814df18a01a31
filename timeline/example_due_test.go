package timeline_test

import (
	"fmt"
	"log"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// adopted is a review whose outcome was adopted some day in June 2025, and whose plan of action is announced for December
// 2026.
func adopted() []timeline.Event {
	review := timeline.Review{Body: "UPR", State: "KAZ", Cycle: 4}
	return []timeline.Event{
		{ID: "outcome", Kind: timeline.Adoption, Date: edtf.MustParse("2025-06"), Status: timeline.Held, Review: review},
		{ID: "plan", Kind: timeline.ActionPlan, Date: edtf.MustParse("2026-12"), Status: timeline.Planned, Review: review},
	}
}

// followUp are the rules of a ministry that counts from the adoption of the outcome.
func followUp() []timeline.Rule {
	manual := timeline.Source{Publisher: "Ministry of Justice"}
	return []timeline.Rule{
		{Name: "plan within a year", Kind: timeline.ActionPlan, Of: timeline.Adoption, AtMost: edtf.Years(1), Response: true, Source: manual},
		{Name: "half-way", Kind: timeline.Midterm, Of: timeline.Adoption, AtMost: edtf.Months(30), Response: true, Source: manual},
	}
}

func ExampleTimeline_Deadlines() {
	tl, err := timeline.New(adopted(), followUp()...)
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range tl.Deadlines(edtf.MustParse("2026-01-31")) {
		fmt.Println(d)
	}
	// Output:
	// The action plan (KAZ) "plan" is due by a day between 2026-06-01 and 2026-06-30 by rule "plan within a year" (Ministry of Justice), given "outcome": it is late
	// The midterm (KAZ) is due by a day between 2027-12-01 and 2027-12-30 by rule "half-way" (Ministry of Justice), given "outcome": it is not late
}

func ExampleDeadline_Event() {
	tl, err := timeline.New(adopted(), followUp()...)
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range tl.Deadlines(edtf.MustParse("2026-01-31")) {
		e := d.Event()
		fmt.Println(e.Title, e.Date, e.Status)
	}
	// Output:
	// due: action plan (KAZ) 2026-06 planned
	// due: midterm (KAZ) [2027-12-01..2027-12-30] planned
}

func ExampleTimeline_Gap() {
	tl, err := timeline.New(adopted())
	if err != nil {
		log.Fatal(err)
	}
	least, most, _ := tl.Gap("outcome", "plan")
	fmt.Printf("%.0f to %.0f days\n", least.Hours()/24, most.Hours()/24)
	// Output:
	// 518 to 579 days
}

func ExampleTimeline_Wanted() {
	rule := timeline.Rule{Name: "plan within a year", Kind: timeline.ActionPlan, Of: timeline.Adoption, AtMost: edtf.Years(1)}
	events := adopted()
	events[1].Date = edtf.MustParse("2026-06-16")
	tl, err := timeline.New(events, rule)
	if err != nil {
		log.Fatal(err)
	}
	for _, w := range tl.Wanted() {
		fmt.Println(w)
	}
	// Output:
	// the day of "outcome" would settle 0 to 1 of 1 open answers
}

func ExampleTimeline_Vet() {
	events := adopted()
	events[0].Status = "Held"
	events[1].After = []string{"Outcome"}
	tl, err := timeline.New(events)
	if err != nil {
		log.Fatal(err)
	}
	for _, p := range tl.Vet() {
		fmt.Println(p)
	}
	// Output:
	// "outcome": its status "Held" is none of planned, held, postponed, rescheduled and cancelled, so nothing follows from it; write one of these, or leave it empty
	// "plan": it comes after "Outcome", which is the ID of no event; write "outcome", if that is meant
}
