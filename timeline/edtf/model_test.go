package edtf_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"example.org/review/timeline/edtf"
)

// The model: a date is the list of all worlds that it leaves open, on a line of the few instants that can make a
// difference. It is built from calendar dates, not read from text; it is slow, and shares nothing with the package.

// unit is a calendar date with its first and last second.
type unit struct {
	text        string
	first, last edtf.Instant
}

// has reports whether u holds the instant.
func (u unit) has(t edtf.Instant) bool { return u.first <= t && t <= u.last }

// The line runs from what has no start over instants before all dates to instants after them, and to what has no end.
const (
	noBegin   = math.MinInt64
	longAgo   = -1 << 60
	farFuture = 1 << 60
	noEnd     = math.MaxInt64
)

// modelDate is a date as its parts.
type modelDate struct {
	text       string
	form       edtf.Form
	units      []unit // of a set all of its members, ranges spelled out; otherwise the dates of the start and the end
	solid      []unit // of a set its members with each range as one
	begin, end string // of an interval "date", "unknown", "open" or "beyond"; of a set "open" where it goes on for ever; of the zero Date "anything"
}

// world is one way in which things may have been: all instants from the begin to the end for which in is true.
type world struct {
	begin, end edtf.Instant
	in         func(edtf.Instant) bool
}

// has reports whether the instant is part of w.
func (w world) has(t edtf.Instant) bool { return w.begin <= t && t <= w.end && w.in(t) }

// always is true for all instants.
func always(edtf.Instant) bool { return true }

// isDated reports whether t is an instant, and not the place of what has no start or no end.
func isDated(t edtf.Instant) bool { return t != noBegin && t != noEnd }

// isFar reports whether the years of d are beyond int64 seconds.
func (d modelDate) isFar() bool { return strings.Contains(d.text, "Y") }

// line returns the instants that can make a difference to the dates.
func line(dates ...modelDate) []edtf.Instant {
	points := []edtf.Instant{noBegin, longAgo, longAgo + 1, longAgo + 2, farFuture, farFuture + 1, farFuture + 2, noEnd}
	for _, d := range dates {
		for _, u := range d.units {
			for near := edtf.Instant(-2); near < 2; near++ {
				points = append(points, u.first+near, u.last+1+near)
			}
		}
	}
	slices.Sort(points)
	return slices.Compact(points)
}

// between returns all worlds with a start and an end on the line that the function admits.
func between(line []edtf.Instant, in func(edtf.Instant) bool, admits func(begin, end edtf.Instant) bool) []world {
	var worlds []world
	for _, begin := range line {
		for _, end := range line {
			if begin <= end && admits(begin, end) {
				worlds = append(worlds, world{begin, end, in})
			}
		}
	}
	return worlds
}

// happenings returns all worlds of what happened at d.
func (d modelDate) happenings(line []edtf.Instant) []world {
	switch d.form {
	case edtf.OneOf:
		return between(line, always, func(begin, end edtf.Instant) bool {
			return slices.ContainsFunc(d.units, func(u unit) bool { return u.has(begin) && u.has(end) })
		})
	case edtf.AllOf:
		return between(line, d.covers, d.isInAll)
	}
	return between(line, always, func(begin, end edtf.Instant) bool { return d.mayBegin(begin) && d.mayEnd(end) })
}

// covers reports whether a member of the set d holds the instant.
func (d modelDate) covers(t edtf.Instant) bool {
	return slices.ContainsFunc(d.solid, func(u unit) bool { return u.has(t) })
}

// isInAll reports whether what lasts from begin to end is in all members of the set d, and in nothing else at its ends.
func (d modelDate) isInAll(begin, end edtf.Instant) bool {
	for _, u := range d.units {
		if begin > u.last || end < u.first {
			return false
		}
	}
	return (d.begin == "open") == (begin == noBegin) && (d.end == "open") == (end == noEnd) && d.covers(begin) && d.covers(end)
}

// mayBegin reports whether what happened at d, which is no set, may have begun at t.
func (d modelDate) mayBegin(t edtf.Instant) bool {
	switch d.begin {
	case "date":
		return d.units[0].has(t)
	case "open":
		return t == noBegin
	case "beyond":
		return isDated(t) && t <= d.units[0].last
	case "anything":
		return t != noEnd
	}
	return isDated(t)
}

// mayEnd reports whether what happened at d, which is no set, may have ended at t.
func (d modelDate) mayEnd(t edtf.Instant) bool {
	switch last := len(d.units) - 1; d.end {
	case "date":
		return d.units[last].has(t)
	case "open":
		return t == noEnd
	case "beyond":
		return isDated(t) && t >= d.units[last].first
	case "anything":
		return t != noBegin
	}
	return isDated(t)
}

