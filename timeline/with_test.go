package timeline_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
)

func mustWith(t testing.TB, tl *timeline.Timeline, events ...timeline.Event) *timeline.Timeline {
	t.Helper()
	more, err := tl.With(events...)
	if err != nil {
		t.Fatal(err)
	}
	return more
}

func TestLawWithIsAMerge(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60 * long) {
		r := rand.New(rand.NewPCG(seed, 13))
		a, b, c := randomStatements(r, 4), randomStatements(r, 4), randomStatements(r, 4)
		rules := randomRules(r)
		tl := mustNew(t, a, rules...)
		before := content(tl)
		ab, ba := mustWith(t, tl, b...), mustWith(t, mustNew(t, b, rules...), a...)
		if content(ab) != content(ba) {
			t.Fatalf("seed %d: With is not commutative", seed)
		}
		if content(mustWith(t, ab, c...)) != content(mustWith(t, tl, append(slices.Clone(b), c...)...)) {
			t.Fatalf("seed %d: With is not associative", seed)
		}
		if content(mustWith(t, ab, b...)) != content(ab) || mustWith(t, tl, a...) != tl {
			t.Fatalf("seed %d: With is not idempotent", seed)
		}
		if content(tl) != before {
			t.Fatalf("seed %d: With changed the timeline", seed)
		}
		if content(mustNew(t, append(slices.Clone(a), b...), rules...)) != content(ab) {
			t.Fatalf("seed %d: With differs from New", seed)
		}
	}
}

// content returns all statements of a timeline in one text, for comparison.
func content(tl *timeline.Timeline) string {
	var b strings.Builder
	for e := range tl.All() {
		for s := range tl.Statements(e.ID) {
			b.Write(encoded(s))
		}
		bounds, _ := tl.Bounds(e.ID)
		fmt.Fprintln(&b, bounds)
	}
	return b.String()
}
