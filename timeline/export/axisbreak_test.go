package export_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// TestSVGBrokenAxis checks that one far date leaves the others their room, that the picture says so, and that order stays.
func TestSVGBrokenAxis(t *testing.T) {
	for far, want := range map[string]string{"1754": "axis broken, 1756 to 2007 left out", "9000": "axis broken, 2029 to 8998 left out"} {
		events := []event{{ID: "far", Title: "Far", Date: edtf.MustParse(far)}}
		for year := 2008; year <= 2028; year++ {
			events = append(events, event{ID: fmt.Sprint(year), Title: fmt.Sprint(year), Date: edtf.MustParse(fmt.Sprintf("%d-06-15", year))})
		}
		svg := drawSVG(t, export.Options{}, events...)
		if got := svg.list("Legend").content(); !strings.Contains(got, want) {
			t.Errorf("%s: the legend says %q, want %q", far, got, want)
		}
		places := map[string]float64{}
		for _, item := range svg.items() {
			title, _, _ := strings.Cut(item.child("title").content(), "\n")
			places[title], _ = item.child("rect").middle()
		}
		if got := places["2028"] - places["2008"]; got < 400 {
			t.Errorf("%s: twenty years have %.0f pixels", far, got)
		}
		if before := places["Far"] < places["2008"]; before != (far < "2008") {
			t.Errorf("%s: it is drawn at %v, and 2008 at %v", far, places["Far"], places["2008"])
		}
		labels := svg.ticks()
		for i, n := range labels[1:] {
			if gap := n.number("x") - realWidth(n.content(), 12)/2 - labels[i].number("x") - realWidth(labels[i].content(), 12)/2; gap < 4 {
				t.Errorf("%s: %q and %q are %.1f pixels apart", far, labels[i].content(), n.content(), gap)
			}
		}
		if !slices.ContainsFunc(labels, func(n *node) bool { return n.content() == far }) {
			t.Errorf("%s: the far year is not on the axis", far)
		}
	}
}

// TestSVGWholeAxis checks that an axis is whole where nothing is squeezed, or something lies in the gap.
func TestSVGWholeAxis(t *testing.T) {
	for _, dates := range [][]string{
		{"1754", "2025"}, {"1754", "1755", "2024", "2025"}, {"1754", "2008", "2010", "2012", "1800/2000"}, {"1980", "2008", "2010", "2030"},
	} {
		var events []event
		for i, d := range dates {
			events = append(events, event{ID: fmt.Sprint(i), Date: edtf.MustParse(d)})
		}
		if got := drawSVG(t, export.Options{}, events...).content(); strings.Contains(got, "axis broken") {
			t.Errorf("%v: the axis is broken", dates)
		}
	}
}
