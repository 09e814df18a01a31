package timeline

import (
	"cmp"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode"

	"example.org/review/timeline/edtf"
)

// cite returns the shortest name of a source.
func cite(s Source) string {
	switch {
	case s.Symbol != "" || s.Publisher != "":
		return plain(cmp.Or(s.Symbol, s.Publisher))
	case s.Title != "":
		return strconv.Quote(s.Title)
	case s.URL != "":
		return plain(s.URL)
	}
	return unnamedSource
}

// unnamedSource is what a source is called of which nothing is known.
const unnamedSource = "an unnamed source"

// list joins words as an enumeration: "a, b and c".
func list(words []string) string { return joined(words, " and ") }

// joined returns words with commas between them, and the last word between the last two.
func joined(words []string, last string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + last + words[len(words)-1]
}

// dateWords returns the text of a date, and words where there is none.
func dateWords(d edtf.Date) string {
	if d.IsZero() {
		return "no date"
	}
	return d.String()
}

// windowWords returns words for the days within which something may start: "from 2025-01-25 to 2025-01-31".
func windowWords(b edtf.Bounds) string { return spanWords(b.EarliestStart, b.LatestStart) }

// spanWords returns words for the days from the earliest to the latest of an instant. Days are what people ask for: the
// second after something ended is still on its day.
func spanWords(earliest, latest edtf.Instant) string {
	opened, closes := earliest != math.MinInt64, latest != math.MaxInt64
	first, last := dayOf(earliest), dayOf(latest)
	switch {
	case earliest == math.MaxInt64:
		return "never"
	case latest == math.MinInt64:
		return "before all time"
	case opened && closes && first == last:
		return "on " + first
	case opened && closes:
		return "from " + first + " to " + last
	case opened:
		return "from " + first + " on"
	case closes:
		return "by " + last
	}
	return "at any time"
}

// boundsWords returns words for where a happening lies: "lies from 2025-01-25 to 2025-01-31", with start and end said
// apart where they differ.
func boundsWords(b edtf.Bounds) string {
	start, end := spanWords(b.EarliestStart, b.LatestStart), spanWords(b.EarliestEnd, b.LatestEnd)
	if start == end {
		return "lies " + start
	}
	return fmt.Sprintf("starts %s and ends %s", start, end)
}

// dayOf returns the day of an instant.
func dayOf(at edtf.Instant) string {
	if t, ok := at.Time(); ok {
		return t.Format(time.DateOnly)
	}
	return at.String()
}

// plain returns text that stands in a sentence without quotation marks; they are put round it where it holds a line break
// or anything else that cannot be seen.
func plain(text string) string {
	if strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsPrint(r) }) {
		return strconv.Quote(text)
	}
	return text
}
