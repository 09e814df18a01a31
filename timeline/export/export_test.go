package export

// Isolation is how many controls a text needs around it in a line from left to right.
func Isolation(s string) (before, after int) { return isolation(s, false) }
