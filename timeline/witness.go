package timeline

import (
	"slices"

	"example.org/review/timeline/edtf"
)

// witnesses are the statements that give a happening its date and its status, as indexes into all that are made of it,
// oldest first; -1 where none does.
type witnesses struct{ date, status int }

// witnessesOf returns those of the statements about one happening, oldest first. The newest that fills in either gives
// both: a status without a date keeps an older date, and a date without a status may leave Held standing. Then older
// statements may sharpen the date.
func witnessesOf(said []Event) witnesses {
	newest := newestOf(said, func(e *Event) bool { return e.Status != "" || !e.Date.IsZero() })
	w := witnesses{newest, newest}
	switch {
	case newest < 0:
		return w
	case said[newest].Date.IsZero():
		w.date = kept(said[:newest], said[newest].Status)
	case said[newest].Status == "":
		w.status = stillHeld(said[:newest], said[newest].Date)
	}
	w.date = w.sharpest(said)
	return w
}

// newestOf returns the index of the newest statement of that sort, or -1.
func newestOf(said []Event, is func(*Event) bool) int {
	for i := len(said) - 1; i >= 0; i-- {
		if is(&said[i]) {
			return i
		}
	}
	return -1
}

// kept returns the index of the older statement whose date a newer one keeps that has the status s and no date; -1 where it
// keeps none. A date from which the happening was moved away is none on which it can be, unless somebody saw it there.
func kept(older []Event, s Status) int {
	moved := false
	for i := range slices.Backward(older) {
		if !older[i].Date.IsZero() {
			if on := statusOf(older, i); s.keeps(on) && (!moved || on == Held) {
				return i
			}
		}
		own := older[i].Status
		moved = moved || !s.notHeld() && (own.moves() && own != Cancelled || own == Cancelled && s == Held)
	}
	return -1
}

// keeps reports whether what has the status s, and no date, keeps an older date of the status on. What was held was not
// held on a date for which it was only planned, and what was moved is on a new one.
func (s Status) keeps(on Status) bool {
	switch s {
	case Held:
		return on == Held || on == ""
	case Rescheduled:
		return on == Rescheduled
	}
	return s.notHeld() || on != Postponed
}

// moves reports whether what was said before of the date is overtaken.
func (s Status) moves() bool { return s.notHeld() || s == Rescheduled }

// statusOf returns the status that a statement gives to its date: its own or, where it has none, that of the next one, if
// that has no date and so speaks of this one.
func statusOf(said []Event, i int) Status {
	for s := i; s < len(said) && (s == i || said[s].Date.IsZero()); s++ {
		if said[s].Status != "" {
			return said[s].Status
		}
	}
	return ""
}

// stillHeld returns the index of the newest statement that has a status, if a newer date without one leaves it standing:
// if it says Held, and that date and the one it was held on can both be true. Otherwise it returns -1.
func stillHeld(older []Event, date edtf.Date) int {
	i := newestOf(older, func(e *Event) bool { return e.Status != "" })
	if i < 0 || older[i].Status != Held {
		return -1
	}
	on := older[i].Date
	if on.IsZero() {
		if k := kept(older[:i], Held); k >= 0 {
			on = older[k].Date
		}
	}
	if !compatible(on, date) {
		return -1
	}
	return i
}

// sharpest returns the index of the statement whose date counts, given the one that gives a date first: going on from
// there to the oldest, a date inside that of the last one taken is taken in its place, if it can be true together with
// all that were taken. It goes no further than to a statement that moved the happening.
func (w witnesses) sharpest(said []Event) int {
	if w.date < 0 || slices.ContainsFunc(said[w.date:], func(e Event) bool { return e.Status.moves() }) {
		return w.date
	}
	var status Status
	if w.status >= 0 {
		status = said[w.status].Status
	}
	sets := withSet(nil, said[w.date].Date)
	for i := w.date - 1; i >= 0 && !said[i].Status.notHeld() && len(sets) < mostSets; i-- {
		d := said[i].Date
		if sharpens(d, said[w.date].Date) && statusOf(said, i).sharpens(status) &&
			!slices.ContainsFunc(sets, func(t edtf.Date) bool { return !compatible(d, t) }) {
			w.date, sets = i, withSet(sets, d)
		}
		if said[i].Status == Rescheduled {
			break
		}
	}
	return w.date
}

// mostSets is how many sets may be taken one after the other: each is compared with all that come after, and nobody narrows
// a date so often.
const mostSets = 64

// withSet returns the sets among the dates that were taken, with one more date: what lies in the bounds of a date that is no
// set, and can be true together with it, needs no other look.
func withSet(sets []edtf.Date, d edtf.Date) []edtf.Date {
	if d.Form() < edtf.OneOf {
		return sets
	}
	return append(sets, d)
}

// sharpens reports whether an older statement of the status s may sharpen what is resolved to that one: a plan is no
// witness of what came of it.
func (s Status) sharpens(resolved Status) bool {
	return !s.pending() || resolved == Planned || resolved == ""
}
