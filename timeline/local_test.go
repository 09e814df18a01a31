package timeline_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/upr"
)

// answers returns in one text what a timeline says of some happenings: order, bounds, precedence, conflicts and findings.
// Findings stand in the order of the rules, which are asked in the order of their names here.
func answers(tl *timeline.Timeline, of map[string]bool) string {
	var b strings.Builder
	var order []string
	for e := range tl.All() {
		if of[e.ID] {
			order = append(order, e.ID)
		}
	}
	for _, id := range order {
		bounds, _ := tl.Bounds(id)
		fmt.Fprintln(&b, id, bounds, tl.WhyBounds(id))
		for _, other := range order {
			m, _ := tl.Precedes(id, other)
			fmt.Fprint(&b, m, " ")
		}
		fmt.Fprintln(&b)
	}
	for _, c := range tl.Conflicts() {
		if slices.ContainsFunc(c.Premises, func(p timeline.Premise) bool { return of[p.To] || of[p.Statement.ID] }) {
			fmt.Fprintln(&b, c, c.By)
		}
	}
	var findings []string
	for _, f := range tl.Check() {
		if of[f.Of] || of[f.ID] {
			findings = append(findings, fmt.Sprint(f, f.Review, f.Due))
		}
	}
	slices.Sort(findings)
	return b.String() + strings.Join(findings, "\n")
}

// idsOf returns the IDs of events.
func idsOf(events []timeline.Event) map[string]bool {
	of := make(map[string]bool)
	for _, e := range events {
		of[e.ID] = true
	}
	return of
}

// foreign returns events that neither links nor rules join to those of randomEvents, but to each other.
func foreign(r *rand.Rand) []timeline.Event {
	events := randomEvents(r, 1+r.IntN(6))
	for i := range events {
		e := &events[i]
		e.ID = "foreign " + e.ID
		for a := range e.After {
			e.After[a] = "foreign " + e.After[a]
		}
		e.Review = timeline.Review{State: "ZZZ", Cycle: 9, Session: pick(r, []int{0, 99})}
	}
	return events
}

// What a timeline says of happenings depends neither on the order of events or rules nor on happenings that nothing joins
// to them.
func TestLawReasoningIsLocal(t *testing.T) {
	t.Parallel()
	conflicts := 0
	forRandom(t, func(t *testing.T, r *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		checkLocal(t, r, events, foreign(r), rules)
		conflicts += len(mustNew(t, events, rules...).Conflicts())
	})
	if conflicts < 60*long {
		t.Errorf("only %d conflicts in all: the test proves little", conflicts)
	}
}

// checkLocal fails if other events, which nothing joins to the events, or another order changes what is said of these.
func checkLocal(t *testing.T, r *rand.Rand, events, others []timeline.Event, rules []timeline.Rule) {
	t.Helper()
	of := idsOf(events)
	want := answers(mustNew(t, events, rules...), of)
	shuffled, permuted := slices.Concat(events, others), slices.Clone(rules)
	r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	r.Shuffle(len(permuted), func(i, j int) { permuted[i], permuted[j] = permuted[j], permuted[i] })
	if got := answers(mustNew(t, events, permuted...), of); got != want {
		t.Fatalf("the order of the rules changes\n%s\nto\n%s", want, got)
	}
	if got := answers(mustNew(t, shuffled, permuted...), of); got != want {
		t.Fatalf("events that nothing joins to them, or another order, change\n%s\nto\n%s", want, got)
	}
}

// FuzzLocality is the law for events of one State that are read from lines, beside those of another State and cycle.
func FuzzLocality(f *testing.F) {
	f.Add("a|dialogue|2025-01-23||48||\nb|working-group-adoption|2025-01-24|planned|48|a|2025-01-25", uint64(1))
	f.Add("a|adoption|2025-01-01/2025-01-03||48||\nb|dialogue|2025-01-03|held|48||2025-01-02\nc|session|2025-01-03||48||", uint64(2))
	f.Fuzz(func(t *testing.T, text string, seed uint64) {
		events := readLines(text)
		if len(events) > 12 || len(events) == 0 {
			return
		}
		if _, err := timeline.New(events); err != nil {
			return
		}
		for i := range events {
			events[i].Review.State, events[i].Review.Cycle = "KAZ", 4
		}
		r := rand.New(rand.NewPCG(seed, 1))
		rules := append(slices.Clone(fourthRules), timeline.Rule{Name: "a week", Kind: timeline.Adoption, Of: timeline.Dialogue, AtMost: edtf.Days(7)})
		others := foreign(r)
		if slices.ContainsFunc(events, func(e timeline.Event) bool {
			return strings.HasPrefix(e.ID, "foreign ") || slices.ContainsFunc(e.After, func(id string) bool { return strings.HasPrefix(id, "foreign ") })
		}) {
			return
		}
		checkLocal(t, r, events, others, rules)
	})
}

