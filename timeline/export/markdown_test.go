package export_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// readMarkdownTable reads a table as [export.Markdown] writes it, strictly, and returns the texts of its cells without the header.
func readMarkdownTable(t testing.TB, text string) (rows [][]string) {
	t.Helper()
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if len(lines) < 2 || !strings.HasPrefix(lines[0], "| Date |") || !regexp.MustCompile(`^\|( --- \|)+$`).MatchString(lines[1]) {
		t.Fatalf("no table: %q", text)
	}
	for _, line := range lines[2:] {
		inner, begins := strings.CutPrefix(line, "| ")
		inner, ends := strings.CutSuffix(inner, " |")
		if !begins || !ends {
			t.Fatalf("no row: %q", line)
		}
		var row []string
		for _, cell := range strings.Split(escapedPipe.ReplaceAllString(inner, "\x00"), " | ") {
			row = append(row, readMarkdown(t, strings.ReplaceAll(cell, "\x00", `\|`)))
		}
		if len(row) != strings.Count(lines[1], "---") {
			t.Fatalf("got %d cells in %q", len(row), line)
		}
		rows = append(rows, row)
	}
	return rows
}

// escapedPipe is a pipe that does not end a cell.
var escapedPipe = regexp.MustCompile(`\\\|`)

// markdownLink is a link as it is written, with its text.
var markdownLink = regexp.MustCompile(`\[((?:\\.|[^\\\]])*)\]\(<https?://(?:[!#-%'-;=?-Z\[\]a-z~]|\\&)*>\)`)

// markdownText is a run of text that no reader of Markdown takes for markup.
var markdownText = regexp.MustCompile("^(?:\\\\[!-/:-@[-`{-~]|&#[0-9]+;|[^\\\\`*_\\[\\]<>#&|~$^{@\\x00-\\x1f\\x7f-\\x9f])*$")

// readMarkdown returns the text of a line of Markdown, which must have no markup but links.
func readMarkdown(t testing.TB, line string) string {
	t.Helper()
	line = markdownLink.ReplaceAllString(line, "$1")
	raw := regexp.MustCompile(`\\.`).ReplaceAllString(line, "_")
	if !markdownText.MatchString(line) || regexp.MustCompile(`:[a-z/]|[wW]\.`).MatchString(raw) {
		t.Fatalf("markup in %q", line)
	}
	return regexp.MustCompile(`\\.|&#\d+;`).ReplaceAllStringFunc(line, func(escape string) string {
		if escape[0] == '\\' {
			return escape[1:]
		}
		n, _ := strconv.Atoi(escape[2 : len(escape)-1])
		return string(rune(n))
	})
}

// inMarkdown returns a text as Markdown can hold it.
func inMarkdown(s string) string {
	return replaced(s, func(r rune) bool { return r == 0 || 0x80 <= r && r <= 0x9f })
}

func TestMarkdown(t *testing.T) {
	got, losses := render(t, export.Markdown, export.Options{}, sample()...)
	if losses != nil {
		t.Errorf("got losses %v", losses)
	}
	rows := readMarkdownTable(t, got)
	for i, e := range sample() {
		if rows[i][0] != phrase(e.Date) || rows[i][1] != e.Title || rows[i][4] != string(e.Status) || rows[i][6] != e.Note {
			t.Errorf("%s: got row %q", e.ID, rows[i])
		}
	}
	want := []string{"23 January 2025", "Interactive dialogue", "interactive dialogue", "KAZ, cycle 4, session 48", "held",
		"Report of the Working Group, A/HRC/59/7, para. 3 (March 2025)", "Morning meeting.\nWebcast, in six languages; see the record."}
	if !slices.Equal(rows[3], want) {
		t.Errorf("got row %q, want %q", rows[3], want)
	}
}

