package timeline_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// A day of the small calendar has four instants: with few rules that count in days, no bound lies anywhere else.
var instants = [...]edtf.Instant{0, 1, 86398, 86399}

const (
	firstDay = 20087 // 2024-12-30
	lastDay  = 11    // of the small calendar
	theEnd   = (firstDay+lastDay)*86400 - 1
)

// span is where an event begins and ends.
type span struct{ begin, end edtf.Instant }

// spansWithin returns all spans of the small calendar within bounds.
func spansWithin(b edtf.Bounds) []span {
	var spans []span
	each := func(lo, hi edtf.Instant, visit func(edtf.Instant)) {
		for day := range edtf.Instant(lastDay) {
			for _, i := range instants {
				if at := (firstDay+day)*86400 + i; lo <= at && at <= hi {
					visit(at)
				}
			}
		}
	}
	each(b.EarliestStart, b.LatestStart, func(begin edtf.Instant) {
		each(max(begin, b.EarliestEnd), b.LatestEnd, func(end edtf.Instant) { spans = append(spans, span{begin, end}) })
	})
	return spans
}

// asKnown returns where an event that is due may lie as known at the end of a day: a plan comes later, and at any time if its
// date has passed.
func asKnown(e timeline.Event, end edtf.Instant) edtf.Bounds {
	b := e.Date.Bounds()
	if e.Status != timeline.Planned {
		return b
	}
	if b.LatestStart <= end {
		b = edtf.Date{}.Bounds()
	}
	b.EarliestStart, b.EarliestEnd = max(b.EarliestStart, end+1), max(b.EarliestEnd, end+1)
	return b
}

// obeys reports whether this lies as the rule says towards that.
func obeys(r timeline.Rule, this, that span) bool {
	if r.Relation == timeline.Within {
		return that.begin <= this.begin && this.end <= that.end
	}
	return this.begin >= max(r.AtLeast.From(that.end), that.end+1) && (r.AtMost.IsZero() || this.begin <= r.AtMost.From(that.end))
}

// smallCase is a timeline of three events of three kinds, the first of which is due by the first rule, given the second.
type smallCase struct {
	events [3]timeline.Event
	rules  []timeline.Rule
	back   bool
	on     edtf.Date
}

func newSmallCase(r *rand.Rand) smallCase {
	kinds := [...]timeline.Kind{"due", "hook", "other"}
	dates := [...][]string{
		{"2025-01-02", "2025-01-04", "2025-01-05", "2025-01-02/2025-01-03", "", "[2025-01-03..2025-01-04]", "2025-01-03/", "2025-01-06"},
		{"2025-01-02", "2025-01-03", "2025-01-02/2025-01-03", "[2025-01-02..2025-01-03]", "[2025-01-01..2025-01-03]"},
		{"2025-01-02", "2025-01-03", "2025-01-04", "2025-01-02/2025-01-04", "[2025-01-02..2025-01-03]", "[2025-01-03..2025-01-04]"},
	}
	var c smallCase
	for i := range c.events {
		c.events[i] = timeline.Event{ID: string(kinds[i]), Kind: kinds[i], Date: edtf.MustParse(pick(r, dates[i])),
			Status: pick(r, []timeline.Status{timeline.Held, "", timeline.Planned})}
	}
	c.events[2].Status = ""
	days := func(n int) edtf.Duration { return edtf.Days(r.IntN(n)) }
	first := timeline.Rule{Name: "first", Kind: "due", Of: "hook", AtMost: edtf.Days(1 + r.IntN(2)), AtLeast: days(2)}
	switch r.IntN(4) {
	case 0:
		first = timeline.Rule{Name: "first", Kind: "due", Of: "hook", Relation: timeline.Within}
	case 1:
		c.back = true
		first = timeline.Rule{Name: "first", Kind: "hook", Of: "due", AtLeast: days(3), Precedence: true}
	}
	c.rules = append(c.rules, first)
	for range r.IntN(3) {
		i, j := r.IntN(3), r.IntN(3)
		if i == j {
			continue
		}
		other := timeline.Rule{Name: "other", Kind: kinds[i], Of: kinds[j], AtLeast: days(2)}
		if r.IntN(3) == 0 {
			other = timeline.Rule{Name: "other", Kind: kinds[i], Of: kinds[j], Relation: timeline.Within}
		} else if r.IntN(2) == 0 {
			other.AtMost = edtf.Days(2)
		}
		c.rules = append(c.rules, other)
	}
	c.on = edtf.MustParse(fmt.Sprintf("2025-01-0%d", 1+r.IntN(5)))
	return c
}

