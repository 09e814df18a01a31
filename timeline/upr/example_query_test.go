package upr_test

import (
	"cmp"
	"fmt"
	"log"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

// Questions that people who follow the reviews ask, on the record of this package.

func exampleTimeline() *timeline.Timeline {
	t, err := timeline.New(append(upr.Reviews(), upr.Kazakhstan()...), upr.Rules()...)
	if err != nil {
		log.Fatal(err)
	}
	return t
}

// The same step across cycles: when one State was reviewed.
func Example_sameStepAcrossCycles() {
	t := exampleTimeline()
	for e := range t.Select(timeline.Query{States: []string{"KAZ"}, Kinds: []timeline.Kind{timeline.Dialogue}}) {
		fmt.Println(e.Review.Cycle, e.Date, e.Status)
	}
	// Output:
	// 1 2010-02-12 held
	// 2 2014-10-30 held
	// 3 2019-11-07 held
	// 4 2025-01-23 held
	// 5 [..2030] planned
}

// The same session across States: who was reviewed in the 48th, as far as the record goes.
func Example_sameSessionAcrossStates() {
	t := exampleTimeline()
	for e := range t.Select(timeline.Query{Sessions: []int{48}, Kinds: []timeline.Kind{timeline.Dialogue}}) {
		fmt.Println(e.Date, e.Title)
	}
	// Output:
	// 2025-01-20 Italy: interactive dialogue
	// 2025-01-23 Kazakhstan: interactive dialogue
	// 2025-01-27 Iraq: interactive dialogue
	// 2025-01-28 Egypt: interactive dialogue
}

// Gaps against the rules: how the second review of one State kept them, and a custom of one's own.
func Example_gapsAgainstTheRules() {
	twelveWeeks := timeline.Rule{Name: "12 weeks", Kind: timeline.Dialogue, Of: timeline.Report, AtLeast: edtf.Weeks(12)}
	t, err := timeline.New(upr.Kazakhstan(), append(upr.Rules(), twelveWeeks)...)
	if err != nil {
		log.Fatal(err)
	}
	for _, f := range t.Check() {
		if f.Review.Cycle == 2 {
			fmt.Println(f.Verdict, "-", f.Rule.Name)
		}
	}
	// Output:
	// satisfied - troika before review
	// satisfied - review in session
	// satisfied - 48 hours
	// satisfied - adoption in session
	// satisfied - plenary
	// satisfied - six weeks: national report
	// satisfied - report after its adoption
	// satisfied - report before plenary
	// satisfied - next regular session
	// violated - 12 weeks
}

// Plans that overlap a term: the plans of action of one State during its second membership of the Council, which
// certainly do and which may.
func Example_plansThatOverlapATerm() {
	t := exampleTimeline()
	term, _ := t.Event("kaz-membership-2022")
	for e := range t.Select(timeline.Query{States: []string{"KAZ"}, Kinds: []timeline.Kind{timeline.ActionPlan}, During: term.Date}) {
		fmt.Println(e.Date.Overlaps(term.Date), e.Date, e.Title)
	}
	// Output:
	// certain 2020/2024 Kazakhstan: interdepartmental plan on the recommendations of the third review
	// certain 2022-04-13 Kazakhstan: decree No. 871
	// certain 2022-04-28 Kazakhstan: government decree No. 258, plan to carry out decree No. 871
	// certain 2023-12-08 Kazakhstan: decree on the Action Plan on Human Rights and the Rule of Law
}

// What was known when: the end of the 40th session, by the announcement and by the final report.
func Example_asKnownOnADay() {
	t := exampleTimeline()
	for _, day := range []string{"2022-01-20", "2022-12-31"} {
		e, _ := t.AsOf(edtf.MustParse(day)).Event("wg-40")
		fmt.Println(day, e.Date, e.Status)
	}
	// Output:
	// 2022-01-20 2022-01-24/2022-02-03 planned
	// 2022-12-31 2022-01-24/2022-02-11 held
}

func ExampleStageOf() {
	t := exampleTimeline()
	s := upr.StageOf(t, timeline.Review{State: "KAZ", Cycle: 4}, edtf.MustParse("2025-01-25"))
	day := func(second edtf.Instant) string { return time.Unix(int64(second), 0).UTC().Format(time.DateOnly) }

	fmt.Println("last:", s.Last.Kind, s.Last.Date)
	for _, n := range s.Next {
		fmt.Println("next:", n.Kind, "from", day(n.Window.EarliestStart), "to", day(n.Window.LatestStart), "late:", n.Late)
	}
	// Output:
	// last: dialogue 2025-01-23
	// next: working-group-adoption from 2025-01-25 to 2025-01-31 late: impossible
	// next: adoption from 2025-06-01 to 2025-06-30 late: impossible
}

func ExampleRules() {
	for _, r := range upr.HardRules() {
		fmt.Println(r.Source.Symbol, "-", r.Name, "-", r.Kind, r.Relation, r.Of, r.AtLeast)
	}
	fmt.Println(len(upr.Rules()) - len(upr.HardRules()) - len(upr.SoftRules()))
	// Output:
	// A/HRC/RES/5/1 - troika before review - dialogue follows troika PT0S
	// A/HRC/RES/5/1 - review in session - dialogue within session PT0S
	// A/HRC/PRST/8/1 - 48 hours - working-group-adoption follows dialogue P2D
	// A/HRC/RES/5/1 - adoption in session - working-group-adoption within session PT0S
	// A/HRC/RES/5/1 - plenary - adoption follows working-group-adoption PT0S
	// 0
}

func ExampleReviews() {
	t, err := timeline.New(upr.Reviews(), upr.Rules()...)
	if err != nil {
		log.Fatal(err)
	}
	reviewed := func(cycle int) int {
		return t.Count(timeline.Query{Kinds: []timeline.Kind{timeline.Dialogue}, Cycles: []int{cycle}})
	}
	fmt.Println(reviewed(1), reviewed(2), reviewed(3), reviewed(4), "dialogues;", len(t.Conflicts()), "conflicts")
	// Output:
	// 49 52 40 11 dialogues; 0 conflicts
}

func ExampleKazakhstan() {
	t, err := timeline.New(upr.Kazakhstan(), upr.Rules()...)
	if err != nil {
		log.Fatal(err)
	}
	// When was the death penalty abolished? It depends on whom you ask.
	for e := range t.Statements("kaz-abolition") {
		fmt.Println(cmp.Or(e.Date.String(), "no date"), "by a source of", e.Source.Published)
	}
	e, _ := t.Event("kaz-abolition")
	fmt.Println("resolved:", e.Date)
	// Output:
	// 2021-01-02 by a source of 2021-01-02
	// [..2021-06-12] by a source of 2021-06-12
	// 2021-12-29 by a source of 2022-03-26
	// 2021-12-29 by a source of [2022-06-24..2026-11-23]
	// no date by a source of 2025-01-25
	// resolved: 2021-12-29
}
