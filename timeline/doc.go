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
// says of one happening. Statements with the same ID speak of the same happening; the timeline resolves them to one
// event.
//
// A possible world gives every happening a begin and an end that agree with what is known of it. What holds in every
// possible world is certain, what holds in none is impossible, and all else is possible: it may hold, and nobody can tell
// from what is known.
//
// To narrow is to leave out the worlds that links and rules exclude. Bounds that come of it are inferred; they are never
// written into an Event.
//
// One event precedes another if it had ended when the other began. That is a relation and has three answers, where an
// order is a list and has to put one event before the other in any case. The order of a timeline contains every
// precedence that is certain, and no more than that can be read from it.
//
// An event overlaps a period if it shares an instant with it.
//
// # Undated events
//
// What is known of an event without a date is that it may have happened at any time. So it is selected by every query
// with During, unless the query asks for what is certain, or a link or rule excludes it. It stands last in order, unless
// something certain is known of its place.
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
// Certain, and [Timeline.Why] names the date and the rule that it rests on.
//
// Had the source said "on 24 January", no world would be left. Then the date of the dialogue, the date of the adoption
// and the first rule cannot all hold. That is a [Conflict], and these three are its proof: the smallest set that is
// contradictory, since giving up any one of them makes the rest possible. A conflict refuses no data. Both events keep
// their dates, the links and rules that touch them are left out of order and narrowing, and the rest of the timeline is as
// it would be without them.
//
// Behind this is a simple temporal network (Dechter, Meiri and Pearl 1991) with two points for each happening, its begin
// and its end. The dates bound the points, links and rules bound their differences, and the narrowed bounds are the
// shortest paths of that network.
//
// # Rival sources
//
// [Timeline.Event] resolves the statements about a happening: the one published last gives every field, and an older one
// may sharpen its date. Nothing is lost by that: [Timeline.Statements] has them all, [Timeline.Disputes] lists the
// statements whose dates cannot be true together with the resolved one, [Timeline.AsOf] goes back to what was known on a
// day, and [Diff] says what changed between two timelines.
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
package timeline
