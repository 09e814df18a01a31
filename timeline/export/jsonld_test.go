package export_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// object is an object of a JSON-LD document.
type object map[string]any

// get returns what stands under a path of names, and nil if nothing does.
func (n object) get(names ...string) any {
	var v any = map[string]any(n)
	for _, name := range names {
		inner, _ := v.(map[string]any)
		v = inner[name]
	}
	return v
}

// knownLD are the names that an object of an event may have, all of which the context or schema.org knows.
var knownLD = strings.Fields(`@type identifier name additionalType startDate endDate dcterms:date eventStatus keywords superEvent attendee location
	description prov:specializationOf subjectOf prov:wasDerivedFrom prov:wasAttributedTo`)

// readLD reads a JSON-LD document as the library writes it, strictly.
func readLD(t testing.TB, text string) (events []object) {
	t.Helper()
	if strings.ContainsAny(text, "<>&\u2028\u2029") {
		t.Fatalf("not safe in a script element: %q", text)
	}
	var document struct {
		Context map[string]any `json:"@context"`
		Graph   []object       `json:"@graph"`
	}
	if err := json.Unmarshal([]byte(text), &document); err != nil {
		t.Fatalf("%v in %q", err, text)
	}
	if document.Context["@vocab"] != "https://schema.org/" {
		t.Fatalf("got context %v", document.Context)
	}
	for _, n := range document.Graph {
		left := len(n)
		for _, name := range knownLD {
			if _, ok := n[name]; ok {
				left--
			}
		}
		if left > 0 || n["@type"] != "Event" {
			t.Fatalf("unknown names in %v", n)
		}
	}
	return document.Graph
}

func TestJSONLD(t *testing.T) {
	got, _ := render(t, export.JSONLD, export.Options{}, sample()...)
	events := readLD(t, got)
	for i, e := range sample() {
		n := events[i]
		if n["identifier"] != e.ID || n["name"] != e.Title || !e.Date.IsZero() && n.get("dcterms:date", "@value") != e.Date.String() {
			t.Errorf("%s: got object %v", e.ID, n)
		}
	}
	dialogue := events[3]
	for path, want := range map[string]string{
		"startDate":                 "2025-01-23",
		"eventStatus":               "https://schema.org/EventScheduled",
		"keywords":                  "[map[@type:DefinedTerm inDefinedTermSet:map[@type:DefinedTermSet name:status] name:held]]",
		"attendee":                  "[map[@type:Role attendee:Yerlan Sarsembayev roleName:head of delegation] Roman Vasilenko]",
		"superEvent identifier":     "[map[@type:PropertyValue propertyID:state value:KAZ] map[@type:PropertyValue propertyID:cycle value:4] map[@type:PropertyValue propertyID:session value:48]]",
		"subjectOf name":            "Report of the Working Group",
		"subjectOf identifier":      "A/HRC/59/7",
		"subjectOf position":        "para. 3",
		"subjectOf datePublished":   "2025-03",
		"prov:specializationOf @id": "_:happening-kaz-dialogue",
		"dcterms:date @type":        "edtf:EDTF",
	} {
		if got := fmt.Sprint(dialogue.get(strings.Fields(path)...)); got != want {
			t.Errorf("%s: got %q, want %q", path, got, want)
		}
	}
	if dialogue.get("prov:wasDerivedFrom", "@id") != dialogue.get("subjectOf", "@id") {
		t.Errorf("derived from another source: %v", dialogue)
	}
}

