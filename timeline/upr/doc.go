// Package upr knows the Universal Periodic Review: its steps and rules, its sessions, its document symbols, and a sourced
// record of its dates.
//
// [Reviews] and [Kazakhstan] return the record as events of package timeline; [Rules] returns what binds them. Together
// they make a timeline, and [StageOf] says where a review stood on a day:
//
//	t, err := timeline.New(upr.Kazakhstan(), upr.Rules()...)
//	if err != nil {
//		log.Fatal(err)
//	}
//	day := edtf.MustParse("2025-01-25")
//	s := upr.StageOf(t, timeline.Review{State: "KAZ", Cycle: 4}, day)
//	fmt.Println("last:", s.Last.Kind, s.Last.Date)
//	for _, n := range s.Next {
//		fmt.Println("next:", n.Kind, "by", time.Unix(n.Window.LatestStart, 0).UTC().Format(time.DateOnly))
//	}
//
// This prints:
//
//	last: dialogue 2025-01-23
//	next: working-group-adoption by 2025-01-31
//	next: adoption by 2025-06-30
//
// [WorkingGroupSession] and [CouncilSession] look up sessions, [ParseSymbol] reads document symbols.
//
// # The review
//
// The Human Rights Council has the human rights record of every Member State of the United Nations reviewed by the other
// States, in cycles of four to five years. Its resolution 5/1 of 18 June 2007 sets the review up; resolution 16/21 and
// decision 17/119 of 2011 adjust it from the second cycle on. A review goes through these steps:
//
//   - The order of review was drawn by lot once, for the first cycle, and is kept (timeline.Calendar).
//   - Stakeholders send in submissions (timeline.Submission).
//   - Three documents are prepared: the national report of the State (timeline.Report), a compilation of United
//     Nations information (timeline.Compilation) and a summary of stakeholders' information (timeline.Summary), the
//     latter two by OHCHR. By resolution 5/1 they are to be ready six weeks before the review. OHCHR asks for the national
//     report generally twelve weeks before; that is the day it is handed in, not the day it is issued, and no rule here.
//   - The Council draws the troika, three rapporteurs from different regional groups (timeline.Troika). It may do so
//     before or after the documents are out, and one draw serves several sessions.
//   - UPR Info, a non-governmental organization, holds pre-sessions (timeline.PreSession). Other States send advance
//     questions through the troika, which reach the State no later than 10 working days before the review
//     (timeline.AdvanceQuestions).
//   - The interactive dialogue is the review itself (timeline.Dialogue): three hours in the Working Group, three and a half
//     from the second cycle on.
//   - The Working Group adopts its report ad referendum, no sooner than 48 hours later (timeline.WorkingGroupAdoption).
//     States may have their own words corrected within two weeks.
//   - The report is issued (timeline.WorkingGroupReport), and the State gives its views on the recommendations, each
//     supported or noted, as an addendum (timeline.Response).
//   - The Council adopts the outcome in plenary, normally at its next regular session, four to six months after the
//     review (timeline.Adoption). The High Commissioner then writes to the foreign minister (timeline.Letter).
//   - The State carries the recommendations out, perhaps under a plan of action (timeline.ActionPlan), may report half-way
//     (timeline.Midterm), and is reviewed again in the next cycle. A plan may begin before the outcome that it answers to.
//
// # Cycles and sessions
//
// The Working Group, of the 47 members of the Council, meets three times a year for two weeks. The first cycle
// (2008-2011) took 12 sessions of 16 States; the second (2012-2016, sessions 13 to 26), the third (2017-2022, 27 to 40,
// stretched by the pandemic) and the fourth (2022-2027, 41 to 54) 14 sessions of 14. A cycle counts rounds, not the reviews
// of a State: South Sudan was first reviewed in the second.
//
// The Council has numbers of its own: it took up the outcomes of the 48th session of the Working Group at its 59th. There is
// no formula; [Session] says which belong together, as far as the record knows. In an event, [timeline.Review] counts in
// sessions of the Working Group, for all steps of a review, the Council's adoption among them. So sessions of
// the Council have a kind of their own, [KindCouncilSession], and no Review: their number stands in their ID, and their
// links (timeline.Event.After) name the sessions of the Working Group whose outcomes they took up. No rule
// places an adoption inside a session of the Council, because outcomes have been put off from one to another; where a source
// says only "at the 59th session", the date of the event spells that session out.
//
// # Document symbols
//
// The documents on a State bear the session of the Working Group, its report the session of the Council:
//
//	A/HRC/WG.6/48/KAZ/1    national report
//	A/HRC/WG.6/48/KAZ/2    compilation
//	A/HRC/WG.6/48/KAZ/3    summary
//	A/HRC/WG.6/20/L.5      draft report of the Working Group
//	A/HRC/28/10            report of the Working Group
//	A/HRC/28/10/Add.1      views of the State
//	A/HRC/RES/5/1          resolution; DEC: decision, PRST: statement by the President, OM: organizational meeting
//
// # Rules
//
// [HardRules] are those that no review seen has broken, cancelled and postponed steps apart; [SoftRules] are customs, and
// orders that dates taken from catalogues break. Each rule cites its text. A timeline draws conclusions from
// every rule it is given: with the soft ones, that a national report of unknown date was out six weeks before the
// review, which it should have been. Where a rule is broken, Check says so, and a contradiction is left out of all
// conclusions.
//
// # The record
//
// Every statement has a source; where its address was not kept, a note says so. What was not seen in a source is not in
// the record, or is marked: by a note that says what was not verified, or what the date follows from. Titles and notes are
// the record's own words. Sources that disagree stand side by side under one ID; a rival of which no source was kept
// is in a note. IDs are stable: "kaz-4-dialogue" for a step of a review, "wg-48" and "hrc-59" for sessions.
//
// A statement has the status that its source gives it. Many sessions are known from their announcement only and
// stay planned.
//
// Source.Published is the best that is known of the day of publication, because it decides what was known when and
// which of several statements prevails. A document bears its day or month of distribution. Where that was not
// seen, a report of the Working Group was issued at some time from two weeks after its adoption to the end of the session
// of the Council that took it up. A news item bears its day. A page without a date lies between what it reports and
// 23 November 2026, when the record was closed; a plan, a calendar or a catalogue entry without a date, which may be older
// than what it tells, from the first day of that year.
//
// The record ships as part of the package and is read when it is asked for. [Reviews] and [Kazakhstan] read it on
// every call, some four hundred lines; the sessions are read once.
//
// # Terminology
//
//   - A review is one State's passage through the process in one cycle. The review, as the reports use the word, is also
//     its interactive dialogue; here that is always called the dialogue.
//   - The State under review, or State, is the one that the review is about. A review is named by its State, its cycle and
//     its session.
//   - A session is one of the Working Group on the Universal Periodic Review, unless the Council is named.
//   - Adoption is the Council's, of the outcome. The Working Group's, of its report, is always called the Working Group's.
//   - The outcome is the report of the Working Group with the views and replies of the State.
//   - A recommendation is supported or noted: the texts of the Council know no third position.
//   - To hold a step is to carry it out: a report is held when it is issued.
//   - A step is late if its time is over and nothing known says that it was held.
package upr