// worlds visits all worlds of the small calendar that are possible without the first rule: each way in which the other two
// events may lie, with all ways in which the one that is due may. If none is left to it, it visits those of the others.
func (c *smallCase) worlds(visit func(others [3]span, due []span)) {
	end := c.on.Bounds().LatestEnd
	var all [3][]span
	for i, e := range c.events {
		all[i] = spansWithin(e.Date.Bounds())
		if i == 0 {
			all[i] = spansWithin(asKnown(e, end))
		}
	}
	place := map[timeline.Kind]int{"due": 0, "hook": 1, "other": 2}
	kept := func(at *[3]span, due bool) bool {
		for _, r := range c.rules[1:] {
			this, that := place[r.Kind], place[r.Of]
			if (this == 0 || that == 0) == due && !obeys(r, at[this], at[that]) {
				return false
			}
		}
		return true
	}
	var at [3]span
	for _, at[1] = range all[1] {
		for _, at[2] = range all[2] {
			if !kept(&at, false) {
				continue
			}
			var due []span
			for _, at[0] = range all[0] {
				if kept(&at, true) {
					due = append(due, at[0])
				}
			}
			visit(at, due)
		}
	}
}

// term returns the last instant at which what is due is in time in a world.
func (c *smallCase) term(at [3]span) edtf.Instant {
	r := c.rules[0]
	switch {
	case r.Relation == timeline.Within:
		return at[1].end
	case !c.back:
		return r.AtMost.From(at[1].end)
	case r.AtLeast.IsZero():
		return at[1].begin - 1
	}
	last := at[1].begin // counting back second by second would take long: days have one length
	return last - edtf.Instant(r.AtLeast.Seconds)
}

// point returns the start or the end of what is due, whichever the rule limits.
func (c *smallCase) point(at [3]span) edtf.Instant {
	if c.ends() {
		return at[0].end
	}
	return at[0].begin
}

// ends reports whether what is due must have ended in time.
func (c *smallCase) ends() bool { return c.back || c.rules[0].Relation == timeline.Within }

// hull widens b so that it holds s.
func hull(b *edtf.Bounds, s span, first bool) {
	if first {
		*b = edtf.Bounds{EarliestStart: s.begin, LatestStart: s.begin, EarliestEnd: s.end, LatestEnd: s.end}
	}
	b.EarliestStart, b.LatestStart = min(b.EarliestStart, s.begin), max(b.LatestStart, s.begin)
	b.EarliestEnd, b.LatestEnd = min(b.EarliestEnd, s.end), max(b.LatestEnd, s.end)
}

// An answer is what brute force says of a deadline.
type answer struct {
	first, last edtf.Instant
	forecast    edtf.Bounds
	late        edtf.Modality
	worlds      int
}

// answer tries all worlds. Where no source says by when it comes, what comes after the day is late only if the term is over.
func (c *smallCase) answer() answer {
	a := answer{first: edtf.DistantFuture, last: edtf.DistantPast}
	end, due := c.on.Bounds().LatestEnd, c.events[0]
	b := due.Date.Bounds()
	open := due.Status == timeline.Planned && b.LatestStart <= end || due.Date.IsZero() || b.LatestEnd == edtf.DistantFuture && c.ends()
	late := 0
	c.worlds(func(at [3]span, dues []span) {
		term := c.term(at)
		a.first, a.last = min(a.first, term), max(a.last, term)
		if at[1].end == theEnd && !c.back || at[1].begin == theEnd && c.back {
			a.last = edtf.DistantFuture // the calendar ends, time does not
		}
		for _, at[0] = range dues {
			hull(&a.forecast, at[0], a.worlds == 0)
			a.worlds++
			if p := c.point(at); p > term && (!open || p <= end || term <= end) {
				late++
			}
		}
	})
	switch {
	case c.rules[0].Relation == timeline.Within && a.worlds > 0 && a.forecast.Within(c.events[1].Date) == edtf.Certain:
		a.late = edtf.Impossible // on the last day of a period is in time
	case late == a.worlds:
		a.late = edtf.Certain
	case late == 0:
		a.late = edtf.Impossible
	}
	return a
}

