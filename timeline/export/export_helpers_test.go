package export_test

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

var update = flag.Bool("update", false, "write the golden files of testdata anew")

// exporter is what every format's function is.
type exporter func(io.Writer, iter.Seq[timeline.Event], export.Options) (export.Losses, error)

// sample returns events of every sort: a day, a month, extents, open and unknown ends, sets, no date, each status, text from
// right to left and text that is markup somewhere.
func sample() []timeline.Event {
	kaz := timeline.Review{State: "KAZ", Cycle: 4, Session: 48}
	press := timeline.Source{Title: "Press release", Publisher: "Office of the High Commissioner", URL: "https://example.org/press?a=1&b=2", Published: edtf.MustParse("2025-01-25")}
	outcome := timeline.Source{Title: "Report of the Working Group", Symbol: "A/HRC/59/7", Published: edtf.MustParse("2025-03"), Locator: "para. 3"}
	return []timeline.Event{
		{ID: "kaz-membership", Kind: "membership", Title: "Member of the Human Rights Council", Date: edtf.MustParse("2022/2024"), Status: timeline.Held, Review: timeline.Review{State: "KAZ"}, Source: press},
		{ID: "kaz-plan", Kind: timeline.ActionPlan, Title: "Action plan on human rights and the rule of law", Date: edtf.MustParse("2023-12-08"), Status: timeline.Held, Review: timeline.Review{State: "KAZ", Cycle: 4}, Topics: []string{"rule of law", "torture"}, Source: press},
		{ID: "kaz-session", Kind: timeline.Session, Title: "48th session of the Working Group", Date: edtf.MustParse("2025-01-20/2025-01-31"), Status: timeline.Held, Review: timeline.Review{Session: 48}, Source: outcome},
		{ID: "kaz-dialogue", Kind: timeline.Dialogue, Title: "Interactive dialogue", Date: edtf.MustParse("2025-01-23"), Status: timeline.Held, Review: kaz, Actors: []timeline.Actor{{Name: "Yerlan Sarsembayev", Role: "head of delegation"}, {Name: "Roman Vasilenko"}}, Source: outcome, Note: "Morning meeting.\nWebcast, in six languages; see the record."},
		{ID: "kaz-wg-adoption", Kind: timeline.WorkingGroupAdoption, Title: "Working Group adopts its report", Date: edtf.MustParse("2025-01-25/2025-01-31"), Status: timeline.Held, Review: kaz, After: []string{"kaz-dialogue"}, Source: outcome},
		{ID: "kaz-adoption", Kind: timeline.Adoption, Title: "Council adopts the outcome", Date: edtf.MustParse("2025-06"), Status: timeline.Planned, Review: kaz, After: []string{"kaz-wg-adoption"}, Source: press},
		{ID: "kaz-abolition", Kind: "law", Title: "Death penalty abolished", Status: timeline.Held, Review: timeline.Review{State: "KAZ"}, Source: press},
		{ID: "moratorium", Kind: "law", Title: "Moratorium on executions", Date: edtf.MustParse("2003-12-17/.."), Review: timeline.Review{State: "KAZ"}},
		{ID: "mandate", Kind: "mandate", Title: "Mandate of the rapporteur", Date: edtf.MustParse("2024-05/"), Source: press},
		{ID: "before", Kind: "law", Title: "Criminal code in force", Date: edtf.MustParse("../2014-12-31")},
		{ID: "one-of", Kind: timeline.Adoption, Title: "One of three days", Date: edtf.MustParse("[2025-06-26,2025-06-27,2025-07-01]"), Status: timeline.Planned},
		{ID: "two-parts", Kind: timeline.Session, Title: "Session in two parts", Date: edtf.MustParse("{2020-02-24..2020-03-13,2020-06-15..2020-06-23}"), Status: timeline.Held},
		{ID: "about", Kind: "mission", Title: "Country visit", Date: edtf.MustParse("2019~"), Status: timeline.Postponed},
		{ID: "perhaps", Kind: "mission", Title: "Second visit", Date: edtf.MustParse("2021-05?"), Status: timeline.Cancelled, Note: "=1+1"},
		{ID: "minute", Kind: "meeting", Title: "Meeting with the troika", Date: edtf.MustParse("2025-01-23T09:30:00+05:00"), Status: timeline.Held},
		{ID: "arabic", Kind: timeline.Report, Title: "التقرير الوطني المقدم وفقاً لقرار مجلس حقوق الإنسان", Date: edtf.MustParse("2024-11-05"), Status: timeline.Held, Review: timeline.Review{State: "EGY", Cycle: 4, Session: 48}},
		{ID: "markup", Kind: `<b>"kind"</b>`, Title: `# <script>alert("x")</script> | a:b; c, \n %% ]]> 'q' ` + "`code`", Date: edtf.MustParse("2025-03-01"), Topics: []string{"a;b", `c\d`, ""}, Note: "--> </title> &amp; {x}"},
	}
}

