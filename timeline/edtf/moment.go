package edtf

import "fmt"

// String returns the day where i is the first or the last second of one, "2025-01-23", else the instant as in RFC 3339,
// "2025-01-23T10:00:00Z", with as many digits as the year needs. The two unbounded ones are "distant past" and
// "distant future".
func (i Instant) String() string {
	switch i {
	case DistantPast:
		return "distant past"
	case DistantFuture:
		return "distant future"
	}
	second := floorMod(i, secondsPerDay)
	return moment(i, second == 0 || second == secondsPerDay-1)
}

// String returns s in words: a first instant in the first minute of a day and a last one in the last minute as that day,
// for the seconds there come from reckoning, one after what ends with the day before, and not from a source.
func (s span) String() string {
	startsDay := floorMod(s.first, secondsPerDay) < 60
	endsDay := floorMod(s.last, secondsPerDay) >= secondsPerDay-60
	if !(startsDay && endsDay) && dayOf(s.first) == dayOf(s.last) {
		startsDay, endsDay = false, false
	}
	switch first, last := moment(s.first, startsDay), moment(s.last, endsDay); {
	case s.first == noStart && s.last == noEnd:
		return "at any time"
	case s.last == noStart:
		return fmt.Sprintf("before the year %d", int64(minYear))
	case s.first == noEnd:
		return fmt.Sprintf("after the year %d", int64(maxYear-1))
	case s.first == noStart:
		return "up to " + last
	case s.last == noEnd:
		return "from " + first + " on"
	case startsDay && first == last:
		return "on " + first
	case first == last:
		return "at " + first
	default:
		return "between " + first + " and " + last
	}
}

// moment returns an instant as in RFC 3339, or its day, with as many digits as the year needs.
func moment(instant Instant, days bool) string {
	d := dayOf(instant)
	width := 4
	if d.year < 0 {
		width = 5 // with the sign
	}
	text := fmt.Sprintf("%0*d-%02d-%02d", width, d.year, d.month, d.day)
	if days {
		return text
	}
	s := floorMod(instant, secondsPerDay)
	return text + fmt.Sprintf("T%02d:%02d:%02dZ", s/3600, s/60%60, s%60)
}
