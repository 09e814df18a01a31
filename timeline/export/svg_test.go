package export_test

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

type event = timeline.Event

func TestSVGSample(t *testing.T) {
	goldenSample(t, export.SVG, export.Options{Title: "The sample & more"}, "svg", "svg")
	checkStable(t, export.SVG)
	checkFailingWriter(t, export.SVG)
	checkFailingWriter(t, many(export.SVG))
}

// many returns f for more events than fit in one piece of writing.
func many(f exporter) exporter {
	return func(w io.Writer, _ iter.Seq[event], o export.Options) (export.Losses, error) {
		return f(w, slices.Values(bulk(120)), o)
	}
}

// TestSVGTitles checks that every event stands in the picture once, with its whole title, whatever the title is.
func TestSVGTitles(t *testing.T) {
	events := append(sample(), hostile()...)
	events = append(events, event{ID: "long", Title: strings.Repeat("very ", 200_000) + "long", Date: edtf.MustParse("2025")}, event{ID: "nothing but an ID"}, event{ID: "\u202e"})
	left := map[string]int{}
	for _, e := range events {
		left[asXML(wholeTitle(e))]++
	}
	svg := drawSVG(t, export.Options{Title: "a<b>&\x01"}, events...)
	for _, item := range svg.items() {
		words := item.child("title").content()
		title := words[:strings.LastIndex(words, item.dateLine(t))]
		left[strings.TrimSuffix(title, "\n")]--
	}
	for title, n := range left {
		if n != 0 {
			t.Errorf("the title %.40q is missing %d times", title, n)
		}
	}
	if got, want := svg.child("title").content(), "a<b>&\uFFFD"; got != want {
		t.Errorf("title of the picture: got %q, want %q", got, want)
	}
}

// wholeTitle returns what a picture or page calls an event.
func wholeTitle(e event) string {
	return cmp.Or(e.Title, string(e.Kind), e.ID)
}

// dateLine returns the line of the title element that holds the date: the first of those that begin with the words of one.
func (n *node) dateLine(t *testing.T) string {
	t.Helper()
	lines := strings.Split(n.child("title").content(), "\n")
	for _, line := range lines {
		words, text, _ := strings.Cut(line, " (")
		text = strings.TrimSuffix(text, ")")
		if d, err := edtf.Parse(text); err == nil && phrase(d) == words {
			return line
		}
	}
	t.Fatalf("no date in %q", lines)
	return ""
}

func TestSVGLosses(t *testing.T) {
	const beyond = "the axis ends with the years -9999 and 9999; what lies beyond is drawn at its end"
	const text = "some of its characters cannot be written; U+FFFD stands for them"
	tests := []struct {
		e    event
		want string
	}{
		{event{Date: edtf.MustParse("Y10000")}, beyond},
		{event{Date: edtf.MustParse("Y-10000")}, beyond},
		{event{Date: edtf.MustParse("Y-170000002/2020")}, beyond},
		{event{Date: edtf.MustParse("2020/Y1E30")}, beyond},
		{event{Date: edtf.MustParse("Y-1E30/2020")}, beyond},
		{event{Date: edtf.MustParse("Y-1E30")}, beyond},
		{event{Date: edtf.MustParse("-9999/9999")}, ""},
		{event{Date: edtf.MustParse("../2020")}, ""},
		{event{Date: edtf.MustParse("/2020")}, ""},
		{event{Date: edtf.MustParse("2020/..")}, ""},
		{event{Date: edtf.MustParse("2020/")}, ""},
		{event{Date: edtf.MustParse("[..2020]")}, ""},
		{event{Date: edtf.MustParse("{2020..}")}, ""},
		{event{}, ""},
		{event{Title: "tab\tline\r\n"}, ""},
		{event{Title: "\uFFFD"}, ""},
		{event{Title: "bell\a"}, text},
		{event{Kind: "\xff"}, text},
		{event{Status: "\ufffe"}, text},
		{event{Review: timeline.Review{State: "\x00"}}, text},
	}
	for _, tt := range tests {
		tt.e.ID = "a"
		var want export.Losses
		if tt.want != "" {
			want = export.Losses{{ID: "a", Reason: tt.want}}
		}
		_, losses := render(t, export.SVG, export.Options{}, tt.e)
		if !slices.Equal(losses, want) {
			t.Errorf("%+v: got %v, want %v", tt.e, losses, want)
		}
		checkStrictLoss(t, export.SVG, tt.e, want)
	}
}

// checkStrictLoss checks that under Options.Strict the loss, if there is one, is an error and nothing is written.
func checkStrictLoss(t *testing.T, f exporter, e event, want export.Losses) {
	t.Helper()
	var w countingWriter
	_, err := f(&w, slices.Values([]event{e}), export.Options{Strict: true})
	var loss *export.LossError
	switch {
	case want == nil && err != nil:
		t.Errorf("%+v: strict: got %v, want no error", e, err)
	case want != nil && (!errors.As(err, &loss) || loss.Loss != want[0] || w.n != 0):
		t.Errorf("%+v: strict: got %v after %d bytes, want the loss %v and nothing written", e, err, w.n, want)
	}
}