// hostileTexts are texts that some format or some reader of it takes for more than text.
var hostileTexts = []string{
	"=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", " =1+1", "＝1+1", "＋1", "'=1+1", "''", "'",
	"a\nb", "a\r\nb", "a\rb", "\n", "\r", "\\n", `\`, `\\`, `a\`, `a;b,c:d"e"`, `"`, `""`, `\.`, `\N`,
	"2025-06", "06/2025", "0012", "1E5", "TRUE", "END:VEVENT", "BEGIN:VALARM\r\nTRIGGER:-PT1M",
	"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=alert(1) x=\"", "ﬂ°°60¶ß", "</script>", "</title>", "]]>", "<!--", "&amp;", "&lt;", "javascript:alert(1)",
	"Adoption: outcome", "No #5", "%% comment", "title x", "section x", ";", "|", "a|b", "`", "```", "~~~", "* x", "- x", "1. x", "[a](b)", "![a](b)", "_a_", "#",
	"\x00", "\x01\x02", "\x0b", "\x1b[31m", "\x7f", "\u0085", "\u2028", "\u2029", "\ufeff", "\ufffe", "\u200f", "\u202eabc\u202c", "\u2066x\u2069", "\U000e0001",
	"שלום", "مرحبا", "漢字かな交じり文", "👩‍👩‍👧‍👦", "e\u0301", strings.Repeat("é", 40), strings.Repeat("x", 74) + "é", strings.Repeat("x", 74) + ";", strings.Repeat("\\", 80),
}

// hostile returns one event for every hostile text, with the text in all its fields.
func hostile() []timeline.Event {
	var events []timeline.Event
	for i, s := range hostileTexts {
		e := timeline.Event{
			ID: fmt.Sprintf("hostile-%d-%s", i, s), Kind: timeline.Kind(s), Title: s, Date: edtf.MustParse("2025-01-23"), Status: timeline.Status(s),
			Review: timeline.Review{State: s, Cycle: 1, Session: 1}, Actors: []timeline.Actor{{Name: s, Role: s}}, Topics: []string{s, s}, After: []string{s},
			Source: timeline.Source{Title: s, Publisher: s, URL: s, Symbol: s, Locator: s}, Note: s,
		}
		events = append(events, e)
	}
	return events
}

// bulk returns n plain events, the same ones for the same n, of days, months, years and extents.
func bulk(n int) []timeline.Event {
	r := rand.New(rand.NewPCG(1, 2))
	kinds := []timeline.Kind{timeline.Report, timeline.Dialogue, timeline.Adoption, timeline.Response, "law"}
	states := []string{"KAZ", "BRA", "IDN", "PHL", "KOR"}
	events := make([]timeline.Event, n)
	for i := range events {
		year, month, day := 2008+r.IntN(20), 1+r.IntN(12), 1+r.IntN(28)
		date := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
		switch r.IntN(10) {
		case 0:
			date = date[:7]
		case 1:
			date = date[:4]
		case 2:
			date += fmt.Sprintf("/%04d", year+1)
		}
		events[i] = timeline.Event{
			ID: fmt.Sprintf("event-%07d", i), Kind: kinds[r.IntN(len(kinds))], Title: "An event of the review, with a title of a usual length",
			Date: edtf.MustParse(date), Status: timeline.Held, Review: timeline.Review{State: states[r.IntN(len(states))], Cycle: 1 + r.IntN(4), Session: 1 + r.IntN(48)},
			Source: timeline.Source{Title: "Report of the Working Group", Symbol: "A/HRC/28/10", URL: "https://example.org/a-hrc-28-10", Published: edtf.MustParse("2024-12-01")},
		}
	}
	return events
}

// render runs one export that must succeed and returns what it wrote.
func render(t testing.TB, f exporter, o export.Options, events ...timeline.Event) (string, export.Losses) {
	t.Helper()
	var b bytes.Buffer
	losses, err := f(&b, slices.Values(events), o)
	if err != nil {
		t.Fatalf("export: %v", err)
	}
	return b.String(), losses
}

// golden compares got with the file testdata/name, and writes the file where the -update flag is given.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", filepath.FromSlash(name))
	if *update {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (go test -update writes it)", err)
	}
	if got == string(want) {
		return
	}
	gotLines, wantLines := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range min(len(gotLines), len(wantLines)) {
		if gotLines[i] != wantLines[i] {
			t.Fatalf("%s:%d:\n got %q\nwant %q", path, i+1, gotLines[i], wantLines[i])
		}
	}
	t.Fatalf("%s: got %d lines, want %d", path, len(gotLines), len(wantLines))
}

