package timeline_test

import (
	"fmt"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// Two machines hold one component each, and sort their events into one order by keys alone.
func ExampleTimeline_Place() {
	one, _ := timeline.New([]timeline.Event{
		{ID: "law", Date: edtf.MustParse("2025-03"), After: []string{"hearing"}},
		{ID: "hearing", Date: edtf.MustParse("2025-02-10")},
	})
	other, _ := timeline.New([]timeline.Event{{ID: "visit", Date: edtf.MustParse("2025-02-11")}})

	component, hearing, _ := one.Place("hearing")
	_, law, _ := one.Place("law")
	_, visit, _ := other.Place("visit")
	fmt.Println(component, hearing < visit, visit < law)
	// Output: hearing true true
}
