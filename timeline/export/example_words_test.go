package export_test

import (
	"fmt"
	"os"
	"slices"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// steps are three events of one review, as vague as their sources.
var steps = []timeline.Event{
	{ID: "dialogue", Kind: timeline.Dialogue, Title: "Interactive dialogue", Date: edtf.MustParse("2025-01-23"), Status: timeline.Held},
	{ID: "adoption", Kind: timeline.Adoption, Title: "Council adopts the outcome", Date: edtf.MustParse("2025-06"), Status: timeline.Planned,
		Source: timeline.Source{Publisher: "The press", URL: "https://example.org/1", Published: edtf.MustParse("2025-01-25")}},
	{ID: "abolition", Kind: "law", Title: "Death penalty abolished"},
}

// A table shows every date in words, so nothing is lost.
func ExampleMarkdown() {
	losses, err := export.Markdown(os.Stdout, slices.Values(steps), export.Options{})
	fmt.Println(losses, err)
	// Output:
	// | Date | Event | Kind | Review | Status | Source | Note |
	// | --- | --- | --- | --- | --- | --- | --- |
	// | 23 January 2025 | Interactive dialogue | interactive dialogue |  | held |  |  |
	// | June 2025 | Council adopts the outcome | adoption of the outcome |  | planned | [The press](<https://example.org/1>) (25 January 2025) |  |
	// | date unknown | Death penalty abolished | law |  |  |  |  |
	// [] <nil>
}

func ExampleMarkdownList() {
	export.MarkdownList(os.Stdout, slices.Values(steps), export.Options{Title: "The review"})
	// Output:
	// # The review
	//
	// - **23 January 2025**: Interactive dialogue
	//   - Kind: interactive dialogue
	//   - Status: held
	// - **June 2025**: Council adopts the outcome
	//   - Kind: adoption of the outcome
	//   - Status: planned
	//   - Source: [The press](<https://example.org/1>) (25 January 2025)
	// - **date unknown**: Death penalty abolished
	//   - Kind: law
}

func ExampleMermaid() {
	export.Mermaid(os.Stdout, slices.Values(steps), export.Options{Title: "The review"})
	// Output:
	// timeline
	//     accTitle: The review
	//     title The review
	//     23 January 2025 : Interactive dialogue (held)
	//     June 2025 : Council adopts the outcome (planned)
	//     date unknown : Death penalty abolished
}

// A bar has a first and a last day. Whatever has not is a loss, and says so.
func ExampleMermaidGantt() {
	losses, err := export.MermaidGantt(os.Stdout, slices.Values(steps), export.Options{})
	for _, loss := range losses {
		fmt.Println(loss)
	}
	fmt.Println(err)
	// Output:
	// gantt
	//     dateFormat YYYY-MM-DD
	//     axisFormat %Y-%m
	//     todayMarker off
	//     section interactive dialogue
	//     #73;nteractive dialogue (23 January 2025, held) : done, milestone, e1, 2025-01-23, 1d
	//     section adoption of the outcome
	//     #67;ouncil adopts the outcome (June 2025, planned) : e2, 2025-06-01, 2025-07-01
	// adoption: June 2025 is drawn on all days from the first possible one to the last
	// abolition: has no date; it is left out
	// <nil>
}

// With Options.Strict the first loss ends the export, before anything misleading is written.
func ExampleTimelineJS() {
	_, err := export.TimelineJS(os.Stdout, slices.Values(steps[1:]), export.Options{Strict: true})
	fmt.Println(err)

	losses, err := export.TimelineJS(os.Stdout, slices.Values(steps[:1]), export.Options{})
	fmt.Println(losses, err)
	// Output:
	// export to TimelineJS: event "adoption": June 2025 is drawn on all days from the first possible one to the last
	// {"events":[
	// {"unique_id":"dialogue","start_date":{"year":2025,"month":1,"day":23},"display_date":"23 January 2025","group":"interactive dialogue","autolink":false,"text":{"headline":"Interactive dialogue","text":"\u003cp\u003eKind: interactive dialogue\u003c/p\u003e\u003cp\u003eStatus: held\u003c/p\u003e"}}
	// ]}
	// [] <nil>
}

// A month stays a month, and a statement stays with its source.
func ExampleJSONLD() {
	losses, err := export.JSONLD(os.Stdout, slices.Values(steps[1:2]), export.Options{})
	fmt.Println(losses, err)
	// Output:
	// {"@context":{
	// "@vocab":"https://schema.org/",
	// "prov":"http://www.w3.org/ns/prov#",
	// "dcterms":"http://purl.org/dc/terms/",
	// "edtf":"http://id.loc.gov/datatypes/edtf/",
	// "eventStatus":{"@type":"@id"}},
	// "@graph":[
	// {"@type":"Event","identifier":"adoption","name":"Council adopts the outcome","additionalType":"adoption","startDate":"2025-06","dcterms:date":{"@type":"edtf:EDTF","@value":"2025-06"},"eventStatus":"https://schema.org/EventScheduled","keywords":[{"@type":"DefinedTerm","name":"planned","inDefinedTermSet":{"@type":"DefinedTermSet","name":"status"}}],"prov:specializationOf":{"@id":"_:happening-adoption"},"subjectOf":{"@id":"_:source1","@type":"CreativeWork","publisher":"The press","url":"https://example.org/1","datePublished":"2025-01-25"},"prov:wasDerivedFrom":{"@id":"_:source1"},"prov:wasAttributedTo":{"@type":"prov:Agent","name":"The press"}}
	// ]}
	// [] <nil>
}