// periods returns all worlds of d as a period: the same, but that it begins with the first instant of the date it
// begins in, ends with the last of the one it ends in, and that one that is in all of a set fills it.
func (d modelDate) periods(line []edtf.Instant) []world {
	var worlds []world
	switch d.form {
	case edtf.OneOf:
		for _, u := range d.units {
			worlds = append(worlds, world{u.first, u.last, always})
		}
	case edtf.AllOf:
		worlds = append(worlds, world{noBegin, noEnd, d.covers})
	default:
		worlds = between(line, always, func(begin, end edtf.Instant) bool {
			return d.mayBegin(begin) && d.mayEnd(end) &&
				(d.begin != "date" || begin == d.units[0].first) &&
				(d.end != "date" || end == d.units[len(d.units)-1].last)
		})
	}
	return worlds
}

// answer returns Certain if the question is so for all pairs, Impossible if for none.
func answer(a, b []world, question func(v, w world) bool) edtf.Modality {
	yes, no := false, false
	for _, v := range a {
		for _, w := range b {
			if question(v, w) {
				yes = true
			} else {
				no = true
			}
			if yes && no {
				return edtf.Possible
			}
		}
	}
	if yes {
		return edtf.Certain
	}
	return edtf.Impossible
}

// relation returns the one relation between two worlds, by Allen's definitions on whole seconds.
func relation(v, w world) edtf.Relations {
	begins, ends := compare(v.begin, w.begin), compare(v.end, w.end)
	switch {
	case isDated(v.end) && v.end+1 == w.begin:
		return edtf.Meets
	case v.end < w.begin:
		return edtf.Before
	case isDated(w.end) && w.end+1 == v.begin:
		return edtf.MetBy
	case w.end < v.begin:
		return edtf.After
	}
	return [3][3]edtf.Relations{
		{edtf.Overlapping, edtf.FinishedBy, edtf.Contains},
		{edtf.Starts, edtf.Equal, edtf.StartedBy},
		{edtf.During, edtf.Finishes, edtf.OverlappedBy},
	}[begins+1][ends+1]
}

// compare returns -1, 0 or +1.
func compare(a, b edtf.Instant) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return +1
	}
	return 0
}

// scope is a small calendar to draw dates from.
type scope struct {
	dates []unit   // for single dates, ends of intervals and members of sets
	rows  [][]unit // of dates one after the other, for ranges
	open  bool     // whether the rows hold all dates of their kind that others may hold, so that a set can be open
}

// units returns the dates of the texts.
func units(texts ...string) []unit {
	var list []unit
	for _, text := range texts {
		list = append(list, unitOf(text))
	}
	return list
}

// unitOf returns a year, month, day or second, or one of a few seasons.
func unitOf(text string) unit {
	if season, ok := map[string][2]string{
		"2020-24": {"2020-12-01", "2021-02-28"},
		"2021-33": {"2021-01-01", "2021-03-31"},
	}[text]; ok {
		return unit{text, secondsOf(season[0]), lastSecondOf(season[1])}
	}
	if k, ok := farYears[text]; ok { // as good as any other place beyond the years that others have
		return unit{text, k * 100, k*100 + 99}
	}
	switch len(text) {
	case len("2021"):
		return unit{text, secondsOf(text + "-01-01"), lastSecondOf(text + "-12-31")}
	case len("2021-01"):
		last := 31
		for !isDay(fmt.Sprintf("%s-%02d", text, last)) {
			last--
		}
		return unit{text, secondsOf(text + "-01"), lastSecondOf(fmt.Sprintf("%s-%02d", text, last))}
	case len("2021-01-01"):
		return unit{text, secondsOf(text), lastSecondOf(text)}
	}
	second := secondsOf(text[:len("2021-01-01")])
	return unit{text, second, second} // midnight
}

// farYears are years beyond int64 seconds, with their places on the line, in hundreds.
var farYears = map[string]edtf.Instant{
	"Y-300000000001": -1<<50 - 1,
	"Y-300000000000": -1 << 50,
	"Y300000000000":  1 << 50,
	"Y300000000001":  1<<50 + 1,
	"Y300000000003":  1<<50 + 3,
}

// someYearAt is one of the years that lie there and have no text.
func someYearAt(first edtf.Instant) unit { return unit{"", first, first + 2} }

// scopes are calendars small enough to try everything.
var scopes = []scope{
	{
		dates: units("2020-12-30", "2020-12-31", "2021-01-01", "2021-01-02"),
		rows:  [][]unit{units("2020-12-30", "2020-12-31", "2021-01-01", "2021-01-02")},
		open:  true,
	},
	{
		dates: units("2020-11", "2020-12", "2021-01", "2021-02", "2020-24", "2021-33"),
		rows:  [][]unit{units("2020-10", "2020-11", "2020-12", "2021-01", "2021-02", "2021-03")},
		open:  true,
	},
	{
		dates: units("2020", "2021", "2020-12", "2021-01", "2020-12-31"),
		rows:  [][]unit{units("2019", "2020", "2021", "2022")},
		open:  true,
	},
	{
		dates: units("2020-12", "2021-01", "2021", "2020-12-30", "2020-12-31", "2021-01-01"),
		rows:  [][]unit{units("2020-12-30", "2020-12-31", "2021-01-01"), units("2020-12", "2021-01")},
	},
	{
		dates: units("2021", "Y-300000000001", "Y-300000000000", "Y300000000000", "Y300000000001", "Y300000000003"),
		rows: [][]unit{{
			unitOf("Y-300000000001"), unitOf("Y-300000000000"), someYearAt(-1 << 40), unitOf("2020"), unitOf("2021"),
			someYearAt(1 << 40),
			unitOf("Y300000000000"), unitOf("Y300000000001"), {"", (1<<50 + 2) * 100, (1<<50+2)*100 + 99}, unitOf("Y300000000003"),
		}},
		open: true,
	},
}

