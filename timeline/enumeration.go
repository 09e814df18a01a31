package timeline

import (
	"fmt"
	"slices"
	"strconv"
)

// wordOf returns the word for one of the values of an enumeration, which stand in their order. The error is for a value that
// is none of them.
func wordOf[T ~uint8](v T, words []string) ([]byte, error) {
	if int(v) >= len(words) {
		return nil, fmt.Errorf("%T %d is none of %s", v, uint8(v), choice(words))
	}
	return []byte(words[v]), nil
}

// readWord sets v to the value of an enumeration that a word stands for.
func readWord[T ~uint8](v *T, text []byte, words []string) error {
	i := slices.Index(words, string(text))
	if i < 0 {
		return fmt.Errorf("%T %q is unknown: it is %s", *v, text, choice(words))
	}
	*v = T(i)
	return nil
}

// choice returns words as a choice: `"a", "b" or "c"`.
func choice(words []string) string {
	last := len(words) - 1
	text := ""
	for i, w := range words {
		switch {
		case i > 0 && i == last:
			text += " or "
		case i > 0:
			text += ", "
		}
		text += strconv.Quote(w)
	}
	return text
}
