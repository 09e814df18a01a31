package timeline

import (
	"cmp"
	"fmt"
	"iter"
	"math"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/internal/network"
)

// Deadline says by when an event must be there, by one rule and one other event, as known at the end of a day.
type Deadline struct {
	Rule   Rule
	Review Review // of the event that is due, with what that of the other fills in
	Kind   Kind   // of the event that is due
	ID     string // of the event that is due; "" where it is missing
	Of     string // of the event on which it hangs

	// Due is the range of the deadline itself: it is one instant, and lies between these, both included. Where the event
	// on which it hangs is not known well, neither is the deadline. An unbounded end is [edtf.DistantPast] or
	// [edtf.DistantFuture].
	Due struct{ First, Last edtf.Instant }

	// Forecast is where the event that is due lies by all else that is known, the rule left aside.
	Forecast edtf.Bounds

	// Late is Certain if in every possible world the event was not there in time, or is announced for later; Impossible if
	// that is so in none; else Possible. It goes by what is known: what no source speaks of is late when its time is over.
	Late edtf.Modality

	_ struct{}
}

// Deadlines returns by when what must be there, and whether it is late, as known at the end of a day; see
// [Timeline.AsOf]. If on is coarser than a day, such as "2025-06", its last instant counts; the zero Date is the end of
// time, when everything that has a deadline and is not there is late.
//
// There is one for every pair of happenings that a rule joins, if the rule limits one of them from above:
//
//   - Follows with AtMost: an event of the kind Rule.Kind must begin by then;
//   - Within: an event of the kind Rule.Kind must have ended when that of the kind Rule.Of ends;
//   - Follows with Precedence: an event of the kind Rule.Of must have ended so long before that of the kind Rule.Kind
//     begins.
//
// An event that is missing has a deadline if a rule asks for it, by Response or Precedence. It is taken to come after the
// day, and so is one that was only planned or rescheduled: after its date has passed, at any time. That on which it hangs
// is taken to be on its date. A postponed event counts as missing, but keeps its ID. What no source dates is late
// when the deadline is over, and not before. What was there in time, but was not published by the end of the day, is
// missing on that day, and so may be late as far as was known then.
//
// A rule with Within is met by what certainly lies within the period of the date, as [Timeline.Check] has it: on the last
// day of a session is in time.
//
// What was certainly met has no deadline any more. Nor has a step of a review after which the same body held the dialogue
// of a later cycle with the same State, or a later step of that: what a record lacks is not what a State missed.
//
// Deadlines stand in the order of Due.Last, then Due.First, then that of the timeline by the event that is due, missing
// ones last, then by the one on which it hangs, then that of the rules.
func (t *Timeline) Deadlines(on edtf.Date) []Deadline {
	known := t.AsOf(on).whole()
	o := newRoster(known, on.Bounds().LatestEnd)
	demands := o.demands()
	if len(demands) == 0 {
		return nil
	}
	l := newOutlook(o)
	var all []Deadline
	var kept []demand
	for some := range together(demands) {
		w := l.without(some)
		for _, d := range some {
			if due, ok := o.deadline(w, d); ok {
				all, kept = append(all, due), append(kept, d)
			}
		}
	}
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		return cmp.Or(
			cmp.Compare(all[i].Due.Last, all[j].Due.Last), cmp.Compare(all[i].Due.First, all[j].Due.First),
			kept[i].compare(kept[j]),
		)
	})
	deadlines := make([]Deadline, len(all))
	for to, from := range order {
		deadlines[to] = all[from]
	}
	return deadlines
}

// together yields the demands that one rule makes, forward or back. They stand side by side.
func together(demands []demand) iter.Seq[[]demand] {
	return func(yield func([]demand) bool) {
		for len(demands) > 0 {
			n := 1
			for n < len(demands) && demands[n].rule == demands[0].rule && demands[n].back == demands[0].back {
				n++
			}
			if !yield(demands[:n]) {
				return
			}
			demands = demands[n:]
		}
	}
}

// deadline returns what a demand comes to, and whether it is one: not if it is met, or there is no end to it.
func (o *roster) deadline(w *worlds, d demand) (Deadline, bool) {
	m := o.term(d)
	point, _ := m.points(d)
	hook := w.reachWithout(point, d.due)
	due := Deadline{
		Rule: *m.rule, Review: o.review(d), Kind: o.events[d.due].Kind, ID: o.id(d.due), Of: o.id(d.hook),
		Forecast: w.bounds(d.due),
	}
	due.Due.First, due.Due.Last = m.of(hook.first), m.of(hook.last)
	due.Late = o.late(w, d, due.Forecast)
	met := due.Late == edtf.Impossible && wasHeld(o.events[d.due], due.Forecast, o.end)
	return due, !met && due.Due.First != edtf.DistantFuture
}

// late returns whether what is due is late, given where it lies.
func (o *roster) late(w *worlds, d demand, forecast edtf.Bounds) edtf.Modality {
	m := o.term(d)
	if m.isWithin(forecast, o.events[d.hook].Date) {
		return edtf.Impossible
	}
	p := prospect{
		hook: m.hook(w.bounds(d.hook)), due: m.due(forecast), limit: edtf.DistantFuture,
		least: math.MinInt64, most: math.MaxInt64,
	}
	if !o.announced(d) {
		p.limit = o.end
	}
	late := p.late(m)
	if late == edtf.Possible {
		p.least, p.most = w.gap(m.points(d))
		late = p.late(m)
	}
	return late
}

