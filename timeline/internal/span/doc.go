// Package span finds, among a million closed spans of time, those that share an instant with a given stretch of time.
// It returns them in the order of their begins, counts them without looking at them, and takes a few bytes a span.
// It knows nothing of events: a span is two instants, in seconds, and a number.
//
// An [Index] is made once by [New] and never changes; any number of goroutines may ask it.
//
//	x := span.New(len(events), func(i int) (begin, end int64) { return events[i].begin, events[i].end })
//	for i := range x.Overlap(monday, friday) {
//		fmt.Println(events[i])
//	}
//
// # Terminology
//
// The spans are numbered by their begins. For a question that starts at lo, a span has begun if it begins before lo and
// has ended if it ends before lo. One that has begun and not ended is carried in. Spans of one begin are a group.
//
// # How a question is answered
//
// Here spans 0 to 6 are drawn below each other, and the question is marked by lo and hi:
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
// What begins from lo to hi is a run of numbers, here 4 and 5. What is carried in has smaller numbers. So the answer is in
// order once the spans carried in are in order, and only those are a matter of more than two searches.
//
// Both ends of the run are ranks: how many spans begin before lo, and how many by hi. Two columns, of all begins and of all ends,
// give the rank of any instant. They also give the count: spans that begin by hi, less those that end before lo.
// The columns keep no span together: that an end has passed is seen from its rank alone, which takes four bytes.
//
// # Windows
//
// Time is cut into windows. Each lists, by number, the spans that were carried into it and those that began in it:
//
//	window a          window b
//	├─────────────────├───────────────────
//	lists 0 1 2 3 4   lists 1 4 5 6 ...
//
// A question reads the list of the window of lo, as far as the spans that have begun, and leaves out those that have ended.
// A new window opens as soon as more than two of three that are read have ended (and a few more), so a question for k spans reads 3k
// numbers at most, and all lists together are at most one and a half times as long as the spans (Chazelle, Filtering search,
// 1986).
//
// # Quiet spans
//
// Most spans are never carried in where it matters: one that lasts a day is over when the next day begins. A span is quiet, and listed nowhere, if it
// ends before the next group begins and no span of its group ends sooner. Where lo falls between the two, the quiet
// spans still live, and then so does their whole group. That shows in the count: the number of spans carried in is known
// from the columns, and if those of older groups fall short of it by a whole group, the group joins the run.
//
// # Size
//
// With days for instants a column takes next to nothing, with seconds some three bytes a span; a listed span takes twelve. The sum is
// below 24 bytes for a million spans unless they are strewn over more than 8,000 million years.
package span
