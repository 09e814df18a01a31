package upr

import "example.org/review/timeline"

// body is who reviews, in every event and rule of the package.
const body = "UPR"

// The kinds of event that the record uses besides the steps that package timeline names.
const (
	KindCouncilSession  timeline.Kind = "council-session" // regular session of the Human Rights Council
	KindReissue         timeline.Kind = "reissue"         // a document is issued again, corrected or added to
	KindRecommendations timeline.Kind = "recommendations" // what was recommended, counted
	KindPlanAdoption    timeline.Kind = "plan-adoption"   // a plan of action is adopted; the plan itself is an ActionPlan
	KindProgress        timeline.Kind = "progress"        // how far a plan was carried out as of a day
	KindElection        timeline.Kind = "election"        // to the Human Rights Council
	KindMembership      timeline.Kind = "membership"      // term on the Human Rights Council
	KindLaw             timeline.Kind = "law"             // a step in the making of a law or in joining a treaty
	KindReferendum      timeline.Kind = "referendum"
	KindInstitution     timeline.Kind = "institution" // a body or mechanism is set up
	KindConference      timeline.Kind = "conference"
)
