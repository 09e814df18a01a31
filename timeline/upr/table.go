package upr

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"unicode/utf8"
)

// rows yields the lines of a table but the first, split at their tabs. The first line names the columns and must be
// that of header; every line ends in a line feed and has as many cells as there are columns. What differs is an error
// that names the table and the line, and the last thing yielded. The slice is the caller's until the next line.
func rows(name, text string, header ...string) iter.Seq2[[]string, error] {
	return func(yield func([]string, error) bool) {
		cells := make([]string, 0, len(header))
		for n := 1; text != ""; n++ {
			line, rest, ended := strings.Cut(text, "\n")
			cells = slices.AppendSeq(cells[:0], strings.SplitSeq(line, "\t"))
			switch {
			case !ended:
				yield(nil, fmt.Errorf("%s:%d: the last line does not end", name, n))
				return
			case !utf8.ValidString(line):
				yield(nil, fmt.Errorf("%s:%d: text is not valid UTF-8", name, n))
				return
			case len(cells) != len(header):
				yield(nil, fmt.Errorf("%s:%d: %d cells, want %d", name, n, len(cells), len(header)))
				return
			case n == 1 && !slices.Equal(cells, header):
				yield(nil, fmt.Errorf("%s:1: the columns are %q, want %q", name, cells, header))
				return
			case n > 1 && !yield(cells, nil):
				return
			}
			text = rest
		}
	}
}
