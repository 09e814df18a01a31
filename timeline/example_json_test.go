package timeline_test

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

func ExampleDecode() {
	const file = `
{"id":"kaz-4-report","kind":"report","title":"National report","review":{"state":"KAZ","cycle":4}}
{"id":"kaz-4-dialogue","kind":"dialogue","title":"Interactive dialogue","date":"2025-01-23","review":{"state":"KAZ","cycle":4,"session":48}}
{"id":"kaz-4-adoption","kind":"adoption","title":"Adoption of the outcome","dated":"2025-06"}
`
	for e, err := range timeline.Decode(strings.NewReader(file)) {
		if err != nil {
			fmt.Println(err)
			break
		}
		fmt.Printf("%s: %s, %q\n", e.ID, e.Title, e.Date)
	}
	// Output:
	// kaz-4-report: National report, ""
	// kaz-4-dialogue: Interactive dialogue, "2025-01-23"
	// line 4: unknown field "dated"
}

// The error says the line, and leads to the cause.
func ExampleDecodeError() {
	const cut = `[{"id":"kaz-4-report"},
{"id":"kaz-4-dialogue","source":{"symbol":"A/HRC/59`
	for e, err := range timeline.Decode(strings.NewReader(cut)) {
		var bad *timeline.DecodeError
		switch {
		case errors.As(err, &bad):
			fmt.Println(bad.Line, bad.Field, errors.Is(err, io.ErrUnexpectedEOF))
		default:
			fmt.Println(e.ID)
		}
	}
	// Output:
	// kaz-4-report
	// 2 source.symbol true
}

func ExampleEncode() {
	events := []timeline.Event{
		{
			ID: "kaz-4-dialogue", Kind: timeline.Dialogue, Title: "Interactive dialogue",
			Date:   edtf.MustParse("2025-01-23"),
			Review: timeline.Review{State: "KAZ", Cycle: 4, Session: 48},
		},
		{
			ID: "kaz-4-adoption", Kind: timeline.Adoption, Date: edtf.MustParse("2025-06"), Status: timeline.Planned,
			After: []string{"kaz-4-dialogue"},
		},
	}
	if err := timeline.Encode(os.Stdout, slices.Values(events)); err != nil {
		fmt.Println(err)
	}
	// Output:
	// {"id":"kaz-4-dialogue","kind":"dialogue","title":"Interactive dialogue","date":"2025-01-23","review":{"state":"KAZ","cycle":4,"session":48}}
	// {"id":"kaz-4-adoption","kind":"adoption","date":"2025-06","status":"planned","after":["kaz-4-dialogue"]}
}
