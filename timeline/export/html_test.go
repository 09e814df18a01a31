package export_test

import (
	"encoding/xml"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

func TestHTMLSample(t *testing.T) {
	goldenSample(t, export.HTML, export.Options{Title: "The sample & more"}, "html", "html")
	checkStable(t, export.HTML)
	checkFailingWriter(t, export.HTML)
	checkFailingWriter(t, many(export.HTML))
}

// readHTML reads a page strictly: every element is one that the page needs, nothing runs and nothing is fetched, and the picture
// in it is sound.
func readHTML(t testing.TB, text, prefix string) *node {
	t.Helper()
	text, ok := strings.CutPrefix(text, "<!DOCTYPE html>\n")
	if !ok {
		t.Fatal("no document type")
	}
	if start := strings.Index(text, "<svg"); start >= 0 {
		readSVG(t, "<svg>"+text[start:strings.LastIndex(text, "</svg>")]+"</svg></svg>", prefix) // its leaves as one
	}
	d := xml.NewDecoder(strings.NewReader(text))
	d.Strict, d.AutoClose, d.Entity = false, xml.HTMLAutoClose, xml.HTMLEntity
	page := readMarkup(t, d)
	page.walk(func(n *node) {
		if strings.Contains(" script iframe object embed form input link base img ", " "+n.name+" ") {
			t.Fatalf("unexpected element %q", n.name)
		}
		for name, value := range n.attrs {
			if strings.HasPrefix(name, "on") || name == "style" || name == "src" || name == "href" && !strings.HasPrefix(strings.ToLower(value), "http") {
				t.Fatalf("unexpected attribute %s=%q of %s", name, value, n.name)
			}
		}
	})
	return page
}

// page writes events as a page and reads it.
func page(t testing.TB, events ...event) *node {
	t.Helper()
	text, _ := render(t, export.HTML, export.Options{}, events...)
	return readHTML(t, text, "timeline-")
}

// rows returns the rows of the table of a page, without its head.
func (n *node) rows() []*node {
	if body := n.named("tbody"); len(body) > 0 {
		return body[0].named("tr")
	}
	return nil
}

// asHTML returns s as a page holds it: readers take every line break for one of Unix.
func asHTML(s string) string {
	return strings.NewReplacer("\x00", "\uFFFD", "\r\n", "\n", "\r", "\n").Replace(strings.ToValidUTF8(s, "\uFFFD"))
}

// TestHTMLHoldsEverything checks that each row tells all that its event says, whatever that is.
func TestHTMLHoldsEverything(t *testing.T) {
	var events []event
	for _, e := range append(sample(), hostile()...) {
		if holdsInXML(e.Title) {
			events = append(events, e) // the reader of this test is one of XML
		}
	}
	rows := page(t, events...).rows()
	if len(rows) != len(events) {
		t.Fatalf("got %d rows, want %d", len(rows), len(events))
	}
	for i, e := range events {
		title := rows[i].child("th")
		if got, want := title.content(), asHTML(wholeTitle(e)); got != want || title.attrs["scope"] != "row" {
			t.Errorf("event %d: got the title %q, want %q", i, got, want)
		}
		words := []string{phrase(e.Date), string(e.Status), e.Review.State, e.Source.Title, e.Source.Publisher, e.Source.Symbol, e.Source.Locator, e.Note}
		if !e.Source.Published.IsZero() {
			words = append(words, phrase(e.Source.Published))
		}
		for _, a := range e.Actors {
			words = append(words, a.Name, a.Role)
		}
		content := rows[i].content()
		if kind := asHTML(string(e.Kind)); e.Kind.Rank() == 12 && !strings.Contains(content, kind) && !strings.Contains(content, strings.ReplaceAll(kind, "-", " ")) {
			t.Errorf("event %d: the kind %q is not in %q", i, kind, content)
		}
		for _, s := range append(words, e.Topics...) {
			if !strings.Contains(content, asHTML(s)) {
				t.Errorf("event %d: %q is not in %q", i, s, content)
			}
		}
	}
}

// holdsInXML reports whether XML holds s as it is.
func holdsInXML(s string) bool { return asXML(s) == s }

func TestHTMLDates(t *testing.T) {
	tests := []struct{ date, element, attribute string }{
		{"2025-01-23", "time", "datetime"},
		{"2025-06", "time", "datetime"},
		{"2025", "time", "datetime"},
		{"0001", "time", "datetime"},
		{"2025-01-23T09:30:00", "time", "datetime"},
		{"2025-01-23T09:30:00Z", "time", "datetime"},
		{"2025-01-23T09:30:00+05:00", "time", "datetime"},
		{"2025-01-23T09:30:00+05", "data", "value"},
		{"2025-01-23T24:00:00Z", "data", "value"},
		{"0000", "data", "value"},
		{"-0001", "data", "value"},
		{"Y20000", "data", "value"},
		{"2025-21", "data", "value"},
		{"2025-06~", "data", "value"},
		{"2025-XX", "data", "value"},
		{"2022/2024", "data", "value"},
		{"[2020,2022]", "data", "value"},
	}
	for _, tt := range tests {
		cell := page(t, event{ID: "a", Date: edtf.MustParse(tt.date)}).rows()[0].child("td")
		n := cell.child(tt.element)
		if n == nil || n.attrs[tt.attribute] != tt.date || n.content() != phrase(edtf.MustParse(tt.date)) {
			t.Errorf("%s: got %+v, want the element %s with %s", tt.date, cell.children, tt.element, tt.attribute)
		}
	}
	if cell := page(t, event{ID: "a"}).rows()[0].child("td"); len(cell.children) != 0 || cell.text != "date unknown" {
		t.Errorf("no date: got %+v", cell)
	}
}

func TestHTMLLinks(t *testing.T) {
	tests := []struct {
		source     timeline.Source
		link, text string // of the link; then of the cell
		cell       string
	}{
		{timeline.Source{URL: "https://example.org/a?b=1&c=2"}, "https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2", "https://example.org/a?b=1&c=2"},
		{timeline.Source{Title: "T", Symbol: "A/1", URL: "HTTP://example.org"}, "HTTP://example.org", "T", "T, A/1"},
		{timeline.Source{Title: "T", URL: "javascript:alert(1)"}, "", "", "T, javascript:alert(1)"},
		{timeline.Source{URL: "data:text/html,x"}, "", "", "data:text/html,x"},
		{timeline.Source{URL: "//example.org"}, "", "", "//example.org"},
		{timeline.Source{Publisher: "P", Published: edtf.MustParse("2025")}, "", "", "P (2025)"},
		{timeline.Source{Published: edtf.MustParse("2025")}, "", "", " (2025)"},
		{timeline.Source{URL: "https://example.org/\" onclick=\"x"}, "https://example.org/%22%20onclick=%22x", "https://example.org/\" onclick=\"x", "https://example.org/\" onclick=\"x"},
	}
	for _, tt := range tests {
		row := page(t, event{ID: "a", Source: tt.source}).rows()[0]
		cell := row.all(func(n *node) bool { return n.attrs["data-label"] == "Source: " })[0]
		link, text := "", ""
		if a := cell.child("a"); a != nil {
			link, text = a.attrs["href"], a.content()
		}
		if got := flat(cell); link != tt.link || text != tt.text || got != tt.cell {
			t.Errorf("%+v: got link %q, text %q, cell %q; want %q, %q, %q", tt.source, link, text, got, tt.link, tt.text, tt.cell)
		}
	}
}

// flat returns the text of a cell in its order; commas and brackets stand in the element itself.
func flat(cell *node) string {
	var parts []string
	date := ""
	for _, c := range cell.children {
		if c.name == "time" {
			date = " (" + c.content() + ")"
		} else {
			parts = append(parts, c.content())
		}
	}
	return strings.Join(parts, ", ") + date
}

// TestHTMLColumns checks that only columns that say something are there, and that each row has a cell for each.
func TestHTMLColumns(t *testing.T) {
	tests := []struct {
		e    event
		want string
	}{
		{event{}, "Date Event"},
		{event{Kind: "k"}, "Date Event Kind"},
		{event{Status: "s"}, "Date Event Status"},
		{event{Review: timeline.Review{Cycle: 4}}, "Date Event Review"},
		{event{Source: timeline.Source{Published: edtf.MustParse("2025")}}, "Date Event Source"},
		{event{Note: "n"}, "Date Event Note"},
		{event{Topics: []string{""}, Actors: []timeline.Actor{{}}}, "Date Event"},
	}
	for _, tt := range tests {
		tt.e.ID = "a"
		p := page(t, event{ID: "other"}, tt.e)
		var got []string
		for _, th := range p.named("thead")[0].named("th") {
			got = append(got, th.content())
			if th.attrs["scope"] != "col" {
				t.Errorf("%s: no scope", th.content())
			}
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("%+v: got the columns %s, want %s", tt.e, got, tt.want)
		}
		for _, row := range p.rows() {
			if len(row.children) != len(got) {
				t.Errorf("%+v: got %d cells, want %d", tt.e, len(row.children), len(got))
			}
		}
	}
}

func TestHTMLEmpty(t *testing.T) {
	p := page(t)
	if len(p.named("svg"))+len(p.named("table")) != 0 || !strings.Contains(p.content(), "No events") {
		t.Errorf("got %q, want a page that says that there are no events", p.content())
	}
}

func TestHTMLPrefix(t *testing.T) {
	text, _ := render(t, export.HTML, export.Options{IDPrefix: "p<"}, sample()...)
	readHTML(t, text, "p_timeline-")
}

func TestHTMLLosses(t *testing.T) {
	want := export.Losses{{ID: "a", Reason: "some of its characters cannot be written; U+FFFD stands for them"}}
	for _, e := range []event{{Title: "\x00"}, {Note: "\xff"}, {Topics: []string{"\xff"}}} {
		e.ID = "a"
		text, losses := render(t, export.HTML, export.Options{}, e)
		if !slices.Equal(losses, want) || !strings.Contains(text, "\uFFFD") {
			t.Errorf("%+v: got %v, want %v", e, losses, want)
		}
		checkStrictLoss(t, export.HTML, e, want)
	}
	checkStrictLoss(t, export.HTML, event{ID: "a", Title: "\x01", Date: edtf.MustParse("Y20000")}, nil)
}

// TestHTMLContrast computes the contrast of all text of a page to its ground.
func TestHTMLContrast(t *testing.T) {
	style := page(t).named("style")[0].content()
	light, dark, _ := strings.Cut(style, "@media screen and (prefers-color-scheme:dark)")
	for name, css := range map[string]string{"light": light, "dark": dark} {
		for _, ink := range []string{"ink", "dim", "link"} {
			if got := contrast(variable(t, css, ink), variable(t, css, "ground")); got < 4.5 {
				t.Errorf("%s: the contrast of %s is %.2f, want at least 4.5", name, ink, got)
			}
		}
	}
}

// variable returns the colour that a style sheet gives to a name.
func variable(t *testing.T, css, name string) [3]float64 {
	t.Helper()
	_, value, _ := strings.Cut(css, "--"+name+":")
	return colour(t, "x{"+value, "x")
}

// FuzzHTML checks that a page is safe whatever stands in it, and holds the title it was given.
func FuzzHTML(f *testing.F) {
	for _, s := range hostileTexts {
		f.Add(s, s, "https://example.org/"+s)
	}
	f.Fuzz(func(t *testing.T, title, note, url string) {
		if !holdsInXML(title) || !holdsInXML(note) || !holdsInXML(url) {
			t.Skip()
		}
		e := event{ID: "id", Title: title, Note: note, Kind: timeline.Kind(note), Status: timeline.Status(title), Source: timeline.Source{URL: url, Title: title}}
		rows := page(t, e).rows()
		if len(rows) != 1 || title != "" && rows[0].child("th").content() != asHTML(title) {
			t.Errorf("the title %q is not there", title)
		}
	})
}

func BenchmarkHTML(b *testing.B) { benchmark(b, export.HTML, 1_000) }