// pick returns the place of a random date of the row, from one place on, that has a text.
func pick(r *rand.Rand, row []unit, from int) int {
	for {
		if i := from + r.IntN(len(row)-from); row[i].text != "" {
			return i
		}
	}
}

// draw returns a random date of the scope.
func (s scope) draw(r *rand.Rand) modelDate {
	switch n := r.IntN(20); {
	case n == 0:
		return modelDate{begin: "anything", end: "anything"}
	case n == 1:
		u := unitOf("2021-01-01T00:00:00")
		return modelDate{text: u.text, units: []unit{u, u}, begin: "date", end: "date"}
	case n < 5:
		u := s.dates[r.IntN(len(s.dates))]
		return modelDate{text: u.text, units: []unit{u, u}, begin: "date", end: "date"}
	case n < 12:
		return s.drawInterval(r)
	case n < 16:
		return s.drawSet(r, edtf.OneOf)
	}
	return s.drawSet(r, edtf.AllOf)
}

// drawInterval returns a random interval that does not end before it begins.
func (s scope) drawInterval(r *rand.Rand) modelDate {
	kinds := []string{"date", "date", "unknown", "open", "beyond"}
	for {
		a, b := s.dates[r.IntN(len(s.dates))], s.dates[r.IntN(len(s.dates))]
		d := modelDate{form: edtf.Interval, units: []unit{a, b}, begin: kinds[r.IntN(5)], end: kinds[r.IntN(5)]}
		if d.begin == "date" && d.end == "date" && b.last < a.first {
			continue
		}
		begin := map[string]string{"date": a.text, "open": "..", "beyond": ".." + a.text}[d.begin]
		end := map[string]string{"date": b.text, "open": "..", "beyond": b.text + ".."}[d.end]
		d.text = begin + "/" + end
		return d
	}
}

// drawSet returns a random set of up to four members, in any order.
func (s scope) drawSet(r *rand.Rand, form edtf.Form) modelDate {
	d := modelDate{form: form}
	var members []string
	for range 1 + r.IntN(3) {
		u := s.dates[r.IntN(len(s.dates))]
		if r.IntN(2) == 0 {
			members = append(members, u.text)
			d.units, d.solid = append(d.units, u), append(d.solid, u)
			continue
		}
		row := s.rows[r.IntN(len(s.rows))]
		from := pick(r, row, 0)
		to := pick(r, row, from)
		members = append(members, row[from].text+".."+row[to].text)
		d.units = append(d.units, row[from:to+1]...)
		d.solid = append(d.solid, unit{"", row[from].first, row[to].last})
	}
	if s.open && r.IntN(4) == 0 {
		members = append([]string{d.openBegin(s.rows[0], pick(r, s.rows[0], 0))}, members...)
	}
	if s.open && r.IntN(4) == 0 {
		members = append(members, d.openEnd(s.rows[0], pick(r, s.rows[0], 0)))
	}
	if d.text = "[" + strings.Join(members, ",") + "]"; form == edtf.AllOf {
		d.text = "{" + strings.Join(members, ",") + "}"
	}
	return d
}

// openBegin adds all dates of the row up to a place, and all before them, and returns that as text.
func (d *modelDate) openBegin(row []unit, to int) string {
	d.units = append(slices.Clone(row[:to+1]), d.units...)
	d.solid = append(d.solid, unit{"", noBegin, row[to].last})
	if d.form == edtf.AllOf {
		d.begin = "open"
	} else {
		d.units = append(d.units, unit{"", longAgo, longAgo + 2}) // for all the dates before the row
	}
	return ".." + row[to].text
}

// openEnd adds all dates of the row from a place on, and all after them, and returns that as text.
func (d *modelDate) openEnd(row []unit, from int) string {
	if d.form == edtf.AllOf {
		d.end = "open"
	} else {
		d.units = append(d.units, unit{"", farFuture, farFuture + 2})
	}
	d.units = append(d.units, row[from:]...)
	d.solid = append(d.solid, unit{"", row[from].first, noEnd})
	return row[from].text + ".."
}

// isDay reports whether there is such a day.
func isDay(text string) bool {
	_, err := time.Parse("2006-01-02", text)
	return err == nil
}
