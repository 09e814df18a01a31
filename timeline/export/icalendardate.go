package export

import (
	"math"
	"strings"

	"example.org/review/timeline/edtf"
)

const secondsPerDay = 86_400

// The days that a calendar can show lie in the years 1 to 9999, and so must the day after the last one: iCalendar gives
// an end as the day after it.
const (
	firstShown = -62_135_596_800                 // 0001-01-01T00:00:00Z
	lastShown  = 253_402_300_799 - secondsPerDay // 9999-12-30T23:59:59Z
)

// shown is the time that stands for a date in a calendar.
type shown struct {
	any         bool         // there is something to show
	first, last edtf.Instant // the first and the last instant
	timed       bool         // one instant; otherwise whole days
	zone        string       // of the instant: "Z", or "" where the source gives none
	vague       bool         // not all of the time is certain
}

// show returns what a calendar shows for d and, in words, what is lost by that.
func show(d edtf.Date) (s shown, loss string) {
	b := d.Bounds()
	begin, end := canShow(b.EarliestStart, b.LatestStart), canShow(b.EarliestEnd, b.LatestEnd)
	switch {
	case d.IsZero():
		return shown{}, "has no date; it is left out"
	case begin && end && d.Precision() == edtf.Second && d.Form() == edtf.Single:
		return shown{any: true, first: b.EarliestStart, timed: true, zone: zoneOf(d.String())}, ""
	case begin && end:
		return showDays(d, b)
	case begin && b.LatestEnd > lastShown:
		loss = sideLoss("shown", "begin", "end", b.EarliestEnd == math.MaxInt64, b.LatestEnd == math.MaxInt64)
		return showSide(d, b.EarliestStart, b.LatestStart), phrase(d) + loss
	case end && b.EarliestStart < firstShown:
		loss = sideLoss("shown", "end", "begin", b.LatestStart == math.MinInt64, b.EarliestStart == math.MinInt64)
		return showSide(d, b.EarliestEnd, b.LatestEnd), phrase(d) + loss
	}
	return shown{}, phrase(d) + " has neither a begin nor an end that iCalendar can show; it is left out"
}

// canShow reports whether all the time from first to last can be shown.
func canShow(first, last edtf.Instant) bool { return first >= firstShown && last <= lastShown }

// showDays returns the days of d, which has a begin and an end.
func showDays(d edtf.Date, b edtf.Bounds) (s shown, loss string) {
	s = shown{any: true, first: b.EarliestStart, last: b.LatestEnd}
	switch {
	case !onSureDays(d, b):
		loss = phrase(d) + " is shown on all days from the first possible one to the last"
	case d.Uncertain() || d.Approximate():
		loss = phrase(d) + " is shown as tentative: iCalendar cannot say more"
	}
	s.vague = loss != ""
	return s, loss
}

// showSide returns the days of the one side of d, its begin or its end, which lies from first to last.
func showSide(d edtf.Date, first, last edtf.Instant) shown {
	vague := !sameDay(first, last) || d.Uncertain() || d.Approximate()
	return shown{any: true, first: first, last: last, vague: vague}
}

// sameDay reports whether two instants lie on one day.
func sameDay(a, b edtf.Instant) bool { return dayNumber(a) == dayNumber(b) }

// dayNumber returns the number of the day of an instant that can be shown.
func dayNumber(at edtf.Instant) edtf.Instant { return (at - firstShown) / secondsPerDay }

// zoneOf returns "Z" for the text of an instant that names its zone, and "" for one that does not.
func zoneOf(text string) string {
	_, clock, _ := strings.Cut(text, "T")
	if strings.ContainsAny(clock, "Z+-") {
		return "Z"
	}
	return ""
}
