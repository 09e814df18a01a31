package export_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
	"example.org/review/timeline/words"
)

// TestSVGPrefixOfTitles checks that what most titles start with is said once, and that every event still tells its whole title.
func TestSVGPrefixOfTitles(t *testing.T) {
	events := []event{
		{ID: "1", Title: "Kazakhstan: report", Date: edtf.MustParse("2020")}, {ID: "2", Title: "Kazakhstan: dialogue", Date: edtf.MustParse("2021")},
		{ID: "3", Title: "Kazakhstan: adoption", Date: edtf.MustParse("2022")}, {ID: "4", Title: "Brazil: report", Date: edtf.MustParse("2023")},
	}
	svg := drawSVG(t, export.Options{}, events...)
	var shown, whole []string
	for _, item := range svg.items() {
		shown = append(shown, item.child("text").child("tspan").content())
		title, _, _ := strings.Cut(item.child("title").content(), "\n")
		whole = append(whole, title)
	}
	if got := strings.Join(shown, ", "); got != "Report, Dialogue, Adoption, Brazil: report" {
		t.Errorf("got the titles %s", got)
	}
	if got := strings.Join(whole, ", "); got != "Kazakhstan: report, Kazakhstan: dialogue, Kazakhstan: adoption, Brazil: report" {
		t.Errorf("got the whole titles %s", got)
	}
	if got := svg.class("small")[0].content(); got != "Kazakhstan: 4 events, 2020 to 2023" {
		t.Errorf("got the summary %q, want the prefix in it", got)
	}
	for _, few := range [][]event{events[:1], {events[0], events[1], events[3]}} {
		title := drawSVG(t, export.Options{}, few...).items()[0].child("text").child("tspan").content()
		if title != "Kazakhstan: report" {
			t.Errorf("of %d events: got %q, want the whole title", len(few), title)
		}
	}
}

// TestSVGKindsInOrder checks the order of lanes: steps of a review as they follow each other, then other kinds by their first events.
func TestSVGKindsInOrder(t *testing.T) {
	var names []string
	for _, l := range drawSVG(t, export.Options{},
		event{ID: "1", Kind: "aaa", Date: edtf.MustParse("2022")}, event{ID: "2", Kind: "zzz", Date: edtf.MustParse("2001")},
		event{ID: "3", Kind: "mmm", Date: edtf.MustParse("2010")}, event{ID: "4", Kind: "aaa", Date: edtf.MustParse("2011")},
		event{ID: "5", Kind: timeline.Adoption, Date: edtf.MustParse("2021")}, event{ID: "6", Kind: timeline.Report, Date: edtf.MustParse("2024")},
	).all(func(n *node) bool { return n.attrs["role"] == "list" && n.attrs["aria-label"] != "Legend" }) {
		names = append(names, l.attrs["aria-label"])
	}
	if got := strings.Join(names, ", "); got != "National report, Adoption of the outcome, Zzz, Mmm, Aaa" {
		t.Errorf("got the lanes %s", got)
	}
}

// TestSVGExactDay checks that a day which is known is never drawn as a vague one, however wide the axis is.
func TestSVGExactDay(t *testing.T) {
	for _, other := range []string{"2025-07-05", "2025-07-20", "2025-12-01", "1990-01-01"} {
		svg := drawSVG(t, export.Options{}, event{ID: "a", Date: edtf.MustParse("2025-07-04"), Status: timeline.Held}, event{ID: "b", Kind: "z", Date: edtf.MustParse(other)})
		for _, n := range svg.items()[0].children[1:] {
			if strings.HasPrefix(n.attrs["fill"], "url(") {
				t.Errorf("beside %s: the day is drawn with %s", other, n.attrs["fill"])
			}
		}
		if words := svg.list("Legend").content(); strings.Contains(words, "some time") || strings.Contains(words, "not known") {
			t.Errorf("beside %s: the legend says %q", other, words)
		}
	}
	alone := drawSVG(t, export.Options{}, event{ID: "a", Date: edtf.MustParse("2025-07-04"), Status: timeline.Held})
	if got := alone.list("Legend").content(); strings.Contains(got, "some time") {
		t.Errorf("alone: the legend says %q", got)
	}
}