func TestJSONLDDates(t *testing.T) {
	for _, c := range []struct{ date, start, end string }{
		{"2025", "2025", "<nil>"},
		{"2025-06", "2025-06", "<nil>"},
		{"0000-02", "0000-02", "<nil>"},
		{"2025-01-23T09:30:00Z", "2025-01-23T09:30:00Z", "<nil>"},
		{"2025-01-23T09:30:00-04:30", "2025-01-23T09:30:00-04:30", "<nil>"},
		{"2025-01-23T09:30:00+05", "2025-01-23T09:30:00+05:00", "<nil>"},
		{"2025-01-23T09:30:00", "2025-01-23T09:30:00", "<nil>"},
		{"2022/2024-06", "2022", "2024-06"},
		{"2022/..", "2022", "<nil>"},
		{"/2022", "<nil>", "2022"},
		{"2022~/2024", "<nil>", "2024"},
		{"..2004-06-01/2004-06-20..", "<nil>", "<nil>"},
		{"2025-21", "<nil>", "<nil>"},
		{"201X", "<nil>", "<nil>"},
		{"1950S2", "<nil>", "<nil>"},
		{"-0043", "<nil>", "<nil>"},
		{"Y12345", "<nil>", "<nil>"},
		{"[2025,2026]", "<nil>", "<nil>"},
		{"{2025}", "<nil>", "<nil>"},
		{"", "<nil>", "<nil>"},
	} {
		got, _ := render(t, export.JSONLD, export.Options{}, timeline.Event{ID: "x", Date: edtf.MustParse(c.date)})
		n := readLD(t, got)[0]
		if start, end := fmt.Sprint(n["startDate"]), fmt.Sprint(n["endDate"]); start != c.start || end != c.end {
			t.Errorf("%q: got %s and %s, want %s and %s", c.date, start, end, c.start, c.end)
		}
	}
}

// TestJSONLDRivals checks that two statements of one happening are two nodes that know they speak of the same, each with its
// own date, source and publisher.
func TestJSONLDRivals(t *testing.T) {
	event := func(date, publisher, published string) timeline.Event {
		return timeline.Event{ID: "a b", Date: edtf.MustParse(date), Source: timeline.Source{Publisher: publisher, Published: edtf.MustParse(published)}}
	}
	got, _ := render(t, export.JSONLD, export.Options{}, event("2025-06-26", "P", "2025-07"), event("2025-06-27", "Q", "2025~"))
	rivals := readLD(t, got)
	p, q := rivals[0], rivals[1]
	if same := p.get("prov:specializationOf", "@id"); same != "_:happening-a_20b" || q.get("prov:specializationOf", "@id") != same {
		t.Errorf("not of one happening: %v and %v", p, q)
	}
	if p.get("subjectOf", "@id") == q.get("subjectOf", "@id") {
		t.Errorf("of one source: %v and %v", p, q)
	}
	if p.get("startDate") != "2025-06-26" || p.get("prov:wasAttributedTo", "name") != "P" || p.get("subjectOf", "datePublished") != "2025-07" {
		t.Errorf("got %v", p)
	}
	if q.get("startDate") != "2025-06-27" || q.get("prov:wasAttributedTo", "name") != "Q" || q.get("subjectOf", "dcterms:issued", "@value") != "2025~" {
		t.Errorf("got %v", q)
	}
}

// TestJSONLDPlaces checks that a venue is the location, and nobody who attended.
func TestJSONLDPlaces(t *testing.T) {
	t.Parallel()
	actors := []timeline.Actor{{Name: "Roman Vassilenko"}, {Name: "Palais des Nations, Geneva", Role: "Venue"}, {Name: "Room XX", Role: "place"}}
	got, _ := render(t, export.JSONLD, export.Options{}, timeline.Event{ID: "x", Actors: actors}, timeline.Event{ID: "y", Actors: actors[:1]})
	events := readLD(t, got)
	if got := fmt.Sprint(events[0]["location"], events[0]["attendee"]); got != "[map[@type:Place name:Palais des Nations, Geneva] map[@type:Place name:Room XX]] [Roman Vassilenko]" {
		t.Errorf("got %s", got)
	}
	if events[1]["location"] != nil {
		t.Errorf("got a location out of nothing: %v", events[1])
	}
}

