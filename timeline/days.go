package timeline

import (
	"cmp"
	"math"
	"slices"
	"time"

	"example.org/review/timeline/edtf"
)

const secondsPerDay = 24 * 60 * 60

// dayNumber returns the number of the day in which an instant lies, counted from 1970.
func dayNumber(i edtf.Instant) int64 {
	day := int64(i / secondsPerDay)
	if i%secondsPerDay < 0 {
		day--
	}
	return day
}

// startOfDay and endOfDay return the first and the last second of a day.
func startOfDay(day int64) edtf.Instant { return edtf.Instant(day * secondsPerDay) }
func endOfDay(day int64) edtf.Instant   { return startOfDay(day) + secondsPerDay - 1 }

// dateOf returns a day as a date.
func dateOf(day int64) edtf.Date { return edtf.Of(time.Unix(day*secondsPerDay, 0).UTC()) }

// The days for which EDTF has a form: from -9999-01-01 to 9999-12-31.
const earliestDay, latestDay = -4371587, 2932896

// days are those in which a happening can lie, start and end.
type days struct {
	first, last int64
	date        edtf.Date // which some of them may not agree with
	gaps        bool
}

// days returns those of the happening.
func (r ref) days() days {
	b, date := r.bounds(r.at), r.event().Date
	d := days{
		first: max(earliestDay, dayNumber(b.EarliestEnd)), last: min(latestDay, dayNumber(b.LatestStart)),
		date: date, gaps: hasGaps(date),
	}
	if r.logic != nil {
		start, end := r.logic.points(r.at)
		if length, _ := r.logic.net.Distance(start, end); length >= secondsPerDay {
			d.last = math.MinInt64
		}
	}
	return d
}

// next returns the first of the days that is not before one, and whether it is at most another.
func (d *days) next(from, to int64) (day int64, ok bool) {
	from, to = max(from, d.first), min(to, d.last)
	for ; from <= to; from++ {
		if !d.gaps || compatible(dateOf(from), d.date) {
			return from, true
		}
	}
	return 0, false
}

// A settler says whether a day of one happening settles a question.
type settler struct {
	settles func(day int64) bool
	turns   []edtf.Instant // on whose days, or the days next to them, the answer can change
}

// A turn is that from a day on more or fewer questions are settled.
type turn struct {
	day  int64
	more int
}

// A sweep finds out how many questions each day settles.
type sweep struct{ turns []turn }

// add adds a question, and reports whether some day settles it.
func (s *sweep) add(d days, q settler) bool {
	tries := []int64{d.first}
	for _, at := range q.turns {
		for day := dayNumber(at) - 1; day <= dayNumber(at)+1; day++ {
			if d.first < day && day <= d.last {
				tries = append(tries, day)
			}
		}
	}
	slices.Sort(tries)
	tries = slices.Compact(tries)
	known := len(s.turns)
	ever := false
	for i, day := range tries {
		end := d.last
		if i+1 < len(tries) {
			end = tries[i+1] - 1
		}
		if day > d.last || !q.settles(day) {
			continue
		}
		s.turns = append(s.turns, turn{day, 1}, turn{end + 1, -1})
		if _, ok := d.next(day, end); ok {
			ever = true
		}
	}
	if !ever {
		s.turns = s.turns[:known]
	}
	return ever
}

// extremes returns how many questions a day settles, at the least and at the most.
func (s *sweep) extremes(d days) (least, most int) {
	slices.SortFunc(s.turns, func(a, b turn) int { return cmp.Compare(a.day, b.day) })
	least = math.MaxInt
	settled := 0
	from := d.first
	count := func(to int64) {
		if _, ok := d.next(from, to); ok {
			least, most = min(least, settled), max(most, settled)
		}
	}
	for _, t := range s.turns {
		if t.day > from {
			count(t.day - 1)
			from = t.day
		}
		settled += t.more
	}
	count(d.last)
	return min(least, most), most
}
