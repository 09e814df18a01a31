package export

import (
	"cmp"
	"strconv"
	"strings"

	"example.org/review/timeline"
)

// name returns what to call e: its title, or else its kind in words, or else its ID.
func name(e *timeline.Event) string {
	return cmp.Or(e.Title, kindWords(e.Kind), e.ID)
}

// kindWords returns k as words of a sentence, "action plan": a hyphen between two letters is a space.
func kindWords(k timeline.Kind) string {
	words := []byte(nil)
	for i := 1; i < len(k)-1; i++ {
		if k[i] == '-' && isLetter(k[i-1]) && isLetter(k[i+1]) {
			if words == nil {
				words = []byte(k)
			}
			words[i] = ' '
		}
	}
	if words == nil {
		return string(k)
	}
	return string(words)
}

// isLetter reports whether c is an ASCII letter.
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// laneName returns the words for what e shares with the others of its lane. It is never blank.
func laneName(e *timeline.Event, by Lane) string {
	switch by {
	case ByState:
		return cmp.Or(visible(e.Review.State), "no State")
	case ByCycle:
		if e.Review.Cycle == 0 {
			return "no cycle"
		}
		return "cycle " + strconv.Itoa(e.Review.Cycle)
	}
	return cmp.Or(visible(kindWords(e.Kind)), "other events")
}

// visible returns s, and "" if s is nothing but white space.
func visible(s string) string {
	if strings.TrimSpace(s) == "" {
		return ""
	}
	return s
}
