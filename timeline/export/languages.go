package export

import (
	"fmt"

	"example.org/review/timeline/words"
)

// languageOf returns what is said in the language of a code; the empty code is that of English.
func languageOf(code words.Language) (*language, error) {
	switch code {
	case words.English, "":
		return &english, nil
	case words.French:
		return &french, nil
	case words.Spanish:
		return &spanish, nil
	case words.Russian:
		return &russian, nil
	case words.Arabic:
		return &arabic, nil
	case words.Chinese:
		return &chinese, nil
	}
	return nil, fmt.Errorf("export: no words in the language %q; there are en, fr, es, ru, ar and zh", string(code))
}