// A wrong date changes nothing but what is said of the happenings that its own conflict names.
func TestOrderOfRulesBesideContradictions(t *testing.T) {
	t.Parallel()
	of := func(id string, kind timeline.Kind, date string, session int) timeline.Event {
		return timeline.Event{ID: id, Kind: kind, Date: edtf.MustParse(date), Review: timeline.Review{State: "KAZ", Cycle: 4, Session: session}}
	}
	events := []timeline.Event{
		of("a", timeline.Adoption, "2025-01-01/2025-01-03", 48), of("b", timeline.Report, "2025-01", 0),
		of("c", timeline.Adoption, "2025-01-02", 0), of("d", timeline.Dialogue, "2025-01-03", 48),
	}
	r0 := timeline.Rule{Name: "r0", Kind: timeline.Adoption, Of: timeline.Dialogue, AtLeast: edtf.Hours(24)}
	r1 := timeline.Rule{Name: "r1", Kind: timeline.Adoption, Of: timeline.Report, AtLeast: edtf.Hours(24), AtMost: edtf.Hours(24)}
	if got, want := answers(mustNew(t, events, r0, r1), idsOf(events)), answers(mustNew(t, events, r1, r0), idsOf(events)); got != want {
		t.Errorf("got\n%s\nand the other way round\n%s", got, want)
	}
}

func TestAnotherStateChangesNoConflict(t *testing.T) {
	t.Parallel()
	of := func(id string, kind timeline.Kind, date, state string, session int) timeline.Event {
		return timeline.Event{ID: id, Kind: kind, Date: edtf.MustParse(date), Review: timeline.Review{State: state, Cycle: 4, Session: session}}
	}
	events := []timeline.Event{
		of("Aa", timeline.Adoption, "", "A", 0), of("Ab", timeline.Dialogue, "2025-01-01", "A", 48), of("Ac", timeline.Dialogue, "2025-01-02", "A", 48),
		of("Ad", timeline.Adoption, "2025-01-02", "A", 48), of("Ae", timeline.Dialogue, "2025-01-03", "A", 48),
	}
	day := timeline.Rule{Name: "day", Kind: timeline.Adoption, Of: timeline.Dialogue, AtLeast: edtf.Hours(24), AtMost: edtf.Hours(24)}
	want := answers(mustNew(t, events, day), idsOf(events))
	more := append([]timeline.Event{of("Ba", timeline.Adoption, "2025", "B", 0)}, events...)
	if got := answers(mustNew(t, more, day), idsOf(events)); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

// One wrong date in a session leaves what the session says of the others.
func TestWrongDateOfAnotherState(t *testing.T) {
	t.Parallel()
	wrong := timeline.Event{ID: "uzb", Kind: timeline.Dialogue, Date: edtf.MustParse("2024-11-05"), Review: timeline.Review{State: "UZB", Cycle: 4, Session: 48}}
	within := timeline.Rule{Name: "review in session", Kind: timeline.Dialogue, Relation: timeline.Within, Of: timeline.Session}
	tl := mustNew(t, append(fourth(), wrong), append(slices.Clone(fourthRules), within)...)
	if n := len(tl.Conflicts()); n != 1 {
		t.Errorf("%d conflicts, want one", n)
	}
	got, _ := tl.Bounds("working-group-adoption")
	checkAdoption(t, got)
}

// The same in the record of Kazakhstan.
func TestWrongDateOfAnotherStateBesideTheRecord(t *testing.T) {
	t.Parallel()
	wrong := timeline.Event{ID: "uzb", Kind: timeline.Dialogue, Date: edtf.MustParse("2024-11-05"), Review: timeline.Review{Body: "UPR", State: "UZB", Cycle: 4, Session: 48}}
	record := upr.Record("KAZ")
	before := len(mustNew(t, record, upr.Rules()...).Conflicts())
	tl := mustNew(t, append(record, wrong), upr.Rules()...)
	if n := len(tl.Conflicts()); n != before+1 {
		t.Errorf("%d conflicts, want one more than %d", n, before)
	}
	got, ok := tl.Bounds("kaz-4-working-group-adoption")
	if !ok {
		t.Fatal("the record has no adoption by the Working Group")
	}
	checkAdoption(t, got)
}

// checkAdoption fails unless the bounds are 25 to 31 January 2025.
func checkAdoption(t *testing.T, got edtf.Bounds) {
	t.Helper()
	if day, ok := got.Date(); !ok || day.String() != "[2025-01-25..2025-01-31]" {
		t.Errorf("Kazakhstan's adoption lies %v, want 25 to 31 January", got)
	}
}
