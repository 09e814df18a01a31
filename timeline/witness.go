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
		w.date = newestOf(said[:newest], said[newest].Status.keeps)
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

// keeps reports whether a statement of the status s, and without a date, keeps the date of an older one. What was held
// was not held on a date for which it was only planned.
func (s Status) keeps(older *Event) bool {
	return !older.Date.IsZero() && (s != Held || older.Status == Held || older.Status == "")
}

// stillHeld returns the index of the newest statement that has a status, if a newer date without one leaves it standing:
// if it says Held, and both dates can be true. Otherwise it returns -1.
func stillHeld(older []Event, date edtf.Date) int {
	i := newestOf(older, func(e *Event) bool { return e.Status != "" })
	if i >= 0 && older[i].Status == Held && compatible(older[i].Date, date) {
		return i
	}
	return -1
}

// sharpest returns the index of the statement whose date counts, given the one that gives a date first: going on from
// there to the oldest, a date inside that of the last one taken is taken in its place, if it can be true together with
// all that were taken.
func (w witnesses) sharpest(said []Event) int {
	var status Status
	if w.status >= 0 {
		status = said[w.status].Status
	}
	if w.date < 0 || status.off() {
		return w.date
	}
	taken := []edtf.Date{said[w.date].Date}
	for i := w.date; i >= 0 && !said[i].Status.off(); i-- {
		d := said[i].Date
		agrees := !slices.ContainsFunc(taken, func(t edtf.Date) bool { return !compatible(d, t) })
		if said[i].Status.sharpens(status) && sharpens(d, taken[len(taken)-1]) && agrees {
			w.date, taken = i, append(taken, d)
		}
	}
	return w.date
}

// sharpens reports whether an older statement of the status s may sharpen what is resolved to that one: a plan is no
// witness of what came of it.
func (s Status) sharpens(resolved Status) bool {
	return s != Planned || resolved == Planned || resolved == ""
}
