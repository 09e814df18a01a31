package timeline_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

func TestLawAsOf(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60 * long) {
		r := rand.New(rand.NewPCG(seed, 17))
		events, rules := randomStatements(r, 6), randomRules(r)
		tl := mustNew(t, events, rules...)
		if content(tl.AsOf(edtf.MustParse("2025-12-31"))) != content(tl) {
			t.Fatalf("seed %d: the last day of publication is not the whole", seed)
		}
		for _, day := range []string{"2024-12-31", "2025-01-24", "2025-01-25", "2025-01", "2025-02-27"} {
			end := edtf.MustParse(day).Bounds().LatestEnd
			known := slices.DeleteFunc(slices.Clone(events), func(e timeline.Event) bool {
				p := e.Source.Published
				return !p.IsZero() && p.Bounds().LatestEnd > end
			})
			if content(tl.AsOf(edtf.MustParse(day))) != content(mustNew(t, known, rules...)) {
				t.Fatalf("seed %d: as of %s it is not what was published by then", seed, day)
			}
		}
	}
}
