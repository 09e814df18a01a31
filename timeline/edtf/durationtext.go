package edtf

import (
	"errors"
	"math"
	"strconv"
	"strings"
)

// durationUnit is a unit of a duration's text.
type durationUnit struct {
	letter byte
	one    Duration
}

// The units before the T and after it, in their order.
var (
	dateUnits = [...]durationUnit{
		{'Y', Duration{Months: monthsPerYear}}, {'M', Duration{Months: 1}},
		{'W', Duration{Seconds: secondsPerWeek}}, {'D', Duration{Seconds: secondsPerDay}},
	}
	timeUnits = [...]durationUnit{
		{'H', Duration{Seconds: secondsPerHour}}, {'M', Duration{Seconds: 60}}, {'S', Duration{Seconds: 1}},
	}
)

// ParseDuration reads a duration as ISO 8601 writes it: "P30M", "PT48H", "P6W", "P1Y2M", "P184D". The units are years,
// months, weeks and days, and after a T hours, minutes and seconds, in this order and each at most once, with whole
// numbers and no sign. Every error is a [*ParseError].
func ParseDuration(s string) (Duration, error) {
	p := durationParser{scanner: scanner{text: s}}
	p.read()
	if p.err != nil {
		p.err.of = "duration"
		return Duration{}, p.err
	}
	return p.sum, nil
}

// durationParser reads the text of a duration.
type durationParser struct {
	scanner
	sum Duration
}

// read reads the whole text.
func (p *durationParser) read() {
	if !p.accept('P') {
		p.fail(0, "a duration starts with P, as in P30M, P6W or PT48H")
		return
	}
	count := p.amounts(dateUnits[:])
	if p.accept('T') {
		count = p.amounts(timeUnits[:])
	}
	switch {
	case p.pos < len(p.text):
		p.fail(p.pos, p.surprise())
	case count == 0:
		p.fail(p.pos, "a number and its unit are missing, as in P30M or PT48H")
	}
}

// amounts reads numbers with their units, which come in the order given, and returns how many there are.
func (p *durationParser) amounts(units []durationUnit) (count int) {
	for p.err == nil && isDigit(p.peek()) {
		start := p.pos
		n := p.digits()
		for len(units) > 0 && units[0].letter != p.peek() {
			units = units[1:]
		}
		if len(units) == 0 {
			p.fail(p.pos, p.surprise())
			return count
		}
		if !add(&p.sum.Months, n, units[0].one.Months) || !add(&p.sum.Seconds, n, units[0].one.Seconds) {
			p.fail(start, "no number of months or seconds may be over 9223372036854775807")
		}
		p.pos++
		units = units[1:]
		count++
	}
	return count
}

// digits reads a number, and -1 for one that no int64 holds.
func (p *durationParser) digits() int64 {
	start := p.pos
	for isDigit(p.peek()) {
		p.pos++
	}
	n, err := strconv.ParseInt(p.text[start:p.pos], 10, 64)
	if err != nil {
		return -1
	}
	return n
}

// add adds n times unit to the sum and reports whether it fits.
func add(sum *int64, n, unit int64) bool {
	if n < 0 || unit > 0 && n > (math.MaxInt64-*sum)/unit {
		return false
	}
	*sum += n * unit
	return true
}

// surprise says what is wrong with the next byte.
func (p *durationParser) surprise() string {
	switch c := p.peek(); {
	case p.pos == len(p.text):
		return "the last number has no unit: Y, M, W or D, or after a T one of H, M and S"
	case c == '.' || c == ',':
		return "a duration has whole numbers; take a smaller unit, as in PT90M for an hour and a half"
	case c == '-' || c == '+':
		return "a duration has no sign"
	case c == ' ':
		return "there are no spaces in a duration"
	case strings.IndexByte("ymwdths", c) >= 0:
		return "the letters of a duration are capitals, as in P30M"
	case strings.IndexByte("HS", c) >= 0 && !strings.Contains(p.text[:p.pos], "T"):
		return "hours, minutes and seconds come after a T, as in PT48H"
	case strings.IndexByte("YMWDTHS", c) >= 0:
		return "each unit comes once and after its number, in the order of P1Y1M1W1DT1H1M1S"
	}
	return "this cannot stand here; a duration is written P30M, P6W or PT48H"
}

// errNegative is why a duration has no text that could be read back.
var errNegative = errors.New("write duration: it is negative, and its text has no sign")

// AppendText appends the text of d, as String returns it, to b. A negative duration, which [ParseDuration] would not read,
// is an error.
func (d Duration) AppendText(b []byte) ([]byte, error) {
	if d.Months < 0 || d.Seconds < 0 {
		return b, errNegative
	}
	return d.append(b), nil
}

// MarshalText returns the text of d, as AppendText does. Through it a Duration is a string in JSON, and a map key.
func (d Duration) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText sets d to the duration in text, as [ParseDuration] reads it. After an error d is unchanged.
func (d *Duration) UnmarshalText(text []byte) error {
	parsed, err := ParseDuration(string(text))
	if err == nil {
		*d = parsed
	}
	return err
}

// String returns d as ISO 8601 writes it, always in the same form: the months as years where they are whole years, and the
// seconds in the largest of weeks, days, hours, minutes and seconds that leaves no fraction, without weeks where there
// are months too, and without days for fewer than three of them, which people count by the hour: "PT48H". Others are
// "P30M", "P2Y", "P6W", "P184D", "PT36H" and "P1Y10D". The zero
// Duration is "PT0S". A negative number has a sign of its own, "P-1M", which [ParseDuration] does not read.
func (d Duration) String() string { return string(d.append(nil)) }

// append appends the text of d to b.
func (d Duration) append(b []byte) []byte {
	b = append(b, 'P')
	switch {
	case d.Months == 0:
	case d.Months%monthsPerYear == 0:
		b = appendAmount(b, d.Months/monthsPerYear, 'Y')
	default:
		b = appendAmount(b, d.Months, 'M')
	}
	switch {
	case d.Seconds == 0 && d.Months != 0:
		return b
	case d.Seconds == 0:
		return append(b, "T0S"...)
	case d.Seconds%secondsPerWeek == 0 && d.Months == 0:
		return appendAmount(b, d.Seconds/secondsPerWeek, 'W')
	case d.Seconds%secondsPerDay == 0 && (d.Months != 0 || d.Seconds >= 3*secondsPerDay):
		return appendAmount(b, d.Seconds/secondsPerDay, 'D')
	}
	b = append(b, 'T')
	switch {
	case d.Seconds%secondsPerHour == 0:
		return appendAmount(b, d.Seconds/secondsPerHour, 'H')
	case d.Seconds%60 == 0:
		return appendAmount(b, d.Seconds/60, 'M')
	}
	return appendAmount(b, d.Seconds, 'S')
}

// appendAmount appends a number with its unit.
func appendAmount(b []byte, n int64, unit byte) []byte {
	return append(strconv.AppendInt(b, n, 10), unit)
}
