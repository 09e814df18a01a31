package upr_test

import (
	"fmt"
	"slices"
	"testing"

	"example.org/review/timeline/upr"
)

func TestStates(t *testing.T) {
	t.Parallel()
	states := slices.Collect(upr.States())
	if len(states) != 193 || !slices.IsSorted(states) || len(slices.Compact(slices.Clone(states))) != 193 {
		t.Errorf("%d States, sorted: %v", len(states), slices.IsSorted(states))
	}
	for _, code := range states {
		if len(code) != 3 {
			t.Errorf("the code %q", code)
		}
	}
	for range upr.States() {
		break // a caller may stop early
	}
}

// TestNoState gives codes that are those of no Member State: nothing is known of them.
func TestNoState(t *testing.T) {
	t.Parallel()
	for _, code := range []string{"", "XXX", "kaz", "KA", "KAZ ", "KAZZ", "VAT", "\nAF", "nam", "cod", "\tAf", "a\nA", "KAZ\tK"} {
		if events := upr.Record(code); events != nil {
			t.Errorf("%q has %d statements", code, len(events))
		}
	}
}

func ExampleStates() {
	n := 0
	for code := range upr.States() {
		if n++; n <= 3 {
			fmt.Println(code)
		}
	}
	fmt.Println(n, "in all")
	// Output:
	// AFG
	// AGO
	// ALB
	// 193 in all
}
