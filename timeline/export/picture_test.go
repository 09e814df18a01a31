package export_test

import (
	"fmt"
	"strings"
	"testing"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

func TestSVGUndated(t *testing.T) {
	svg := drawSVG(t, export.Options{}, sample()...)
	list := svg.list("No date")
	if list == nil || len(list.items()) != 1 || !strings.Contains(list.content(), "Death penalty abolished") {
		t.Fatalf("got %v in the list of events without a date", list)
	}
	_, y := list.items()[0].child("circle").middle()
	for _, line := range svg.all(func(n *node) bool { return n.attrs["class"] == "grid" }) {
		if _, foot, _ := strings.Cut(line.attrs["d"], "V"); foot != "" && y < must(line.foot()) {
			t.Errorf("the undated event is at %v, where the axis still is", y)
		}
	}
}

// foot returns where a line of the axis ends.
func (n *node) foot() (y float64, err error) {
	_, err = fmt.Sscan(n.attrs["d"][strings.Index(n.attrs["d"], "V")+1:], &y)
	return y, err
}

// must returns x, which came without an error.
func must[T any](x T, err error) T {
	if err != nil {
		panic(err)
	}
	return x
}

// TestSVGWithoutAxis checks pictures of nothing, and of what no axis can show.
func TestSVGWithoutAxis(t *testing.T) {
	tests := []struct {
		name    string
		dates   []string
		summary string
	}{
		{"nothing", nil, "No events"},
		{"one undated", []string{""}, "1 event without a date"},
		{"no ends", []string{"../..", ""}, "2 events without a date"},
		{"a day of no year", []string{"XXXX-12-25"}, "1 event without a date"},
		{"beyond all years", []string{"Y1E4000"}, "1 event without a date"},
	}
	for _, tt := range tests {
		var events []event
		for i, d := range tt.dates {
			events = append(events, event{ID: fmt.Sprint(i), Date: edtf.MustParse(d)})
		}
		svg := drawSVG(t, export.Options{}, events...)
		if got := len(svg.items()); got != len(events) {
			t.Errorf("%s: got %d items, want %d", tt.name, got, len(events))
		}
		if got := len(svg.class("grid")); got != 0 {
			t.Errorf("%s: got %d lines of an axis, want none", tt.name, got)
		}
		if got := svg.class("small")[0].content(); got != tt.summary {
			t.Errorf("%s: got the summary %q, want %q", tt.name, got, tt.summary)
		}
	}
}

// TestSVGReach checks how far the axis reaches: to all that is bounded, but not to a day of an unknown year, which would make it
// too long for all else.
func TestSVGReach(t *testing.T) {
	for date, want := range map[string]string{
		"XXXX-12-25":   "2020 to 2030",
		"[..2040]":     "2020 to 2040",
		"[2010..]":     "2010 to 2030",
		"../2040":      "2020 to 2040",
		"2010/":        "2010 to 2030",
		"0800/2000":    "800 CE to 2030",
		"Y20000":       "2020 to 9999",
		"-0499/..":     "500 BCE to 2030",
		"{1999,2001}":  "1999 to 2030",
		"2015-XX-12":   "2015 to 2030",
		"Y-20000/2020": "10000 BCE to 2030",
	} {
		svg := drawSVG(t, export.Options{}, event{ID: "a", Date: edtf.MustParse(date)}, event{ID: "b", Date: edtf.MustParse("2020")}, event{ID: "c", Date: edtf.MustParse("2030")})
		if got := svg.class("small")[0].content(); got != "3 events, "+want {
			t.Errorf("%s: got %q, want %q", date, got, want)
		}
	}
}

func TestSVGLanes(t *testing.T) {
	events := []event{
		{ID: "1", Title: "1", Kind: "zebra", Review: timeline.Review{State: "KAZ", Cycle: 2}, Date: edtf.MustParse("2020")},
		{ID: "2", Title: "2", Kind: timeline.Adoption, Review: timeline.Review{State: "BRA"}, Date: edtf.MustParse("2021")},
		{ID: "3", Title: "3", Kind: timeline.Report, Review: timeline.Review{Cycle: 1}, Date: edtf.MustParse("2022")},
		{ID: "4", Title: "4", Kind: timeline.ActionPlan, Review: timeline.Review{State: "KAZ", Cycle: 2}, Date: edtf.MustParse("2022")},
		{ID: "5", Title: "5", Review: timeline.Review{State: "KAZ", Cycle: 2}, Date: edtf.MustParse("2019")},
	}
	tests := []struct {
		by   export.Lane
		want string
	}{
		{export.ByKind, "National report=3 Adoption of the outcome=2 Action plan=4 Other events=5 Zebra=1"},
		{export.ByState, "BRA=2 KAZ=514 No State=3"},
		{export.ByCycle, "Cycle 1=3 Cycle 2=514 No cycle=2"},
	}
	for _, tt := range tests {
		var got []string
		for _, l := range drawSVG(t, export.Options{Lane: tt.by}, events...).all(func(n *node) bool { return n.attrs["role"] == "list" }) {
			if ids := ""; l.attrs["aria-label"] != "Legend" {
				for _, item := range l.items() {
					ids += item.child("title").content()[:1]
				}
				got = append(got, l.attrs["aria-label"]+"="+ids)
			}
		}
		if got := strings.Join(got, " "); got != tt.want {
			t.Errorf("lane %d: got %s, want %s", tt.by, got, tt.want)
		}
	}
}

// TestSVGPrefix checks that two pictures can share a page, and that a prefix cannot break out of its place.
func TestSVGPrefix(t *testing.T) {
	for prefix, want := range map[string]string{"a-": "a-timeline-", `"><script>`: "___script_timeline-", "é1_Z": "_1_Ztimeline-", "[@`{": "____timeline-"} {
		text, _ := render(t, export.SVG, export.Options{IDPrefix: prefix}, sample()...)
		readSVG(t, text, want)
	}
}

func TestSVGDirection(t *testing.T) {
	arabic := "التقرير الوطني"
	tests := []struct {
		title, date string
		want        map[string]string
	}{
		{"Report", "2000-01-01", map[string]string{}},
		{"Report", "2030-01-01", map[string]string{"text-anchor": "end"}},
		{arabic, "2000-01-01", map[string]string{"direction": "rtl", "text-anchor": "end"}},
		{arabic, "2030-01-01", map[string]string{"direction": "rtl"}},
	}
	for _, tt := range tests {
		svg := drawSVG(t, export.Options{}, event{ID: "0", Title: "0", Date: edtf.MustParse("2000/2030")}, event{ID: "1", Kind: "z", Title: tt.title, Date: edtf.MustParse(tt.date)})
		text := svg.items()[1].child("text")
		for _, name := range []string{"direction", "text-anchor"} {
			if got := text.attrs[name]; got != tt.want[name] {
				t.Errorf("%s %s: got %s %q, want %q", tt.title, tt.date, name, got, tt.want[name])
			}
		}
	}
	svg := drawSVG(t, export.Options{}, event{ID: "1", Title: "Report " + arabic, Date: edtf.MustParse("2025")})
	if got, want := svg.items()[0].child("text").child("tspan").content(), "\u2068Report "+arabic+"\u2069"; got != want {
		t.Errorf("got the title %q, want it isolated: %q", got, want)
	}
	svg = drawSVG(t, export.Options{}, event{ID: "1", Title: "a \u202eb\u2066\n c", Date: edtf.MustParse("2025")})
	if got, want := svg.items()[0].child("text").child("tspan").content(), "a b c"; got != want {
		t.Errorf("got the title %q, want it on one line without controls: %q", got, want)
	}
}
