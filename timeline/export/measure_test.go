package export_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// asciiWidths are the widths of the characters from space to tilde in thousandths of their size, in DejaVu Sans: the widest of the
// fonts that browsers take where a page asks for none. They were measured in a browser.
var asciiWidths = [...]int{
	318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636,
	636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
	603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635,
	634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
}

// realWidth returns the width of s in letters of size.
func realWidth(s string, size float64) (width float64) {
	for _, r := range s {
		switch {
		case ' ' <= r && r <= '~':
			width += float64(asciiWidths[r-' '])
		case r == '\u2002': // half a square
			width += 500
		default:
			width += 1000 // a full square, as in Chinese
		}
	}
	return width * size / 1000
}

// box is where an item of a picture stands.
type box struct {
	left, right, top, bottom float64
	name                     string
}

// boxOf returns the box of an item, with its text as wide as in the widest font.
func boxOf(item *node) box {
	b := box{left: 1e9, top: 1e9, name: item.child("title").content()}
	grow := func(left, right, top, bottom float64) {
		b.left, b.right = min(b.left, left), max(b.right, right)
		b.top, b.bottom = min(b.top, top), max(b.bottom, bottom)
	}
	for _, n := range item.named("text") {
		left, y, width := n.number("x"), n.number("y"), realWidth(n.text+n.child("tspan").content(), 13)
		if spans := n.named("tspan"); len(spans) > 1 {
			width += realWidth(spans[1].content(), 12)
		}
		if n.attrs["text-anchor"] == "end" {
			left -= width
		}
		grow(left, left+width, y-9, y+1)
	}
	for _, n := range item.named("rect") {
		grow(n.number("x"), n.number("x")+n.number("width"), n.number("y"), n.number("y")+n.number("height"))
	}
	for _, n := range item.named("circle") {
		grow(n.number("cx")-5, n.number("cx")+5, n.number("cy")-5, n.number("cy")+5)
	}
	return b
}

// TestSVGNothingCollides checks that no two events overlap, and none leaves the picture, in the widest font.
func TestSVGNothingCollides(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 30 {
		svg := drawSVG(t, export.Options{}, crowd(r)...)
		var boxes []box
		for _, item := range svg.items() {
			boxes = append(boxes, boxOf(item))
		}
		for i, a := range boxes {
			if a.left < 0 || a.right > svg.number("width") || a.bottom > svg.number("height") {
				t.Errorf("%+v leaves the picture", a)
			}
			for _, b := range boxes[i+1:] {
				if a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom {
					t.Fatalf("%+v collides with %+v", a, b)
				}
			}
		}
	}
}

// crowd returns events that stand in each other's way.
func crowd(r *rand.Rand) []event {
	statuses := []timeline.Status{"", timeline.Held, timeline.Planned, timeline.Postponed, timeline.Cancelled}
	words := []string{"adoption", "WORKING", "Group", "of", "the", "report", "illicit", "MMWW", "人権理事会", "2025", "&@#%"}
	var events []event
	for i := range 80 {
		var title []string
		for range 1 + r.IntN(9) {
			title = append(title, words[r.IntN(len(words))])
		}
		date := randomExtent(r)
		if r.IntN(10) == 0 {
			date = edtf.Date{}
		}
		events = append(events, event{
			ID: fmt.Sprint(i), Title: strings.Join(title, " "), Kind: timeline.Kind("kind " + title[0]), Date: date, Status: statuses[r.IntN(len(statuses))],
		})
	}
	return events
}

// TestSVGNoShortWordAlone checks that no text on two lines has one short word on the second.
func TestSVGNoShortWordAlone(t *testing.T) {
	svg := drawSVG(t, export.Options{}, event{ID: "a", Kind: timeline.WorkingGroupAdoption, Date: edtf.MustParse("2025-01-23")})
	if lines := svg.class("lane")[1:]; lines[0].content() != "Adoption by the" || lines[1].content() != "Working Group" { // after the month
		t.Errorf("got a lane of %q and %q", lines[0].content(), lines[1].content())
	}
}

