// Package timeline models the events of a human-rights review, orders them and answers questions about them.
//
// An [Event] is what one source says of one happening: its kind, its date as the source gives it, its status, and the
// source. A [Timeline] holds events in order and never changes. A [Query] selects from it. A [Rule] says how two kinds
// of event of one review must lie to each other; a link in [Event.After] says the same of two single events. Dates are
// those of package edtf, which keeps "in June 2025" as it was said and never turns it into a day.
//
//	events := []timeline.Event{
//		{ID: "dialogue", Kind: timeline.Dialogue, Date: edtf.MustParse("2025-01-23")},
//		{ID: "outcome", Kind: timeline.Adoption, Date: edtf.MustParse("2025-06"), Status: timeline.Planned},
//		{ID: "abolition", Title: "Abolition of the death penalty"},
//	}
//	tl, err := timeline.New(events)
//	if err != nil {
//		log.Fatal(err)
//	}
//	for e := range tl.Select(timeline.Query{During: edtf.MustParse("2025")}) {
//		fmt.Println(e.ID, e.Date)
//	}
//
// prints
//
//	dialogue 2025-01-23
//	outcome 2025-06
//	abolition
//
// The abolition has no date here, so it may have happened in 2025. A query that asks for what certainly happened then
// (Certain: true) leaves it out.
//
// # Terminology
//
// A happening is something that took place, or is to take place, in the world. A statement is an Event: what one source
// says of one happening. Statements with the same ID speak of the same happening, and the timeline resolves them to one
// event. A review is what a body does with a State in one cycle; [Review] names it, as far as a statement knows it.
//
// A possible world gives every happening a start and an end that agree with what is known of it. What holds in every
// possible world is certain, what holds in none is impossible, and all else is possible: it may hold, and nobody can tell
// from what is known.
//
// To narrow is to leave out the worlds that links, rules and publications exclude. Bounds that come of it are inferred;
// they are never written into an Event.
//
// A rule joins two happenings if it says something of them. It binds them unless one is postponed or cancelled.
//
// One event precedes another if it had ended when the other began. That is a relation and has three answers, where an
// order is a list and has to put one event before the other in any case. The order of a timeline contains every
// precedence that is certain, and no more than that can be read from it.
//
// An event overlaps a period if it shares an instant with it.
//
// A premise is what an answer rests on: the date of a statement, its publication, a link, or a rule on two happenings. A
// conflict is a set of premises that cannot all hold, a dispute two statements about one happening that cannot both be
// true, a finding what one rule says of two happenings or of a missing one.
//
// A deadline is the last instant at which something is in time, by one rule and one other event. It may be known only as a
// range. What is late was not there in time, or is announced for after that. [Timeline.Vet] names problems, which are
// probably mistakes and are never refused, and [Timeline.Wanted] the dates that are most worth finding out.
//
// # Undated events
//
// What is known of an event without a date is that it may have happened at any time. So it is selected by every query
// with During, unless the query asks for what is certain, or a link or rule excludes it. It stands last in order, unless
// something certain is known of its place.
//
// # Rival sources
//
// Sources of one happening may say different things of it. Each field of the resolved event is given by the newest
// statement that fills it in, for a zero field says nothing; so an update may be as short as an ID and a status. Date and
// Status go together, and an older date may sharpen a newer one: see [Timeline.Event]. What was only planned never
// sharpens what was held, for a plan is no witness.
//
// Nothing is lost by that. [Timeline.Statements] has all that was said, [Timeline.Disputes] lists the statements that
// cannot be true together with the resolved event, [Timeline.AsOf] goes back to what was known on a day, and [Diff] says
// what changed between two timelines.
//
// # What a rule joins
//
// A rule speaks of two kinds and joins happenings of one review: those that name the same cycle and do not differ in body,
// State or session. A timeline of a single process, a court case or a project, needs no reviews at all: happenings whose
// Reviews are empty are of one process. A session is the outer event of a rule with [Within]: it joins every event that
// says all that it says, so that one session event bounds the reviews of all States in it. Two bodies that count their
// cycles alike are kept apart by [Review.Body], and a Rule with a Body binds no other.
//
// # Possible worlds, narrowing and proofs
//
// The Working Group reviewed Kazakhstan on 23 January 2025, in a session from 20 to 31 January. A source says that it
// adopted its report "in January". Two rules are known: the report is adopted at least 48 hours after the dialogue, and
// within the session.
//
// Each choice of an instant for the adoption is a world. The date allows 1 to 31 January. The first rule excludes the
// worlds in which the adoption comes before the 25th, the second those after the 31st and before the 20th. What is left is
// 25 to 31 January, and [Timeline.Bounds] says so, while the Date of the event still says "2025-01". In all of these
// worlds the dialogue precedes the adoption, though the dates alone would have left that open: [Timeline.Precedes] is
// Certain, and [Timeline.Why] names the date and the rule that it rests on; [Timeline.WhyBounds] says what narrowed it.
//
// A publication narrows too. What a source says was held had begun by the time it was published.
//
// Had the source said "on 24 January", no world would be left. Then the date of the dialogue, the date of the adoption
// and the first rule cannot all hold. That is a [Conflict], and these three are its proof: the smallest set that is
// contradictory, since giving up any one of them makes the rest possible. A conflict refuses no data. Both events keep
// their dates; the links and rules between them are left out of order and narrowing, and everything else counts as
// before: a wrong date of one State takes nothing from another that was reviewed in the same session.
//
// Beneath this is a simple temporal network (Dechter, Meiri and Pearl 1991) with two points for each happening, its start
// and its end. The dates bound the points, links and rules bound their differences, and the narrowed bounds are the
// shortest paths of that network. It takes a date for the time from its first to its last instant, so what a date with gaps
// leaves open stays open.
//
// # What rules ask for
//
// Rules report and never refuse. [Timeline.Check] judges each rule on each pair that it joins by the dates as stated, and
// says when an event is due that a rule asks for and nobody speaks of. [Timeline.Deadlines] says what must be there by when,
// and whether it is late, as known on a day. [Timeline.Wanted] says which unknown dates would settle most, and
// [Timeline.Vet] names what is probably a mistake, such as a link to an ID that no event has.
//
// # JSON
//
// [Event] and [Rule] have forms in JSON of their own, which [Decode] and [Encode] go by. Answers, such as a [Deadline] or a
// [Finding], are written by package encoding/json under the names of their fields, with dates, modalities, verdicts and
// kinds as words, and instants as seconds since 1970. An unbounded one is the least or the greatest int64, which JavaScript
// cannot hold: a service that has browsers for readers writes the dates of [Deadline.Event] or [edtf.Bounds.Date] instead.
//
// # Versions
//
// [Timeline.With], [Timeline.Without] and [Timeline.AsOf] return other timelines and leave the old one as it is. They build
// again only the components that the statements touch: the happenings that links and rules join, over whatever others, to
// those spoken of. The rest is shared between the versions. So a writer can put the next version where readers look for
// it, and no reader waits: examples/feed does so.
//
// # More than one machine
//
// [Components] parts events into groups that no link or rule joins, and a timeline of each group says of its happenings
// what a timeline of all would say. So each is a job of its own. To spread the work over processes or machines:
//
//	Components(statements, rules...)         groups that no link or rule joins
//	Encode each group, or several, to a job  any batch engine will do
//	Load(statements, rules...) in each job   the same rules in all
//	write rows under the keys of Place       and sort them as bytes
//
// The rows of all jobs, sorted by their keys, stand in the order of one timeline of everything; in one process [Merge]
// gives that order. Bounds, conflicts, findings and wants are those of the whole, and so are deadlines but for those of a
// review that a later cycle in another component has overtaken. examples/shards does it with processes of its own.
//
// One component cannot be split further. It is large where an event with a cycle has neither State nor session, where
// statements leave out their Review, or where links lead from State to State; see [Components].
//
// # Why there is no ...
//
// Before or After: readers take them for a total order, in which one of the two holds for any two different dates. Dates
// as sources give them have no such order.
//
// comparison function for events: "possibly before" is not transitive, so sorting by it gives an order that depends on the
// input. A timeline is the sorted form of its events.
//
// method to add an event to a Timeline: a timeline that never changes can be read from anywhere, and compared with what it
// was. With returns another one.
//
// type parameter for events: what the library reasons about are the fields of an Event. A program keeps what it knows
// beyond them in a map by ID.
//
// instant in place of the dates: dates are text because that is what sources give; bounds are in seconds because that is
// the finest that EDTF can say.
//
// status that a past date implies: a source that said "planned" is no witness that the event was held.
//
// rule of a kind with itself: no two events of it could keep such a rule, or any could. A link says which comes first.
//
// error for a contradiction: sources are wrong, and a record that refuses them cannot say so. Only what cannot be an event
// or a rule at all is an error, an [EventError] or a [RuleError].
package timeline

// When Event gains a field, or one of its structs does, these must learn of it. TestEveryFieldOfAnEvent fails for each that
// was forgotten.
//
//   - event.go: broken, for its text; detach and lists, if it is a list or a map
//   - encode.go and decode.go: its JSON
//   - resolve.go: resolved, which takes it from the newest statement that fills it in
//   - diff.go: differences and clauses
//   - fields.go and filledIn in check.go, if it is one of Review
//   - query.go: Query and fulfils, if it is asked for often
//   - package export: the columns of CSV, the tables of SQL, the properties of JSON-LD
