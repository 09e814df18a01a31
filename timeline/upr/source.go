package upr

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
)

// sourceData holds every source of the record once: under a line of headings one source a line, by its key, bytewise.
// The key is the symbol of a document, or names a page: "norway.no/che-4".
//
//go:embed data/sources.tsv
var sourceData string

// sources are the lines of a text such as sourceData.
type sources []string

func sourcesOf(text string) sources { return strings.Split(text, "\n")[1:] }

// find returns the source with a key, less its Locator.
func (s sources) find(key string) (timeline.Source, error) {
	i, ok := slices.BinarySearchFunc(s, key, func(line, key string) int {
		k, _, _ := strings.Cut(line, "\t")
		return strings.Compare(k, key)
	})
	if !ok || key == "" {
		return timeline.Source{}, fmt.Errorf("no source %q", key)
	}
	cells := strings.Split(s[i], "\t")
	const columns = 6 // key, title, publisher, url, symbol, published
	if len(cells) != columns {
		return timeline.Source{}, fmt.Errorf("source %q: %d cells, want %d", key, len(cells), columns)
	}
	published, err := edtf.Parse(cells[5])
	if err != nil {
		return timeline.Source{}, fmt.Errorf("source %q: %w", key, err)
	}
	return timeline.Source{Title: cells[1], Publisher: cells[2], URL: cells[3], Symbol: cells[4], Published: published}, nil
}
