package export_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// TestSVGTicks checks the axis from seconds to millennia: each label stands where its time is, and beside the next one.
func TestSVGTicks(t *testing.T) {
	tests := []struct{ from, to, first, last string }{
		{"2025-01-23T09:30:00Z", "2025-01-23T09:30:05Z", "09:29:58", "09:30:07"},
		{"2025-01-23T09:30:00Z", "2025-01-23T09:31:00Z", "09:30:00", "09:31:00"},
		{"2025-01-23T09:00:00Z", "2025-01-23T10:00:00Z", "09:00", "10:00"},
		{"2025-01-23T00:00:00Z", "2025-01-24T12:00:00Z", "00:00", "12:00"},
		{"2025-01-20", "2025-01-31", "20", "1"},
		{"2025-01-20", "2025-04-10", "20", "7"},
		{"2025-01", "2025-12", "Jan", "Jan"},
		{"2022", "2027", "2022", "2028"},
		{"2003-12-17", "2030", "2004", "2030"},
		{"1948", "2048", "1950", "2050"},
		{"1648", "2025", "1650", "2000"},
		{"-0499", "2000", "500 BCE", "2000"},
		{"-9999", "9999", "10000 BCE", "10000 CE"},
	}
	for _, tt := range tests {
		svg := drawSVG(t, export.Options{}, event{ID: "a", Date: edtf.MustParse(tt.from)}, event{ID: "b", Date: edtf.MustParse(tt.to)})
		labels := svg.ticks()
		if len(labels) < 4 || len(labels) > 40 {
			t.Errorf("%s to %s: got %d ticks", tt.from, tt.to, len(labels))
		}
		first, last := labels[0], labels[len(labels)-1]
		if got := first.content(); got != tt.first {
			t.Errorf("%s to %s: the first tick is %q, want %q", tt.from, tt.to, got, tt.first)
		}
		if got := last.content(); got != tt.last {
			t.Errorf("%s to %s: the last tick is %q, want %q", tt.from, tt.to, got, tt.last)
		}
		for i, n := range labels[1:] {
			if gap := n.number("x") - realWidth(n.content(), 12)/2 - labels[i].number("x") - realWidth(labels[i].content(), 12)/2; gap < 4 {
				t.Errorf("%s to %s: %q and %q are %.1f pixels apart", tt.from, tt.to, labels[i].content(), n.content(), gap)
			}
		}
		checkWholes(t, tt.from+" to "+tt.to, svg)
	}
}

// ticks returns the labels of the ticks at the head of the axis.
func (n *node) ticks() []*node {
	axis := n.all(func(n *node) bool { return strings.HasPrefix(n.attrs["aria-label"], "Time axis") })[0]
	return axis.class("small")
}

// checkWholes checks that what the ticks are a part of does not collide.
func checkWholes(t *testing.T, name string, svg *node) {
	t.Helper()
	axis := svg.all(func(n *node) bool { return strings.HasPrefix(n.attrs["aria-label"], "Time axis") })[0]
	end := 0.0
	for _, n := range axis.class("lane") {
		if n.number("x") < end+4 {
			t.Errorf("%s: %q begins at %v, where the one before ends", name, n.content(), n.number("x"))
		}
		end = n.number("x") + realWidth(n.content(), 12)*1.1 // heavy letters are wider
	}
}

// TestSVGTickPlaces checks where ticks stand against two marks whose dates are known.
func TestSVGTickPlaces(t *testing.T) {
	for days := 8; days < 4_000_000; days += 1 + days/3 {
		from := time.Date(1, 2, 3, 0, 0, 0, 0, time.UTC)
		to := from.AddDate(0, 0, days)
		date := func(t time.Time) edtf.Date { return edtf.MustParse(t.Format(time.RFC3339)) }
		if to.Year() > 9999 {
			break
		}
		svg := drawSVG(t, export.Options{}, event{ID: "a", Date: date(from)}, event{ID: "b", Date: date(to)})
		items := svg.items()
		x0, _ := items[0].child("rect").middle()
		x1, _ := items[1].child("rect").middle()
		a := axis{float64(from.Unix()), float64(to.Unix()), x0, x1}
		checkPlaces(t, svg, a)
	}
}

// checkPlaces checks that the label of every tick is a part of the day at its place, or of one within a pixel.
func checkPlaces(t *testing.T, svg *node, a axis) {
	t.Helper()
	for _, n := range svg.ticks() {
		names := ""
		for dx := -1.0; dx <= 1; dx += 0.01 {
			at := a.time(n.number("x") + dx)
			names += fmt.Sprintf(" %d %s %s ", at.Day(), at.Format("Jan"), phrase(edtf.MustParse(yearText(at.Year()))))
		}
		if !strings.Contains(names, " "+n.content()+" ") {
			t.Fatalf("%q stands where it is %.100s", n.content(), names)
		}
	}
}

// yearText returns a year as a date.
func yearText(year int) string {
	switch {
	case year > 9999:
		return fmt.Sprintf("Y%d", year)
	case year < 0:
		return fmt.Sprintf("-%04d", -year)
	}
	return fmt.Sprintf("%04d", year)
}
