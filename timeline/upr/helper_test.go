package upr_test

import (
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

// readFile returns a part of the record.
func readFile(t testing.TB, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("data", name))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func newTimeline(t testing.TB, events []timeline.Event, rules ...timeline.Rule) *timeline.Timeline {
	t.Helper()
	tl, err := timeline.New(events, rules...)
	if err != nil {
		t.Fatal(err)
	}
	return tl
}

// everything is the whole record; of Kazakhstan it says some things twice.
func everything() []timeline.Event { return append(upr.Reviews(), upr.Record("KAZ")...) }

// records is what is known of some States. What several of them share it says several times.
func records(states ...string) (events []timeline.Event) {
	for _, s := range states {
		events = append(events, upr.Record(s)...)
	}
	return events
}

// whole is the timeline of everything under all rules. It never changes, so the tests share it.
var whole = sync.OnceValue(func() *timeline.Timeline {
	tl, err := timeline.New(everything(), upr.Rules()...)
	if err != nil {
		panic(err)
	}
	return tl
})

// dayOf returns the day of an instant.
func dayOf(i edtf.Instant) string { return time.Unix(int64(i), 0).UTC().Format(time.DateOnly) }

// window returns the first and last day on which a step may begin, "from..to", open where nothing bounds it.
func window(b edtf.Bounds) string {
	from, to := "", ""
	if b.EarliestStart != math.MinInt64 {
		from = dayOf(b.EarliestStart)
	}
	if b.LatestStart != math.MaxInt64 {
		to = dayOf(b.LatestStart)
	}
	return from + ".." + to
}

// verdicts counts the findings of a timeline by verdict.
func verdicts(tl *timeline.Timeline) map[timeline.Verdict]int {
	n := make(map[timeline.Verdict]int)
	for _, f := range tl.Check() {
		n[f.Verdict]++
	}
	return n
}

// sortedLines returns the lines of a list in order, to compare it whatever its own order is.
func sortedLines(lines []string) string {
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}
