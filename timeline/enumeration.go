package timeline

import (
	"fmt"
	"slices"
	"strconv"
)

// spelled returns the word for one of the values of an enumeration, which stand in their order, or those for a value that is
// none of them.
func spelled[T ~uint8](v T, words []string, none string) string {
	if int(v) < len(words) {
		return words[v]
	}
	return none
}

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
	quoted := make([]string, len(words))
	for i, w := range words {
		quoted[i] = strconv.Quote(w)
	}
	return joined(quoted, " or ")
}
