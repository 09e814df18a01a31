package timeline_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// A link that stands many times says no more than once.
func TestLinkSaidManyTimes(t *testing.T) {
	t.Parallel()
	const times = 50_000
	start := time.Now()
	tl := mustNew(t, []timeline.Event{{ID: "a"}, {ID: "b", After: slices.Repeat([]string{"a", "b"}, times)}})
	if c := tl.Conflicts(); len(c) != 1 || len(c[0].Premises) != 1 {
		t.Errorf("%d conflicts, want the one of the link to itself", len(c))
	}
	if p, _ := tl.Precedes("a", "b"); p != edtf.Certain {
		t.Errorf("a precedes b is %v, want certain", p)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %v: each repetition was looked at against all others", took)
	}
}

// Each of many sets that sharpen each other is compared with few of them.
func TestManyNestedSets(t *testing.T) {
	t.Parallel()
	const n = 5000
	day := func(i int) string { return edtf.Of(time.Date(2000, 1, 1+i, 0, 0, 0, 0, time.UTC)).String() }
	events := make([]timeline.Event, n)
	for i := range events {
		events[i] = said(fmt.Sprintf("[%s..%s]", day(-i), day(i+1)), day(i), "")
	}
	start := time.Now()
	e, _ := mustNew(t, events).Event("x")
	if got, newest := e.Date.Bounds(), events[n-1].Date.Bounds(); got.EarliestStart <= newest.EarliestStart || got.LatestEnd >= newest.LatestEnd {
		t.Errorf("resolved to %v, want a date inside %v", e.Date, events[n-1].Date)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("took %v: each set was compared with all others", took)
	}
}
