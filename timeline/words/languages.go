package words

import "sync"

// lexicons are the languages, with what is read and what is written in each. What is read is compiled when it is first
// needed.
var lexicons = [...]struct {
	language Language
	lexicon  func() *lexicon
	book     *phrasebook
}{
	{English, sync.OnceValue(func() *lexicon { return compile(&english) }), &englishText},
	{French, sync.OnceValue(func() *lexicon { return compile(&french) }), &frenchText},
	{Spanish, sync.OnceValue(func() *lexicon { return compile(&spanish) }), &spanishText},
	{Russian, sync.OnceValue(func() *lexicon { return compile(&russian) }), &russianText},
	{Arabic, sync.OnceValue(func() *lexicon { return compile(&arabic) }), &arabicText},
	{Chinese, sync.OnceValue(func() *lexicon { return compile(&chinese) }), &chineseText},
}

// bookOf returns what is written in the language l, or nil.
func bookOf(l Language) *phrasebook {
	for i := range lexicons {
		if lexicons[i].language == l {
			return lexicons[i].book
		}
	}
	return nil
}
