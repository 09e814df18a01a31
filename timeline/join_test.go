package timeline_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// joins returns which pairs of some events a rule joins, each as the ID of Kind and that of Of.
func joins(t *testing.T, r timeline.Rule, events ...timeline.Event) []string {
	t.Helper()
	var pairs []string
	for _, f := range mustNew(t, events, r).Check() {
		if f.Verdict != timeline.Open {
			pairs = append(pairs, f.ID+"-"+f.Of)
		}
	}
	slices.Sort(pairs)
	return pairs
}

// A rule joins what the contract says, one case after the other.
func TestWhatARuleJoins(t *testing.T) {
	t.Parallel()
	follows := timeline.Rule{Kind: "this", Of: "that"}
	within := timeline.Rule{Kind: "this", Of: "that", Relation: timeline.Within}
	ofUPR, withinUPR := follows, within
	ofUPR.Body, withinUPR.Body = "UPR", "UPR"
	type review = timeline.Review
	for _, c := range []struct {
		rule       timeline.Rule
		this, that review
		joins      bool
	}{
		{follows, review{Cycle: 4}, review{Cycle: 4}, true},
		{follows, review{Cycle: 4}, review{Cycle: 3}, false},
		{follows, review{Cycle: 4}, review{}, false},
		{follows, review{State: "KAZ", Cycle: 4}, review{Cycle: 4, Session: 48}, true},
		{follows, review{State: "KAZ", Cycle: 4}, review{State: "UZB", Cycle: 4}, false},
		{follows, review{Cycle: 4, Session: 47}, review{Cycle: 4, Session: 48}, false},
		{follows, review{State: "KAZ"}, review{State: "KAZ"}, false},
		{follows, review{Session: 48}, review{Session: 48}, false},
		{follows, review{}, review{}, true},
		{follows, review{Body: "UPR"}, review{Body: "UPR"}, true},
		{follows, review{Body: "UPR"}, review{}, false},
		{follows, review{Body: "UPR"}, review{Body: "CEDAW"}, false},
		{follows, review{Body: "UPR", Cycle: 4}, review{Body: "CEDAW", Cycle: 4}, false},
		{follows, review{Body: "UPR", Cycle: 4}, review{Cycle: 4}, true},
		{ofUPR, review{Body: "UPR", Cycle: 4}, review{Cycle: 4}, true},
		{ofUPR, review{Body: "CEDAW", Cycle: 4}, review{Cycle: 4}, false},
		{ofUPR, review{Cycle: 4}, review{Cycle: 4}, true},
		{ofUPR, review{}, review{}, true},

		{within, review{State: "KAZ", Cycle: 4, Session: 48}, review{Session: 48}, true},
		{within, review{State: "KAZ", Cycle: 4}, review{Session: 48}, false},
		{within, review{Session: 48}, review{State: "KAZ", Session: 48}, false},
		{within, review{Session: 47}, review{Session: 48}, false},
		{within, review{Session: 48}, review{Body: "UPR", Session: 48}, true},
		{within, review{Body: "CEDAW", Session: 48}, review{Body: "UPR", Session: 48}, false},
		{within, review{Body: "UPR", Session: 48}, review{Session: 48}, true},
		{within, review{State: "KAZ", Session: 48}, review{}, false}, // a session of nobody bounds no dialogue of all time
		{within, review{State: "KAZ", Session: 48}, review{Body: "UPR"}, false},
		{within, review{}, review{}, true},
		{within, review{}, review{Body: "UPR"}, true},
		{within, review{Body: "UPR"}, review{}, true},
		{within, review{Body: "UPR"}, review{Body: "CEDAW"}, false},
		{withinUPR, review{Session: 48}, review{Session: 48}, true},
		{withinUPR, review{Body: "CEDAW", Session: 48}, review{Session: 48}, false},
	} {
		t.Run(fmt.Sprintf("%s %v of %v under %q", c.rule.Relation, c.this, c.that, c.rule.Body), func(t *testing.T) {
			pairs := joins(t, c.rule, timeline.Event{ID: "a", Kind: "this", Review: c.this}, timeline.Event{ID: "b", Kind: "that", Review: c.that})
			if got := slices.Equal(pairs, []string{"a-b"}); got != c.joins || !got && pairs != nil {
				t.Errorf("got %v", pairs)
			}
		})
	}
}

// Two reviews of one cycle that differ in any field are two, and a missing event takes over all of them.
func TestEveryFieldOfAReview(t *testing.T) {
	t.Parallel()
	rule := timeline.Rule{Name: "r", Kind: "this", Of: "that"}
	for i := range reflect.TypeFor[timeline.Review]().NumField() {
		one, other := timeline.Review{Cycle: 4}, timeline.Review{Cycle: 4}
		for text, r := range map[string]*timeline.Review{"A": &one, "B": &other} {
			switch f := reflect.ValueOf(r).Elem().Field(i); f.Kind() {
			case reflect.String:
				f.SetString(text)
			case reflect.Int:
				f.SetInt(int64(text[0]))
			default:
				t.Fatalf("field %d is of a type that this test does not know", i)
			}
		}
		this, that := timeline.Event{ID: "a", Kind: "this", Review: one}, timeline.Event{ID: "b", Kind: "that", Review: other}
		if pairs := joins(t, rule, this, that); pairs != nil {
			t.Errorf("%v and %v are joined", one, other)
		}
		that.Review = timeline.Review{Cycle: one.Cycle}
		if f := mustNew(t, []timeline.Event{this, that}, rule).Check(); len(f) != 1 || f[0].Review != one {
			t.Errorf("a finding on %v and %v is about %v", one, that.Review, f)
		}
	}
}

// Neither rules nor links bind what is postponed or cancelled; what was rescheduled is bound as what is planned.
func TestStatusesThatNothingBinds(t *testing.T) {
	t.Parallel()
	rule := timeline.Rule{Kind: "this", Of: "that", AtLeast: edtf.Days(1)}
	for status, bound := range map[timeline.Status]bool{"": true, timeline.Planned: true, timeline.Held: true, timeline.Rescheduled: true,
		timeline.Postponed: false, timeline.Cancelled: false, "tentative": true} {
		for _, other := range []timeline.Status{"", status} {
			tl := mustNew(t, []timeline.Event{
				{ID: "a", Kind: "this", Date: edtf.MustParse("2025"), Status: status, After: []string{"l"}},
				{ID: "b", Kind: "that", Date: edtf.MustParse("2025"), Status: other}, {ID: "l", Date: edtf.MustParse("2025-06")},
			}, rule)
			if got := precedes(tl, "b", "a") == edtf.Certain; got != bound {
				t.Errorf("a rule binds %q to %q: %v, want %v", status, other, got, bound)
			}
			if got := precedes(tl, "l", "a") == edtf.Certain; got != bound {
				t.Errorf("a link binds %q: %v, want %v", status, got, bound)
			}
		}
	}
}
