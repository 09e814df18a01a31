package timeline

import (
	"cmp"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"example.org/review/timeline/edtf"
)

// subject returns words for an event at the begin of a sentence: its title, or else its kind, or else its ID.
func subject(e *Event) string {
	if e.Title != "" {
		return strconv.Quote(e.Title)
	}
	if e.Kind != "" {
		return "The " + e.Kind.Words()
	}
	return strconv.Quote(e.ID)
}

// label returns words for an event within a sentence: "the dialogue (2025-01-23)".
func label(e *Event) string {
	name := strconv.Quote(cmp.Or(e.Title, e.ID))
	if e.Kind != "" {
		name = "the " + e.Kind.Words()
	}
	return fmt.Sprintf("%s (%s)", name, dateWords(e.Date))
}

// cite returns the shortest name of a source.
func cite(s Source) string {
	switch {
	case s.Symbol != "" || s.Publisher != "":
		return cmp.Or(s.Symbol, s.Publisher)
	case s.Title != "":
		return strconv.Quote(s.Title)
	case s.URL != "":
		return s.URL
	}
	return "an unnamed source"
}

// list joins words as an enumeration: "a, b and c".
func list(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	return strings.Join(words[:len(words)-1], ", ") + " and " + words[len(words)-1]
}

// windowWords returns words for the days within which something may begin: "from 2025-01-25 to 2025-01-31".
func windowWords(b edtf.Bounds) string {
	opened, closes := b.EarliestStart != math.MinInt64, b.LatestStart != math.MaxInt64
	first, last := dayOf(b.EarliestStart), dayOf(b.LatestStart)
	switch {
	case b.EarliestStart == math.MaxInt64:
		return "at no time: what it follows never ends"
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

// dayOf returns the day of an instant in seconds since 1970.
func dayOf(second edtf.Instant) string {
	return time.Unix(int64(second), 0).UTC().Format(time.DateOnly)
}
