package export_test

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// A picture is one file; what it says to those who cannot see it stands at its head.
func ExampleSVG() {
	events := []timeline.Event{
		{ID: "plan", Kind: timeline.ActionPlan, Title: "Action plan", Date: edtf.MustParse("2023-12-08"), Status: timeline.Held},
		{ID: "dialogue", Kind: timeline.Dialogue, Title: "Interactive dialogue", Date: edtf.MustParse("2025-01-23"), Status: timeline.Held},
		{ID: "adoption", Kind: timeline.Adoption, Title: "Council adopts the outcome", Date: edtf.MustParse("2025-06"), Status: timeline.Planned},
		{ID: "abolition", Kind: "law", Title: "Abolition of the death penalty", Status: timeline.Held},
	}
	var b bytes.Buffer
	losses, err := export.SVG(&b, slices.Values(events), export.Options{Title: "Kazakhstan, fourth cycle"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for line := range strings.Lines(b.String()) {
		if strings.HasPrefix(line, "<title") || strings.HasPrefix(line, "<desc") {
			fmt.Print(line)
		}
	}
	fmt.Println(len(losses), "losses")
	// Output:
	// <title id="timeline-title">Kazakhstan, fourth cycle</title>
	// <desc id="timeline-desc">3 events, 2023 to 2025; 1 more without a date. 3 lanes: solid where a date is certain, hatched or fading where it is only possible. Events without a date are listed apart from the axis.</desc>
	// 0 losses
}

// A page holds the picture and a table of the same events, with the exact text of each date.
func ExampleHTML() {
	events := []timeline.Event{
		{ID: "membership", Title: "Member of the Human Rights Council", Date: edtf.MustParse("2022/2024")},
		{ID: "adoption", Title: "Council adopts the outcome", Date: edtf.MustParse("2025-06"), Status: timeline.Planned},
	}
	var b bytes.Buffer
	if _, err := export.HTML(&b, slices.Values(events), export.Options{Title: "Kazakhstan"}); err != nil {
		fmt.Println(err)
		return
	}
	for line := range strings.Lines(b.String()) {
		if strings.HasPrefix(line, `<td class="date"`) {
			fmt.Print(line)
		}
	}
	// Output:
	// <td class="date"><data value="2022/2024">2022 to 2024</data></td>
	// <td class="date"><time datetime="2025-06">June 2025</time></td>
}

// Options.Strict refuses what a format cannot show as it is: a picture has no place for the year 20000.
func ExampleOptions_strict() {
	events := []timeline.Event{{ID: "far", Title: "Far away", Date: edtf.MustParse("Y20000")}}
	_, err := export.SVG(os.Stdout, slices.Values(events), export.Options{Strict: true})
	fmt.Println(err)
	// Output:
	// export to SVG: event "far": the axis ends with the years -9999 and 9999; what lies beyond is drawn at its end
}
