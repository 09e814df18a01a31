package export

import (
	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// kindDeadline is the kind that a deadline has as an event.
const kindDeadline timeline.Kind = "deadline"

// deadlines are those of a timeline, as known at the end of a day.
type deadlines struct {
	all []timeline.Deadline
	of  map[string][]*timeline.Deadline // by the ID of the event that is due
	as  map[asEvent]*timeline.Deadline  // by what the deadline is as an event
}

// asEvent is what tells deadlines apart as events: steps that two States miss in one session may share an ID.
type asEvent struct {
	id     string
	review timeline.Review
}

// newDeadlines returns those of a timeline; none if there is no timeline or no day.
func newDeadlines(t *timeline.Timeline, on edtf.Date) *deadlines {
	d := &deadlines{of: make(map[string][]*timeline.Deadline), as: make(map[asEvent]*timeline.Deadline)}
	if t == nil || on.IsZero() {
		return d
	}
	d.all = t.Deadlines(on)
	for i := range d.all {
		next := &d.all[i]
		if next.ID != "" {
			d.of[next.ID] = append(d.of[next.ID], next)
		}
		d.as[asEvent{next.Event().ID, next.Review}] = next
	}
	return d
}

// dueWords returns the rule that sets a deadline, when that is, and whether it was missed: "rule “next session” (A/HRC/RES/5/1):
// some time from 16 June to 9 July 2025, late".
func (t *teller) dueWords(d *timeline.Deadline) string {
	first, last := d.Due.First, d.Due.Last
	if _, bounded := last.Time(); bounded && last == dayStart(last) { // at midnight, the day before is the last one in time
		last--
		first = min(first, last)
	}
	bounds := wholeDays(edtf.Bounds{EarliestStart: first, LatestStart: last, EarliestEnd: first, LatestEnd: last})
	when := words.WriteBounds(bounds, t.tag)
	switch {
	case d.Late == edtf.Certain && d.ID == "":
		when += t.comma + t.lateIfKnown
	case d.Late == edtf.Certain:
		when += t.comma + t.late
	case d.Late == edtf.Possible:
		when += t.comma + t.maybeLate
	}
	return fill(t.ruled, "{rule}", t.quoted(t.ruleName(&d.Rule)), "{cited}", t.cite(&d.Rule.Source), "{clause}", when)
}

// deadlineEvent returns what [timeline.Deadline.Event] does, in the language of the teller.
func (t *teller) deadlineEvent(e *timeline.Event, d *timeline.Deadline) *timeline.Event {
	told := *e
	what := t.kind(d.Kind)
	if d.Review.State != "" {
		what += t.bracketed(t.isolate(d.Review.State))
	}
	told.Title = fill(t.due, "{what}", what)
	told.Note = t.dueWords(d)
	return &told
}
