package words

// Work returns how many tokens and lexemes Read looks at.
func Work(text string, o Options) int {
	_, work, _ := read(text, o)
	return work
}
