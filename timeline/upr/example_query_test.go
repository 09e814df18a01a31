package upr_test

import (
	"cmp"
	"fmt"
	"log"
	"slices"
	"strings"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

// Questions that people who follow the reviews ask, on the record of this package.

// The reviews of one State side by side: when each step was taken in each cycle, as the sources give it.
func Example_reviewsSideBySide() {
	t := whole()
	for _, kind := range []timeline.Kind{timeline.Troika, timeline.Dialogue, timeline.WorkingGroupAdoption, timeline.Adoption} {
		line := fmt.Sprintf("%-22s", kind)
		for cycle := 1; cycle <= 4; cycle++ {
			for e := range t.Select(timeline.Query{States: []string{"KAZ"}, Cycles: []int{cycle}, Kinds: []timeline.Kind{kind}}) {
				line += fmt.Sprintf("  %-10s", e.Date)
			}
		}
		fmt.Println(strings.TrimRight(line, " "))
	}
	// Output:
	// troika                  2009-09-07  2014-01-15  2019-01-15  2025-01-08
	// dialogue                2010-02-12  2014-10-30  2019-11-07  2025-01-23
	// working-group-adoption  2010-02-16  2014-11-04  2019-11     2025-01
	// adoption                2010-06-09  2015-03-19  2020-03-12  [2025-06-16..2025-07-09]
}

// All States of a session: who was reviewed in the 48th, and when. Where no source gives the day, the rules put it into
// the session.
func Example_statesOfASession() {
	t := whole()
	for e := range t.Select(timeline.Query{Sessions: []int{48}, Kinds: []timeline.Kind{timeline.Dialogue}}) {
		b, _ := t.Bounds(e.ID)
		fmt.Println(e.Review.State, cmp.Or(e.Date.String(), window(b)), e.Status)
	}
	// Output:
	// ITA 2025-01-20 held
	// SLV 2025-01-20 held
	// BIH 2025-01-20..2025-01-29 held
	// BOL 2025-01-21 held
	// GMB 2025-01-21 held
	// FJI 2025-01-22 held
	// KAZ 2025-01-23 held
	// AGO 2025-01-23 held
	// IRN 2025-01-24 held
	// IRQ 2025-01-27 held
	// MDG 2025-01-27 held
	// EGY 2025-01-28 held
	// SVN 2025-01-28 held
	// SMR 2025-01-20..2025-01-29 held
}

// Whose outcome has the Council still to adopt, as known on 25 November 2026? The reviews of the fourth cycle whose adoption
// was not certainly in time, by session, by when the last of them is due, and how many are certainly late: the Council is
// to take up an outcome within six months. Late is what the record does not know to have been held.
func Example_outcomesStillDue() {
	t := whole()
	type due struct {
		states []string
		last   edtf.Instant
		late   int
	}
	bySession := make(map[int]due)
	for _, d := range t.Deadlines(edtf.MustParse("2026-11-25")) {
		if d.Rule.Name != "next regular session" || d.Review.Cycle != 4 {
			continue
		}
		s := bySession[d.Review.Session]
		if d.Late == edtf.Certain {
			s.late++
		}
		bySession[d.Review.Session] = due{append(s.states, d.Review.State), max(s.last, d.Due.Last), s.late}
	}
	for s := range upr.Sessions() {
		if d, ok := bySession[s.Number]; ok {
			slices.Sort(d.states)
			fmt.Printf("%d by %s, %d late: %s\n", s.Number, d.last, d.late, strings.Join(d.states, " "))
		}
	}
	// Output:
	// 42 by 2023-08-01, 0 late: ARG BEN CHE CZE GAB GHA GTM KOR PER ZMB
	// 47 by 2025-05-15, 1 late: NIC
	// 49 by 2025-11-09, 10 late: ARM GIN GNB GRD KEN KGZ KIR KWT SWE TUR
	// 50 by 2026-05-11, 13 late: AND BGR BLR HND HRV JAM LBR LBY MDV MHL MNG MWI PAN
	// 51 by 2026-07-27, 13 late: AUS AUT FSM GEO KNA LBN LCA MRT NPL NRU OMN RWA STP
	// 52 by 2026-11-15, 14 late: BEL DNK EST LVA MOZ NAM NER PLW PRY SGP SLB SLE SOM SYC
	// 53 by 2027-05-30, 0 late: ATG GRC HUN IRL PNG SUR SWZ THA TJK TTO TZA USA VCT WSM
	// 54 by 2027-08-28, 0 late: HTI ISL LTU MDA MMR SDN SSD SYR TGO TLS UGA VEN ZWE
}

// The ten dates that would settle most, over the whole record: with how many answers that hang on each, and how many of
// these a day settles at the least and at the most.
func Example_questionsWorthAsking() {
	for i, w := range whole().Wanted() {
		if i == 10 {
			break
		}
		fmt.Println(w.ID, w.Hangs, w.Least, w.Most)
	}
	// Output:
	// gin-2-working-group-adoption 5 3 5
	// ner-2-working-group-adoption 5 3 5
	// ven-2-working-group-adoption 5 3 5
	// dza-3-working-group-adoption 5 3 5
	// arg-3-working-group-adoption 5 3 5
	// gab-3-working-group-adoption 5 3 5
	// pak-3-working-group-adoption 5 3 5
	// deu-3-working-group-adoption 5 3 5
	// nga-3-working-group-adoption 5 3 5
	// blz-3-working-group-adoption 5 3 5
}

// What was reviewed while a State sat on the Council: how many dialogues certainly lie within its terms.
func Example_reviewedDuringATerm() {
	t := whole()
	for term := range t.Select(timeline.Query{States: []string{"KAZ"}, Kinds: []timeline.Kind{upr.KindMembership}}) {
		during := timeline.Query{Kinds: []timeline.Kind{timeline.Dialogue}, During: term.Date, Certain: true}
		sessions := make(map[int]bool)
		for e := range t.Select(during) {
			sessions[e.Review.Session] = true
		}
		fmt.Println(term.Date, t.Count(during), "States in", len(sessions), "sessions")
	}
	// Output:
	// 2013/2015 126 States in 9 sessions
	// 2022/2024 109 States in 8 sessions
}

// Gaps in days, by cycle: how many reports the Working Group adopted so many days after the dialogue, of those reviews of
// which both days are known, and how long before the dialogue the troika was drawn.
func Example_gapsInDays() {
	t := whole()
	fmt.Println("cycle    2    3    4    5    6    7    8+   troika")
	for cycle := 1; cycle <= 4; cycle++ {
		var adopted [9]int
		var drawn []int
		for state := range upr.States() {
			step := func(k timeline.Kind) string { return fmt.Sprintf("%s-%d-%s", strings.ToLower(state), cycle, k) }
			if n, ok := daysBetween(t, step(timeline.Dialogue), step(timeline.WorkingGroupAdoption)); ok {
				adopted[min(n, 8)]++
			}
			if n, ok := daysBetween(t, step(timeline.Troika), step(timeline.Dialogue)); ok {
				drawn = append(drawn, n)
			}
		}
		fmt.Print("    ", cycle)
		for _, n := range adopted[2:] {
			fmt.Printf(" %4d", n)
		}
		fmt.Printf("   %d to %d days before\n", slices.Min(drawn), slices.Max(drawn))
	}
	// Output:
	// cycle    2    3    4    5    6    7    8+   troika
	//     1  112   21   45   11    2    0    0   39 to 324 days before
	//     2   56   47   41   24   11    4    1   6 to 302 days before
	//     3   30   18   22    9    1    0    0   5 to 308 days before
	//     4    1    4    3    0    0    2    2   15 to 301 days before
}

// Gaps against the rules: how the second review of one State kept them, and a custom of one's own.
func Example_gapsAgainstTheRules() {
	twelveWeeks := timeline.Rule{Name: "12 weeks", Kind: timeline.Dialogue, Of: timeline.Report, AtLeast: edtf.Weeks(12)}
	t, err := timeline.New(upr.Record("KAZ"), append(upr.Rules(), twelveWeeks)...)
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
	t := whole()
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
	t := whole()
	for _, day := range []string{"2022-01-20", "2022-12-31"} {
		e, _ := t.AsOf(edtf.MustParse(day)).Event("wg-40")
		fmt.Println(day, e.Date, e.Status)
	}
	// Output:
	// 2022-01-20 2022-01-24/2022-02-03 planned
	// 2022-12-31 2022-01-24/2022-02-11 held
}

func ExampleStageOf() {
	t := whole()
	s := upr.StageOf(t, timeline.Review{State: "KAZ", Cycle: 4}, edtf.MustParse("2025-01-25"))
	day := func(i edtf.Instant) string { return time.Unix(int64(i), 0).UTC().Format(time.DateOnly) }

	fmt.Println("last:", s.Last.Kind, s.Last.Date)
	for _, n := range s.Next {
		fmt.Println("next:", n.Kind, "from", day(n.Window.EarliestStart), "to", day(n.Window.LatestStart), "late:", n.Late)
	}
	// Output:
	// last: dialogue [..2025-01-25]
	// next: working-group-adoption from 2025-01-22 to 2025-01-31 late: impossible
	// next: adoption from 2025-06-01 to 2025-06-30 late: impossible
}

func ExampleRules() {
	for _, r := range upr.HardRules() {
		fmt.Printf("%s: %s %s %s (%s)\n", r.Name, r.Kind, r.Relation, r.Of, cmp.Or(r.Source.Symbol, r.Source.Title))
	}
	fmt.Println(len(upr.Rules()) - len(upr.HardRules()) - len(upr.SoftRules()))
	// Output:
	// troika before review: dialogue follows troika (A/HRC/RES/5/1)
	// review in session: dialogue within session (Reports of the Working Group on the Universal Periodic Review)
	// 48 hours: working-group-adoption follows dialogue (A/HRC/PRST/8/1)
	// adoption in session: working-group-adoption within session (Reports of the Working Group on the Universal Periodic Review)
	// plenary: adoption follows working-group-adoption (A/HRC/RES/5/1)
	// 0
}
