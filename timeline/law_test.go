package timeline_test

// The laws that the library keeps, and the tests that hold it to them. Each stands beside a slow and obvious model, or
// tries all possible worlds of a small calendar.
//
//	law                                                   test
//	parsing, then printing, is the identity               edtf: FuzzParse
//	bounds are the days that a calendar walk gives        edtf: TestConformance, TestLawBoundsAreThoseOfPossibleWorlds
//	Precedes, Overlaps, Within agree with brute force     edtf: TestLaw...PossibleWorlds...
//	relations of (a, b) are the converses of (b, a)       edtf: TestLawRelationsOfTheOtherAreTheConverse
//	order does not depend on the order of input           TestLawOrderIsPermutationInvariant
//	order contains every certain precedence               TestLawOrderContainsEveryCertainPrecedence
//	bounds, Precedes and order equal the model's          TestLawReasoningEqualsModel, network: TestLawBoundsAreThoseOfPossibleWorlds
//	tightening is idempotent and monotone                 network: TestLawTightening...
//	a proof is contradictory, minimal, and all there is   TestLawConflictsAreMinimalAndRestConsistent, network: TestProofs
//	what nothing joins, and the order of rules, is idle   TestLawReasoningIsLocal, FuzzLocality
//	the premises of a reason are enough for its answer    TestLawStepsOfWhySuffice, TestLawPremisesOfWhyBoundsSuffice
//	a premise cites its witness                           TestLawPremisesCiteTheirWitness
//	Overlaps is never wrong, near gaps either             TestLawOverlapsIsNeverWrong
//	Check judges each pair as the rule reads              TestLawCheckEqualsModel
//	a missing event fits where it is due, and only there  TestLawMissingEventsAreDueWhereTheyFit
//	rivals cannot be true, and nothing has overtaken them TestLawDisputes
//	Deadlines hold: violated after, not before            TestLawDeadlinesHold
//	Due, Forecast and Late are those of possible worlds   TestLawDeadlinesEqualBruteForce, TestLateByTheCalendar
//	gaps are those of the longest ways                    TestLawGapEqualsModel
//	Wanted is what trying every day settles               TestLawWantedEqualsTryingEveryDay
//	components have the deadlines and wants of the whole  TestLawDeadlinesOfComponents
//	Select is a scan, Count its length                    TestLawSelectEqualsScan, span: TestLawOverlapEqualsScan
//	With is idempotent, commutative and associative       TestLawWithIsAMerge
//	AsOf of the last day of publication is the whole      TestLawAsOf
//	no statement is lost                                  TestLawResolutionEqualsModel
//	Diff names what differs, and nothing else             TestLawDiffNamesWhatDiffers
//	Decode(Encode(x)) is x, and Encode is byte-stable     TestLawDecodeOfEncodeIsIdentity, FuzzDecode

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"

	"example.org/review/timeline/edtf"
)

// mustNew returns a timeline, or ends the test.
func mustNew(t testing.TB, events []timeline.Event, rules ...timeline.Rule) *timeline.Timeline {
	t.Helper()
	tl, err := timeline.New(events, rules...)
	if err != nil {
		t.Fatal(err)
	}
	return tl
}

// forRandom runs a law on many random timelines, and prints the one on which it fails.
func forRandom(t *testing.T, law func(t *testing.T, r *rand.Rand, events []timeline.Event, rules []timeline.Rule)) {
	for seed := range uint64(400 * long) {
		r := rand.New(rand.NewPCG(seed, 7))
		events, rules := randomEvents(r, 1+r.IntN(6)), randomRules(r)
		law(t, r, events, rules)
		if t.Failed() {
			t.Fatalf("seed %d\n%s", seed, describe(events, rules))
		}
	}
}

func describe(events []timeline.Event, rules []timeline.Rule) string {
	var b strings.Builder
	for _, e := range events {
		b.WriteString(strings.Join([]string{e.ID, string(e.Kind), e.Date.String(), string(e.Status), e.Review.State,
			string(rune('0' + e.Review.Cycle)), string(rune('0' + e.Review.Session)), "after", strings.Join(e.After, ",")}, "|"))
		b.WriteByte('\n')
	}
	for _, r := range rules {
		b.WriteString(strings.Join([]string{r.Name, string(r.Kind), r.Relation.String(), string(r.Of), r.AtLeast.String(), r.AtMost.String()}, "|"))
		b.WriteByte('\n')
	}
	return b.String()
}

// A pair is two happenings, in alphabetical order.
type pair struct{ a, b string }

func pairOf(a, b string) pair { return pair{min(a, b), max(a, b)} }

// publication stands for that of a happening in a pair.
const publication = "publication"

