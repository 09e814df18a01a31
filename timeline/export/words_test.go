package export_test

import (
	"encoding/json"
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// wordFormats are the formats in which words say the date.
var wordFormats = []struct {
	name        string // in errors
	dir, ext    string // of the golden file
	export      exporter
	allocations float64 // that an event of the bulk may cost
	streams     bool
}{
	{"Markdown", "markdown", "md", export.Markdown, 1, true},
	{"Markdown", "markdown-list", "md", export.MarkdownList, 1, true},
	{"Mermaid", "mermaid", "mmd", export.Mermaid, 1, true},
	{"Mermaid", "mermaid-gantt", "mmd", export.MermaidGantt, 2, false},
	{"TimelineJS", "timelinejs", "json", export.TimelineJS, 2, true},
	{"JSON-LD", "jsonld", "json", export.JSONLD, 2, true},
}

func TestWordFormats(t *testing.T) {
	for _, f := range wordFormats {
		t.Run(f.dir, func(t *testing.T) {
			goldenSample(t, f.export, export.Options{Title: "Review of Kazakhstan & others"}, f.dir, f.ext)
			checkFailingWriter(t, f.export)
			if _, err := f.export(&fullWriter{0}, slices.Values(bulk(1000)), export.Options{}); err != errFull {
				t.Errorf("many events: got error %v, want that of the writer", err)
			}
			checkStable(t, f.export)
			checkAllocations(t, f.export, f.allocations)
			if f.streams {
				checkConstantMemory(t, f.export)
			}
		})
	}
}

// TestWordFormatsStrict checks that a loss, here of a character, is an error where none is allowed, and that nothing of its event
// is written.
func TestWordFormatsStrict(t *testing.T) {
	broken := timeline.Event{ID: "broken", Title: "not \xff UTF-8", Date: edtf.MustParse("2025-01-23")}
	for _, f := range wordFormats {
		_, losses := render(t, f.export, export.Options{}, broken)
		if len(losses) != 1 || losses[0].ID != "broken" || !strings.Contains(losses[0].Reason, "U+FFFD") {
			t.Errorf("%s: got losses %v", f.dir, losses)
		}
		var b strings.Builder
		_, err := f.export(&b, slices.Values([]timeline.Event{broken}), export.Options{Strict: true})
		var loss *export.LossError
		if !errors.As(err, &loss) || loss.Format != f.name || loss.Loss != losses[0] {
			t.Errorf("%s: strict: got error %v", f.dir, err)
		}
		if strings.Contains(b.String(), "UTF-8") {
			t.Errorf("%s: strict: wrote %q before the error", f.dir, b.String())
		}
	}
	for _, f := range wordFormats[3:] {
		checkStrict(t, f.export, f.name)
	}
}

// TestWordFormatsEmpty checks that no events make a document all the same, and that a wholly empty event does no harm.
func TestWordFormatsEmpty(t *testing.T) {
	for _, f := range wordFormats {
		for _, events := range [][]timeline.Event{nil, {{}}} {
			got, _ := render(t, f.export, export.Options{}, events...)
			if f.ext == "json" && !json.Valid([]byte(got)) {
				t.Errorf("%s: %d events: got %q", f.dir, len(events), got)
			}
			if strings.Contains(got, " : \n") {
				t.Errorf("%s: %d events: got a statement without text: %q", f.dir, len(events), got)
			}
		}
	}
}

// TestWordFormatsHugeTitle checks that a title of a megabyte costs no more than its length.
func TestWordFormatsHugeTitle(t *testing.T) {
	for _, piece := range []string{"x", "<", "`|\\", "\u2069", "#", "\u202e\u2066", "</script>", "\n", "%%"} {
		title := strings.Repeat(piece, long<<17/len(piece))
		for _, f := range wordFormats {
			got, _ := render(t, f.export, export.Options{}, timeline.Event{ID: "huge", Title: title, Date: edtf.MustParse("2025-01-23")})
			if len(got) > 10*len(title) {
				t.Errorf("%s: %d bytes of %q became %d", f.dir, len(title), piece, len(got))
			}
		}
	}
}

// Dates that whole days draw as they are, and those that ISO 8601 can say in a start and an end.
var (
	wholeDays = regexp.MustCompile(`^\d{4}-\d\d-\d\d(/\d{4}-\d\d-\d\d)?$`)
	isoDates  = regexp.MustCompile(`^\d{4}(-(0\d|1[012])(-\d\d(T.*)?)?)?(/\d{4}(-(0\d|1[012])(-\d\d)?)?)?$`)
)

// TestWordFormatsLoseNothingSilently checks for every sort of date that it is a loss exactly where the format draws or says
// something else than the date does.
func TestWordFormatsLoseNothingSilently(t *testing.T) {
	formats := []struct {
		export exporter
		holds  func(date string) bool
	}{
		{export.Markdown, func(string) bool { return true }},
		{export.MarkdownList, func(string) bool { return true }},
		{export.Mermaid, func(string) bool { return true }},
		{export.MermaidGantt, func(date string) bool { return wholeDays.MatchString(date) && date >= "0100" }},
		{export.TimelineJS, func(date string) bool { return wholeDays.MatchString(strings.TrimPrefix(date, "-")) }},
		{export.JSONLD, func(date string) bool { return date == "" || isoDates.MatchString(date) }},
	}
	for _, text := range manyDates {
		for i, f := range formats {
			_, losses := render(t, f.export, export.Options{}, timeline.Event{ID: "x", Title: "x", Date: edtf.MustParse(text)})
			if (len(losses) == 0) != f.holds(text) {
				t.Errorf("%s: %q: got losses %v", wordFormats[i].dir, text, losses)
			}
		}
	}
}

// TestIsolation checks against the rules of the bidirectional algorithm, simplified, that nothing that a text opens is open after
// it, and that the controls around it close.
func TestIsolation(t *testing.T) {
	controls := []rune("a\u05d0\u202a\u202b\u202d\u202e\u202c\u2066\u2067\u2068\u2069")
	var try func(text []rune, depth int)
	try = func(text []rune, depth int) {
		before, after := export.Isolation(string(text))
		whole := strings.Repeat("\u2068", before) + string(text) + strings.Repeat("\u2069", after)
		if open := stillOpen(whole); open != "" {
			t.Errorf("%+q: %+q is open after it", whole, open)
		}
		if plain := !strings.ContainsAny(string(text), string(controls[1:])); plain != (before == 0) || plain != (after == 0) {
			t.Errorf("%+q: got %d and %d controls", string(text), before, after)
		}
		for _, r := range controls {
			if depth > 0 {
				try(append(text, r), depth-1)
			}
		}
	}
	try(nil, 5)
}

// stillOpen returns the embeddings and isolates that are open at the end of s.
func stillOpen(s string) string {
	var open []rune
	for _, r := range s {
		switch {
		case r == '\u202c': // closes the last embedding, if no isolate was opened since
			if n := len(open); n > 0 && open[n-1] < '\u2066' {
				open = open[:n-1]
			}
		case r == '\u2069': // closes the last isolate and all embeddings in it
			for n := len(open) - 1; n >= 0; n-- {
				if open[n] >= '\u2066' {
					open = open[:n]
					break
				}
			}
		case '\u202a' <= r && r <= '\u202e' || '\u2066' <= r && r <= '\u2068':
			open = append(open, r)
		}
	}
	return string(open)
}

// replaced returns s with U+FFFD for broken UTF-8 and for the characters that bad holds for.
func replaced(s string, bad func(rune) bool) string {
	return strings.Map(func(r rune) rune {
		if bad(r) {
			return '\uFFFD'
		}
		return r
	}, s)
}

// addTitles adds the hostile texts to the corpus of a fuzz target whose input is a title.
func addTitles(f *testing.F) {
	for _, s := range hostileTexts {
		f.Add(s)
	}
	f.Add("\xff")
	f.Add("-")
	f.Add("")
}

func BenchmarkWordFormats(b *testing.B) {
	for _, f := range wordFormats {
		b.Run(f.dir, func(b *testing.B) { benchmark(b, f.export, 10_000) })
	}
}
