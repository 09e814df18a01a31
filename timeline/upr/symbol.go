package upr

// Series is the row of documents that a symbol belongs to.
type Series uint8

// The series that the review uses. {s} is a session, {n} a running number.
const (
	ReviewDocument         Series = iota + 1 // A/HRC/WG.6/{s}/{State}/{part}: what a review is based on
	DraftReport                              // A/HRC/WG.6/{s}/L.{n}: draft report of the Working Group on one State
	CouncilDocument                          // A/HRC/{s}/{n}: among others the reports of the Working Group
	CouncilDraft                             // A/HRC/{s}/L.{n}: draft texts before the Council
	Resolution                               // A/HRC/RES/{s}/{n}
	Decision                                 // A/HRC/DEC/{s}/{n}
	PresidentialStatement                    // A/HRC/PRST/{s}/{n}
	OrganizationalDecision                   // A/HRC/OM/{s}/{n}: taken at an organizational meeting of the Council
)

// stems holds the beginning of the symbols of each series, up to the session.
var stems = [...]string{
	ReviewDocument: "A/HRC/WG.6/", DraftReport: "A/HRC/WG.6/", CouncilDocument: "A/HRC/", CouncilDraft: "A/HRC/",
	Resolution: "A/HRC/RES/", Decision: "A/HRC/DEC/", PresidentialStatement: "A/HRC/PRST/", OrganizationalDecision: "A/HRC/OM/",
}

// Part tells the documents on one State apart.
type Part uint8

// The parts, with the paragraph of the annex to resolution 5/1 that asks for each.
const (
	NationalReport Part = iota + 1 // prepared by the State under review: paragraph 15 (a)
	Compilation                    // of United Nations information, by OHCHR: paragraph 15 (b)
	Summary                        // of stakeholders' information, by OHCHR: paragraph 15 (c)
	EarlyDraft                     // draft report of the Working Group; first session only, later a DraftReport
)

// Symbol is a United Nations document symbol of the review, such as A/HRC/WG.6/48/KAZ/1. It comes from [ParseSymbol], which
// reads the text that a program puts together too: a report's symbol and "/Add.1" is that of the State's views. Two
// symbols are the same document if they are ==. The zero Symbol is no document; its text is empty.
//
// The session in a symbol is the one for which the document was issued, which is not always the one in which the State
// was reviewed: a review may be moved after its documents are out.
type Symbol struct {
	text    string
	series  Series
	session int
	state   string // ReviewDocument only
	number  int    // the part of a ReviewDocument, else the running number
	base    int    // how much of text is the document itself, without addenda and the like
}

// String returns the symbol exactly as it was parsed, and "" for the zero Symbol.
func (s Symbol) String() string { return s.text }

// IsZero reports whether s is no document.
func (s Symbol) IsZero() bool { return s == Symbol{} }

// Series returns the series of s, and 0 for the zero Symbol.
func (s Symbol) Series() Series { return s.series }

// Session returns the session that s was issued for, and 0 for the zero Symbol: of the Working Group for a ReviewDocument
// or a DraftReport, of the Council for all else. For an OrganizationalDecision it is the number of the series of
// organizational meetings.
func (s Symbol) Session() int { return s.session }

// State returns the State that a ReviewDocument is about, by its ISO 3166-1 alpha-3 code, and "" for other series.
func (s Symbol) State() string { return s.state }

// Part returns which of the documents on a State s is, and 0 unless s is a ReviewDocument.
func (s Symbol) Part() Part {
	if s.series != ReviewDocument {
		return 0
	}
	return Part(s.number)
}

// Number returns the running number of s in its session, and 0 for a ReviewDocument.
func (s Symbol) Number() int {
	if s.series == ReviewDocument {
		return 0
	}
	return s.number
}

// Suffix returns what follows the document itself, "/Add.1/Corr.2", and "" if nothing does.
func (s Symbol) Suffix() string { return s.text[s.base:] }

// Base returns the document that s adds to or corrects: s without its suffix.
func (s Symbol) Base() Symbol {
	s.text = s.text[:s.base]
	return s
}
