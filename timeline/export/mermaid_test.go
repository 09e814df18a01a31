package export_test

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// task is a bar of a Gantt chart as it is written.
type task struct{ section, name, tags, id, start, end string }

// readMermaid reads a diagram as the library writes it, strictly, and returns its statements.
func readMermaid(t testing.TB, kind, text string) (statements []string) {
	t.Helper()
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if lines[0] != kind {
		t.Fatalf("got %q, want a diagram of kind %q", lines[0], kind)
	}
	for _, line := range lines[1:] {
		statement, ok := strings.CutPrefix(line, "    ")
		if kind == "gantt" && mermaidAxis.MatchString(statement) {
			continue
		}
		if !ok || !mermaidStatement.MatchString(statement) {
			t.Fatalf("no statement: %q", line)
		}
		statements = append(statements, statement)
	}
	return statements
}

// mermaidStatement is a statement in which no character has a meaning to Mermaid but the colons between its parts.
var mermaidStatement = regexp.MustCompile("^(?:[A-Za-z0-9 .,()/'!?+*=_@$^~|:-]|[^\\x00-\\xa0¶ﬂ]|#[0-9]+;)+$")

// mermaidAxis is how the axis of a chart may be set.
var mermaidAxis = regexp.MustCompile(`^(axisFormat (%Y|%Y-%m|%Y-%m-%d)|tickInterval 1day)$`)

// mermaidKeyword is what Mermaid takes for something else than the start of a name.
var mermaidKeyword = regexp.MustCompile(`(?i)^([0-9]|title|section|click|call|href|acc|gantt|timeline|date|axis|tick|topaxis|inclusive|includes|excludes|today|week|vert)`)

// readMermaidText returns the text of a part of a statement.
func readMermaidText(s string) string {
	return regexp.MustCompile(`#\d+;`).ReplaceAllStringFunc(s, func(escape string) string {
		n, _ := strconv.Atoi(escape[1 : len(escape)-1])
		return string(rune(n))
	})
}

// readMermaidTimeline returns the periods and events of a timeline.
func readMermaidTimeline(t testing.TB, text string) (pairs [][2]string) {
	t.Helper()
	for _, statement := range readMermaid(t, "timeline", text) {
		if strings.HasPrefix(statement, "title ") || strings.HasPrefix(statement, "accTitle: ") {
			continue
		}
		parts := strings.Split(statement, " : ")
		if len(parts) != 2 || parts[0] == "" || parts[1] == "" || strings.Count(statement, ":") != 1 {
			t.Fatalf("not one period and one event: %q", statement)
		}
		pairs = append(pairs, [2]string{readMermaidText(parts[0]), readMermaidText(parts[1])})
	}
	return pairs
}

// readGantt returns the bars of a Gantt chart.
func readGantt(t testing.TB, text string) (tasks []task) {
	t.Helper()
	section := ""
	for _, statement := range readMermaid(t, "gantt", text) {
		if s, ok := strings.CutPrefix(statement, "section "); ok {
			section = readMermaidText(s)
			continue
		}
		name, tags, ok := strings.Cut(statement, " : ")
		if !ok {
			continue
		}
		m := regexp.MustCompile(`^((?:done, )?(?:milestone, )?)(e\d+), (\d{4}-\d\d-\d\d), (\d{4}-\d\d-\d\d|1d)$`).FindStringSubmatch(tags)
		if m == nil || mermaidKeyword.MatchString(name) || strings.Contains(name, ":") || section == "" {
			t.Fatalf("no bar: %q", statement)
		}
		tasks = append(tasks, task{section, readMermaidText(name), m[1], m[2], m[3], m[4]})
	}
	return tasks
}

// inMermaid returns a text as Mermaid can hold it: with single spaces for white space.
func inMermaid(s string) string {
	return replaced(strings.Join(strings.FieldsFunc(s, unicode.IsSpace), " "), func(r rune) bool { return r < ' ' || r == 0xFFFE || r == 0xFFFF })
}

// unisolated returns s without controls that isolate.
func unisolated(s string) string {
	return strings.NewReplacer("\u2066", "", "\u2067", "", "\u2068", "", "\u2069", "").Replace(s)
}

func TestMermaid(t *testing.T) {
	got, losses := render(t, export.Mermaid, export.Options{}, sample()...)
	if losses != nil {
		t.Errorf("got losses %v", losses)
	}
	pairs := readMermaidTimeline(t, got)
	for i, e := range sample() {
		name := e.Title
		if e.Status != "" {
			name += " (" + string(e.Status) + ")"
		}
		if pairs[i][0] != phrase(e.Date) || unisolated(pairs[i][1]) != name {
			t.Errorf("%s: got %q", e.ID, pairs[i])
		}
	}
}

