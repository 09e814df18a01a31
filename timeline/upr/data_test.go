package upr_test

import (
	"bytes"
	"cmp"
	"os"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/upr"
)

// entryFiles are the parts of the record in the JSON form of events.
var entryFiles = [...]string{"sessions.ndjson", "council.ndjson", "steps.ndjson", "kazakhstan.ndjson"}

func TestRecordIsSmall(t *testing.T) {
	t.Parallel()
	files, err := os.ReadDir("data")
	if err != nil {
		t.Fatal(err)
	}
	size := int64(0)
	for _, f := range files {
		info, err := f.Info()
		if err != nil {
			t.Fatal(err)
		}
		size += info.Size()
	}
	if size > 600_000 {
		t.Errorf("the record takes %d bytes", size)
	}
}

// column returns the cells of a column of a table, from the second line on.
func column(t *testing.T, file string, n int) []string {
	var cells []string
	for line := range strings.Lines(readFile(t, file)) {
		cells = append(cells, strings.Split(strings.TrimSuffix(line, "\n"), "\t")[n])
	}
	return cells[1:]
}

// TestSourcesAreInOrder checks that each source is written once, and that each is cited.
func TestSourcesAreInOrder(t *testing.T) {
	t.Parallel()
	keys := column(t, "sources.tsv", 0)
	cited := make(map[string]bool)
	for _, key := range column(t, "reviews.tsv", 9) {
		cited[key] = true
	}
	for _, file := range entryFiles {
		for e, err := range timeline.Decode(strings.NewReader(readFile(t, file))) {
			if err != nil {
				t.Fatal(err)
			}
			cited[e.Source.Symbol] = true
		}
	}
	said := make(map[string]string)
	for i, line := range strings.Split(strings.TrimSuffix(readFile(t, "sources.tsv"), "\n"), "\n")[1:] {
		if i > 0 && keys[i-1] >= keys[i] {
			t.Errorf("%q stands after %q", keys[i], keys[i-1])
		}
		if !cited[keys[i]] {
			t.Errorf("%q is cited by nothing", keys[i])
		}
		_, rest, _ := strings.Cut(line, "\t")
		if said[rest] != "" {
			t.Errorf("%q and %q are one source", said[rest], keys[i])
		}
		said[rest] = keys[i]
	}
}

// TestFactsAreInOrder checks that the lines of a State stand together, cycle by cycle.
func TestFactsAreInOrder(t *testing.T) {
	t.Parallel()
	states, cycles := column(t, "reviews.tsv", 0), column(t, "reviews.tsv", 1)
	for i := 1; i < len(states); i++ {
		if cmp.Or(strings.Compare(states[i-1], states[i]), strings.Compare(cycles[i-1], cycles[i])) > 0 {
			t.Errorf("reviews.tsv:%d: %s %s stands after %s %s", i+2, states[i], cycles[i], states[i-1], cycles[i-1])
		}
	}
}

func TestEntriesAreCanonical(t *testing.T) {
	t.Parallel()
	for _, file := range entryFiles {
		var events []timeline.Event
		for e, err := range timeline.Decode(strings.NewReader(readFile(t, file))) {
			if err != nil {
				t.Fatal(err)
			}
			if e.Source != (timeline.Source{Symbol: e.Source.Symbol, Locator: e.Source.Locator}) || e.Review.Body != "" {
				t.Errorf("%s: %s says what the table of sources says, or names the body", file, e.ID)
			}
			events = append(events, e)
		}
		var out bytes.Buffer
		if err := timeline.Encode(&out, slices.Values(events)); err != nil {
			t.Fatal(err)
		}
		want := strings.Split(readFile(t, file), "\n")
		for i, line := range strings.Split(out.String(), "\n") {
			if line != want[i] {
				t.Fatalf("%s:%d\n got %s\nwant %s", file, i+1, want[i], line)
			}
		}
	}
}

const (
	factHead   = "state\tcycle\tsession\ttroika\tdialogue\tworking-group-adoption\tworking-group-report\tadoption\tstatus\tsource\tlocator\tnote\n"
	sourceHead = "key\ttitle\tpublisher\turl\tsymbol\tpublished\n"
	twoSources = sourceHead + "a\tTitle\tPublisher\t\t\t2020\nb\tTitle\tPublisher\t\t\t2020-02-30\n"
)

