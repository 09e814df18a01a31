package timeline_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
)

// Load of what Encode writes is New of the same statements, in whatever order they come.
func TestLawLoadIsNewOfDecode(t *testing.T) {
	t.Parallel()
	for seed := range uint64(60 * long) {
		r := rand.New(rand.NewPCG(seed, 19))
		rules, events := randomRules(r), manySources(r, r.IntN(24))
		var text bytes.Buffer
		if err := timeline.Encode(&text, slices.Values(events)); err != nil {
			t.Fatal(err)
		}
		tl, err := timeline.Load(&text, rules...)
		if err != nil {
			t.Fatal(err)
		}
		if diff := equalTimelines(tl, mustNew(t, events, rules...), r); diff != "" {
			t.Fatalf("seed %d: %s\n%s", seed, diff, describe(events, rules))
		}
	}
}

func TestLoadOfManyEvents(t *testing.T) {
	t.Parallel()
	events := mixedEvents(5000)
	var text bytes.Buffer
	if err := timeline.Encode(&text, slices.Values(events)); err != nil {
		t.Fatal(err)
	}
	tl, err := timeline.Load(&text)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := ids(slices.Collect(tl.All())), ids(slices.Collect(mustNew(t, events).All())); !slices.Equal(got, want) {
		t.Error("Load gives another order than New")
	}
}

func TestLoadErrors(t *testing.T) {
	t.Parallel()
	var decode *timeline.DecodeError
	if tl, err := timeline.Load(strings.NewReader("{\"id\":\"a\"}\n{")); tl != nil || !errors.As(err, &decode) || decode.Line != 2 {
		t.Errorf("Load of half an event = %v, %v", tl, err)
	}
	tl, err := timeline.Load(strings.NewReader("{\"id\":\"a\"}\n{\"kind\":\"law\"}\n{}"), timeline.Rule{Kind: "a", Of: "a"})
	want := "event 1: an event needs an ID\nevent 2: an event needs an ID\nrule 0: Kind and Of are both \"a\": a rule is about two kinds"
	if _, same := timeline.New([]timeline.Event{{ID: "a"}, {Kind: "law"}, {}}, timeline.Rule{Kind: "a", Of: "a"}); tl != nil || fmt.Sprint(err) != want || fmt.Sprint(same) != want {
		t.Errorf("Load = %v, %v; New says %v, want %s", tl, err, same, want)
	}
	if tl, err := timeline.Load(strings.NewReader("")); err != nil || tl.Len() != 0 {
		t.Errorf("Load of nothing = %v, %v", tl, err)
	}
}
