package upr

import (
	_ "embed"
	"iter"
	"strings"
)

// stateData holds the ISO 3166-1 alpha-3 codes of the 193 Member States of the United Nations, all of which are under
// review, and the names that titles give them: under a line of headings one State a line, by code.
//
//go:embed data/states.tsv
var stateData string

// States returns the ISO 3166-1 alpha-3 codes of the 193 Member States of the United Nations, in order. All of them are
// under review.
func States() iter.Seq[string] {
	return func(yield func(string) bool) {
		_, rest, _ := strings.Cut(stateData, "\n")
		for line := range strings.Lines(rest) {
			code, _, _ := strings.Cut(line, "\t")
			if !yield(code) {
				return
			}
		}
	}
}

// nameOf returns the name of a Member State; ok is false if code is that of none.
func nameOf(code string) (name string, ok bool) {
	const size = 3
	if len(code) != size {
		return "", false
	}
	at := strings.Index(stateData, "\n"+code+"\t")
	if at < 0 {
		return "", false
	}
	name, _, _ = strings.Cut(stateData[at+len("\n")+size+len("\t"):], "\n")
	return name, true
}

// isState reports whether code is that of a Member State.
func isState(code string) bool {
	_, ok := nameOf(code)
	return ok
}
