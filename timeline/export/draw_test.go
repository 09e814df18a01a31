package export_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"example.org/review/timeline"
	"example.org/review/timeline/edtf"
	"example.org/review/timeline/export"
)

// axis is how a picture maps time, as read from two marks whose dates are known.
type axis struct{ t0, t1, x0, x1 float64 }

// time returns the time at x.
func (a axis) time(x float64) time.Time {
	return time.Unix(int64(a.t0+(x-a.x0)*(a.t1-a.t0)/(a.x1-a.x0)), 0).UTC()
}

// TestSVGDrawsWhatDatesSay compares the drawing of random dates, pixel by pixel, with what the dates say of each day: solid where
// the event certainly went on, and nothing where it certainly did not.
func TestSVGDrawsWhatDatesSay(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 9))
	first, last := edtf.MustParse("1990-01-01"), edtf.MustParse("2030-01-01")
	for range 60 {
		d := randomExtent(r)
		items := drawSVG(t, export.Options{}, event{ID: "first", Date: first}, event{ID: "last", Date: last}, event{ID: "drawn", Date: d, Kind: "z"}).items()
		x0, _ := items[0].child("rect").middle()
		x1, _ := items[1].child("rect").middle()
		checkBars(t, d, items[2], axis{float64(first.Bounds().EarliestStart), float64(last.Bounds().EarliestStart), x0, x1})
	}
}

// checkBars checks the drawing of d, with two pixels to spare.
func checkBars(t *testing.T, d edtf.Date, item *node, a axis) {
	t.Helper()
	bars, says := item.named("rect"), dayByDay(d)
	if len(bars) == 1 && bars[0].number("width") == bars[0].number("height") {
		x, _ := bars[0].middle()
		if slices.Max(says[a.index(x-2):a.index(x+2)]) == edtf.Impossible {
			t.Errorf("%v: the mark is at %v", d, a.time(x))
		}
		return
	}
	for x := a.x0; x < a.x1; x++ {
		solid, some := false, false
		for _, bar := range bars {
			if left := bar.number("x"); left <= x && x <= left+bar.number("width") {
				some = true
				solid = solid || bar.attrs["class"] == "sure"
			}
		}
		near := says[max(0, a.index(x-2)):min(len(says), a.index(x+2))]
		least, most := slices.Min(near), slices.Max(near)
		switch {
		case solid && most != edtf.Certain, some && most == edtf.Impossible:
			t.Fatalf("%v at %v: drawn %v, solid %v, but it is %v at most", d, a.time(x), some, solid, most)
		case !solid && least == edtf.Certain, !some && least != edtf.Impossible:
			t.Fatalf("%v at %v: drawn %v, solid %v, but it is %v at least", d, a.time(x), some, solid, least)
		}
	}
}

// index returns how many days after the first mark x lies.
func (a axis) index(x float64) int { return int(a.time(x).Unix()-int64(a.t0)) / (24 * 60 * 60) }

