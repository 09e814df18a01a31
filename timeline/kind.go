package timeline

import (
	"cmp"
	"slices"
	"strings"
)

// Kind is what sort of happening an event is: a step of a review, or anything that a program adds to them. The set is
// open; a Kind of one's own is any other text, by convention in lower case with hyphens.
type Kind string

// The steps of a Universal Periodic Review, as the Human Rights Council's resolution 5/1 and its later decisions name
// them. Those that have a place in the step order stand first, in that order.
const (
	Troika               Kind = "troika"                 // the three rapporteurs are drawn by lot
	Report               Kind = "report"                 // national report of the State under review
	Compilation          Kind = "compilation"            // compilation of United Nations information
	Summary              Kind = "summary"                // summary of stakeholders' information
	Session              Kind = "session"                // session of the Working Group
	Dialogue             Kind = "dialogue"               // interactive dialogue: the review itself
	WorkingGroupAdoption Kind = "working-group-adoption" // the Working Group adopts its report, ad referendum
	WorkingGroupReport   Kind = "working-group-report"   // the report of the Working Group is issued
	Response             Kind = "response"               // views of the State on the recommendations
	Adoption             Kind = "adoption"               // the Council adopts the outcome
	ActionPlan           Kind = "action-plan"            // national plan of action
	Midterm              Kind = "midterm"                // voluntary mid-term report

	Calendar         Kind = "calendar"          // order of review of a whole cycle
	Submission       Kind = "submission"        // stakeholders' submissions
	Consultation     Kind = "consultation"      // national consultations on the report
	PreSession       Kind = "pre-session"       // meeting of stakeholders before the review
	AdvanceQuestions Kind = "advance-questions" // questions sent through the troika
	Letter           Kind = "letter"            // the High Commissioner's letter to the foreign minister
)

// stepOrder is the order in which the steps of a review are listed where their dates are the same.
var stepOrder = [...]Kind{
	Troika, Report, Compilation, Summary, Session, Dialogue,
	WorkingGroupAdoption, WorkingGroupReport, Response, Adoption, ActionPlan, Midterm,
}

// Rank returns the place of k among the steps of a review, from 0 for Troika to 11 for Midterm. Every other kind has
// place 12.
func (k Kind) Rank() int {
	if i := slices.Index(stepOrder[:], k); i >= 0 {
		return i
	}
	return len(stepOrder)
}

// isStep reports whether k is a step of a review.
func (k Kind) isStep() bool { return k.Rank() < len(stepOrder) }

// Compare orders kinds by Rank, and those that are no step of a review by name.
func (k Kind) Compare(l Kind) int {
	if c := cmp.Compare(k.Rank(), l.Rank()); c != 0 {
		return c
	}
	return cmp.Compare(k, l)
}

// Words returns k as words of a sentence: "action plan". The empty Kind is "event".
func (k Kind) Words() string {
	switch k {
	case "":
		return "event"
	case PreSession: // which is written so
		return string(k)
	}
	return strings.ReplaceAll(string(k), "-", " ")
}

// Status is what a source says of whether a happening took place. It is never inferred from a date that has passed.
// The set is open.
type Status string

// The statuses that the library knows. Neither rules nor links bind an event that is Postponed or Cancelled.
const (
	Planned     Status = "planned"     // announced for its date
	Held        Status = "held"        // it took place
	Postponed   Status = "postponed"   // it will not be on its date, and no new one is known
	Rescheduled Status = "rescheduled" // it was moved, and its date is the new one; binds as Planned does
	Cancelled   Status = "cancelled"   // it will not take place
)

// notHeld reports whether the happening did not, or not yet, take place as said.
func (s Status) notHeld() bool { return s == Postponed || s == Cancelled }

// pending reports whether the happening was still to come when its source was published.
func (s Status) pending() bool { return s == Planned || s == Rescheduled }
