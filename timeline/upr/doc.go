// Package upr knows the Universal Periodic Review: its steps and rules, its sessions, its document symbols, and a sourced
// record of its dates.
//
// [Reviews] returns the record as events of package timeline, [Record] what is known of one State; [Rules] returns what
// binds them. Together they make a timeline, and [StageOf] says where a review stood on a day:
//
//	t, err := timeline.New(upr.Record("KAZ"), upr.Rules()...)
//	if err != nil {
//		log.Fatal(err)
//	}
//	day := edtf.MustParse("2025-01-25")
//	s := upr.StageOf(t, timeline.Review{State: "KAZ", Cycle: 4}, day)
//	fmt.Println("last:", s.Last.Kind, s.Last.Date)
//	for _, n := range s.Next {
//		fmt.Println("next:", n.Kind, "by", time.Unix(int64(n.Window.LatestStart), 0).UTC().Format(time.DateOnly))
//	}
//
// This prints:
//
//	last: dialogue [..2025-01-25]
//	next: working-group-adoption by 2025-01-31
//	next: adoption by 2025-06-30
//
// What had been published by that day said that the dialogue was held, but not when.
//
// [Stages] says the same of all reviews in one pass. By when a step must be there, by each rule that limits it, stands in its
// Deadlines; what no rule limits has no deadline, however long it takes.
//
// [Sessions], [WorkingGroupSession] and [CouncilSession] give the sessions of both bodies, [States] the States under review;
// [ParseSymbol] reads document symbols.
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
//     (timeline.Midterm), and is reviewed again in the next cycle. A plan may start before the outcome that it answers to.
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
// the Council have a kind of their own, [KindCouncilSession], and their Review names no session: their number stands in
// their ID, and their links (timeline.Event.After) name the sessions of the Working Group whose outcomes they took up. No rule
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
// [HardRules] are those that every review keeps, cancelled and postponed steps apart; [SoftRules] are customs, and
// orders that dates taken from catalogues break. Each rule names the body "UPR" and cites its text, or the practice where
// no text of the Council sets it; a Locator that ends in "not read" is from memory. A timeline draws conclusions from
// every rule it is given: with the soft ones, that a national report of unknown date was out six weeks before the
// review, which it should have been. Where a rule is broken, Check says so, and a contradiction is left out of all
// conclusions. In the record one printed date breaks a hard rule, and eleven outcomes were put off beyond the next
// regular session: Libya's from the sixteenth session of the Council to the nineteenth, and ten in the pandemic.
//
// # The record
//
// The record holds each of the 771 reviews of the four cycles: when its troika was drawn, when the dialogue was, when the
// Working Group adopted its report, when that was issued and when the Council adopted the outcome, as far as a source was
// seen. Of a review that a source only names, or that only the order of review places in a session, it holds
// a dialogue without a date, which the rules put into the session. Where a source says only that the outcome was adopted,
// the dialogue and the Working Group's adoption, which must have come before it, are held without a date, with a note that
// says so.
//
// Every statement has a source. What was not seen in a source is not in the record, or is marked: by a note that says what
// was not verified, or what the date follows from. A day that was only worked out stands in the note; the date is then
// the month that the source gives, or the days of the session. Titles and notes are the record's own words. Sources
// that disagree stand side by side under one ID, slips of printed reports among them; where the better date is not that of
// the newest source, a statement of the record itself, with its reason, stands beside them and prevails. IDs are stable:
// "kaz-4-dialogue" for a step of a review, "wg-48" and "hrc-59" for sessions.
//
// A statement has the status that its source gives it. Many sessions are known from their announcement only and
// stay planned. A report that was issued for a session of the Council does not say that the outcome was adopted there: such
// an adoption has no status or, in the fourth cycle, is planned.
//
// Source.Published is the best that is known of the day of publication, because it decides what was known when and
// which of several statements prevails. A document bears its day or month of distribution. Where that was not
// seen, a report of the Working Group was issued at some time from its adoption to the end of the session
// of the Council that took it up. A news item bears its day. A page without a date lies between what it reports and
// 25 November 2026, when the record was closed; a plan without a date lies before what it announces.
//
// # The form of the record
//
// The record ships as part of the package, in the folder data, and is read when it is asked for. It stands in tables of
// text, cells separated by tabs, whose first lines name the columns:
//
//   - reviews.tsv has a line for what one source says of one review, by State and cycle: the dates of up to five steps
//     in EDTF, a question mark for a step whose date the source does not give, their status, the key of the source, the
//     place in it, and a note.
//   - sources.tsv has each source once, by its key.
//   - states.tsv has the codes and names of the States.
//
// What says more than the dates of steps stands in sessions.ndjson, council.ndjson, steps.ndjson and kazakhstan.ndjson, one
// event a line in the JSON form of package timeline, but for its source, whose symbol is the key in sources.tsv. Nothing is read
// leniently: an unknown name or status, a date that EDTF does not admit, a source that is not in the table, a line cut
// short stop the program with the file and the line. The program examples/newfacts turns a sheet of new facts into lines of
// the first two tables and says what they change; the tables themselves were made from such sheets.
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