// dayByDay returns what d says of each day from 1990 to 2030.
func dayByDay(d edtf.Date) (says []edtf.Modality) {
	for day := time.Date(1990, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 2030; day = day.AddDate(0, 0, 1) {
		says = append(says, d.Overlaps(edtf.Of(day)))
	}
	return says
}

// randomExtent returns a date from 1992 to 2028 of any form.
func randomExtent(r *rand.Rand) edtf.Date {
	date := func(year int) string {
		s := fmt.Sprintf("%04d-%02d-%02d", year, 1+r.IntN(12), 1+r.IntN(28))
		return s[:[...]int{4, 7, 10}[r.IntN(3)]]
	}
	y := 1992 + r.IntN(20)
	switch r.IntN(9) {
	case 0:
		return edtf.MustParse(date(y))
	case 1:
		return edtf.MustParse(date(y) + "/..")
	case 2:
		return edtf.MustParse("../" + date(y))
	case 3:
		return edtf.MustParse(date(y) + "/")
	case 4:
		return edtf.MustParse("/" + date(y))
	case 5:
		return edtf.MustParse("[" + date(y) + "," + date(y+3) + "]")
	case 6:
		return edtf.MustParse(fmt.Sprintf("{%d..%d,%s}", y, y+2, date(y+5)))
	case 7:
		return edtf.MustParse("{" + date(y) + "}")
	}
	return edtf.MustParse(date(y) + "/" + date(y+1+r.IntN(10)))
}

// letters takes the numbers from a path.
var letters = strings.NewReplacer("0", "", "1", "", "2", "", "3", "", "4", "", "5", "", "6", "", "7", "", "8", "", "9", "", ".", "", " ", "")

// TestSVGForms checks that no two statuses look the same, without a look at colours.
func TestSVGForms(t *testing.T) {
	statuses := []timeline.Status{"", timeline.Held, timeline.Planned, timeline.Postponed, timeline.Cancelled}
	for _, date := range []string{"2020-05-06", "2001/2020", "2001"} {
		seen := map[string]timeline.Status{}
		for _, s := range statuses {
			item := drawSVG(t, export.Options{}, event{ID: "a", Title: "A", Date: edtf.MustParse(date), Status: s}, event{ID: "b", Date: edtf.MustParse("1940-01-01"), Kind: "z"}).items()[0]
			form := ""
			for _, n := range item.children[1:] {
				n.walk(func(n *node) {
					if n.name != "text" && n.name != "tspan" {
						form += n.name + n.attrs["class"] + n.attrs["stroke-dasharray"] + n.attrs["height"] + n.attrs["opacity"] + letters.Replace(n.attrs["d"]) + ";"
					}
				})
			}
			if other, ok := seen[form]; ok {
				t.Errorf("%s: %q and %q look the same: %s", date, other, s, form)
			}
			seen[form] = s
			if words := item.child("text").content(); s != "" && s != timeline.Held && !strings.HasSuffix(words, ", "+string(s)) {
				t.Errorf("%s: got the words %q, want them to tell %q", date, words, s)
			}
		}
	}
}

// TestSVGVague checks that a mark tells a known day from an unknown one.
func TestSVGVague(t *testing.T) {
	for date, vague := range map[string]bool{"2020-05-06": false, "2020-05": true, "[2020-05-06,2020-05-09]": true, "2020-05-01/2020-05-20": false,
		"2020-05-06T10:00:00Z": false, "2020-04/2020-05": true, "2020-05-01/2020-06": true, "{2020-05-06,2020-05-09}": false,
		"{2020-05,2020-06}": true} {
		for _, s := range []timeline.Status{"", timeline.Held, timeline.Planned} {
			svg := drawSVG(t, export.Options{}, event{ID: "a", Date: edtf.MustParse(date), Status: s}, event{ID: "b", Date: edtf.MustParse("1920-01-01"), Kind: "z"})
			mark := svg.items()[0].children[1]
			if got := mark.attrs["fill"] != "" || mark.attrs["stroke-dasharray"] != ""; got != vague {
				t.Errorf("%s %q: vague %v, want %v", date, s, got, vague)
			}
			if got := strings.Contains(svg.list("Legend").content(), "day not known"); got != vague {
				t.Errorf("%s %q: legend for the vague %v, want %v", date, s, got, vague)
			}
		}
	}
}

// TestSVGContrast computes the contrast of all text to all grounds, and of what is drawn, as the Web Content Accessibility
// Guidelines define it.
func TestSVGContrast(t *testing.T) {
	text, _ := render(t, export.SVG, export.Options{}, sample()...)
	style := readSVG(t, text, "timeline-").child("style").content()
	light, dark, _ := strings.Cut(style, "@media screen and (prefers-color-scheme:dark)")
	for name, css := range map[string]string{"light": light, "dark": dark} {
		for _, ground := range []string{"ground", "band"} {
			for selector, least := range map[string]float64{" text": 4.5, " .small": 4.5, " .sure": 3, " .line": 3, " .ring": 3} {
				got := contrast(colour(t, css, selector), colour(t, css, " ."+ground))
				if got < least {
					t.Errorf("%s: the contrast of%s to %s is %.2f, want at least %.1f", name, selector, ground, got, least)
				}
			}
		}
	}
}

// colour returns the first colour that a style sheet gives to a class or element, as parts of 1.
func colour(t *testing.T, css, selector string) [3]float64 {
	t.Helper()
	_, rule, ok := strings.Cut(css, selector+"{")
	_, hex, ok2 := strings.Cut(rule, "#")
	hex = hex[:strings.IndexAny(hex, ";}")]
	if len(hex) == 3 {
		hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
	}
	var r, g, b int
	if _, err := fmt.Sscanf(hex, "%02x%02x%02x", &r, &g, &b); !ok || !ok2 || err != nil {
		t.Fatalf("no colour for %q", selector)
	}
	return [3]float64{float64(r) / 255, float64(g) / 255, float64(b) / 255}
}

// contrast returns the ratio of the relative luminances of two colours.
func contrast(a, b [3]float64) float64 {
	luminance := func(c [3]float64) (l float64) {
		for i, weight := range [...]float64{0.2126, 0.7152, 0.0722} {
			if x := c[i]; x <= 0.04045 {
				l += weight * x / 12.92
			} else {
				l += weight * math.Pow((x+0.055)/1.055, 2.4)
			}
		}
		return l
	}
	return (max(luminance(a), luminance(b)) + 0.05) / (min(luminance(a), luminance(b)) + 0.05)
}