func TestMermaidLanes(t *testing.T) {
	event := timeline.Event{ID: "x", Title: "X", Status: timeline.Held, Review: timeline.Review{State: "KAZ", Cycle: 4}}
	bare := timeline.Event{ID: "y", Title: "Y"}
	for lane, want := range map[export.Lane]string{export.ByKind: "X (held)", export.ByState: "X (KAZ, held)", export.ByCycle: "X (cycle 4, held)"} {
		got, _ := render(t, export.Mermaid, export.Options{Lane: lane}, event, bare)
		if pairs := readMermaidTimeline(t, got); pairs[0][1] != want || pairs[1][1] != "Y" {
			t.Errorf("lane %d: got %q, want %q", lane, pairs, want)
		}
	}
}

func TestMermaidTitle(t *testing.T) {
	got, _ := render(t, export.Mermaid, export.Options{Title: "A: #1;\nb"})
	if want := "timeline\n    accTitle: A#58; #35;1#59; b\n    title A#58; #35;1#59; b\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, _ := render(t, export.Mermaid, export.Options{Title: "\n "}); got != "timeline\n" {
		t.Errorf("blank title: got %q", got)
	}
}

// TestMermaidGanttDays compares the days of every bar with the first and last instant of the date, where it has both.
func TestMermaidGanttDays(t *testing.T) {
	for _, text := range manyDates {
		d := edtf.MustParse(text)
		got, _ := render(t, export.MermaidGantt, export.Options{}, timeline.Event{ID: "x", Title: "x", Date: d, Status: timeline.Held})
		tasks := readGantt(t, got)
		first, ok1 := d.Earliest()
		last, ok2 := d.Latest()
		if !ok1 || !ok2 || first.Year() < 100 || last.Year() > 9999 || last.Format(time.DateOnly) == "9999-12-31" {
			continue
		}
		end, tags := last.AddDate(0, 0, 1).Format(time.DateOnly), "done, "
		if first.Format(time.DateOnly) == last.Format(time.DateOnly) {
			end, tags = "1d", "done, milestone, "
		}
		want := task{"other events", "x (" + phrase(d) + ", held)", tags, "e1", first.Format(time.DateOnly), end}
		if len(tasks) != 1 || tasks[0] != want {
			t.Errorf("%q: got %q, want %q", text, tasks, want)
		}
	}
}

// TestMermaidGanttSides compares what stands for dates of which only one side can be drawn.
func TestMermaidGanttSides(t *testing.T) {
	for _, c := range []struct{ date, start, end, reason string }{
		{"2022/..", "2022-01-01", "2023-01-01", "since 2022 is drawn only by its start: it has no end"},
		{"2022-05-03/..", "2022-05-03", "1d", "since 3 May 2022 is drawn only by its start: it has no end"},
		{"2022-05/", "2022-05-01", "2022-06-01", "from May 2022 to an unknown date is drawn only by its start: its end is not known"},
		{"2022-05/Y12000", "2022-05-01", "2022-06-01", "May 2022 to 12000 CE is drawn only by its start: its end is too far away"},
		{"0100-01-01/..", "0100-01-01", "1d", "since 1 January 100 CE is drawn only by its start: it has no end"},
		{"../9999-12-30", "9999-12-30", "1d", "until 30 December 9999 is drawn only by its end: it has no start"},
		{"../2022", "2022-01-01", "2023-01-01", "until 2022 is drawn only by its end: it has no start"},
		{"/2022-05-03", "2022-05-03", "1d", "from an unknown date to 3 May 2022 is drawn only by its end: its start is not known"},
		{"-0400/2022-05-03", "2022-05-03", "1d", "401 BCE to 3 May 2022 is drawn only by its end: its start is too far away"},
		{"9999-12", "9999-12-01", "1d", "December 9999 is drawn only on its first possible day"},
		{"../..", "", "", "without begin or end has neither a start nor an end that can be shown; it is left out"},
		{"0099", "", "", "99 CE has neither a start nor an end that can be shown; it is left out"},
		{"", "", "", "has no date; it is left out"},
		{"2025~", "2025-01-01", "2026-01-01", "about 2025 is drawn on all days from the first possible one to the last"},
		{"2025-01-23~", "2025-01-23", "1d", "about 23 January 2025 is drawn as if it were certain"},
		{"2025-01-23T00:30:00+05:00", "2025-01-22", "1d", "23 January 2025, 00:30:00 UTC+05:00 is drawn as a whole day, in UTC"},
	} {
		got, losses := render(t, export.MermaidGantt, export.Options{}, timeline.Event{ID: "x", Title: "x", Date: edtf.MustParse(c.date)})
		tasks := readGantt(t, got)
		if len(losses) != 1 || losses[0].Reason != c.reason {
			t.Errorf("%q: got losses %v, want %q", c.date, losses, c.reason)
		}
		if c.start == "" && len(tasks) == 0 {
			continue
		}
		if len(tasks) != 1 || tasks[0].start != c.start || tasks[0].end != c.end {
			t.Errorf("%q: got bars %q, want %s to %s", c.date, tasks, c.start, c.end)
		}
	}
}

