package export

// Isolation is how many controls a text needs around it in a line from left to right, and RightToLeft in one from right to
// left.
func Isolation(s string) (before, after int)   { return isolation(s, false) }
func RightToLeft(s string) (before, after int) { return isolation(s, true) }

// Languages are all languages.
var Languages = []*language{&english, &french, &spanish, &russian, &arabic, &chinese}

// Hours returns a number of hours in words.
func (l *language) Hours(n int64) string { return l.of(&l.units.hours, n) }
