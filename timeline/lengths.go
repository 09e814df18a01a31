package timeline

import (
	"fmt"
	"math"
	"time"

	"example.org/review/timeline/edtf"
)

// seconds returns a number of seconds as a Duration, the greatest one where it holds no more.
func seconds(n int64) time.Duration {
	if n > math.MaxInt64/int64(time.Second) {
		return math.MaxInt64
	}
	return time.Duration(n) * time.Second
}

// durationWords returns a length of time in words: months as such, and the rest as [timeWords] has it.
func durationWords(d edtf.Duration) string {
	switch {
	case d.Months == 0:
		return timeWords(seconds(d.Seconds))
	case d.Seconds == 0:
		return plural(d.Months, "month")
	}
	return plural(d.Months, "month") + " and " + timeWords(seconds(d.Seconds))
}

// timeWords returns a length of time in words: in hours below three days, "48 hours", and in weeks where they fit.
func timeWords(d time.Duration) string {
	const day = 24 * time.Hour
	units := []struct {
		name string
		size time.Duration
	}{{"week", 7 * day}, {"day", day}, {"hour", time.Hour}, {"minute", time.Minute}, {"second", time.Second}}
	switch {
	case d < 3*day:
		units = units[2:]
	case d%(7*day) != 0:
		units = units[1:]
	}
	var words []string
	for _, u := range units {
		if n := d / u.size; n > 0 {
			words = append(words, plural(int64(n), u.name))
			d -= n * u.size
		}
	}
	if words == nil {
		return "0 seconds"
	}
	return list(words)
}

// roughly returns a length of time in its greatest unit: "2 days", "more than 2 days".
func roughly(d time.Duration) string {
	for _, u := range []struct {
		name string
		size time.Duration
	}{{"day", 24 * time.Hour}, {"hour", time.Hour}, {"minute", time.Minute}, {"second", time.Second}} {
		switch n := d / u.size; {
		case n > 0 && d%u.size == 0:
			return plural(int64(n), u.name)
		case n > 0:
			return "more than " + plural(int64(n), u.name)
		}
	}
	return "no time"
}

// plural returns the number with the word: "1 day", "2 days".
func plural(n int64, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

// about returns words that say roughly how long d is, after a space. Less than a minute is no matter for people: nobody
// dates a step to the second, and what follows another starts one second later only because the second is the last grain.
func about(d time.Duration) string {
	if d < time.Minute {
		return ""
	}
	return " " + roughly(d)
}