// TestLawDeadlinesEqualBruteForce tries all worlds of small calendars.
func TestLawDeadlinesEqualBruteForce(t *testing.T) {
	t.Parallel()
	seen := make(map[edtf.Modality]int)
	for seed := range uint64(50 * long) {
		c := newSmallCase(rand.New(rand.NewPCG(seed, 11)))
		want := c.answer()
		if want.worlds == 0 {
			continue
		}
		deadlines := mustNew(t, c.events[:], c.rules...).Deadlines(c.on)
		i := slices.IndexFunc(deadlines, func(d timeline.Deadline) bool { return d.Rule.Name == "first" })
		where := fmt.Sprintf("seed %d, on %s\n%s", seed, c.on, describe(c.events[:], c.rules))
		held := c.events[0].Status == timeline.Held || c.events[0].Status == "" && want.forecast.LatestEnd <= c.on.Bounds().LatestEnd
		if met := held && want.late == edtf.Impossible; met || i < 0 {
			if met != (i < 0) {
				t.Errorf("%s: there is no deadline: %v, it is met: %v", where, i < 0, met)
			}
			continue
		}
		got := deadlines[i]
		seen[want.late]++
		if got.Late != want.late || got.Due.First != want.first || got.Due.Last != want.last {
			t.Errorf("%sby %s..%s: %s, brute force says %s..%s: %s", where, got.Due.First, got.Due.Last, got.Late, want.first, want.last, want.late)
		}
		if f := got.Forecast; f.EarliestStart != edtf.DistantPast && f.LatestEnd <= theEnd && f != want.forecast {
			t.Errorf("%sforecast %s, brute force says %s", where, f, want.forecast)
		}
	}
	for _, m := range []edtf.Modality{edtf.Certain, edtf.Possible, edtf.Impossible} {
		if seen[m] < 2*long {
			t.Errorf("only %d cases are %s: the test proves little", seen[m], m)
		}
	}
}

// put returns the events with what is due by a deadline on a date.
func put(events []timeline.Event, d timeline.Deadline, date edtf.Date) []timeline.Event {
	events = slices.Clone(events)
	for i := range events {
		if events[i].ID == d.ID {
			events[i].Date, events[i].Status = date, ""
			return events
		}
	}
	return append(events, timeline.Event{ID: "put", Kind: d.Kind, Date: date, Review: d.Review})
}

// verdict returns how the rule of a deadline stands with the pair that it is about, after put.
func verdict(tl *timeline.Timeline, d timeline.Deadline) timeline.Verdict {
	id := cmp.Or(d.ID, "put")
	for _, f := range tl.Check() {
		if f.Rule == d.Rule && (f.ID == id && f.Of == d.Of || f.Of == id && f.ID == d.Of) {
			return f.Verdict
		}
	}
	return timeline.Open
}

// TestLawDeadlinesHold puts what is due after its deadline, where it is violated or contradictory, and before it, where it is
// neither.
func TestLawDeadlinesHold(t *testing.T) {
	t.Parallel()
	before, after := 0, 0
	for seed := range uint64(600 * long) {
		r := rand.New(rand.NewPCG(seed, 29))
		events, rules := randomEvents(r, 2+r.IntN(3)), randomRules(r)
		for i := range rules {
			rules[i].Precedence = r.IntN(2) == 0
		}
		tl := mustNew(t, events, rules...)
		if len(tl.Conflicts()) > 0 {
			continue
		}
		for _, d := range tl.Deadlines(edtf.MustParse("2025-01-06")) {
			if d.Rule.AtLeast.Months+d.Rule.AtMost.Months > 0 {
				continue // inference counts a month as 28 to 31 days, a deadline by the calendar
			}
			if last, ok := d.Due.Last.Time(); ok && d.Due.Last != edtf.DistantFuture {
				after++
				tried := mustNew(t, put(events, d, edtf.Of(last.AddDate(0, 0, 1+r.IntN(3)))), rules...)
				if v := verdict(tried, d); v != timeline.Violated && len(tried.Conflicts()) == 0 {
					t.Fatalf("seed %d: %s is %s after its deadline\n%s", seed, d, v, describe(events, rules))
				}
			}
			back := d.Kind == d.Rule.Of
			first, ok := d.Due.First.Time()
			if !ok || back && !d.Rule.AtMost.IsZero() {
				continue
			}
			day := edtf.Of(first.AddDate(0, 0, -1))
			if of := bounds(tl, d.Of); !back && day.Bounds().EarliestStart <= max(d.Rule.AtLeast.From(of.LatestEnd), of.LatestEnd) {
				if d.Rule.Relation == timeline.Follows || day.Bounds().EarliestStart < of.LatestStart {
					continue // too early
				}
			}
			before++
			tried := mustNew(t, put(events, d, day), rules...)
			if v := verdict(tried, d); v == timeline.Violated || len(rules) == 1 && len(tried.Conflicts()) > 0 && events[0].After == nil {
				t.Fatalf("seed %d: %s is %s before its deadline\n%s", seed, d, v, describe(events, rules))
			}
		}
	}
	if before < 12*long || after < 60*long {
		t.Errorf("only %d before and %d after: the test proves little", before, after)
	}
}