func TestMarkdownSource(t *testing.T) {
	for _, c := range []struct {
		source timeline.Source
		want   string
	}{
		{timeline.Source{URL: "https://a.b/c"}, `[https\://a.b/c](<https://a.b/c>)`},
		{timeline.Source{Title: "T", Symbol: "A/1", URL: "HTTP://a.b/?x=1&y=(2)"}, `[T](<HTTP://a.b/?x=1\&y=(2)>), A/1`},
		{timeline.Source{Title: "T", URL: "https://a.b/<|>\"é *_`\n"}, "[T](<https://a.b/%3C%7C%3E%22%C3%A9%20%2A%5F%60%0A>)"},
		{timeline.Source{Title: "T", URL: "javascript:alert(1)"}, `T, javascript\:alert(1)`},
		{timeline.Source{Publisher: "P", Published: edtf.MustParse("2025-01")}, `P (January 2025)`},
		{timeline.Source{Published: edtf.MustParse("2025-01")}, `(January 2025)`},
		{timeline.Source{Title: "תו", Locator: "3"}, `&#8296;תו&#8297;, 3`},
	} {
		got, _ := render(t, export.MarkdownList, export.Options{}, timeline.Event{ID: "x", Source: c.source})
		if want := "- **date unknown**: x\n  - Source: " + c.want + "\n"; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// checkLinkText checks that the text of a link stays text in readers that take the escapes of brackets out of it and read
// it again, as marked does.
func checkLinkText(t testing.TB, document string) {
	t.Helper()
	for _, link := range regexp.MustCompile(`\[((?:[^\[\]\\]|\\.)*)\]\(<`).FindAllStringSubmatch(document, -1) {
		again := strings.NewReplacer(`\[`, "[", `\]`, "]").Replace(link[1])
		if strings.ContainsAny(again, "[]") {
			t.Errorf("the text of a link is read again as %q", again)
		}
	}
	if n := strings.Count(document, "](<"); n != 1 {
		t.Errorf("got %d links, want 1 in %q", n, document)
	}
}

func TestMarkdownLinkText(t *testing.T) {
	t.Parallel()
	for _, s := range append([]string{"[x](javascript:alert(1))", "![i](http://evil/i.png)", `\[x\](y)`, "]( <u> )["}, hostileTexts...) {
		event := timeline.Event{ID: "x", Source: timeline.Source{Title: s, URL: "https://example.com/"}}
		got, _ := render(t, export.MarkdownList, export.Options{}, event)
		checkLinkText(t, got)
		got, _ = render(t, export.Markdown, export.Options{}, event)
		checkLinkText(t, got)
	}
}

func FuzzMarkdown(f *testing.F) {
	addTitles(f)
	f.Fuzz(func(t *testing.T, title string) {
		event := timeline.Event{ID: "id", Title: title, Note: title, Kind: "law", Topics: []string{title, title}}
		event.Source = timeline.Source{Title: title, URL: "https://example.org/" + title}
		got, losses := render(t, export.Markdown, export.Options{}, event)
		rows, want := readMarkdownTable(t, got), inMarkdown(title)
		if name := rows[0][1]; len(rows) != 1 || name != want && !(title == "" && name == "law") || rows[0][6] != want {
			t.Errorf("%q: got rows %q", title, rows)
		}
		if (losses == nil) != (want == title) {
			t.Errorf("%q: got losses %v", title, losses)
		}
		got, _ = render(t, export.MarkdownList, export.Options{Title: title}, event)
		lines := strings.Split(strings.TrimSuffix(got, "\n"), "\n")
		if heading, _ := strings.CutPrefix(lines[0], "# "); title != "" && readMarkdown(t, heading) != want {
			t.Errorf("%q: got heading %q", title, heading)
		}
		if note, _ := strings.CutPrefix(lines[len(lines)-1], "  - Note: "); title != "" && readMarkdown(t, note) != want {
			t.Errorf("%q: got note %q", title, note)
		}
		for _, line := range lines[1:] {
			if line != "" && !regexp.MustCompile(`^(- \*\*date unknown\*\*: |  - (Kind|Topics|Source|Note): )`).MatchString(line) {
				t.Errorf("%q: got line %q", title, line)
			}
		}
	})
}

// TestMarkdownWindow checks that what the rules leave of a date follows it after a space that people can read in the source
// too.
func TestMarkdownWindow(t *testing.T) {
	t.Parallel()
	tl, err := timeline.New([]timeline.Event{
		{ID: "a", Kind: "hearing", Date: edtf.MustParse("2025-06-10")},
		{ID: "b", Kind: "verdict", Date: edtf.MustParse("2025-06"), After: []string{"a"}},
	})
	if err != nil {
		t.Fatal(err)
	}
	text, _ := render(t, export.Markdown, export.Options{Timeline: tl}, slices.Collect(tl.All())...)
	if want := "| June 2025 (by the rules some time from 10 to 30 June 2025) |"; !strings.Contains(text, want) {
		t.Errorf("%q is not in\n%s", want, text)
	}
}
