package words

import (
	"strings"
	"time"
)

// entry says what some words or phrases mean. The phrases stand in one string with commas between them. A phrase that
// ends in ~ stands for itself with each ending of the language.
type entry struct {
	class   class
	value   int16
	phrases string
}

// grammar is what a language needs to be read: its words, and the few things in which its grammar is its own. To read
// another language is to write another one.
type grammar struct {
	language Language

	orders    []string // of day, month and year: "DMY", "MY"
	markers   bool     // numbers are told by the word after them: 年 月 日
	yearFirst bool     // what two dates share is said with the first
	commas    bool     // a comma may stand after a year that comes first, and between the thousands of a number
	endings   string   // of adjectives, for phrases that end in ~
	prefixes  []prefix // letters that are written together with the next word

	ordinals string // what follows a number that counts: "st nd rd th"
	decades  string // what follows the first year of a decade: "s"
	datives  string // the same, where it may also follow one year
	romanEnd string // what follows a Roman number: "e"

	decadeOfYears   bool // "the years 1990" are a decade
	centuryByDigits bool // "the 1900s" may be a century
	thirds          bool // the ordinal "third" is also the part

	weekStarts   []time.Weekday // the first days of "the week of" a day
	weekFromDay  bool           // which may also begin on that day
	saturdays    bool           // and a Monday does not settle which
	numberStarts []time.Weekday // the first days of numbered weeks, where not by ISO 8601
	words        []entry
}

// prefix is a letter that is written together with the word after it.
type prefix struct {
	letter string
	class  class
}

// meaning is what a phrase means.
type meaning struct {
	class  class
	value  int16
	longer bool // a longer phrase starts with this one
}

// lexicon is a grammar with its words by their folded text.
type lexicon struct {
	*grammar
	meanings map[string]meaning
	ordinals map[string]bool
	decades  map[string]bool
	datives  map[string]bool
	romanEnd map[string]bool
}

// compile returns the lexicon of g.
func compile(g *grammar) *lexicon {
	lex := &lexicon{
		grammar:  g,
		meanings: make(map[string]meaning, 2*len(g.words)),
		ordinals: foldedSet(g.ordinals),
		decades:  foldedSet(g.decades),
		datives:  foldedSet(g.datives),
		romanEnd: foldedSet(g.romanEnd),
	}
	endings := strings.Fields(g.endings)
	for _, e := range g.words {
		for phrase := range strings.SplitSeq(e.phrases, ",") {
			phrase = strings.TrimSpace(phrase)
			stem, open := strings.CutSuffix(phrase, "~")
			if !open {
				lex.add(phrase, e)
				continue
			}
			for _, ending := range endings {
				lex.add(stem+ending, e)
			}
		}
	}
	return lex
}

// add adds a phrase. The first meaning of a phrase stays.
func (lex *lexicon) add(phrase string, e entry) {
	var ts tokens
	ts.scan(phrase)
	for i, t := range ts.list {
		key := string(ts.folded[:t.to])
		m := lex.meanings[key]
		if i < len(ts.list)-1 {
			m.longer = true
		} else if m.class == classNone {
			m.class, m.value = e.class, e.value
		}
		lex.meanings[key] = m
	}
}

// foldedSet returns the words of a text, folded.
func foldedSet(text string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(text) {
		var ts tokens
		ts.scan(word)
		set[string(ts.folded)] = true
	}
	return set
}