// points returns the point from which a term counts, and that of what is due which must not lie beyond it.
func (m term) points(d demand) (hook, due network.Point) {
	hook, due = endOf(d.hook), startOf(d.due)
	if m.back {
		hook = startOf(d.hook)
	}
	if m.ends() {
		due = endOf(d.due)
	}
	return hook, due
}

// announced reports whether a source says by when what is due comes, and that time has not passed without it.
func (o *roster) announced(d demand) bool {
	e, b := o.events[d.due], o.events[d.due].Date.Bounds()
	due := o.term(d).due(b)
	passed := e.Status.pending() && b.LatestStart <= o.end
	return !passed && (due.last != edtf.DistantFuture || due.first == edtf.DistantFuture)
}

// String returns a sentence that says what is due by when, by which rule, and whether it is late.
func (d Deadline) String() string {
	return fmt.Sprintf("%s is due %s by %s, given %q: %s",
		d.subject(), termWords(d.Due.First, d.Due.Last), d.Rule.cited(), d.Of, d.lateWords())
}

// subject returns words for what is due, at the start of a sentence.
func (d *Deadline) subject() string {
	s := "The " + d.name()
	if d.ID != "" {
		s += " " + strconv.Quote(d.ID)
	}
	return s
}

// name returns words for the kind and the review of what is due.
func (d *Deadline) name() string {
	words := plain(d.Kind.Words())
	if d.Kind == Report {
		words = "national report" // that of the Working Group is a report too
	}
	if who := cmp.Or(d.Review.State, d.Review.Body); who != "" {
		words += " (" + plain(who) + ")"
	}
	return words
}

// termWords returns words for the days on which a deadline may end. Days are what people ask for: the second after
// something ended is still on its day.
func termWords(first, last edtf.Instant) string {
	opened, closes := first != edtf.DistantPast, last != edtf.DistantFuture
	switch from, to := dayOf(first), dayOf(last); {
	case first == last:
		return "by " + exactly(last)
	case opened && closes && from == to:
		return "by " + to
	case opened && closes:
		return fmt.Sprintf("by a day between %s and %s", from, to)
	case opened:
		return "no earlier than " + from
	case closes:
		return "by " + to + " at the latest"
	}
	return "at a time that is not known"
}

// exactly returns words for an instant up to which something is in time: a day where all of it is, else the second.
func exactly(last edtf.Instant) string {
	if t, ok := last.Time(); ok && last == startOfDay(dayNumber(last)) {
		return t.Format(time.RFC3339)
	}
	return last.String()
}

// lateWords says whether it is late, and where it is expected.
func (d *Deadline) lateWords() string {
	switch {
	case d.Late == edtf.Certain && d.ID == "":
		return "it is late, as far as is known: no source says that it was held"
	case d.Late == edtf.Certain:
		return "it is late"
	case d.Late == edtf.Possible:
		return "it may be late"
	}
	return "it is not late"
}

// deadlineKind is the kind of a deadline as an event.
const deadlineKind Kind = "deadline"

// Event returns the deadline as an event for a calendar, a page or a table: "due: national report (KAZ)", planned for its
// range or, where EDTF has no form for that, for the days that the range touches, with the source of the rule. Its kind is
// "deadline", so that no rule takes it for what is due, and its note says what String does. Its ID is made of the rule, Of
// and ID, or of what is missing, and is never that of the happening.
func (d Deadline) Event() Event {
	return Event{
		ID: d.eventID(), Kind: deadlineKind, Title: "due: " + d.name(), Date: d.date(), Status: Planned, Review: d.Review,
		Source: d.Rule.Source, Note: d.String(),
	}
}

// eventID returns an ID that two deadlines share only if their rules have one name, and the events are the same. Of what is
// missing, the kind and the review stand for its ID.
func (d *Deadline) eventID() string {
	rule := cmp.Or(d.Rule.Name, fmt.Sprint(d.Rule.Kind, " ", d.Rule.Relation, " ", d.Rule.Of))
	parts := []string{"due", rule, d.Of, d.ID}
	if d.ID == "" {
		r := d.Review
		parts = append(parts, string(d.Kind), r.Body, r.State, strconv.Itoa(r.Cycle), strconv.Itoa(r.Session))
	}
	for i := range parts {
		parts[i] = url.PathEscape(parts[i])
	}
	return strings.Join(parts, "/")
}

// date returns the range as a date, or else the days that it touches; the zero Date where no date has such bounds either.
func (d *Deadline) date() edtf.Date {
	first, last := d.Due.First, d.Due.Last
	date, ok := dueBounds(first, last).Date()
	switch {
	case first == last && first == startOfDay(dayNumber(first)): // the day before is the last that is in time
		if date, err := edtf.Parse(exactly(first)); err == nil {
			return date
		}
	case ok:
		return date
	}
	if first != edtf.DistantPast {
		first = startOfDay(dayNumber(first))
	}
	if last != edtf.DistantFuture {
		last = endOfDay(dayNumber(last))
	}
	date, _ = dueBounds(first, last).Date()
	return date
}

// dueBounds returns the bounds of a deadline that lies between two instants.
func dueBounds(first, last edtf.Instant) edtf.Bounds {
	return edtf.Bounds{EarliestStart: first, LatestStart: last, EarliestEnd: first, LatestEnd: last}
}
