package export

// Phrase is the words of a date, and Isolation how many controls a text needs around it.
var (
	Phrase    = phrase
	Isolation = isolation
)
