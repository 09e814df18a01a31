package export_test

import (
	"bytes"
	"fmt"
	"math"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/words"
)

// inferring returns a timeline of which rules and links leave less than the sources say, and more than they like.
func inferring(t *testing.T) *timeline.Timeline {
	t.Helper()
	review := timeline.Review{Body: "UPR", State: "KAZ", Cycle: 4}
	rules := []timeline.Rule{{Kind: timeline.WorkingGroupAdoption, Relation: timeline.Follows, Of: timeline.Dialogue, Name: "adoption after dialogue", AtLeast: edtf.Duration{Seconds: 48 * 60 * 60}, Source: timeline.Source{Symbol: "A/HRC/RES/5/1"}}}
	tl, err := timeline.New([]event{
		{ID: "dialogue", Kind: timeline.Dialogue, Title: "Dialogue", Date: edtf.MustParse("2025-01-23"), Review: review, Status: timeline.Held},
		{ID: "adoption", Kind: timeline.WorkingGroupAdoption, Title: "Group adopts", Date: edtf.MustParse("2025-01"), Review: review, Status: timeline.Held},
		{ID: "undated", Title: "Undated", After: []string{"dialogue"}},
		{ID: "end", Title: "End", Date: edtf.MustParse("2025-06-01"), After: []string{"undated"}},
		{ID: "rival", Title: "Rival", Date: edtf.MustParse("2025-02-01"), Source: timeline.Source{Publisher: "One", Published: edtf.MustParse("2025-02-02")}},
		{ID: "rival", Title: "Rival", Date: edtf.MustParse("2025-02-03"), Source: timeline.Source{Publisher: "Two", Published: edtf.MustParse("2025-02-01")}},
		{ID: "early", Title: "Early", Date: edtf.MustParse("2025-03-01"), After: []string{"late"}},
		{ID: "late", Title: "Late", Date: edtf.MustParse("2025-04-01")},
	}, rules...)
	if err != nil {
		t.Fatal(err)
	}
	return tl
}

// drawn draws a timeline and returns its items by title.
func drawn(t *testing.T, f export.Format, o export.Options) (string, map[string]*node) {
	t.Helper()
	var b bytes.Buffer
	if losses, err := f(&b, o.Timeline.All(), o); err != nil || losses != nil {
		t.Fatal(losses, err)
	}
	if strings.HasPrefix(b.String(), "<!") {
		return b.String(), nil
	}
	items := map[string]*node{}
	for _, item := range readSVG(t, b.String(), "timeline-").items() {
		title, _, _ := strings.Cut(item.child("title").content(), "\n")
		items[title] = item
	}
	return b.String(), items
}

// TestSVGWindows checks that what rules leave is a bracket with words, beside what the source said, and in its place.
func TestSVGWindows(t *testing.T) {
	text, items := drawn(t, export.SVG, export.Options{Timeline: inferring(t)})
	for title, want := range map[string]struct{ said, known string }{
		"Group adopts": {"January 2025", "by the rules some time from 25 to 31 January 2025"},
		"Undated":      {"date unknown", "by the rules some time from 23 January to 1 June 2025"},
		"Rival":        {"1 February 2025", "disputed"},
		"Early":        {"1 March 2025", "contradiction"},
		"Dialogue":     {"23 January 2025", ""},
	} {
		var lines []string
		for _, n := range items[title].named("text") {
			lines = append(lines, n.content())
		}
		if got := strings.Join(lines, "|"); !strings.Contains(got, want.said) || !strings.HasSuffix(got, want.known) {
			t.Errorf("%s: got %q, want %q and %q", title, got, want.said, want.known)
		}
		brackets := len(items[title].class("rule"))
		if inferred := strings.HasPrefix(want.known, "by the rules"); inferred != (brackets == 1) {
			t.Errorf("%s: got %d brackets", title, brackets)
		}
	}
	if n := len(items["Undated"].named("circle")) + len(items["Undated"].named("rect")); n != 0 {
		t.Error("what has no date is drawn as what has one")
	}
	if !strings.Contains(text, ">by the rules</text>") {
		t.Error("the legend does not explain the bracket")
	}
	for title, want := range map[string]string{"Group adopts": "adoption after dialogue", "Rival": "3 February 2025, according to Two", "Early": "Contradiction: "} {
		if got := items[title].child("title").content(); !strings.Contains(got, want) {
			t.Errorf("%s: got %q, want %q in it", title, got, want)
		}
	}
	if plain, _ := drawn(t, export.SVG, export.Options{Timeline: must(timeline.New([]event{{ID: "a", Date: edtf.MustParse("2025-01")}}))}); strings.Contains(plain, "by the rules") {
		t.Error("where nothing is inferred the picture speaks of rules")
	}
}