// goldenSample compares the export of the sample, and the losses it reports, with testdata/dir/sample.ext and losses.txt.
func goldenSample(t *testing.T, f exporter, o export.Options, dir, ext string) {
	t.Helper()
	text, losses := render(t, f, o, sample()...)
	golden(t, dir+"/sample."+ext, text)
	var b strings.Builder
	for _, l := range losses {
		fmt.Fprintln(&b, l)
	}
	golden(t, dir+"/losses.txt", b.String())
}

// errFull is the error of a fullWriter.
var errFull = errors.New("device is full")

// fullWriter takes room bytes and then fails.
type fullWriter struct{ room int }

func (w *fullWriter) Write(p []byte) (int, error) {
	if len(p) > w.room {
		n := w.room
		w.room = 0
		return n, errFull
	}
	w.room -= len(p)
	return len(p), nil
}

// checkFailingWriter checks that f gives back the writer's own error, wherever the writer fails.
func checkFailingWriter(t *testing.T, f exporter) {
	t.Helper()
	events := append(append(sample(), hostile()...), bulk(200)...) // more than a buffer holds
	text, _ := render(t, f, export.Options{}, events...)
	for room := 0; room < len(text); room += 1 + len(text)/(12*long) {
		if _, err := f(&fullWriter{room}, slices.Values(events), export.Options{}); err != errFull {
			t.Fatalf("writer that fails after %d of %d bytes: got error %v, want %v itself", room, len(text), err, errFull)
		}
	}
}

// checkStrict checks that under Options.Strict the first loss comes back as a *LossError, that nothing of the event it
// speaks of was written, and that events without losses go through.
func checkStrict(t *testing.T, f exporter, format string) {
	t.Helper()
	_, losses := render(t, f, export.Options{}, sample()...)
	if len(losses) == 0 {
		t.Fatal("the sample has no losses: nothing is checked")
	}
	var b bytes.Buffer
	_, err := f(&b, slices.Values(sample()), export.Options{Strict: true})
	var loss *export.LossError
	if !errors.As(err, &loss) {
		t.Fatalf("strict: got error %v, want a *LossError", err)
	}
	if loss.Loss != losses[0] || loss.Format != format {
		t.Errorf("strict: got %q %+v, want %q %+v", loss.Format, loss.Loss, format, losses[0])
	}
	i := slices.IndexFunc(sample(), func(e timeline.Event) bool { return e.ID == losses[0].ID })
	if title := sample()[i].Title; strings.Contains(b.String(), title) {
		t.Errorf("strict: %q was written before the error", title)
	}
}

// checkStable checks that f writes the same bytes for the same events, and that it walks the sequence once.
func checkStable(t *testing.T, f exporter) {
	t.Helper()
	events := append(sample(), hostile()...)
	first, losses := render(t, f, export.Options{}, events...)
	again, losses2 := render(t, f, export.Options{}, events...)
	if first != again || !slices.Equal(losses, losses2) {
		t.Error("two exports of the same events differ")
	}
	walks := 0
	once := func(yield func(timeline.Event) bool) {
		walks++
		slices.Values(events)(yield)
	}
	if _, err := f(io.Discard, once, export.Options{}); err != nil || walks != 1 {
		t.Errorf("got error %v after %d walks through the events, want one walk", err, walks)
	}
}

// countingWriter counts what is written to it.
type countingWriter struct{ n int64 }

func (w *countingWriter) Write(p []byte) (int, error) { w.n += int64(len(p)); return len(p), nil }

// benchmark measures f on n events in bytes written.
func benchmark(b *testing.B, f exporter, n int) {
	b.Helper()
	events := bulk(n)
	var w countingWriter
	if _, err := f(&w, slices.Values(events), export.Options{}); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(w.n)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := f(io.Discard, slices.Values(events), export.Options{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/event")
}

// checkAllocations checks that f allocates at most limit times an event.
func checkAllocations(t *testing.T, f exporter, limit float64) {
	t.Helper()
	const n = 1000
	events := bulk(n)
	got := testing.AllocsPerRun(5, func() { f(io.Discard, slices.Values(events), export.Options{}) }) / n
	if got > limit {
		t.Errorf("got %.2f allocations an event, want at most %.2f", got, limit)
	}
}

// checkConstantMemory checks that f holds no more for ten times the events: what it allocates does not grow with them but for
// the losses, and here are none.
func checkConstantMemory(t *testing.T, f exporter) {
	t.Helper()
	event := bulk(1)[0]
	event.Date = edtf.MustParse("2025-01-23")
	bytesFor := func(n int) uint64 {
		repeat := func(yield func(timeline.Event) bool) {
			for i := 0; i < n && yield(event); i++ {
			}
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		if _, err := f(io.Discard, repeat, export.Options{}); err != nil {
			t.Fatal(err)
		}
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	few, many := bytesFor(1_000), bytesFor(10_000)
	if many > few+100_000 {
		t.Errorf("got %d bytes allocated for 1,000 events and %d for 10,000, want about the same", few, many)
	}
}
