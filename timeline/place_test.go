package timeline_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// TestLawPlacesSortIntoTheOneOrder sorts the keys of timelines of one component each, and compares with the whole.
func TestLawPlacesSortIntoTheOneOrder(t *testing.T) {
	forRandom(t, func(t *testing.T, _ *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		whole := mustNew(t, events, rules...)
		type placed struct{ id, key string }
		var all []placed
		for _, group := range timeline.Components(events, rules...) {
			tl := mustNew(t, group, rules...)
			least := group[0].ID
			for _, e := range group {
				least = min(least, e.ID)
			}
			for e := range tl.All() {
				component, key, ok := tl.Place(e.ID)
				inWhole, wholeKey, _ := whole.Place(e.ID)
				if !ok || component != least || inWhole != least || key != wholeKey {
					t.Errorf("%s: component %q and key %q alone, %q and %q in the whole", e.ID, component, key, inWhole, wholeKey)
				}
				all = append(all, placed{e.ID, key})
			}
		}
		slices.SortFunc(all, func(a, b placed) int { return strings.Compare(a.key, b.key) })
		var got []string
		for _, p := range all {
			got = append(got, p.id)
		}
		if want := ids(slices.Collect(whole.All())); !slices.Equal(got, want) {
			t.Errorf("the keys sort into %v, the order is %v", got, want)
		}
	})
}

// Keys are texts that a database can hold, whatever stands in IDs and kinds, and they sort as IDs and kinds do.
func TestPlaceOfHostileText(t *testing.T) {
	t.Parallel()
	var events []timeline.Event
	for _, text := range []string{"\x00", "\x00\x00", "\x01", "\x01a", "\x02", "\x02\x01", "\x03", "a", "a\x00", "a\x01b", "ab", "é", "\U0010FFFF"} {
		events = append(events, timeline.Event{ID: text, Date: edtf.MustParse("2025")},
			timeline.Event{ID: "kind " + text, Kind: timeline.Kind(text), Date: edtf.MustParse("2025")})
	}
	tl := mustNew(t, events)
	last := ""
	for e := range tl.All() {
		_, key, _ := tl.Place(e.ID)
		if key <= last || !utf8.ValidString(key) || strings.Contains(key, "\x00") {
			t.Errorf("%q has the key %q, after %q", e.ID, key, last)
		}
		last = key
	}
}

func TestPlaceOfNobody(t *testing.T) {
	t.Parallel()
	if _, _, ok := mustNew(t, nil).Place("x"); ok {
		t.Error("an empty timeline knows a place")
	}
}