// TestSVGRivals checks that a date which another source gives, and which cannot be true as well, is drawn where it lies, before the
// event or after it and in both directions, with a line from there, and that the legend says what it is.
func TestSVGRivals(t *testing.T) {
	said := func(id, date, published string) event {
		return event{ID: id, Title: id, Date: edtf.MustParse(date), Source: timeline.Source{Publisher: published, Published: edtf.MustParse(published)}}
	}
	tl := must(timeline.New([]event{
		said("far", "2025-06-01", "2025-06-02"), said("far", "2021-06-01", "2025-06-01"), said("near", "2023-06-01", "2025-06-02"),
		said("near", "2023-06-02", "2025-06-01"), said("vaguer", "2024-06-01", "2025-06-02"), said("vaguer", "2024", "2025-06-01"),
	}))
	for _, language := range []words.Language{words.English, words.Arabic} {
		text, items := drawn(t, export.SVG, export.Options{Timeline: tl, Language: language})
		place := func(title string) (own float64, rivals []string) {
			for _, n := range items[title].class("rival") {
				rivals = append(rivals, n.attrs["d"])
			}
			mark := items[title].child("rect")
			return mark.number("x") + mark.number("width")/2, rivals
		}
		far, rivals := place("far")
		if len(rivals) != 2 {
			t.Fatalf("%s: got %q, want a diamond and a line", language, rivals)
		}
		var x float64
		fmt.Sscanf(rivals[0], "M%g", &x)
		if (x < far) != (language == words.English) || math.Abs(x-far) < 300 {
			t.Errorf("%s: the rival stands at %g, the event at %g", language, x, far)
		}
		if near, rivals := place("near"); len(rivals) != 1 || !strings.HasPrefix(rivals[0], fmt.Sprintf("M%.0f", near)[:3]) {
			t.Errorf("%s: got %q near %g, want one diamond", language, rivals, near)
		}
		if _, rivals := place("vaguer"); rivals != nil {
			t.Errorf("%s: got %q for a date that can be true as well", language, rivals)
		}
		if want := map[words.Language]string{"en": "date that another source gives", "ar": "تاريخ وارد في مصدر آخر"}[language]; !strings.Contains(text, want) {
			t.Errorf("%s: the legend does not say %q", language, want)
		}
	}
}

// TestHTMLWindows checks that a page tells the window apart from the date, and why, what others say and what contradicts.
func TestHTMLWindows(t *testing.T) {
	tl := inferring(t)
	text, _ := drawn(t, export.HTML, export.Options{Timeline: tl})
	rows := map[string]*node{}
	for _, row := range readHTML(t, text, "timeline-").rows() {
		rows[row.child("th").content()] = row
	}
	date := rows["Group adopts"].child("td")
	if got := date.child("time").content(); got != "January 2025" {
		t.Errorf("got the date %q, want what the source said", got)
	}
	if got := date.class("inferred")[0].content(); got != "By the rules some time from 25 to 31 January 2025" {
		t.Errorf("got the window %q", got)
	}
	details := date.child("details")
	if details == nil || details.child("summary").content() != "Why" || !strings.Contains(details.content(), "48 hours") || len(details.named("li")) != 2 {
		t.Errorf("got the reasons %+v", details)
	}
	for title, want := range map[string][2]string{
		"Rival": {"Disputed", "Disputed: 3 February 2025, according to Two, published 1 February 2025"},
		"Early": {"Contradiction", "“Early” is dated 1 March 2025"},
	} {
		if marks := rows[title].class("alarm"); len(marks) != 1 || marks[0].content() != want[0] || !strings.Contains(rows[title].content(), want[1]) {
			t.Errorf("%s: got %q, want %q", title, rows[title].content(), want)
		}
	}
	if got := rows["Dialogue"]; len(got.class("inferred"))+len(got.named("details")) > 0 {
		t.Error("something is inferred of what is known")
	}
}

// TestHTMLDeadlines checks that a page lists what is due on the day of the stamp, and nothing without one.
func TestHTMLDeadlines(t *testing.T) {
	review := timeline.Review{Body: "UPR", State: "KAZ", Cycle: 4}
	rule := timeline.Rule{Kind: timeline.Adoption, Relation: timeline.Follows, Of: timeline.Dialogue, Name: "outcome", AtMost: edtf.Duration{Months: 6}, Response: true}
	tl := must(timeline.New([]event{{ID: "dialogue", Kind: timeline.Dialogue, Title: "Dialogue", Date: edtf.MustParse("2025-01-23"), Review: review, Status: timeline.Held, Source: timeline.Source{Published: edtf.MustParse("2025-01-24")}}}, rule))
	text, _ := drawn(t, export.HTML, export.Options{Timeline: tl, Stamp: edtf.MustParse("2025-12-01")})
	for _, want := range []string{"Adoption of the outcome (UPR, KAZ, cycle 4)", "“outcome”", "July 2025", "late"} {
		if list := readHTML(t, text, "timeline-").class("due")[0].content(); !strings.Contains(list, want) {
			t.Errorf("got %q, want %q in it", list, want)
		}
	}
	if text, _ := drawn(t, export.HTML, export.Options{Timeline: tl}); strings.Contains(text, `class="due"`) {
		t.Error("deadlines without a day on which they are known")
	}
}

// TestHTMLOutline checks that a narrow screen gets the same events, lane by lane.
func TestHTMLOutline(t *testing.T) {
	var names []string
	lanes := page(t, sample()...).class("lanes")[0]
	for _, n := range lanes.named("h2") {
		names = append(names, n.content())
	}
	if got := strings.Join(names, ", "); !strings.HasPrefix(got, "National report, Session, Interactive dialogue") || !strings.HasSuffix(got, "No date") {
		t.Errorf("got the lanes %s", got)
	}
	if got, want := len(lanes.named("li")), len(sample()); got != want {
		t.Errorf("got %d events, want %d", got, want)
	}
	for form, status := range map[string]timeline.Status{"disc": timeline.Held, "ring": timeline.Planned, "triangle": timeline.Postponed, "cross": timeline.Cancelled, "square": ""} {
		want := 0
		for _, e := range sample() {
			if e.Status == status {
				want++
			}
		}
		if got := len(lanes.class(form)); got != want {
			t.Errorf("got %d of the form %s, want %d", got, form, want)
		}
	}
}
