package export

import (
	"iter"
	"slices"
)

// distinct yields each of a few or many texts once, in their order.
func distinct(texts []string) iter.Seq[string] {
	const few = 8 // so many are compared one by one
	return func(yield func(string) bool) {
		var seen map[string]bool
		if len(texts) > few {
			seen = make(map[string]bool, len(texts))
		}
		for i, s := range texts {
			if seen[s] || seen == nil && slices.Contains(texts[:i], s) {
				continue
			}
			if seen != nil {
				seen[s] = true
			}
			if !yield(s) {
				return
			}
		}
	}
}