// TestMermaidGanttSections checks that each lane is one section, in the order of the lanes, and each event one bar, numbered.
func TestMermaidGanttSections(t *testing.T) {
	day := edtf.MustParse("2025-01-23")
	events := []timeline.Event{
		{ID: "a", Kind: "law", Date: day}, {ID: "b", Kind: timeline.Dialogue, Date: day}, {ID: "c", Kind: "law", Date: day},
		{ID: "d", Date: day}, {ID: "e", Kind: " \n", Date: day}, {ID: "f", Kind: "my  law", Date: day}, {ID: "g", Kind: "my-law", Date: day},
	}
	got, _ := render(t, export.MermaidGantt, export.Options{}, events...)
	var sections []string
	ids := map[string]bool{}
	for _, task := range readGantt(t, got) {
		ids[task.id] = true
		sections = append(sections, task.section)
	}
	want := "interactive dialogue|other events|other events|law|law|my law|my law"
	if got := strings.Join(sections, "|"); got != want || len(ids) != len(events) {
		t.Errorf("got sections %q and %d IDs, want %q and %d", got, len(ids), want, len(events))
	}
	if n := strings.Count(got, "section "); n != 4 {
		t.Errorf("got %d sections: %s", n, got)
	}
}

func FuzzMermaid(f *testing.F) {
	addTitles(f)
	f.Fuzz(func(t *testing.T, title string) {
		event := timeline.Event{ID: "id", Title: title, Status: "planned", Kind: timeline.Kind(title), Review: timeline.Review{State: title}, Date: edtf.MustParse("2025-01")}
		want, name := inMermaid(title), inMermaid(title)
		if want == "" {
			name = "id"
		}
		got, _ := render(t, export.Mermaid, export.Options{Title: title}, event)
		if pairs := readMermaidTimeline(t, got); len(pairs) != 1 || unisolated(pairs[0][1]) != unisolated(name)+" (planned)" {
			t.Errorf("%q: got %q", title, pairs)
		}
		got, _ = render(t, export.MermaidGantt, export.Options{Title: title, Lane: export.ByState}, event)
		tasks := readGantt(t, got)
		if want == "" {
			want = "no State"
		}
		if len(tasks) != 1 || unisolated(tasks[0].name) != unisolated(name)+" (January 2025, planned)" || tasks[0].section != want {
			t.Errorf("%q: got %q", title, tasks)
		}
	})
}

// TestMermaidGanttShortBars checks that what would be no wider than a line is a milestone, and that the labels of the axis
// differ: Mermaid makes about ten ticks.
func TestMermaidGanttShortBars(t *testing.T) {
	t.Parallel()
	event := func(date string) timeline.Event {
		return timeline.Event{ID: date, Title: date, Date: edtf.MustParse(date)}
	}
	for _, c := range []struct{ date, other, tags, axis string }{
		{"2025-01-23", "2025-01-23", "milestone, ", "%Y-%m-%d\n    tickInterval 1day"},
		{"2025-01-20/2025-01-31", "2025-01-23", "", "%Y-%m-%d"},
		{"2025-01-20/2025-01-31", "2025-06", "", "%Y-%m"},
		{"2025-01-20/2025-01-31", "2003-12-17", "milestone, ", "%Y"},
		{"2023-12-07/2023-12-08", "2003-12-17", "milestone, ", "%Y"},
		{"2025", "1791-01-01", "", "%Y"},
	} {
		got, _ := render(t, export.MermaidGantt, export.Options{}, event(c.date), event(c.other))
		if tags := readGantt(t, got)[0].tags; tags != c.tags {
			t.Errorf("%s beside %s: got %q, want %q", c.date, c.other, tags, c.tags)
		}
		if !strings.Contains(got, "    axisFormat "+c.axis+"\n    todayMarker") {
			t.Errorf("%s beside %s: the axis is not %q:\n%s", c.date, c.other, c.axis, got)
		}
	}
}
