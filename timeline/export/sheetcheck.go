package export

import "example.org/review/timeline/edtf"

// check is a cell that follows from a date, and says what it was before a spreadsheet changed it.
type check struct {
	column  *column
	header  string
	text    string
	guessed bool
	days    []edtf.Date // that the text may have been, once guessed
}

// sayChecks returns the checks as words: no latest and precision "month".
func sayChecks(checks []check) string {
	said := make([]string, len(checks))
	for i, c := range checks {
		if c.text == "" {
			said[i] = "no " + c.header
		} else {
			said[i] = c.header + " " + quoted(c.text)
		}
	}
	return list(said, "and")
}