// TestSVGBeyond checks that what lies beyond the axis is drawn at its end, within the picture.
func TestSVGBeyond(t *testing.T) {
	for _, date := range []string{"Y20000", "Y-20000", "Y-20000/Y20000", "Y20000/Y30000", "[Y-20000,2020]"} {
		svg := drawSVG(t, export.Options{}, event{ID: "a", Title: "A", Date: edtf.MustParse(date)}, event{ID: "b", Date: edtf.MustParse("2020"), Kind: "z"})
		for _, n := range svg.items()[0].children[1:] {
			if x, ok := n.attrs["x"]; ok && (n.number("x") < 100 || n.number("x") > 960) {
				t.Errorf("%s: %s at x = %s", date, n.name, x)
			}
		}
	}
}

// TestSVGLarge checks input that would cost too much if anything but its length mattered.
func TestSVGLarge(t *testing.T) {
	set := "{" + strings.Repeat("2020-01-01,", 50_000) + "2030}"
	events := []event{{ID: "set", Date: edtf.MustParse(set)}, {ID: strings.Repeat("x", 1<<20), Kind: timeline.Kind(strings.Repeat("y", 1<<20)), Status: timeline.Status(strings.Repeat("z", 1<<20))}}
	svg := drawSVG(t, export.Options{}, events...)
	if got, want := len(svg.items()), len(events); got != want {
		t.Errorf("got %d items, want %d", got, want)
	}
}

// TestSVGCrowd checks that more events than a picture has room for are counted: all of them once, each a loss, in a picture
// that renderers take.
func TestSVGCrowd(t *testing.T) {
	for _, by := range []export.Lane{export.ByKind, export.ByState} {
		events := bulk(4_000)
		for i := range 1000 {
			events = append(events, event{ID: fmt.Sprint(i), Kind: timeline.Kind(fmt.Sprint("kind ", i)), Review: timeline.Review{State: fmt.Sprint(i)}, Date: edtf.MustParse("2025-06-16")})
		}
		text, losses := render(t, export.SVG, export.Options{Lane: by}, events...)
		svg := readSVG(t, text, "timeline-")
		if height := svg.number("height"); height > 32_767 || len(losses) != len(events) {
			t.Errorf("lane %d: got a height of %v and %d losses, want at most 32767 and %d", by, height, len(losses), len(events))
		}
		sum := 0
		for _, item := range svg.all(func(n *node) bool { return n.attrs["role"] == "listitem" && n.child("rect") != nil }) {
			if n, err := strconv.Atoi(item.child("text").content()); err == nil {
				sum += n
			}
		}
		if sum != len(events) {
			t.Errorf("lane %d: the counts add up to %d, want %d", by, sum, len(events))
		}
		checkStrictLoss(t, export.SVG, event{ID: "one", Date: edtf.MustParse("2025")}, nil)
	}
}

// TestSVGCountsByYear checks that the events of a crowded picture are counted by year.
func TestSVGCountsByYear(t *testing.T) {
	var events []event
	for i := range 3_000 {
		events = append(events, event{ID: fmt.Sprint(i), Date: edtf.MustParse(fmt.Sprintf("%d-%02d-02", 2006+i%20, 1+i%12))})
	}
	text, _ := render(t, export.SVG, export.Options{}, events...)
	svg := readSVG(t, text, "timeline-")
	counts := svg.all(func(n *node) bool {
		return n.attrs["role"] == "listitem" && n.child("rect") != nil && n.child("text").content() == "150"
	})
	if len(counts) != 20 {
		t.Errorf("got %d counts of 150, want one for each of 20 years", len(counts))
	}
	for year := 2007; year < 2026; year++ { // the axis starts in 2006
		if !strings.Contains(text, fmt.Sprintf(">%d</text>", year)) {
			t.Errorf("the axis does not say %d", year)
		}
	}
}

// FuzzSVG checks that a picture is well-formed and safe whatever stands in it, and holds the title it was given.
func FuzzSVG(f *testing.F) {
	for _, s := range hostileTexts {
		f.Add(s, "2025-06", "planned", "p-")
	}
	for _, e := range sample() {
		f.Add(e.Title, e.Date.String(), string(e.Status), "")
	}
	f.Fuzz(func(t *testing.T, title, date, status, prefix string) {
		d, err := edtf.Parse(date)
		if err != nil {
			t.Skip()
		}
		e := event{ID: "id", Title: title, Date: d, Status: timeline.Status(status), Kind: timeline.Kind(title), Review: timeline.Review{State: title}}
		text, _ := render(t, export.SVG, export.Options{Title: title, IDPrefix: prefix}, e, event{ID: "other", Date: edtf.MustParse("2020")})
		items := readSVG(t, text, "").items()
		if len(items) != 2 {
			t.Fatalf("got %d items, want 2", len(items))
		}
		if slices.ContainsFunc(items, func(n *node) bool {
			return strings.HasPrefix(n.child("title").content(), asXML(wholeTitle(e))+"\n"+phrase(d))
		}) {
			return
		}
		t.Errorf("the title %q is not there", title)
	})
}

func BenchmarkSVG(b *testing.B) { benchmark(b, export.SVG, 1_000) }
