package export

import (
	"math"
	"strings"

	"example.org/review/timeline/edtf"
)

// drawn is the run of whole days that a diagram draws for a date, by its first and its last instant.
type drawn struct{ first, last edtf.Instant }

// oneDay reports whether d is a single day.
func (d drawn) oneDay() bool { return sameDay(d.first, d.last) }

// draw returns the days that a diagram draws for d, and in words what is lost by that. The diagram reaches from the
// second from to the second to; where it cannot show any of d, ok is false.
func draw(d edtf.Date, from, to edtf.Instant) (days drawn, loss string, ok bool) {
	b := d.Bounds()
	begin := from <= b.EarliestStart && b.LatestStart <= to
	end := from <= b.EarliestEnd && b.LatestEnd <= to
	switch {
	case d.IsZero():
		return drawn{}, "has no date; it is left out", false
	case begin && end:
		return drawn{b.EarliestStart, b.LatestEnd}, drawnLoss(d, b), true
	case begin:
		loss = sideLoss("drawn", "begin", "end", b.EarliestEnd == math.MaxInt64, b.LatestEnd == math.MaxInt64)
		return drawn{b.EarliestStart, b.LatestStart}, phrase(d) + loss, true
	case end:
		loss = sideLoss("drawn", "end", "begin", b.LatestStart == math.MinInt64, b.EarliestStart == math.MinInt64)
		return drawn{b.EarliestEnd, b.LatestEnd}, phrase(d) + loss, true
	}
	return drawn{}, phrase(d) + " has neither a begin nor an end that can be drawn; it is left out", false
}

// sideLoss says that of a date only one side is drawn or shown, and why: there is no other side, or it is not known, or
// it is beyond the years of the format.
func sideLoss(done, side, other string, none, unknown bool) string {
	why := " is too far away"
	switch {
	case none:
		return " is " + done + " only by its " + side + ": it has no " + other
	case unknown:
		why = " is not known"
	}
	return " is " + done + " only by its " + side + ": its " + other + why
}

// drawnLoss says what is lost where d, whose bounds are b, is drawn from its first day to its last.
func drawnLoss(d edtf.Date, b edtf.Bounds) string {
	switch {
	case !onSureDays(d, b):
		return phrase(d) + " is drawn on all days from the first possible one to the last"
	case d.Uncertain() || d.Approximate():
		return phrase(d) + " is drawn as if it were certain"
	case d.Precision() == edtf.Second:
		return phrase(d) + " is drawn as a whole day, in UTC"
	}
	return ""
}

// onSureDays reports whether the days of d, whose bounds are b, are known, with no gap among them.
func onSureDays(d edtf.Date, b edtf.Bounds) bool {
	gaps := d.Form() == edtf.AllOf && strings.Contains(d.String(), ",")
	return !gaps && sameDay(b.EarliestStart, b.LatestStart) && sameDay(b.EarliestEnd, b.LatestEnd)
}
