package timeline

import (
	"strings"
	"unicode"
)

// spellings finds words that are written in several ways: that differ in case, spaces and hyphens only.
type spellings struct {
	seen map[string]*spelling
	best map[string]*spelling // by what all ways to write a word have in common
}

// A spelling is one way to write a word.
type spelling struct {
	text  string
	fixed bool // it is right, whatever else is there
	times int
}

func newSpellings() spellings {
	return spellings{make(map[string]*spelling), make(map[string]*spelling)}
}

// folded returns what all ways to write a word have in common.
func folded(word string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '-' || r == '_' {
			return -1
		}
		return unicode.ToLower(r)
	}, word)
}

// add adds a word once more, and fix adds one that is right.
func (s spellings) add(word string) { s.note(word).times++ }
func (s spellings) fix(word string) { s.note(word).fixed = true }

func (s spellings) note(word string) *spelling {
	w := s.seen[word]
	if w == nil {
		w = &spelling{text: word}
		s.seen[word] = w
	}
	return w
}

// settle finds the best way to write each word: one that is right, else the most frequent one, else the least.
func (s spellings) settle() {
	for _, w := range s.seen {
		key := folded(w.text)
		if best := s.best[key]; best == nil || w.isBetter(best) {
			s.best[key] = w
		}
	}
}

func (w *spelling) isBetter(v *spelling) bool {
	switch {
	case w.fixed != v.fixed:
		return w.fixed
	case w.times != v.times:
		return w.times > v.times
	}
	return w.text < v.text
}

// better returns a better way to write a word than this one, and whether there is one. A word that is right has none.
func (s spellings) better(word string) (string, bool) {
	if w := s.seen[word]; w != nil && w.fixed {
		return "", false
	}
	best := s.best[folded(word)]
	if best == nil || best.text == word || word == "" {
		return "", false
	}
	return best.text, true
}