// TestBrokenFactsAreRefused breaks a good table in all ways that reading looks for: each is an error that says where.
func TestBrokenFactsAreRefused(t *testing.T) {
	t.Parallel()
	good := factHead + "KAZ\t4\t48\t\t2025-01-23\t?\t\t\theld\ta\tparagraph 1\tNote.\n"
	events, err := upr.ReadFacts(good, twoSources)
	if err != nil || len(events) != 2 || events[0].ID != "kaz-4-dialogue" || !events[1].Date.IsZero() || events[0].Source.Locator != "paragraph 1" {
		t.Fatalf("%v, %v", events, err)
	}
	for name, test := range map[string]struct{ old, new, want string }{
		"no end":           {"Note.\n", "Note.", "reviews.tsv:2: the last line does not end"},
		"columns":          {"state\t", "State\t", "reviews.tsv:1: the columns are"},
		"too few cells":    {"\tNote.", "", "reviews.tsv:2: 11 cells, want 12"},
		"too many cells":   {"Note.", "Note.\t", "reviews.tsv:2: 13 cells, want 12"},
		"empty line":       {"Note.\n", "Note.\n\n", "reviews.tsv:3: 1 cells, want 12"},
		"broken text":      {"Note.", "\xff", "reviews.tsv:2: text is not valid UTF-8"},
		"no State":         {"KAZ", "XXX", `reviews.tsv:2: no Member State "XXX"`},
		"small State":      {"KAZ", "kaz", `reviews.tsv:2: no Member State "kaz"`},
		"no cycle":         {"\t4\t", "\t\t", `reviews.tsv:2: "" is no number from 1 on`},
		"cycle 0":          {"\t4\t", "\t0\t", `reviews.tsv:2: "0" is no number from 1 on`},
		"padded session":   {"\t48\t", "\t048\t", `reviews.tsv:2: "048" is no number from 1 on`},
		"impossible date":  {"2025-01-23", "2025-01-32", "reviews.tsv:2: "},
		"unknown status":   {"held", "Held", `reviews.tsv:2: unknown status "Held"`},
		"unknown source":   {"\ta\t", "\tc\t", `reviews.tsv:2: no source "c"`},
		"no source":        {"\ta\t", "\t\t", `reviews.tsv:2: no source ""`},
		"source of no day": {"\ta\t", "\tb\t", `reviews.tsv:2: source "b": `},
		"no fact":          {"2025-01-23\t?", "\t", "reviews.tsv:2: a line without a fact"},
	} {
		broken := strings.Replace(good, test.old, test.new, 1)
		if _, err := upr.ReadFacts(broken, twoSources); broken == good || err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%s: error %v, want %s", name, err, test.want)
		}
	}
}

func TestBrokenEntriesAreRefused(t *testing.T) {
	t.Parallel()
	good := `{"id":"wg-1","kind":"session","source":{"symbol":"a","locator":"page 2"}}` + "\n"
	events, err := upr.ReadEntries(good, twoSources)
	if err != nil || len(events) != 1 || events[0].Source.Title != "Title" || events[0].Source.Locator != "page 2" || events[0].Review.Body != "UPR" {
		t.Fatalf("%v, %v", events, err)
	}
	for name, text := range map[string]string{
		"unknown name":   strings.Replace(good, `"kind"`, `"kinds"`, 1),
		"doubled name":   strings.Replace(good, `"kind":"session"`, `"id":"wg-1"`, 1),
		"cut short":      good[:len(good)-3],
		"unknown source": strings.Replace(good, `"a"`, `"c"`, 1),
		"trailing text":  good + "x",
	} {
		if _, err := upr.ReadEntries(text, twoSources); err == nil || !strings.HasPrefix(err.Error(), "entries.ndjson: ") {
			t.Errorf("%s: error %v", name, err)
		}
	}
}

// TestBrokenSourceIsRefused breaks the line of the source itself.
func TestBrokenSourceIsRefused(t *testing.T) {
	t.Parallel()
	for name, line := range map[string]string{
		"too few cells":  "a\tTitle\tPublisher\t\t2020\n",
		"too many cells": "a\tTitle\tPublisher\t\t\t2020\t\n",
	} {
		if _, err := upr.ReadEntries(`{"id":"x","source":{"symbol":"a"}}`, sourceHead+line); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
