package timeline

import (
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/network"
)

// A question is one that a timeline leaves open: whether one happening precedes another, or how a rule stands with the two.
type question struct {
	that, this int32 // positions
	rule       int32 // index of the rule; -1: whether that precedes this
}

// questions are those that hang on each happening.
type questions struct {
	all  []question
	from []int32 // by position: where its questions begin in list; one more at the end
	list []int32 // indexes into all
	some []question
}

// openAnswers returns what is open between neighbours in the order of a component, and between those that rules join.
func (v *view) openAnswers() *questions {
	var q questions
	last := make([]int32, v.index.size) // by the member of a component that has the least ID: 1 + the last member so far
	for i := range int32(v.index.size) {
		before := &last[v.leastID(i)]
		if *before > 0 && v.at(*before-1).precedes(v.at(i)) == edtf.Possible {
			q.all = append(q.all, question{*before - 1, i, -1})
		}
		*before = i + 1
	}
	events, rules := v.pointers(), v.rules()
	all := newJoining(events, rules)
	for r := range rules {
		for _, j := range all.joins(&rules[r]) {
			for _, that := range j.those {
				for _, this := range j.these {
					if rules[r].judge(events[that].Date, events[this].Date) == Undecided {
						q.all = append(q.all, question{that, this, int32(r)})
					}
				}
			}
		}
	}
	q.sort(v.index.size)
	return &q
}

// sort finds the questions of each of n happenings.
func (q *questions) sort(n int) {
	q.from = make([]int32, n+2)
	for _, x := range q.all {
		q.from[x.that+2]++
		q.from[x.this+2]++
	}
	for i := 2; i < len(q.from); i++ {
		q.from[i] += q.from[i-1]
	}
	q.list = make([]int32, 2*len(q.all))
	for i, x := range q.all {
		for _, h := range [...]int32{x.that, x.this} {
			q.list[q.from[h+1]] = int32(i)
			q.from[h+1]++
		}
	}
}

// of returns the questions that hang on the happening at a position. They are good until the next call.
func (q *questions) of(h int32) []question {
	q.some = q.some[:0]
	for _, i := range q.list[q.from[h]:q.from[h+1]] {
		q.some = append(q.some, q.all[i])
	}
	return q.some
}

// settler returns that of the question, asked of the day of the happening at position i, which is one of the two.
func (q question) settler(v *view, i int32) settler {
	if q.rule < 0 {
		return v.at(q.that).orderSettler(v.at(q.this), i == q.that)
	}
	return v.rules()[q.rule].settler(v.event(q.that).Date, v.event(q.this).Date, i == q.that)
}

// settler is that of how the rule stands between what happened at that and at this date, asked of the day of the former or of
// the latter.
func (r *Rule) settler(a, b edtf.Date, former bool) settler {
	if former {
		return settler{func(day int64) bool { return r.judge(dateOf(day), b) != Undecided }, r.turns(b)}
	}
	return settler{func(day int64) bool { return r.judge(a, dateOf(day)) != Undecided }, r.turns(a)}
}

// turns returns the instants at which the verdict on a day can change, given the date of the other event.
func (r *Rule) turns(other edtf.Date) []edtf.Instant {
	var turns []edtf.Instant
	for b := range other.Members() {
		for _, at := range [...]edtf.Instant{b.EarliestStart, b.LatestStart, b.EarliestEnd, b.LatestEnd} {
			turns = append(turns, at)
			for _, d := range [...]edtf.Duration{r.AtLeast, r.AtMost} {
				if !d.IsZero() {
					turns = append(turns, d.From(at), d.Until(at))
				}
			}
		}
	}
	return turns
}

// orderSettler is that of whether the happening at r precedes the one at s of its part, asked of the day of the former or of
// the latter.
func (r ref) orderSettler(s ref, former bool) settler {
	b, c := r.bounds(r.at), s.bounds(s.at)
	n := r.near(s, former)
	settles := func(day int64) bool {
		first, last := startOfDay(day), endOfDay(day)
		// Where the day leaves the end of that and the start of this.
		end := reach{max(b.EarliestEnd, shift(first, n.toEnd)), min(b.LatestEnd, shift(last, -n.fromEnd))}
		start := reach{max(c.EarliestStart, shift(first, n.toStart)), min(c.LatestStart, shift(last, -n.fromStart))}
		return start.first > end.last || start.last <= end.first
	}
	return settler{settles, []edtf.Instant{
		shift(c.EarliestStart, n.fromEnd), shift(b.LatestEnd, -n.toStart),
		shift(c.LatestStart, -n.toEnd), shift(b.EarliestEnd, n.fromStart),
	}}
}

// nearness is how the end of one happening and the start of another lie to the start and the end of a third: to is the least
// number of seconds from the start of that, from the least to its end.
type nearness struct{ toEnd, fromEnd, toStart, fromStart int64 }

// near returns the nearness of the end of the happening at r and the start of that at s to the former or the latter.
func (r ref) near(s ref, former bool) nearness {
	const none = -1 << 61 // nothing holds them together
	n := nearness{none, none, none, none}
	asked := s
	if former {
		asked = r
		n.toEnd, n.fromEnd = 0, 0
	} else {
		n.toStart, n.fromStart = 0, 0
	}
	l := r.logic
	if l == nil {
		return n
	}
	start, end := l.points(asked.at)
	_, thatEnd := l.points(r.at)
	thisStart, _ := l.points(s.at)
	distance := func(at *int64, from, to network.Point) {
		if gap, ok := l.net.Distance(from, to); ok {
			*at = max(*at, gap)
		}
	}
	distance(&n.toEnd, start, thatEnd)
	distance(&n.fromEnd, thatEnd, end)
	distance(&n.toStart, start, thisStart)
	distance(&n.fromStart, thisStart, end)
	return n
}