// TestLawDeadlinesOfComponents checks that a timeline of each component has the deadlines and the wants of the whole. A
// later cycle may stand in another component, so there is one cycle only.
func TestLawDeadlinesOfComponents(t *testing.T) {
	t.Parallel()
	deadlines, wants := 0, 0
	for seed := range uint64(80 * long) {
		r := rand.New(rand.NewPCG(seed, 31))
		rules, events := randomRules(r), manySources(r, 4+r.IntN(14))
		for i := range events {
			events[i].Review.Cycle = min(1, events[i].Review.Cycle)
		}
		on := edtf.MustParse(pick(r, []string{"2025-01-05", "2025-02-10", ""}))
		whole := mustNew(t, events, rules...)
		var due, wanted []string
		for _, g := range timeline.Components(events, rules...) {
			tl := mustNew(t, g, rules...)
			due = append(due, texts(tl.Deadlines(on))...)
			wanted = append(wanted, texts(tl.Wanted())...)
		}
		if got, want := sorted(due), sorted(texts(whole.Deadlines(on))); !slices.Equal(got, want) {
			t.Fatalf("seed %d: deadlines\n%s\nof the whole\n%s\n%s", seed, strings.Join(got, "\n"), strings.Join(want, "\n"), describe(events, rules))
		}
		if got, want := sorted(wanted), sorted(texts(whole.Wanted())); !slices.Equal(got, want) {
			t.Fatalf("seed %d: wants\n%s\nof the whole\n%s\n%s", seed, strings.Join(got, "\n"), strings.Join(want, "\n"), describe(events, rules))
		}
		deadlines, wants = deadlines+len(due), wants+len(wanted)
	}
	if deadlines < 60*long || wants < 40*long {
		t.Errorf("only %d deadlines and %d wants: the test proves little", deadlines, wants)
	}
}

// TestLawDeadlinesDoNotDependOnOrder shuffles events and rules.
func TestLawDeadlinesDoNotDependOnOrder(t *testing.T) {
	t.Parallel()
	for seed := range uint64(50 * long) {
		r := rand.New(rand.NewPCG(seed, 37))
		rules, events := randomRules(r), manySources(r, 4+r.IntN(8))
		on := edtf.MustParse("2025-01-05")
		want := mustNew(t, events, rules...)
		r.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		got := mustNew(t, events, rules...)
		if x, y := texts(got.Deadlines(on)), texts(want.Deadlines(on)); !slices.Equal(x, y) {
			t.Fatalf("seed %d: got\n%s\nwant\n%s\n%s", seed, strings.Join(x, "\n"), strings.Join(y, "\n"), describe(events, rules))
		}
		if x, y := texts(got.Wanted()), texts(want.Wanted()); !slices.Equal(x, y) {
			t.Fatalf("seed %d: got\n%s\nwant\n%s", seed, strings.Join(x, "\n"), strings.Join(y, "\n"))
		}
		if x, y := texts(got.Vet()), texts(want.Vet()); !slices.Equal(x, y) {
			t.Fatalf("seed %d: got\n%s\nwant\n%s", seed, strings.Join(x, "\n"), strings.Join(y, "\n"))
		}
		r.Shuffle(len(rules), func(i, j int) { rules[i], rules[j] = rules[j], rules[i] })
		if x, y := sorted(texts(mustNew(t, events, rules...).Deadlines(on))), sorted(texts(want.Deadlines(on))); !slices.Equal(x, y) {
			t.Fatalf("seed %d, rules shuffled: got\n%s\nwant\n%s\n%s", seed, strings.Join(x, "\n"), strings.Join(y, "\n"), describe(events, rules))
		}
	}
}