// TestSVGHeaderInside checks that what ticks are a part of stays inside the picture.
func TestSVGHeaderInside(t *testing.T) {
	for month := 1; month <= 12; month++ {
		a, b := fmt.Sprintf("2024-%02d-01", month), fmt.Sprintf("2024-%02d", month%12+1)
		svg := drawSVG(t, export.Options{}, event{ID: "a", Date: edtf.MustParse(a)}, event{ID: "b", Date: edtf.MustParse(b)})
		for _, n := range svg.class("lane") {
			if right := n.number("x") + realWidth(n.content(), 12)*1.1; right > 960 {
				t.Errorf("%s and %s: %q ends at %.0f", a, b, n.content(), right)
			}
		}
	}
}

// TestSVGLegendHasNoDoubles checks that no two lines of a legend show the same.
func TestSVGLegendHasNoDoubles(t *testing.T) {
	seen := map[string]string{}
	for _, n := range drawSVG(t, export.Options{}, sample()...).list("Legend").all(func(n *node) bool { return n.attrs["role"] == "listitem" }) {
		form := ""
		n.walk(func(n *node) {
			if n.name != "text" && n.name != "g" {
				form += n.name + n.attrs["class"] + n.attrs["fill"] + n.attrs["stroke-dasharray"] + n.attrs["height"] + letters.Replace(n.attrs["d"]) + ";"
			}
		})
		if other, ok := seen[form]; ok {
			t.Errorf("%q and %q look the same: %s", other, n.content(), form)
		}
		seen[form] = n.content()
	}
}

// TestSVGContinuedLanes checks that a lane which goes on below another part of itself says so, in the language of the picture.
func TestSVGContinuedLanes(t *testing.T) {
	var events []event
	for i := range 40 {
		events = append(events, event{ID: fmt.Sprint(i), Kind: timeline.Report, Title: strings.Repeat("word ", 9), Date: edtf.MustParse("2025-01-23")})
	}
	for language, want := range map[words.Language]string{"en": "National report (continued)", "ru": "Национальный доклад (продолжение)"} {
		text, _ := render(t, export.SVG, export.Options{Language: language}, events...)
		first, others := 0, 0
		for _, n := range readSVG(t, text, "timeline-").all(func(n *node) bool { return n.attrs["role"] == "list" }) {
			var lines []string
			for _, line := range n.children {
				if line.name == "text" {
					lines = append(lines, line.content())
				}
			}
			switch name := strings.Join(lines, " "); {
			case name == want && n.attrs["aria-label"] == want:
				others++
			case name == n.attrs["aria-label"] && strings.HasPrefix(want, name+" ("):
				first++
			}
		}
		if first != 1 || others == 0 {
			t.Errorf("%s: got %d lanes that start and %d that are continued", language, first, others)
		}
	}
}

// TestSVGYearsAreRepeated checks that no part of a long picture is far from the years, and that the page is cut there.
func TestSVGYearsAreRepeated(t *testing.T) {
	events := bulk(150)
	svg := drawSVG(t, export.Options{}, events...)
	var tops []float64
	for _, n := range svg.class("small") {
		if n.attrs["text-anchor"] == "middle" && !slices.Contains(tops, n.number("y")) {
			tops = append(tops, n.number("y"))
		}
	}
	for _, item := range svg.items() {
		y, nearest := boxOf(item).bottom, 1e9
		for _, top := range tops {
			if top < y {
				nearest = y - top
			}
		}
		if nearest > 700 {
			t.Errorf("%q is %.0f pixels below the years", item.child("title").content(), nearest)
		}
	}
	leaves := page(t, events...).named("svg")
	if len(leaves) != len(tops) {
		t.Errorf("got %d leaves on the page, want %d", len(leaves), len(tops))
	}
	items := 0
	for _, leaf := range leaves {
		if height := leaf.number("height"); height > 900 {
			t.Errorf("a leaf is %v pixels high: a printer has to cut it", height)
		}
		items += len(leaf.all(func(n *node) bool { return n.name == "g" && n.child("title") != nil }))
	}
	if items != len(events) {
		t.Errorf("the leaves have %d events, want %d", items, len(events))
	}
}

