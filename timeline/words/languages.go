package words

import "sync"

// lexicons are the languages that are read. Each is compiled when it is first needed.
var lexicons = [...]struct {
	language Language
	lexicon  func() *lexicon
}{
	{English, sync.OnceValue(func() *lexicon { return compile(&english) })},
	{French, sync.OnceValue(func() *lexicon { return compile(&french) })},
	{Spanish, sync.OnceValue(func() *lexicon { return compile(&spanish) })},
	{Russian, sync.OnceValue(func() *lexicon { return compile(&russian) })},
	{Arabic, sync.OnceValue(func() *lexicon { return compile(&arabic) })},
	{Chinese, sync.OnceValue(func() *lexicon { return compile(&chinese) })},
}
