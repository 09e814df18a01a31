package export

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"time"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/words"
)

// guesses returns all that the text of a cell may have been before a spreadsheet or a program changed it: what it says,
// in each order of day and month; the day that a number counts to; dates whose years have lost their first two digits;
// and of a first day its month and its year. It is for a row to say which of them it was.
func guesses(text string, o words.Options) []edtf.Date {
	if len(text) > 100 { // no program makes so much of a date
		return nil
	}
	var g guesser
	text = withoutMidnight(text)
	if !g.figures(text) {
		g.words(text, o)
	}
	return g.dates
}

// guesser gathers guesses.
type guesser struct{ dates []edtf.Date }

// add adds a date that may be meant, and what a program makes a first day of.
func (g *guesser) add(d edtf.Date) {
	if !slices.Contains(g.dates, d) {
		g.dates = append(g.dates, d)
	}
	s := d.String()
	if month, first := strings.CutSuffix(s, "-01"); first && d.Precision() == edtf.Day && d.Form() == edtf.Single {
		g.parse(month)
		if year, first := strings.CutSuffix(month, "-01"); first {
			g.parse(year)
		}
	}
}

// parse adds the date of an EDTF text, if there is one.
func (g *guesser) parse(text string) {
	if d, err := edtf.Parse(text); err == nil {
		g.add(d)
	}
}

// words adds what a text means that is not all figures.
func (g *guesser) words(text string, o words.Options) {
	g.parse(text)
	o.Order = 0 // either
	g.read(text, o)
	for _, century := range centuries {
		if long, ok := withCentury(text, century); ok {
			g.read(long, o)
		}
	}
}

// read adds the readings of a text.
func (g *guesser) read(text string, o words.Options) {
	d, err := words.Read(text, o)
	var several *words.ReadError
	switch {
	case err == nil && !d.IsZero():
		g.add(d)
	case errors.As(err, &several):
		for _, d := range several.Readings {
			g.add(d)
		}
	}
}

// centuries are those that a year of two digits may be of.
var centuries = [...]string{"20", "19"}

// withCentury returns a text that names a month with the digits of a century before its last number, which has two:
// "Jun 2025" for "Jun-25".
func withCentury(text, century string) (string, bool) {
	n := len(text) - len("25")
	if n <= 0 || !isDigit(text[n]) || !isDigit(text[n+1]) || isDigit(text[n-1]) {
		return "", false
	}
	name, year := strings.TrimRight(text[:n], "-./ "), century+text[n:]
	if strings.HasSuffix(name, "月") {
		return year + "年" + name, true
	}
	return strings.ReplaceAll(name, "-", " ") + " " + year, true
}

// figures adds what a text means that is all figures, and reports whether that is all.
func (g *guesser) figures(text string) bool {
	var room [4]string
	numbers, ok := figuresOf(room[:0], text)
	if !ok {
		return false
	}
	switch len(numbers) {
	case 1:
		g.number(numbers[0], strings.HasPrefix(text, "-"))
	case 2:
		g.two(numbers[0], numbers[1])
		return false // it may be a range
	case 3:
		g.three(numbers[0], numbers[1], numbers[2])
	}
	return true
}

// figuresOf appends the numbers of a text in which nothing else stands but one sign between any two, and a minus in
// front.
func figuresOf(numbers []string, text string) ([]string, bool) {
	text = strings.TrimPrefix(text, "-")
	for len(numbers) < 3 {
		n := 0
		for n < len(text) && isDigit(text[n]) {
			n++
		}
		if n == 0 || n > 8 {
			return nil, false
		}
		numbers = append(numbers, text[:n])
		if n == len(text) {
			return numbers, true
		}
		if strings.IndexByte("/.-", text[n]) < 0 {
			return nil, false
		}
		text = strings.TrimLeft(text[n+1:], " ")
	}
	return nil, false
}

// number adds the year or the days that a number may be.
func (g *guesser) number(s string, negative bool) {
	n, _ := strconv.Atoi(s)
	if n <= 9999 {
		text := padded(strconv.Itoa(n), 4)
		if negative {
			text = "-" + text
		}
		g.parse(text)
	}
	if len(s) == len("20250601") {
		g.day(s[:4], s[4:6], s[6:])
	}
	const first, last = 61, 2_958_465 // 1900-03-01, up to which programs count differently, and 9999-12-31
	if negative || n < first || n > last {
		return
	}
	g.add(edtf.Of(time.Date(1899, 12, 30+n, 0, 0, 0, 0, time.UTC)))
}

// two adds the months that two numbers may be.
func (g *guesser) two(a, b string) {
	g.month(a, b)
	g.month(b, a)
	if strings.Trim(b, "0") == "" {
		g.number(a, false) // a year with decimals
	}
}

// three adds the days that three numbers may be.
func (g *guesser) three(a, b, c string) {
	g.day(a, b, c)
	if c == "1900" && (padded(a, 2) <= "02" || padded(b, 2) <= "02") {
		return // programs differ in how they count the days of January and February 1900
	}
	g.day(c, b, a)
	g.day(c, a, b)
}

// month adds a month, if there is one.
func (g *guesser) month(year, month string) {
	if len(year) == 4 && len(month) <= 2 {
		g.parse(year + "-" + padded(month, 2))
	}
}

// day adds a day, if there is one, in each century that its year may be of.
func (g *guesser) day(year, month, day string) {
	switch month = padded(month, 2); {
	case len(month) > 2 || len(day) > 2:
	case len(year) == 4:
		g.parse(year + "-" + month + "-" + padded(day, 2))
	case len(year) == 2:
		for _, century := range centuries {
			g.parse(century + year + "-" + month + "-" + padded(day, 2))
		}
	}
}

// padded returns a number with zeros before it up to a length.
func padded(number string, length int) string {
	const zeros = "0000"
	return zeros[:max(length-len(number), 0)] + number
}

// isDigit reports whether c is an ASCII digit.
func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// midnights are the times of day that programs add to a day.
var midnights = [...]string{"T00:00:00", " 00:00:00", " 0:00:00", " 00:00", " 0:00", " 12:00:00 AM", " 12:00 AM"}

// withoutMidnight returns a text without midnight at its end.
func withoutMidnight(text string) string {
	for _, zone := range [...]string{"Z", "+00:00", ".000", ".000Z", ""} {
		clock, ok := strings.CutSuffix(text, zone)
		if !ok {
			continue
		}
		for _, midnight := range midnights {
			if day, ok := strings.CutSuffix(clock, midnight); ok {
				return day
			}
		}
	}
	return text
}
