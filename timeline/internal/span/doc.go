// Package span finds, among a million closed spans of time, those that share an instant with a given stretch
// of time. It gives their numbers in ascending order, counts them without looking at them, and takes a
// few bytes a span. It knows nothing of events: a span is two instants, in seconds, and a number.
//
// An [Index] is made once by [New] and never changes; any number of goroutines may ask it.
//
//	x := span.New(len(events), func(i int) (start, end int64) { return events[i].start, events[i].end })
//	for i := range x.Overlap(monday, friday) {
//		fmt.Println(events[i])
//	}
//
// # Terminology
//
// Spans are numbered in the order in which they are given, which should be that of their starts. For a question from lo
// to hi, a span has begun if it starts before lo, and has ended if it ends before lo. One that has begun and has not
// ended is alive: it is carried in. Spans with one start are a group. A span is late if one of lower number starts after
// it does.
//
// # How a question is answered
//
// Here the spans 0 to 6 are drawn below each other, and a question from lo to hi:
//
//	         lo       hi
//	0  ├──┤  :        :
//	1    ├───:──┤     :        carried in
//	2      ├┤:        :
//	3       ├:────────:───┤    carried in
//	4        : ├─┤    :        in the run
//	5        :     ├──:─┤      in the run
//	6        :        : ├──┤
//
// What starts from lo to hi is a run of numbers, here 4 and 5. What is carried in has smaller numbers and comes
// first.
//
// Both ends of the run are ranks: how many spans start before lo, and how many by hi. Two columns, one of all starts
// and one of all ends, give the rank of any instant. That is also how spans are counted: those that start by hi, less
// those that end before lo. And it is how a span is seen to be alive: its end has a rank as well, four bytes
// that are kept instead of the end, and it lives if no fewer ends lie before its own than before lo.
//
// # Windows
//
// Time is cut into windows. Each lists, by number, the spans carried into it and those that start in it:
//
//	window a          window b
//	├─────────────────├───────────────────
//	lists 0 1 2 3     lists 1 3 4 5 6
//
// A question reads the list of the window that lo falls in, up to the last span that has begun, and leaves out
// those that have ended. A new window opens when half of what would be read has ended, or two thirds where nearly
// all spans are listed, and 32 more. So at most 3k + 32 entries are read for k spans carried in, and all lists
// together have at most three entries for every two spans (Chazelle, Filtering search, 1986).
//
// # Quiet spans
//
// Most spans are never carried in where it matters: one that lasts a day is over when the next day starts. A span is
// quiet, and listed nowhere, if it ends by the time the next group starts and none of its group ends sooner. If lo
// falls between the two, in the middle of the day, the quiet spans are alive, and with them their whole group. That shows in
// the number of spans carried in, which the columns know: when the older ones are read, as many are missing
// as the group has spans. Then the group joins the run.
//
// # Late spans
//
// Where the order of the spans follows from more than their starts, some are late. They are indexed apart, by start, and
// another span holds the place of each in the main index, so that all keep their numbers. An answer is merged from the
// two, and a count is the sum less the places.
//
// # Size
//
// A column takes next to nothing where there are several spans to a day, and some three bytes a span where instants are
// seconds. A span that is listed takes at most twelve. Together they stay below 24 bytes for a million spans,
// unless these are strewn over more than 4,000 million years. A late span takes some twenty bytes more and, as all are
// asked whether they are late, a bit.
package span
