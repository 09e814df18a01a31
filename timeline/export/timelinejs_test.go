package export_test

import (
	"encoding/json"
	"html"
	"net/url"
	"strings"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// slideDate, slideText, slide and slides are what [export.TimelineJS] writes.
type (
	slideDate struct{ Year, Month, Day int }
	slideText struct{ Headline, Text string }
	slide     struct {
		ID      string     `json:"unique_id"`
		Start   *slideDate `json:"start_date"`
		End     *slideDate `json:"end_date"`
		Display string     `json:"display_date"`
		Group   string
		Link    *bool `json:"autolink"`
		Text    slideText
	}
	slides struct {
		Title  *slide
		Events []slide
	}
)

// readSlides reads what TimelineJS writes, strictly.
func readSlides(t testing.TB, text string) slides {
	t.Helper()
	if strings.ContainsAny(text, "<>\u2028\u2029") {
		t.Fatalf("not safe in a script element: %q", text)
	}
	d := json.NewDecoder(strings.NewReader(text))
	d.DisallowUnknownFields()
	var s slides
	if err := d.Decode(&s); err != nil || d.More() {
		t.Fatalf("%v in %q", err, text)
	}
	for _, slide := range s.Events {
		if slide.Start == nil || slide.Link == nil || *slide.Link || slide.Display == "" || slide.Group == "" {
			t.Fatalf("slide is not complete: %+v", slide)
		}
	}
	return s
}

// readHTMLText returns the text of HTML, which must be text only.
func readHTMLText(t testing.TB, s string) string {
	t.Helper()
	if strings.ContainsAny(s, "<>") || strings.Count(s, "&") != strings.Count(s, "&amp;")+strings.Count(s, "&lt;")+strings.Count(s, "&gt;") {
		t.Fatalf("not HTML text: %q", s)
	}
	return html.UnescapeString(s)
}

// at returns d as a time.
func (d *slideDate) at() time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

func TestTimelineJS(t *testing.T) {
	got, _ := render(t, export.TimelineJS, export.Options{Title: "A & B", Lane: export.ByCycle}, sample()...)
	s := readSlides(t, got)
	if s.Title == nil || readHTMLText(t, s.Title.Text.Headline) != "A & B" {
		t.Errorf("got title %+v", s.Title)
	}
	i := 0
	for _, e := range sample() {
		if e.Date.IsZero() {
			continue
		}
		slide := s.Events[i]
		i++
		if slide.ID != e.ID || slide.Display != phrase(e.Date) || readHTMLText(t, slide.Text.Headline) != e.Title {
			t.Errorf("%s: got slide %+v", e.ID, slide)
		}
	}
	if s.Events[3].Group != "cycle 4" || s.Events[6].Group != "no cycle" {
		t.Errorf("got groups %q and %q", s.Events[3].Group, s.Events[6].Group)
	}
	want := `<p>Kind: interactive dialogue</p><p>Status: held</p><p>Review: KAZ, cycle 4, session 48</p>` +
		`<p>With: Yerlan Sarsembayev (head of delegation), Roman Vasilenko</p>` +
		`<p>Source: Report of the Working Group, A/HRC/59/7, para. 3 (March 2025)</p>` +
		"<p>Note: Morning meeting.\nWebcast, in six languages; see the record.</p>"
	if got := s.Events[3].Text.Text; got != want {
		t.Errorf("got text %q, want %q", got, want)
	}
	want = `<a href="https://example.org/press?a=1&amp;b=2">Press release</a>, Office of the High Commissioner (25 January 2025)</p>`
	if got := s.Events[0].Text.Text; !strings.HasSuffix(got, want) {
		t.Errorf("got text %q, want it to end with %q", got, want)
	}
}

// TestTimelineJSDays compares the days of slides with the first and last instant of their dates.
func TestTimelineJSDays(t *testing.T) {
	for _, text := range manyDates {
		d := edtf.MustParse(text)
		got, _ := render(t, export.TimelineJS, export.Options{}, timeline.Event{ID: "x", Date: d})
		s := readSlides(t, got)
		first, ok1 := d.Earliest()
		last, ok2 := d.Latest()
		if !ok1 || !ok2 || first.Year() < 1 || last.Year() > 9998 {
			continue
		}
		start := s.Events[0].Start.at()
		end := start
		if s.Events[0].End != nil {
			end = s.Events[0].End.at()
		}
		if day := 24 * time.Hour; start != first.Truncate(day) || end != last.Truncate(day) || (s.Events[0].End == nil) != (start == end) {
			t.Errorf("%q: got %v to %v", text, start, end)
		}
	}
}

func FuzzTimelineJS(f *testing.F) {
	addTitles(f)
	f.Fuzz(func(t *testing.T, title string) {
		event := timeline.Event{ID: "id" + title, Title: title, Kind: timeline.Kind(title), Date: edtf.MustParse("2025-01"), Note: title}
		event.Source = timeline.Source{Title: title, URL: "https://example.org/" + title}
		got, _ := render(t, export.TimelineJS, export.Options{Title: title}, event)
		s := readSlides(t, got)
		want := replaced(title, func(r rune) bool { return r == 0 })
		if id, err := url.PathUnescape(s.Events[0].ID); err != nil || id != event.ID || strings.ContainsFunc(s.Events[0].ID, func(r rune) bool { return r <= ' ' || r >= 0x7f }) {
			t.Errorf("%q: got ID %q", title, s.Events[0].ID)
		}
		headline := readHTMLText(t, s.Events[0].Text.Headline)
		if len(s.Events) != 1 || headline != want && title != "" {
			t.Errorf("%q: got slides %+v", title, s)
		}
		if title != "" && readHTMLText(t, s.Title.Text.Headline) != want {
			t.Errorf("%q: got title %+v", title, s.Title)
		}
		once := readHTMLText(t, s.Events[0].Group) // TimelineJS reads a group twice
		group := readHTMLText(t, strings.NewReplacer("&#34;", "\"", "&#39;", "'").Replace(once))
		if hyphens := strings.NewReplacer("-", " "); strings.TrimSpace(want) != "" && hyphens.Replace(group) != hyphens.Replace(want) {
			t.Errorf("%q: got group %q", title, group)
		}
	})
}

// TestTimelineJSGroups checks that there are no more than eight groups, for which a page has room, and that the last is for
// all others.
func TestTimelineJSGroups(t *testing.T) {
	t.Parallel()
	for lanes := range 30 {
		var events []timeline.Event
		for i := range 3 * lanes {
			kind := timeline.Kind("kind " + string(rune('A'+i%lanes)))
			events = append(events, timeline.Event{ID: string(kind), Kind: kind, Date: edtf.MustParse("2025")})
		}
		got, _ := render(t, export.TimelineJS, export.Options{}, events...)
		count := map[string]int{}
		for i, s := range readSlides(t, got).Events {
			count[s.Group]++
			if s.Group != string(events[i].Kind) && s.Group != "other events" {
				t.Errorf("%d lanes: %s is in the group %q", lanes, events[i].Kind, s.Group)
			}
		}
		if len(count) != min(lanes, 8) || lanes > 8 && count["other events"] != 3*(lanes-7) {
			t.Errorf("%d lanes: got groups %v", lanes, count)
		}
	}
}

// TestTimelineJSEarlyYears checks that years before the common era have their place: TimelineJS counts them as astronomers do.
func TestTimelineJSEarlyYears(t *testing.T) {
	t.Parallel()
	for date, want := range map[string]int{"-1754": -1754, "0000": 0, "-9999": -9999, "0050": 50} {
		got, _ := render(t, export.TimelineJS, export.Options{}, timeline.Event{ID: "x", Date: edtf.MustParse(date)})
		if s := readSlides(t, got).Events; len(s) != 1 || s[0].Start.Year != want {
			t.Errorf("%s: got slides %+v", date, s)
		}
	}
}
