package timeline_test

import (
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/upr"
)

// Every message that a user can meet stands in testdata/messages.txt, to be read as a page: what was given, and the answer.
func TestMessages(t *testing.T) {
	t.Parallel()
	var b strings.Builder
	section := func(name string, texts []string, answer func(text string) error) {
		fmt.Fprintf(&b, "# %s\n", name)
		for _, text := range texts {
			err := answer(text)
			if err == nil {
				t.Errorf("%s: %q is no error", name, text)
				continue
			}
			fmt.Fprintf(&b, "%q\n  %s\n", text, strings.ReplaceAll(err.Error(), "\n", "\n  "))
		}
		fmt.Fprintln(&b)
	}
	section("A date", badDates, func(text string) error { _, err := edtf.Parse(text); return err })
	section("A date from a database", []string{"2025-13"}, func(text string) error { var d edtf.Date; return d.Scan(text) })
	section("A date from a column of numbers", []string{"45809"}, func(string) error { var d edtf.Date; return d.Scan(45809) })
	section("Events as JSON", badJSON, func(text string) error {
		for _, err := range timeline.Decode(strings.NewReader(text)) {
			if err != nil {
				return err
			}
		}
		return nil
	})
	section("A table", badTables, func(text string) error {
		for _, err := range export.ReadCSV(strings.NewReader(text), export.ReadOptions{}) {
			if err != nil {
				return err
			}
		}
		return nil
	})
	section("A document symbol", badSymbols, func(text string) error { _, err := upr.ParseSymbol(text); return err })
	section("Events for a timeline", []string{"no ID", "broken text"}, func(text string) error {
		_, err := timeline.New([]timeline.Event{{ID: map[string]string{"broken text": "a"}[text], Note: "\xff"}})
		return err
	})
	section("Rules for a timeline", slices.Sorted(maps.Keys(badRules)), func(text string) error {
		_, err := timeline.New(nil, badRules[text])
		return err
	})
	section("An export without losses", []string{"an undated event as iCalendar"}, func(string) error {
		events := slices.Values([]timeline.Event{{ID: "law"}})
		_, err := export.ICalendar(io.Discard, events, export.Options{Strict: true})
		return err
	})
	compareWithFile(t, "testdata/messages.txt", b.String())
}

// compareWithFile compares, or with -update writes, the text that a file holds.
func compareWithFile(t *testing.T, file, got string) {
	t.Helper()
	if flag.Lookup("update").Value.String() == "true" {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s is no longer what the code says; if that is meant: go test ./timeline -run %s -update\n%s", file, t.Name(), changedLines(string(want), got))
	}
}

// changedLines returns the lines that one of two texts has alone, those of the old one with a minus and those of the new one
// with a plus.
func changedLines(before, after string) string {
	var b strings.Builder
	for _, side := range [...]struct{ sign, has, other string }{{"-", before, after}, {"+", after, before}} {
		there := make(map[string]bool)
		for line := range strings.Lines(side.other) {
			there[line] = true
		}
		for line := range strings.Lines(side.has) {
			if !there[line] {
				b.WriteString(side.sign + line)
			}
		}
	}
	if b.Len() == 0 {
		return "the same lines in another order, or another number of times"
	}
	return b.String()
}

var badDates = []string{
	"2025-02-30", "2025-13", "2025-13-01", "2025-00", "2025-6", "2025-06-1", "25-06", "June 2025", "2025/06/01", "01.06.2025", "2025-06-01T25:00:00", "2025-06-01T10:00",
	"2025-06-01T10:00:00+25:00", "2025/2024", "2025/2024/2023", "..", "[2025", "{2025,", "[]", "[2025..2024]", "2025-", "Y2025", "2025?~", "2025-XX-30X", "2025-02-3X", "2025-45",
	"20 25", " 2025", "2025\n", "2025\xff", "unknown", "1985S", "Y1E", "-0000", "[2025/2026]",
}

var badRules = map[string]timeline.Rule{
	"no kind":            {Name: "order", Of: timeline.Dialogue},
	"no other kind":      {Name: "inside", Kind: timeline.Dialogue, Relation: timeline.Within},
	"one kind":           {Name: "order", Kind: timeline.Dialogue, Of: timeline.Dialogue},
	"unknown relation":   {Kind: timeline.Adoption, Of: timeline.Dialogue, Relation: 9},
	"negative least":     {Name: "early", Kind: timeline.Adoption, Of: timeline.Dialogue, AtLeast: edtf.Duration{Seconds: -1}},
	"negative most":      {Name: "early", Kind: timeline.Adoption, Of: timeline.Dialogue, AtMost: edtf.Duration{Months: -1}},
	"least over most":    {Name: "term", Kind: timeline.Adoption, Of: timeline.Dialogue, AtLeast: edtf.Days(32), AtMost: edtf.Months(1)},
	"within so long":     {Name: "inside", Kind: timeline.Dialogue, Of: timeline.Session, Relation: timeline.Within, AtMost: edtf.Days(3)},
	"broken text":        {Name: "order\xff", Kind: timeline.Adoption, Of: timeline.Dialogue},
	"broken source text": {Name: "order", Kind: timeline.Adoption, Of: timeline.Dialogue, Source: timeline.Source{Title: "\xff"}},
}

var badJSON = []string{
	`{"id":"a"`, `{"id":"a"}{"id":"b"}`, `{"ID":"a"}`, `{"id":"a","id":"b"}`, `{"id":1}`, `{"id":null}`, `[{"id":"a"},]`, `{"id":"a","date":"2025-02-30"}`,
	`{"id":"a","review":{"cycle":1.5}}`, `{"id":"a","review":{"cycle":99999999999999999999}}`, `{"id":"a","topics":"x"}`, `{"id":"\ud800"}`, "{\"id\":\"\xff\"}", "{\"id\":\"a\nb\"}", `"a"`, `{"id":"a","actors":[{"who":"x"}]}`,
}

var badTables = []string{
	"", "title\nx", "id,date\na,45809", "id,date\na,6/1/2025", "id,date\na,Jun-25", "id,date\na,2025-02-30", "id,id\na,b", "id,dote,tite,Sate\na,b",
	"id,date\n,2025", "id,title\na,\"b", "id,cycle\na,x", "id,date,earliest\na,2025-06,2025-05-01", "PK\x03\x04", "<html>", "id,earliest\na,2025",
}

var badSymbols = []string{"", "A/HRC", "A/HRC/WG.6/48/KAZ", "A/HRC/WG.6/48/KAZ/9", "A/HRC/WG.6/x/KAZ/1", "A/HRC/WG.6/48/XYZ/1", "A/HRC/59/", "B/HRC/59/10", "a/hrc/59/10", "A/HRC/59/10/Add", "A/HRC/RES/5"}
