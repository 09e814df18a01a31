package timeline_test

import (
	"slices"
	"testing"

	"example.org/review/timeline"
)

// The steps of a review have the places that the contract lists, and every other kind comes after them, by name.
func TestRank(t *testing.T) {
	t.Parallel()
	steps := []timeline.Kind{timeline.Troika, timeline.Report, timeline.Compilation, timeline.Summary, timeline.Session, timeline.Dialogue,
		timeline.WorkingGroupAdoption, timeline.WorkingGroupReport, timeline.Response, timeline.Adoption, timeline.ActionPlan, timeline.Midterm}
	for i, k := range steps {
		if k.Rank() != i {
			t.Errorf("%s has place %d, want %d", k, k.Rank(), i)
		}
	}
	others := []timeline.Kind{"", timeline.AdvanceQuestions, timeline.Calendar, timeline.Consultation, "law", timeline.Letter, timeline.PreSession, timeline.Submission}
	for _, k := range others {
		if k.Rank() != 12 {
			t.Errorf("%s has place %d", k, k.Rank())
		}
	}
	all := slices.Concat(steps, others)
	if !slices.IsSortedFunc(all, timeline.Kind.Compare) {
		t.Errorf("%v are not in order", all)
	}
}

func TestWordsOfKinds(t *testing.T) {
	t.Parallel()
	for k, want := range map[timeline.Kind]string{timeline.WorkingGroupAdoption: "working group adoption", timeline.PreSession: "pre-session", "": "event", "law": "law"} {
		if got := k.Words(); got != want {
			t.Errorf("%q is %q in words, want %q", k, got, want)
		}
	}
}
