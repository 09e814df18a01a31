package upr

import (
	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// Rules returns the steps of a review: [HardRules], then [SoftRules]. They bind the events whose Review names the Body
// "UPR", or none.
//
// A timeline narrows and orders by every rule that it is given. Give it HardRules where an inference must never rest on
// a custom, and Rules to see what is due and what is late.
func Rules() []timeline.Rule { return append(HardRules(), SoftRules()...) }

// HardRules returns the rules that every review keeps: the troika is drawn before the review, the Working Group adopts its
// report at least 48 hours after it, both within the session, and the Council adopts the outcome after that. In the
// record one printed date breaks one of them, and is doubtful for that.
//
// A rule cites the text that sets it, or, where no text of the Council was found that does, the practice that shows it.
// The Locator says so if the paragraph is cited from memory and was not read.
func HardRules() []timeline.Rule {
	return bind(
		timeline.Rule{Name: "troika before review", Kind: timeline.Dialogue, Of: timeline.Troika, Response: true,
			Source: institutionBuilding("annex, paragraph 18 (d); not read")},
		timeline.Rule{Name: "review in session", Kind: timeline.Dialogue, Relation: timeline.Within, Of: timeline.Session,
			Source: reports("paragraph 1 of each")},
		timeline.Rule{Name: "48 hours", Kind: timeline.WorkingGroupAdoption, Of: timeline.Dialogue, AtLeast: edtf.Hours(48), Response: true,
			Source: modalities("")},
		timeline.Rule{Name: "adoption in session", Kind: timeline.WorkingGroupAdoption, Relation: timeline.Within, Of: timeline.Session,
			Source: reports("paragraph 1 of each")},
		timeline.Rule{Name: "plenary", Kind: timeline.Adoption, Of: timeline.WorkingGroupAdoption, Response: true,
			Source: institutionBuilding("annex, paragraph 25; not read")},
	)
}

// SoftRules returns the rules that are to be kept but sometimes are not, or that dates of documents break because
// catalogues err: the order of the documents around the review, what must be ready when, and the next regular session of
// the Council. They cite their texts as [HardRules] do.
//
// Ten working days are two weeks: no fewer, and more where a holiday falls between. The next regular session lies within
// six months of the review; outcomes were put off beyond that in the pandemic.
func SoftRules() []timeline.Rule {
	ready := institutionBuilding("annex, paragraph 17; not read")
	return bind(
		timeline.Rule{Name: "calendar before review", Kind: timeline.Dialogue, Of: timeline.Calendar, Source: orderOfReview("paragraph 1")},
		timeline.Rule{Name: "six weeks: national report", Kind: timeline.Dialogue, Of: timeline.Report, AtLeast: edtf.Weeks(6), Source: ready},
		timeline.Rule{Name: "six weeks: compilation", Kind: timeline.Dialogue, Of: timeline.Compilation, AtLeast: edtf.Weeks(6), Source: ready},
		timeline.Rule{Name: "six weeks: summary", Kind: timeline.Dialogue, Of: timeline.Summary, AtLeast: edtf.Weeks(6), Source: ready},
		timeline.Rule{Name: "submissions before summary", Kind: timeline.Summary, Of: timeline.Submission,
			Source: institutionBuilding("annex, paragraph 15 (c)")},
		timeline.Rule{Name: "pre-session before review", Kind: timeline.Dialogue, Of: timeline.PreSession, Source: practice()},
		timeline.Rule{Name: "questions through the troika", Kind: timeline.AdvanceQuestions, Of: timeline.Troika,
			Source: modalities("paragraph 1")},
		timeline.Rule{Name: "10 working days", Kind: timeline.Dialogue, Of: timeline.AdvanceQuestions, AtLeast: edtf.Weeks(2),
			Source: modalities("paragraph 2")},
		timeline.Rule{Name: "report after its adoption", Kind: timeline.WorkingGroupReport, Of: timeline.WorkingGroupAdoption, Response: true,
			Source: reports("title page and paragraph 1 of each")},
		timeline.Rule{Name: "report before plenary", Kind: timeline.Adoption, Of: timeline.WorkingGroupReport,
			Source: institutionBuilding("annex, paragraph 25; not read")},
		timeline.Rule{Name: "views after the report is adopted", Kind: timeline.Response, Of: timeline.WorkingGroupAdoption,
			Source: practice()},
		timeline.Rule{Name: "views before plenary", Kind: timeline.Adoption, Of: timeline.Response,
			Source: reviewOfTheCouncil("annex, paragraph 16; not read")},
		timeline.Rule{Name: "next regular session", Kind: timeline.Adoption, Of: timeline.Dialogue, AtMost: edtf.Months(6), Response: true, Source: practice()},
		timeline.Rule{Name: "letter after plenary", Kind: timeline.Letter, Of: timeline.Adoption, Source: practice()},
		timeline.Rule{Name: "mid-term after plenary", Kind: timeline.Midterm, Of: timeline.Adoption,
			Source: reviewOfTheCouncil("annex, paragraph 18; not read")},
	)
}

// bind makes rules bind the reviews of this body only.
func bind(rules ...timeline.Rule) []timeline.Rule {
	for i := range rules {
		rules[i].Body = body
	}
	return rules
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

// reports is the source of what the reports of the Working Group show, from the first to the last that was read.
func reports(locator string) timeline.Source {
	return timeline.Source{Title: "Reports of the Working Group on the Universal Periodic Review", Publisher: "United Nations",
		Published: edtf.MustParse("[2008-05-13..2026-05-12]"), Locator: locator}
}

// practice is the source of customs that no text of the Council sets.
func practice() timeline.Source {
	return timeline.Source{Title: "Timelines of the review", Publisher: "UPR Info", URL: "https://www.upr-info.org",
		Published: edtf.MustParse("[2008-01-01..2026-11-25]")}
}
