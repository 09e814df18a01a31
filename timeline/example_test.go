package timeline_test

import (
	"errors"
	"fmt"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// review is what the examples are about: the fourth review of one State.
var review = timeline.Review{State: "KAZ", Cycle: 4, Session: 48}

// sample is a timeline of that review and of what came before it.
func sample() *timeline.Timeline {
	session := timeline.Review{Cycle: 4, Session: 48}
	tl, err := timeline.New([]timeline.Event{
		{ID: "session", Kind: timeline.Session, Date: edtf.MustParse("2025-01-20/2025-01-31"), Review: session},
		{ID: "dialogue", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-23"), Status: timeline.Held, Review: review},
		{ID: "draft", Kind: timeline.WorkingGroupAdoption, Date: edtf.MustParse("2025-01"), Status: timeline.Held, Review: review},
		{ID: "outcome", Kind: timeline.Adoption, Date: edtf.MustParse("2025-06"), Status: timeline.Planned, Review: review},
		{ID: "plan", Kind: timeline.ActionPlan, Date: edtf.MustParse("2023-12-08"), Topics: []string{"rule of law"}},
		{ID: "abolition", Kind: "law", Topics: []string{"death penalty"}},
	}, timeline.Rule{
		Name: "48 hours", Kind: timeline.WorkingGroupAdoption, Of: timeline.Dialogue, AtLeast: edtf.Hours(48),
		Source: timeline.Source{Symbol: "A/HRC/PRST/8/1"},
	}, timeline.Rule{
		Name: "in session", Kind: timeline.WorkingGroupAdoption, Relation: timeline.Within, Of: timeline.Session,
		Source: timeline.Source{Symbol: "A/HRC/RES/5/1"},
	})
	if err != nil {
		panic(err)
	}
	return tl
}

func ExampleNew() {
	tl, err := timeline.New([]timeline.Event{
		{ID: "outcome", Kind: timeline.Adoption, Date: edtf.MustParse("2025-06")},
		{ID: "dialogue", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-23")},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for e := range tl.All() {
		fmt.Println(e.Date, e.Kind)
	}
	// Output:
	// 2025-01-23 dialogue
	// 2025-06 adoption
}

func ExampleNew_badEvents() {
	_, err := timeline.New([]timeline.Event{{Title: "A meeting"}, {ID: "dialogue"}, {ID: "note", Note: "\xff"}})
	fmt.Println(err)
	fmt.Println(errors.Is(err, timeline.ErrNoID))
	// Output:
	// event 0: an event needs an ID
	// event 2 (ID "note"): note: text is not valid UTF-8
	// true
}

func ExampleTimeline_All() {
	for e := range sample().All() {
		fmt.Println(e.ID)
	}
	// Output:
	// plan
	// session
	// dialogue
	// draft
	// outcome
	// abolition
}

// What is not dated comes last in both directions.
func ExampleTimeline_Backward() {
	for e := range sample().Backward() {
		fmt.Println(e.ID)
	}
	// Output:
	// outcome
	// draft
	// dialogue
	// session
	// plan
	// abolition
}

func ExampleTimeline_Select() {
	for e := range sample().Select(timeline.Query{During: edtf.MustParse("2025"), Statuses: []timeline.Status{timeline.Planned}}) {
		fmt.Println(e.ID, e.Date)
	}
	// Output: outcome 2025-06
}

// An event of which no time is known may have happened in any period.
func ExampleTimeline_Select_undated() {
	tl := sample()
	q := timeline.Query{During: edtf.MustParse("2021")}
	for e := range tl.Select(q) {
		fmt.Println("possibly in 2021:", e.ID)
	}
	q.Certain = true
	fmt.Println("certainly in 2021:", tl.Count(q))
	// Output:
	// possibly in 2021: abolition
	// certainly in 2021: 0
}

func ExampleTimeline_Count() {
	fmt.Println(sample().Count(timeline.Query{During: edtf.MustParse("2025-01"), Certain: true}))
	// Output: 3
}

func ExampleTimeline_Event() {
	e, ok := sample().Event("dialogue")
	fmt.Println(e.Date, ok)
	// Output: 2025-01-23 true
}

// The source says "in January"; dialogue, session and two rules leave one week of it.
func ExampleTimeline_Bounds() {
	b, _ := sample().Bounds("draft")
	fmt.Println(time.Unix(int64(b.EarliestStart), 0).UTC().Format(time.DateTime))
	fmt.Println(time.Unix(int64(b.LatestEnd), 0).UTC().Format(time.DateTime))
	// Output:
	// 2025-01-25 00:00:00
	// 2025-01-31 23:59:59
}

func ExampleTimeline_Precedes() {
	tl := sample()
	fmt.Println(tl.Precedes("dialogue", "draft"))
	fmt.Println(tl.Precedes("draft", "dialogue"))
	fmt.Println(tl.Precedes("abolition", "dialogue"))
	// Output:
	// certain true
	// impossible true
	// possible true
}

func ExampleTimeline_Why() {
	fmt.Println(sample().Why("dialogue", "draft"))
	// Output:
	// the dialogue of KAZ (2025-01-23) came before the working group adoption of KAZ (2025-01): rule "48 hours" (A/HRC/PRST/8/1), which asks for at least 48 hours; the dates alone leave it open
}

func ExampleTimeline_Conflicts() {
	tl, _ := timeline.New([]timeline.Event{
		{ID: "dialogue", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-23"), Source: timeline.Source{Publisher: "OHCHR"}},
		{ID: "outcome", Kind: timeline.Adoption, Date: edtf.MustParse("2025-01-20"), After: []string{"dialogue"}, Source: timeline.Source{Publisher: "A newspaper"}},
	})
	for _, c := range tl.Conflicts() {
		fmt.Println(c.By)
		for _, s := range c.Premises {
			fmt.Println(s)
		}
	}
	// Output:
	// 48h0m2s
	// the dialogue (2025-01-23) according to OHCHR
	// the adoption (2025-01-20) is said to come after the dialogue (2025-01-23)
	// the adoption (2025-01-20) according to A newspaper
}

func ExampleTimeline_Check() {
	for _, f := range sample().Check() {
		fmt.Println(f)
	}
	// Output:
	// rule "48 hours" (A/HRC/PRST/8/1) is undecided for the dialogue "dialogue" of KAZ (2025-01-23) and the working group adoption "draft" of KAZ (2025-01): the exact date of the working group adoption of KAZ (2025-01) would decide it
	// rule "in session" (A/HRC/RES/5/1) is undecided for the session "session" (2025-01-20/2025-01-31) and the working group adoption "draft" of KAZ (2025-01): the exact date of the working group adoption of KAZ (2025-01) would decide it
}

// rivals says the same of the outcome as two sources of different days do.
func rivals() *timeline.Timeline {
	tl, err := timeline.New([]timeline.Event{
		{ID: "outcome", Kind: timeline.Adoption, Date: edtf.MustParse("2025-06"), Status: timeline.Planned,
			Source: timeline.Source{Publisher: "Trend", Published: edtf.MustParse("2025-01-25")}},
		{ID: "outcome", Kind: timeline.Adoption, Date: edtf.MustParse("2025-07-03"), Status: timeline.Held,
			Source: timeline.Source{Publisher: "Kazinform", Published: edtf.MustParse("2025-07-04")}},
	})
	if err != nil {
		panic(err)
	}
	return tl
}

func ExampleTimeline_Statements() {
	for e := range rivals().Statements("outcome") {
		fmt.Println(e.Source.Published, e.Source.Publisher, e.Date, e.Status)
	}
	// Output:
	// 2025-01-25 Trend 2025-06 planned
	// 2025-07-04 Kazinform 2025-07-03 held
}

func ExampleTimeline_AsOf() {
	e, _ := rivals().AsOf(edtf.MustParse("2025-01-25")).Event("outcome")
	fmt.Println(e.Date, e.Status)
	// Output: 2025-06 planned
}

func ExampleTimeline_Disputes() {
	for _, d := range rivals().Disputes() {
		fmt.Println(d)
	}
	// Output: The adoption "outcome": Kazinform says 2025-07-03; Trend says 2025-06
}

func ExampleTimeline_With() {
	tl := sample()
	more, _ := tl.With(timeline.Event{ID: "midterm", Kind: timeline.Midterm, Date: edtf.MustParse("2027")})
	fmt.Println(tl.Len(), more.Len())
	// Output: 6 7
}

func ExampleDiff() {
	tl := rivals()
	for _, c := range timeline.Diff(tl.AsOf(edtf.MustParse("2025-01-25")), tl) {
		fmt.Println(c.Kind, c.Fields)
		fmt.Println(c)
	}
	// Output:
	// contradicted [date status source]
	// The adoption "outcome" is now dated 2025-07-03, which contradicts 2025-06 and is now held instead of planned (Kazinform).
}

func ExampleKind_Compare() {
	fmt.Println(timeline.Dialogue.Compare(timeline.Adoption), timeline.Kind("law").Compare(timeline.Midterm))
	// Output: -1 1
}