// named returns the pairs of happenings that one of the conflicts names.
func named(conflicts []timeline.Conflict) map[pair]bool {
	pairs := make(map[pair]bool)
	for _, c := range conflicts {
		var ids []string
		for _, s := range c.Premises {
			switch {
			case s.Kind == timeline.Published:
				pairs[pairOf(s.Statement.ID, publication)] = true
				ids = append(ids, s.Statement.ID)
			case s.Kind == timeline.Stated:
				ids = append(ids, s.Statement.ID)
			case s.From == s.To:
				pairs[pairOf(s.From, s.To)] = true
			default:
				ids = append(ids, s.From, s.To)
			}
		}
		for _, a := range ids {
			for _, b := range ids {
				pairs[pairOf(a, b)] = pairs[pairOf(a, b)] || a != b
			}
		}
	}
	return pairs
}

func TestLawReasoningEqualsModel(t *testing.T) {
	t.Parallel()
	forRandom(t, func(t *testing.T, r *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		withMonths(r, rules)
		tl := mustNew(t, events, rules...)
		m := newModel(events, rules)
		cs := m.constraints(named(tl.Conflicts()))
		d := m.paths(cs)
		for i, e := range events {
			if got, _ := tl.Bounds(e.ID); got != m.bounds(d, i) {
				t.Errorf("Bounds(%s) = %v, the model says %v", e.ID, got, m.bounds(d, i))
			}
			for j, f := range events {
				if i != j && precedes(tl, e.ID, f.ID) != m.precedes(d, i, j) {
					t.Errorf("Precedes(%s, %s) = %v, the model says %v", e.ID, f.ID, precedes(tl, e.ID, f.ID), m.precedes(d, i, j))
				}
			}
		}
		if got, want := ids(slices.Collect(tl.All())), m.order(cs, d); !slices.Equal(got, want) {
			t.Errorf("All is %v, the model says %v", got, want)
		}
	})
}

func TestLawConflictsAreMinimalAndRestConsistent(t *testing.T) {
	t.Parallel()
	found := 0
	forRandom(t, func(t *testing.T, _ *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		tl := mustNew(t, events, rules...)
		m := newModel(events, rules)
		conflicts := tl.Conflicts()
		found += len(conflicts)
		if !m.consistent(m.constraints(named(conflicts))) {
			t.Errorf("what is left beside the conflicts is contradictory")
		}
		all := m.constraints(nil)
		for _, c := range conflicts {
			steps := stepNames(m, c)
			if m.consistent(only(all, steps)) {
				t.Errorf("%v is no contradiction", steps)
			}
			for i := range steps {
				if !m.consistent(only(all, slices.Delete(slices.Clone(steps), i, i+1))) {
					t.Errorf("%v is a contradiction without %s", steps, steps[i])
				}
			}
			if c.By <= 0 {
				t.Errorf("%v misses by %v", steps, c.By)
			}
		}
	})
	if found < 60*long {
		t.Errorf("only %d conflicts in all: the test proves little", found)
	}
}

// stepNames returns the steps of a conflict as the model names them.
func stepNames(m *model, c timeline.Conflict) []string {
	var names []string
	for _, s := range c.Premises {
		switch s.Kind {
		case timeline.Stated:
			names = append(names, "statement "+s.Statement.ID)
		case timeline.Published:
			names = append(names, publication+" "+s.Statement.ID)
		case timeline.Linked:
			names = append(names, "link "+s.From+" "+s.To)
		case timeline.Ruled:
			r := slices.IndexFunc(m.rules, func(r timeline.Rule) bool { return r.Name == s.Rule.Name })
			names = append(names, ruleName(r, s.From, s.To))
		}
	}
	return names
}

// only returns the constraints that come from what is named, and those that always hold.
func only(cs []constraint, names []string) []constraint {
	return slices.DeleteFunc(slices.Clone(cs), func(c constraint) bool { return c.what != "" && !slices.Contains(names, c.what) })
}

func TestLawOrderIsPermutationInvariant(t *testing.T) {
	t.Parallel()
	forRandom(t, func(t *testing.T, r *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		want := slices.Collect(mustNew(t, events, rules...).All())
		shuffled := slices.Clone(events)
		r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if got := slices.Collect(mustNew(t, shuffled, rules...).All()); !slices.Equal(ids(got), ids(want)) {
			t.Errorf("shuffled input gives %v, not %v", ids(got), ids(want))
		}
	})
}

func TestLawOrderContainsEveryCertainPrecedence(t *testing.T) {
	t.Parallel()
	forRandom(t, func(t *testing.T, _ *rand.Rand, events []timeline.Event, rules []timeline.Rule) {
		for i := range rules {
			rules[i].AtMost = edtf.Duration{} // upper limits act through the bounds only
		}
		tl := mustNew(t, events, rules...)
		order := ids(slices.Collect(tl.All()))
		for i, a := range order {
			for _, b := range order[i+1:] {
				if precedes(tl, b, a) == 1 {
					t.Errorf("%s certainly precedes %s, but the order is %v", b, a, order)
				}
			}
		}
	})
}
