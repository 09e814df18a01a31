package upr

import (
	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// Rules returns the steps of a review: [HardRules], then [SoftRules].
//
// A timeline narrows and orders by every rule that it is given. Give it HardRules where an inference must never rest on
// a custom, and Rules to see what is due and what is late.
func Rules() []timeline.Rule { return append(HardRules(), SoftRules()...) }

// HardRules returns the rules that no review has broken: the troika is drawn before the review, the Working Group adopts
// its report at least 48 hours after it, both within the session, and the Council adopts the outcome after that.
func HardRules() []timeline.Rule {
	return []timeline.Rule{
		{Name: "troika before review", Kind: timeline.Dialogue, Of: timeline.Troika, Response: true,
			Source: institutionBuilding("annex, paragraph 18 (d)")},
		{Name: "review in session", Kind: timeline.Dialogue, Relation: timeline.Within, Of: timeline.Session,
			Source: institutionBuilding("annex, paragraph 18 (a)")},
		{Name: "48 hours", Kind: timeline.WorkingGroupAdoption, Of: timeline.Dialogue, AtLeast: edtf.Hours(48), Response: true,
			Source: modalities("")},
		{Name: "adoption in session", Kind: timeline.WorkingGroupAdoption, Relation: timeline.Within, Of: timeline.Session,
			Source: institutionBuilding("annex, paragraph 23")},
		{Name: "plenary", Kind: timeline.Adoption, Of: timeline.WorkingGroupAdoption, Response: true,
			Source: institutionBuilding("annex, paragraph 25")},
	}
}

// SoftRules returns the rules that are to be kept but sometimes are not, or that dates of documents break because
// catalogues err: the order of the documents around the review, what must be ready when, and the next regular session of
// the Council.
//
// Ten working days are two weeks: no fewer, and more where a holiday falls between. The next regular session lies within
// six months of the review, 184 days at most; outcomes were put off beyond that in the pandemic.
func SoftRules() []timeline.Rule {
	ready := institutionBuilding("annex, paragraph 17")
	return []timeline.Rule{
		{Name: "calendar before review", Kind: timeline.Dialogue, Of: timeline.Calendar, Source: orderOfReview("paragraph 1")},
		{Name: "six weeks: national report", Kind: timeline.Dialogue, Of: timeline.Report, AtLeast: edtf.Weeks(6), Source: ready},
		{Name: "six weeks: compilation", Kind: timeline.Dialogue, Of: timeline.Compilation, AtLeast: edtf.Weeks(6), Source: ready},
		{Name: "six weeks: summary", Kind: timeline.Dialogue, Of: timeline.Summary, AtLeast: edtf.Weeks(6), Source: ready},
		{Name: "submissions before summary", Kind: timeline.Summary, Of: timeline.Submission,
			Source: institutionBuilding("annex, paragraph 15 (c)")},
		{Name: "pre-session before review", Kind: timeline.Dialogue, Of: timeline.PreSession, Source: practice()},
		{Name: "questions through the troika", Kind: timeline.AdvanceQuestions, Of: timeline.Troika,
			Source: modalities("paragraph 1")},
		{Name: "10 working days", Kind: timeline.Dialogue, Of: timeline.AdvanceQuestions, AtLeast: edtf.Weeks(2),
			Source: modalities("paragraph 2")},
		{Name: "report after its adoption", Kind: timeline.WorkingGroupReport, Of: timeline.WorkingGroupAdoption, Response: true,
			Source: institutionBuilding("annex, paragraph 26")},
		{Name: "report before plenary", Kind: timeline.Adoption, Of: timeline.WorkingGroupReport,
			Source: institutionBuilding("annex, paragraph 25")},
		{Name: "views after the report is adopted", Kind: timeline.Response, Of: timeline.WorkingGroupAdoption,
			Source: institutionBuilding("annex, paragraph 29")},
		{Name: "views before plenary", Kind: timeline.Adoption, Of: timeline.Response,
			Source: reviewOfTheCouncil("annex, paragraph 16")},
		{Name: "next regular session", Kind: timeline.Adoption, Of: timeline.Dialogue, AtMost: edtf.Days(184), Source: practice()},
		{Name: "letter after plenary", Kind: timeline.Letter, Of: timeline.Adoption, Source: practice()},
		{Name: "mid-term after plenary", Kind: timeline.Midterm, Of: timeline.Adoption,
			Source: reviewOfTheCouncil("annex, paragraph 18")},
	}
}

func institutionBuilding(locator string) timeline.Source {
	return text("Institution-building of the United Nations Human Rights Council", "A/HRC/RES/5/1", "2007-06-18", locator)
}

func modalities(locator string) timeline.Source {
	return text("Modalities and practices for the universal periodic review process", "A/HRC/PRST/8/1", "2008-04-09", locator)
}

func reviewOfTheCouncil(locator string) timeline.Source {
	return text("Review of the work and functioning of the Human Rights Council", "A/HRC/RES/16/21", "2011-03-25", locator)
}

func orderOfReview(locator string) timeline.Source {
	return text("Follow-up to the Human Rights Council resolution 16/21 with regard to the universal periodic review",
		"A/HRC/DEC/17/119", "2011-06-17", locator)
}

func text(title, symbol, published, locator string) timeline.Source {
	return timeline.Source{Title: title, Publisher: "Human Rights Council", Symbol: symbol,
		Published: edtf.MustParse(published), Locator: locator}
}

// practice is the source of customs that no text of the Council sets.
func practice() timeline.Source {
	return timeline.Source{Title: "Timelines of the review", Publisher: "UPR Info", URL: "https://www.upr-info.org",
		Published: edtf.MustParse("[2008-01-01..2026-11-23]")}
}
