package export

import (
	"math"

	"example.org/review/timeline/edtf"
)

// frame is the time that a format can show by whole days, and how its losses speak of that.
type frame struct {
	from, to edtf.Instant
	shown    string // "is drawn"
	doubt    string // what becomes of what is uncertain or approximate
	clock    string // what becomes of a time of day
}

// dayRun is the run of whole days that stands for a date where only whole days can be shown.
type dayRun struct {
	first, last edtf.Instant
	vague       bool // not all of it is certain
	inferred    bool // no source gives a date: these are the days that the rules leave
}

// oneDay reports whether d is a single day.
func (d dayRun) oneDay() bool { return sameDay(d.first, d.last) }

// days returns the days that stand for an event, and in words what is lost by that. Where none can, ok is false.
func (f frame) days(k known) (d dayRun, loss string, ok bool) {
	date := k.event.Date
	if !date.IsZero() {
		return f.stated(k)
	}
	if b, narrower := k.window(); narrower {
		if d, _, ok = f.place(b); ok {
			d.vague, d.inferred = true, true
			return d, "has no date; it " + f.shown + " on the days that the rules leave", true
		}
	}
	return dayRun{}, "has no date; it is left out", false
}

// stated returns the days that stand for the date of an event.
func (f frame) stated(k known) (d dayRun, loss string, ok bool) {
	date := k.event.Date
	b := date.Bounds()
	d, loss, ok = f.place(b)
	switch qualified := date.Uncertain() || date.Approximate(); {
	case !ok || loss != "":
		d.vague = d.vague || qualified
	case !onSureDays(date, b):
		d.vague = true
		loss = f.shown + " on all days from the first possible one to the last"
	case qualified:
		d.vague = true
		loss = f.doubt
	case date.Precision() == edtf.Second:
		loss = f.clock
	}
	if loss != "" {
		loss = k.phrase(date) + " " + loss
	}
	return d, loss, ok
}

// place returns the days of what has the bounds b, and what is lost where it has no start or no end that can be shown.
func (f frame) place(b edtf.Bounds) (d dayRun, loss string, ok bool) {
	start := f.from <= b.EarliestStart && b.LatestStart <= f.to
	end := f.from <= b.EarliestEnd && b.LatestEnd <= f.to
	switch {
	case start && end:
		return dayRun{first: b.EarliestStart, last: b.LatestEnd}, "", true
	case start:
		loss = f.side("start", "end", b.EarliestEnd == math.MaxInt64, b.LatestEnd == math.MaxInt64)
		return sideDays(b.EarliestStart, b.LatestStart), loss, true
	case end:
		loss = f.side("end", "start", b.LatestStart == math.MinInt64, b.EarliestStart == math.MinInt64)
		return sideDays(b.EarliestEnd, b.LatestEnd), loss, true
	case f.from <= b.LatestEnd && b.LatestEnd <= f.to: // this day or earlier
		return dayRun{first: b.LatestEnd, last: b.LatestEnd, vague: true}, f.shown + " only on its last possible day", true
	case f.from <= b.EarliestStart && b.EarliestStart <= f.to: // this day or later
		return dayRun{first: b.EarliestStart, last: b.EarliestStart, vague: true}, f.shown + " only on its first possible day", true
	}
	return dayRun{}, "has neither a start nor an end that can be shown; it is left out", false
}

// sideDays returns the days of a start or an end that lies from first to last.
func sideDays(first, last edtf.Instant) dayRun {
	return dayRun{first: first, last: last, vague: !sameDay(first, last)}
}

// side says that of a date only one side is shown, and why: there is no other side, or it is not known, or it is beyond
// the years of the format.
func (f frame) side(side, other string, none, unknown bool) string {
	loss := f.shown + " only by its " + side + ": "
	switch {
	case none:
		return loss + "it has no " + other
	case unknown:
		return loss + "its " + other + " is not known"
	}
	return loss + "its " + other + " is too far away"
}

// onSureDays reports whether the days of d, whose bounds are b, are known, with no gap among them.
func onSureDays(d edtf.Date, b edtf.Bounds) bool {
	return sameDay(b.EarliestStart, b.LatestStart) && sameDay(b.EarliestEnd, b.LatestEnd) && !(d.Form() == edtf.AllOf && severalMembers(d))
}

// severalMembers reports whether a set has more than one member.
func severalMembers(d edtf.Date) bool {
	n := 0
	for range d.Members() {
		if n++; n > 1 {
			return true
		}
	}
	return false
}