// TestJSONLDKnown checks that what is inferred stands at the happening, in the language, and never in a statement.
func TestJSONLDKnown(t *testing.T) {
	t.Parallel()
	tl := plenary(t)
	got, _ := render(t, export.JSONLD, export.Options{Timeline: tl, Language: "es"}, slices.Collect(tl.AllStatements())...)
	bare, _ := render(t, export.JSONLD, export.Options{}, slices.Collect(tl.AllStatements())...)
	windows := 0
	for i, n := range readLD(t, got) {
		happening, _ := n["prov:specializationOf"].(map[string]any)
		if n["identifier"] == "wg-adoption" {
			windows++
			says, _ := happening["dcterms:description"].(map[string]any)
			if fmt.Sprint(happening["dcterms:temporal"]) != "map[@type:edtf:EDTF @value:[2025-01-25..2025-01-31]]" || says["@language"] != "es" ||
				!strings.HasPrefix(fmt.Sprint(says["@value"]), "según las normas: entre el 25 y el 31 de enero de 2025; ") {
				t.Errorf("got %v", happening)
			}
		}
		delete(happening, "dcterms:temporal")
		delete(happening, "dcterms:description")
		if want := readLD(t, bare)[i]; !reflect.DeepEqual(n, want) {
			t.Errorf("got the statement %v, want %v", n, want)
		}
	}
	if windows != 1 {
		t.Errorf("got %d adoptions, want 1", windows)
	}
}

// TestJSONLDWindows checks that the window of a happening is written by its first and its last day where it has both.
func TestJSONLDWindows(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ date, before, after, want string }{
		{"2025-01", "2025-01-19", "", "[2025-01-19..2025-01-31]"},
		{"2025-01", "2025-01-31", "", "2025-01-31"},
		{"2025", "2024-12", "2025-03-01", "[2025-01-01..2025-03-01]"},
		{"", "2025-01-19", "2025-03-01", "[2025-01-19..2025-03-01]"},
		{"", "2025-01-19", "", "[2025-01-19..]"},
		{"2025/2027", "2025-06-29", "", "<nil>"}, // EDTF cannot say it,
	} {
		events := []event{{ID: "before", Date: edtf.MustParse(tt.before)}, {ID: "x", Date: edtf.MustParse(tt.date), After: []string{"before"}}}
		if tt.after != "" {
			events = append(events, event{ID: "after", Date: edtf.MustParse(tt.after), After: []string{"x"}})
		}
		tl := must(timeline.New(events))
		x, _ := tl.Event("x")
		text, _ := render(t, export.JSONLD, export.Options{Timeline: tl}, x)
		got := readLD(t, text)[0].get("prov:specializationOf", "dcterms:temporal", "@value")
		if fmt.Sprint(got) != tt.want {
			t.Errorf("%+v: got %v", tt, got)
		}
	}
}

// TestJSONLDLabels checks that no two IDs get one label, and that labels have no character that RDF forbids.
func TestJSONLDLabels(t *testing.T) {
	seen := map[any]string{}
	for _, id := range append([]string{"a", "A", "a_b", "a b", "a_20b", "_", "__", "é", "\u00c3\u00a9", "-"}, hostileTexts...) {
		got, _ := render(t, export.JSONLD, export.Options{}, timeline.Event{ID: id})
		label := readLD(t, got)[0].get("prov:specializationOf", "@id")
		if other, ok := seen[label]; ok {
			t.Errorf("%q and %q: both %v", id, other, label)
		}
		seen[label] = id
		if strings.Trim(strings.ToLower(fmt.Sprint(label)), "_:abcdefghijklmnopqrstuvwxyz0123456789-") != "" {
			t.Errorf("%q: got label %v", id, label)
		}
	}
}

func FuzzJSONLD(f *testing.F) {
	addTitles(f)
	f.Fuzz(func(t *testing.T, title string) {
		event := timeline.Event{ID: "id" + title, Title: title, Kind: timeline.Kind(title), Status: timeline.Status(title), Note: title, Topics: []string{title}}
		event.Source = timeline.Source{Title: title, URL: title, Locator: title}
		got, losses := render(t, export.JSONLD, export.Options{}, event)
		events := readLD(t, got)
		want := replaced(title, func(rune) bool { return false })
		n := events[0]
		if len(events) != 1 || n["identifier"] != "id"+want || n.get("keywords") == nil {
			t.Errorf("%q: got %v", title, events)
		}
		if title != "" && (n["name"] != want || n["additionalType"] != want || n["description"] != want || n.get("subjectOf", "url") != want) {
			t.Errorf("%q: got %v", title, n)
		}
		if (losses == nil) != utf8.ValidString(title) {
			t.Errorf("%q: got losses %v", title, losses)
		}
	})
}
