package upr

import "example.org/review/timeline"

// ReadFacts reads a table of facts by a table of sources.
func ReadFacts(table, sourceTable string) ([]timeline.Event, error) {
	return facts(table, sourcesOf(sourceTable), "")
}

// ReadEntries reads entries by a table of sources.
func ReadEntries(text, sourceTable string) ([]timeline.Event, error) {
	return entries("entries.ndjson", text, sourcesOf(sourceTable))
}