// TestSVGLabels checks how titles are cut: by as little as need be, never within a letter, and with their date.
func TestSVGLabels(t *testing.T) {
	tests := []struct{ name, title, want, between string }{
		{"short", "Report", "Report", ""},
		{"long", strings.Repeat("long ", 50), "long long ", " "},
		{"no spaces", strings.Repeat("x", 500), "xxxxx", ""},
		{"wide", strings.Repeat("漢", 100), "漢漢漢", ""},
		{"marks", strings.Repeat("e\u0301", 500), "e\u0301e\u0301", ""},
		{"joined", strings.Repeat("👩\u200d👧", 100), "👩\u200d👧", ""},
		{"white space", " a \n\t b ", "a b", ""},
		{"capitals in Cyrillic", strings.Repeat("Щ", 100), "ЩЩЩ", ""},
		{"small in Cyrillic", strings.Repeat("щ", 100), "щщщ", ""},
		{"Devanagari", strings.Repeat("मा", 100), "मामा", ""},
	}
	for _, tt := range tests {
		svg := drawSVG(t, export.Options{}, event{ID: "a", Title: tt.title, Date: edtf.MustParse("2025-01-23")})
		texts := svg.items()[0].named("text")
		lines := make([]string, len(texts))
		for i, n := range texts {
			lines[i] = n.child("tspan").content()
		}
		spans := texts[len(texts)-1].named("tspan")
		date := spans[len(spans)-1].content()
		if len(spans) == 1 { // it has a line of its own
			lines = lines[:len(lines)-1]
		}
		got := strings.Join(lines, "|")
		if !strings.HasPrefix(got, tt.want) || !utf8.ValidString(got) || len(lines) > 2 || date != "23 January 2025" {
			t.Errorf("%s: got %q, want %q and more on two lines at most, and the date", tt.name, got, tt.want)
		}
		if cut := strings.HasSuffix(got, "…"); cut != (len(tt.title) > 20) {
			t.Errorf("%s: got %q, cut %v", tt.name, got, cut)
		}
		got, _ = strings.CutSuffix(got, "…")
		if whole := strings.NewReplacer("| ", " ", "|", tt.between).Replace(got); !strings.HasPrefix(strings.Join(strings.Fields(tt.title), " "), whole) ||
			strings.HasSuffix(got, "\u200d") || strings.HasSuffix(got, " ") || strings.Contains(got, "\u200d|") {
			t.Errorf("%s: got %q, want it broken and cut after a letter", tt.name, got)
		}
	}
}

// TestSVGNarrowLabel checks the label of a bar that leaves little room on both sides: the title is cut, and where nothing would
// be left of it the date gives way.
func TestSVGNarrowLabel(t *testing.T) {
	date := edtf.MustParse("[2000-01-01..2000-01-02,2004-01-01..2004-01-02,2005-03-01..2005-03-02,2006-03-05..2006-03-06]")
	for _, from := range []string{"1996", "1990", "1980"} {
		svg := drawSVG(t, export.Options{}, event{ID: "a", Title: strings.Repeat("word ", 30), Date: date, Status: "under discussion by all sides"}, event{ID: "b", Date: edtf.MustParse(from), Kind: "z"}, event{ID: "c", Date: edtf.MustParse("2012"), Kind: "z"})
		item := svg.items()[0]
		if b := boxOf(item); b.right > svg.number("width") || b.left < 0 {
			t.Errorf("from %s: %+v leaves the picture", from, b)
		}
		if got := item.child("text").child("tspan").content(); !strings.HasPrefix(got, "word word") {
			t.Errorf("from %s: nothing is left of the title: %q", from, got)
		}
	}
}

// TestSVGRowsAreFew checks the rows of a lane against a plain search for the first row with room.
func TestSVGRowsAreFew(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 20 {
		var events []event
		for i := range 40 {
			events = append(events, event{ID: fmt.Sprint(i), Title: strings.Repeat("x", r.IntN(20)), Kind: "k", Date: edtf.MustParse(fmt.Sprintf("%d-06-15", 1990+r.IntN(40)))})
		}
		var rows []float64 // where each ends
		var tops []float64
		for _, item := range drawSVG(t, export.Options{}, events...).items() {
			_, y := item.child("rect").middle()
			b := boxOf(item)
			row, ok := slices.BinarySearch(tops, y)
			if !ok {
				tops, rows = slices.Insert(tops, row, y), slices.Insert(rows, row, 0)
			}
			for above := range row {
				if rows[above]+60 < b.left {
					t.Errorf("%+v stands in row %d, but row %d ends at %v", b, row, above, rows[above])
				}
			}
			rows[row] = b.right
		}
	}
}
