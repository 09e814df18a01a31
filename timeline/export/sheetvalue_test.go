package export_test

import (
	"testing"

	"example.org/review/timeline"
)

// Kinds, statuses and States are those of the constants where only case and spaces differ, and else what the sheet says.
func TestReadCSVKnownValues(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ kind, status, state, wantKind, wantStatus, wantState string }{
		{"action plan", "HELD ", "kaz", "action-plan", "held", "KAZ"},
		{"Action_Plan", "Held", " Kaz", "action-plan", "held", "KAZ"},
		{"WORKING  GROUP - ADOPTION", "re-scheduled", "kazakhstan", "working-group-adoption", "re-scheduled", "kazakhstan"},
		{"actionplan", "canceled", "K1Z", "actionplan", "canceled", "K1Z"},
		{"Law", "Cancelled", "", "Law", "cancelled", ""},
		{"troika", "planned?", "kz", "troika", "planned?", "kz"},
		{"pre-session ", "post poned", "ÉtÉ", "pre-session", "post poned", "ÉtÉ"},
	} {
		e := readBack(t, "id;kind;status;state\nx;"+tt.kind+";"+tt.status+";"+tt.state+"\n")[0]
		want := timeline.Event{ID: "x", Kind: timeline.Kind(tt.wantKind), Status: timeline.Status(tt.wantStatus), Review: timeline.Review{State: tt.wantState}}
		if e.Kind != want.Kind || e.Status != want.Status || e.Review != want.Review {
			t.Errorf("%q: got %+v", tt, e)
		}
	}
	for _, kind := range []timeline.Kind{
		timeline.Troika, timeline.Report, timeline.Compilation, timeline.Summary, timeline.Session, timeline.Dialogue,
		timeline.WorkingGroupAdoption, timeline.WorkingGroupReport, timeline.Response, timeline.Adoption, timeline.ActionPlan,
		timeline.Midterm, timeline.Calendar, timeline.Submission, timeline.Consultation, timeline.PreSession,
		timeline.AdvanceQuestions, timeline.Letter,
	} {
		if e := readBack(t, "id,kind\nx,\" "+kind.Words()+"\"\n")[0]; e.Kind != kind {
			t.Errorf("%q: got the kind %q", kind.Words(), e.Kind)
		}
	}
}