// TestSVGDirectionOfTime checks that time runs as the language is written, and that nothing is lost in any.
func TestSVGDirectionOfTime(t *testing.T) {
	for _, l := range []words.Language{words.English, words.French, words.Spanish, words.Russian, words.Arabic, words.Chinese} {
		events := []event{{ID: "a", Title: "A", Kind: "k", Date: edtf.MustParse("2001-02-03")}, {ID: "b", Title: "B", Kind: "k", Date: edtf.MustParse("2021-02-03")}, {ID: "c", Title: "C", Kind: "k", Date: edtf.MustParse("2010/2012")}}
		svg := drawSVG(t, export.Options{Language: l}, events...)
		if svg.attrs["lang"] != string(l) {
			t.Errorf("%s: got the language %q", l, svg.attrs["lang"])
		}
		items := svg.items()
		first, _ := items[0].child("rect").middle()
		last, _ := items[2].child("rect").middle()
		if rtl := l == words.Arabic; (first > last) != rtl {
			t.Errorf("%s: 2001 is at %v and 2021 at %v", l, first, last)
		}
		text := items[0].child("text")
		if leftwards := (text.attrs["text-anchor"] == "end") != (text.attrs["direction"] == "rtl"); leftwards != (l == words.Arabic) {
			t.Errorf("%s: the label runs the wrong way: %v", l, text.attrs)
		}
		for i, e := range []event{events[0], events[2], events[1]} {
			if !strings.Contains(items[i].content(), words.Write(e.Date, l)) {
				t.Errorf("%s: %q does not say %q", l, items[i].content(), words.Write(e.Date, l))
			}
		}
	}
}

// TestSVGLongDate checks that a date which is too long for its place is cut once, and does not hide that it is disputed.
func TestSVGLongDate(t *testing.T) {
	date := edtf.MustParse("{2020-02-24..2020-03-13,2020-06-15..2020-06-23,2020-09-01..2020-09-03,2020-10-05..2020-10-07}")
	tl := must(timeline.New([]event{
		{ID: "a", Title: "Human Rights Council: forty-third regular session", Date: date, Source: timeline.Source{Published: edtf.MustParse("2021")}},
		{ID: "a", Title: "Human Rights Council: forty-third regular session", Date: edtf.MustParse("2019-05-05"), Source: timeline.Source{Published: edtf.MustParse("2020")}},
		{ID: "b", Title: "B", Kind: "z", Date: edtf.MustParse("2005")}, {ID: "c", Title: "C", Kind: "z", Date: edtf.MustParse("2035")},
	}))
	for _, l := range []words.Language{words.English, words.Russian, words.Arabic} {
		text, _ := drawn(t, export.SVG, export.Options{Timeline: tl, Language: l})
		if strings.Contains(text, "……") {
			t.Errorf("%s: something is cut twice", l)
		}
		label := ""
		for _, n := range readSVG(t, text, "timeline-").items()[0].named("text") {
			label += n.content() + "|"
		}
		want := map[words.Language]string{words.English: "disputed", words.Russian: "спор", words.Arabic: "محل خلاف"}[l]
		if !strings.Contains(strings.ToLower(label), want) || !strings.Contains(label, "24") {
			t.Errorf("%s: got the label %q, want its date and %q", l, label, want)
		}
	}
}
